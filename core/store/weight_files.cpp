// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/weight_files.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/store/json_cursor.h"

#include <fmt/format.h>

#include <charconv>
#include <set>

namespace lesa {

namespace fs = std::filesystem;

namespace {

constexpr const char* singleFile = "model.safetensors";

bool isPlainFileName(const std::string& name)
{
    return name.find_first_of(std::string_view("/\\\0", 3)) == std::string::npos
        && name.ends_with(".safetensors") && !name.starts_with('.');
}

std::optional<std::uint64_t> wholeNumber(std::string_view word)
{
    std::uint64_t value = 0;
    const auto [end, failure] = std::from_chars(word.data(), word.data() + word.size(), value);
    return failure == std::errc() && end == word.data() + word.size() ? std::optional(value)
                                                                      : std::nullopt;
}

void readMetadata(JsonCursor& cursor, ShardIndex& index)
{
    cursor.object([&](const std::string& key) {
        const auto next = cursor.peek();
        if (key == "total_size" && next >= '0' && next <= '9')
            index.totalSize = wholeNumber(cursor.scalar());
        else
            cursor.skip();
    });
}

void readWeightMap(JsonCursor& cursor, ShardIndex& index)
{
    cursor.object([&](std::string tensor) {
        auto file = cursor.string();
        if (!isPlainFileName(file))
            cursor.fail(
                fmt::format("'{}' is not the name of a safetensors file in the same folder", file));
        index.fileOf.emplace(std::move(tensor), std::move(file));
    });
}

bool hasFileLike(const fs::path& directory, const std::vector<std::string>& endings)
{
    std::error_code ignored;
    for (const auto& entry : fs::directory_iterator(directory, ignored))
        for (const auto& ending : endings)
            if (entry.path().filename().string().ends_with(ending))
                return true;
    return false;
}

[[noreturn]] void failWithoutWeights(const fs::path& directory)
{
    if (hasFileLike(directory, {".bin", ".bin.index.json", ".pt", ".pth", ".ckpt"}))
        throw Error(Fault::Data, "pickle weights are not opened because loading them can run code",
            "Convert to safetensors first.");
    if (hasFileLike(directory, {".gguf"}))
        throw Error(Fault::Data,
            "this folder holds no safetensors weights, only GGUF ones, which cannot be expanded",
            "Take the safetensors files of the same model; the .gguf file itself can be inspected "
            "and analysed.");
    throw Error(Fault::Data,
        fmt::format(
            "this folder has no weights: neither {} nor {}", singleFile, ShardIndex::fileName),
        "The download is probably incomplete.");
}

} // namespace

ShardIndex ShardIndex::parse(const std::string& text, const std::string& origin)
{
    ShardIndex index;
    JsonCursor cursor(text, origin);
    cursor.object([&](const std::string& key) {
        if (key == "weight_map")
            readWeightMap(cursor, index);
        else if (key == "metadata" && cursor.peek() == '{')
            readMetadata(cursor, index);
        else
            cursor.skip();
    });
    cursor.finish();
    if (index.fileOf.empty())
        throw Error(Fault::Data, fmt::format("{}: weight_map is missing or empty", origin));
    return index;
}

WeightFiles WeightFiles::find(const fs::path& directory)
{
    std::error_code ignored;
    WeightFiles found;
    if (fs::exists(directory / singleFile, ignored)) {
        found.names = {singleFile};
        return found;
    }
    const auto indexPath = directory / ShardIndex::fileName;
    if (!fs::exists(indexPath, ignored))
        failWithoutWeights(directory);
    found.index = ShardIndex::parse(readFile(indexPath), ShardIndex::fileName);
    std::set<std::string> names;
    for (const auto& [tensor, file] : found.index->fileOf)
        names.insert(file);
    found.names.assign(names.begin(), names.end());
    return found;
}

} // namespace lesa

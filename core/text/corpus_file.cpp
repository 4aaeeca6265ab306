// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/corpus_file.h"

#include "core/base/error.h"
#include "core/text/characters.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>

namespace lesa::text {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t chunkBytes = 1 << 20; // of lines that make one task
constexpr auto whiteSpace = " \t\r\n\f\v"sv;

std::string lowerExtension(const std::filesystem::path& path)
{
    auto extension = path.extension().string();
    std::ranges::transform(extension, extension.begin(),
        [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return extension;
}

[[noreturn]] void refuse(
    const std::string& name, const std::string& problem, const std::string& hint = {})
{
    throw Error(Fault::Data, fmt::format("{}: {}", name, problem), hint);
}

void addDocument(TokenizedFile& file, const std::vector<std::int32_t>& ids)
{
    if (ids.empty())
        return;
    file.ids.insert(file.ids.end(), ids.begin(), ids.end());
    file.lengths.push_back(static_cast<std::int64_t>(ids.size()));
}

TokenizedFile oneDocument(std::vector<std::int32_t> ids)
{
    TokenizedFile file;
    if (!ids.empty())
        file.lengths.push_back(static_cast<std::int64_t>(ids.size()));
    file.ids = std::move(ids);
    return file;
}

template <class Id>
std::vector<std::int32_t> binaryIds(std::string_view bytes, const std::string& name)
{
    if (bytes.size() % sizeof(Id) != 0)
        refuse(name,
            fmt::format("{} bytes do not divide into ids of {} bytes", bytes.size(), sizeof(Id)));
    std::vector<Id> values(bytes.size() / sizeof(Id));
    std::memcpy(values.data(), bytes.data(), bytes.size());
    const auto tooLarge
        = std::ranges::find_if(values, [](std::uint64_t id) { return id > INT32_MAX; });
    if (tooLarge != values.end())
        refuse(name,
            fmt::format(
                "id {} at position {} is no token id", *tooLarge, tooLarge - values.begin()));
    return {values.begin(), values.end()};
}

std::vector<std::int32_t> decimalIds(std::string_view text, const std::string& name)
{
    std::vector<std::int32_t> ids;
    for (std::size_t at = text.find_first_not_of(whiteSpace); at < text.size();
         at = text.find_first_not_of(whiteSpace, at)) {
        const auto end = std::min(text.find_first_of(whiteSpace, at), text.size());
        std::int32_t id = -1;
        const auto [stop, error] = std::from_chars(text.data() + at, text.data() + end, id);
        if (error != std::errc() || stop != text.data() + end || id < 0)
            refuse(name,
                fmt::format("line {}: '{}' is no token id",
                    1 + std::ranges::count(text.substr(0, at), '\n'),
                    toValidUtf8(text.substr(at, std::min<std::size_t>(end - at, 40)))));
        ids.push_back(id);
        at = end;
    }
    return ids;
}

struct Lines {
    std::string_view text;
    std::int64_t firstNumber; ///< counted from 1
};

std::string_view takeLine(std::string_view& text)
{
    const auto end = std::min(text.find('\n'), text.size());
    const auto line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return line;
}

std::string documentOf(std::string_view line, const std::string& place)
{
    try {
        const auto json = isValidUtf8(line) ? nlohmann::json::parse(line)
                                            : nlohmann::json::parse(toValidUtf8(line));
        const auto text = json.is_object() ? json.find("text") : json.end();
        if (text == json.end() || !text->is_string())
            refuse(place, "no field \"text\" with text in it",
                "Every line is an object such as {\"text\": \"...\"}.");
        return text->get<std::string>();
    } catch (const nlohmann::json::exception& e) {
        refuse(place, fmt::format("damaged JSON: {}", e.what()));
    }
}

TokenizedFile tokenizeLines(Lines lines, const std::string& name, const Tokenizer& tokenizer)
{
    TokenizedFile file;
    for (auto number = lines.firstNumber; !lines.text.empty(); ++number) {
        const auto line = takeLine(lines.text);
        if (line.find_first_not_of(whiteSpace) != line.npos)
            addDocument(file,
                tokenizer.encode(documentOf(line, fmt::format("{} line {}", name, number)), false));
    }
    return file;
}

} // namespace

FileKind fileKind(const std::filesystem::path& path)
{
    std::error_code failure;
    if (!std::filesystem::exists(path, failure))
        refuse(path.string(), "there is no such file");
    if (std::filesystem::is_directory(path, failure))
        refuse(path.string(), "a folder, not a text", "Name the files in it.");
    const auto extension = lowerExtension(path);
    for (const auto packed : {".gz"sv, ".bz2"sv, ".xz"sv, ".zst"sv, ".zip"sv})
        if (extension == packed)
            refuse(path.string(), "compressed, which is not read",
                "Unpack it and name the text itself.");
    for (const auto table : {".parquet"sv, ".arrow"sv})
        if (extension == table)
            refuse(path.string(), "a table format, which is not read",
                "Export it as .jsonl with a field \"text\".");
    if (extension == ".jsonl")
        return FileKind::JsonLines;
    if (extension == ".ids")
        return FileKind::DecimalIds;
    if (extension == ".u16" || extension == ".bin")
        return FileKind::Ids16;
    return extension == ".u32" ? FileKind::Ids32 : FileKind::Text;
}

TokenizedFile parseIds(std::string_view bytes, FileKind kind, const std::string& name)
{
    if (kind == FileKind::Ids16)
        return oneDocument(binaryIds<std::uint16_t>(bytes, name));
    if (kind == FileKind::Ids32)
        return oneDocument(binaryIds<std::uint32_t>(bytes, name));
    return oneDocument(decimalIds(bytes, name));
}

TokenizedFile tokenizeText(std::string_view text, const Tokenizer& tokenizer, WorkerPool& pool,
    const Tokenizer::Tick& tick)
{
    return oneDocument(tokenizer.encodeLong(text, pool, tick));
}

TokenizedFile tokenizeJsonLines(std::string_view lines, const std::string& name,
    const Tokenizer& tokenizer, WorkerPool& pool, const Tokenizer::Tick& tick)
{
    TokenizedFile file;
    std::size_t bytesDone = 0;
    OrderedTasks<std::pair<TokenizedFile, std::size_t>> tasks(
        pool,
        [&](const auto& part) {
            file.ids.insert(file.ids.end(), part.first.ids.begin(), part.first.ids.end());
            file.lengths.insert(
                file.lengths.end(), part.first.lengths.begin(), part.first.lengths.end());
            bytesDone += part.second;
        },
        [&] { tick(bytesDone); });
    std::int64_t number = 1;
    while (!lines.empty()) {
        const auto newline = lines.size() > chunkBytes ? lines.find('\n', chunkBytes) : lines.npos;
        const auto chunk = lines.substr(0, newline == lines.npos ? lines.size() : newline + 1);
        tasks.add([chunk, number, &name, &tokenizer] {
            return std::pair(tokenizeLines({chunk, number}, name, tokenizer), chunk.size());
        });
        number += std::ranges::count(chunk, '\n');
        lines.remove_prefix(chunk.size());
    }
    tasks.finish();
    return file;
}

} // namespace lesa::text

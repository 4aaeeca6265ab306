// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/gguf/model.h"

#include "core/base/error.h"
#include "core/store/gguf/config.h"
#include "core/store/gguf/names.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <optional>
#include <regex>
#include <unordered_set>

namespace lesa {

namespace fs = std::filesystem;

namespace {

constexpr std::int64_t expertLimit = 4096;
constexpr int partLimit = 1000;

/// "model-00002-of-00005.gguf": stem "model", part 2 of 5.
struct SplitName {
    std::string stem;
    int parts = 0;

    static std::optional<SplitName> parse(const std::string& name)
    {
        static const std::regex pattern(R"((.*)-(\d{5})-of-(\d{5})\.gguf)");
        std::smatch match;
        if (!std::regex_match(name, match, pattern))
            return std::nullopt;
        return SplitName{match[1], std::stoi(match[3])};
    }

    [[nodiscard]] std::string part(int number) const
    {
        return fmt::format("{}-{:05}-of-{:05}.gguf", stem, number, parts);
    }
};

std::optional<int> layerOf(const std::string& name)
{
    int layer = -1;
    constexpr std::string_view block = "blk.";
    if (!name.starts_with(block))
        return std::nullopt;
    const auto [end, failure]
        = std::from_chars(name.data() + block.size(), name.data() + name.size(), layer);
    return failure == std::errc() && layer >= 0 ? std::optional(layer) : std::nullopt;
}

/// Heads in whose rotary pairs the rows of a tensor lie; 0: they do not.
std::int64_t pairedHeads(const GgufTensor& tensor, const nlohmann::json& metadata)
{
    const auto layer = layerOf(tensor.name);
    const auto isOf = [&](std::string_view base) {
        return tensor.name.ends_with(fmt::format(".{}.weight", base))
            || tensor.name.ends_with(fmt::format(".{}.bias", base));
    };
    const bool isQuery = isOf("attn_q");
    if (!layer || !(isQuery || isOf("attn_k")) || tensor.shape.empty()
        || !hasPairedRotary(ggufArchitecture(metadata)))
        return 0;
    auto heads = ggufHeads(metadata, "attention.head_count", *layer);
    if (const auto own = ggufHeads(metadata, "attention.head_count_kv", *layer);
        !isQuery && own > 0)
        heads = own;
    const auto rows = tensor.shape.front();
    if (heads < 1 || rows % heads != 0 || rows / heads % 2 != 0)
        throw Error(Fault::Data,
            fmt::format("tensor {}: its {} rows are not {} heads of rotary pairs", tensor.name,
                rows, heads));
    return heads;
}

/// Where a row that lies in a pair belongs: of a head's n rows, pair p holds those that
/// Transformers has at p and p + n/2.
std::int64_t unpaired(std::int64_t row, std::int64_t rowsOfHead)
{
    const auto inHead = row % rowsOfHead;
    return row - inHead + inHead % 2 * (rowsOfHead / 2) + inHead / 2;
}

} // namespace

GgufModel GgufModel::open(const fs::path& file)
{
    GgufModel model;
    model.openFiles(file);
    model.readTensors();
    return model;
}

void GgufModel::openFiles(const fs::path& file)
{
    const auto split = SplitName::parse(file.filename().string());
    if (!split) {
        m_files.push_back(GgufFile::open(file));
        const auto parts = m_files[0].metadata().value("split.count", nlohmann::json());
        if (parts.is_number_unsigned() && parts > 1U)
            throw Error(Fault::Data,
                fmt::format("is one of {} parts of a model, but its name does not say which",
                    parts.get<std::uint64_t>()),
                "Give the parts their names back, …-00001-of-0000N.gguf.");
        return;
    }
    if (split->parts < 1 || split->parts > partLimit)
        throw Error(Fault::Data,
            fmt::format("is one of {} parts, expected 1 to {}", split->parts, partLimit));
    for (int i = 1; i <= split->parts; ++i) {
        const auto part = file.parent_path() / split->part(i);
        std::error_code ignored;
        if (!fs::exists(part, ignored))
            throw Error(Fault::Data,
                fmt::format("is one of {} parts, but {} is not in the folder", split->parts,
                    part.filename().string()),
                "The download is probably incomplete.");
        m_files.push_back(GgufFile::open(part));
    }
}

void GgufModel::readTensors()
{
    const auto& metadata = m_files[0].metadata(); // the other parts of a split model have none
    const GgufNames names{ggufModelType(metadata) == "mixtral"};
    for (std::size_t i = 0; i < m_files.size(); ++i)
        for (const auto& tensor : m_files[i].tensors())
            addTensor(tensor, static_cast<int>(i), names);
    GgufShape shape;
    std::unordered_set<std::string_view> known;
    for (const auto& tensor : m_tensors) {
        const auto& entry = tensor.entry;
        if (!known.insert(entry.name).second)
            throw Error(Fault::Data, fmt::format("tensor {} is there twice", entry.name));
        shape.hasHead = shape.hasHead || entry.name == "lm_head.weight";
        if (entry.name == "model.embed_tokens.weight" && !entry.shape.empty())
            shape.vocabulary = entry.shape.front();
    }
    m_config = transformersConfig(metadata, shape);
}

void GgufModel::addTensor(const GgufTensor& tensor, int file, const GgufNames& names)
{
    const bool isOfExperts = tensor.shape.size() == 3 && tensor.shape[0] <= expertLimit
        && !names.ofExpert(tensor.name, 0).empty();
    if (!isOfExperts) {
        m_tensors.push_back(
            {{names.of(tensor.name), tensor.type->dtype, tensor.shape, tensor.begin, tensor.end},
                file, pairedHeads(tensor, m_files[0].metadata())});
        return;
    }
    const auto count = tensor.shape[0];
    const auto size = (tensor.end - tensor.begin) / static_cast<std::uint64_t>(count);
    for (std::int64_t e = 0; e < count; ++e) {
        const auto begin = tensor.begin + static_cast<std::uint64_t>(e) * size;
        m_tensors.push_back({{names.ofExpert(tensor.name, e), tensor.type->dtype,
                                 {tensor.shape[1], tensor.shape[2]}, begin, begin + size},
            file, 0});
    }
}

std::span<const std::byte> GgufModel::bytes(const Tensor& tensor) const
{
    return m_files[static_cast<std::size_t>(tensor.file)].bytes(
        tensor.entry.begin, tensor.entry.end);
}

void GgufModel::decode(const Tensor& tensor, std::span<float> values) const
{
    const auto& entry = tensor.entry;
    const auto* type = findBlockType(entry.dtype);
    if (type == nullptr || type->decode == nullptr)
        throw Error(Fault::Data,
            fmt::format("{}: values of type {} cannot be expanded, only their size is known",
                entry.name, nameOf(entry.dtype)),
            "Take a GGUF file of another quantisation, or the safetensors checkpoint.");
    const auto blocks = bytes(tensor);
    const auto count = blocks.size() / type->bytes;
    if (values.size() != count * type->elements)
        throw Error(Fault::Internal,
            fmt::format("{}: room for {} values, it has {}", entry.name, values.size(),
                count * type->elements));
    if (tensor.pairedHeads == 0)
        return type->decode(blocks.data(), count, values.data());

    const auto rows = entry.shape.front();
    const auto columns = entry.elements() / rows;
    const auto rowsOfHead = rows / tensor.pairedHeads;
    std::vector<float> paired(values.size());
    type->decode(blocks.data(), count, paired.data());
    for (std::int64_t row = 0; row < rows; ++row)
        std::copy_n(paired.begin() + row * columns, columns,
            values.begin() + unpaired(row, rowsOfHead) * columns);
}

} // namespace lesa

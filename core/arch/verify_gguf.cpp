// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arch/verify_gguf.h"

#include "core/arch/depth_rules.h"
#include "core/arch/layer_layout.h"
#include "core/base/error.h"
#include "core/store/gguf/blocks.h"
#include "core/store/non_finite.h"

#include <fmt/format.h>

#include <algorithm>

namespace lesa {

namespace {

constexpr std::size_t chunkElements = 1U << 16; ///< a multiple of every block

NonFiniteCount scan(
    std::span<const std::byte> blocks, const BlockType& type, std::vector<float>& buffer)
{
    NonFiniteCount count;
    const std::size_t chunkBytes = chunkElements / type.elements * type.bytes;
    for (std::size_t done = 0; done < blocks.size(); done += chunkBytes) {
        const auto chunk = blocks.subspan(done, std::min(chunkBytes, blocks.size() - done));
        const auto values = std::span(buffer).first(chunk.size() / type.bytes * type.elements);
        type.decode(chunk.data(), chunk.size() / type.bytes, values.data());
        countNonFinite(std::as_bytes(values), DType::F32, count);
    }
    return count;
}

std::vector<CheckpointFault> scanValues(const Checkpoint& checkpoint, const Job& job)
{
    std::vector<CheckpointFault> faults;
    std::vector<float> buffer(chunkElements);
    std::uint64_t scanned = 0;
    for (const auto& tensor : checkpoint.tensors()) {
        job.checkStop();
        const auto* type = findBlockType(tensor.entry.dtype);
        const auto bytes = checkpoint.bytes(tensor);
        if (type != nullptr && type->decode != nullptr)
            if (const auto count = scan(bytes, *type, buffer); count.any())
                faults.push_back({checkpoint.fileOf(tensor), tensor.entry.name,
                    fmt::format("holds {}", count.text())});
        scanned += bytes.size();
        job.listener.progress("verify", static_cast<std::int64_t>(scanned),
            static_cast<std::int64_t>(checkpoint.totalBytes()));
    }
    return faults;
}

} // namespace

std::vector<CheckpointFault> verifyGguf(const std::filesystem::path& file, const Job& job)
{
    const auto name = file.filename().string();
    std::vector<CheckpointFault> faults;
    try {
        const auto checkpoint = Checkpoint::open(file, {.allowGguf = true});
        faults = scanValues(checkpoint, job);
        const int layers = LayerLayout::read(checkpoint).layerCount();
        for (auto& message : checkDepthRules(checkpoint.config(), layers))
            faults.push_back({name, "", std::move(message)});
    } catch (const Error& error) {
        faults.push_back({name, "", error.what()});
    }
    return faults;
}

} // namespace lesa

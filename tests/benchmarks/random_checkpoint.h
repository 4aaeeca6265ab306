// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace lesa::bench {

/// A published Llama-like shape, as its config.json says.
struct ModelShape {
    const char* name;
    int hidden;
    int intermediate;
    int layers;
    int heads;
    int kvHeads;
    int vocab;
    bool tied;
};

const std::vector<ModelShape>& publishedShapes();
/// std::invalid_argument: no such shape; the message lists them.
ModelShape shapeNamed(const std::string& name);

struct RandomCheckpoint {
    ModelShape shape;
    std::uint64_t seed = 0;
    bool sparse = false; ///< holes in place of weights: headers of any size in no space (zeros)
    std::uint64_t shardBytes = std::uint64_t(5) << 30;
};

/// A Hugging Face folder with that shape: bfloat16, norms 1, matrices uniform in ±[2^-6, 2^-5).
/// `folder` is made; std::runtime_error: it cannot be written.
void makeCheckpoint(const RandomCheckpoint& what, const std::filesystem::path& folder);

/// `count` token ids below `vocab` as .u32: what a training reads that needs no tokenizer.
void makeTokens(const std::filesystem::path& file, std::size_t count, int vocab);

} // namespace lesa::bench

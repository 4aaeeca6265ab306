// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <string>

namespace lesa {

/// What the tensors say of a model beside its metadata.
struct GgufShape {
    bool hasHead = false;        ///< an output matrix of its own: not tied to the embeddings
    std::int64_t vocabulary = 0; ///< rows of the embeddings; 0: none
};

/// What stands before the keys of a model ("llama.block_count"). Error Data: no
/// general.architecture.
std::string ggufArchitecture(const nlohmann::json& metadata);

/// The model_type that Transformers gives the architecture: "llama" with experts is "mixtral"; one
/// without a counterpart here stays as it is. Error Data: no general.architecture.
std::string ggufModelType(const nlohmann::json& metadata);

/// A config.json as Transformers would have it, as far as the metadata say; keys that they do not
/// are left out. Error Data: no general.architecture.
std::string transformersConfig(const nlohmann::json& metadata, const GgufShape& shape);

/// Heads of one layer by `key` ("attention.head_count"), which holds a number or a list of one per
/// layer; 0: not said.
std::int64_t ggufHeads(const nlohmann::json& metadata, const std::string& key, int layer);

} // namespace lesa

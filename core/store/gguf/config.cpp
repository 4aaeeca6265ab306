// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/gguf/config.h"

#include "core/base/error.h"

#include <nlohmann/json.hpp>

#include <array>
#include <limits>

namespace lesa {

namespace {

using Json = nlohmann::json;

/// A key of the architecture and its name in config.json; only numbers are taken over.
struct Pair {
    const char* gguf;
    const char* transformers;
};

constexpr std::array pairs = {
    Pair{"block_count", "num_hidden_layers"},
    Pair{"embedding_length", "hidden_size"},
    Pair{"feed_forward_length", "intermediate_size"},
    Pair{"attention.head_count", "num_attention_heads"},
    Pair{"attention.head_count_kv", "num_key_value_heads"},
    Pair{"attention.key_length", "head_dim"},
    Pair{"attention.layer_norm_rms_epsilon", "rms_norm_eps"},
    Pair{"attention.sliding_window", "sliding_window"},
    Pair{"context_length", "max_position_embeddings"},
    Pair{"rope.freq_base", "rope_theta"},
    Pair{"vocab_size", "vocab_size"},
    Pair{"expert_used_count", "num_experts_per_tok"},
    Pair{"expert_feed_forward_length", "moe_intermediate_size"},
};

class Keys {
public:
    explicit Keys(const Json& metadata)
        : m_metadata(metadata)
        , m_prefix(ggufArchitecture(metadata) + '.')
    {
    }

    /// Null: not said.
    [[nodiscard]] const Json& operator[](const std::string& key) const
    {
        static const Json nothing;
        const auto found = m_metadata.find(m_prefix + key);
        return found == m_metadata.end() ? nothing : *found;
    }

private:
    const Json& m_metadata;
    std::string m_prefix;
};

bool hasExperts(const Keys& keys)
{
    const auto& count = keys["expert_count"];
    return count.is_number_unsigned() && count > 0U;
}

/// A value that every layer has alike is one number, also where the file lists it by layer.
Json oneNumber(const Json& value)
{
    if (!value.is_array() || value.empty())
        return value.is_number() ? value : Json();
    for (const auto& element : value)
        if (element != value.front())
            return nullptr;
    return value.front().is_number() ? value.front() : Json();
}

void addRopeScaling(const Keys& keys, Json& config)
{
    const auto& type = keys["rope.scaling.type"];
    if (type == "linear")
        config["rope_scaling"] = {{"rope_type", "linear"}, {"factor", keys["rope.scaling.factor"]}};
    else if (type.is_string() && type != "none")
        config["rope_scaling"] = {{"rope_type", type}};
}

} // namespace

std::string ggufArchitecture(const Json& metadata)
{
    const auto found = metadata.find("general.architecture");
    if (found == metadata.end() || !found->is_string() || found->get<std::string>().empty())
        throw Error(Fault::Data,
            "the GGUF file does not name its architecture "
            "(general.architecture)");
    return found->get<std::string>();
}

std::string ggufModelType(const Json& metadata)
{
    auto architecture = ggufArchitecture(metadata);
    if (architecture == "llama")
        return hasExperts(Keys(metadata)) ? "mixtral" : "llama";
    return architecture == "qwen3moe" ? "qwen3_moe" : architecture;
}

std::string transformersConfig(const Json& metadata, const GgufShape& shape)
{
    const Keys keys(metadata);
    Json config
        = {{"model_type", ggufModelType(metadata)}, {"tie_word_embeddings", !shape.hasHead}};
    if (shape.vocabulary > 0)
        config["vocab_size"] = shape.vocabulary;
    for (const auto& [gguf, transformers] : pairs)
        if (auto value = oneNumber(keys[gguf]); !value.is_null())
            config[transformers] = std::move(value);
    if (hasExperts(keys)) {
        config["num_local_experts"] = keys["expert_count"];
        config["num_experts"] = keys["expert_count"];
    }
    addRopeScaling(keys, config);
    return config.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

std::int64_t ggufHeads(const Json& metadata, const std::string& key, int layer)
{
    const auto& value = Keys(metadata)[key];
    const auto index = static_cast<std::size_t>(layer);
    const auto& heads = value.is_array() && index < value.size() ? value[index] : value;
    if (!heads.is_number_integer()
        || (heads.is_number_unsigned()
            && heads.get<std::uint64_t>() > std::numeric_limits<std::int32_t>::max()))
        return 0;
    return heads.get<std::int64_t>();
}

} // namespace lesa

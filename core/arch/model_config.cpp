// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arch/model_config.h"

#include "core/base/error.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <set>

namespace lesa {

using Json = nlohmann::json;

namespace {

constexpr int sizeLimit = 1 << 24; ///< for every width: products of two stay far from overflow
constexpr int layerLimit = 10'000;
constexpr int expertLimit = 4096;
constexpr int windowLimit = std::numeric_limits<int>::max();

/// What transformers assumes for a family where config.json is silent.
struct Defaults {
    Family family;
    std::string_view modelType;
    int kvHeads; ///< 0: as many as heads
    int headDim; ///< 0: hidden_size / heads
    int maxPositions;
    double rmsNormEps;
    double ropeTheta;
    int experts;
    int expertsPerToken;
};

constexpr std::array<Defaults, 6> families = {{
    {Family::Llama, "llama", 0, 0, 2048, 1e-6, 1e4, 0, 0},
    {Family::Mistral, "mistral", 8, 0, 131072, 1e-6, 1e4, 0, 0},
    {Family::Qwen2, "qwen2", 32, 0, 32768, 1e-6, 1e4, 0, 0},
    {Family::Qwen3, "qwen3", 32, 128, 32768, 1e-6, 1e4, 0, 0},
    {Family::Mixtral, "mixtral", 8, 0, 131072, 1e-5, 1e6, 8, 2},
    {Family::Qwen3Moe, "qwen3_moe", 4, 0, 32768, 1e-6, 1e4, 128, 8},
}};

const Defaults* defaultsOf(std::string_view modelType)
{
    const auto at = std::find_if(families.begin(), families.end(),
        [&](const Defaults& row) { return row.modelType == modelType; });
    return at == families.end() ? nullptr : &*at;
}

[[noreturn]] void fail(const std::string& what, std::string hint = {})
{
    throw Error(Fault::Data, "config.json: " + what, std::move(hint));
}

int boundedInteger(const std::string& key, std::int64_t value, int least, int most)
{
    if (value < least || value > most)
        fail(fmt::format("{} is {}, expected {} to {}", key, value, least, most));
    return static_cast<int>(value);
}

class Reader {
public:
    explicit Reader(const ConfigDocument& config)
        : m_config(config)
        , m_default(family())
    {
    }

    ModelConfig read()
    {
        m_model.family = m_default.family;
        m_model.modelType = m_default.modelType;
        readSizes();
        readHeads();
        readSwitches();
        readRope();
        readWindows();
        if (m_default.experts > 0)
            readExperts();
        return std::move(m_model);
    }

private:
    [[nodiscard]] const Defaults& family() const
    {
        const auto name = m_config.string("model_type");
        if (!name)
            fail("model_type is missing");
        if (const auto* row = defaultsOf(*name))
            return *row;
        fail(fmt::format("model_type '{}' is not known", *name),
            "You can inspect it; expanding is off.");
    }

    [[nodiscard]] bool isAbsent(const char* key) const { return !m_config.json().contains(key); }

    [[nodiscard]] int required(const char* key, int most = sizeLimit) const
    {
        const auto value = m_config.integer(key);
        if (!value)
            fail(fmt::format("{} is missing", key));
        return boundedInteger(key, *value, 1, most);
    }

    [[nodiscard]] int integer(
        const char* key, int fallback, int least = 1, int most = sizeLimit) const
    {
        return boundedInteger(key, m_config.integer(key).value_or(fallback), least, most);
    }

    [[nodiscard]] bool flag(const char* key) const { return m_config.boolean(key).value_or(false); }

    void readSizes()
    {
        m_model.layers = required("num_hidden_layers", layerLimit);
        m_model.hiddenSize = required("hidden_size");
        m_model.intermediateSize = required("intermediate_size");
        m_model.vocabSize = required("vocab_size");
        m_model.maxPositions
            = integer("max_position_embeddings", m_default.maxPositions, 1, windowLimit);
        m_model.rmsNormEps = m_config.number("rms_norm_eps").value_or(m_default.rmsNormEps);
        if (!(m_model.rmsNormEps >= 0 && m_model.rmsNormEps < 1))
            fail(fmt::format("rms_norm_eps is {}, expected 0 to 1", m_model.rmsNormEps));
    }

    void readHeads()
    {
        m_model.heads = required("num_attention_heads");
        // The family's default stands in for an absent key; null means one per head.
        const bool ownHeads = m_default.kvHeads == 0 || !isAbsent("num_key_value_heads");
        m_model.kvHeads
            = integer("num_key_value_heads", ownHeads ? m_model.heads : m_default.kvHeads);
        if (m_model.heads % m_model.kvHeads != 0)
            fail(fmt::format("num_attention_heads {} is not a multiple of num_key_value_heads {}",
                m_model.heads, m_model.kvHeads));
        if (m_default.headDim == 0 && !m_config.contains("head_dim")
            && m_model.hiddenSize % m_model.heads != 0)
            fail(fmt::format("hidden_size {} is not a multiple of num_attention_heads {}",
                m_model.hiddenSize, m_model.heads));
        const int derived = m_model.hiddenSize / m_model.heads;
        m_model.headDim = integer("head_dim", m_default.headDim > 0 ? m_default.headDim : derived);
        if (m_model.headDim % 2 != 0)
            fail(fmt::format(
                "the head dimension is {}, rotary embedding needs an even one", m_model.headDim));
        if (m_model.heads > sizeLimit / m_model.headDim)
            fail(fmt::format(
                "{} heads of dimension {} are impossibly many", m_model.heads, m_model.headDim));
    }

    void readSwitches()
    {
        const auto activation = m_config.string("hidden_act").value_or("silu");
        if (activation != "silu" && activation != "swish")
            fail(fmt::format("hidden_act is '{}', only 'silu' can be computed", activation));
        const auto family = m_model.family;
        const bool fromConfig
            = family == Family::Llama || family == Family::Qwen3 || family == Family::Qwen3Moe;
        m_model.outputBias = fromConfig && flag("attention_bias");
        m_model.qkvBias = family == Family::Qwen2 || m_model.outputBias;
        m_model.mlpBias = family == Family::Llama && flag("mlp_bias");
        m_model.qkNorm = family == Family::Qwen3 || family == Family::Qwen3Moe;
        m_model.tiedHead = flag("tie_word_embeddings");
    }

    void readRope();
    void readWindows();
    [[nodiscard]] std::vector<int> windowsByType(int window) const;
    void readExperts();
    [[nodiscard]] std::set<std::int64_t> denseLayers() const;
    [[nodiscard]] int expertCount() const;

    const ConfigDocument& m_config;
    const Defaults& m_default;
    ModelConfig m_model;
};

/// One of the two spellings of the rotary parameters, as an object; null when neither is there.
Json ropeObject(const Json& config)
{
    for (const char* key : {"rope_scaling", "rope_parameters"}) {
        const auto value = config.value(key, Json());
        if (!value.is_null() && !value.is_object())
            fail(fmt::format("{} is {}, expected an object", key, value.dump()));
        if (value.is_object() && !value.empty())
            return value;
    }
    return Json::object();
}

double positive(const Json& object, const char* key, std::optional<double> fallback)
{
    const auto value = object.value(key, Json());
    if (value.is_null() && fallback)
        return *fallback;
    if (!value.is_number() || !std::isfinite(value.get<double>()) || value.get<double>() <= 0)
        fail(fmt::format("{} of the rotary embedding is {}, expected a positive number", key,
            value.is_null() ? "missing" : value.dump()));
    return value.get<double>();
}

RopeConfig::Kind ropeKind(const Json& object)
{
    auto name = object.value("rope_type", Json());
    if (name.is_null())
        name = object.value("type", Json("default"));
    if (name == "default")
        return RopeConfig::Kind::Default;
    if (name == "linear")
        return RopeConfig::Kind::Linear;
    if (name == "llama3")
        return RopeConfig::Kind::Llama3;
    fail(fmt::format(
        "rope scaling {} cannot be computed, only default, linear and llama3", name.dump()));
}

void Reader::readRope()
{
    const auto& top = m_config.json();
    const auto object = ropeObject(top);
    for (const auto& [key, value] : object.items())
        if (value.is_object())
            fail(fmt::format("rotary parameters by layer type ('{}') cannot be computed", key));
    if (positive(object, "partial_rotary_factor", positive(top, "partial_rotary_factor", 1.0))
        != 1.0)
        fail("partial_rotary_factor other than 1 cannot be computed");

    auto& rope = m_model.rope;
    rope.kind = ropeKind(object);
    rope.theta = positive(object, "rope_theta", positive(top, "rope_theta", m_default.ropeTheta));
    if (rope.kind != RopeConfig::Kind::Default)
        rope.factor = positive(object, "factor", std::nullopt);
    if (rope.kind != RopeConfig::Kind::Llama3)
        return;
    rope.lowFrequencyFactor = positive(object, "low_freq_factor", std::nullopt);
    rope.highFrequencyFactor = positive(object, "high_freq_factor", std::nullopt);
    if (rope.highFrequencyFactor <= rope.lowFrequencyFactor)
        fail("high_freq_factor of the rotary embedding must be larger than low_freq_factor");
    constexpr auto original = "original_max_position_embeddings";
    rope.originalMaxPositions = positive(
        top, original, positive(object, original, static_cast<double>(m_model.maxPositions)));
}

/// Qwen2 and Qwen3: by `layer_types`, else from layer `max_window_layers` up.
std::vector<int> Reader::windowsByType(int window) const
{
    const auto layers = static_cast<std::size_t>(m_model.layers);
    std::vector<int> windows(layers, 0);
    if (!m_config.contains("layer_types")) {
        const auto first
            = static_cast<std::size_t>(integer("max_window_layers", 28, 0, windowLimit));
        std::fill(windows.begin() + static_cast<std::ptrdiff_t>(std::min(first, layers)),
            windows.end(), window);
        return windows;
    }
    const auto& types = m_config.json().at("layer_types");
    if (!types.is_array() || types.size() != layers)
        fail(fmt::format("layer_types lists {} types for {} layers", types.size(), layers));
    for (std::size_t i = 0; i < layers; ++i) {
        if (types[i] != "full_attention" && types[i] != "sliding_attention")
            fail(fmt::format("layer type {} of layer {} cannot be computed", types[i].dump(), i));
        windows[i] = types[i] == "sliding_attention" ? window : 0;
    }
    return windows;
}

void Reader::readWindows()
{
    constexpr int qwenAndMistralDefault = 4096;
    const auto family = m_model.family;
    const bool hasDefault = isAbsent("sliding_window") && family != Family::Mixtral;
    int window = 0;
    if (family != Family::Llama)
        window = integer("sliding_window", hasDefault ? qwenAndMistralDefault : 0, 0, windowLimit);
    const bool isQwen
        = family == Family::Qwen2 || family == Family::Qwen3 || family == Family::Qwen3Moe;
    if (isQwen && !flag("use_sliding_window"))
        window = 0;
    if (family == Family::Qwen2 || family == Family::Qwen3)
        m_model.slidingWindow = windowsByType(window);
    else
        m_model.slidingWindow.assign(static_cast<std::size_t>(m_model.layers), window);
}

int Reader::expertCount() const
{
    const bool local = m_config.contains("num_local_experts")
        && (m_model.family == Family::Mixtral || !m_config.contains("num_experts"));
    return integer(local ? "num_local_experts" : "num_experts", m_default.experts, 0, expertLimit);
}

std::set<std::int64_t> Reader::denseLayers() const
{
    std::set<std::int64_t> dense;
    if (!m_config.contains("mlp_only_layers"))
        return dense;
    const auto& list = m_config.json().at("mlp_only_layers");
    for (const auto& index : list) {
        if (!list.is_array() || !index.is_number_integer())
            fail("mlp_only_layers must list layer numbers");
        dense.insert(index.get<std::int64_t>());
    }
    return dense;
}

void Reader::readExperts()
{
    const bool mixtral = m_model.family == Family::Mixtral;
    const auto layers = static_cast<std::size_t>(m_model.layers);
    m_model.experts = expertCount();
    if (m_model.experts == 0)
        return;
    m_model.expertsPerToken
        = integer("num_experts_per_tok", m_default.expertsPerToken, 1, m_model.experts);
    m_model.expertIntermediateSize
        = mixtral ? m_model.intermediateSize : integer("moe_intermediate_size", 768);
    m_model.normalizeTopK = mixtral || flag("norm_topk_prob");
    if (mixtral) {
        m_model.moeLayer.assign(layers, true);
        return;
    }
    const auto step = static_cast<std::size_t>(integer("decoder_sparse_step", 1));
    const auto dense = denseLayers();
    for (std::size_t i = 0; i < layers; ++i)
        m_model.moeLayer.push_back(
            !dense.contains(static_cast<std::int64_t>(i)) && (i + 1) % step == 0);
}

} // namespace

ModelConfig ModelConfig::read(const ConfigDocument& config)
{
    return Reader(config).read();
}

bool ModelConfig::isKnown(const std::string& modelType)
{
    return defaultsOf(modelType) != nullptr;
}

} // namespace lesa

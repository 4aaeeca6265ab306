// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arch/depth_rules.h"

#include "core/base/error.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <optional>
#include <set>

namespace lesa {

using Json = nlohmann::json;

namespace {

constexpr std::array depthKeys = {"num_hidden_layers", "n_layer", "num_layers", "n_layers"};
constexpr std::array listKeys
    = {"layer_types", "mlp_layer_types", "no_rope_layers"}; ///< one entry a layer
constexpr std::array indexKeys = {"mlp_only_layers"};       ///< layer numbers
constexpr std::array thresholdKeys
    = {"max_window_layers", "first_k_dense_replace"}; ///< other below than above
/// A layer's kind by its number modulo this; where `layer_types` spells the kinds out it has no
/// effect.
constexpr std::array attentionPeriodKeys
    = {"sliding_window_pattern", "full_attention_interval", "global_attn_every_n_layers"};
constexpr std::array otherPeriodKeys = {"attn_layer_period", "expert_layer_period",
    "interleave_moe_layer_step", "moe_layer_freq", "moe_layer_frequency", "no_rope_layer_interval"};
constexpr std::int64_t defaultWindowLayers = 28; ///< of qwen2 and qwen3
constexpr std::int64_t defaultNoRopeInterval = 4;
constexpr std::int64_t depthLimit = 100'000;

template <typename List>
bool isOneOf(const List& list, std::string_view word)
{
    return std::find(list.begin(), list.end(), word) != list.end();
}

/// Lists that have nothing to do with layers, however long they are.
bool isNoLayerList(std::string_view key)
{
    return key == "architectures" || key.find("token") != std::string_view::npos
        || key.find("label") != std::string_view::npos;
}

bool soundsLikeIndices(std::string_view key)
{
    return key.find("layers") != std::string_view::npos
        || key.find("layer_id") != std::string_view::npos || key.ends_with("idxs")
        || key.ends_with("indices");
}

bool isAscendingBelow(const Json& list, std::int64_t limit)
{
    std::int64_t previous = -1;
    for (const auto& entry : list) {
        if (!entry.is_number_integer() || entry.get<std::int64_t>() <= previous
            || entry.get<std::int64_t>() >= limit)
            return false;
        previous = entry.get<std::int64_t>();
    }
    return !list.empty();
}

std::optional<std::int64_t> depthOf(const ConfigDocument& config)
{
    for (const char* key : depthKeys)
        if (const auto depth = config.integer(key))
            return depth;
    return std::nullopt;
}

std::set<std::int64_t> integersOf(const Json& config, const char* key)
{
    std::set<std::int64_t> numbers;
    const auto list = config.value(key, Json());
    for (const auto& entry : list.is_array() ? list : Json::array())
        if (entry.is_number_integer())
            numbers.insert(entry.get<std::int64_t>());
    return numbers;
}

class Deepener {
public:
    Deepener(const ConfigDocument& config, const LayerMap& map)
        : m_source(config)
        , m_map(map)
        , m_old(depthOf(config).value_or(0))
        , m_result{config, {}, {}}
    {
        if (m_old < 1 || m_old > depthLimit)
            throw Error(Fault::Data,
                fmt::format("{}: num_hidden_layers is missing or impossible", config.origin()));
        for (const auto& layer : map)
            if (layer.source < 0 || layer.source >= m_old)
                throw Error(Fault::Data,
                    fmt::format("{}: the expansion uses layer {}, but there are {} layers",
                        config.origin(), layer.source, m_old));
    }

    DeepenedConfig deepen()
    {
        setDepth();
        setSparseStep();
        setNoRope();
        setLists();
        setThresholds();
        warnOfPeriods();
        return std::move(m_result);
    }

private:
    [[nodiscard]] const Json& json() const { return m_source.json(); }

    void set(const std::string& key, const Json& value)
    {
        const auto& before = json();
        const auto at = before.find(key);
        if (at != before.end() && *at == value)
            return;
        m_result.changes.push_back({key, at == before.end() ? "" : at->dump(), value.dump()});
        m_result.config.set(key, value);
    }

    void warn(std::string text) { m_result.warnings.push_back(std::move(text)); }

    void setDepth()
    {
        for (const char* key : depthKeys)
            if (json().contains(key) && json()[key] == m_old)
                set(key, m_map.size());
    }

    /// Which layers of the copy take after an old layer for which `holds`.
    template <typename Predicate>
    [[nodiscard]] std::vector<std::int64_t> layersWhere(Predicate holds) const
    {
        std::vector<std::int64_t> layers;
        for (std::size_t i = 0; i < m_map.size(); ++i)
            if (holds(m_map[i].source))
                layers.push_back(static_cast<std::int64_t>(i));
        return layers;
    }

    [[nodiscard]] Json onePerLayer(const Json& old) const
    {
        auto list = Json::array();
        for (const auto& layer : m_map)
            list.push_back(old[static_cast<std::size_t>(layer.source)]);
        return list;
    }

    void setSparseStep();
    void setNoRope();
    void setLists();
    void setKnownList(const std::string& key, Json list);
    void setThresholds();
    void setWindowLayers(std::int64_t threshold, bool matters);
    [[nodiscard]] std::int64_t raised(std::int64_t threshold) const;
    [[nodiscard]] bool isStep(std::int64_t threshold) const;
    void warnOfPeriods();

    const ConfigDocument& m_source;
    const LayerMap& m_map;
    std::int64_t m_old;
    DeepenedConfig m_result;
};

/// Layer i is MoE iff it is not in mlp_only_layers and (i + 1) % step == 0: with a step, every
/// insertion would flip the layers above.
void Deepener::setSparseStep()
{
    const auto step = m_source.integer("decoder_sparse_step").value_or(1);
    if (step <= 1)
        return;
    const auto named = integersOf(json(), "mlp_only_layers");
    set("decoder_sparse_step", 1);
    set("mlp_only_layers",
        layersWhere([&](int i) { return named.contains(i) || (i + 1) % step != 0; }));
    warn(fmt::format(
        "decoder_sparse_step {} would turn dense layers into MoE layers above an insertion; "
        "the copy lists the dense layers in mlp_only_layers",
        step));
}

void Deepener::setNoRope()
{
    if (m_source.string("model_type") != "smollm3" || m_source.contains("no_rope_layers"))
        return;
    const auto interval
        = m_source.integer("no_rope_layer_interval").value_or(defaultNoRopeInterval);
    if (interval < 1)
        throw Error(Fault::Data,
            fmt::format("{}: no_rope_layer_interval is {}", m_source.origin(), interval));
    auto old = Json::array();
    for (std::int64_t i = 0; i < m_old; ++i)
        old.push_back((i + 1) % interval != 0 ? 1 : 0);
    set("no_rope_layers", onePerLayer(old));
}

void Deepener::setLists()
{
    const bool stepped = m_source.integer("decoder_sparse_step").value_or(1) > 1;
    for (const auto& [key, value] : json().items()) {
        if (!value.is_array() || isNoLayerList(key))
            continue;
        const bool index = isOneOf(indexKeys, key);
        if (isOneOf(listKeys, key)) {
            setKnownList(key, value);
        } else if (!index && value.size() == static_cast<std::size_t>(m_old)) {
            set(key, onePerLayer(value));
            warn(fmt::format(
                "{} has one entry a layer; a new layer got that of the layer below it", key));
        } else if ((index && !stepped)
            || (soundsLikeIndices(key) && !index && isAscendingBelow(value, m_old))) {
            const auto named = integersOf(json(), key.c_str());
            set(key, layersWhere([&](int i) { return named.contains(i); }));
            if (!index)
                warn(fmt::format("{} looks like a list of layer numbers; it was renumbered", key));
        }
    }
}

void Deepener::setKnownList(const std::string& key, Json list)
{
    const auto wanted = static_cast<std::size_t>(m_old);
    if (list.empty()) {
        warn(fmt::format("{} is empty; it was left so", key));
        return;
    }
    const bool spare
        = key == "no_rope_layers" && list.size() > wanted; // allowed there, without effect
    if (list.size() != wanted && !spare)
        warn(fmt::format("config lists {} {} for {} layers, which newer Transformers refuse; the "
                         "copy lists one a layer",
            list.size(), key, m_old));
    while (list.size() < wanted)
        list.push_back(list.back());
    set(key, onePerLayer(list));
}

/// The threshold in the copy: a layer lies above it iff the layer it takes after does.
std::int64_t Deepener::raised(std::int64_t threshold) const
{
    const auto depth = static_cast<std::int64_t>(m_map.size());
    if (threshold >= m_old)
        return depth + (threshold - m_old);
    const auto above = std::find_if(m_map.begin(), m_map.end(),
        [&](const LayerOrigin& layer) { return layer.source >= threshold; });
    return above - m_map.begin();
}

/// Whether one threshold can say it; repeated ranges (solar, stack) come back below it.
bool Deepener::isStep(std::int64_t threshold) const
{
    return std::is_partitioned(m_map.begin(), m_map.end(),
        [&](const LayerOrigin& layer) { return layer.source < threshold; });
}

void Deepener::setThresholds()
{
    for (const char* key : thresholdKeys) {
        const auto type = m_source.string("model_type").value_or("");
        const bool window = std::string_view(key) == "max_window_layers";
        const bool matters = window && type.starts_with("qwen")
            && m_source.boolean("use_sliding_window").value_or(false)
            && m_source.json().value("sliding_window", Json(1)) != nullptr
            && !m_source.contains("layer_types");
        const auto threshold = m_source.integer(key);
        if (window && (threshold || matters))
            setWindowLayers(threshold.value_or(defaultWindowLayers), matters);
        else if (threshold) {
            set(key, raised(*threshold));
            if (!isStep(*threshold))
                warn(fmt::format(
                    "{} cannot say which of the repeated layers it means; check the copy", key));
        }
    }
}

void Deepener::setWindowLayers(std::int64_t threshold, bool matters)
{
    set("max_window_layers", raised(threshold));
    if (!matters || isStep(threshold))
        return;
    auto types = Json::array();
    for (const auto& layer : m_map)
        types.push_back(layer.source >= threshold ? "sliding_attention" : "full_attention");
    set("layer_types", types);
    warn("max_window_layers cannot say which of the repeated layers slide; the copy lists "
         "layer_types");
}

void Deepener::warnOfPeriods()
{
    const auto warnOf = [&](const char* key) {
        const auto value = json().value(key, Json());
        if (value.is_number_integer() && value > 1)
            warn(fmt::format("{} gives layers their kind by number; an insertion shifts it for the "
                             "layers above, "
                             "check the copy",
                key));
    };
    const bool noRopeListed
        = json().contains("no_rope_layers") || m_source.string("model_type") == "smollm3";
    for (const char* key : attentionPeriodKeys)
        if (!m_source.contains("layer_types"))
            warnOf(key);
    for (const char* key : otherPeriodKeys)
        if (!noRopeListed || std::string_view(key) != "no_rope_layer_interval")
            warnOf(key);
}

void checkList(const Json& config, const char* key, int layers, std::vector<std::string>& faults)
{
    const auto list = config.value(key, Json());
    if (list.is_null())
        return;
    if (!list.is_array()) {
        faults.push_back(fmt::format("{} is not a list", key));
        return;
    }
    const bool spare = std::string_view(key) == "no_rope_layers"
        && list.size() > static_cast<std::size_t>(layers);
    if (list.size() != static_cast<std::size_t>(layers) && !spare)
        faults.push_back(
            fmt::format("config lists {} {} for {} layers; newer Transformers refuse this",
                list.size(), key, layers));
}

void checkIndices(const Json& config, const char* key, int layers, std::vector<std::string>& faults)
{
    const auto list = config.value(key, Json());
    if (list.is_null())
        return;
    for (const auto& entry : list.is_array() ? list : Json::array({list}))
        if (!entry.is_number_integer() || entry < 0 || entry >= layers)
            faults.push_back(fmt::format(
                "{} names {}, but the layers are 0 to {}", key, entry.dump(), layers - 1));
}

} // namespace

DeepenedConfig deepenConfig(const ConfigDocument& config, const LayerMap& map)
{
    return Deepener(config, map).deepen();
}

std::vector<std::string> checkDepthRules(const ConfigDocument& config, int layers)
{
    std::vector<std::string> faults;
    const auto depth = depthOf(config);
    if (!depth)
        faults.push_back("num_hidden_layers is missing");
    else if (*depth != layers)
        faults.push_back(fmt::format(
            "num_hidden_layers is {}, but there are tensors of {} layers", *depth, layers));
    for (const char* key : listKeys)
        checkList(config.json(), key, layers, faults);
    for (const char* key : indexKeys)
        checkIndices(config.json(), key, layers, faults);
    const auto step = config.json().value("decoder_sparse_step", Json(1));
    if (!step.is_null() && (!step.is_number_integer() || step < 1))
        faults.push_back(fmt::format("decoder_sparse_step is {}, expected 1 or more", step.dump()));
    return faults;
}

} // namespace lesa

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/method/new_layers.h"

#include "core/base/error.h"
#include "core/engine/method/gap_order.h"
#include "core/engine/method/random_streams.h"
#include "core/engine/tensor_io.h"

#include <fmt/format.h>

namespace lesa {

namespace {

void checkGaps(const StrategyInput& input, const Strategy& strategy)
{
    const int last = input.source.count() - 1;
    for (const auto& origin : input.map)
        if (origin.kind == LayerOrigin::Kind::New && origin.gap == last && strategy.needsUpper)
            throw Error(Fault::Data,
                fmt::format("gap {} lies after the last of {} layers, and '{}' needs a layer above",
                    origin.gap, last + 1, strategy.name),
                fmt::format("Choose gaps from 0 to {}.", last - 1));
}

/// solar and stack repeat source layers: a modifier that silently did nothing would mislead.
void checkModifiers(const StrategyInput& input)
{
    const auto& spec = input.spec;
    const bool repeats = spec.name == "solar" || spec.name == "stack";
    const bool modified = spec.align != "none" || spec.zeroOutputs || spec.outputScale != 1
        || spec.noise != 0 || spec.dtype != "source";
    if (repeats && modified)
        throw Error(Fault::Data,
            fmt::format("'{}' repeats source layers byte for byte: align, zero_outputs, "
                        "output_scale, noise and dtype do not apply",
                spec.name),
            "Leave these settings as they are by default, or use another strategy.");
}

at::Tensor withNoise(at::Tensor tensor, double fraction, at::Generator generator)
{
    const double deviation = tensor.std(/*unbiased=*/false).item<double>() * fraction;
    return tensor + at::empty_like(tensor).normal_(0, deviation, generator);
}

/// silent + factor (t - silent): at 0 exactly the silent value.
at::Tensor scaledOutput(const at::Tensor& tensor, double factor, double silent)
{
    if (factor == 0)
        return at::full_like(tensor, silent);
    return (tensor - silent) * factor + silent;
}

} // namespace

DType newLayerDtype(const StrategySpec& strategy, const TensorEntry& entry)
{
    const auto& wanted = strategy.dtype;
    if (!isFloat(entry.dtype) || wanted == "source")
        return entry.dtype;
    return wanted == "bf16" ? DType::BF16 : wanted == "fp16" ? DType::F16 : DType::F32;
}

NewLayers::NewLayers(const StrategyInput& input, MatrixMaker maker)
    : m_input(input)
    , m_strategy(strategyNamed(input.spec.name))
    , m_norms(input.spec.norms == "mean" ? m_strategy.ownNorms : input.spec.norms)
    , m_factor(m_strategy.silencesOutputs || input.spec.zeroOutputs ? 0 : input.spec.outputScale)
{
    checkGaps(input, m_strategy);
    checkModifiers(input);
    if (m_factor != 1)
        m_outputs = outputRule(input.source.layout(),
            input.source.checkpoint().config().string("model_type").value_or(""));
    m_maker = maker ? std::move(maker) : m_strategy.maker(input);
}

const LayerOrigin& NewLayers::origin(int index) const
{
    return m_input.map[static_cast<std::size_t>(index)];
}

TensorRole NewLayers::role(int index, const std::string& suffix) const
{
    const auto& entry = m_input.source.stored(origin(index).source, suffix)->entry;
    return roleOf(suffix, entry, m_input.source.layout());
}

double NewLayers::outputFactor(const std::string& suffix) const
{
    return m_factor != 1 && writesResidual(suffix, m_outputs) ? m_factor : 1;
}

int NewLayers::copiedLayer(int index, const std::string& suffix) const
{
    const int lower = origin(index).source;
    const auto tensorRole = role(index, suffix);
    if (tensorRole == TensorRole::Matrix)
        return m_strategy.copiesLower ? lower : -1;
    if (tensorRole != TensorRole::Small || m_norms == "left")
        return lower;
    const auto has = [&](int layer) {
        const auto* const other = m_input.source.stored(layer, suffix);
        return other && other->entry.shape == m_input.source.stored(lower, suffix)->entry.shape;
    };
    if (m_norms == "layer0")
        return has(0) ? 0 : lower;
    const int upper = lower + 1;
    if (upper >= m_input.source.count() || !has(upper))
        return lower;
    return m_norms == "right" ? upper : -1;
}

OutputTensor NewLayers::output(int index, const std::string& suffix, const std::string& name) const
{
    const auto* const lower = m_input.source.stored(origin(index).source, suffix);
    OutputTensor output
        = {name, newLayerDtype(m_input.spec, lower->entry), lower->entry.shape, nullptr, {}};
    const auto tensorRole = role(index, suffix);
    if (tensorRole == TensorRole::Opaque) {
        output.source = lower;
        return output;
    }
    const bool noisy = m_input.spec.noise > 0 && tensorRole != TensorRole::Small;
    const int layer = copiedLayer(index, suffix);
    const auto* const copied = layer < 0 ? nullptr : m_input.source.stored(layer, suffix);
    if (copied && !noisy && outputFactor(suffix) == 1 && !m_input.source.isAligned()
        && copied->entry.dtype == output.dtype) {
        static_cast<void>(m_input.source.tensor(layer, suffix)); // refuses what is not finite
        output.source = copied;
        return output;
    }
    output.produce = [this, index, suffix, name, dtype = output.dtype](std::span<std::byte> bytes) {
        try {
            storeTensor(tensor(index, suffix), dtype, bytes);
        } catch (const Error& e) {
            throw e.during(name);
        }
    };
    return output;
}

at::Tensor NewLayers::made(int index, const std::string& suffix) const
{
    if (role(index, suffix) == TensorRole::Matrix)
        return m_maker(index, suffix);
    const int layer = copiedLayer(index, suffix);
    if (layer >= 0)
        return m_input.source.tensor(layer, suffix);
    if (m_strategy.makesBiases && suffix.ends_with(".bias"))
        return m_maker(index, suffix);
    const auto& place = origin(index);
    return between(m_input.source.tensor(place.gap, suffix),
        m_input.source.tensor(place.gap + 1, suffix), gapFraction(place.part, place.of));
}

at::Tensor NewLayers::tensor(int index, const std::string& suffix) const
{
    const at::NoGradGuard noGrad;
    auto result = made(index, suffix).to(at::kCPU);
    if (m_input.spec.noise > 0 && role(index, suffix) != TensorRole::Small)
        result = withNoise(result, m_input.spec.noise,
            streamGenerator(m_input.predict.seed, fmt::format("noise/{}/{}", index, suffix)));
    if (const double factor = outputFactor(suffix); factor != 1)
        result = scaledOutput(result, factor, m_outputs.silent);
    return result;
}

} // namespace lesa

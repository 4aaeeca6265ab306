// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/method/strategies.h"

#include "core/base/error.h"
#include "core/base/strings.h"
#include "core/engine/method/gap_order.h"
#include "core/engine/method/random_streams.h"
#include "core/engine/method/transported_layers.h"

#include <fmt/format.h>

#include <cmath>
#include <memory>

namespace lesa {

namespace {

const LayerOrigin& originOf(const StrategyInput& input, int index)
{
    return input.map[static_cast<std::size_t>(index)];
}

MatrixMaker makeCopy(const StrategyInput& input)
{
    return [input](int index, const std::string& suffix) {
        return input.source.tensor(originOf(input, index).source, suffix);
    };
}

MatrixMaker makeMean(const StrategyInput& input)
{
    return [input](int index, const std::string& suffix) {
        const auto& origin = originOf(input, index);
        return between(input.source.tensor(origin.gap, suffix),
            input.source.tensor(origin.gap + 1, suffix), gapFraction(origin.part, origin.of));
    };
}

/// Over all layers of the type, accumulated in double.
double standardDeviation(const SourceLayers& source, const std::string& suffix)
{
    double sum = 0;
    double squares = 0;
    double count = 0;
    for (int layer = 0; layer < source.count(); ++layer) {
        const auto w = source.tensor(layer, suffix).to(at::kDouble);
        sum += w.sum().item<double>();
        squares += w.square().sum().item<double>();
        count += static_cast<double>(w.numel());
    }
    return std::sqrt(std::max(0.0, squares / count - (sum / count) * (sum / count)));
}

MatrixMaker makeRandom(const StrategyInput& input)
{
    const auto deviations = std::make_shared<std::map<std::string, double>>();
    return [input, deviations](int index, const std::string& suffix) {
        if (!deviations->contains(suffix))
            (*deviations)[suffix] = standardDeviation(input.source, suffix);
        const auto& shape = input.source.stored(0, suffix)->entry.shape;
        auto generator
            = streamGenerator(input.predict.seed, fmt::format("random/{}/{}", index, suffix));
        return at::empty(shape, at::kFloat).normal_(0, (*deviations)[suffix], generator);
    };
}

MatrixMaker makeLesa(const StrategyInput& input)
{
    auto layers = std::make_shared<PredictedLayers>(
        predictLayers(input.source, input.spec.predictor, input.map, input.predict, input.job));
    input.quality = std::move(layers->quality);
    return [layers, last = Scratch()](int index, const std::string& suffix) mutable {
        last.release();
        last = layers->matrices.at(suffix.substr(0, suffix.rfind('.'))).at(index);
        return last.tensor;
    };
}

MatrixMaker makeTransported(const StrategyInput& input)
{
    const auto made = std::make_shared<std::map<std::string, std::map<int, Scratch>>>(
        transportLayers(input.source, input.spec.entropy, input.map, input.predict, input.job));
    return [made, last = Scratch()](int index, const std::string& suffix) mutable {
        last.release();
        last = made->at(suffix).at(index);
        return last.tensor;
    };
}

} // namespace

const std::vector<Strategy>& strategies()
{
    static const std::vector<Strategy> table = {
        {"lesa", true, false, false, false, "mean", makeLesa},
        {"copy", false, true, false, false, "left", makeCopy},
        {"mean", true, false, false, false, "mean", makeMean},
        {"llama-pro", false, true, true, false, "left", makeCopy},
        {"opt-deus", true, false, true, true, "mean", makeTransported},
        {"random", false, false, false, false, "mean", makeRandom},
        {"solar", false, true, false, false, "left", makeCopy},
        {"stack", false, true, false, false, "left", makeCopy},
    };
    return table;
}

const Strategy& strategyNamed(const std::string& name)
{
    std::vector<std::string> names;
    for (const auto& strategy : strategies()) {
        if (strategy.name == name)
            return strategy;
        names.emplace_back(strategy.name);
    }
    throw Error(Fault::Data, fmt::format("there is no strategy '{}'", name),
        fmt::format("Strategies: {}.", join(names, ", ")));
}

} // namespace lesa

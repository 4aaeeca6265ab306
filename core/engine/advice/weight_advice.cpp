// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/advice/weight_advice.h"

#include "core/engine/method/neighbours.h"
#include "core/engine/method/shared_basis.h"
#include "core/engine/method/type_data.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

namespace lesa {

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

std::vector<double> distances(
    int layers, const std::function<at::Tensor(int layer)>& rows, const std::function<void()>& step)
{
    std::vector<double> result;
    auto below_RN = rows(0);
    for (int layer = 1; layer < layers; ++layer) {
        step();
        const auto above_RN = rows(layer);
        result.push_back(compareNeighbours(below_RN, above_RN).distance);
        below_RN = above_RN;
    }
    return result;
}

double meanOfThoseThere(const std::vector<double>& values)
{
    double sum = 0;
    int count = 0;
    for (const double value : values)
        if (!std::isnan(value)) {
            sum += value;
            ++count;
        }
    return count > 0 ? sum / count : none;
}

double valueAt(const std::vector<double>& values, int index)
{
    return index < static_cast<int>(values.size()) ? values[static_cast<std::size_t>(index)] : none;
}

} // namespace

ByType neighbourDistances(const SourceLayers& source, const Job& job)
{
    const at::NoGradGuard noGrad;
    const auto& types = source.layout().weightTypes();
    const auto total = std::ssize(types) * (source.count() - 1);
    std::int64_t done = 0;
    ByType result;
    for (const auto& type : types) {
        const auto layer = [&](int i) { return source.tensor(i, type.name + ".weight"); };
        const auto basis = sharedBasis(layer, source.count(), job);
        result.push_back(distances(
            source.count(), [&](int i) { return coefficients(basis, layer(i)); },
            [&] {
                job.checkStop();
                job.listener.progress("neighbours", ++done, total);
            }));
    }
    return result;
}

std::vector<double> neighbourDistances(const TypeData& data, int layers)
{
    const at::NoGradGuard noGrad;
    return distances(
        layers, [&](int i) { return data.rows(i); }, [] {});
}

ByType predictedCosines(const SourceLayers& source, const std::vector<QualityRow>& quality)
{
    ByType result;
    for (const auto& type : source.layout().weightTypes()) {
        std::vector<double> cosines(static_cast<std::size_t>(source.count()), none);
        for (const auto& row : quality)
            if (row.type == type.shortName && row.against == "truth" && row.method == "predicted")
                cosines[static_cast<std::size_t>(row.layer)] = row.cosineW;
        result.push_back(std::move(cosines));
    }
    return result;
}

std::vector<double> ofGaps(const ByType& gapsByType, const std::vector<int>& gaps)
{
    std::vector<double> result;
    for (const int gap : gaps) {
        std::vector<double> values;
        for (const auto& type : gapsByType)
            values.push_back(valueAt(type, gap));
        result.push_back(meanOfThoseThere(values));
    }
    return result;
}

std::vector<double> ofGapsFromLayers(const ByType& layersByType, const std::vector<int>& gaps)
{
    std::vector<double> result;
    for (const int gap : gaps) {
        std::vector<double> ends;
        for (const int layer : {gap, gap + 1}) {
            std::vector<double> values;
            for (const auto& type : layersByType)
                values.push_back(valueAt(type, layer));
            ends.push_back(meanOfThoseThere(values));
        }
        const bool hasUpper
            = !layersByType.empty() && gap + 1 < static_cast<int>(layersByType.front().size());
        result.push_back(hasUpper ? meanOfThoseThere(ends) : none);
    }
    return result;
}

} // namespace lesa

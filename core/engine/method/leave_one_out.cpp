// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/method/leave_one_out.h"

#include "core/engine/method/gap_order.h"

#include <algorithm>

namespace lesa {

namespace {

QualityRow row(const TypeData& data, int layer, const char* against, const char* method,
    const MeasuredMatrix& what, const MeasuredMatrix& reference)
{
    QualityRow result;
    result.type = data.type().shortName;
    result.layer = layer;
    result.against = against;
    result.method = method;
    compareMatrices(result, what, reference);
    return result;
}

MeasuredMatrix average(const MeasuredMatrix& lower, const MeasuredMatrix& upper, double fraction)
{
    return {between(lower.v_RN, upper.v_RN, fraction), between(lower.w_MN, upper.w_MN, fraction)};
}

} // namespace

std::vector<std::vector<int>> leaveOneOutFolds(int layers, int wanted)
{
    const int inner = layers - 2;
    if (inner < 2)
        return {};
    const int chosen = wanted > 0 ? std::clamp(wanted, 2, inner) : inner <= 12 ? inner : 8;
    std::vector<std::vector<int>> folds(static_cast<std::size_t>(chosen));
    for (int layer = 1; layer <= inner; ++layer)
        folds[static_cast<std::size_t>((layer - 1) % chosen)].push_back(layer);
    return folds;
}

std::vector<QualityRow> judgeHeldOut(
    const TypeData& data, const Predictor& predictor, const std::vector<int>& heldOut)
{
    std::vector<QualityRow> rows;
    for (const int layer : heldOut) {
        const auto lower_RN = data.rows(layer - 1);
        const auto upper_RN = data.rows(layer + 1);
        const auto rows_RN = predictor.predict(lower_RN, upper_RN);
        const MeasuredMatrix truth(data.rows(layer), data.layer(layer));
        const MeasuredMatrix predicted(rows_RN, data.weight(rows_RN));
        const MeasuredMatrix mean(between(lower_RN, upper_RN, 0.5),
            between(data.layer(layer - 1), data.layer(layer + 1), 0.5));
        rows.push_back(row(data, layer, "truth", "predicted", predicted, truth));
        rows.push_back(row(data, layer, "truth", "mean", mean, truth));
    }
    return rows;
}

const MeasuredMatrix& InsertedJudge::neighbour(int layer)
{
    const auto found = m_neighbours.find(layer);
    if (found != m_neighbours.end())
        return found->second;
    if (m_neighbours.size() > 1)
        m_neighbours.erase(m_neighbours.begin());
    return m_neighbours.emplace(layer, MeasuredMatrix(m_data.rows(layer), m_data.layer(layer)))
        .first->second;
}

void InsertedJudge::judge(int index, const LayerOrigin& origin, const at::Tensor& rows_RN,
    const at::Tensor& w_MN, std::vector<QualityRow>& rows)
{
    const auto& lower = neighbour(origin.gap);
    const auto& upper = neighbour(origin.gap + 1);
    const MeasuredMatrix predicted(rows_RN, w_MN);
    const auto mean = average(lower, upper, gapFraction(origin.part, origin.of));
    rows.push_back(row(m_data, index, "lower", "predicted", predicted, lower));
    rows.push_back(row(m_data, index, "upper", "predicted", predicted, upper));
    rows.push_back(row(m_data, index, "lower", "mean", mean, lower));
    rows.push_back(row(m_data, index, "upper", "mean", mean, upper));
}

} // namespace lesa

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/method/matrix_quality.h"
#include "core/engine/method/type_data.h"
#include "core/plan/layer_map.h"

#include <map>
#include <vector>

namespace lesa {

/// Quality control's folds over the inner layers of a model: each inner layer is held out in
/// exactly one fold, neighbours in different ones. `wanted` 0: a fold a layer up to 12 inner
/// layers, else 8. Empty when fewer than two inner layers leave nothing to learn from.
std::vector<std::vector<int>> leaveOneOutFolds(int layers, int wanted);

/// Predicts the held-out layers by a predictor that never had them as targets (their neighbours'
/// pairs have them as input), beside the plain average of their neighbours: two rows a layer,
/// against "truth".
std::vector<QualityRow> judgeHeldOut(
    const TypeData& data, const Predictor& predictor, const std::vector<int>& heldOut);

/// Rows of one new layer against its two neighbours in the source, beside their (for a gap with
/// several new layers weighted) average: four rows. `index` is the layer's in the expanded model.
class InsertedJudge {
public:
    explicit InsertedJudge(const TypeData& data)
        : m_data(data)
    {
    }
    void judge(int index, const LayerOrigin& origin, const at::Tensor& rows_RN,
        const at::Tensor& w_MN, std::vector<QualityRow>& rows);

private:
    const MeasuredMatrix& neighbour(int layer);

    const TypeData& m_data;
    std::map<int, MeasuredMatrix> m_neighbours; ///< the latest two
};

} // namespace lesa

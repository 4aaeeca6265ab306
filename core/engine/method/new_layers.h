// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/method/strategies.h"
#include "core/engine/method/tensor_roles.h"
#include "core/store/checkpoint_writer.h"

#include <string>

namespace lesa {

/// The element type of a new layer's tensor whose counterpart in the source is `entry`.
DType newLayerDtype(const StrategySpec& strategy, const TensorEntry& entry);

/// The tensors of an expansion's new layers. Each has every tensor of its lower neighbour: matrices
/// by the strategy, norms and biases by the norm rule, router and experts from the lower neighbour;
/// then the modifiers: noise on matrices and experts, zero or scaled outputs, dtype. The norm rule:
/// left, right, mean (with several layers in a gap by their place in it), layer0; "mean" is the
/// setting's default and stands for the strategy's own rule, which is left for copies. Where a
/// layer named by the rule has no such tensor, left.
class NewLayers {
public:
    /// Runs the strategy, which may take long, unless its matrices are already there.
    /// Error Data: positions or modifiers it cannot serve.
    explicit NewLayers(const StrategyInput& input, MatrixMaker maker = {});

    /// The tensor of new layer `index` of the expanded model under `name`: a copy of a stored
    /// tensor where nothing changes it, else produced when its turn comes.
    [[nodiscard]] OutputTensor output(
        int index, const std::string& suffix, const std::string& name) const;
    /// Its values before the dtype, float32 in the host's memory. Error Numeric: not finite.
    [[nodiscard]] at::Tensor tensor(int index, const std::string& suffix) const;

private:
    [[nodiscard]] const LayerOrigin& origin(int index) const;
    [[nodiscard]] TensorRole role(int index, const std::string& suffix) const;
    [[nodiscard]] double outputFactor(
        const std::string& suffix) const; ///< 1: not an output, or unchanged
    /// The source layer a tensor is a copy of; -1 if it is none.
    [[nodiscard]] int copiedLayer(int index, const std::string& suffix) const;
    [[nodiscard]] at::Tensor made(int index, const std::string& suffix) const;

    StrategyInput m_input;
    const Strategy& m_strategy;
    std::string m_norms;
    OutputRule m_outputs;
    double m_factor; ///< of outputs
    MatrixMaker m_maker;
};

} // namespace lesa

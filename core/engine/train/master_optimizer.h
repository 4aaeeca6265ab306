// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/torch.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace lesa {

struct OptimizerOptions {
    double beta1 = 0.9;
    double beta2 = 0.95;
    double weightDecay = 0.0; ///< matrices only: norms and biases never decay
    double epsilon = 1e-8;
};

/// Which elements of a tensor, laid out flat, this process updates: [begin, end).
struct ElementRange {
    std::int64_t begin = 0;
    std::int64_t end = 0;
    [[nodiscard]] std::int64_t size() const { return end - begin; }
};

/// AdamW (Loshchilov and Hutter 2019, algorithm 2) over fp32 master weights, with all of its state
/// in the open, so that a checkpoint holds it exactly:
///     w *= 1 - rate * decay;  m = b1 m + (1 - b1) g;  v = b2 v + (1 - b2) g^2
///     w -= rate * (m / (1 - b1^t)) / (sqrt(v / (1 - b2^t)) + epsilon)
class MasterOptimizer {
public:
    struct Trained {
        std::string name;        ///< checkpoint name of the tensor
        at::Tensor master;       ///< fp32 leaf that requires a gradient
        at::Tensor firstMoment;  ///< m, of the master's shape; flat where only a part is owned
        at::Tensor secondMoment; ///< v, likewise
        ElementRange owned;
    };

    /// @param owned  of each master; empty: all of it
    MasterOptimizer(std::vector<std::pair<std::string, at::Tensor>> masters,
        const OptimizerOptions& options, const std::vector<ElementRange>& owned = {});

    void clearGradients();
    /// L2 norm over all owned gradients together. A tensor without a gradient (an expert that no
    /// token chose) counts as zero.
    [[nodiscard]] double gradientNorm() const;
    /// One update of what is owned with the gradients times `gradientScale` (clipping).
    /// A tensor without a gradient stays as it is.
    void step(double learningRate, double gradientScale = 1.0);

    [[nodiscard]] int steps() const { return m_steps; } ///< t
    void setSteps(int steps) { m_steps = steps; }       ///< of restored moments
    [[nodiscard]] std::vector<Trained>& trained() { return m_trained; }
    [[nodiscard]] const std::vector<Trained>& trained() const { return m_trained; }

private:
    void update(Trained& tensor, double learningRate, double gradientScale);

    std::vector<Trained> m_trained;
    OptimizerOptions m_options;
    at::Tensor m_scratch; ///< for the square root, as long as one block
    int m_steps = 0;
};

/// What a checkpoint holds of an optimiser, whole.
struct OptimizerState {
    int steps = 0;
    std::vector<MasterOptimizer::Trained> trained;
};

/// Factor that brings a gradient of this norm down to `limit`; 1 when it is below, or limit is 0.
double clippingScale(double norm, double limit);

} // namespace lesa

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace lesa {

/// AdamW with decoupled weight decay (arXiv 1711.05101), torch's constants.
struct AdamW {
    double learningRate = 1e-3;
    double weightDecay = 0.01;
    double beta1 = 0.9;
    double beta2 = 0.999;
    double epsilon = 1e-8;
};

/// The numbers of one step that are the same for every parameter.
struct AdamWStep {
    float keep;      ///< 1 - learningRate * weightDecay
    float size;      ///< learningRate / (1 - beta1^t)
    float rootScale; ///< 1 / sqrt(1 - beta2^t)
};
AdamWStep adamWStep(const AdamW& settings, std::int64_t t); ///< t counts from 1

/// One step over `count` parameters in the host's memory, in one pass: moments m and v, gradient g.
void adamW(const AdamW& settings, const AdamWStep& step, float* parameters, float* m, float* v,
    const float* g, std::int64_t count);

} // namespace lesa

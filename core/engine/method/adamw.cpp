// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/method/adamw.h"

#include <cmath>

namespace lesa {

AdamWStep adamWStep(const AdamW& settings, std::int64_t t)
{
    const auto time = static_cast<double>(t);
    return {static_cast<float>(1 - settings.learningRate * settings.weightDecay),
        static_cast<float>(settings.learningRate / (1 - std::pow(settings.beta1, time))),
        static_cast<float>(1 / std::sqrt(1 - std::pow(settings.beta2, time)))};
}

void adamW(const AdamW& settings, const AdamWStep& step, float* __restrict parameters,
    float* __restrict m, float* __restrict v, const float* __restrict g, std::int64_t count)
{
    const auto beta1 = static_cast<float>(settings.beta1);
    const auto beta2 = static_cast<float>(settings.beta2);
    const auto rest1 = static_cast<float>(1 - settings.beta1);
    const auto rest2 = static_cast<float>(1 - settings.beta2);
    const auto epsilon = static_cast<float>(settings.epsilon);
    for (std::int64_t i = 0; i < count; ++i) {
        m[i] = beta1 * m[i] + rest1 * g[i];
        v[i] = beta2 * v[i] + rest2 * g[i] * g[i];
        const float denominator = std::sqrt(v[i]) * step.rootScale + epsilon;
        parameters[i] = step.keep * parameters[i] - step.size * m[i] / denominator;
    }
}

} // namespace lesa

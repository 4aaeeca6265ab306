// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/train/schedule.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace lesa {

namespace {

/// What is left of the way from the peak to the floor, 1 … 0.
double remaining(const TrainingSpec& spec, double done, double warmup)
{
    const double rest = std::max(1.0, spec.steps - warmup);
    const double t = std::clamp((done - warmup) / rest, 0.0, 1.0);
    if (spec.schedule == "cosine")
        return (1 + std::cos(std::numbers::pi * t)) / 2;
    if (spec.schedule == "linear")
        return 1 - t;
    if (spec.schedule == "wsd") {
        const double decay = std::round(spec.decay * spec.steps);
        return decay > 0 ? std::clamp((spec.steps - done) / decay, 0.0, 1.0) : 1.0;
    }
    return 1;
}

} // namespace

double learningRateAt(const TrainingSpec& spec, int step)
{
    const double done = step - 1;
    const double warmup = std::round(spec.warmup * spec.steps);
    if (done < warmup)
        return spec.learningRate * step / (warmup + 1);
    const double floor = std::min(spec.minLearningRate, spec.learningRate);
    return floor + (spec.learningRate - floor) * remaining(spec, done, warmup);
}

} // namespace lesa

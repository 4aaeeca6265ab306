// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spec/specs.h"

namespace lesa {

/// Learning rate of optimiser step `step`, counted from 1 to spec.steps.
/// The first W = round(warmup * steps) steps rise linearly, step W + 1 has the peak, and what
/// follows falls towards minLearningRate, which would be reached one step after the last:
///     cosine    m + (p - m) (1 + cos(pi t)) / 2     t = (step - 1 - W) / (steps - W)
///     linear    m + (p - m) (1 - t)
///     constant  p
///     wsd       p, then linear over the last round(decay * steps) steps
double learningRateAt(const TrainingSpec& spec, int step);

} // namespace lesa

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/control.h"
#include "core/engine/train/frozen_prefix.h"

namespace lesa {

/// Mean negative log-likelihood in nats of the evaluation part, in windows of `window` tokens whose
/// stride is the window: the number that `lesa evaluate` gives for that window (method.md section
/// 7).
/// @param batch  windows at once; does not change which tokens are scored
/// @param ranks  take turns at the batches; null: this process alone
/// @return       NaN when there is no evaluation text; the same on all ranks
/// @throws       Stopped when asked, but not with several ranks, which would wait for this one
double heldOutLoss(const Network& network, const FrozenPrefix& prefix, const TrainingText& text,
    int window, int batch, const Job& job, Ranks* ranks = nullptr);

} // namespace lesa

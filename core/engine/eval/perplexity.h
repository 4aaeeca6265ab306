// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/control.h"
#include "core/engine/network/network.h"
#include "core/text/corpus.h"

#include <cstdint>
#include <span>
#include <vector>

namespace lesa {

// Shape letters: B windows, T tokens, H hidden size.

/// Windows of one length as a network takes them.
struct WindowBatch {
    at::Tensor input_BT;  ///< int64
    at::Tensor target_BT; ///< the next token of each, -100 where it is not scored
    std::int64_t scored = 0;
    std::int64_t begin = 0; ///< where the first window starts in the ids
};

/// The windows in their order, neighbours of equal length together, at most `batch` of them.
std::vector<WindowBatch> windowBatches(
    std::span<const std::int32_t> ids, std::span<const Window> windows, int batch);

/// Windows at once that keep the device busy and its memory free: some thousand tokens.
int evaluationBatch(const Network& network, int window);

/// Hidden states after the last layer, asking for a stop between layers; no gradient.
at::Tensor hiddenStates(const Network& network, const at::Tensor& ids_BT, const Job& job);

struct LossSum {
    double nll = 0; ///< nats, summed in double
    std::int64_t tokens = 0;

    [[nodiscard]] double mean() const { return nll / static_cast<double>(tokens); }
};

/// Mean -log p of each token given those before it in its window, nats. A tail shorter than a
/// window is its own window; with stride < window each token is scored once, with at least window -
/// stride tokens before it. Not finite where the model's output is not. Progress: "evaluate", in
/// tokens.
/// @param batch  windows at once, 0: chosen   @throws Error Data: fewer than two ids
double meanNll(const Network& network, std::span<const std::int32_t> ids, int window, int stride,
    int batch, const Job& job);

} // namespace lesa

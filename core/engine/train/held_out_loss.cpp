// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/train/held_out_loss.h"

#include "core/text/corpus.h"

#include <limits>

// Shape letters in this file: B windows, T tokens, H hidden size.

namespace lesa {

namespace {

/// Windows of one length, at most `batch`, from `first` on.
std::vector<Sequence> nextBatch(const std::vector<Window>& windows, std::size_t first, int batch,
    std::span<const std::int32_t> ids)
{
    std::vector<Sequence> sequences;
    for (auto i = first; i < windows.size() && sequences.size() < static_cast<std::size_t>(batch);
         ++i) {
        const auto length = static_cast<std::size_t>(windows[i].end - windows[i].begin);
        if (!sequences.empty() && sequences.front().ids.size() != length)
            break;
        sequences.push_back({TextPart::Evaluation, windows[i].begin,
            ids.subspan(static_cast<std::size_t>(windows[i].begin), length)});
    }
    return sequences;
}

/// Each position's target is the next token; the last one of a window has none.
at::Tensor targetsOf(const at::Tensor& ids_BT)
{
    at::Tensor targets_BT = ids_BT.roll(-1, 1);
    targets_BT.select(1, -1).fill_(-100);
    return targets_BT;
}

} // namespace

double heldOutLoss(const Network& network, const FrozenPrefix& prefix, const TrainingText& text,
    int window, int batch, const Job& job, Ranks* ranks)
{
    const auto total = static_cast<std::int64_t>(text.evaluation.size());
    if (total == 0)
        return std::numeric_limits<double>::quiet_NaN();
    const at::NoGradGuard noGrad;
    const auto windows = evaluationWindows(total, window, window);
    double nll = 0;
    std::int64_t scored = 0;
    int turn = 0;
    for (std::size_t next = 0; next < windows.size(); ++turn) {
        if (!ranks)
            job.checkStop();
        const auto sequences = nextBatch(windows, next, batch, text.evaluation);
        next += sequences.size();
        if (ranks && turn % ranks->size() != ranks->rank())
            continue;
        const at::Tensor ids_BT = idsOf(sequences, network.placement().device);
        const at::Tensor hidden_BTH = network.runLayers(
            prefix.hidden(sequences), prefix.firstLayer(), network.layerCount());
        nll += network.nllSum(hidden_BTH, targetsOf(ids_BT)).item<double>();
        scored += ids_BT.size(0) * (ids_BT.size(1) - 1);
        job.listener.progress("evaluating", windows[next - 1].end, total);
    }
    if (!ranks)
        return nll / static_cast<double>(scored);
    const auto sums = ranks->sum({nll, static_cast<double>(scored)});
    return sums[0] / sums[1];
}

} // namespace lesa

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/eval/perplexity.h"

#include "core/base/error.h"
#include "core/engine/network/loss.h"

#include <fmt/format.h>

#include <algorithm>

namespace lesa {

namespace {

std::int64_t lengthOf(const Window& window)
{
    return window.end - window.begin;
}

WindowBatch makeBatch(std::span<const std::int32_t> ids, std::span<const Window> windows)
{
    const auto count = std::ssize(windows), length = lengthOf(windows.front()) - 1;
    WindowBatch batch{at::empty({count, length}, at::kLong), at::empty({count, length}, at::kLong)};
    batch.begin = windows.front().begin;
    auto* input = batch.input_BT.data_ptr<std::int64_t>();
    auto* target = batch.target_BT.data_ptr<std::int64_t>();
    for (const auto& window : windows)
        for (auto at = window.begin; at + 1 < window.end; ++at) {
            const bool isScored = at + 1 >= window.scoredFrom;
            *input++ = ids[static_cast<std::size_t>(at)];
            *target++ = isScored ? ids[static_cast<std::size_t>(at) + 1] : notScored;
            batch.scored += isScored;
        }
    return batch;
}

} // namespace

std::vector<WindowBatch> windowBatches(
    std::span<const std::int32_t> ids, std::span<const Window> windows, int batch)
{
    std::vector<WindowBatch> batches;
    while (!windows.empty()) {
        std::size_t count = 1;
        while (count < windows.size() && count < static_cast<std::size_t>(batch)
            && lengthOf(windows[count]) == lengthOf(windows.front()))
            ++count;
        batches.push_back(makeBatch(ids, windows.first(count)));
        windows = windows.subspan(count);
    }
    return batches;
}

int evaluationBatch(const Network& network, int window)
{
    const int tokens = network.placement().device.is_cuda() ? 16384 : 4096;
    return std::max(1, tokens / window);
}

at::Tensor hiddenStates(const Network& network, const at::Tensor& ids_BT, const Job& job)
{
    const at::NoGradGuard noGradient;
    auto hidden_BTH = network.embed(ids_BT);
    for (int i = 0; i < network.layerCount(); ++i) {
        job.checkStop();
        hidden_BTH = network.runLayers(hidden_BTH, i, i + 1);
    }
    return hidden_BTH;
}

double meanNll(const Network& network, std::span<const std::int32_t> ids, int window, int stride,
    int batch, const Job& job)
{
    const at::NoGradGuard noGradient;
    const auto windows = evaluationWindows(std::ssize(ids), window, stride);
    if (windows.empty())
        throw Error(
            Fault::Data, fmt::format("{} tokens to evaluate, at least 2 are needed", ids.size()));
    LossSum sum;
    for (const auto& part :
        windowBatches(ids, windows, batch > 0 ? batch : evaluationBatch(network, window))) {
        sum.nll += network.nllSum(hiddenStates(network, part.input_BT, job), part.target_BT)
                       .item<double>();
        sum.tokens += part.scored;
        job.listener.progress("evaluate", sum.tokens, std::ssize(ids));
    }
    return sum.mean();
}

} // namespace lesa

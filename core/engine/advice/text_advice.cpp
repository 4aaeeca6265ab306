// SPDX-License-Identifier: GPL-3.0-or-later
// Shape letters in this file: B windows, T tokens, H hidden size.
#include "core/engine/advice/text_advice.h"

#include "core/base/error.h"
#include "core/base/memory.h"
#include "core/base/strings.h"
#include "core/engine/eval/perplexity.h"
#include "core/engine/network/loss.h"
#include "core/text/corpus.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace lesa {

namespace {

constexpr int headPasses = 1; // what final norm, head and loss count for in the progress

void checkMemory(const TextAdviceInput& in)
{
    const auto& placement = in.network.placement();
    const auto needed = in.text.ids.size()
        * static_cast<std::uint64_t>(in.network.config().hiddenSize)
        * c10::elementSize(placement.dtype);
    const auto available = availableBytes();
    if (placement.device.is_cpu() && available > 0 && needed > available)
        throw Error(Fault::Memory,
            fmt::format("the hidden states of {} tokens need {}, {} are free", in.text.ids.size(),
                formatBytes(needed), formatBytes(available)),
            "Use fewer tokens (--max-tokens) or --dtype bf16.");
}

std::vector<WindowBatch> batchesOf(const TextAdviceInput& in)
{
    const auto windows = evaluationWindows(std::ssize(in.text.ids), in.text.window, in.text.stride);
    return windowBatches(in.text.ids, windows,
        in.batch > 0 ? in.batch : evaluationBatch(in.network, in.text.window));
}

/// The walk from the bottom to the top, the text's hidden states with it.
class Sweep {
public:
    Sweep(const TextAdviceInput& input, const Job& job)
        : m_in(input)
        , m_job(job)
        , m_batches(batchesOf(input))
        , m_total(passesOfAll())
    {
        for (const auto& batch : m_batches)
            m_hidden_BTH.push_back(m_in.network.embed(batch.input_BT));
    }

    TextAdvice run();

private:
    [[nodiscard]] std::int64_t passesOfAll() const;
    void passed();
    [[nodiscard]] double lossWithout(int layer);
    [[nodiscard]] double lossWith(const TrialLayer& trial, int index);
    [[nodiscard]] double through(int layer); ///< advances the hidden states; mean cosine
    [[nodiscard]] double meanLoss(
        const std::function<at::Tensor(const at::Tensor& hidden_BTH)>& above);

    const TextAdviceInput& m_in;
    const Job& m_job;
    std::vector<WindowBatch> m_batches;
    std::vector<at::Tensor> m_hidden_BTH; ///< a batch each, in front of the layer that is next
    std::int64_t m_done = 0;
    std::int64_t m_total;
};

std::int64_t Sweep::passesOfAll() const
{
    const int layers = m_in.network.layerCount();
    std::int64_t passes = layers + headPasses;
    for (const int gap : m_in.gaps) {
        if (m_in.wantsBypass)
            passes += layers - 1 - gap + headPasses;
        if (m_in.trial)
            passes += layers - gap + headPasses;
    }
    return passes * std::ssize(m_batches);
}

void Sweep::passed()
{
    m_job.checkStop();
    m_job.listener.progress("gaps", ++m_done, m_total);
}

double Sweep::meanLoss(const std::function<at::Tensor(const at::Tensor& hidden_BTH)>& above)
{
    LossSum sum;
    for (std::size_t i = 0; i < m_batches.size(); ++i) {
        sum.nll
            += m_in.network.nllSum(above(m_hidden_BTH[i]), m_batches[i].target_BT).item<double>();
        sum.tokens += m_batches[i].scored;
        passed();
    }
    return sum.mean();
}

double Sweep::lossWithout(int layer)
{
    return meanLoss([&](at::Tensor hidden_BTH) {
        for (int next = layer + 1; next < m_in.network.layerCount(); ++next) {
            hidden_BTH = m_in.network.runLayers(hidden_BTH, next, next + 1);
            passed();
        }
        return hidden_BTH;
    });
}

double Sweep::lossWith(const TrialLayer& trial, int index)
{
    return meanLoss([&](at::Tensor hidden_BTH) {
        hidden_BTH = runLayer(hidden_BTH, trial.layer, trial.config, index);
        passed();
        for (int next = index; next < m_in.network.layerCount(); ++next) {
            hidden_BTH = runLayer(hidden_BTH, m_in.network.layer(next), trial.config, next + 1);
            passed();
        }
        return hidden_BTH;
    });
}

double Sweep::through(int layer)
{
    double cosines = 0;
    std::int64_t positions = 0;
    for (std::size_t i = 0; i < m_batches.size(); ++i) {
        auto& hidden_BTH = m_hidden_BTH[i];
        const auto next_BTH = m_in.network.runLayers(hidden_BTH, layer, layer + 1);
        if (m_in.wantsCosine) {
            const auto wide = wideType(hidden_BTH);
            const auto cosine_BT
                = at::cosine_similarity(hidden_BTH.to(wide), next_BTH.to(wide), -1);
            const auto scored_BT = (m_batches[i].target_BT != notScored).to(cosine_BT.device());
            cosines += cosine_BT.masked_select(scored_BT).sum(at::kDouble).item<double>();
            positions += m_batches[i].scored;
        }
        hidden_BTH = next_BTH;
        passed();
    }
    return cosines / static_cast<double>(positions);
}

TextAdvice Sweep::run()
{
    TextAdvice advice;
    const auto tell = [&](int gap, const char* rule, double loss) {
        if (m_in.scored)
            m_in.scored(gap, rule, loss);
        if (!std::isfinite(loss))
            m_job.listener.warning(
                fmt::format("the loss of '{}' at gap {} is not finite", rule, gap));
        return loss;
    };
    for (int layer = 0; layer < m_in.network.layerCount(); ++layer) {
        const bool wanted = std::find(m_in.gaps.begin(), m_in.gaps.end(), layer) != m_in.gaps.end();
        if (wanted && m_in.wantsBypass)
            advice.bypassLoss.push_back(tell(layer, "bypass", lossWithout(layer)));
        const double cosine = through(layer);
        if (wanted && m_in.wantsCosine)
            advice.cosine.push_back(cosine);
        if (wanted && m_in.trial)
            advice.insertionLoss.push_back(
                tell(layer, "insertion", lossWith(m_in.trial(layer), layer + 1)));
    }
    advice.baseLoss = meanLoss([](const at::Tensor& hidden_BTH) { return hidden_BTH; });
    for (const auto& batch : m_batches)
        advice.tokens += batch.scored;
    return advice;
}

} // namespace

TextAdvice adviseByText(const TextAdviceInput& input, const Job& job)
{
    const at::NoGradGuard noGrad;
    checkMemory(input);
    return Sweep(input, job).run();
}

} // namespace lesa

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/train/trainer.h"

#include "core/engine/tensor_io.h"
#include "core/engine/train/held_out_loss.h"
#include "core/engine/train/schedule.h"

#include <fmt/format.h>

// Shape letters in this file: B sequences of a micro-batch, T tokens, H hidden size.

namespace lesa {

namespace {

using NamedTensors = std::vector<std::pair<std::string, at::Tensor>>;

/// Makes `weight` a leaf that learns, in fp32 whatever the network computes in.
void makeMaster(at::Tensor& weight, const std::string& name, const Checkpoint& checkpoint,
    NamedTensors& masters)
{
    if (weight.scalar_type() != at::kFloat)
        weight = loadTensor(checkpoint, name, {weight.device(), at::kFloat});
    weight.requires_grad_(true);
    masters.emplace_back(name, weight);
}

NamedTensors makeMasters(Network& network, const Checkpoint& checkpoint, const TrainedParts& parts)
{
    NamedTensors masters;
    for (const int index : parts.layers)
        for (auto& [suffix, weight] : network.layer(index))
            makeMaster(weight, fmt::format("{}{}.{}", network.layerPrefix(), index, suffix),
                checkpoint, masters);
    if (parts.all)
        for (auto& [name, weight] : network.outer())
            makeMaster(weight, name, checkpoint, masters);
    return masters;
}

OptimizerOptions optimizerOptions(const TrainingSpec& spec)
{
    return {spec.beta1, spec.beta2, spec.weightDecay};
}

double elements(const LayerTensors& layer)
{
    double count = 0;
    for (const auto& [suffix, weight] : layer)
        count += static_cast<double>(weight.numel());
    return count;
}

} // namespace

Trainer::Trainer(Network network, const Checkpoint& checkpoint, const TrainedParts& parts,
    const TrainingSpec& spec, const TrainingText& text, PrefixCache* shared)
    : m_network(std::move(network))
    , m_spec(spec)
    , m_text(text)
    , m_optimizer(makeMasters(m_network, checkpoint, parts), optimizerOptions(spec))
    , m_sampler(text.windows(spec.sequence), static_cast<std::uint64_t>(spec.seed))
    , m_ownCache(shared ? 0 : prefixCacheBudget())
    , m_prefix(m_network, parts.frozenPrefix(), shared ? shared : &m_ownCache,
          shared || stepsPerEpoch() < spec.steps)
{
}

std::int64_t Trainer::sequencesPerStep() const
{
    return std::int64_t(m_spec.batch) * m_spec.accumulation;
}

double Trainer::stepsPerEpoch() const
{
    return static_cast<double>(m_text.windows(m_spec.sequence))
        / static_cast<double>(sequencesPerStep());
}

double Trainer::flopsPerStep() const
{
    double trained = 0;
    for (const auto& tensor : m_optimizer.trained())
        trained += static_cast<double>(tensor.master.numel());
    double below = 0;
    double through = 0; // what gradients run through
    for (int i = 0; i < m_network.layerCount(); ++i)
        (i < m_prefix.firstLayer() ? below : through) += elements(m_network.layer(i));
    const auto head
        = static_cast<double>(m_network.config().vocabSize) * m_network.config().hiddenSize;
    through += head;
    return 2.0 * static_cast<double>(tokensPerStep()) * (below + 2 * through + trained);
}

std::vector<Sequence> Trainer::microBatch(std::int64_t firstSequence)
{
    std::vector<Sequence> sequences;
    for (int i = 0; i < m_spec.batch; ++i) {
        const auto begin = m_sampler.at(firstSequence + i) * m_spec.sequence;
        sequences.push_back({TextPart::Training, begin,
            std::span(m_text.training)
                .subspan(
                    static_cast<std::size_t>(begin), static_cast<std::size_t>(m_spec.sequence))});
    }
    return sequences;
}

at::Tensor Trainer::accumulate(const std::vector<Sequence>& sequences)
{
    auto following = sequences;
    for (auto& sequence : following)
        sequence.ids = {sequence.ids.data() + 1, sequence.ids.size()};
    const at::Tensor targets_BT = idsOf(following, m_network.placement().device);
    const at::Tensor hidden_BTH = m_network.runLayers(m_prefix.hidden(sequences),
        m_prefix.firstLayer(), m_network.layerCount(), m_spec.checkpointing);
    const at::Tensor nll = m_network.nllSum(hidden_BTH, targets_BT);
    (nll / static_cast<double>(tokensPerStep())).backward();
    return nll.detach().to(at::kDouble);
}

StepReport Trainer::step(int number)
{
    m_optimizer.clearGradients();
    const auto first = (number - 1) * sequencesPerStep();
    at::Tensor nll;
    for (int i = 0; i < m_spec.accumulation; ++i) {
        const at::Tensor part = accumulate(microBatch(first + std::int64_t(i) * m_spec.batch));
        nll = nll.defined() ? nll + part : part;
    }
    StepReport report;
    report.learningRate = learningRateAt(m_spec, number);
    report.loss = nll.item<double>() / static_cast<double>(tokensPerStep());
    report.gradientNorm = m_optimizer.gradientNorm();
    if (report.isFinite())
        m_optimizer.step(report.learningRate, clippingScale(report.gradientNorm, m_spec.clip));
    return report;
}

double Trainer::evaluate(const Job& job) const
{
    return heldOutLoss(m_network, m_prefix, m_text, m_spec.sequence, m_spec.batch, job);
}

} // namespace lesa

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/train/trainer.h"

#include "core/engine/tensor_io.h"
#include "core/engine/train/gathered_state.h"
#include "core/engine/train/held_out_loss.h"
#include "core/engine/train/schedule.h"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

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
    const TrainingSpec& spec, const TrainingText& text, PrefixCache* shared, Ranks* ranks)
    : m_network(std::move(network))
    , m_spec(spec)
    , m_text(text)
    , m_ranks(ranks)
    , m_masters(makeMasters(m_network, checkpoint, parts))
    , m_flat(
          ranks ? flatten(m_masters.size() - (parts.all ? m_network.outer().size() : 0)) : nullptr)
    , m_optimizer(m_masters, optimizerOptions(spec), ownedParts())
    , m_exchange(ranks ? std::make_unique<GradientExchange>(*m_flat, *ranks) : nullptr)
    , m_sampler(text.windows(spec.sequence), static_cast<std::uint64_t>(spec.seed))
    , m_ownCache(shared ? 0 : prefixCacheBudget(ranks))
    , m_prefix(m_network, parts.frozenPrefix(), shared ? shared : &m_ownCache,
          shared || stepsPerEpoch() < spec.steps)
{
}

/// In the order in which the backward pass reaches them: layers from the top, then what lies
/// outside of them, since the embedding comes last.
std::unique_ptr<FlatMasters> Trainer::flatten(std::size_t layerTensors) const
{
    std::vector<at::Tensor> masters;
    for (const auto& [name, master] : m_masters)
        masters.push_back(master);
    std::vector<std::size_t> order(masters.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::reverse(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(layerTensors));
    return std::make_unique<FlatMasters>(std::move(masters), std::move(order));
}

std::vector<ElementRange> Trainer::ownedParts() const
{
    std::vector<ElementRange> parts;
    for (std::size_t i = 0; m_flat && i < m_masters.size(); ++i)
        parts.push_back(m_flat->partOf(i, m_flat->share(m_ranks->rank(), m_ranks->size())));
    return parts;
}

OptimizerState Trainer::wholeState() const
{
    if (m_ranks)
        return gatherState(m_optimizer, *m_flat, *m_ranks);
    return {m_optimizer.steps(), m_optimizer.trained()};
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
    const int share = m_spec.batch / (m_ranks ? m_ranks->size() : 1);
    const int skipped = m_ranks ? m_ranks->rank() * share : 0;
    std::vector<Sequence> sequences;
    for (int i = skipped; i < skipped + share; ++i) {
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

void Trainer::clearGradients()
{
    if (m_exchange)
        m_exchange->begin();
    else
        m_optimizer.clearGradients();
}

double Trainer::gradientNorm() const
{
    const double own = m_optimizer.gradientNorm();
    return m_ranks ? std::sqrt(m_ranks->sum({own * own}).front()) : own;
}

StepReport Trainer::step(int number)
{
    clearGradients();
    const auto first = (number - 1) * sequencesPerStep();
    at::Tensor nll;
    for (int i = 0; i < m_spec.accumulation; ++i) {
        if (m_exchange && i + 1 == m_spec.accumulation)
            m_exchange->sendWhenComplete();
        const at::Tensor part = accumulate(microBatch(first + std::int64_t(i) * m_spec.batch));
        nll = nll.defined() ? nll + part : part;
    }
    const double sum = m_exchange ? m_exchange->finish(nll.item<double>()) : nll.item<double>();
    StepReport report;
    report.learningRate = learningRateAt(m_spec, number);
    report.loss = sum / static_cast<double>(tokensPerStep());
    report.gradientNorm = gradientNorm();
    if (!report.isFinite())
        return report;
    m_optimizer.step(report.learningRate, clippingScale(report.gradientNorm, m_spec.clip));
    if (m_exchange)
        m_exchange->shareWeights();
    return report;
}

double Trainer::evaluate(const Job& job) const
{
    return heldOutLoss(m_network, m_prefix, m_text, m_spec.sequence, m_spec.batch, job, m_ranks);
}

} // namespace lesa

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/train/master_optimizer.h"

#include <algorithm>
#include <cmath>

namespace lesa {

namespace {

/// On the CPU five passes over a block that stays in the cache cost little more than one.
constexpr std::int64_t cpuBlock = 1 << 16;

std::int64_t blockLength(const MasterOptimizer::Trained& tensor)
{
    const auto size = tensor.owned.size();
    return tensor.master.is_cpu() ? std::min(cpuBlock, size) : size;
}

/// A tensor of the master's shape, or of its owned part laid out flat.
at::Tensor zerosFor(const at::Tensor& master, const ElementRange& owned)
{
    const bool whole = owned.size() == master.numel();
    return whole ? at::zeros(master.sizes(), master.options())
                 : at::zeros({owned.size()}, master.options());
}

at::Tensor ownedPart(const at::Tensor& tensor, const ElementRange& owned)
{
    return tensor.reshape(-1).narrow(0, owned.begin, owned.size());
}

} // namespace

MasterOptimizer::MasterOptimizer(std::vector<std::pair<std::string, at::Tensor>> masters,
    const OptimizerOptions& options, const std::vector<ElementRange>& owned)
    : m_options(options)
{
    std::int64_t block = 0;
    for (std::size_t i = 0; i < masters.size(); ++i) {
        const auto& [name, master] = masters[i];
        const auto part = owned.empty() ? ElementRange{0, master.numel()} : owned[i];
        m_trained.push_back({name, master, zerosFor(master, part), zerosFor(master, part), part});
        block = std::max(block, blockLength(m_trained.back()));
    }
    if (!m_trained.empty())
        m_scratch = at::empty({block}, m_trained.front().master.options());
}

void MasterOptimizer::clearGradients()
{
    for (auto& tensor : m_trained)
        tensor.master.mutable_grad().reset();
}

double MasterOptimizer::gradientNorm() const
{
    std::vector<at::Tensor> norms;
    for (const auto& tensor : m_trained)
        if (tensor.master.grad().defined() && tensor.owned.size() > 0)
            norms.push_back(ownedPart(tensor.master.grad(), tensor.owned).norm().to(at::kDouble));
    return norms.empty() ? 0.0 : at::stack(norms).norm().item<double>();
}

void MasterOptimizer::step(double learningRate, double gradientScale)
{
    const at::NoGradGuard noGrad;
    ++m_steps;
    for (auto& tensor : m_trained)
        if (tensor.master.grad().defined() && tensor.owned.size() > 0)
            update(tensor, learningRate, gradientScale);
}

void MasterOptimizer::update(Trained& tensor, double learningRate, double gradientScale)
{
    const auto& [beta1, beta2, weightDecay, epsilon] = m_options;
    const double correction1 = 1 - std::pow(beta1, m_steps);
    const double correction2 = std::sqrt(1 - std::pow(beta2, m_steps));
    const double keep = tensor.master.dim() > 1 ? 1 - learningRate * weightDecay : 1.0;

    const at::Tensor weights
        = tensor.master.detach().view(-1).narrow(0, tensor.owned.begin, tensor.owned.size());
    const at::Tensor gradients = ownedPart(tensor.master.grad(), tensor.owned);
    const at::Tensor first = tensor.firstMoment.view(-1);
    const at::Tensor second = tensor.secondMoment.view(-1);
    const auto block = blockLength(tensor);
    for (std::int64_t begin = 0; begin < weights.numel(); begin += block) {
        const auto length = std::min(block, weights.numel() - begin);
        at::Tensor w = weights.narrow(0, begin, length);
        const at::Tensor g = gradients.narrow(0, begin, length);
        at::Tensor m = first.narrow(0, begin, length);
        at::Tensor v = second.narrow(0, begin, length);
        at::Tensor root = m_scratch.narrow(0, 0, length);
        if (keep != 1.0)
            w.mul_(keep);
        m.mul_(beta1).add_(g, (1 - beta1) * gradientScale);
        v.mul_(beta2).addcmul_(g, g, (1 - beta2) * gradientScale * gradientScale);
        at::sqrt_out(root, v);
        root.add_(epsilon * correction2);
        w.addcdiv_(m, root, -learningRate * correction2 / correction1);
    }
}

double clippingScale(double norm, double limit)
{
    return limit > 0 && norm > limit ? limit / norm : 1.0;
}

} // namespace lesa

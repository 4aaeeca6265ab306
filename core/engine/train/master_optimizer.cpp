// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/train/master_optimizer.h"

#include <algorithm>
#include <cmath>

namespace lesa {

namespace {

/// On the CPU five passes over a block that stays in the cache cost little more than one.
constexpr std::int64_t cpuBlock = 1 << 16;

std::int64_t blockLength(const at::Tensor& tensor)
{
    return tensor.is_cpu() ? std::min(cpuBlock, tensor.numel()) : tensor.numel();
}

} // namespace

MasterOptimizer::MasterOptimizer(
    std::vector<std::pair<std::string, at::Tensor>> masters, const OptimizerOptions& options)
    : m_options(options)
{
    std::int64_t block = 0;
    for (auto& [name, master] : masters) {
        const auto zeros = [&] { return at::zeros(master.sizes(), master.options()); };
        m_trained.push_back({name, master, zeros(), zeros()});
        block = std::max(block, blockLength(master));
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
        if (tensor.master.grad().defined())
            norms.push_back(tensor.master.grad().norm().to(at::kDouble));
    return norms.empty() ? 0.0 : at::stack(norms).norm().item<double>();
}

void MasterOptimizer::step(double learningRate, double gradientScale)
{
    const at::NoGradGuard noGrad;
    ++m_steps;
    for (auto& tensor : m_trained)
        if (tensor.master.grad().defined())
            update(tensor, learningRate, gradientScale);
}

void MasterOptimizer::update(Trained& tensor, double learningRate, double gradientScale)
{
    const auto& [beta1, beta2, weightDecay, epsilon] = m_options;
    const double correction1 = 1 - std::pow(beta1, m_steps);
    const double correction2 = std::sqrt(1 - std::pow(beta2, m_steps));
    const double keep = tensor.master.dim() > 1 ? 1 - learningRate * weightDecay : 1.0;

    const at::Tensor weights = tensor.master.detach().view(-1);
    const at::Tensor gradients = tensor.master.grad().reshape(-1);
    const at::Tensor first = tensor.firstMoment.view(-1);
    const at::Tensor second = tensor.secondMoment.view(-1);
    const auto block = blockLength(weights);
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

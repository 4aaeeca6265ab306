// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/method/mlp.h"

#include "core/engine/method/host_kernels.h"
#include "core/engine/run_tasks.h"

#include <algorithm>
#include <cmath>

// Shape letters as in mlp.h.

namespace lesa {

namespace {

std::vector<std::vector<std::int64_t>> parameterShapes(const MlpShape& s)
{
    return {{s.hidden, s.inputs}, {s.hidden}, {s.hidden, s.hidden}, {s.hidden},
        {s.outputs, s.hidden}, {s.outputs}};
}

std::vector<at::Tensor> views(
    const at::Tensor& block_P, const std::vector<std::vector<std::int64_t>>& shapes)
{
    std::vector<at::Tensor> parts;
    std::int64_t begin = 0;
    for (const auto& shape : shapes) {
        const auto count = c10::multiply_integers(shape);
        parts.push_back(block_P.narrow(0, begin, count).view(shape));
        begin += count;
    }
    return parts;
}

/// out = a b [+ out]; a large product in blocks side by side, where no other tasks run already.
void multiply(const at::Tensor& out, const at::Tensor& a, const at::Tensor& b, double beta)
{
    constexpr std::int64_t large = 64 << 20; // multiplications: a millisecond and more
    if (out.is_cpu() && a.numel() * b.size(1) > large)
        return productInto(out, a, b, beta);
    at::Tensor(out).addmm_(a, b, beta, 1);
}

/// out = in Wᵀ + b
void affine(const at::Tensor& out, const at::Tensor& in, const at::Tensor& w, const at::Tensor& b)
{
    at::Tensor(out).copy_(b.expand_as(out));
    multiply(out, in, w.t(), 1);
}

void rectify(const at::Tensor& x_BN)
{
    if (x_BN.is_cpu())
        hostRectify(x_BN.data_ptr<float>(), x_BN.numel());
    else
        at::Tensor(x_BN).clamp_min_(0);
}

/// slope := slope where y > 0, else 0; sum_N := its column sums.
void rectifySlope(at::Tensor& slope_BN, const at::Tensor& y_BN, at::Tensor& sum_N)
{
    if (slope_BN.is_cpu())
        return hostRectifySlope(slope_BN.data_ptr<float>(), y_BN.data_ptr<float>(),
            sum_N.data_ptr<float>(), slope_BN.size(0), slope_BN.size(1));
    slope_BN.mul_(y_BN > 0);
    at::sum_out(sum_N, slope_BN, 0);
}

void columnSums(const at::Tensor& x_BN, at::Tensor& sum_N)
{
    if (x_BN.is_cpu())
        hostColumnSums(x_BN.data_ptr<float>(), sum_N.data_ptr<float>(), x_BN.size(0), x_BN.size(1));
    else
        at::sum_out(sum_N, x_BN, 0);
}

/// Parameters in blocks side by side when they are many.
void adamWInBlocks(const AdamW& settings, const AdamWStep& step, const at::Tensor& parameters_P,
    const at::Tensor& m_P, const at::Tensor& v_P, const at::Tensor& g_P)
{
    constexpr std::int64_t block = 1 << 19;
    const auto count = parameters_P.numel();
    runTasks(static_cast<int>((count + block - 1) / block), count > 2 * block, [&](int i) {
        const auto begin = i * block;
        adamW(settings, step, parameters_P.data_ptr<float>() + begin, m_P.data_ptr<float>() + begin,
            v_P.data_ptr<float>() + begin, g_P.data_ptr<float>() + begin,
            std::min(block, count - begin));
    });
}

} // namespace

Mlp::Mlp(const MlpShape& shape, at::Generator generator, const at::Device& device)
{
    const auto shapes = parameterShapes(shape);
    std::int64_t count = 0;
    for (const auto& s : shapes)
        count += c10::multiply_integers(s);
    m_values_P = at::empty({count}, at::kFloat);
    for (std::size_t i = 0; const auto& part : views(m_values_P, shapes)) {
        const double bound = 1 / std::sqrt(static_cast<double>(shapes[i++ / 2 * 2][1]));
        part.uniform_(-bound, bound, generator);
    }
    m_values_P = m_values_P.to(device);
    m_slopes_P = at::zeros_like(m_values_P);
    m_first_P = at::zeros_like(m_values_P);
    m_second_P = at::zeros_like(m_values_P);
    m_parameters = views(m_values_P, shapes);
    m_gradients = views(m_slopes_P, shapes);
    for (auto* buffers : {&m_hidden_BH, &m_slope_BH})
        for (auto& buffer : *buffers)
            buffer = at::empty({shape.batch, shape.hidden}, m_values_P.options());
    m_y_BN = at::empty({shape.batch, shape.outputs}, m_values_P.options());
}

void Mlp::clearOutput()
{
    m_parameters[4].zero_();
    m_parameters[5].zero_();
}

at::Tensor Mlp::forward(const at::Tensor& x_BI) const
{
    const auto& p = m_parameters;
    const auto first_BH = at::addmm(p[1], x_BI, p[0].t()).clamp_min_(0);
    const auto second_BH = at::addmm(p[3], first_BH, p[2].t()).clamp_min_(0);
    return at::addmm(p[5], second_BH, p[4].t());
}

at::Tensor Mlp::trainForward(const at::Tensor& x_BI)
{
    const auto& p = m_parameters;
    const auto rows = x_BI.size(0);
    const auto first_BH = m_hidden_BH[0].narrow(0, 0, rows);
    const auto second_BH = m_hidden_BH[1].narrow(0, 0, rows);
    auto y_BN = m_y_BN.narrow(0, 0, rows);
    affine(first_BH, x_BI, p[0], p[1]);
    rectify(first_BH);
    affine(second_BH, first_BH, p[2], p[3]);
    rectify(second_BH);
    affine(y_BN, second_BH, p[4], p[5]);
    return y_BN;
}

void Mlp::backward(const at::Tensor& x_BI, const at::Tensor& dy_BN)
{
    const auto& p = m_parameters;
    auto& g = m_gradients;
    const auto rows = x_BI.size(0);
    const auto first_BH = m_hidden_BH[0].narrow(0, 0, rows);
    const auto second_BH = m_hidden_BH[1].narrow(0, 0, rows);
    auto dFirst_BH = m_slope_BH[0].narrow(0, 0, rows);
    auto dSecond_BH = m_slope_BH[1].narrow(0, 0, rows);

    multiply(g[4], dy_BN.t(), second_BH, 0);
    columnSums(dy_BN, g[5]);
    multiply(dSecond_BH, dy_BN, p[4], 0);
    rectifySlope(dSecond_BH, second_BH, g[3]);
    multiply(g[2], dSecond_BH.t(), first_BH, 0);
    multiply(dFirst_BH, dSecond_BH, p[2], 0);
    rectifySlope(dFirst_BH, first_BH, g[1]);
    multiply(g[0], dFirst_BH.t(), x_BI, 0);
}

void Mlp::update(const AdamW& settings)
{
    const auto step = adamWStep(settings, ++m_steps);
    if (m_values_P.is_cpu())
        return adamWInBlocks(settings, step, m_values_P, m_first_P, m_second_P, m_slopes_P);
    adamWByTensors(settings, step, m_values_P, m_first_P, m_second_P, m_slopes_P);
}

void adamWByTensors(const AdamW& settings, const AdamWStep& step, const at::Tensor& parameters_P,
    const at::Tensor& m_P, const at::Tensor& v_P, const at::Tensor& g_P)
{
    m_P.mul_(settings.beta1).add_(g_P, 1 - settings.beta1);
    v_P.mul_(settings.beta2).addcmul_(g_P, g_P, 1 - settings.beta2);
    const auto denominator_P = v_P.sqrt().mul_(step.rootScale).add_(settings.epsilon);
    parameters_P.mul_(step.keep).addcdiv_(m_P, denominator_P, -step.size);
}

} // namespace lesa

// SPDX-License-Identifier: GPL-3.0-or-later
// Shape letters in this file: F neurons, H hidden size, B neurons of one block.
#include "core/engine/method/align_neurons.h"

#include "core/engine/method/matching.h"
#include "core/engine/method/tensor_shapes.h"

#include <algorithm>
#include <vector>

namespace lesa {
namespace {

constexpr const char* gate = "mlp.gate_proj.weight";
constexpr const char* up = "mlp.up_proj.weight";
constexpr const char* down = "mlp.down_proj.weight";

/// A neuron is one row in each part.
std::vector<at::Tensor> neuronParts(const LayerTensors& layer, std::int64_t F, std::int64_t H)
{
    return {shaped(layer, gate, {F, H}).to(at::kFloat), shaped(layer, up, {F, H}).to(at::kFloat),
        shaped(layer, down, {H, F}).to(at::kFloat).t()};
}

at::Tensor inverseNorms(const at::Tensor& w_FH)
{
    constexpr double noNeuron = 1e-20; // a row of zeros has cosine 0 with everything
    return w_FH.norm(2, 1).clamp_min(noNeuron).reciprocal();
}

} // namespace

at::Tensor neuronCosines(const LayerTensors& referenceTensors, const LayerTensors& layerTensors,
    const at::Device& device, const Job* job)
{
    const auto F = layerTensors.at(gate).size(0), H = layerTensors.at(gate).size(-1);
    const auto reference = neuronParts(referenceTensors, F, H);
    const auto layer = neuronParts(layerTensors, F, H);
    const std::int64_t step = layer.front().is_cuda() ? 4096 : 256; // well below a second of work
    std::vector<at::Tensor> inverse_F;
    for (const auto& w_FH : layer)
        inverse_F.push_back(inverseNorms(w_FH) / static_cast<double>(layer.size()));
    auto cosine_FF = at::empty({F, F}, at::TensorOptions(at::kFloat).device(device));
    for (std::int64_t first = 0; first < F; first += step) {
        if (job)
            job->checkStop();
        auto block_BF = cosine_FF.narrow(0, first, std::min(step, F - first));
        auto sum_BF = at::zeros(block_BF.sizes(), layer.front().options());
        for (std::size_t part = 0; part < layer.size(); ++part) {
            const auto w_BH = reference[part].narrow(0, first, block_BF.size(0));
            const auto unit_BH = w_BH * inverseNorms(w_BH).unsqueeze(1);
            sum_BF.addcmul_(at::mm(unit_BH, layer[part].t()), inverse_F[part]);
        }
        block_BF.copy_(sum_BF);
    }
    return cosine_FF;
}

bool hasNeurons(const LayerTensors& layer)
{
    return layer.count(gate) && layer.count(up) && layer.count(down);
}

at::Tensor matchNeurons(const LayerTensors& reference, const LayerTensors& layer, const Job* job)
{
    const auto best = bestMatching(neuronCosines(reference, layer, at::kCPU, job), job);
    return best.isIdentity ? at::Tensor()
                           : at::tensor(best.partner, at::kLong).to(layer.at(gate).device());
}

} // namespace lesa

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/reference_route.h"
#include "tests/benchmarks/rows.h"

#include "core/base/control.h"
#include "core/engine/method/align_neurons.h"
#include "core/engine/method/predictor.h"
#include "core/engine/method/shared_basis.h"
#include "core/engine/run_tasks.h"
#include "core/linalg/assignment.h"

#include <fmt/format.h>

#include <algorithm>
#include <iostream>

namespace lesa::bench {

namespace {

struct TypeShape {
    std::string name;
    std::int64_t out;
    std::int64_t in;
};

std::vector<TypeShape> typesOf(const ModelShape& shape, const std::vector<std::string>& names)
{
    const std::int64_t h = shape.hidden;
    const std::int64_t kv = h / shape.heads * shape.kvHeads;
    const std::int64_t f = shape.intermediate;
    const std::vector<TypeShape> all{{"q", h, h}, {"k", kv, h}, {"v", kv, h}, {"o", h, h},
        {"gate", f, h}, {"up", f, h}, {"down", h, f}};
    std::vector<TypeShape> chosen;
    for (const auto& type : all)
        if (names.empty() || std::find(names.begin(), names.end(), type.name) != names.end())
            chosen.push_back(type);
    return chosen;
}

/// Random weights whose spectrum falls as trained ones' do: noise and a part of low rank.
std::vector<at::Tensor> layersOf(const TypeShape& shape, int count, std::uint64_t seed)
{
    auto generator = at::detail::createCPUGenerator(seed);
    std::vector<at::Tensor> layers;
    const auto rank = std::min<std::int64_t>(32, shape.out / 2);
    for (int i = 0; i < count; ++i) {
        const auto noise = at::randn({shape.out, shape.in}, generator, at::kFloat) * 0.02;
        const auto left = at::randn({shape.out, rank}, generator, at::kFloat);
        const auto right = at::randn({rank, shape.in}, generator, at::kFloat);
        layers.push_back(noise + at::mm(left, right) * 0.01);
    }
    return layers;
}

struct Quiet {
    SilentListener listener;
    Control control;
    Job job{listener, control};
};

using Layers = std::vector<at::Tensor>;

std::vector<SharedBasis> basesOfTypes(const std::vector<Layers>& types)
{
    Quiet quiet;
    std::vector<SharedGram> grams;
    for (const auto& layers : types)
        grams.push_back(sharedGram([&](int i) { return layers[static_cast<std::size_t>(i)]; },
            static_cast<int>(layers.size()), quiet.job));
    return basesOf(std::move(grams));
}

at::Tensor coefficientsOf(const SharedBasis& basis, const Layers& layers)
{
    auto rows_LRN = at::empty(
        {static_cast<std::int64_t>(layers.size()), basis.u_MR.size(1), layers.front().size(1)});
    for (std::size_t i = 0; i < layers.size(); ++i)
        coefficientsInto(rows_LRN[static_cast<std::int64_t>(i)], basis, layers[i]);
    return rows_LRN;
}

double worstRelative(const at::Tensor& sigma, const at::Tensor& reference)
{
    return ((sigma - reference.to(at::kDouble)).abs() / sigma).max().item<double>();
}

/// Seconds that the operations of the Gram route would take at the rates of plain products: a
/// symmetric update of rank N a layer in float32, about 9 M^3 of an eigensolve with vectors in
/// float64, and the product that gives the coefficients.
struct Limit {
    double basis = 0;
    double coefficients = 0;
};
Limit limitOf(const std::vector<TypeShape>& types, int layers)
{
    const double single = 1e9 * productRate(at::kFloat);
    const double wide = 1e9 * productRate(at::kDouble);
    Limit limit;
    for (const auto& type : types) {
        const auto m = static_cast<double>(type.out);
        const double gram = layers * m * m * static_cast<double>(type.in);
        limit.basis += gram / single + 9 * m * m * m / wide;
        limit.coefficients += 2 * gram / single;
    }
    return limit;
}

} // namespace

Json sharedSvd(const char* what, const ModelShape& shape, const std::vector<std::string>& names)
{
    const auto types = typesOf(shape, names);
    std::vector<Layers> layers;
    for (std::size_t t = 0; t < types.size(); ++t)
        layers.push_back(layersOf(types[t], shape.layers, t));
    std::vector<SharedBasis> ours;
    const double seconds = medianOf(3, [&] { ours = basesOfTypes(layers); });
    const double withCoefficients = seconds + secondsOf([&] {
        for (std::size_t t = 0; t < types.size(); ++t)
            coefficientsOf(ours[t], layers[t]);
    });
    double reference = 0;
    double worst = 0;
    for (std::size_t t = 0; t < types.size(); ++t) {
        at::Tensor sigma;
        reference += secondsOf([&] { sigma = directSvd(layers[t]).sigma; });
        worst = std::max(worst, worstRelative(ours[t].sigma_R, sigma));
    }
    const auto limit = limitOf(types, shape.layers);
    auto row = rowOf(what, seconds, "direct SVD", reference);
    row["sigma_difference"] = worst;
    row["arithmetic_efficiency"] = limit.basis / seconds;
    row["seconds_with_coefficients"] = withCoefficients;
    row["ratio_with_coefficients"] = reference / withCoefficients;
    row["arithmetic_efficiency_with_coefficients"]
        = (limit.basis + limit.coefficients) / withCoefficients;
    return row;
}

Json predictorTraining(int epochs)
{
    const auto shape = shapeNamed("smollm2-135m");
    const auto types = typesOf(shape, {});
    std::vector<PredictorData> data;
    std::uint64_t seed = 7;
    for (const auto& type : types) {
        const auto layers = layersOf(type, shape.layers, seed++);
        const auto bases = basesOfTypes({layers});
        PredictorData one{coefficientsOf(bases.front(), layers), bases.front().sigma_R, {}, {}};
        for (int i = 1; i + 1 < shape.layers; ++i)
            one.train.push_back(i);
        data.push_back(std::move(one));
    }
    PredictorSpec spec;
    spec.kind = "mlp";
    spec.epochs = epochs;
    std::vector<std::vector<double>> ours(types.size());
    const std::vector<std::size_t> longestFirst{4, 5, 6, 0, 3, 1, 2};
    const double seconds = secondsOf([&] {
        runTasks(static_cast<int>(types.size()), true, [&](int i) {
            const auto t = longestFirst[static_cast<std::size_t>(i)];
            PredictorRun run;
            run.epochDone
                = [&](int, double loss, std::optional<double>) { ours[t].push_back(loss); };
            trainPredictor(spec, data[t], run);
        });
    });
    std::vector<std::vector<double>> theirs;
    const double reference = secondsOf([&] {
        for (const auto& one : data)
            theirs.push_back(trainByAutograd(spec, one.rows_LRN, 0).losses);
    });
    auto row = rowOf("predictor training, seven types of SmolLM2-135M", seconds,
        "mini-batches by autograd and torch::optim::AdamW", reference);
    double worst = 0; // of the last epoch: the first differs by the initial parameters
    for (std::size_t t = 0; t < types.size(); ++t)
        worst = std::max(worst, std::abs(ours[t].back() / theirs[t].back() - 1));
    row["epochs"] = epochs;
    row["last_loss_difference"] = worst;
    row["loss"] = ours;
    row["reference_loss"] = theirs;
    return row;
}

namespace {

double totalOf(const at::Tensor& value_FF, const std::vector<std::int64_t>& column)
{
    const auto index = at::tensor(column, at::kLong).unsqueeze(1);
    return value_FF.gather(1, index).sum(at::kDouble).item<double>();
}

Json assignmentRow(const std::string& what, const at::Tensor& value_FF)
{
    const auto n = value_FF.size(0);
    const std::span<const float> values(
        value_FF.data_ptr<float>(), static_cast<std::size_t>(value_FF.numel()));
    std::vector<std::int64_t> column;
    const double seconds = medianOf(3, [&] { column = assign(values, n); });
    std::vector<std::int64_t> expected;
    const double reference = secondsOf([&] { expected = hungarian(values, n); });
    auto row = rowOf(what, seconds, "textbook Hungarian, O(n³)", reference);
    row["value_difference"] = totalOf(value_FF, column) / totalOf(value_FF, expected) - 1;
    return row;
}

} // namespace

Json alignmentOfPair(std::int64_t neurons, std::int64_t width)
{
    auto generator = at::detail::createCPUGenerator(5);
    // The upper layer's neurons: the lower one's in another order, three quarters of them noise.
    const auto order = at::randperm(neurons, generator, at::kLong);
    LayerTensors lower;
    LayerTensors upper;
    for (const auto* suffix : {"mlp.gate_proj.weight", "mlp.up_proj.weight"}) {
        lower[suffix] = at::randn({neurons, width}, generator, at::kFloat);
        upper[suffix] = 0.25 * lower[suffix].index_select(0, order)
            + at::randn({neurons, width}, generator, at::kFloat);
    }
    const auto* const down = "mlp.down_proj.weight";
    lower[down] = at::randn({width, neurons}, generator, at::kFloat);
    upper[down] = 0.25 * lower[down].index_select(1, order)
        + at::randn({width, neurons}, generator, at::kFloat);
    at::Tensor cosines_FF;
    const double products
        = secondsOf([&] { cosines_FF = neuronCosines(lower, upper, at::kCPU, nullptr); });
    auto row = assignmentRow(
        fmt::format("alignment of a layer pair, {} neurons, {} wide", neurons, width), cosines_FF);
    row["seconds_of_cosines"] = products;
    return row;
}

Json assignmentOfNoise(std::int64_t neurons)
{
    auto generator = at::detail::createCPUGenerator(3);
    return assignmentRow(fmt::format("assignment of {} neurons, noise", neurons),
        at::randn({neurons, neurons}, generator, at::kFloat));
}

} // namespace lesa::bench

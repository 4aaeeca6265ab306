// SPDX-License-Identifier: GPL-3.0-or-later
// bench_engine [--quick]: the engine beside the reference route, in one process, with the same
// threads, seeds and numbers; JSON on standard output, what it does on standard error.
#include "tests/benchmarks/reference_route.h"

#include "core/base/control.h"
#include "core/engine/method/predictor.h"
#include "core/engine/run_tasks.h"
#include "core/engine/method/shared_basis.h"
#include "core/engine/session.h"
#include "core/linalg/assignment.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <functional>
#include <iostream>
#include <random>
#include <string>
#include <vector>

namespace lesa::bench {

namespace {

using Clock = std::chrono::steady_clock;
using Json = nlohmann::ordered_json;

struct TypeShape {
    const char* name;
    std::int64_t out;
    std::int64_t in;
};

// SmolLM2-135M and two types of TinyLlama-1.1B, as their config.json say.
const std::vector<TypeShape> smolTypes{{"q", 576, 576}, {"k", 192, 576}, {"v", 192, 576},
    {"o", 576, 576}, {"gate", 1536, 576}, {"up", 1536, 576}, {"down", 576, 1536}};
constexpr int smolLayers = 30;
const std::vector<TypeShape> tinyLlamaTypes{{"q", 2048, 2048}, {"down", 2048, 5632}};
constexpr int tinyLlamaLayers = 22;

double secondsOf(const std::function<void()>& work)
{
    const auto start = Clock::now();
    work();
    return std::chrono::duration<double>(Clock::now() - start).count();
}

double medianOf(int times, const std::function<void()>& work)
{
    std::vector<double> all;
    for (int i = 0; i < times; ++i)
        all.push_back(secondsOf(work));
    std::nth_element(all.begin(), all.begin() + times / 2, all.end());
    return all[static_cast<std::size_t>(times / 2)];
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

SharedBasis basisOf(const std::vector<at::Tensor>& layers)
{
    Quiet quiet;
    return sharedBasis([&](int i) { return layers[static_cast<std::size_t>(i)]; },
        static_cast<int>(layers.size()), quiet.job);
}

double relativeDifference(const at::Tensor& sigma, const at::Tensor& reference)
{
    const auto expected = reference.to(at::kDouble);
    const auto all = ((sigma - expected).abs() / expected[0]).max();
    return all.item<double>();
}

/// Billions of operations a second of a square product of 1024, in a dtype.
double productRate(at::ScalarType dtype)
{
    constexpr std::int64_t side = 1024;
    const auto a = at::randn({side, side}, at::kFloat).to(dtype);
    const double seconds = medianOf(5, [&] { at::mm(a, a); });
    return 2e-9 * side * side * side / seconds;
}

/// Operations of the Gram route: a symmetric update of rank N a layer, and about 9 M^3 for the
/// eigensolve with vectors.
double operationsOf(const TypeShape& shape, int layers)
{
    const auto m = static_cast<double>(shape.out);
    return static_cast<double>(layers) * m * m * static_cast<double>(shape.in) + 9 * m * m * m;
}

Json sharedSvd(const char* name, const std::vector<TypeShape>& types, int count)
{
    std::cerr << name << '\n';
    std::vector<std::vector<at::Tensor>> layers;
    double operations = 0;
    for (std::size_t t = 0; t < types.size(); ++t) {
        layers.push_back(layersOf(types[t], count, t));
        operations += operationsOf(types[t], count);
    }
    std::vector<SharedBasis> ours(types.size());
    const double seconds = medianOf(3, [&] {
        runTasks(static_cast<int>(types.size()), true, [&](int t) {
            ours[static_cast<std::size_t>(t)] = basisOf(layers[static_cast<std::size_t>(t)]);
        });
    });
    double reference = 0;
    double worst = 0;
    for (std::size_t t = 0; t < types.size(); ++t) {
        at::Tensor sigma;
        reference += secondsOf([&] { sigma = directSvd(layers[t]).sigma; });
        worst = std::max(worst, relativeDifference(ours[t].sigma_R, sigma));
    }
    const double limit = operations * 1e-9 / productRate(at::kDouble);
    return {{"what", name}, {"seconds", seconds}, {"reference_seconds", reference},
        {"ratio", reference / seconds}, {"sigma_difference", worst},
        {"arithmetic_efficiency", limit / seconds}};
}

Json predictorTraining(int epochs)
{
    std::cerr << "predictor training\n";
    const auto layers = layersOf(smolTypes[0], smolLayers, 7);
    const auto basis = basisOf(layers);
    std::vector<at::Tensor> rows;
    for (const auto& layer : layers)
        rows.push_back(coefficients(basis, layer));
    PredictorData data;
    data.rows_LRN = at::stack(rows);
    data.sigma_R = basis.sigma_R;
    for (int i = 1; i + 1 < smolLayers; ++i)
        data.train.push_back(i);
    PredictorSpec spec;
    spec.kind = "mlp";
    spec.epochs = epochs;
    std::vector<double> ours;
    PredictorRun run;
    run.epochDone = [&](int, double loss, std::optional<double>) { ours.push_back(loss); };
    const double seconds = secondsOf([&] { trainPredictor(spec, data, run); });
    std::vector<double> theirs;
    const double reference
        = secondsOf([&] { theirs = trainByAutograd(spec, data.rows_LRN, run.seed); });
    return {{"what", "predictor training, q_proj of SmolLM2-135M"}, {"seconds", seconds},
        {"reference_seconds", reference}, {"ratio", reference / seconds}, {"loss", ours},
        {"reference_loss", theirs}};
}

Json assignment(std::int64_t n, bool withReference)
{
    std::cerr << "assignment, " << n << " rows\n";
    std::mt19937_64 random(3);
    std::normal_distribution<float> normal;
    std::vector<float> value(static_cast<std::size_t>(n * n));
    for (auto& v : value)
        v = normal(random);
    std::vector<std::int64_t> column;
    const double seconds = secondsOf([&] { column = assign(value, n); });
    Json row{{"what", fmt::format("assignment of {} neurons", n)}, {"seconds", seconds}};
    if (!withReference)
        return row;
    std::vector<std::int64_t> expected;
    const double reference = secondsOf([&] { expected = hungarian(value, n); });
    const auto total = [&](const std::vector<std::int64_t>& chosen) {
        double sum = 0;
        for (std::int64_t i = 0; i < n; ++i)
            sum += static_cast<double>(
                value[static_cast<std::size_t>(i * n + chosen[static_cast<std::size_t>(i)])]);
        return sum;
    };
    row["reference_seconds"] = reference;
    row["ratio"] = reference / seconds;
    row["value_difference"] = total(column) / total(expected) - 1;
    return row;
}

} // namespace

int run(bool quick)
{
    startEngine({});
    Json all = Json::array();
    all.push_back(sharedSvd("shared SVD, SmolLM2-135M, seven types", smolTypes, smolLayers));
    if (!quick)
        all.push_back(
            sharedSvd("shared SVD, TinyLlama-1.1B, q and down", tinyLlamaTypes, tinyLlamaLayers));
    all.push_back(predictorTraining(quick ? 1 : 3));
    all.push_back(assignment(2048, true));
    if (!quick) {
        all.push_back(assignment(4096, true));
        all.push_back(assignment(14336, false));
    }
    std::cout << Json{{"threads", at::get_num_threads()}, {"rows", all}}.dump(2) << '\n';
    return 0;
}

} // namespace lesa::bench

int main(int argc, char** argv)
{
    return lesa::bench::run(argc > 1 && std::string(argv[1]) == "--quick");
}

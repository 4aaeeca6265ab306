// SPDX-License-Identifier: GPL-3.0-or-later
#include <torch/torch.h>

#include "tests/benchmarks/rows.h"

#include "core/engine/network/network.h"
#include "core/plan/expansion_record.h"
#include "core/plan/positions.h"

#include <fmt/format.h>

namespace lesa::bench {

namespace {

namespace fs = std::filesystem;

/// Seconds of a step as a script writes it: every layer in autograd, only the new ones learn.
double stepWithAllLayers(
    const fs::path& checkpoint, const std::vector<int>& trained, int batch, int sequence)
{
    SilentListener listener;
    Control control;
    auto network
        = Network::load(Checkpoint::open(checkpoint), {at::kCPU, at::kFloat}, {listener, control});
    std::vector<at::Tensor> learning;
    for (int i = 0; i < network.layerCount(); ++i)
        for (auto& [suffix, tensor] : network.layer(i)) {
            tensor.set_requires_grad(true);
            if (std::find(trained.begin(), trained.end(), i) != trained.end())
                learning.push_back(tensor);
        }
    for (auto& [name, tensor] : network.outer())
        tensor.set_requires_grad(true);
    torch::optim::AdamW optimizer(learning, torch::optim::AdamWOptions(2e-4));
    const auto ids = at::randint(network.config().vocabSize, {batch, sequence + 1}, at::kLong);
    const auto step = [&] {
        for (auto& [name, tensor] : network.tensors())
            tensor.mutable_grad().reset();
        const auto hidden
            = network.runLayers(network.embed(ids.narrow(1, 0, sequence)), 0, network.layerCount());
        const auto loss = network.nllSum(hidden, ids.narrow(1, 1, sequence)) / (batch * sequence);
        loss.backward();
        optimizer.step();
    };
    step();
    return medianOf(3, step);
}

ProgramRun trainingOf(const Place& place, const fs::path& checkpoint, const fs::path& text,
    const fs::path& run, int steps, int batch, int sequence)
{
    return runProgram({place.lesa, "train", checkpoint, "--text", text, "-o", run, "--json",
        "--set", fmt::format("training.steps={}", steps), "--set",
        fmt::format("training.batch={}", batch), "--set",
        fmt::format("training.sequence={}", sequence), "--set", "training.eval_every=0"});
}

} // namespace

Json trainingStep(
    const Place& place, const fs::path& base, const char* what, int batch, int sequence)
{
    const WorkFolder work(place.scratch);
    runProgram({place.lesa, "expand", base, "--preset", "copy", "--positions", "top-half", "-o",
        work / "grown", "--json"});
    const auto record = readExpansionRecord(work / "grown");
    const auto config = Checkpoint::open(work / "grown").config();
    makeTokens(work / "text.u32", 100000, static_cast<int>(*config.integer("vocab_size")));
    const auto run
        = trainingOf(place, work / "grown", work / "text.u32", work / "run", 6, batch, sequence);
    std::vector<double> steps;
    for (const auto& line : run.lines)
        if (line.value("event", "") == "metric" && line["series"].contains("tokens_per_second"))
            steps.push_back(batch * sequence / line["series"]["tokens_per_second"].get<double>());
    std::nth_element(steps.begin(), steps.begin() + steps.size() / 2, steps.end());
    const double reference
        = stepWithAllLayers(work / "grown", insertedLayers(record->map), batch, sequence);
    auto row = rowOf(fmt::format("training step, {}, new layers of the top half", what),
        steps[steps.size() / 2], "every layer in autograd", reference);
    row["tokens"] = batch * sequence;
    return row;
}

Json trainingStepOf(const Place& place, const ModelShape& shape)
{
    const WorkFolder work(place.scratch);
    makeCheckpoint({shape}, work / "base");
    return trainingStep(place, work / "base", shape.name, 4, 256);
}

Json comparison(const Place& place, const fs::path& base)
{
    constexpr int steps = 20;
    constexpr int batch = 4;
    constexpr int sequence = 256;
    const WorkFolder work(place.scratch);
    const auto config = Checkpoint::open(base).config();
    makeTokens(work / "text.u32", 100000, static_cast<int>(*config.integer("vocab_size")));
    const std::vector<std::string> strategies{"copy", "mean", "llama-pro", "mean-aligned"};
    std::string list;
    for (const auto& name : strategies)
        list += (list.empty() ? "" : ",") + name;
    const auto together = runProgram({place.lesa, "compare", base, "--text", work / "text.u32",
        "-o", work / "together", "--strategy", list, "--positions", "top-half", "--json", "--set",
        fmt::format("training.steps={}", steps), "--set", fmt::format("training.batch={}", batch),
        "--set", fmt::format("training.sequence={}", sequence), "--set", "training.eval_every=0"});
    double apart = 0;
    for (const auto& name : strategies) {
        apart += runProgram({place.lesa, "expand", base, "--preset", name, "--positions",
                                "top-half", "-o", work / name, "--json"})
                     .seconds;
        apart += trainingOf(
            place, work / name, work / "text.u32", work / (name + ".run"), steps, batch, sequence)
                     .seconds;
    }
    auto row = rowOf("compare of four strategies, demo", together.seconds,
        "expand and train, four times", apart);
    row["steps"] = steps;
    return row;
}

} // namespace lesa::bench

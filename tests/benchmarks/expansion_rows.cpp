// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/reference_route.h"
#include "tests/benchmarks/rows.h"

#include "core/arch/layer_layout.h"
#include "core/base/memory.h"
#include "core/engine/method/predicted_layers.h"
#include "core/engine/session.h"
#include "core/engine/tensor_io.h"
#include "core/plan/positions.h"

#include <fmt/format.h>

#include <chrono>
#include <fstream>
#include <iostream>

namespace lesa::bench {

namespace {

namespace fs = std::filesystem;

std::uint64_t bytesBelow(const fs::path& folder)
{
    std::uint64_t bytes = 0;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        bytes += entry.is_regular_file() ? entry.file_size() : 0;
    return bytes;
}

/// The notebooks' way: everything in memory, direct SVD, one predictor after the other, the new
/// layers written as they come.
void expandByReference(const fs::path& folder, const fs::path& output, int epochs)
{
    const auto checkpoint = Checkpoint::open(folder);
    const auto layout = LayerLayout::read(checkpoint);
    PredictorSpec spec;
    spec.kind = "mlp";
    spec.epochs = epochs;
    std::ofstream out(output, std::ios::binary);
    for (const auto& type : layout.weightTypes()) {
        std::vector<at::Tensor> layers;
        for (int i = 0; i < layout.layerCount(); ++i)
            layers.push_back(loadTensor(
                checkpoint, layout.name(i, type.name + ".weight"), {at::kCPU, at::kFloat}));
        const auto svd = directSvd(layers);
        const auto columns = layers.front().size(1);
        const auto rows_LRN = at::stack(svd.vt.split(columns, 1));
        const auto trained = trainByAutograd(spec, rows_LRN, 0);
        for (int gap = layout.layerCount() / 2; gap + 1 < layout.layerCount(); ++gap) {
            const auto v_RN = trained.predict(rows_LRN[gap], rows_LRN[gap + 1]);
            const auto w_MN = at::mm(svd.u * svd.sigma, v_RN).to(at::kBFloat16).contiguous();
            out.write(static_cast<const char*>(w_MN.data_ptr()),
                static_cast<std::streamsize>(w_MN.nbytes()));
        }
    }
    fs::copy_file(folder / "model.safetensors", output.string() + ".old");
}

Json stagesOf(const ProgramRun& run)
{
    Json stages = Json::object();
    std::string name;
    double since = 0;
    for (const auto& line : run.lines) {
        const auto event = line.value("event", "");
        if (event != "stage" && event != "done")
            continue;
        const double now = line.value("t", 0.0);
        if (!name.empty())
            stages[name] = stages.value(name, 0.0) + now - since;
        name = line.value("name", "");
        since = now;
    }
    return stages;
}

} // namespace

Json wholeExpansion(const Place& place, int epochs)
{
    const WorkFolder work(place.scratch);
    makeCheckpoint({shapeNamed("smollm2-135m")}, work / "base");
    const auto run = runProgram({place.lesa, "expand", work / "base", "--preset", "lesa-released",
        "--positions", "top-half", "--set", fmt::format("strategy.predictor.epochs={}", epochs),
        "-o", work / "grown", "--json"});
    const double reference
        = secondsOf([&] { expandByReference(work / "base", work / "reference", epochs); });
    auto row = rowOf("whole LESA expansion, SmolLM2-135M, 30 to 45 layers", run.seconds,
        "reference route in memory", reference);
    row["epochs"] = epochs;
    row["stages"] = stagesOf(run);
    row["peak_bytes"] = run.peakBytes;
    return row;
}

Json identityExpansion(const Place& place, const ModelShape& shape)
{
    const WorkFolder work(place.scratch);
    makeCheckpoint({shape}, work / "base");
    const auto copied = static_cast<double>(bytesBelow(work / "base"));
    const auto copying = [&] { // bytes a second
        forgetFiles();
        const double seconds = runProgram({"cp", "-r", work / "base", work / "copy"}).seconds
            + secondsOf(forgetFiles);
        fs::remove_all(work / "copy");
        return copied / seconds;
    };
    const double before = copying();
    forgetFiles();
    const auto run = runProgram({place.lesa, "expand", work / "base", "--preset", "llama-pro",
        "--positions", "groups:8", "-o", work / "grown", "--json"});
    const double seconds = run.seconds + secondsOf(forgetFiles);
    const auto written = static_cast<double>(bytesBelow(work / "grown"));
    fs::remove_all(work / "grown");
    const double after = copying(); // a shared disk is never twice the same
    auto row = rowOf(
        fmt::format("llama-pro expansion, {} ({:.0f} GB written)", shape.name, written * 1e-9),
        seconds, "cp -r before and after, as many bytes, all with sync",
        written * (1 / before + 1 / after) / 2);
    row["bytes_per_second"] = written / seconds;
    row["reference_bytes_per_second"] = {before, after};
    row["peak_bytes"] = run.peakBytes;
    return row;
}

int predictOneType(const fs::path& folder, const std::string& type, const std::string& gaps,
    int epochs, std::uint64_t memory)
{
    ComputeOptions compute;
    compute.memory = memory;
    startEngine(compute);
    const auto checkpoint = Checkpoint::open(folder);
    const auto layout = LayerLayout::read(checkpoint);
    const SourceLayers source(checkpoint, layout, at::kCPU);
    PredictorSpec spec;
    spec.kind = "mlp";
    spec.epochs = epochs;
    const auto map = insertionMap(
        layout.layerCount(), chooseGaps(parsePositions(gaps), layout.layerCount(), false), 1);
    struct Stages : SilentListener {
        std::chrono::steady_clock::time_point start = std::chrono::steady_clock::now();
        void tell(const char* event, std::string_view name) const
        {
            const std::chrono::duration<double> t = std::chrono::steady_clock::now() - start;
            std::cout << Json{{"event", event}, {"name", name}, {"t", t.count()}}.dump() << '\n'
                      << std::flush;
        }
        void stage(std::string_view name, int, int) override { tell("stage", name); }
    } listener;
    Control control;
    PredictOptions options;
    options.quality = false;
    options.scratch = folder.parent_path();
    options.stages = {{"shared basis", "predict"}};
    options.types = {type};
    const auto made = predictLayers(source, spec, map, options, {listener, control});
    listener.tell("done", "");
    return made.matrices.at(type).size() == insertedLayers(map).size() ? 0 : 1;
}

Json oneTypeExpansion(const Place& place)
{
    constexpr std::uint64_t budget = std::uint64_t(8) << 30;
    constexpr int epochs = 1; // of ten: each takes as long
    const WorkFolder work(place.scratch);
    makeCheckpoint({shapeNamed("llama-3-8b")}, work / "base");
    const auto plan = runProgram({place.lesa, "plan", work / "base", "--preset", "lesa-released",
        "--set", fmt::format("strategy.predictor.epochs={}", epochs), "--memory",
        std::to_string(budget), "--json"});
    const auto run = runProgram({place.self, "--predict", work / "base", "mlp.down_proj", "15-30",
        std::to_string(epochs), std::to_string(budget)});
    Json row{{"what", "LESA, mlp.down_proj of Llama-3-8B, 16 new layers"}, {"seconds", run.seconds},
        {"epochs", epochs}, {"stages", stagesOf(run)}, {"peak_bytes", run.peakBytes},
        {"memory_budget", budget}};
    row["plan"] = plan.lines.back()["estimate"];
    return row;
}

Json opening(const Place& place, const ModelShape& shape)
{
    const WorkFolder work(place.scratch);
    makeCheckpoint({.shape = shape, .sparse = true}, work / "base");
    int layers = 0;
    const double seconds = medianOf(
        9, [&] { layers = LayerLayout::read(Checkpoint::open(work / "base")).layerCount(); });
    if (layers != shape.layers)
        throw std::runtime_error("the checkpoint was not read whole");
    const auto what = fmt::format("opening {}", shape.name);
    if (place.python.empty())
        return {{"what", what}, {"seconds", seconds}};
    const std::string script = R"(
import glob, json, sys, time
from safetensors import safe_open
def listed():
    start = time.perf_counter()
    for name in sorted(glob.glob(sys.argv[1] + '/*.safetensors')):
        with safe_open(name, 'np') as f:
            for key in f.keys():
                s = f.get_slice(key)
                s.get_shape(), s.get_dtype()
    return time.perf_counter() - start
print(json.dumps({'event': 'done', 'seconds': sorted(listed() for _ in range(9))[4]}))
)";
    const auto reference = runProgram({place.python, "-c", script, work / "base"});
    return rowOf(what, seconds, "safetensors' Python reader, listing",
        reference.last("done")["seconds"].get<double>());
}

Json growth(const Place& place)
{
    Json curves = Json::object();
    const auto measured = [&](const ModelShape& shape, const std::string& gaps) {
        const WorkFolder work(place.scratch);
        makeCheckpoint({shape}, work / "base");
        const auto run
            = runProgram({place.self, "--predict", work / "base", "mlp.up_proj", gaps, "1", "0"});
        return Json{{"layers", shape.layers}, {"hidden", shape.hidden}, {"gaps", gaps},
            {"stages", stagesOf(run)}, {"peak_bytes", run.peakBytes}};
    };
    for (const int layers : {16, 32, 64, 128}) {
        auto shape = shapeNamed("smollm2-135m");
        shape.layers = layers;
        curves["by layers"].push_back(measured(shape, "5,8"));
    }
    for (const int scale : {1, 2, 3, 4}) {
        auto shape = shapeNamed("smollm2-135m");
        shape.hidden *= scale;
        shape.intermediate *= scale;
        shape.layers = 12;
        curves["by width"].push_back(measured(shape, "5,8"));
    }
    for (const auto* gaps : {"4-7", "4-11", "4-19", "4-35"}) {
        auto shape = shapeNamed("smollm2-135m");
        shape.layers = 48;
        curves["by gaps"].push_back(measured(shape, gaps));
    }
    return {{"what", "growth of one weight type (mlp.up_proj, one epoch)"}, {"curves", curves}};
}

} // namespace lesa::bench

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lesa/command.h"
#include "app/lesa/commands.h"
#include "app/lesa/session_log.h"
#include "app/lesa/table.h"
#include "core/base/strings.h"
#include "core/engine/method/expand.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <map>

namespace lesa {

namespace {

struct ExpandOptions {
    std::string checkpoint;
    std::string output;
    PresetOptions preset;
    bool quality = false;
    int folds = 0;
};

struct Mean {
    double sum = 0;
    int count = 0;
    void add(double value) { sum += value, ++count; }
    [[nodiscard]] double value() const { return count ? sum / count : 0; }
};

/// Means over layers of the leave-one-out rows, one row a weight type and method.
Summary leaveOneOut(const std::vector<QualityRow>& rows)
{
    struct Means {
        Mean cosineV, cosineW, error, norm, sigma;
    };
    std::map<std::pair<std::string, std::string>, Means> means;
    std::vector<std::pair<std::string, std::string>> order;
    for (const auto& row : rows) {
        if (row.against != "truth")
            continue;
        const std::pair key{row.type, row.method};
        if (!means.contains(key))
            order.push_back(key);
        auto& m = means[key];
        m.cosineV.add(row.cosineV);
        m.cosineW.add(row.cosineW);
        m.error.add(row.relativeError);
        m.norm.add(row.normRatio);
        m.sigma.add(row.sigmaMaxRatio);
    }
    Summary list = Summary::array();
    for (const auto& key : order) {
        const auto& m = means.at(key);
        list.push_back({{"type", key.first}, {"method", key.second}, {"layers", m.cosineW.count},
            {"cosine_v", m.cosineV.value()}, {"cosine_w", m.cosineW.value()},
            {"relative_error", m.error.value()}, {"norm_ratio", m.norm.value()},
            {"sigma_max_ratio", m.sigma.value()}});
    }
    return list;
}

void present(const Summary& s)
{
    fmt::print("{}: {} -> {} layers, {} in {}\n", s["output"].get<std::string>(),
        s["layers_before"].get<int>(), s["layers_after"].get<int>(), formatBytes(s["bytes"]),
        formatDuration(s["seconds"]));
    if (s["leave_one_out"].empty())
        return;
    Table table({"held out", "method", "cosine V", "cosine W", "rel. error", "norm ratio",
        "sigma_max ratio"});
    const auto number
        = [](const Summary& value) { return fmt::format("{:.3f}", value.get<double>()); };
    for (const auto& row : s["leave_one_out"])
        table.add({row["type"], row["method"], number(row["cosine_v"]), number(row["cosine_w"]),
            number(row["relative_error"]), number(row["norm_ratio"]),
            number(row["sigma_max_ratio"])});
    fmt::print("\n{}", table.text());
}

void declare(CLI::App& command, ExpandOptions& options, CommonOptions& common)
{
    command
        .add_option(
            "checkpoint", options.checkpoint, "Hugging Face checkpoint directory; only read")
        ->required();
    command.add_option("-o,--output", options.output, "Checkpoint directory to make")->required();
    options.preset.addTo(command);
    command.add_flag("--quality", options.quality,
        "Also hold out each inner layer in turn and predict it; costs one training a fold");
    command.add_option("--folds", options.folds, "Folds of the quality control, 0 = by depth");
    addForceOption(command, common);
    addOutputOptions(command, common);
    addComputeOptions(command, common);
    addLauncherOptions(command, common.launcher);
}

int run(const ExpandOptions& options, const CommonOptions& common)
{
    Preset preset;
    if (const int code = runQuietly(common, [&] { preset = options.preset.resolve(); }); code != 0)
        return code;
    const auto work = [&](const Job& job) -> Summary {
        const auto result = expand({options.checkpoint, options.output, preset, common.force,
                                       options.quality, options.folds, common.compute},
            job);
        return {{"output", options.output}, {"layers_before", result.layersBefore},
            {"layers_after", result.layersAfter}, {"inserted", result.inserted},
            {"bytes", result.bytes}, {"seconds", result.seconds},
            {"leave_one_out", leaveOneOut(result.quality)}};
    };
    return runJob(common, {}, presetToJson(preset), work, present);
}

} // namespace

void addExpand(Program& program)
{
    program.add("expand", "Grow a checkpoint in depth: a new Hugging Face directory", declare, run);
}

} // namespace lesa

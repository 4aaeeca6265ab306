// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/control.h"
#include "core/engine/method/expand.h"
#include "core/engine/train/train.h"
#include "tests/support/checkpoint_builder.h"

#include <functional>
#include <limits>
#include <map>
#include <string>
#include <vector>

namespace lesa::test {

namespace fs = std::filesystem;

/// Thrown by a listener: nothing between it and the test knows this type, so it ends a training as
/// abruptly as a signal would.
struct Killed { };

/// Remembers the series of a training, last value of a step; acts at a chosen step.
class StepListener : public SilentListener {
public:
    void metric(const Metric& metric) override
    {
        for (const auto& [name, value] : metric.values)
            series[name][static_cast<int>(metric.step)] = value;
        if (onStep && metric.values.front().first == "loss")
            onStep(static_cast<int>(metric.step));
    }
    void warning(std::string_view text) override { warnings.emplace_back(text); }
    void artifact(const fs::path& path, std::string_view) override { artifacts.push_back(path); }

    std::map<std::string, std::map<int, double>> series;
    std::vector<std::string> warnings;
    std::vector<fs::path> artifacts;
    std::function<void(int)> onStep;
};

/// A tiny model, expanded by two copies of layers (new indices 3 and 5 of 6), and a text that can
/// be learnt: a fixed pattern of ids.
class Workshop {
public:
    explicit Workshop(DType dtype = DType::F32, bool tied = false)
    {
        TinyModel model;
        model.dtype = dtype;
        model.tied = tied;
        writeTinyModel(base(), model);
        std::string ids;
        for (int i = 0; i < 1500; ++i)
            ids += std::to_string((i * i / 3 + i) % 7 + 4 * (i % 5)) + ' ';
        writeText(text(), ids);
        expandTo(expanded(), "copy");
    }

    [[nodiscard]] fs::path base() const { return m_folder / "base"; }
    [[nodiscard]] fs::path expanded() const { return m_folder / "expanded"; }
    [[nodiscard]] fs::path text() const { return m_folder / "text.ids"; }
    [[nodiscard]] fs::path run(const std::string& name = "run") const { return m_folder / name; }

    static Preset preset(const std::string& strategy)
    {
        Preset preset;
        preset.name = strategy;
        preset.strategy.name = strategy;
        preset.positions.rule = "list";
        preset.positions.gaps = {2, 3};
        if (strategy != "llama-pro" && strategy != "copy")
            preset.positions.gaps = {1, 2};
        preset.training.steps = 10;
        preset.training.batch = 4;
        preset.training.sequence = 16;
        preset.training.learningRate = 5e-3;
        preset.training.evalEvery = 5;
        preset.training.evalTokens = 60;
        return preset;
    }

    void expandTo(const fs::path& output, const std::string& strategy)
    {
        ExpandRequest request;
        request.checkpoint = base();
        request.output = output;
        request.preset = preset(strategy);
        request.quality = false;
        Control control;
        SilentListener listener;
        expand(request, {listener, control});
    }

    [[nodiscard]] TrainRequest request(const std::string& name = "run") const
    {
        TrainRequest request;
        request.checkpoint = expanded();
        request.text = {text()};
        request.run = run(name);
        request.preset = preset("copy");
        request.compute.device = "cpu";
        return request;
    }

private:
    TemporaryFolder m_folder;
};

} // namespace lesa::test

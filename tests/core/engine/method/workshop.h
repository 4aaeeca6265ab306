// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/torch.h"

#include "core/arch/layer_layout.h"
#include "core/base/error.h"
#include "core/engine/method/expand.h"
#include "core/engine/tensor_io.h"
#include "core/plan/positions.h"
#include "tests/support/checkpoint_builder.h"

#include <algorithm>
#include <cstring>
#include <filesystem>
#include <limits>
#include <map>
#include <mutex>
#include <string>
#include <vector>

// What the tests of expansions share: tiny source models, what is expanded from them, ways to look
// at it.

namespace lesa::test {

/// Remembers what an expansion told.
class Recorder : public SilentListener {
public:
    void metric(const Metric& metric) override
    {
        const std::scoped_lock lock(m_mutex);
        for (const auto& [name, value] : metric.values)
            losses[name].push_back(value);
    }
    void stage(std::string_view name, int number, int of) override
    {
        stages.emplace_back(
            std::string(name) + " " + std::to_string(number) + "/" + std::to_string(of));
    }
    void progress(std::string_view, std::int64_t done, std::int64_t) override
    {
        if (done >= stopAt)
            control->requestStop();
    }

    std::map<std::string, std::vector<double>> losses;
    std::vector<std::string> stages;
    std::int64_t stopAt = std::numeric_limits<std::int64_t>::max();
    Control* control = nullptr;

private:
    std::mutex m_mutex;
};

/// A tiny source model and what is expanded from it.
class Workshop {
public:
    explicit Workshop(const TinyModel& model = {})
        : m_source(m_folder / "source")
    {
        writeTinyModel(m_source, model);
        recorder.control = &m_control;
    }
    /// From a checkpoint that is there.
    explicit Workshop(std::filesystem::path source)
        : m_source(std::move(source))
    {
        recorder.control = &m_control;
    }

    [[nodiscard]] const std::filesystem::path& source() const { return m_source; }
    [[nodiscard]] std::filesystem::path output(const std::string& name = "out") const
    {
        return m_folder / name;
    }

    ExpandResult expand(const StrategySpec& strategy, const std::string& positions,
        const std::string& name = "out", std::uint64_t seed = 0)
    {
        request.checkpoint = source();
        request.output = output(name);
        request.preset.strategy = strategy;
        request.preset.positions = parsePositions(positions);
        request.compute.device = "cpu";
        request.compute.seed = seed;
        return lesa::expand(request, {recorder, m_control});
    }

    [[nodiscard]] Checkpoint before() const { return Checkpoint::open(source()); }
    [[nodiscard]] Checkpoint after(const std::string& name = "out") const
    {
        return Checkpoint::open(output(name));
    }

    ExpandRequest request;
    Recorder recorder;

private:
    TemporaryFolder m_folder;
    std::filesystem::path m_source;
    Control m_control;
};

inline StrategySpec named(const std::string& name, const std::string& norms = "mean")
{
    StrategySpec spec;
    spec.name = name;
    spec.norms = norms;
    spec.predictor.hidden = 4;
    spec.predictor.epochs = 2;
    return spec;
}

inline TinyModel tiny(const std::string& modelType, int layers = 4, DType dtype = DType::F32)
{
    TinyModel model;
    model.modelType = modelType;
    model.layers = layers;
    model.dtype = dtype;
    return model;
}

inline std::string nameOfLayer(int layer, const std::string& suffix)
{
    return "model.layers." + std::to_string(layer) + "." + suffix;
}

inline at::Tensor values(const Checkpoint& checkpoint, int layer, const std::string& suffix)
{
    return loadTensor(checkpoint, nameOfLayer(layer, suffix), {});
}

inline bool sameBytes(
    const Checkpoint& a, const std::string& nameA, const Checkpoint& b, const std::string& nameB)
{
    const auto bytesA = a.bytes(a.tensor(nameA));
    const auto bytesB = b.bytes(b.tensor(nameB));
    return bytesA.size() == bytesB.size()
        && std::memcmp(bytesA.data(), bytesB.data(), bytesA.size()) == 0;
}

/// Every tensor of layer `layer` of `a` equals its counterpart in layer `other` of `b`.
inline bool sameLayer(const Checkpoint& a, int layer, const Checkpoint& b, int other)
{
    const auto layoutA = LayerLayout::read(a), layoutB = LayerLayout::read(b);
    const auto& suffixes = layoutB.suffixes(other);
    return layoutA.suffixes(layer).size() == suffixes.size()
        && std::all_of(suffixes.begin(), suffixes.end(), [&](const std::string& suffix) {
               return sameBytes(a, nameOfLayer(layer, suffix), b, nameOfLayer(other, suffix));
           });
}

inline std::map<std::string, std::string> filesOf(const std::filesystem::path& directory)
{
    std::map<std::string, std::string> files;
    for (const auto& entry : std::filesystem::directory_iterator(directory))
        files[entry.path().filename()] = readText(entry.path());
    return files;
}

/// The message of the Error that `work` throws; empty if it throws none.
template <class Work>
std::string refusal(Work work)
{
    try {
        work();
    } catch (const Error& e) {
        return e.what();
    }
    return {};
}

inline bool names(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

} // namespace lesa::test

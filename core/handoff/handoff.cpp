// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handoff/handoff.h"

#include "core/arch/layer_layout.h"
#include "core/base/error.h"
#include "core/plan/plan.h"
#include "core/runs/run_folder.h"
#include "core/spec/json.h"
#include "core/store/checkpoint.h"

#include <fmt/format.h>

#include <algorithm>
#include <regex>

namespace lesa {

namespace fs = std::filesystem;

namespace {

constexpr auto runFile = "run.json";

bool isRun(const fs::path& path)
{
    std::error_code ignored;
    return fs::is_regular_file(path / runFile, ignored);
}

fs::path wholePath(const fs::path& path)
{
    auto whole = fs::absolute(path).lexically_normal();
    return whole.has_filename() ? whole : whole.parent_path();
}

ExpansionRecord recordOf(const fs::path& checkpoint, int layers)
{
    auto record = readExpansionRecord(checkpoint);
    if (!record)
        throw Error(Fault::Data,
            fmt::format("{} has no {}, which says which of its layers are new", checkpoint.string(),
                expansionRecordFile),
            "Export a checkpoint that `lesa expand` made.");
    if (static_cast<int>(record->map.size()) != layers)
        throw Error(Fault::Data,
            fmt::format("{} describes {} layers, the checkpoint has {}", expansionRecordFile,
                record->map.size(), layers),
            "Expand again, or copy the checkpoint again.");
    return std::move(*record);
}

void chooseTrained(Handoff& handoff, const LayerLayout& layout)
{
    handoff.trainsAll = handoff.training.train == "all";
    handoff.layers = trainedLayers(handoff.training.train, handoff.record.map);
    if (handoff.layers.empty())
        throw Error(Fault::Data, fmt::format("{} names no new layer", expansionRecordFile),
            "Name the layers: --set train=16,18 or --set train=all.");
    handoff.layerPrefix = layout.prefix();
    for (int layer = 0; layer < layout.layerCount(); ++layer) {
        const bool trains = std::binary_search(handoff.layers.begin(), handoff.layers.end(), layer);
        for (const auto& suffix : layout.suffixes(layer)) {
            handoff.tensors.push_back(layout.name(layer, suffix));
            if (trains)
                handoff.trained.push_back(handoff.tensors.back());
        }
    }
    for (const auto& name : layout.outerTensors()) {
        handoff.tensors.push_back(name);
        if (handoff.trainsAll)
            handoff.trained.push_back(name);
    }
}

std::vector<fs::path> textFiles(const std::vector<fs::path>& files)
{
    std::vector<fs::path> whole;
    for (const auto& file : files) {
        std::error_code ignored;
        if (!fs::is_regular_file(file, ignored))
            throw Error(Fault::Data, fmt::format("the text {} is not there", file.string()),
                "Give the training text with --text.");
        whole.push_back(wholePath(file));
        refuseUnwritable(whole.back().string());
    }
    return whole;
}

void chooseBase(Handoff& handoff, const std::string& base)
{
    static const std::regex hubName("[A-Za-z0-9][\\w.-]*/[A-Za-z0-9][\\w.-]*");
    std::error_code ignored;
    if (base.empty())
        return;
    if (!fs::is_directory(base, ignored)) {
        if (!std::regex_match(base, hubName))
            throw Error(Fault::Data,
                fmt::format("--base {}: neither a directory nor a name on the Hub", base),
                "A Hub name looks like meta-llama/Llama-3.1-8B.");
        handoff.base = base;
        return;
    }
    if (Checkpoint::open(base).headerHash() != handoff.record.sourceHash)
        throw Error(Fault::Data,
            fmt::format("--base {}: this is not the model that {} was made from", base,
                handoff.checkpoint.string()),
            "Name the checkpoint that was expanded.");
    handoff.base = wholePath(base).string();
    handoff.baseIsDirectory = true;
    refuseUnwritable(handoff.base);
}

void changeTraining(Preset& preset, const std::vector<std::string>& settings)
{
    const auto before = preset;
    for (const auto& setting : settings) {
        const auto equals = setting.find('=');
        if (equals == std::string::npos)
            throw Error(
                Fault::Usage, fmt::format("--set {}: no '='", setting), "Write --set key=value.");
        setPresetValue(preset, setting.substr(0, equals), setting.substr(equals + 1));
        if (preset.strategy != before.strategy || preset.positions != before.positions)
            throw Error(Fault::Usage,
                fmt::format("--set {}: the checkpoint is already expanded", setting),
                "Only settings of the training can be changed here.");
    }
}

/// As `lesa train` does: no longer sequences than the model has positions for.
void fitSequence(Handoff& handoff, const ConfigDocument& config)
{
    const auto positions = config.integer("max_position_embeddings").value_or(0);
    if (positions < 2 || handoff.training.sequence <= positions)
        return;
    handoff.notes.push_back(fmt::format("sequences of {} tokens are longer than the model's {} "
                                        "positions; they are cut to these",
        handoff.training.sequence, positions));
    handoff.training.sequence = static_cast<int>(positions);
}

/// What a run adds to its checkpoint: the settings and the text it trained with.
void takeFromRun(Handoff& handoff, const fs::path& run, std::vector<fs::path>& text)
{
    const auto record = readRunRecord(run);
    handoff.training = record.preset.training;
    if (text.empty())
        for (const auto& file : record.text)
            text.emplace_back(file.path);
}

} // namespace

void refuseUnwritable(const std::string& path)
{
    const bool control = std::any_of(path.begin(), path.end(),
        [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
    try {
        if (!control && !Json(path).dump().empty())
            return;
    } catch (const Json::exception&) { // not UTF-8: refused below
    }
    throw Error(Fault::Data, "a path holds characters that a configuration file cannot carry",
        "Rename the folder, or go there by a link.");
}

fs::path checkpointOf(const fs::path& source)
{
    if (!isRun(source))
        return wholePath(source);
    std::error_code ignored;
    if (const auto newest = readRunState(source).checkpoint; !newest.empty()) {
        const auto path = wholePath(source / newest);
        if (fs::is_directory(path, ignored))
            return path;
    }
    const fs::path begun = readRunRecord(source).checkpoint;
    if (!fs::is_directory(begun, ignored))
        throw Error(Fault::Data,
            fmt::format("the run {} kept no checkpoint, and {}, which it began with, is gone",
                source.string(), begun.string()),
            "Expand again with `lesa expand` and export that, or compare with --keep.");
    return wholePath(begun);
}

Handoff readHandoff(const HandoffRequest& request)
{
    Handoff handoff;
    handoff.checkpoint = checkpointOf(request.source);
    refuseUnwritable(handoff.checkpoint.string());
    const auto checkpoint = Checkpoint::open(handoff.checkpoint);
    const auto layout = LayerLayout::read(checkpoint);
    handoff.modelType = checkpoint.config().string("model_type").value_or("");
    handoff.record = recordOf(handoff.checkpoint, layout.layerCount());
    handoff.training = handoff.record.preset.training;
    auto text = request.text;
    if (isRun(request.source))
        takeFromRun(handoff, request.source, text);

    auto preset = handoff.record.preset;
    preset.training = handoff.training;
    changeTraining(preset, request.settings);
    handoff.training = preset.training;
    fitSequence(handoff, checkpoint.config());
    chooseTrained(handoff, layout);
    if (request.needsText && text.empty())
        throw Error(Fault::Usage, "the text to train on is not known", "Give it with --text.");
    if (request.needsText)
        handoff.text = textFiles(text);
    chooseBase(handoff, request.base);
    handoff.configuration = wholePath(request.configuration);
    handoff.output = request.output.empty()
        ? handoff.configuration.parent_path() / (handoff.configuration.stem().string() + "-output")
        : wholePath(request.output);
    refuseUnwritable(handoff.configuration.string());
    refuseUnwritable(handoff.output.string());
    return handoff;
}

} // namespace lesa

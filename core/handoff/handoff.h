// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/expansion_record.h"

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace lesa {

/// What another program is told: which checkpoint, which of its parameters train, with what
/// settings.
struct Handoff {
    std::filesystem::path checkpoint; ///< of the expanded model, absolute
    std::string modelType;            ///< of its config.json; empty: not said
    ExpansionRecord record;           ///< its lesa.json
    TrainingSpec training;            ///< of the record or the run, --set applied
    std::string layerPrefix;          ///< before a layer's number: "model.layers."
    std::vector<int> layers;          ///< trained, ascending, indices in the expanded model
    bool trainsAll = false;           ///< also embeddings, final norm and head
    std::vector<std::string> tensors; ///< every tensor of the checkpoint, layers in their order
    std::vector<std::string> trained; ///< those of `tensors` that train
    std::vector<std::filesystem::path> text; ///< absolute; empty: not said
    /// The model that was expanded: a directory (absolute) or a name on the Hub; empty: not said.
    std::string base;
    bool baseIsDirectory = false;
    std::filesystem::path configuration; ///< the file that is written, absolute
    std::vector<std::string> notes = {}; ///< what a person should know, one sentence each
    std::filesystem::path output;        ///< folder for what the other program makes, absolute
};

struct HandoffRequest {
    std::filesystem::path source;            ///< expanded checkpoint or run folder
    std::vector<std::filesystem::path> text; ///< empty: the run's, where `source` is a run
    bool needsText = false;
    std::string base;
    std::vector<std::string> settings; ///< key=value, of the training
    std::filesystem::path configuration;
    std::filesystem::path output; ///< empty: beside the configuration, "NAME-output"
};

/// Reads headers only. Of a run folder the newest checkpoint is handed on, without one the
/// checkpoint that the run began with.
/// Error Data: no checkpoint, no lesa.json, one of another depth, no layer that trains, a text file
/// that is missing, a base that is neither a directory nor a Hub name or is another model than the
/// expanded one. Error Usage: a setting that does not exist or is not the training's, no text where
/// one is needed.
Handoff readHandoff(const HandoffRequest& request);

/// The checkpoint of a run folder that stands for it; of another folder the folder itself.
std::filesystem::path checkpointOf(const std::filesystem::path& source);

/// Error Data when a path cannot stand in a file of lines: control characters, not UTF-8.
void refuseUnwritable(const std::string& path);

/// What is written for another program.
struct HandoffText {
    std::string text;
    std::vector<std::string> notes = {}; ///< what a person should know, one sentence each
    /// Further files that belong beside the first: name and text.
    std::vector<std::pair<std::string, std::string>> beside = {};
};

} // namespace lesa

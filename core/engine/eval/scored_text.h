// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/arch/model_config.h"
#include "core/base/control.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace lesa {

/// The text a model is measured on, and its windows.
struct TextRequest {
    std::vector<std::filesystem::path> text; ///< as core/text/corpus.h reads them
    int window = 1024;                       ///< tokens a window (cut to the model's max positions)
    int stride = 0;                          ///< 0: = window
    std::int64_t maxTokens = 0;              ///< the first so many tokens; 0: all
    int batch = 0;                           ///< windows at once; 0: chosen by memory
    std::filesystem::path cacheDirectory;    ///< token cache; empty: none
};

/// What was asked, as ids.
struct ScoredText {
    std::vector<std::int32_t> ids; ///< at least two
    std::string hash;              ///< SHA-256 over the whole text's ids, before the cut
    int window = 0;
    int stride = 0;
};

/// Error Usage: no text, a window below 2, a stride past the window, a count below zero.
void checkTextRequest(const TextRequest& request);

/// Reads and cuts the text. A window longer than config.maxPositions is cut, with a warning.
/// Error Data: as loadCorpus, fewer than two tokens.
ScoredText readScoredText(const TextRequest& request,
    const std::filesystem::path& checkpointDirectory, const ModelConfig& config, const Job& job);

} // namespace lesa

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/control.h"
#include "core/runs/run_record.h"

#include <cstdint>
#include <filesystem>
#include <span>
#include <vector>

namespace lesa {

enum class TextPart { Training, Evaluation };

/// The text of a training as token ids, cut into what is learnt and what is held out.
struct TrainingText {
    std::vector<std::int32_t> training;
    std::vector<std::int32_t> evaluation; ///< may be empty: then nothing is evaluated
    std::vector<TextFileRecord> files;    ///< provenance
    std::vector<TextFileRecord> evalFiles;

    [[nodiscard]] const std::vector<std::int32_t>& part(TextPart which) const
    {
        return which == TextPart::Training ? training : evaluation;
    }
    /// Training sequences of `sequence` tokens, each with the token after it as its last target.
    [[nodiscard]] std::int64_t windows(int sequence) const
    {
        return (static_cast<std::int64_t>(training.size()) - 1) / sequence;
    }
};

struct TextSources {
    std::vector<std::filesystem::path> text;
    std::vector<std::filesystem::path> evalText; ///< empty: the last evalFraction of `text`
    std::filesystem::path checkpoint;            ///< whose tokenizer reads them
    std::filesystem::path cacheDirectory;
    std::int64_t vocabularySize = 0;
};

/// Reads and splits; the evaluation part is cut to its first spec.evalTokens.
/// Error Data: as loadCorpus, and text too short for one training window or for an evaluation.
TrainingText loadTrainingText(const TextSources& sources, const TrainingSpec& spec, const Job& job);

/// Keeps the ids in the run folder (tokens/*.u32), so that it resumes without the text.
void keepTokens(const std::filesystem::path& run, const TrainingText& text);
/// Reads them back. Error Data: missing, or not what the record says.
TrainingText readKeptTokens(const std::filesystem::path& run, const RunRecord& record);

TokensRecord recordTokens(std::span<const std::int32_t> ids);

} // namespace lesa

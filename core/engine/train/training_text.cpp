// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/train/training_text.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/sha256.h"
#include "core/text/corpus.h"

#include <fmt/format.h>

#include <algorithm>
#include <bit>
#include <cstring>
#include <limits>

namespace lesa {

namespace fs = std::filesystem;

namespace {

static_assert(std::endian::native == std::endian::little, "ids are written as they lie in memory");

std::string_view bytesOf(std::span<const std::int32_t> ids)
{
    return {reinterpret_cast<const char*>(ids.data()), ids.size_bytes()};
}

fs::path tokensPath(const fs::path& run, TextPart part)
{
    return run / "tokens" / (part == TextPart::Training ? "training.u32" : "evaluation.u32");
}

std::vector<std::int32_t> read(
    std::span<const fs::path> files, const TextSources& sources, const Job& job)
{
    const CorpusOptions options{sources.cacheDirectory, sources.vocabularySize};
    return loadCorpus(files, sources.checkpoint, options, job).ids;
}

std::vector<TextFileRecord> records(std::span<const fs::path> files, const Job& job)
{
    std::vector<TextFileRecord> list;
    for (const auto& file : files) {
        job.checkStop();
        list.push_back(recordTextFile(file));
    }
    return list;
}

/// Moves the last `fraction` of the training ids to the evaluation.
void holdOut(TrainingText& text, double fraction)
{
    const auto count = static_cast<double>(text.training.size());
    const auto cut = text.training.end() - static_cast<std::ptrdiff_t>(count * fraction);
    text.evaluation.assign(cut, text.training.end());
    text.training.erase(cut, text.training.end());
}

void checkLengths(const TrainingText& text, const TrainingSpec& spec)
{
    if (static_cast<std::int64_t>(text.training.size()) < spec.sequence + 1)
        throw Error(Fault::Data,
            fmt::format(
                "the training text has {} tokens, fewer than the {} of one sequence and its "
                "last target",
                text.training.size(), spec.sequence + 1),
            "Give more text or a shorter sequence.");
    if (text.evaluation.size() == 1)
        throw Error(Fault::Data, "the evaluation text has 1 token, expected 2 at least",
            "Give more evaluation text, or a larger eval_fraction.");
}

std::vector<std::int32_t> readKept(const fs::path& path, const TokensRecord& record)
{
    const auto bytes = readFile(path, std::numeric_limits<std::uint64_t>::max());
    if (sha256(bytes) != record.sha256)
        throw Error(Fault::Data,
            fmt::format("{}: not the {} tokens this run began with", path.string(), record.count),
            "The run cannot go on from other text: restore the file or begin a new run.");
    std::vector<std::int32_t> ids(bytes.size() / sizeof(std::int32_t));
    std::memcpy(ids.data(), bytes.data(), ids.size() * sizeof(std::int32_t));
    return ids;
}

} // namespace

TrainingText loadTrainingText(const TextSources& sources, const TrainingSpec& spec, const Job& job)
{
    TrainingText text;
    text.training = read(sources.text, sources, job);
    if (!sources.evalText.empty())
        text.evaluation = read(sources.evalText, sources, job);
    else
        holdOut(text, spec.evalFraction);
    if (spec.evalTokens > 0)
        text.evaluation.resize(
            std::min(text.evaluation.size(), static_cast<std::size_t>(spec.evalTokens)));
    checkLengths(text, spec);
    text.files = records(sources.text, job);
    text.evalFiles = records(sources.evalText, job);
    return text;
}

void keepTokens(const fs::path& run, const TrainingText& text)
{
    std::error_code failure;
    fs::create_directories(run / "tokens", failure);
    if (failure)
        throwIo("creating", run / "tokens", failure.value());
    for (const auto part : {TextPart::Training, TextPart::Evaluation})
        writeFileAtomically(tokensPath(run, part), bytesOf(text.part(part)));
}

TrainingText readKeptTokens(const fs::path& run, const RunRecord& record)
{
    TrainingText text;
    text.training = readKept(tokensPath(run, TextPart::Training), record.training);
    text.evaluation = readKept(tokensPath(run, TextPart::Evaluation), record.evaluation);
    text.files = record.text;
    text.evalFiles = record.evalText;
    return text;
}

TokensRecord recordTokens(std::span<const std::int32_t> ids)
{
    return {static_cast<std::int64_t>(ids.size()), sha256(bytesOf(ids))};
}

} // namespace lesa

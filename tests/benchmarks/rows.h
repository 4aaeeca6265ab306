// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/benchmarks/measure.h"
#include "tests/benchmarks/random_checkpoint.h"

// Every row of the table: the engine beside its reference in the same run, on the same threads.
// linear_algebra_rows, expansion_rows and training_rows hold them by what they need.

namespace lesa::bench {

struct Place {
    std::filesystem::path lesa;    ///< the engine
    std::filesystem::path self;    ///< this program
    std::filesystem::path scratch; ///< where checkpoints may be made
    std::string python;            ///< one with safetensors, or empty
};

Json sharedSvd(const char* what, const ModelShape& shape, const std::vector<std::string>& types);
Json predictorTraining(int epochs); ///< all seven types of SmolLM2-135M
Json alignmentOfPair(std::int64_t neurons, std::int64_t width);
Json assignmentOfNoise(std::int64_t neurons);

Json wholeExpansion(const Place& place, int epochs);
Json identityExpansion(const Place& place, const ModelShape& shape);
Json oneTypeExpansion(const Place& place);
Json opening(const Place& place, const ModelShape& shape);
Json growth(const Place& place);
/// What oneTypeExpansion and growth start as a program of its own: predicts the new layers of one
/// weight type, prints the stages.
int predictOneType(const std::filesystem::path& checkpoint, const std::string& type,
    const std::string& gaps, int epochs, std::uint64_t memory);

Json trainingStep(const Place& place, const std::filesystem::path& base, const char* what,
    int batch, int sequence);
Json trainingStepOf(const Place& place, const ModelShape& shape);
Json comparison(const Place& place, const std::filesystem::path& base);

} // namespace lesa::bench

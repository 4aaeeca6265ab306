// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/control.h"
#include "core/engine/compute_options.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <vector>

namespace lesa {

struct EvaluateRequest {
    std::filesystem::path checkpoint;
    std::vector<std::filesystem::path> text;   ///< as core/text/corpus.h reads them
    std::optional<std::filesystem::path> base; ///< also evaluate this one: delta PPL and KL
    int window = 1024;          ///< tokens a window (cut to the model's max positions)
    int stride = 0;             ///< 0: = window
    std::int64_t maxTokens = 0; ///< evaluate the first so many tokens; 0: all
    int batch = 0;              ///< windows at once; 0: chosen by memory
    bool lineMean = false;      ///< also the released notebooks' figure (method.md section 7)
    std::optional<std::filesystem::path>
        dumpLogits; ///< raw little-endian fp32 [tokens, vocab] of the first window
    std::filesystem::path cacheDirectory; ///< token cache; empty: none
    ComputeOptions compute;
};

struct EvaluateResult {
    double loss = 0;         ///< mean nll in nats over the scored tokens
    double perplexity = 0;   ///< exp(loss)
    std::int64_t tokens = 0; ///< scored tokens
    int window = 0;
    int stride = 0;
    std::optional<double> baseLoss;
    std::optional<double> basePerplexity;
    std::optional<double> deltaPerplexity; ///< this - base
    std::optional<double> kl; ///< mean KL(base || this) of next-token distributions, nats
    std::optional<double> lineMeanPerplexity;
    double seconds = 0;
};

/// Corpus perplexity, exp(sum nll / sum tokens), windows and stride stated (method.md section 7).
EvaluateResult evaluate(const EvaluateRequest& request, const Job& job);

} // namespace lesa

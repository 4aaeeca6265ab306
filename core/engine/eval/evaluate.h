// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/control.h"
#include "core/engine/compute_options.h"
#include "core/engine/eval/scored_text.h"

#include <cstdint>
#include <filesystem>
#include <optional>

namespace lesa {

struct EvaluateRequest : TextRequest {
    std::filesystem::path checkpoint;
    std::optional<std::filesystem::path> base; ///< also evaluate this one: delta PPL and KL
    bool lineMean = false; ///< also the released notebooks' figure (method.md section 7)
    std::optional<std::filesystem::path>
        dumpLogits; ///< raw little-endian fp32 [tokens, vocab] of the first window
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

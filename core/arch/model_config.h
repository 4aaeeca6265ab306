// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/config_document.h"

#include <string>
#include <vector>

namespace lesa {

enum class Family { Llama, Mistral, Qwen2, Qwen3, Mixtral, Qwen3Moe };

/// Rotary position embedding, both config spellings (rope_theta + rope_scaling, rope_parameters).
struct RopeConfig {
    enum class Kind { Default, Linear, Llama3 };
    Kind kind = Kind::Default;
    double theta = 10000.0;
    double factor = 1.0;
    double lowFrequencyFactor = 1.0;     ///< llama3
    double highFrequencyFactor = 4.0;    ///< llama3
    double originalMaxPositions = 8192.; ///< llama3
};

/// What a forward pass needs to know, read from config.json with transformers' defaults for the
/// family.
struct ModelConfig {
    Family family = Family::Llama;
    std::string modelType;
    int layers = 0;
    int hiddenSize = 0;
    int heads = 0;
    int kvHeads = 0;
    int headDim = 0;
    int intermediateSize = 0;
    int vocabSize = 0;
    int maxPositions = 0;
    double rmsNormEps = 1e-6;
    RopeConfig rope;
    bool tiedHead = false;
    bool qkvBias = false;    ///< q, k, v projections carry a bias
    bool outputBias = false; ///< o projection carries a bias
    bool mlpBias = false;
    bool qkNorm = false; ///< RMSNorm over each head of q and k (qwen3)
    /// Per layer: attention window in tokens, 0 = full.
    std::vector<int> slidingWindow;
    // Mixture of experts; experts = 0 for dense models.
    int experts = 0;
    int expertsPerToken = 0;
    int expertIntermediateSize = 0;
    bool normalizeTopK = true;
    std::vector<bool> moeLayer; ///< per layer

    [[nodiscard]] bool isMoe() const { return experts > 0; }

    /// Error Data: a family without a forward pass, an activation other than SiLU, an unknown rope
    /// scaling, a missing or impossible value; the sentence names the key.
    static ModelConfig read(const ConfigDocument& config);
    /// Whether `model_type` has a forward pass here (six families).
    static bool isKnown(const std::string& modelType);
};

} // namespace lesa

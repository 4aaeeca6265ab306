// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spec/fields.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace lesa {

/// Where new layers go (method.md section 3). A gap g lies between old layers g and g+1.
struct PositionsSpec {
    std::string rule = "top-half"; ///< between, every, top-half, uniform, groups, list
    int from = 0;                  ///< between: first gap, inclusive
    int to = 0;                    ///< between: last gap, inclusive
    int count = 1;                 ///< every n / uniform k / groups P
    std::vector<int> gaps;         ///< list
    int perGap = 1;                ///< new layers in each chosen gap
    int writtenForLayers = 0;      ///< the depth from/to/gaps were written for; 0: use as they are

    bool operator==(const PositionsSpec&) const = default;

    static auto fields()
    {
        using S = PositionsSpec;
        return std::tuple{
            choice("rule", &S::rule, "Rule", "How the gaps are chosen",
                {"between", "every", "top-half", "uniform", "groups", "list"}),
            Field{"from", &S::from, "From gap", "First gap of 'between', inclusive", "", 0, 100000},
            Field{"to", &S::to, "To gap", "Last gap of 'between', inclusive", "", 0, 100000},
            Field{"count", &S::count, "Count", "n of 'every', k of 'uniform', P of 'groups'", "", 1,
                100000},
            Field{"gaps", &S::gaps, "Gaps", "Explicit gaps of 'list'", "", 0, 100000},
            Field{
                "per_gap", &S::perGap, "Per gap", "New layers in each chosen gap", "layers", 1, 64},
            Field{"written_for_layers", &S::writtenForLayers, "Written for",
                "Depth the gaps were written for; they are rescaled to another depth, 0 = never",
                "layers", 0, 100000},
        };
    }
};

/// How the coefficients of a new layer are predicted (method.md section 1).
struct PredictorSpec {
    std::string kind = "mlp"; ///< mlp, residual, linear, linear-per-direction, direct
    int hidden = 256;
    int epochs = 10;
    int batch = 64;
    double learningRate = 1e-3;
    double weightDecay = 0.01;
    double normWeight = 5e-4;         ///< lambda of the loss
    std::string loss = "coefficient"; ///< coefficient, weighted (by sigma)
    std::optional<int> rank;          ///< top-r directions only; absent: all
    double heldOut = 0.0; ///< fraction of the inner layers held out to report a test loss

    bool operator==(const PredictorSpec&) const = default;

    static auto fields()
    {
        using S = PredictorSpec;
        return std::tuple{
            choice("kind", &S::kind, "Predictor",
                "mlp: as published; residual: mean of the neighbours plus a learned correction; "
                "linear: least squares; "
                "direct: the network on rows of W, no SVD",
                {"mlp", "residual", "linear", "linear-per-direction", "direct"}),
            Field{"hidden", &S::hidden, "Hidden width", "Units of each hidden layer", "units", 1,
                65536},
            Field{"epochs", &S::epochs, "Epochs", "Passes over the training pairs", "", 1, 100000},
            Field{"batch", &S::batch, "Batch", "Training pairs a step", "pairs", 1, 1048576},
            Field{"learning_rate", &S::learningRate, "Learning rate", "AdamW step size", "", 0, 10},
            Field{"weight_decay", &S::weightDecay, "Weight decay", "AdamW decoupled weight decay",
                "", 0, 10},
            Field{"norm_weight", &S::normWeight, "Norm weight",
                "lambda: share of the norm term in the loss, (1-lambda) MSE + lambda (norm "
                "difference)^2",
                "", 0, 1},
            choice("loss", &S::loss, "Loss",
                "coefficient: as published; weighted: each direction by its singular value",
                {"coefficient", "weighted"}),
            Field{"rank", &S::rank, "Rank", "Use the top directions only; null = all", "directions",
                1, 1000000},
            Field{"held_out", &S::heldOut, "Held out",
                "Fraction of inner layers kept for a test loss", "", 0, 0.9},
        };
    }
};

/// Which strategy makes the new layers, and the modifiers that go with any of them (method.md
/// section 2).
struct StrategySpec {
    std::string name = "lesa"; ///< lesa, copy, mean, llama-pro, opt-deus, solar, stack, random
    std::string variant
        = ""; ///< lesa: released, paper, residual, linear, direct; says where settings come from
    std::string align = "none"; ///< none, heads, neurons, all
    std::string norms
        = "mean"; ///< norms, biases and q/k norms of a new layer: left, right, mean, layer0
    bool zeroOutputs = false; ///< o_proj and down_proj of the new layer zero: identity at step 0
    double outputScale = 1.0; ///< o_proj and down_proj of the new layer times this
    double noise = 0.0;       ///< normal noise, as a fraction of each tensor's standard deviation
    std::string dtype = "source"; ///< of the new layers: source, bf16, fp16, fp32
    int overlap = 0;       ///< solar: m, layers cut from each copy, 0 = L/4: [0, n-m) then [m, n)
    int times = 2;         ///< stack: copies of the whole stack
    double entropy = 0.01; ///< opt-deus: weight of the entropy, on costs 1 - cosine of 0 to 2
    PredictorSpec predictor;

    bool operator==(const StrategySpec&) const = default;

    static auto fields()
    {
        using S = StrategySpec;
        return std::tuple{
            choice("name", &S::name, "Strategy", "How a new layer is made",
                {"lesa", "copy", "mean", "llama-pro", "opt-deus", "solar", "stack", "random"}),
            choice("variant", &S::variant, "Variant",
                "Which published or own settings of the strategy",
                {"", "released", "paper", "residual", "linear", "direct"}),
            choice("align", &S::align, "Alignment",
                "Bring each layer's neurons and heads in line with the one below first",
                {"none", "heads", "neurons", "all"}),
            choice("norms", &S::norms, "Norms and biases",
                "Where a new layer's norms, biases and q/k norms come from",
                {"left", "right", "mean", "layer0"}),
            Field{"zero_outputs", &S::zeroOutputs, "Zero outputs",
                "New layers start as the identity"},
            Field{"output_scale", &S::outputScale, "Output scale",
                "Factor on o_proj and down_proj of new layers", "", 0, 100},
            Field{"noise", &S::noise, "Noise",
                "Normal noise as a fraction of each tensor's standard deviation", "", 0, 10},
            choice("dtype", &S::dtype, "Data type", "Of the new layers",
                {"source", "bf16", "fp16", "fp32"}),
            Field{"overlap", &S::overlap, "Cut layers (solar)",
                "m: layers cut from the end of the first and the start of the second copy, 0 = a "
                "quarter of the depth, as published",
                "layers", 0, 100000},
            Field{"times", &S::times, "Copies (stack)", "How often the whole stack is repeated", "",
                2, 64},
            Field{"entropy", &S::entropy, "Entropy (opt-deus)",
                "Blur of the transport between neighbours, in units of its costs, 1 - cosine: "
                "towards 0 each neuron and head has one partner, above 0.1 most are averaged",
                "", 1e-4, 10},
            Field{"predictor", &S::predictor, "Predictor", "Settings of the coefficient predictor"},
        };
    }
};

/// Continual pre-training (method.md section 7).
struct TrainingSpec {
    int steps = 200;
    int batch = 8;
    int sequence = 512;
    int accumulation = 1;
    double learningRate = 2e-4;
    double minLearningRate = 0.0;
    std::string schedule = "cosine"; ///< cosine, linear, constant, wsd
    double warmup = 0.03;            ///< fraction of the steps
    double decay = 0.2;              ///< wsd: fraction of the steps at the end
    double weightDecay = 0.0;
    double beta1 = 0.9;
    double beta2 = 0.95;
    double clip = 1.0;              ///< global gradient norm; 0 = off
    std::string train = "new";      ///< new, all, or a list of layers "16,18,20-24"
    std::string precision = "auto"; ///< auto (bf16 on CUDA, fp32 on CPU), fp32, bf16
    bool checkpointing = false;     ///< activation checkpointing
    int evalEvery = 50;             ///< steps; 0 = only before and after
    int checkpointEvery = 0;        ///< steps; 0 = only at the end and when asked
    double evalFraction
        = 0.05; ///< share of the text held out at its end when no evaluation text is given
    int evalTokens = 32768; ///< tokens of the evaluation text that are used, 0 = all
    int seed = 0;

    bool operator==(const TrainingSpec&) const = default;

    static auto fields()
    {
        using S = TrainingSpec;
        return std::tuple{
            Field{"steps", &S::steps, "Steps", "Optimiser steps", "steps", 0, 100000000},
            Field{"batch", &S::batch, "Batch", "Sequences a micro-batch", "sequences", 1, 65536},
            Field{"sequence", &S::sequence, "Sequence length", "Tokens a sequence", "tokens", 2,
                1048576},
            Field{"accumulation", &S::accumulation, "Accumulation", "Micro-batches a step", "", 1,
                65536},
            Field{"learning_rate", &S::learningRate, "Learning rate", "Peak AdamW step size", "", 0,
                10},
            Field{"min_learning_rate", &S::minLearningRate, "Final learning rate",
                "What the schedule decays to", "", 0, 10},
            choice("schedule", &S::schedule, "Schedule", "After the warm-up",
                {"cosine", "linear", "constant", "wsd"}),
            Field{"warmup", &S::warmup, "Warm-up", "Fraction of the steps with a linear rise", "",
                0, 1},
            Field{"decay", &S::decay, "Decay (wsd)", "Fraction of the steps with the final decay",
                "", 0, 1},
            Field{"weight_decay", &S::weightDecay, "Weight decay",
                "AdamW decoupled weight decay, matrices only", "", 0, 10},
            Field{"beta1", &S::beta1, "Beta 1", "AdamW", "", 0, 1},
            Field{"beta2", &S::beta2, "Beta 2", "AdamW", "", 0, 1},
            Field{
                "clip", &S::clip, "Clipping", "Largest global gradient norm, 0 = off", "", 0, 1e6},
            Field{"train", &S::train, "Trains",
                "new: inserted layers; all: everything; or layers such as 16,18,20-24"},
            choice("precision", &S::precision, "Precision",
                "Of activations and frozen weights; trained weights keep an fp32 master",
                {"auto", "fp32", "bf16"}),
            Field{"checkpointing", &S::checkpointing, "Activation checkpointing",
                "Less memory, about a third more time"},
            Field{"eval_every", &S::evalEvery, "Evaluate every",
                "Steps between evaluations, 0 = before and after only", "steps", 0, 100000000},
            Field{"checkpoint_every", &S::checkpointEvery, "Checkpoint every",
                "Steps between checkpoints, 0 = at the end only", "steps", 0, 100000000},
            Field{"eval_fraction", &S::evalFraction, "Evaluation share",
                "Held out at the end of the text when no evaluation text is given", "", 0, 0.9},
            Field{"eval_tokens", &S::evalTokens, "Evaluation tokens",
                "Used of the evaluation text, 0 = all", "tokens", 0, 1e12},
            Field{"seed", &S::seed, "Seed", "Of every random stream", "", 0, 2147483647},
        };
    }
};

} // namespace lesa

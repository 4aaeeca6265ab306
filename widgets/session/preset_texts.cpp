// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/preset_texts.h"

#include <QCoreApplication>

namespace lesa {

namespace {

// What data/presets says of itself, for lupdate; tst_translated_texts compares.
[[maybe_unused]] constexpr const char* presetTexts[] = {
    QT_TRANSLATE_NOOP("lesa::Preset", "LESA as released"),
    QT_TRANSLATE_NOOP("lesa::Preset",
        "Predicts each new layer from its two neighbours in the basis all layers share, with the "
        "settings of the authors' released notebooks. New matrices have rank at most 257."),
    QT_TRANSLATE_NOOP("lesa::Preset",
        "LESA: Learnable LLM Layer Scaling-Up, arXiv 2502.13794; settings of the released "
        "notebooks. Training learning rate 2e-4: a starting value published for LLaMA Pro, not "
        "this strategy's own."),
    QT_TRANSLATE_NOOP("lesa::Preset", "LESA, settings reported from the paper"),
    QT_TRANSLATE_NOOP("lesa::Preset",
        "As lesa-released, with a norm weight of 5e-5 and 5 epochs, as notes on the paper report "
        "them. Batch, optimiser and the rule for norms are not stated there and are those of the "
        "notebooks."),
    QT_TRANSLATE_NOOP("lesa::Preset",
        "LESA: Learnable LLM Layer Scaling-Up, arXiv 2502.13794; λ and epochs as reported by "
        "notes on the paper, the rest from the released notebooks. Training learning rate 2e-4: "
        "a starting value published for LLaMA Pro, not this strategy's own."),
    QT_TRANSLATE_NOOP("lesa::Preset", "LESA, residual predictor"),
    QT_TRANSLATE_NOOP("lesa::Preset",
        "This project's variant: the average of the neighbours plus a learned correction that "
        "starts at zero. New matrices have no rank cap; no norm term, since it can outweigh the "
        "error itself."),
    QT_TRANSLATE_NOOP("lesa::Preset",
        "Variant of this project on LESA: Learnable LLM Layer Scaling-Up, arXiv 2502.13794. "
        "Training learning rate 2e-4: a starting value published for LLaMA Pro, not this "
        "strategy's own."),
    QT_TRANSLATE_NOOP("lesa::Preset", "LESA as released, layers aligned first"),
    QT_TRANSLATE_NOOP("lesa::Preset",
        "As lesa-released, after each layer's neurons and heads were brought in line with the "
        "layer below; old layers stay as they are. The alignment is this project's addition."),
    QT_TRANSLATE_NOOP("lesa::Preset",
        "Variant of this project on LESA: Learnable LLM Layer Scaling-Up, arXiv 2502.13794; "
        "predictor settings of the released notebooks. Training learning rate 2e-4: a starting "
        "value published for LLaMA Pro, not this strategy's own."),
    QT_TRANSLATE_NOOP("lesa::Preset", "LESA, two numbers a weight type"),
    QT_TRANSLATE_NOOP("lesa::Preset",
        "The simplest predictor: V_i ≈ a V_{i-1} + b V_{i+1} with a and b by least squares over "
        "all layers. What a trained predictor has to beat."),
    QT_TRANSLATE_NOOP("lesa::Preset", "Average of the neighbours"),
    QT_TRANSLATE_NOOP("lesa::Preset",
        "Each new layer is the average of the two it lies between, tensor by tensor. Same gaps "
        "as lesa-released."),
    QT_TRANSLATE_NOOP("lesa::Preset",
        "A plain baseline. Training learning rate 2e-4: a starting value published for LLaMA "
        "Pro, not this strategy's own."),
    QT_TRANSLATE_NOOP("lesa::Preset", "Average of the aligned neighbours"),
    QT_TRANSLATE_NOOP("lesa::Preset",
        "As mean, after each layer's neurons and heads were brought in line with the layer "
        "below, so that the average is one of like with like."),
    QT_TRANSLATE_NOOP("lesa::Preset",
        "A baseline of this project. Training learning rate 2e-4: a starting value published for "
        "LLaMA Pro, not this strategy's own."),
    QT_TRANSLATE_NOOP("lesa::Preset", "Copies"),
    QT_TRANSLATE_NOOP("lesa::Preset",
        "Each new layer is a copy of the layer below the gap (interpolation by duplication). "
        "Same gaps as lesa-released."),
    QT_TRANSLATE_NOOP("lesa::Preset", "LLaMA Pro blocks"),
    QT_TRANSLATE_NOOP("lesa::Preset",
        "Copies whose o_proj and down_proj are zero: the expanded model computes exactly what "
        "the base model does. Here at the gaps of lesa-released, for comparisons at equal gaps; "
        "the published layout (32 to 40 layers, one block after each of 8 equal groups) is "
        "--positions groups:8."),
    QT_TRANSLATE_NOOP("lesa::Preset",
        "LLaMA Pro: Progressive LLaMA with Block Expansion, arXiv 2401.02415; learning rate 2e-4 "
        "from the same."),
    QT_TRANSLATE_NOOP("lesa::Preset", "OpT-DeUS, optimal transport"),
    QT_TRANSLATE_NOOP("lesa::Preset",
        "Neurons and heads of the layer below are brought to the places of those of the layer "
        "above by entropic optimal transport, averaged with them, outputs zero: the expanded model "
        "computes exactly what the base model does. Differs from the published code: the plan's "
        "marginals are divided out, whole neurons, heads and rotary pairs move, costs are 1 - "
        "cosine."),
    QT_TRANSLATE_NOOP("lesa::Preset",
        "After Progressive Depth Up-scaling via Optimal Transport, arXiv 2508.08011; gaps as "
        "there, the top half. Entropy 0.01: this project's (there 0.06 on Euclidean distances of "
        "rows). Training learning rate 2e-4: a starting value published for LLaMA Pro, not this "
        "strategy's own."),
    QT_TRANSLATE_NOOP("lesa::Preset", "SOLAR depth up-scaling"),
    QT_TRANSLATE_NOOP("lesa::Preset",
        "The stack without its last quarter, followed by the stack without its first: 32 layers "
        "become 48, of layers 0 to 23 and 8 to 31. All layers are trained, as published."),
    QT_TRANSLATE_NOOP("lesa::Preset",
        "SOLAR 10.7B, arXiv 2312.15166. Training learning rate 2e-4: a starting value published "
        "for LLaMA Pro, not this strategy's own."),
};

} // namespace

QString presetText(const std::string& text)
{
    return text.empty() ? QString() : QCoreApplication::translate("lesa::Preset", text.c_str());
}

} // namespace lesa

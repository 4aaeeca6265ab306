// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/forms/field_texts.h"

#include <QCoreApplication>

namespace lesa {

namespace {

// core/spec knows no Qt: what its field tables say is listed here for lupdate. A choice has the
// last part of its field's key as comment, since one word can be two choices. tst_translated_texts
// fails when a text is missing here or is no longer anyone's.
[[maybe_unused]] constexpr const char* presetTexts[] = {
    QT_TRANSLATE_NOOP("lesa::Field", "Name"),
    QT_TRANSLATE_NOOP("lesa::Field", "Shown in lists and runs"),
    QT_TRANSLATE_NOOP("lesa::Field", "Description"),
    QT_TRANSLATE_NOOP("lesa::Field", "What it is for"),
    QT_TRANSLATE_NOOP("lesa::Field", "Source"),
    QT_TRANSLATE_NOOP("lesa::Field", "Where its numbers come from"),
};

[[maybe_unused]] constexpr const char* positionsTexts[] = {
    QT_TRANSLATE_NOOP("lesa::Field", "Rule"),
    QT_TRANSLATE_NOOP("lesa::Field", "How the gaps are chosen"),
    QT_TRANSLATE_NOOP("lesa::Field", "From gap"),
    QT_TRANSLATE_NOOP("lesa::Field", "First gap of 'between', inclusive"),
    QT_TRANSLATE_NOOP("lesa::Field", "To gap"),
    QT_TRANSLATE_NOOP("lesa::Field", "Last gap of 'between', inclusive"),
    QT_TRANSLATE_NOOP("lesa::Field", "Count"),
    QT_TRANSLATE_NOOP("lesa::Field", "n of 'every', k of 'uniform', P of 'groups'"),
    QT_TRANSLATE_NOOP("lesa::Field", "Gaps"),
    QT_TRANSLATE_NOOP("lesa::Field", "Explicit gaps of 'list'"),
    QT_TRANSLATE_NOOP("lesa::Field", "Per gap"),
    QT_TRANSLATE_NOOP("lesa::Field", "New layers in each chosen gap"),
    QT_TRANSLATE_NOOP("lesa::Field", "layers"),
    QT_TRANSLATE_NOOP("lesa::Field", "Written for"),
    QT_TRANSLATE_NOOP("lesa::Field",
        "Depth the gaps were written for; they are rescaled to another depth, 0 = never"),
};

[[maybe_unused]] constexpr const char* predictorTexts[] = {
    QT_TRANSLATE_NOOP("lesa::Field", "Predictor"),
    QT_TRANSLATE_NOOP("lesa::Field",
        "mlp: as published; residual: mean of the neighbours plus a learned correction; linear: "
        "least squares; direct: the network on rows of W, no SVD"),
    QT_TRANSLATE_NOOP("lesa::Field", "Hidden width"),
    QT_TRANSLATE_NOOP("lesa::Field", "Units of each hidden layer"),
    QT_TRANSLATE_NOOP("lesa::Field", "units"),
    QT_TRANSLATE_NOOP("lesa::Field", "Epochs"),
    QT_TRANSLATE_NOOP("lesa::Field", "Passes over the training pairs"),
    QT_TRANSLATE_NOOP("lesa::Field", "Batch"),
    QT_TRANSLATE_NOOP("lesa::Field", "Training pairs a step"),
    QT_TRANSLATE_NOOP("lesa::Field", "pairs"),
    QT_TRANSLATE_NOOP("lesa::Field", "Learning rate"),
    QT_TRANSLATE_NOOP("lesa::Field", "AdamW step size"),
    QT_TRANSLATE_NOOP("lesa::Field", "Weight decay"),
    QT_TRANSLATE_NOOP("lesa::Field", "AdamW decoupled weight decay"),
    QT_TRANSLATE_NOOP("lesa::Field", "Norm weight"),
    QT_TRANSLATE_NOOP("lesa::Field",
        "lambda: share of the norm term in the loss, (1-lambda) MSE + lambda (norm difference)^2"),
    QT_TRANSLATE_NOOP("lesa::Field", "Loss"),
    QT_TRANSLATE_NOOP(
        "lesa::Field", "coefficient: as published; weighted: each direction by its singular value"),
    QT_TRANSLATE_NOOP("lesa::Field", "Rank"),
    QT_TRANSLATE_NOOP("lesa::Field", "Use the top directions only; null = all"),
    QT_TRANSLATE_NOOP("lesa::Field", "directions"),
    QT_TRANSLATE_NOOP("lesa::Field", "Held out"),
    QT_TRANSLATE_NOOP("lesa::Field", "Fraction of inner layers kept for a test loss"),
};

[[maybe_unused]] constexpr const char* strategyTexts[] = {
    QT_TRANSLATE_NOOP("lesa::Field", "Strategy"),
    QT_TRANSLATE_NOOP("lesa::Field", "How a new layer is made"),
    QT_TRANSLATE_NOOP("lesa::Field", "Variant"),
    QT_TRANSLATE_NOOP("lesa::Field", "Which published or own settings of the strategy"),
    QT_TRANSLATE_NOOP("lesa::Field", "Alignment"),
    QT_TRANSLATE_NOOP(
        "lesa::Field", "Bring each layer's neurons and heads in line with the one below first"),
    QT_TRANSLATE_NOOP("lesa::Field", "Norms and biases"),
    QT_TRANSLATE_NOOP("lesa::Field", "Where a new layer's norms, biases and q/k norms come from"),
    QT_TRANSLATE_NOOP("lesa::Field", "Zero outputs"),
    QT_TRANSLATE_NOOP("lesa::Field", "New layers start as the identity"),
    QT_TRANSLATE_NOOP("lesa::Field", "Output scale"),
    QT_TRANSLATE_NOOP("lesa::Field", "Factor on o_proj and down_proj of new layers"),
    QT_TRANSLATE_NOOP("lesa::Field", "Noise"),
    QT_TRANSLATE_NOOP(
        "lesa::Field", "Normal noise as a fraction of each tensor's standard deviation"),
    QT_TRANSLATE_NOOP("lesa::Field", "Data type"),
    QT_TRANSLATE_NOOP("lesa::Field", "Of the new layers"),
    QT_TRANSLATE_NOOP("lesa::Field", "Cut layers (solar)"),
    QT_TRANSLATE_NOOP("lesa::Field",
        "m: layers cut from the end of the first and the start of the second copy, 0 = a quarter "
        "of the depth, as published"),
    QT_TRANSLATE_NOOP("lesa::Field", "Copies (stack)"),
    QT_TRANSLATE_NOOP("lesa::Field", "How often the whole stack is repeated"),
    QT_TRANSLATE_NOOP("lesa::Field", "Entropy (opt-deus)"),
    QT_TRANSLATE_NOOP("lesa::Field",
        "Blur of the transport between neighbours, in units of its costs, 1 - cosine: towards 0 "
        "each neuron and head has one partner, above 0.1 most are averaged"),
};

[[maybe_unused]] constexpr const char* trainingTexts[] = {
    QT_TRANSLATE_NOOP("lesa::Field", "Steps"),
    QT_TRANSLATE_NOOP("lesa::Field", "Optimiser steps"),
    QT_TRANSLATE_NOOP("lesa::Field", "steps"),
    QT_TRANSLATE_NOOP("lesa::Field", "Sequences a micro-batch"),
    QT_TRANSLATE_NOOP("lesa::Field", "sequences"),
    QT_TRANSLATE_NOOP("lesa::Field", "Sequence length"),
    QT_TRANSLATE_NOOP("lesa::Field", "Tokens a sequence"),
    QT_TRANSLATE_NOOP("lesa::Field", "tokens"),
    QT_TRANSLATE_NOOP("lesa::Field", "Accumulation"),
    QT_TRANSLATE_NOOP("lesa::Field", "Micro-batches a step"),
    QT_TRANSLATE_NOOP("lesa::Field", "Peak AdamW step size"),
    QT_TRANSLATE_NOOP("lesa::Field", "Final learning rate"),
    QT_TRANSLATE_NOOP("lesa::Field", "What the schedule decays to"),
    QT_TRANSLATE_NOOP("lesa::Field", "Schedule"),
    QT_TRANSLATE_NOOP("lesa::Field", "After the warm-up"),
    QT_TRANSLATE_NOOP("lesa::Field", "Warm-up"),
    QT_TRANSLATE_NOOP("lesa::Field", "Fraction of the steps with a linear rise"),
    QT_TRANSLATE_NOOP("lesa::Field", "Decay (wsd)"),
    QT_TRANSLATE_NOOP("lesa::Field", "Fraction of the steps with the final decay"),
    QT_TRANSLATE_NOOP("lesa::Field", "AdamW decoupled weight decay, matrices only"),
    QT_TRANSLATE_NOOP("lesa::Field", "Beta 1"),
    QT_TRANSLATE_NOOP("lesa::Field", "AdamW"),
    QT_TRANSLATE_NOOP("lesa::Field", "Beta 2"),
    QT_TRANSLATE_NOOP("lesa::Field", "Clipping"),
    QT_TRANSLATE_NOOP("lesa::Field", "Largest global gradient norm, 0 = off"),
    QT_TRANSLATE_NOOP("lesa::Field", "Trains"),
    QT_TRANSLATE_NOOP(
        "lesa::Field", "new: inserted layers; all: everything; or layers such as 16,18,20-24"),
    QT_TRANSLATE_NOOP("lesa::Field", "Precision"),
    QT_TRANSLATE_NOOP(
        "lesa::Field", "Of activations and frozen weights; trained weights keep an fp32 master"),
    QT_TRANSLATE_NOOP("lesa::Field", "Activation checkpointing"),
    QT_TRANSLATE_NOOP("lesa::Field", "Less memory, about a third more time"),
    QT_TRANSLATE_NOOP("lesa::Field", "Evaluate every"),
    QT_TRANSLATE_NOOP("lesa::Field", "Steps between evaluations, 0 = before and after only"),
    QT_TRANSLATE_NOOP("lesa::Field", "Checkpoint every"),
    QT_TRANSLATE_NOOP("lesa::Field", "Steps between checkpoints, 0 = at the end only"),
    QT_TRANSLATE_NOOP("lesa::Field", "Evaluation share"),
    QT_TRANSLATE_NOOP(
        "lesa::Field", "Held out at the end of the text when no evaluation text is given"),
    QT_TRANSLATE_NOOP("lesa::Field", "Evaluation tokens"),
    QT_TRANSLATE_NOOP("lesa::Field", "Used of the evaluation text, 0 = all"),
    QT_TRANSLATE_NOOP("lesa::Field", "Seed"),
    QT_TRANSLATE_NOOP("lesa::Field", "Of every random stream"),
};

[[maybe_unused]] constexpr struct {
    const char* word;
    const char* comment;
} choices[] = {
    QT_TRANSLATE_NOOP3("lesa::Field", "between", "rule"),
    QT_TRANSLATE_NOOP3("lesa::Field", "every", "rule"),
    QT_TRANSLATE_NOOP3("lesa::Field", "top-half", "rule"),
    QT_TRANSLATE_NOOP3("lesa::Field", "uniform", "rule"),
    QT_TRANSLATE_NOOP3("lesa::Field", "groups", "rule"),
    QT_TRANSLATE_NOOP3("lesa::Field", "list", "rule"),
    QT_TRANSLATE_NOOP3("lesa::Field", "mlp", "kind"),
    QT_TRANSLATE_NOOP3("lesa::Field", "residual", "kind"),
    QT_TRANSLATE_NOOP3("lesa::Field", "linear", "kind"),
    QT_TRANSLATE_NOOP3("lesa::Field", "linear-per-direction", "kind"),
    QT_TRANSLATE_NOOP3("lesa::Field", "direct", "kind"),
    QT_TRANSLATE_NOOP3("lesa::Field", "coefficient", "loss"),
    QT_TRANSLATE_NOOP3("lesa::Field", "weighted", "loss"),
    QT_TRANSLATE_NOOP3("lesa::Field", "lesa", "name"),
    QT_TRANSLATE_NOOP3("lesa::Field", "copy", "name"),
    QT_TRANSLATE_NOOP3("lesa::Field", "mean", "name"),
    QT_TRANSLATE_NOOP3("lesa::Field", "llama-pro", "name"),
    QT_TRANSLATE_NOOP3("lesa::Field", "opt-deus", "name"),
    QT_TRANSLATE_NOOP3("lesa::Field", "solar", "name"),
    QT_TRANSLATE_NOOP3("lesa::Field", "stack", "name"),
    QT_TRANSLATE_NOOP3("lesa::Field", "random", "name"),
    QT_TRANSLATE_NOOP3("lesa::Field", "released", "variant"),
    QT_TRANSLATE_NOOP3("lesa::Field", "paper", "variant"),
    QT_TRANSLATE_NOOP3("lesa::Field", "residual", "variant"),
    QT_TRANSLATE_NOOP3("lesa::Field", "linear", "variant"),
    QT_TRANSLATE_NOOP3("lesa::Field", "direct", "variant"),
    QT_TRANSLATE_NOOP3("lesa::Field", "none", "align"),
    QT_TRANSLATE_NOOP3("lesa::Field", "heads", "align"),
    QT_TRANSLATE_NOOP3("lesa::Field", "neurons", "align"),
    QT_TRANSLATE_NOOP3("lesa::Field", "all", "align"),
    QT_TRANSLATE_NOOP3("lesa::Field", "left", "norms"),
    QT_TRANSLATE_NOOP3("lesa::Field", "right", "norms"),
    QT_TRANSLATE_NOOP3("lesa::Field", "mean", "norms"),
    QT_TRANSLATE_NOOP3("lesa::Field", "layer0", "norms"),
    QT_TRANSLATE_NOOP3("lesa::Field", "source", "dtype"),
    QT_TRANSLATE_NOOP3("lesa::Field", "bf16", "dtype"),
    QT_TRANSLATE_NOOP3("lesa::Field", "fp16", "dtype"),
    QT_TRANSLATE_NOOP3("lesa::Field", "fp32", "dtype"),
    QT_TRANSLATE_NOOP3("lesa::Field", "cosine", "schedule"),
    QT_TRANSLATE_NOOP3("lesa::Field", "linear", "schedule"),
    QT_TRANSLATE_NOOP3("lesa::Field", "constant", "schedule"),
    QT_TRANSLATE_NOOP3("lesa::Field", "wsd", "schedule"),
    QT_TRANSLATE_NOOP3("lesa::Field", "auto", "precision"),
    QT_TRANSLATE_NOOP3("lesa::Field", "fp32", "precision"),
    QT_TRANSLATE_NOOP3("lesa::Field", "bf16", "precision"),
};

} // namespace

QString fieldText(const std::string& text)
{
    return QCoreApplication::translate("lesa::Field", text.c_str());
}

QString choiceText(const std::string& key, const std::string& word)
{
    const auto field = key.substr(key.rfind('.') + 1); // all of it without a dot
    return QCoreApplication::translate("lesa::Field", word.c_str(), field.c_str());
}

} // namespace lesa

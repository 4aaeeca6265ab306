// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/imported_series.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace lesa {

namespace {

struct Alias {
    std::string_view tag;
    std::string_view own;
};

constexpr std::array aliases{
    Alias{"loss", "loss"},
    Alias{"train/loss", "loss"},
    Alias{"loss/train", "loss"},
    Alias{"training/loss", "loss"},
    Alias{"train_loss", "loss"},
    Alias{"lm loss", "loss"},
    Alias{"eval_loss", "eval_loss"},
    Alias{"eval/loss", "eval_loss"},
    Alias{"loss/eval", "eval_loss"},
    Alias{"loss/val", "eval_loss"},
    Alias{"loss/validation", "eval_loss"},
    Alias{"val_loss", "eval_loss"},
    Alias{"val/loss", "eval_loss"},
    Alias{"validation/loss", "eval_loss"},
    Alias{"valid/loss", "eval_loss"},
    Alias{"eval/perplexity", "eval_perplexity"},
    Alias{"lr", "learning_rate"},
    Alias{"learning_rate", "learning_rate"},
    Alias{"learning-rate", "learning_rate"},
    Alias{"train/lr", "learning_rate"},
    Alias{"train/learning_rate", "learning_rate"},
    Alias{"grad_norm", "grad_norm"},
    Alias{"grad-norm", "grad_norm"},
    Alias{"train/grad_norm", "grad_norm"},
    Alias{"tokens_per_second", "tokens_per_second"},
    Alias{"train/tokens_per_second", "tokens_per_second"},
    Alias{"throughput", "tokens_per_second"},
};

} // namespace

std::string ownSeriesName(std::string_view tag)
{
    std::string lower(tag);
    std::transform(lower.begin(), lower.end(), lower.begin(),
        [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    const auto* found = std::find_if(
        aliases.begin(), aliases.end(), [&](const Alias& alias) { return alias.tag == lower; });
    return found == aliases.end() ? std::string(tag) : std::string(found->own);
}

std::string tensorBoardTag(std::string_view series)
{
    constexpr std::string_view evaluation = "eval_";
    if (series.find('/') != std::string_view::npos)
        return std::string(series);
    if (series.starts_with(evaluation))
        return "eval/" + std::string(series.substr(evaluation.size()));
    return "train/" + std::string(series);
}

} // namespace lesa

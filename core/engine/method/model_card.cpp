// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/method/model_card.h"

#include "core/base/files.h"
#include "core/base/strings.h"
#include "core/plan/positions.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <regex>

namespace lesa {

namespace {

/// The lines of the source card's front matter under the keys that are carried over, each with its
/// list.
std::string carriedLines(const std::string& card)
{
    constexpr std::array<std::string_view, 4> carried
        = {"license:", "license_name:", "license_link:", "language:"};
    const auto lines = split(card, '\n');
    if (lines.empty() || lines[0] != "---")
        return {};
    std::string result;
    bool keeps = false;
    for (std::size_t i = 1; i < lines.size() && lines[i] != "---"; ++i) {
        const auto& line = lines[i];
        const bool isKey = !line.empty() && line[0] != ' ' && line[0] != '-' && line[0] != '#';
        if (isKey)
            keeps = std::any_of(carried.begin(), carried.end(),
                [&](std::string_view key) { return line.starts_with(key); });
        if (keeps)
            result += line + "\n";
    }
    return result;
}

/// "org/name" of a Hub snapshot folder or of the config's _name_or_path; empty when it may be a
/// path.
std::string hubName(const Checkpoint& source)
{
    for (const auto& part : std::filesystem::absolute(source.directory())) {
        static const std::regex folder("models--([^/]+?)--([^/]+)");
        std::smatch match;
        const auto text = part.string();
        if (std::regex_match(text, match, folder))
            return match[1].str() + "/" + match[2].str();
    }
    static const std::regex id("[A-Za-z0-9][\\w.-]*/[A-Za-z0-9][\\w.-]*");
    const auto name = source.config().string("_name_or_path").value_or("");
    return std::regex_match(name, id) ? name : "";
}

std::string layersMade(const ExpansionRecord& record)
{
    const auto& strategy = record.preset.strategy;
    const auto indices = fmt::format("{}", fmt::join(insertedLayers(record.map), ", "));
    if (strategy.name == "solar" || strategy.name == "stack")
        return fmt::format(
            "The layers {} are repeated uses of source layers (`{}`).", indices, strategy.name);
    auto text = fmt::format("The layers {} are new, made by `{}`", indices, strategy.name);
    if (strategy.name == "lesa") {
        const auto& p = strategy.predictor;
        text += fmt::format(" with the predictor `{}` (hidden width {}, {} epochs, norm weight {})",
            p.kind, p.hidden, p.epochs, p.normWeight);
    }
    text += fmt::format(", norms and biases `{}`", strategy.norms);
    if (strategy.align != "none")
        text += fmt::format(", layers aligned (`{}`)", strategy.align);
    if (strategy.zeroOutputs)
        text += ", outputs zero";
    return text + ". All other tensors are those of the source, byte for byte.";
}

std::string sourceCard(const Checkpoint& source)
{
    const auto path = source.directory() / "README.md";
    return std::filesystem::exists(path) ? readFile(path) : std::string();
}

} // namespace

ModelCard modelCard(
    const Checkpoint& source, const ExpansionRecord& record, int layersBefore, std::uint64_t seed)
{
    ModelCard card;
    const auto carried = carriedLines(sourceCard(source));
    const auto base = hubName(source);
    const bool llama = carried.find("license: llama") != carried.npos;
    if (llama)
        card.reminder = "The source's Llama licence asks for its notice and for a name that begins "
                        "with \"Llama\" when the model is passed on.";
    card.text = "---\n" + carried;
    if (!base.empty())
        card.text += fmt::format("base_model: {}\n", base);
    card.text += "library_name: transformers\npipeline_tag: text-generation\n"
                 "tags:\n- depth-expansion\n- lesa\n---\n\n";
    card.text += fmt::format("# {}, {} to {} layers\n\n",
        base.empty() ? source.config().string("model_type").value_or("Model") : base, layersBefore,
        record.map.size());
    card.text += fmt::format("{}\n\nPreset: {} (seed {}). Not trained after the expansion. "
                             "`lesa.json` holds the layer map, every setting and the quality of "
                             "the prediction.\n",
        layersMade(record), record.preset.name.empty() ? "none" : record.preset.name, seed);
    if (record.preset.strategy.name == "lesa")
        card.text += "\nLESA: Learnable LLM Layer Scaling-Up, arXiv 2502.13794.\n";
    if (record.preset.strategy.name == "opt-deus")
        card.text
            += "\nAfter Progressive Depth Up-scaling via Optimal Transport, arXiv 2508.08011.\n";
    if (llama)
        card.text += "\n" + card.reminder + "\n";
    return card;
}

} // namespace lesa

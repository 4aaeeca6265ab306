// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/advice/advice_file.h"

#include "core/base/error.h"
#include "core/engine/advice/advice_rules.h"

#include <cmath>

namespace lesa {

namespace {

using Integers = std::vector<std::int64_t>;

std::string pathOf(const std::string& rule, const char* dataset)
{
    return "/advice/" + rule + "/" + dataset;
}

void writeRule(Hdf5Writer& file, const GapScores& scores)
{
    const auto& rule = adviceRule(scores.rule);
    file.write(pathOf(scores.rule, "score"), std::span<const double>(scores.score),
        {scores.score.size()}, {rule.unit, {"gap"}, rule.description});
    file.setAttribute(
        pathOf(scores.rule, "score"), "good", std::string(rule.lowIsGood ? "low" : "high"));
    const Integers places(scores.place.begin(), scores.place.end());
    file.write(pathOf(scores.rule, "place"), std::span<const std::int64_t>(places), {places.size()},
        {"1", {"gap"}, "place of the gap by this rule, 1 = best, 0 = none"});
}

void writeTypes(Hdf5Writer& file, const std::string& path, const AdviceDetail& detail,
    const ByType& values, const Hdf5Info& info)
{
    if (values.empty())
        return;
    std::vector<double> rowMajor;
    for (std::size_t row = 0; row < values.front().size(); ++row)
        for (const auto& column : values)
            rowMajor.push_back(column[row]);
    file.write(
        path, std::span<const double>(rowMajor), {values.front().size(), values.size()}, info);
    file.setAttribute(path, "types", detail.types);
}

void writeText(Hdf5Writer& file, const AdviceText& text)
{
    file.setAttribute("/advice", "base_loss", text.loss);
    file.setAttribute("/advice", "tokens", text.tokens);
    file.setAttribute("/advice", "window", std::int64_t(text.window));
    file.setAttribute("/advice", "stride", std::int64_t(text.stride));
}

template <class T>
T attribute(const Hdf5Reader& file, const std::string& name)
{
    const auto value = file.attribute("/advice", name);
    if (const auto* const found = std::get_if<T>(&value))
        return *found;
    throw Error(Fault::Data, "/advice: the attribute " + name + " is of another kind");
}

std::optional<AdviceText> readText(const Hdf5Reader& file)
{
    if (!file.hasAttribute("/advice", "base_loss"))
        return std::nullopt;
    AdviceText text;
    text.loss = attribute<double>(file, "base_loss");
    text.perplexity = std::exp(text.loss);
    text.tokens = attribute<std::int64_t>(file, "tokens");
    text.window = static_cast<int>(attribute<std::int64_t>(file, "window"));
    text.stride = static_cast<int>(attribute<std::int64_t>(file, "stride"));
    return text;
}

/// A dataset of one value a gap.
template <class T>
std::vector<T> checked(std::vector<T> values, std::size_t gaps, const std::string& path)
{
    if (values.size() != gaps)
        throw Error(Fault::Data, path + " has another length than /advice/gap");
    return values;
}

Advice readAll(const Hdf5Reader& file)
{
    Advice advice;
    for (const auto gap : file.integers("/advice/gap"))
        advice.gaps.push_back(static_cast<int>(gap));
    const auto count = advice.gaps.size();
    for (const auto& rule : adviceRules()) {
        const auto path = pathOf(rule.name, "score");
        if (!file.contains(path))
            continue;
        GapScores scores{rule.name, checked(file.doubles(path), count, path), {}};
        scores.place = placesOf(scores.score, rule.lowIsGood);
        advice.rules.push_back(std::move(scores));
    }
    advice.meanPlace = checked(file.doubles("/advice/mean_place"), count, "/advice/mean_place");
    advice.text = readText(file);
    advice.isReused = true;
    return advice;
}

} // namespace

void writeAdvice(
    Hdf5Writer& file, const AdviceHeader& header, const Advice& advice, const AdviceDetail& detail)
{
    file.setAttribute("/", "schema", adviceSchema);
    file.setAttribute("/", "source", header.source);
    file.setAttribute("/", "header_hash", header.headerHash);
    file.setAttribute("/", "engine_version", LESA_VERSION);
    file.setAttribute("/", "settings", header.settings);
    const Integers gaps(advice.gaps.begin(), advice.gaps.end());
    file.write("/advice/gap", std::span<const std::int64_t>(gaps), {gaps.size()},
        {"1", {"gap"}, "gap g lies between layers g and g+1 of the source, counted from 0"});
    file.write("/advice/mean_place", std::span<const double>(advice.meanPlace),
        {advice.meanPlace.size()},
        {"1", {"gap"}, "mean of the places by all rules that place the gap"});
    for (const auto& scores : advice.rules)
        writeRule(file, scores);
    writeTypes(file, "/advice/neighbour_distance/by_type", detail, detail.distance,
        {"1", {"gap", "type"}, "Frobenius norm of V_{g+1} - V_g, all gaps"});
    writeTypes(file, "/advice/predictability/by_type", detail, detail.predictability,
        {"1", {"layer", "type"}, "cosine of a held-out layer's predicted weights, all layers"});
    if (advice.text)
        writeText(file, *advice.text);
}

std::optional<Advice> readAdvice(const std::filesystem::path& path, const AdviceHeader& header)
{
    if (!std::filesystem::exists(path))
        return std::nullopt;
    const std::string hint = "Choose another file, or --force to replace it.";
    try {
        const Hdf5Reader file(path);
        if (file.text("/", "schema") == adviceSchema
            && file.text("/", "header_hash") == header.headerHash
            && file.text("/", "settings") == header.settings)
            return readAll(file);
    } catch (const Error& e) {
        throw Error(e.fault(), e.what(), hint);
    }
    throw Error(Fault::Data,
        path.string() + " is no advice on this checkpoint with these settings and this text", hint);
}

} // namespace lesa

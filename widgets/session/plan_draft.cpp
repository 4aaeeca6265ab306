// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/plan_draft.h"

#include "core/base/error.h"
#include "core/plan/positions.h"

#include <QJsonArray>

#include <algorithm>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

constexpr auto referencePreset = "lesa-released";

QStringList toStrings(const QJsonValue& value)
{
    QStringList strings;
    for (const auto& element : value.toArray())
        strings << element.toString();
    return strings;
}

QString textOf(const StrategySpec& strategy)
{
    Preset preset;
    preset.strategy = strategy;
    return QString::fromStdString(formatPreset(preset));
}

std::optional<Preset> presetOf(const QString& text)
{
    try {
        return parsePreset(text.toStdString(), "saved plan");
    } catch (const Error&) {
        return std::nullopt;
    }
}

} // namespace

bool allowsLastGap(const StrategySpec& strategy)
{
    return !needsLayerAbove(strategy);
}

bool usesPositions(const StrategySpec& strategy)
{
    return strategy.name != "solar" && strategy.name != "stack";
}

StrategySpec PlanDraft::strategyOf(const QString& name) const
{
    return name == strategy ? preset.strategy : settings.value(name);
}

bool PlanDraft::allowsLastGap() const
{
    return lesa::allowsLastGap(preset.strategy)
        && std::all_of(strategies.begin(), strategies.end(),
            [this](const auto& name) { return lesa::allowsLastGap(strategyOf(name)); });
}

PlanDraft PlanDraft::standard()
{
    PlanDraft draft;
    draft.strategy = QString::fromLatin1(referencePreset);
    draft.strategies = {draft.strategy, u"copy"_s};
    try {
        draft.preset = findPreset(referencePreset);
        draft.settings[draft.strategy] = draft.preset.strategy;
        draft.settings[u"copy"_s] = findPreset("copy").strategy;
    } catch (const Error&) { // an installation without presets: the fields' own defaults
    }
    return draft;
}

QJsonObject toJson(const PlanDraft& draft)
{
    QJsonObject settings;
    for (auto it = draft.settings.begin(); it != draft.settings.end(); ++it)
        settings[it.key()] = textOf(it.value());
    return {{u"preset"_s, QString::fromStdString(formatPreset(draft.preset))},
        {u"strategy"_s, draft.strategy}, {u"settings"_s, settings},
        {u"strategies"_s, QJsonArray::fromStringList(draft.strategies)},
        {u"text"_s, QJsonArray::fromStringList(draft.text)}, {u"output"_s, draft.output},
        {u"keep_checkpoints"_s, draft.keepCheckpoints}, {u"launch"_s, toJson(draft.launch)}};
}

PlanDraft planDraftFromJson(const QJsonObject& json)
{
    auto draft = PlanDraft::standard();
    if (const auto preset = presetOf(json[u"preset"_s].toString()))
        draft.preset = *preset;
    draft.strategy = json[u"strategy"_s].toString(draft.strategy);
    const auto settings = json[u"settings"_s].toObject();
    for (auto it = settings.begin(); it != settings.end(); ++it)
        if (const auto preset = presetOf(it.value().toString()))
            draft.settings[it.key()] = preset->strategy;
    if (json.contains(u"strategies"_s))
        draft.strategies = toStrings(json[u"strategies"_s]);
    draft.text = toStrings(json[u"text"_s]);
    draft.output = json[u"output"_s].toString();
    draft.keepCheckpoints = json[u"keep_checkpoints"_s].toBool();
    draft.launch = launchChoiceFromJson(json[u"launch"_s].toObject());
    return draft;
}

} // namespace lesa

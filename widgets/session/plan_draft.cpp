// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/plan_draft.h"

#include "core/base/error.h"

#include <QJsonArray>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

QStringList toStrings(const QJsonValue& value)
{
    QStringList strings;
    for (const auto& element : value.toArray())
        strings << element.toString();
    return strings;
}

} // namespace

PlanDraft PlanDraft::standard()
{
    PlanDraft draft;
    draft.strategies = {u"lesa-released"_s, u"copy"_s};
    try {
        draft.preset = findPreset("lesa-released");
    } catch (const Error&) { // an installation without presets: the fields' own defaults
    }
    return draft;
}

QJsonObject toJson(const PlanDraft& draft)
{
    return {{u"preset"_s, QString::fromStdString(formatPreset(draft.preset))},
        {u"strategies"_s, QJsonArray::fromStringList(draft.strategies)},
        {u"text"_s, QJsonArray::fromStringList(draft.text)}, {u"output"_s, draft.output}};
}

PlanDraft planDraftFromJson(const QJsonObject& json)
{
    auto draft = PlanDraft::standard();
    try {
        draft.preset = parsePreset(json[u"preset"_s].toString().toStdString(), "saved plan");
    } catch (const Error&) {
    }
    if (json.contains(u"strategies"_s))
        draft.strategies = toStrings(json[u"strategies"_s]);
    draft.text = toStrings(json[u"text"_s]);
    draft.output = json[u"output"_s].toString();
    return draft;
}

} // namespace lesa

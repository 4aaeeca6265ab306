// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/plan_model.h"

#include "core/base/error.h"
#include "core/plan/positions.h"

#include <QHash>
#include <QThread>
#include <QUndoCommand>

namespace lesa {

namespace {

constexpr int delayMs = 60; // while a slider moves

QString capital(QString words)
{
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

/// The same gaps for every strategy: a rule that would reach past the last layer for this one stops
/// below it when another cannot follow.
Preset withCommonGaps(const PlanDraft& draft, int layers)
{
    auto preset = draft.preset;
    if (!allowsLastGap(preset.strategy) || draft.allowsLastGap() || !usesPositions(preset.strategy))
        return preset;
    preset.positions.gaps = chooseGaps(preset.positions, layers, false);
    preset.positions.rule = "list";
    preset.positions.writtenForLayers = 0;
    return preset;
}

PlanOutcome outcomeOf(const OpenedModel& model, const PlanDraft& draft)
{
    PlanOutcome outcome;
    if (!model.expandRefusal.isEmpty()) {
        outcome.error = model.expandRefusal;
        return outcome;
    }
    try {
        outcome.plan = std::make_shared<const ExpansionPlan>(
            planExpansion(model.checkpoint, withCommonGaps(draft, model.inspection.layers),
                nominalMachine(QThread::idealThreadCount())));
    } catch (const Error& error) {
        outcome.error = capital(QString::fromStdString(error.what()));
        outcome.hint = capital(QString::fromStdString(error.hint()));
    } catch (const std::exception& error) {
        outcome.error = capital(QString::fromUtf8(error.what()));
    }
    return outcome;
}

} // namespace

class PlanModel::Step : public QUndoCommand {
public:
    Step(PlanModel& model, const PlanDraft& after, const QString& what, QString mergeKey)
        : QUndoCommand(what)
        , m_model(model)
        , m_before(model.draft())
        , m_after(after)
        , m_mergeKey(std::move(mergeKey))
    {
    }

    void undo() override { m_model.setDraft(m_before); }
    void redo() override { m_model.setDraft(m_after); }
    [[nodiscard]] int id() const override { return m_mergeKey.isEmpty() ? -1 : 1; }
    bool mergeWith(const QUndoCommand* other) override
    {
        const auto* next = static_cast<const Step*>(other);
        if (next->m_mergeKey != m_mergeKey)
            return false;
        m_after = next->m_after;
        return true;
    }

private:
    PlanModel& m_model;
    PlanDraft m_before;
    PlanDraft m_after;
    QString m_mergeKey;
};

PlanModel::PlanModel(QObject* parent)
    : QObject(parent)
    , m_latest(this)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(delayMs);
    connect(&m_delay, &QTimer::timeout, this, &PlanModel::plan);
}

void PlanModel::setCheckpoint(std::shared_ptr<const OpenedModel> model, const PlanDraft& draft)
{
    m_model = std::move(model);
    m_undo.clear();
    m_outcome = {};
    setDraft(draft);
}

void PlanModel::change(const PlanDraft& draft, const QString& what, const QString& mergeKey)
{
    if (draft != m_draft)
        m_undo.push(new Step(*this, draft, what, mergeKey));
}

void PlanModel::setDraft(const PlanDraft& draft)
{
    m_draft = draft;
    m_planning = m_model != nullptr;
    Q_EMIT draftChanged();
    m_delay.start();
}

void PlanModel::plan()
{
    if (!m_model) {
        m_latest.abandon();
        m_outcome = {};
        Q_EMIT planned();
        return;
    }
    m_latest.start([model = m_model, draft = m_draft](
                       const std::stop_token&) { return outcomeOf(*model, draft); },
        [this](const PlanOutcome& outcome) {
            m_outcome = outcome;
            m_planning = false;
            Q_EMIT planned();
        });
}

std::vector<int> PlanModel::gaps() const
{
    if (!m_model)
        return {};
    try {
        return chooseGaps(
            m_draft.preset.positions, m_model->inspection.layers, m_draft.allowsLastGap());
    } catch (const Error&) {
        return {};
    }
}

} // namespace lesa

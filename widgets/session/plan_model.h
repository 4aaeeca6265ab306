// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "core/run/latest.h"
#include "widgets/session/opened_model.h"
#include "widgets/session/plan_draft.h"

#include <QObject>
#include <QTimer>
#include <QUndoStack>

#include <memory>

namespace lesa {

/// What the draft would do to the open checkpoint, or why it cannot.
struct PlanOutcome {
    std::shared_ptr<const ExpansionPlan> plan; ///< null: see error, or no checkpoint is open
    QString error;
    QString hint;
};

/// The plan under edit, with undo, and its dry run computed in the background after every change.
class PlanModel : public QObject {
    Q_OBJECT
public:
    explicit PlanModel(QObject* parent = nullptr);

    /// Another checkpoint: forgets undo, plans anew. Null: none is open.
    void setCheckpoint(std::shared_ptr<const OpenedModel> model, const PlanDraft& draft);

    [[nodiscard]] const PlanDraft& draft() const { return m_draft; }
    /// One undoable step. Steps with the same `mergeKey` (not empty) that follow each other become
    /// one: typing in a field.
    void change(const PlanDraft& draft, const QString& what, const QString& mergeKey = {});
    QUndoStack* undoStack() { return &m_undo; }

    [[nodiscard]] const PlanOutcome& outcome() const { return m_outcome; }
    [[nodiscard]] bool isPlanning() const { return m_planning; } ///< outcome is of an older draft
    /// Gaps the positions choose now, ascending; empty where they are impossible.
    [[nodiscard]] std::vector<int> gaps() const;

Q_SIGNALS:
    void draftChanged();
    void planned(); ///< outcome is new

private:
    class Step;
    void setDraft(const PlanDraft& draft);
    void plan();

    std::shared_ptr<const OpenedModel> m_model;
    PlanDraft m_draft;
    PlanOutcome m_outcome;
    QUndoStack m_undo;
    bool m_planning = false;
    QTimer m_delay;
    Latest m_latest;
};

} // namespace lesa

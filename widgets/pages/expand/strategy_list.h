// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/outlook.h"
#include "widgets/session/plan_draft.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace lesa {

class PresetLibrary;

/// The strategies to compare, ticked; the one that is selected is in the form, and is described
/// beneath with the source of its numbers.
class StrategyList : public QWidget {
    Q_OBJECT
public:
    explicit StrategyList(PresetLibrary& presets, QWidget* parent = nullptr);

    void setDraft(const PlanDraft& draft);
    void setOutlook(const Outlook& outlook); ///< marks what cannot be done

Q_SIGNALS:
    void ticked(const QString& name, bool on);
    void selected(const QString& name);

private:
    void fill();
    void showDraft();
    void describe();

    PresetLibrary& m_presets;
    QListWidget* m_list;
    QLabel* m_description;
    PlanDraft m_draft;
    Outlook m_outlook;
    bool m_showing = false;
};

} // namespace lesa

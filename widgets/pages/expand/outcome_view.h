// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/outlook.h"
#include "widgets/session/plan_model.h"

#include <QWidget>

class QScrollArea;

namespace lesa {

/// Before and after: sizes, rough costs, disk and memory, what changes in config.json, remarks.
class OutcomeView : public QWidget {
    Q_OBJECT
public:
    explicit OutcomeView(QWidget* parent = nullptr);

    void show(const PlanOutcome& outcome, const Outlook& outlook, const QString& strategy);
    [[nodiscard]] const QString& asText() const { return m_text; } ///< tab-separated

Q_SIGNALS:
    void outputWanted(); ///< the user wants to choose the folder

private:
    QScrollArea* m_area;
    QString m_text;
};

} // namespace lesa

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/models/comparison_table.h"

#include <QWidget>

class QAction;
class QLabel;
class QStandardItemModel;
class QTableView;

namespace lesa {

/// Settings in which runs differ, beside their results; copied as CSV, LaTeX or Markdown.
class DifferencePanel : public QWidget {
    Q_OBJECT
public:
    explicit DifferencePanel(QWidget* parent = nullptr);

    void setTable(const ComparisonTable& table); ///< the same one costs nothing
    [[nodiscard]] const ComparisonTable& table() const { return m_table; }
    void copy() const; ///< as CSV

private:
    QAction* makeCopy(
        const QString& text, const QString& tip, QString (*format)(const ComparisonTable&));

    ComparisonTable m_table;
    QStandardItemModel* m_model;
    QTableView* m_view;
    QLabel* m_note;
};

} // namespace lesa

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/compare/difference_panel.h"

#include "widgets/theme/icons.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/text_styles.h"

#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QToolButton>

namespace lesa {

using namespace Qt::StringLiterals;

DifferencePanel::DifferencePanel(QWidget* parent)
    : QWidget(parent)
    , m_model(new QStandardItemModel(this))
    , m_view(new QTableView(this))
    , m_note(makeLabel({}, TextStyle::Muted, this))
{
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Differences between runs"));
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setAlternatingRowColors(true);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(
        m_view->fontMetrics().height() + Spacing::normal);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_note->setMinimumWidth(1);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(Spacing::normal, Spacing::tight, Spacing::normal, Spacing::tight);
    bar->addWidget(m_note, 1);
    for (auto* action : {makeCopy(tr("Copy CSV"), tr("Copy the table as CSV"), toCsv),
             makeCopy(tr("Copy LaTeX"), tr("Copy the table for LaTeX with booktabs"), toLatex),
             makeCopy(tr("Copy Markdown"), tr("Copy the table as Markdown"), toMarkdown)}) {
        auto* button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        bar->addWidget(button);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_view, 1);
}

QAction* DifferencePanel::makeCopy(
    const QString& text, const QString& tip, QString (*format)(const ComparisonTable&))
{
    auto* action = new QAction(icon(u"copy"_s), text, this);
    action->setToolTip(tip);
    connect(action, &QAction::triggered, this,
        [this, format] { QGuiApplication::clipboard()->setText(format(m_table)); });
    return action;
}

void DifferencePanel::setTable(const ComparisonTable& table)
{
    if (table == m_table)
        return;
    const bool sameColumns = table.columns == m_table.columns;
    m_table = table;
    m_model->setColumnCount(static_cast<int>(table.columns.size()));
    m_model->setRowCount(static_cast<int>(table.rows.size()));
    m_model->setHorizontalHeaderLabels(table.columns);
    for (int row = 0; row < table.rows.size(); ++row)
        for (int column = 0; column < table.columns.size(); ++column) {
            const auto& text = table.rows[row][column];
            bool isNumber = false;
            text.toDouble(&isNumber);
            const auto index = m_model->index(row, column);
            m_model->setData(index, text);
            m_model->setData(index, text, Qt::ToolTipRole);
            m_model->setData(index,
                static_cast<int>((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter),
                Qt::TextAlignmentRole);
        }
    if (!sameColumns)
        m_view->resizeColumnsToContents();
    const auto settings = table.columns.size() - table.results - 1;
    m_note->setText(table.rows.size() < 2
            ? tr("Show or select two runs to see in which settings they differ.")
            : settings == 0 ? tr("These runs have the same settings.")
                            : tr("%n setting(s) differ.", nullptr, static_cast<int>(settings)));
}

void DifferencePanel::copy() const
{
    QGuiApplication::clipboard()->setText(toCsv(m_table));
}

} // namespace lesa

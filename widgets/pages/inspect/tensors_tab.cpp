// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/inspect/tensors_tab.h"

#include "core/base/strings.h"
#include "widgets/models/tensor_model.h"
#include "widgets/session/session.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/text_styles.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableView>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

QTableView* makeTable(QAbstractItemModel* model, QWidget* parent)
{
    auto* table = new QTableView(parent);
    table->setModel(model);
    table->setSortingEnabled(true);
    table->sortByColumn(-1, Qt::AscendingOrder);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setAlternatingRowColors(true);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + Spacing::normal);
    auto* header = table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(TensorModel::Name, QHeaderView::Stretch);
    const auto letter = table->fontMetrics().averageCharWidth();
    header->resizeSection(TensorModel::Shape, 18 * letter);
    header->resizeSection(TensorModel::Type, 9 * letter);
    header->resizeSection(TensorModel::Bytes, 13 * letter);
    header->resizeSection(TensorModel::File, 32 * letter);
    return table;
}

} // namespace

TensorsTab::TensorsTab(Session& session, QWidget* parent)
    : InspectTab(parent)
    , m_session(session)
    , m_model(new TensorModel(this))
    , m_filter(new WordFilter(this))
    , m_words(new QLineEdit(this))
    , m_count(makeLabel({}, TextStyle::Muted, this))
{
    m_filter->setSourceModel(m_model);
    m_table = makeTable(m_filter, this);
    m_table->setAccessibleName(tr("Tensors"));
    m_words->setPlaceholderText(tr("Filter: words of name, shape, type or file"));
    m_words->setAccessibleName(tr("Filter tensors"));
    m_words->setToolTip(tr("Rows that hold every word, in any column (Ctrl+F)"));
    m_words->setClearButtonEnabled(true);
    m_words->addAction(icon(u"search"_s, IconTone::Muted), QLineEdit::LeadingPosition);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(Spacing::wide, Spacing::normal, Spacing::wide, Spacing::normal);
    bar->setSpacing(Spacing::wide);
    bar->addWidget(m_words, 1);
    bar->addWidget(m_count);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_table, 1);

    connect(m_words, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_filter->setWords(words);
        countRows();
        Q_EMIT commandsChanged();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        select();
        Q_EMIT commandsChanged();
    });
    connect(&session, &Session::opened, this, &TensorsTab::update);
    connect(&session, &Session::closed, this, &TensorsTab::update);
    update();
}

void TensorsTab::update()
{
    m_model->setModel(m_session.model());
    countRows();
}

void TensorsTab::countRows()
{
    double bytes = 0;
    for (int row = 0; row < m_filter->rowCount(); ++row)
        bytes += m_filter->index(row, TensorModel::Bytes).data(TensorModel::SortRole).toDouble();
    m_count->setText(
        tr("%L1 of %L2 tensors, %3")
            .arg(m_filter->rowCount())
            .arg(m_model->rowCount())
            .arg(QString::fromStdString(formatBytes(static_cast<std::uint64_t>(bytes)))));
}

void TensorsTab::select()
{
    const auto rows = m_table->selectionModel()->selectedRows();
    if (rows.size() != 1)
        return;
    const auto& tensor = m_model->tensor(m_filter->mapToSource(rows.front()).row());
    const auto parsed = parseLayerTensorName(tensor.name);
    if (!parsed)
        return;
    for (const auto& type : m_session.model()->inspection.weightTypes)
        if (parsed->suffix == type.name + ".weight") {
            m_session.selection().set(QString::fromStdString(type.name), parsed->layer);
            return;
        }
    m_session.selection().setLayer(parsed->layer);
}

QString TensorsTab::title() const
{
    return tr("Tensors");
}

QIcon TensorsTab::pageIcon() const
{
    return icon(u"tensor"_s);
}

bool TensorsTab::can(PageCommand command) const
{
    switch (command) {
    case PageCommand::Find: return true;
    case PageCommand::Cancel: return !m_words->text().isEmpty();
    case PageCommand::Copy: return m_table->selectionModel()->hasSelection();
    default: return false;
    }
}

void TensorsTab::perform(PageCommand command)
{
    if (command == PageCommand::Find) {
        m_words->setFocus(Qt::ShortcutFocusReason);
        m_words->selectAll();
    } else if (command == PageCommand::Cancel) {
        m_words->clear();
    } else if (command == PageCommand::Copy) {
        copyRows();
    }
}

void TensorsTab::copyRows() const
{
    QStringList lines;
    for (const auto& row : m_table->selectionModel()->selectedRows()) {
        QStringList cells;
        for (int column = 0; column < TensorModel::ColumnCount; ++column)
            cells << row.siblingAtColumn(column).data().toString();
        lines << cells.join(u'\t');
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace lesa

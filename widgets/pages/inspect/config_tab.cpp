// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/inspect/config_tab.h"

#include "widgets/models/config_model.h"
#include "widgets/models/tensor_model.h"
#include "widgets/session/session.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/metrics.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace lesa {

using namespace Qt::StringLiterals;

ConfigTab::ConfigTab(Session& session, QWidget* parent)
    : InspectTab(parent)
    , m_session(session)
    , m_model(new ConfigModel(this))
    , m_filter(new WordFilter(this))
    , m_words(new QLineEdit(this))
    , m_table(new QTableView(this))
{
    m_filter->setSourceModel(m_model);
    m_table->setModel(m_filter);
    m_table->setAccessibleName(tr("Keys of config.json"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(
        m_table->fontMetrics().height() + Spacing::normal);
    auto* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(ConfigModel::Value, QHeaderView::Stretch);
    const auto letter = m_table->fontMetrics().averageCharWidth();
    header->resizeSection(ConfigModel::Key, 34 * letter);
    header->resizeSection(ConfigModel::Depth, 28 * letter);
    m_words->setPlaceholderText(tr("Filter: words of key or value"));
    m_words->setAccessibleName(tr("Filter keys"));
    m_words->setToolTip(tr("Rows that hold every word (Ctrl+F)"));
    m_words->setClearButtonEnabled(true);
    m_words->addAction(icon(u"search"_s, IconTone::Muted), QLineEdit::LeadingPosition);
    auto* copy = new QPushButton(icon(u"copy"_s), tr("Copy file"), this);
    copy->setToolTip(tr("Copy config.json as it is stored"));
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(Spacing::wide, Spacing::normal, Spacing::wide, Spacing::normal);
    bar->setSpacing(Spacing::wide);
    bar->addWidget(m_words, 1);
    bar->addWidget(copy);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_table, 1);

    connect(copy, &QPushButton::clicked, this, [this] {
        if (m_session.model())
            QGuiApplication::clipboard()->setText(m_session.model()->configText);
    });
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_filter->setWords(words);
        Q_EMIT commandsChanged();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &Page::commandsChanged);
    const auto update = [this] { m_model->setModel(m_session.model()); };
    connect(&session, &Session::opened, this, update);
    connect(&session, &Session::closed, this, update);
    update();
}

QString ConfigTab::title() const
{
    return tr("Config");
}

QIcon ConfigTab::pageIcon() const
{
    return icon(u"config"_s);
}

bool ConfigTab::can(PageCommand command) const
{
    switch (command) {
    case PageCommand::Find: return true;
    case PageCommand::Cancel: return !m_words->text().isEmpty();
    case PageCommand::Copy: return m_table->selectionModel()->hasSelection();
    default: return false;
    }
}

void ConfigTab::perform(PageCommand command)
{
    if (command == PageCommand::Find) {
        m_words->setFocus(Qt::ShortcutFocusReason);
        m_words->selectAll();
    } else if (command == PageCommand::Cancel) {
        m_words->clear();
    } else if (command == PageCommand::Copy) {
        QStringList lines;
        for (const auto& row : m_table->selectionModel()->selectedRows())
            lines << u"\"%1\": %2"_s.arg(
                row.data().toString(), row.siblingAtColumn(ConfigModel::Value).data().toString());
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    }
}

} // namespace lesa

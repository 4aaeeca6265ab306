// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/docks/project_panel.h"

#include "widgets/models/project_model.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/metrics.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QTreeView>
#include <QUrl>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowest = 150;

} // namespace

ProjectPanel::ProjectPanel(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new ProjectModel(session, this))
    , m_filter(new QLineEdit(this))
    , m_tree(new QTreeView(this))
{
    m_filter->setPlaceholderText(tr("Filter by name"));
    m_filter->setAccessibleName(tr("Filter checkpoints and runs"));
    m_filter->setToolTip(tr("Show rows whose name holds this"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(u"filter"_s, IconTone::Muted), QLineEdit::LeadingPosition);
    m_tree->setModel(m_model);
    m_tree->setHeaderHidden(true);
    m_tree->setAccessibleName(tr("Project"));
    m_tree->setIconSize(QSize(28, IconSize::small));
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_tree->setUniformRowHeights(true);
    m_tree->setTextElideMode(Qt::ElideMiddle);
    m_tree->expandAll();
    setMinimumWidth(narrowest);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(Spacing::normal, Spacing::normal, Spacing::normal, Spacing::tight);
    bar->addWidget(m_filter);
    layout->addLayout(bar);
    layout->addWidget(m_tree, 1);

    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_tree->expandAll();
        filterRows(m_filter->text());
    });
    connect(m_filter, &QLineEdit::textChanged, this, &ProjectPanel::filterRows);
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex& index) {
        const auto path = index.data(ProjectModel::PathRole).toString();
        if (!path.isEmpty() && index.data(ProjectModel::RunIdRole).toString().isEmpty())
            m_session.open(path);
    });
    connect(m_tree, &QWidget::customContextMenuRequested, this, &ProjectPanel::showMenu);
}

void ProjectPanel::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void ProjectPanel::filterRows(const QString& words)
{
    for (int group = 0; group < ProjectModel::GroupCount; ++group)
        filterBelow(m_model->index(group, 0), words);
}

/// A row stays with one below it. Whether any stays.
bool ProjectPanel::filterBelow(const QModelIndex& parent, const QString& words)
{
    bool any = false;
    for (int row = 0; row < m_model->rowCount(parent); ++row) {
        const auto index = m_model->index(row, 0, parent);
        const bool below = filterBelow(index, words);
        const bool own = index.data().toString().contains(words, Qt::CaseInsensitive);
        m_tree->setRowHidden(row, parent, !own && !below);
        any = any || own || below;
    }
    return any;
}

void ProjectPanel::showMenu(const QPoint& at)
{
    const auto index = m_tree->indexAt(at);
    const auto path = index.data(ProjectModel::PathRole).toString();
    if (path.isEmpty())
        return;
    QMenu menu(this);
    const auto id = index.data(ProjectModel::RunIdRole).toString();
    if (id.isEmpty()) {
        menu.addAction(icon(u"open"_s), tr("Open"), this, [this, path] { m_session.open(path); });
        menu.addAction(icon(u"trash"_s), tr("Remove from list"), this,
            [this, path] { m_session.recent().remove(path); });
    } else {
        menu.addAction(tr("Rename"), this, [this, index] { m_tree->edit(index); });
        addRunActions(menu, id);
    }
    menu.addSeparator();
    menu.addAction(icon(u"copy"_s), tr("Copy path"), this,
        [path] { QGuiApplication::clipboard()->setText(path); });
    menu.addAction(icon(u"folder"_s), tr("Show in file manager"), this,
        [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
    menu.exec(m_tree->viewport()->mapToGlobal(at));
}

void ProjectPanel::addRunActions(QMenu& menu, const QString& id)
{
    auto& runs = m_session.runs();
    menu.addAction(icon(u"eye"_s), tr("Show only this"), this, [&runs, id] { runs.showOnly(id); });
    menu.addAction(tr("Show all"), this, [&runs] { runs.showAll(); });
    auto* baseline = menu.addAction(tr("Baseline"), this,
        [&runs, id] { runs.setBaseline(runs.find(id)->baseline ? QString() : id); });
    baseline->setCheckable(true);
    baseline->setChecked(runs.find(id)->baseline);
    menu.addAction(
        icon(u"trash"_s), tr("Remove from list"), this, [&runs, id] { runs.remove(id); });
}

} // namespace lesa

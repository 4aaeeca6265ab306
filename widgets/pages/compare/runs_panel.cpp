// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/compare/runs_panel.h"

#include "widgets/models/run_table_model.h"
#include "widgets/notices/message_bar.h"
#include "widgets/pages/compare/run_jobs.h"
#include "widgets/session/session.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/run_style.h"
#include "widgets/theme/text_styles.h"

#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>
#include <QToolButton>
#include <QUrl>

#include <algorithm>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

constexpr int offeredStyles = 16;

/// It ended early where it was: there it goes on from its checkpoint.
bool canResubmit(const RunInfo& run)
{
    return run.remote && !run.alive && run.link && run.link->kind == LinkState::Kind::Ended
        && run.status != RunStatus::Done;
}

} // namespace

RunsPanel::RunsPanel(Session& session, const RunHistories& histories, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new RunTableModel(session.runs(), histories, this, &session.evaluations()))
    , m_rows(new RunFilterModel(*m_model, this))
    , m_filter(new QLineEdit(this))
    , m_error(makeLabel({}, TextStyle::Muted, this))
    , m_table(new QTableView(this))
{
    createActions();
    makeTable();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(m_table, 1);
    connect(m_filter, &QLineEdit::textChanged, this, &RunsPanel::filterEdited);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        updateActions();
        emit selectionChanged();
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] {
        updateActions();
        emit shownChanged();
    });
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_rows, signal, this, [this] {
            updateActions();
            emit shownChanged();
        });
    // The table tells its changes later; the empty state offers this at once.
    connect(&session.runs(), &RunList::changed, this, &RunsPanel::updateShowAll);
    for (auto signal : {&JobQueue::changed, &JobQueue::ended})
        connect(&session.jobs(), signal, this, &RunsPanel::updateActions);
    restoreState();
    updateActions();
}

QAction* RunsPanel::makeAction(
    const QString& text, const QString& iconName, const QString& tip, void (RunsPanel::*act)())
{
    auto* action = new QAction(icon(iconName), text, this);
    action->setToolTip(tip);
    connect(action, &QAction::triggered, this, act);
    return action;
}

void RunsPanel::createActions()
{
    m_showAll = new QAction(icon(u"eye"_s), tr("Show all"), this);
    m_showAll->setToolTip(tr("Draw every run"));
    connect(m_showAll, &QAction::triggered, &m_session.runs(), &RunList::showAll);
    m_clearFilter = makeAction(
        tr("Clear filter"), u"close"_s, tr("Show all runs again"), &RunsPanel::clearFilter);
    m_hideOthers = makeAction(tr("Show alone"), u"eye-off"_s,
        tr("Hide all other runs; again: show all (H)"), &RunsPanel::hideOthers);
    m_pin = makeAction(
        tr("Pin"), u"pin"_s, tr("Keep up to six runs on top (P)"), &RunsPanel::pinOrUnpin);
    m_rename
        = makeAction(tr("Rename"), u"config"_s, tr("Change the name (F2)"), &RunsPanel::rename);
    m_baseline = makeAction(tr("Use as baseline"), u"compare"_s,
        tr("Compare all others with this run"), &RunsPanel::setBaseline);
    m_baseline->setCheckable(true);
    m_openFolder = makeAction(
        tr("Open folder"), u"folder"_s, tr("Show the run's files"), &RunsPanel::openFolder);
    m_resume = makeAction(
        tr("Resume"), u"resume"_s, tr("Go on from the last checkpoint"), &RunsPanel::resumeRun);
    m_stop = makeAction(
        tr("Stop"), u"stop"_s, tr("Stop after this step and save"), &RunsPanel::stopRun);
    m_pause = makeAction(
        tr("Pause"), u"pause"_s, tr("Hold the training, or go on with it"), &RunsPanel::pauseRun);
    m_save = makeAction(tr("Save checkpoint"), u"save"_s, tr("Save a checkpoint now and go on"),
        &RunsPanel::saveRun);
    m_fetch = makeAction(tr("Fetch checkpoint"), u"save"_s,
        tr("Bring the last checkpoint from where the run is into its folder here"),
        &RunsPanel::fetchCheckpoint);
    m_remove = makeAction(tr("Remove from list"), u"remove"_s,
        tr("Forget the run; its folder stays (Del)"), &RunsPanel::removeRuns);
    m_remove->setShortcut(QKeySequence::Delete);
    m_remove->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_table->addAction(m_remove);
}

QWidget* RunsPanel::makeBar()
{
    m_filter->setPlaceholderText(tr("Filter: loss<3 tag:ablation strategy:lesa status:done name"));
    m_filter->setAccessibleName(tr("Filter runs"));
    m_filter->setToolTip(tr("Words and terms, all of which must hold (Ctrl+F):\n"
                            "word or \"two words\" – in name, strategy, status, tags or notes\n"
                            "tag:x  name:x  strategy:x  status:x  notes:x – text that holds x\n"
                            "loss<3 – also <= > >= = for loss, best, delta, step, speed, seed\n"
                            "-term – not"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(u"search"_s, IconTone::Muted), QLineEdit::LeadingPosition);
    m_error->hide();
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(Spacing::normal, Spacing::tight, Spacing::normal, Spacing::tight);
    row->setSpacing(Spacing::tight);
    row->addWidget(m_filter, 2);
    row->addWidget(m_error);
    row->addSpacing(Spacing::normal);
    for (auto* action : {m_showAll, m_hideOthers, m_pin, m_stop, m_pause, m_resume, m_openFolder}) {
        auto* button = new QToolButton(bar);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setAccessibleName(action->text());
        row->addWidget(button);
    }
    return bar;
}

void RunsPanel::makeTable()
{
    m_table->setModel(m_rows);
    m_table->setAccessibleName(tr("Runs"));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setIconSize(QSize(28, 16));
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(
        m_table->fontMetrics().height() + Spacing::normal);
    auto* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    const auto letter = m_table->fontMetrics().averageCharWidth();
    const QList<int> letters{30, 12, 7, 11, 14, 11, 11, 15, 11, 16, 20};
    for (int i = 0; i < letters.size(); ++i)
        header->resizeSection(i, std::max(letters[i] * letter, header->sectionSizeHint(i)));
    connect(m_table, &QWidget::customContextMenuRequested, this, &RunsPanel::showMenu);
}

void RunsPanel::restoreState()
{
    auto& settings = m_session.windowSettings();
    m_model->setAllPinned(settings.value(u"compare/pinned"_s).toStringList());
    m_table->horizontalHeader()->restoreState(settings.value(u"compare/columns"_s).toByteArray());
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, &RunsPanel::keepState);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionMoved, this, &RunsPanel::keepState);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, [this] {
        keepState();
        emit shownChanged();
    });
}

void RunsPanel::keepState() const
{
    auto& settings = m_session.windowSettings();
    settings.setValue(u"compare/pinned"_s, m_model->pinned());
    if (m_model->columnCount() == RunTableModel::ColumnCount) // tasks come and go
        settings.setValue(u"compare/columns"_s, m_table->horizontalHeader()->saveState());
}

void RunsPanel::filterEdited(const QString& text)
{
    const RunFilter filter(text);
    m_error->setText(filter.error());
    m_error->setVisible(!filter.error().isEmpty());
    m_rows->setFilter(filter);
    emit shownChanged();
}

QString RunsPanel::filterText() const
{
    return m_filter->text();
}

void RunsPanel::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void RunsPanel::clearFilter()
{
    m_filter->clear();
}

QStringList RunsPanel::shownRuns() const
{
    QStringList ids;
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        const auto id = m_rows->index(row, 0).data(RunTableModel::IdRole).toString();
        if (const auto* run = m_session.runs().find(id); run != nullptr && run->visible)
            ids << id;
    }
    return ids;
}

QStringList RunsPanel::selectedRuns() const
{
    QStringList ids;
    for (const auto& index : m_table->selectionModel()->selectedRows())
        ids << index.data(RunTableModel::IdRole).toString();
    return ids;
}

const RunInfo* RunsPanel::current() const
{
    const auto ids = selectedRuns();
    return ids.size() == 1 ? m_session.runs().find(ids.front()) : nullptr;
}

void RunsPanel::selectRun(const QString& id)
{
    const auto index = m_rows->mapFromSource(m_model->indexOf(id));
    if (!index.isValid() || selectedRuns() == QStringList{id})
        return;
    m_table->selectRow(index.row());
    m_table->scrollTo(index);
}

void RunsPanel::updateShowAll()
{
    const auto& runs = m_session.runs().runs();
    m_showAll->setEnabled(
        std::any_of(runs.begin(), runs.end(), [](const auto& run) { return !run.visible; }));
}

/// The job that writes a run: its own training, or the comparison it is part of.
QString RunsPanel::activeJobOf(const RunInfo& run) const
{
    const auto parent = QFileInfo(run.folder).path();
    for (const auto& job : m_session.jobs().jobs()) {
        const auto output = QDir::cleanPath(job.spec.output);
        if (job.isActive() && (output == run.folder || (output == parent && run.alive)))
            return job.id;
    }
    return {};
}

void RunsPanel::updateActions()
{
    const auto chosen = selectedRuns();
    const auto* run = current();
    const auto job = run != nullptr ? activeJobOf(*run) : QString();
    const auto* active = m_session.jobs().find(job);
    updateShowAll();
    m_hideOthers->setEnabled(!chosen.isEmpty());
    m_pin->setEnabled(!chosen.isEmpty());
    m_remove->setEnabled(!chosen.isEmpty());
    for (auto* action : {m_rename, m_baseline, m_openFolder})
        action->setEnabled(run != nullptr);
    m_pin->setText(run != nullptr && m_model->isPinned(run->id) ? tr("Unpin") : tr("Pin"));
    m_baseline->setChecked(run != nullptr && run->baseline);
    const bool reachable = run != nullptr && run->remote && run->alive; // by `lesa attach`
    m_stop->setEnabled(active != nullptr || reachable);
    m_pause->setEnabled((active != nullptr && active->canPause) || reachable);
    m_save->setEnabled((active != nullptr && active->canPause) || reachable);
    m_fetch->setVisible(run != nullptr && run->remote);
    m_fetch->setEnabled(run != nullptr && run->remote && !run->alive);
    const bool paused = (active != nullptr && active->state == EngineJob::State::Paused)
        || (reachable && m_paused.contains(run->id));
    m_pause->setText(paused ? tr("Go on") : tr("Pause"));
    m_resume->setEnabled(run != nullptr && active == nullptr
        && (canResubmit(*run) || resumeJob(*run, m_session.settings()).has_value()));
}

void RunsPanel::showMenu(const QPoint& at)
{
    if (selectedRuns().isEmpty())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_hideOthers, m_showAll, m_pin, m_baseline});
    auto* styles = menu->addMenu(tr("Colour and dash"));
    styles->setEnabled(current() != nullptr);
    if (current() != nullptr)
        fillStyles(*styles);
    menu->addAction(m_rename);
    menu->addSeparator();
    menu->addActions({m_stop, m_pause, m_save, m_resume});
    menu->addSeparator();
    menu->addActions({m_openFolder, m_fetch, m_remove});
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

void RunsPanel::fillStyles(QMenu& menu)
{
    for (int i = 0; i < offeredStyles; ++i) {
        auto* action = menu.addAction(runStyleIcon(i), tr("Style %1").arg(i + 1));
        action->setCheckable(true);
        action->setChecked(current()->styleIndex == i);
        connect(action, &QAction::triggered, this,
            [this, id = current()->id, i] { m_session.runs().setStyleIndex(id, i); });
    }
}

void RunsPanel::hideOthers()
{
    const auto chosen = selectedRuns();
    auto& runs = m_session.runs();
    if (chosen.isEmpty())
        return;
    const bool alone = shownRuns() == chosen;
    for (const auto& run : QList(runs.runs()))
        if (const bool visible = alone || chosen.contains(run.id); visible != run.visible)
            runs.setVisible(run.id, visible);
}

void RunsPanel::pinOrUnpin()
{
    const auto chosen = selectedRuns();
    const bool pin = std::any_of(
        chosen.begin(), chosen.end(), [this](const auto& id) { return !m_model->isPinned(id); });
    for (const auto& id : chosen)
        if (!m_model->setPinned(id, pin)) {
            emit message({MessageKind::Info, tr("Six runs are pinned already."),
                tr("Unpin one first."), {}, {}, u"pins"_s});
            break;
        }
    keepState();
    m_rows->sort(m_rows->sortColumn(), m_rows->sortOrder());
}

void RunsPanel::rename()
{
    if (const auto* run = current())
        m_table->edit(m_rows->mapFromSource(m_model->indexOf(run->id)));
}

void RunsPanel::setBaseline()
{
    if (const auto* run = current())
        m_session.runs().setBaseline(run->baseline ? QString() : run->id);
}

void RunsPanel::openFolder()
{
    const auto* run = current();
    if (run == nullptr)
        return;
    const QFileInfo info(run->folder);
    QDesktopServices::openUrl(QUrl::fromLocalFile(info.isFile() ? info.path() : info.filePath()));
}

void RunsPanel::resumeRun()
{
    const auto* run = current();
    if (run == nullptr)
        return;
    if (canResubmit(*run))
        m_session.remoteRuns().resubmit(run->linkFolder, run->remote->launcher, {});
    else if (const auto job = resumeJob(*run, m_session.settings()))
        m_session.jobs().add(*job);
}

void RunsPanel::stopRun()
{
    const auto* run = current();
    if (run == nullptr)
        return;
    if (const auto job = activeJobOf(*run); !job.isEmpty())
        m_session.jobs().stop(job);
    else
        m_session.remoteRuns().stop(*run);
}

void RunsPanel::pauseRun()
{
    const auto* run = current();
    const auto* job = run != nullptr ? m_session.jobs().find(activeJobOf(*run)) : nullptr;
    if (run == nullptr)
        return;
    if (job == nullptr || !job->canPause) {
        m_paused.contains(run->id) ? m_session.remoteRuns().resume(*run)
                                   : m_session.remoteRuns().pause(*run);
        if (!m_paused.remove(run->id))
            m_paused.insert(run->id);
        updateActions();
    } else if (job->state == EngineJob::State::Paused)
        m_session.jobs().resume(job->id);
    else
        m_session.jobs().pause(job->id);
}

void RunsPanel::saveRun()
{
    const auto* run = current();
    if (run == nullptr)
        return;
    const auto* job = m_session.jobs().find(activeJobOf(*run));
    if (job != nullptr && job->canPause)
        m_session.jobs().requestCheckpoint(job->id);
    else
        m_session.remoteRuns().requestCheckpoint(*run);
}

void RunsPanel::fetchCheckpoint()
{
    if (const auto* run = current())
        m_session.remoteRuns().fetchCheckpoint(*run);
}

void RunsPanel::removeRuns()
{
    for (const auto& id : selectedRuns())
        m_session.runs().remove(id);
}

void RunsPanel::copyRows() const
{
    QStringList lines;
    for (const auto& row : m_table->selectionModel()->selectedRows()) {
        QStringList cells;
        for (int column = 0; column < m_model->columnCount(); ++column)
            cells << row.siblingAtColumn(column).data().toString();
        lines << cells.join(u'\t');
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void RunsPanel::restyle()
{
    m_model->restyle();
}

} // namespace lesa

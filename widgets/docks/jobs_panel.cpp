// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/docks/jobs_panel.h"

#include "widgets/models/job_model.h"
#include "widgets/notices/elided_label.h"
#include "widgets/session/session.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/text_styles.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QFrame>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

constexpr int unfoldedHeight = 190;

} // namespace

JobsPanel::JobsPanel(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new JobModel(session.jobs(), this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeLine());
    layout->addWidget(makeDetails(), 1);
    auto& jobs = session.jobs();
    for (auto signal : {&JobQueue::added, &JobQueue::changed, &JobQueue::removed})
        connect(&jobs, signal, this, [this] {
            updateLine();
            updateButtons();
        });
    connect(&jobs, &JobQueue::logLine, this, [this](const QString& id, const QString& line) {
        if (id == chosen())
            m_log->appendPlainText(line);
    });
    connect(&jobs, &JobQueue::ended, this, &JobsPanel::showLog);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        showLog();
        updateButtons();
    });
    setUnfolded(false);
    updateLine();
    updateButtons();
}

QToolButton* JobsPanel::makeButton(
    const QString& iconName, const QString& tip, void (JobsPanel::*act)())
{
    auto* button = new QToolButton(this);
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    connect(button, &QToolButton::clicked, this, act);
    return button;
}

QWidget* JobsPanel::makeLine()
{
    auto* line = new QFrame(this);
    line->setObjectName(u"jobLine"_s);
    line->setStyleSheet(u"#jobLine { border-top: 1px solid palette(mid); }"_s);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(Spacing::normal, 2, Spacing::normal, 2);
    m_fold = new QToolButton(line);
    m_fold->setAutoRaise(true);
    m_fold->setCheckable(true);
    m_fold->setToolTip(tr("Show all jobs and their logs"));
    m_fold->setAccessibleName(m_fold->toolTip());
    connect(m_fold, &QToolButton::toggled, this, &JobsPanel::setUnfolded);
    m_icon = new QLabel(line);
    m_text = new ElidedLabel(line);
    m_bar = new QProgressBar(line);
    m_bar->setFixedWidth(160);
    m_bar->setTextVisible(false);
    m_bar->setMaximumHeight(8);
    m_bar->setAccessibleName(tr("Progress of the running job"));
    m_pause = makeButton(u"pause"_s, tr("Pause the job"), &JobsPanel::pauseOrResume);
    m_cancel = makeButton(u"stop"_s, tr("Cancel the job"), &JobsPanel::cancelJob);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_copy = makeButton(u"copy"_s, tr("Copy the job's command line"), &JobsPanel::copyCommandLine);
    m_clear = makeButton(u"trash"_s, tr("Forget jobs that have ended"), &JobsPanel::removeEnded);
    row->addWidget(m_fold);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_bar);
    for (auto* button : {m_pause, m_cancel, m_copy, m_clear})
        row->addWidget(button);
    return line;
}

QWidget* JobsPanel::makeDetails()
{
    m_details = new QSplitter(this);
    m_details->setChildrenCollapsible(false);
    m_table = new QTableView(m_details);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Jobs"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(
        m_table->fontMetrics().height() + Spacing::normal);
    auto* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->resizeSection(JobModel::Title, 190);
    header->resizeSection(JobModel::Status, 110);
    header->setSectionResizeMode(JobModel::Progress, QHeaderView::Stretch);
    header->resizeSection(JobModel::Started, 70);
    m_log = new QPlainTextEdit(m_details);
    m_log->setReadOnly(true);
    m_log->setFont(fixedFont());
    m_log->setFrameShape(QFrame::NoFrame);
    m_log->setPlaceholderText(tr("No messages"));
    m_log->setAccessibleName(tr("Log of the chosen job"));
    m_log->setMaximumBlockCount(2000);
    m_details->setStretchFactor(0, 3);
    m_details->setStretchFactor(1, 2);
    return m_details;
}

bool JobsPanel::isUnfolded() const
{
    return m_fold->isChecked();
}

void JobsPanel::setUnfolded(bool shown)
{
    m_fold->setChecked(shown);
    m_fold->setIcon(icon(shown ? u"chevron-down"_s : u"chevron-right"_s));
    m_details->setVisible(shown);
    setMinimumHeight(shown ? unfoldedHeight : 0);
    setMaximumHeight(shown ? QWIDGETSIZE_MAX : sizeHint().height());
    Q_EMIT unfolded(shown);
}

QString JobsPanel::chosen() const
{
    const auto rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? active() : m_model->idAt(rows.front().row());
}

QString JobsPanel::active() const
{
    QString last;
    for (const auto& job : m_session.jobs().jobs()) {
        if (job.isActive())
            return job.id;
        last = job.id;
    }
    return last;
}

void JobsPanel::updateLine()
{
    const auto* job = m_session.jobs().find(active());
    m_bar->setVisible(job != nullptr && job->isActive());
    if (job == nullptr) {
        m_text->setText(tr("No jobs"));
        m_icon->setPixmap(
            icon(u"jobs"_s, IconTone::Muted).pixmap(QSize(16, 16), devicePixelRatioF()));
        return;
    }
    int waiting = 0;
    for (const auto& other : m_session.jobs().jobs())
        waiting += other.state == EngineJob::State::Waiting ? 1 : 0;
    auto text = job->spec.title + u"   "_s + summaryOf(*job);
    if (waiting > 0)
        text += u"   "_s + tr("%1 waiting").arg(waiting);
    m_text->setText(text);
    m_bar->setRange(0, job->fraction < 0 ? 0 : 1000);
    m_bar->setValue(static_cast<int>(job->fraction * 1000));
    for (int i = 0; i < m_model->rowCount(); ++i)
        if (m_model->idAt(i) == job->id)
            m_icon->setPixmap(m_model->index(i, 0)
                                  .data(Qt::DecorationRole)
                                  .value<QIcon>()
                                  .pixmap(QSize(16, 16), devicePixelRatioF()));
}

void JobsPanel::updateButtons()
{
    const auto* job = m_session.jobs().find(chosen());
    const bool live = job != nullptr && !job->hasEnded();
    const bool paused = live && job->state == EngineJob::State::Paused;
    m_cancel->setVisible(live);
    m_cancel->setEnabled(live && job->state != EngineJob::State::Stopping);
    m_pause->setVisible(live && job->canPause);
    m_pause->setEnabled(paused || (live && job->state == EngineJob::State::Running));
    m_pause->setIcon(icon(paused ? u"resume"_s : u"pause"_s));
    m_pause->setToolTip(paused ? tr("Resume the job") : tr("Pause the job"));
    m_copy->setVisible(job != nullptr);
    bool anyEnded = false;
    for (const auto& other : m_session.jobs().jobs())
        anyEnded = anyEnded || other.hasEnded();
    m_clear->setVisible(anyEnded);
}

void JobsPanel::showLog()
{
    const auto id = chosen();
    const auto* job = m_session.jobs().find(id);
    auto lines = m_session.jobs().log(id);
    if (job != nullptr && !job->failure.message.empty())
        lines << QString::fromStdString(job->failure.message + ' ' + job->failure.hint)
              << QString::fromStdString(job->failure.detail);
    m_log->setPlainText(lines.join(u'\n').trimmed());
}

void JobsPanel::cancelJob()
{
    m_session.jobs().stop(chosen());
}

void JobsPanel::pauseOrResume()
{
    const auto* job = m_session.jobs().find(chosen());
    if (job == nullptr)
        return;
    if (job->state == EngineJob::State::Paused)
        m_session.jobs().resume(job->id);
    else
        m_session.jobs().pause(job->id);
}

void JobsPanel::removeEnded()
{
    m_session.jobs().removeEnded();
    showLog();
}

void JobsPanel::copyCommandLine()
{
    if (const auto* job = m_session.jobs().find(chosen()))
        QGuiApplication::clipboard()->setText(commandLineOf(job->spec));
}

} // namespace lesa

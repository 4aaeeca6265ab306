// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/inspect/analysis_notice.h"

#include "core/base/strings.h"
#include "widgets/pages/inspect/analysis_source.h"
#include "widgets/session/session.h"
#include "widgets/theme/icons.h"

#include <QAction>
#include <QProgressBar>
#include <QVBoxLayout>

#include <cmath>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

constexpr int progressWidth = 360;
constexpr int afterExplanation = 4; // items of Placeholder's layout

QString durationText(double seconds)
{
    return seconds < 90 ? AnalysisNotice::tr("%1 s").arg(std::max(1, qRound(seconds)))
                        : AnalysisNotice::tr("%1 min").arg(qRound(seconds / 60));
}

} // namespace

AnalysisNotice::AnalysisNotice(
    Session& session, AnalysisSource& source, const QString& title, QWidget* parent)
    : Placeholder(parent)
    , m_session(session)
    , m_source(source)
    , m_title(title)
    , m_progress(new QProgressBar(this))
    , m_all(new QAction(icon(u"run"_s), tr("Compute"), this))
    , m_one(new QAction(this))
    , m_stop(new QAction(icon(u"stop"_s), tr("Stop"), this))
{
    m_progress->setFixedWidth(progressWidth);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the analysis"));
    static_cast<QVBoxLayout*>(layout())->insertWidget(
        afterExplanation, m_progress, 0, Qt::AlignHCenter);
    m_all->setToolTip(tr("Analyse every weight type; a job that can be stopped"));
    m_one->setToolTip(tr("Analyse this weight type alone"));
    m_stop->setToolTip(tr("Stop the analysis"));
    connect(m_all, &QAction::triggered, &source, &AnalysisSource::computeAll);
    connect(m_one, &QAction::triggered, &source, &AnalysisSource::computeSelected);
    connect(m_stop, &QAction::triggered, this,
        [this] { m_session.jobs().stop(m_session.analysis().job()); });
    connect(&source, &AnalysisSource::changed, this, &AnalysisNotice::update);
    connect(&session.jobs(), &JobQueue::changed, this, [this](const QString& id) {
        if (m_source.state() == AnalysisSource::State::Running && id == m_session.analysis().job())
            showProgress();
    });
    update();
}

QString AnalysisNotice::shortType() const
{
    return m_session.selection().weightType().section(u'.', -1);
}

QString AnalysisNotice::estimate() const
{
    const auto all = estimateAnalysis(*m_session.model());
    return tr("%1 matrices × %2 layers, about %3 on CPU, %4 memory.")
        .arg(all.types)
        .arg(all.layers)
        .arg(durationText(all.seconds), QString::fromStdString(formatBytes(all.memoryBytes)));
}

void AnalysisNotice::update()
{
    using State = AnalysisSource::State;
    const auto state = m_source.state();
    m_progress->setVisible(state == State::Running || state == State::Reading);
    m_one->setText(tr("Only %1").arg(shortType()));
    m_all->setText(
        state == State::Failed || state == State::Damaged ? tr("Compute again") : tr("Compute"));
    switch (state) {
    case State::None:
    case State::Ready:
        setContent(u"recent"_s, tr("Looking for an analysis"), {});
        setActions({});
        break;
    case State::Reading:
        setContent(u"recent"_s, tr("Reading the analysis"), {});
        setActions({});
        m_progress->setRange(0, 0);
        break;
    case State::Absent:
        setContent(u"inspect"_s, m_title, estimate());
        setActions({m_all, m_one});
        break;
    case State::Running: showProgress(); break;
    case State::Failed:
        setContent(u"error"_s, tr("The analysis did not finish"),
            m_source.message() + (m_source.hint().isEmpty() ? QString() : u'\n' + m_source.hint()));
        setActions({m_all, m_one});
        break;
    case State::Damaged:
        setContent(u"error"_s, tr("The analysis cannot be read"), m_source.message());
        setActions({m_all, m_one});
        break;
    }
}

void AnalysisNotice::showProgress()
{
    const auto* job = m_session.jobs().find(m_session.analysis().job());
    if (job == nullptr)
        return;
    const bool running = job->state == EngineJob::State::Running;
    setContent(u"inspect"_s, job->spec.title, running ? summaryOf(*job) : stateNameOf(*job));
    setActions({m_stop});
    const bool known = job->fraction >= 0;
    m_progress->setRange(0, known ? 1000 : 0);
    m_progress->setValue(qRound(1000 * job->fraction));
}

} // namespace lesa

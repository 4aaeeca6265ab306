// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/remote_runs.h"

#include "core/run/job_queue.h"
#include "core/runs/run_folder.h"
#include "widgets/session/json_file.h"
#include "widgets/session/run_list.h"

#include <QFileInfo>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

/// What the job was submitted with; empty: with none.
QString timeLimitOf(const QString& folder)
{
    return readJsonFile(folder + u"/remote.json"_s)[u"slurm"_s][u"time_limit"_s].toString();
}

} // namespace

RemoteRuns::RemoteRuns(JobQueue& jobs, RunList& runs, QObject* parent)
    : QObject(parent)
    , m_jobs(jobs)
    , m_runs(runs)
{
}

void RemoteRuns::attachLeft()
{
    for (const auto& run : m_runs.runs())
        m_left << run.id;
    connect(&m_runs, &RunList::changed, this, &RemoteRuns::attachIfLeft);
}

void RemoteRuns::attachIfLeft(const QString& id)
{
    const auto* run = m_runs.find(id);
    if (run == nullptr || !run->remote || !m_left.remove(id))
        return;
    const bool goesOn = run->link && run->link->kind != LinkState::Kind::Ended;
    const bool followed = !m_jobs.openJobOf(run->linkFolder).isEmpty()
        || isRunActive(run->linkFolder.toStdString()); // by a client of somebody else
    if (!goesOn || followed)
        return;
    JobSpec spec;
    spec.kind = run->linkFolder == run->folder ? u"train"_s : u"compare"_s;
    spec.title = tr("Follow %1").arg(QFileInfo(run->linkFolder).fileName());
    spec.output = run->linkFolder;
    spec.launcher = run->remote->launcher;
    spec.timeLimit = timeLimitOf(run->linkFolder);
    m_jobs.add(attachJob(spec));
}

void RemoteRuns::command(const RunInfo& run, const QString& option, const QString& title)
{
    if (!run.remote)
        return;
    JobSpec spec;
    spec.kind = u"attach"_s;
    spec.title = title;
    spec.arguments = {spec.kind, run.linkFolder, option};
    spec.query = true;
    spec.heavy = false;
    m_jobs.add(spec);
}

void RemoteRuns::stop(const RunInfo& run)
{
    command(run, u"--stop"_s, tr("Stop %1").arg(run.name));
}

void RemoteRuns::pause(const RunInfo& run)
{
    command(run, u"--pause"_s, tr("Pause %1").arg(run.name));
}

void RemoteRuns::resume(const RunInfo& run)
{
    command(run, u"--resume"_s, tr("Go on with %1").arg(run.name));
}

void RemoteRuns::requestCheckpoint(const RunInfo& run)
{
    command(run, u"--checkpoint"_s, tr("Save %1").arg(run.name));
}

void RemoteRuns::fetchCheckpoint(const RunInfo& run)
{
    if (!run.remote)
        return;
    JobSpec spec;
    spec.kind = u"attach"_s;
    spec.title = tr("Fetch the checkpoint of %1").arg(run.name);
    spec.arguments = {spec.kind, run.folder, u"--fetch"_s, u"checkpoint"_s};
    spec.heavy = false;
    m_jobs.add(spec);
}

void RemoteRuns::resubmit(const QString& folder, const QString& launcher, const QString& timeLimit)
{
    JobSpec spec;
    spec.kind = u"train"_s;
    spec.title = tr("Go on with %1").arg(QFileInfo(folder).fileName());
    spec.output = folder;
    spec.launcher = launcher;
    if (launcher.startsWith(u"slurm"_s))
        spec.timeLimit = timeLimit.isEmpty() ? longerLimit(timeLimitOf(folder)) : timeLimit;
    auto job = attachJob(spec);
    job.arguments << u"--resubmit"_s;
    if (!spec.timeLimit.isEmpty())
        job.arguments << u"--time-limit"_s << spec.timeLimit;
    m_jobs.add(job);
}

QString longerLimit(const QString& limit)
{
    const auto clock = limit.section(u'-', -1).split(u':');
    const int days = limit.contains(u'-') ? limit.section(u'-', 0, 0).toInt() : 0;
    const int seconds = 2
        * (((days * 24 + clock.value(0).toInt()) * 60 + clock.value(1).toInt()) * 60
            + clock.value(2).toInt());
    const int shown = clock.size() == 3 && seconds > 0 ? seconds : 4 * 3600;
    const auto two = [](int number) { return u"%1"_s.arg(number, 2, 10, QChar(u'0')); };
    return QStringList{two(shown / 3600), two(shown / 60 % 60), two(shown % 60)}.join(u':');
}

} // namespace lesa

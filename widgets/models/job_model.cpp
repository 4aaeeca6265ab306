// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/job_model.h"

#include "widgets/theme/icons.h"

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

QIcon iconOf(const EngineJob& job)
{
    using State = EngineJob::State;
    switch (job.state) {
    case State::Done: return icon(u"success"_s, IconTone::Positive);
    case State::Failed:
    case State::Lost: return icon(u"error"_s, IconTone::Error);
    case State::Stopped: return icon(u"stop"_s, IconTone::Muted);
    case State::Paused: return icon(u"pause"_s, IconTone::Warning);
    case State::Waiting: return icon(u"recent"_s, IconTone::Muted);
    default: break;
    }
    return job.quiet ? icon(u"warning"_s, IconTone::Warning) : icon(u"jobs"_s, IconTone::Accent);
}

} // namespace

JobModel::JobModel(JobQueue& jobs, QObject* parent)
    : QAbstractTableModel(parent)
    , m_jobs(jobs)
{
    for (const auto& job : jobs.jobs())
        m_ids.prepend(job.id);
    connect(&jobs, &JobQueue::added, this, [this](const QString& id) {
        beginInsertRows({}, 0, 0);
        m_ids.prepend(id);
        endInsertRows();
    });
    connect(&jobs, &JobQueue::changed, this, [this](const QString& id) {
        const auto row = static_cast<int>(m_ids.indexOf(id));
        if (row >= 0)
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    });
    connect(&jobs, &JobQueue::removed, this, [this](const QString& id) {
        const auto row = static_cast<int>(m_ids.indexOf(id));
        if (row < 0)
            return;
        beginRemoveRows({}, row, row);
        m_ids.removeAt(row);
        endRemoveRows();
    });
}

int JobModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int JobModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant JobModel::data(const QModelIndex& index, int role) const
{
    const auto* job = index.isValid() ? m_jobs.find(m_ids.at(index.row())) : nullptr;
    if (job == nullptr)
        return {};
    if (role == IdRole)
        return job->id;
    if (role == FractionRole)
        return job->isActive() ? job->fraction : -1;
    if (role == Qt::DecorationRole && index.column() == Title)
        return iconOf(*job);
    if (role == Qt::ToolTipRole)
        return commandLineOf(job->spec);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Title: return job->spec.title;
    case Status: return stateNameOf(*job);
    case Progress: return job->isActive() || job->hasEnded() ? summaryOf(*job) : QString();
    case Started: return job->started.isValid() ? job->started.toString(u"HH:mm"_s) : QString();
    default: return {};
    }
}

QVariant JobModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title: return tr("Job");
    case Status: return tr("State");
    case Progress: return tr("Progress");
    case Started: return tr("Started");
    default: return {};
    }
}

} // namespace lesa

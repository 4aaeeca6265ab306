// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/project_model.h"

#include "widgets/theme/icons.h"
#include "widgets/theme/run_style.h"

#include <QFont>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

constexpr quintptr groupId = 0; // a child's internal id is its group + 1

QString statusOf(const RunInfo& run)
{
    if (run.alive)
        return ProjectModel::tr("running, step %1").arg(run.step);
    switch (run.status) {
    case RunStatus::Done: return ProjectModel::tr("done, step %1").arg(run.step);
    case RunStatus::Stopped: return ProjectModel::tr("stopped at step %1").arg(run.step);
    case RunStatus::Failed: return ProjectModel::tr("failed at step %1").arg(run.step);
    case RunStatus::Running: break;
    }
    return ProjectModel::tr("ended without a word at step %1").arg(run.step);
}

} // namespace

ProjectModel::ProjectModel(Session& session, QObject* parent)
    : QAbstractItemModel(parent)
    , m_session(session)
{
    connect(&session, &Session::opened, this, &ProjectModel::rebuild);
    connect(&session, &Session::closed, this, &ProjectModel::rebuild);
    connect(&session.recent(), &RecentList::changed, this, &ProjectModel::rebuild);
    connect(&session.runs(), &RunList::added, this, &ProjectModel::rebuild);
    connect(&session.runs(), &RunList::removed, this, &ProjectModel::rebuild);
    connect(&session.runs(), &RunList::changed, this, [this](const QString& id) {
        const auto row = static_cast<int>(m_runs.indexOf(id));
        if (row >= 0) {
            const auto at = index(row, 0, index(Runs, 0));
            Q_EMIT dataChanged(at, at);
        }
    });
    rebuild();
}

void ProjectModel::rebuild()
{
    QStringList runs;
    for (const auto& run : m_session.runs().runs())
        runs << run.id;
    const auto& recent = m_session.recent().entries();
    const bool same = runs == m_runs
        && std::equal(recent.begin(), recent.end(), m_checkpoints.begin(), m_checkpoints.end(),
            [](const auto& a, const auto& b) { return a.path == b.path; });
    if (same) {
        if (!m_checkpoints.isEmpty()) {
            const auto group = index(Checkpoints, 0);
            Q_EMIT dataChanged(index(0, 0, group), index(rowCount(group) - 1, 0, group));
        }
        return;
    }
    beginResetModel();
    m_checkpoints = recent;
    m_runs = runs;
    endResetModel();
}

QModelIndex ProjectModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(
        row, column, parent.isValid() ? static_cast<quintptr>(parent.row() + 1) : groupId);
}

QModelIndex ProjectModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == groupId)
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, groupId);
}

int ProjectModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return GroupCount;
    if (parent.internalId() != groupId || parent.column() != 0)
        return 0;
    return static_cast<int>(parent.row() == Checkpoints ? m_checkpoints.size() : m_runs.size());
}

int ProjectModel::columnCount(const QModelIndex&) const
{
    return 1;
}

QVariant ProjectModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == groupId) {
        if (role == Qt::DisplayRole)
            return index.row() == Checkpoints ? tr("Checkpoints") : tr("Runs");
        if (role == Qt::FontRole) {
            QFont font;
            font.setWeight(QFont::DemiBold);
            return font;
        }
        return {};
    }
    return index.internalId() == Checkpoints + 1 ? checkpointData(index.row(), role)
                                                 : runData(index.row(), role);
}

QVariant ProjectModel::checkpointData(int row, int role) const
{
    const auto& entry = m_checkpoints.at(row);
    const bool open = m_session.model() && m_session.model()->directory == entry.path;
    switch (role) {
    case Qt::DisplayRole: return entry.name;
    case Qt::ToolTipRole: return entry.summary + u'\n' + entry.path;
    case Qt::DecorationRole:
        return icon(u"checkpoint"_s, open ? IconTone::Accent : IconTone::Muted);
    case PathRole: return entry.path;
    case Qt::FontRole: {
        QFont font;
        font.setWeight(open ? QFont::DemiBold : QFont::Normal);
        return font;
    }
    default: return {};
    }
}

QVariant ProjectModel::runData(int row, int role) const
{
    const auto* run = m_session.runs().find(m_runs.at(row));
    if (run == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return run->name;
    case Qt::ToolTipRole: return statusOf(*run) + u'\n' + run->folder;
    case Qt::DecorationRole: return runStyleIcon(run->styleIndex);
    case Qt::CheckStateRole: return run->visible ? Qt::Checked : Qt::Unchecked;
    case PathRole: return run->folder;
    case RunIdRole: return run->id;
    default: return {};
    }
}

bool ProjectModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const auto id = index.data(RunIdRole).toString();
    if (id.isEmpty())
        return false;
    if (role == Qt::CheckStateRole)
        m_session.runs().setVisible(id, value.toInt() == Qt::Checked);
    else if (role == Qt::EditRole && !value.toString().trimmed().isEmpty())
        m_session.runs().setName(id, value.toString().trimmed());
    else
        return false;
    return true;
}

Qt::ItemFlags ProjectModel::flags(const QModelIndex& index) const
{
    auto flags = QAbstractItemModel::flags(index);
    if (index.isValid() && index.internalId() == Runs + 1)
        flags |= Qt::ItemIsUserCheckable | Qt::ItemIsEditable;
    return flags;
}

} // namespace lesa

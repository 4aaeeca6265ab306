// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/project_model.h"

#include "widgets/theme/icons.h"
#include "widgets/theme/run_style.h"

#include <QFont>

#include <algorithm>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

/// Whether two lists give the same tree.
bool sameTree(const QList<RecentEntry>& a, const QList<RecentEntry>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto& x, const auto& y) {
        return x.path == y.path && x.hash == y.hash && x.sourceHash == y.sourceHash;
    });
}

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
        for (const int run : m_nodes[Runs].children)
            if (m_nodes[static_cast<std::size_t>(run)].run == id)
                Q_EMIT dataChanged(indexOf(run), indexOf(run));
    });
    m_nodes.resize(GroupCount);
    for (int group = 0; group < GroupCount; ++group)
        m_nodes[static_cast<std::size_t>(group)].row = group;
    rebuild();
}

void ProjectModel::rebuild()
{
    QStringList runs;
    for (const auto& run : m_session.runs().runs())
        runs << run.id;
    const auto& recent = m_session.recent().entries();
    if (runs == m_runs && sameTree(recent, m_checkpoints)) {
        m_checkpoints = recent;
        for (int i = GroupCount; i < static_cast<int>(m_nodes.size()); ++i)
            Q_EMIT dataChanged(indexOf(i), indexOf(i)); // which one is open
        return;
    }
    beginResetModel();
    m_checkpoints = recent;
    m_runs = runs;
    m_nodes.resize(GroupCount);
    for (auto& group : m_nodes)
        group.children.clear();
    addCheckpoints(recent);
    for (const auto& run : runs)
        add(Runs, {.run = run});
    endResetModel();
}

/// Those that were grown from one that is there stand below it, whatever their order.
void ProjectModel::addCheckpoints(QList<RecentEntry> waiting)
{
    const auto known = [](const QList<RecentEntry>& entries, const RecentEntry& entry) {
        return std::any_of(entries.begin(), entries.end(), [&](const auto& other) {
            return !entry.sourceHash.isEmpty() && other.hash == entry.sourceHash
                && other.path != entry.path;
        });
    };
    const auto all = waiting;
    waiting.removeIf([&](const auto& entry) {
        if (known(all, entry))
            return false;
        add(Checkpoints, {.checkpoint = entry});
        return true;
    });
    for (std::size_t i = GroupCount; i < m_nodes.size(); ++i)
        waiting.removeIf([&](const auto& entry) {
            const auto& below = m_nodes[i].checkpoint;
            if (below.hash != entry.sourceHash)
                return false;
            add(static_cast<int>(i), {.checkpoint = entry});
            return true;
        });
    for (const auto& entry : waiting) // damaged records can name each other
        add(Checkpoints, {.checkpoint = entry});
}

int ProjectModel::add(int parent, Node node)
{
    const auto number = static_cast<int>(m_nodes.size());
    auto& siblings = m_nodes[static_cast<std::size_t>(parent)].children;
    node.parent = parent;
    node.row = static_cast<int>(siblings.size());
    siblings.push_back(number);
    m_nodes.push_back(std::move(node));
    return number;
}

const ProjectModel::Node& ProjectModel::node(const QModelIndex& index) const
{
    return m_nodes[static_cast<std::size_t>(index.internalId())];
}

QModelIndex ProjectModel::indexOf(int number) const
{
    return number < 0 ? QModelIndex()
                      : createIndex(m_nodes[static_cast<std::size_t>(number)].row, 0,
                          static_cast<quintptr>(number));
}

QModelIndex ProjectModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return indexOf(parent.isValid() ? node(parent).children[static_cast<std::size_t>(row)] : row);
}

QModelIndex ProjectModel::parent(const QModelIndex& index) const
{
    return index.isValid() ? indexOf(node(index).parent) : QModelIndex();
}

int ProjectModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return GroupCount;
    return parent.column() == 0 ? static_cast<int>(node(parent).children.size()) : 0;
}

int ProjectModel::columnCount(const QModelIndex&) const
{
    return 1;
}

QVariant ProjectModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto& at = node(index);
    if (at.parent < 0)
        return groupData(index.row(), role);
    return at.run.isEmpty() ? checkpointData(at.checkpoint, role) : runData(at.run, role);
}

QVariant ProjectModel::groupData(int group, int role) const
{
    if (role == Qt::DisplayRole)
        return group == Checkpoints ? tr("Checkpoints") : tr("Runs");
    if (role != Qt::FontRole)
        return {};
    QFont font;
    font.setWeight(QFont::DemiBold);
    return font;
}

QVariant ProjectModel::checkpointData(const RecentEntry& entry, int role) const
{
    const bool open = m_session.model() && m_session.model()->directory == entry.path;
    switch (role) {
    case Qt::DisplayRole:
        return entry.growth.isEmpty() ? entry.name : entry.name + u"  "_s + entry.growth;
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

QVariant ProjectModel::runData(const QString& id, int role) const
{
    const auto* run = m_session.runs().find(id);
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
    if (index.isValid() && !node(index).run.isEmpty())
        flags |= Qt::ItemIsUserCheckable | Qt::ItemIsEditable;
    return flags;
}

} // namespace lesa

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/run_table_model.h"

#include "widgets/theme/icons.h"
#include "widgets/theme/run_style.h"
#include "widgets/theme/text_styles.h"
#include "widgets/theme/theme.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

constexpr int tellMs = 100;

QString lossText(std::optional<double> loss)
{
    return loss ? QLocale().toString(*loss, 'f', 4) : u"–"_s;
}

QString strategyOf(const RunInfo& run)
{
    return run.record ? QString::fromStdString(run.record->preset.strategy.name) : QString();
}

bool isNumber(int column)
{
    return column >= RunTableModel::ColumnCount || column == RunTableModel::Seed
        || (column >= RunTableModel::Step && column <= RunTableModel::Speed);
}

} // namespace

QString statusKeyOf(const RunInfo& run)
{
    if (run.missing)
        return u"gone"_s;
    if (run.imported != ImportKind::None)
        return u"imported"_s;
    if (run.alive && run.link && run.link->kind == LinkState::Kind::Queued)
        return u"queued"_s;
    if (run.alive && run.link && run.link->kind == LinkState::Kind::Lost)
        return u"unreachable"_s;
    switch (run.status) {
    case RunStatus::Running: return run.alive ? u"running"_s : u"killed"_s;
    case RunStatus::Stopped: return u"stopped"_s;
    case RunStatus::Done: return u"done"_s;
    case RunStatus::Failed: break;
    }
    return u"failed"_s;
}

QString statusNameOf(const RunInfo& run)
{
    static const QHash<QString, const char*> names{
        {u"gone"_s, QT_TRANSLATE_NOOP("lesa::RunTableModel", "Folder is gone")},
        {u"imported"_s, QT_TRANSLATE_NOOP("lesa::RunTableModel", "Imported")},
        {u"queued"_s, QT_TRANSLATE_NOOP("lesa::RunTableModel", "In the queue")},
        {u"unreachable"_s, QT_TRANSLATE_NOOP("lesa::RunTableModel", "Connection lost")},
        {u"running"_s, QT_TRANSLATE_NOOP("lesa::RunTableModel", "Running")},
        {u"killed"_s, QT_TRANSLATE_NOOP("lesa::RunTableModel", "Killed")},
        {u"stopped"_s, QT_TRANSLATE_NOOP("lesa::RunTableModel", "Stopped")},
        {u"done"_s, QT_TRANSLATE_NOOP("lesa::RunTableModel", "Done")},
        {u"failed"_s, QT_TRANSLATE_NOOP("lesa::RunTableModel", "Failed")}};
    const auto name
        = QCoreApplication::translate("lesa::RunTableModel", names.value(statusKeyOf(run)));
    if (run.link && run.link->isCutShort() && !run.alive && run.status != RunStatus::Done
        && run.status != RunStatus::Stopped)
        return run.link->slurmState; // says more than "killed"
    const auto place = run.alive && run.remote ? placeNameOf(run.remote->launcher) : QString();
    return place.isEmpty() ? name : name + u" · "_s + place;
}

std::optional<double> baselineLossFor(
    const RunInfo& run, const RunList& runs, const RunHistories& histories)
{
    for (const auto& other : runs.runs())
        if (other.baseline)
            return histories.of(other.id).lastLoss();
    return run.baseLoss;
}

RunTableModel::RunTableModel(
    RunList& runs, const RunHistories& histories, QObject* parent, const Evaluations* evaluations)
    : QAbstractTableModel(parent)
    , m_runs(runs)
    , m_histories(histories)
    , m_evaluations(evaluations)
{
    if (evaluations != nullptr) {
        connect(evaluations, &Evaluations::changed, this, &RunTableModel::takeTasks);
        m_tasks = evaluations->tasks();
    }
    for (const auto& run : runs.runs())
        m_rows << run.id;
    m_tell.setSingleShot(true);
    m_tell.setInterval(tellMs);
    connect(&m_tell, &QTimer::timeout, this, &RunTableModel::tellChanges);
    connect(&runs, &RunList::added, this, [this](const QString& id) {
        beginInsertRows({}, rowCount(), rowCount());
        m_rows << id;
        endInsertRows();
    });
    connect(&runs, &RunList::removed, this, [this](const QString& id) {
        const int row = static_cast<int>(m_rows.indexOf(id));
        if (row < 0)
            return;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        m_pinned.removeAll(id);
        m_changed.erase(id);
        endRemoveRows();
    });
    const auto note = [this](const QString& id) {
        m_changed.insert(id);
        if (!m_tell.isActive())
            m_tell.start();
    };
    connect(&runs, &RunList::changed, this, note);
    connect(&histories, &RunHistories::grew, this, note);
}

void RunTableModel::tellChanges()
{
    const auto changed = std::exchange(m_changed, {});
    const bool baselineMoved = std::any_of(m_runs.runs().begin(), m_runs.runs().end(),
        [&](const auto& run) { return run.baseline && changed.contains(run.id); });
    for (const auto& id : changed)
        if (const auto first = indexOf(id); first.isValid())
            Q_EMIT dataChanged(first, first.siblingAtColumn(columnCount() - 1));
    if (baselineMoved && !m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, Delta), index(rowCount() - 1, Delta));
}

void RunTableModel::takeTasks()
{
    if (m_tasks != m_evaluations->tasks()) {
        if (!m_tasks.isEmpty()) {
            beginRemoveColumns({}, ColumnCount, columnCount() - 1);
            m_tasks.clear();
            endRemoveColumns();
        }
        if (const auto tasks = m_evaluations->tasks(); !tasks.isEmpty()) {
            beginInsertColumns({}, ColumnCount, ColumnCount + static_cast<int>(tasks.size()) - 1);
            m_tasks = tasks;
            endInsertColumns();
        }
    }
    restyle();
}

QVariant RunTableModel::taskData(const RunInfo& run, const EvaluationTask& task, int role) const
{
    const auto value = m_evaluations->valueOf(run, task);
    const auto base = m_evaluations->baseValueOf(run, task);
    const auto number = [](double x) { return QLocale().toString(x, 'g', 4); };
    const auto withError = [&](const EvaluationValue& shown) {
        return shown.error
            ? number(shown.value) + u" ± "_s + QLocale().toString(*shown.error, 'g', 2)
            : number(shown.value);
    };
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    if (!value)
        return role == Qt::DisplayRole ? QVariant(u"–"_s) : QVariant();
    if (role == SortRole)
        return value->value;
    if (role == Qt::ToolTipRole)
        return base ? tr("%1 %2: %3; the model it grew from: %4")
                          .arg(task.task, task.metric, withError(*value), withError(*base))
                    : tr("%1 %2: %3").arg(task.task, task.metric, withError(*value));
    if (role != Qt::DisplayRole)
        return {};
    if (!base)
        return withError(*value);
    const double difference = value->value - base->value;
    return withError(*value) + u"  ("_s + (difference < 0 ? u"−"_s : u"+"_s)
        + number(std::abs(difference)) + u')';
}

int RunTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RunTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount + static_cast<int>(m_tasks.size());
}

QModelIndex RunTableModel::indexOf(const QString& id) const
{
    const int row = static_cast<int>(m_rows.indexOf(id));
    return row < 0 ? QModelIndex() : index(row, 0);
}

std::optional<double> RunTableModel::delta(const RunInfo& run) const
{
    const auto base = baselineLossFor(run, m_runs, m_histories);
    const auto last = m_histories.of(run.id).lastLoss();
    return base && last && !run.baseline ? std::optional(*last - *base) : std::nullopt;
}

QVariant RunTableModel::display(const RunInfo& run, int column) const
{
    const auto& history = m_histories.of(run.id);
    switch (column) {
    case Name: return run.name;
    case Strategy: return strategyOf(run);
    case Seed: return run.record ? QString::number(run.record->seed) : u"–"_s;
    case Status: return statusNameOf(run);
    case Step: {
        const auto step = QLocale().toString(static_cast<qlonglong>(run.step));
        return run.record
            ? tr("%1 of %2").arg(step, QLocale().toString(run.record->preset.training.steps))
            : step;
    }
    case LastLoss: return lossText(history.lastLoss());
    case BestLoss: return lossText(history.bestLoss());
    case Delta: {
        const auto difference = delta(run);
        if (!difference)
            return run.baseline ? tr("baseline") : u"–"_s;
        return (*difference >= 0 ? u"+"_s : u"−"_s)
            + QLocale().toString(std::abs(*difference), 'f', 4);
    }
    case Speed: {
        const auto speed = history.tokensPerSecond();
        return speed ? QLocale().toString(qRound64(*speed)) : u"–"_s;
    }
    case Tags: return run.tags.join(u", "_s);
    case Notes: return run.notes;
    default: return {};
    }
}

QVariant RunTableModel::sortKey(const RunInfo& run, int column) const
{
    const auto& history = m_histories.of(run.id);
    const auto number
        = [](std::optional<double> value) { return value ? QVariant(*value) : QVariant(); };
    switch (column) {
    case Seed: return run.record ? QVariant(run.record->seed) : QVariant();
    case Step: return QVariant::fromValue(static_cast<qlonglong>(run.step));
    case LastLoss: return number(history.lastLoss());
    case BestLoss: return number(history.bestLoss());
    case Delta: return number(delta(run));
    case Speed: return number(history.tokensPerSecond());
    default: return display(run, column);
    }
}

QString RunTableModel::toolTip(const RunInfo& run, int column) const
{
    switch (column) {
    case Status: return run.alive && run.link ? sentenceOf(*run.link) : run.message;
    case LastLoss:
        return m_histories.of(run.id).validation.size() > 0
            ? tr("Held-out loss at the last evaluation")
            : tr("Mean training loss of the last 20 points");
    case Notes:
    case Tags: return display(run, column).toString();
    default: return QDir::toNativeSeparators(run.folder);
    }
}

QVariant RunTableModel::data(const QModelIndex& index, int role) const
{
    const auto* run = index.isValid() ? m_runs.find(m_rows.at(index.row())) : nullptr;
    if (run == nullptr)
        return {};
    const int column = index.column();
    if (column >= ColumnCount && role != IdRole && role != PinnedRole)
        return taskData(*run, m_tasks.at(column - ColumnCount), role);
    switch (role) {
    case Qt::DisplayRole: return display(*run, column);
    case Qt::EditRole: return column == Tags ? run->tags.join(u", "_s) : display(*run, column);
    case Qt::ToolTipRole: return toolTip(*run, column);
    case Qt::TextAlignmentRole:
        return static_cast<int>(
            (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::DecorationRole:
        return column == Name ? QVariant(runStyleIcon(run->styleIndex)) : QVariant();
    case Qt::CheckStateRole:
        return column == Name ? QVariant(run->visible ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::FontRole: {
        if (!isPinned(run->id) || column != Name)
            return {};
        QFont font;
        font.setBold(true);
        return font;
    }
    case Qt::ForegroundRole: {
        const auto key = statusKeyOf(*run);
        if (column == Status && (key == u"failed"_s || key == u"killed"_s || key == u"gone"_s))
            return Theme::colors().error;
        if (column == Status && (key == u"unreachable"_s || key == u"queued"_s))
            return Theme::colors().warning;
        if (column == Status && key == u"running"_s)
            return Theme::colors().accent;
        if (column == Status && key == u"done"_s)
            return Theme::colors().positive;
        if (column == Delta)
            if (const auto difference = delta(*run))
                return *difference < 0 ? Theme::colors().positive : Theme::colors().text;
        return {};
    }
    case IdRole: return run->id;
    case PinnedRole: return isPinned(run->id);
    case SortRole: return sortKey(*run, column);
    default: return {};
    }
}

bool RunTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid())
        return false;
    const auto id = m_rows.at(index.row());
    if (role == Qt::CheckStateRole && index.column() == Name) {
        m_runs.setVisible(id, value.toInt() == Qt::Checked);
        return true;
    }
    if (role != Qt::EditRole)
        return false;
    const auto text = value.toString().trimmed();
    if (index.column() == Name && !text.isEmpty()) {
        m_runs.setName(id, text);
    } else if (index.column() == Notes) {
        m_runs.setNotes(id, text);
    } else if (index.column() == Tags) {
        QStringList tags;
        for (const auto& tag : text.split(u',', Qt::SkipEmptyParts))
            if (!tag.trimmed().isEmpty())
                tags << tag.trimmed();
        tags.removeDuplicates();
        m_runs.setTags(id, tags);
    } else {
        return false;
    }
    return true;
}

QVariant RunTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(
            (isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (section >= ColumnCount) {
        const auto& task = m_tasks.at(section - ColumnCount);
        if (role == Qt::ToolTipRole)
            return tr("%1 of lm-evaluation-harness with its standard error; in brackets the "
                      "difference to the model it grew from")
                .arg(task.metric);
        return role == Qt::DisplayRole ? QVariant(task.task + u' ' + task.metric) : QVariant();
    }
    if (role == Qt::ToolTipRole)
        switch (section) {
        case Name: return tr("Ticked runs are drawn; double-click to rename");
        case LastLoss: return tr("Held-out loss at the last evaluation, else training loss");
        case BestLoss: return tr("Lowest loss so far");
        case Delta: return tr("Last loss less the baseline's: below 0 is better");
        case Tags: return tr("Words with commas between; double-click to edit");
        default: return {};
        }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Run");
    case Strategy: return tr("Strategy");
    case Seed: return tr("Seed");
    case Status: return tr("Status");
    case Step: return tr("Step");
    case LastLoss: return tr("Last loss");
    case BestLoss: return tr("Best loss");
    case Delta: return tr("Δ to baseline");
    case Speed: return tr("Tokens/s");
    case Tags: return tr("Tags");
    case Notes: return tr("Notes");
    default: return {};
    }
}

Qt::ItemFlags RunTableModel::flags(const QModelIndex& index) const
{
    auto flags = QAbstractTableModel::flags(index);
    if (index.column() == Name)
        flags |= Qt::ItemIsUserCheckable | Qt::ItemIsEditable;
    if (index.column() == Tags || index.column() == Notes)
        flags |= Qt::ItemIsEditable;
    return flags;
}

RunFacts RunTableModel::factsOf(const QString& id) const
{
    const auto* run = m_runs.find(id);
    if (run == nullptr)
        return {};
    RunFacts facts{run->name, strategyOf(*run), statusKeyOf(*run) + u' ' + statusNameOf(*run),
        run->notes, run->tags, {}};
    const auto& history = m_histories.of(id);
    const auto add = [&](const QString& key, std::optional<double> value) {
        if (value)
            facts.numbers[key] = *value;
    };
    add(u"loss"_s, history.lastLoss());
    add(u"best"_s, history.bestLoss());
    add(u"delta"_s, delta(*run));
    add(u"step"_s, static_cast<double>(run->step));
    add(u"speed"_s, history.tokensPerSecond());
    if (run->record)
        add(u"seed"_s, run->record->seed);
    return facts;
}

bool RunTableModel::setPinned(const QString& id, bool pinned)
{
    if (pinned == isPinned(id))
        return true;
    if (pinned && m_pinned.size() >= mostPinned)
        return false;
    if (pinned)
        m_pinned << id;
    else
        m_pinned.removeAll(id);
    if (const auto first = indexOf(id); first.isValid())
        Q_EMIT dataChanged(first, first.siblingAtColumn(columnCount() - 1));
    return true;
}

void RunTableModel::setAllPinned(const QStringList& ids)
{
    for (const auto& id : ids)
        if (m_runs.find(id) != nullptr)
            setPinned(id, true);
}

void RunTableModel::restyle()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

RunFilterModel::RunFilterModel(RunTableModel& source, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_source(source)
{
    setSourceModel(&source);
    setSortRole(RunTableModel::SortRole);
    setDynamicSortFilter(true);
}

void RunFilterModel::setFilter(const RunFilter& filter)
{
    m_filter = filter;
    invalidateFilter();
}

bool RunFilterModel::shows(const QString& id) const
{
    return m_source.isPinned(id) || m_filter.matches(m_source.factsOf(id));
}

bool RunFilterModel::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    return shows(m_source.index(row, 0, parent).data(RunTableModel::IdRole).toString());
}

bool RunFilterModel::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const bool leftPinned = left.data(RunTableModel::PinnedRole).toBool();
    if (leftPinned != right.data(RunTableModel::PinnedRole).toBool())
        return leftPinned == (sortOrder() == Qt::AscendingOrder); // on top either way
    const auto a = left.data(RunTableModel::SortRole);
    const auto b = right.data(RunTableModel::SortRole);
    if (a.isValid() != b.isValid()) // what is not known comes last either way
        return a.isValid() == (sortOrder() == Qt::AscendingOrder);
    return QSortFilterProxyModel::lessThan(left, right);
}

} // namespace lesa

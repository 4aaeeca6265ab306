// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/run_list.h"

#include "core/base/error.h"
#include "core/run/run_follower.h"
#include "widgets/session/json_file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>

#include <algorithm>
#include <set>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

constexpr int scanMs = 1000;
constexpr int factsMs = 1000;

bool isRun(const QString& folder)
{
    return QFile::exists(folder + u"/run.json"_s) || QFile::exists(folder + u"/events.jsonl"_s);
}

QStringList runsIn(const QString& folder)
{
    if (isRun(folder))
        return {folder};
    QStringList runs;
    for (const auto& child : QDir(folder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot))
        if (isRun(child.filePath()))
            runs << child.filePath();
    return runs;
}

} // namespace

struct RunList::Scan {
    QStringList runs;
    QStringList empty;
};

struct RunList::Facts {
    RunStatus status = RunStatus::Running;
    bool alive = false;
    std::optional<RunRecord> record;

    static Facts read(const QString& folder)
    {
        Facts facts;
        const auto path = folder.toStdString();
        facts.alive = isRunActive(path);
        try {
            facts.record = readRunRecord(path);
            facts.status = readRunState(path).status;
        } catch (const Error&) { // not written yet
        }
        return facts;
    }
};

QString RunList::idOf(const QString& folder)
{
    const auto hash
        = QCryptographicHash::hash(QDir::cleanPath(folder).toUtf8(), QCryptographicHash::Sha1);
    return QString::fromLatin1(hash.toHex().left(12));
}

RunList::RunList(QString file, QObject* parent)
    : QObject(parent)
    , m_file(std::move(file))
    , m_scan(this)
    , m_facts(this)
{
    m_scanTimer.setSingleShot(true);
    m_factsTimer.setSingleShot(true);
    connect(&m_scanTimer, &QTimer::timeout, this, &RunList::scan);
    connect(&m_factsTimer, &QTimer::timeout, this, &RunList::readFacts);
    load();
}

RunList::~RunList() = default;

const RunInfo* RunList::find(const QString& id) const
{
    const auto at
        = std::find_if(m_runs.begin(), m_runs.end(), [&](const auto& run) { return run.id == id; });
    return at == m_runs.end() ? nullptr : &*at;
}

RunInfo* RunList::entry(const QString& id)
{
    const auto at
        = std::find_if(m_runs.begin(), m_runs.end(), [&](const auto& run) { return run.id == id; });
    return at == m_runs.end() ? nullptr : &*at;
}

void RunList::addFolder(const QString& folder)
{
    m_once << QDir::cleanPath(folder);
    m_scanTimer.start(0);
}

void RunList::watch(const QString& folder)
{
    const auto clean = QDir::cleanPath(folder);
    if (!m_watched.contains(clean))
        m_watched << clean;
    m_scanTimer.start(0);
}

void RunList::unwatch(const QString& folder)
{
    const auto clean = QDir::cleanPath(folder);
    if (m_watched.removeAll(clean) > 0)
        addFolder(clean); // a last look: what came with the end
}

void RunList::scan()
{
    m_scan.start(
        [once = m_once, watched = m_watched](const std::stop_token&) {
            Scan scan;
            for (const auto& folder : once + watched) {
                const auto runs = runsIn(folder);
                if (runs.isEmpty() && once.contains(folder))
                    scan.empty << folder;
                scan.runs << runs;
            }
            return scan;
        },
        [this, once = m_once](const Scan& scan) {
            for (const auto& folder : once)
                m_once.removeAll(folder);
            takeScan(scan);
        });
}

void RunList::takeScan(const Scan& scan)
{
    for (const auto& folder : scan.runs) {
        const auto id = idOf(folder);
        if (find(id) != nullptr)
            continue;
        RunInfo info;
        info.id = id;
        info.folder = folder;
        info.name = QFileInfo(folder).fileName();
        info.styleIndex = freeStyleIndex();
        m_runs << info;
        m_forgotten.removeAll(id);
        save();
        Q_EMIT added(id);
        follow(id);
    }
    for (const auto& folder : scan.empty)
        Q_EMIT nothingFound(folder);
    if (!m_watched.isEmpty() || !m_once.isEmpty())
        m_scanTimer.start(m_once.isEmpty() ? scanMs : 0);
}

void RunList::follow(const QString& id)
{
    const auto folder = find(id)->folder;
    auto follower = std::make_unique<RunFollower>(
        QString::fromStdString(eventsPath(folder.toStdString()).string()),
        [path = folder.toStdString()] { return isRunActive(path); });
    connect(
        follower.get(), &RunFollower::events, this, [this, id](const QList<wire::Stamped>& told) {
            auto& run = *entry(id);
            for (const auto& stamped : told)
                if (const auto* metrics = std::get_if<wire::Metrics>(&stamped.event))
                    run.step = std::max(run.step, metrics->step);
            Q_EMIT events(id, told);
            Q_EMIT changed(id);
        });
    connect(follower.get(), &RunFollower::restarted, this, [this, id] {
        entry(id)->step = 0;
        Q_EMIT restarted(id);
    });
    connect(follower.get(), &RunFollower::caughtUp, this, [this, id] { Q_EMIT caughtUp(id); });
    connect(follower.get(), &RunFollower::ended, &m_factsTimer, [this] { m_factsTimer.start(0); });
    follower->start();
    m_followers[id] = std::move(follower);
    m_factsTimer.start(0);
}

void RunList::replay(const QString& id)
{
    if (find(id) == nullptr)
        return;
    entry(id)->step = 0;
    Q_EMIT restarted(id);
    follow(id);
}

void RunList::readFacts()
{
    QMap<QString, QString> folders;
    for (const auto& run : m_runs)
        folders[run.id] = run.folder;
    m_facts.start(
        [folders](const std::stop_token&) {
            std::map<QString, Facts> facts;
            for (auto it = folders.begin(); it != folders.end(); ++it)
                facts.emplace(it.key(), Facts::read(it.value()));
            return facts;
        },
        [this](const std::map<QString, Facts>& facts) { takeFacts(facts); });
}

void RunList::takeFacts(const std::map<QString, Facts>& facts)
{
    bool anyAlive = !m_watched.isEmpty();
    for (const auto& [id, read] : facts) {
        auto* run = entry(id);
        if (run == nullptr)
            continue;
        const bool same = run->status == read.status && run->alive == read.alive
            && run->record.has_value() == read.record.has_value();
        run->status = read.status;
        run->alive = read.alive;
        run->record = read.record;
        anyAlive = anyAlive || read.alive;
        if (!same)
            Q_EMIT changed(id);
    }
    if (anyAlive)
        m_factsTimer.start(factsMs);
}

void RunList::remove(const QString& id)
{
    if (find(id) == nullptr)
        return;
    m_followers.erase(id);
    m_runs.removeIf([&](const auto& run) { return run.id == id; });
    m_forgotten << id;
    save();
    Q_EMIT removed(id);
}

void RunList::edit(const QString& id, const std::function<void(RunInfo&)>& change)
{
    auto* run = entry(id);
    if (run == nullptr)
        return;
    change(*run);
    save();
    Q_EMIT changed(id);
}

void RunList::setName(const QString& id, const QString& name)
{
    edit(id, [&](RunInfo& run) { run.name = name; });
}

void RunList::setTags(const QString& id, const QStringList& tags)
{
    edit(id, [&](RunInfo& run) { run.tags = tags; });
}

void RunList::setNotes(const QString& id, const QString& notes)
{
    edit(id, [&](RunInfo& run) { run.notes = notes; });
}

void RunList::setVisible(const QString& id, bool visible)
{
    edit(id, [&](RunInfo& run) { run.visible = visible; });
}

void RunList::setStyleIndex(const QString& id, int index)
{
    edit(id, [&](RunInfo& run) { run.styleIndex = index; });
}

void RunList::setBaseline(const QString& id)
{
    for (const auto& run : QList(m_runs))
        if (run.baseline != (run.id == id))
            edit(run.id, [&](RunInfo& changed) { changed.baseline = changed.id == id; });
}

void RunList::showOnly(const QString& id)
{
    for (const auto& run : QList(m_runs))
        if (run.visible != (run.id == id))
            setVisible(run.id, run.id == id);
}

void RunList::showAll()
{
    for (const auto& run : QList(m_runs))
        if (!run.visible)
            setVisible(run.id, true);
}

int RunList::freeStyleIndex() const
{
    std::set<int> used;
    for (const auto& run : m_runs)
        used.insert(run.styleIndex);
    int index = 0;
    while (used.contains(index))
        ++index;
    return index;
}

void RunList::load()
{
    for (const auto& value : readJsonFile(m_file)[u"runs"_s].toArray()) {
        const auto row = value.toObject();
        RunInfo run;
        run.folder = row[u"folder"_s].toString();
        run.id = idOf(run.folder);
        if (run.folder.isEmpty() || find(run.id) != nullptr || !isRun(run.folder))
            continue;
        run.name = row[u"name"_s].toString();
        run.styleIndex = row[u"style"_s].toInt();
        run.notes = row[u"notes"_s].toString();
        run.visible = row[u"visible"_s].toBool(true);
        run.baseline = row[u"baseline"_s].toBool();
        for (const auto& tag : row[u"tags"_s].toArray())
            run.tags << tag.toString();
        m_runs << run;
    }
    for (const auto& run : QList(m_runs))
        follow(run.id);
}

void RunList::save() const
{
    QJsonArray rows;
    for (const auto& run : m_runs)
        rows << QJsonObject{{u"folder"_s, run.folder}, {u"name"_s, run.name},
            {u"style"_s, run.styleIndex}, {u"notes"_s, run.notes},
            {u"tags"_s, QJsonArray::fromStringList(run.tags)}, {u"visible"_s, run.visible},
            {u"baseline"_s, run.baseline}};
    for (const auto& value : readJsonFile(m_file)[u"runs"_s].toArray()) {
        const auto id = idOf(value.toObject()[u"folder"_s].toString());
        if (find(id) == nullptr && !m_forgotten.contains(id))
            rows << value;
    }
    writeJsonFile(m_file, {{u"runs"_s, rows}});
}

} // namespace lesa

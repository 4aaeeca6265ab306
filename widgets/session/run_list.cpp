// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/run_list.h"

#include "core/base/error.h"
#include "core/run/run_follower.h"
#include "widgets/session/json_file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <set>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

constexpr int scanMs = 1000;
constexpr int factsMs = 1000;
constexpr int idleFactsMs = 5000; ///< nothing runs: only to see folders go
constexpr int stoppedCode = 3;    ///< interface.md
constexpr int deepest = 3;        ///< folders below the one that was given

bool isOwnRun(const QString& folder)
{
    return QFile::exists(folder + u"/run.json"_s) || QFile::exists(folder + u"/events.jsonl"_s);
}

bool isRun(const QString& path)
{
    return isOwnRun(path) || importKindOf(path) != ImportKind::None;
}

QStringList runsIn(const QString& folder, int depth = 0)
{
    // A comparison elsewhere has its own events beside its runs.
    const bool remote = QFile::exists(folder + u"/remote.json"_s);
    if (isRun(folder) && (!remote || QFile::exists(folder + u"/run.json"_s)))
        return {folder};
    QStringList runs;
    if (depth < deepest)
        for (const auto& child : QDir(folder).entryInfoList(
                 QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name))
            runs << runsIn(child.filePath(), depth + 1);
    return runs.isEmpty() && isRun(folder) ? QStringList{folder} : runs;
}

QString nameOf(const QString& path)
{
    const QFileInfo info(path);
    return info.isFile() ? info.dir().dirName() : info.fileName();
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
    ImportKind imported = ImportKind::None;
    bool missing = false;
    QString message;
    QString checkpoint;
    std::optional<double> baseLoss;
    QString baseFolder;
    QString linkFolder;
    std::optional<RemoteJob> remote;
    std::optional<LinkState> link;
    bool hasState = true; ///< state.json is there

    bool operator==(const Facts& other) const
    {
        return status == other.status && alive == other.alive && imported == other.imported
            && record.has_value() == other.record.has_value() && missing == other.missing
            && message == other.message && checkpoint == other.checkpoint
            && baseLoss == other.baseLoss && baseFolder == other.baseFolder
            && linkFolder == other.linkFolder && remote == other.remote && link == other.link;
    }

    static Facts of(const RunInfo& run)
    {
        return {run.status, run.alive, run.record, run.imported, run.missing, run.message,
            run.checkpoint, run.baseLoss, run.baseFolder, run.linkFolder, run.remote, run.link};
    }

    /// @param before  what was known: a folder that is gone keeps it
    static Facts read(const QString& folder, const Facts& before)
    {
        if (!QFile::exists(folder)) {
            auto facts = before;
            facts.missing = true;
            facts.alive = false;
            return facts;
        }
        Facts facts;
        if (!isOwnRun(folder)) {
            facts.imported = importKindOf(folder);
            facts.status = RunStatus::Done;
            return facts;
        }
        facts.readOwn(folder.toStdString());
        facts.readLink(folder);
        facts.readBase(QFileInfo(folder).path());
        return facts;
    }

    void readOwn(const std::string& path)
    {
        auto& facts = *this;
        facts.alive = isRunActive(path);
        try {
            facts.record = readRunRecord(path);
            const auto state = readRunState(path);
            facts.status = state.status;
            facts.message = QString::fromStdString(state.message);
            facts.checkpoint = QString::fromStdString(state.checkpoint);
        } catch (const Error&) { // not written yet
            facts.hasState = false;
        }
    }

    void readLink(const QString& folder)
    {
        for (const auto& place : {folder, QFileInfo(folder).path()}) {
            remote = readRemoteJob(place);
            if (!remote)
                continue;
            linkFolder = place;
            link = readLinkState(place);
            alive = link && link->kind != LinkState::Kind::Ended && status == RunStatus::Running;
            if (link && message.isEmpty() && !alive)
                message = link->message;
            return;
        }
    }

    void readBase(const QString& runsFolder)
    {
        const auto report = readJsonFile(runsFolder + u"/compare.json"_s);
        baseFolder = report[u"checkpoint"_s][u"path"_s].toString();
        if (const double perplexity = report[u"base"_s][u"perplexity"_s].toDouble(); perplexity > 0)
            baseLoss = std::log(perplexity);
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
        info.name = nameOf(folder);
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

template <class Follower>
void RunList::connectFollower(Follower& follower, const QString& id)
{
    connect(&follower, &Follower::events, this, [this, id](const QList<wire::Stamped>& told) {
        auto& run = *entry(id);
        for (const auto& stamped : told)
            if (const auto* metrics = std::get_if<wire::Metrics>(&stamped.event))
                run.step = std::max(run.step, metrics->step);
            else if (std::holds_alternative<wire::Done>(stamped.event))
                run.lastWord = RunStatus::Done;
            else if (const auto* failure = std::get_if<wire::Failure>(&stamped.event))
                run.lastWord
                    = failure->code == stoppedCode ? RunStatus::Stopped : RunStatus::Failed;
            else if (std::holds_alternative<wire::Hello>(stamped.event))
                run.lastWord.reset(); // resumed
        Q_EMIT events(id, told);
        Q_EMIT changed(id);
    });
    connect(&follower, &Follower::restarted, this, [this, id] {
        entry(id)->step = 0;
        Q_EMIT restarted(id);
    });
    connect(&follower, &Follower::caughtUp, this, [this, id] { Q_EMIT caughtUp(id); });
    connect(&follower, &Follower::ended, &m_factsTimer, [this] { m_factsTimer.start(0); });
    follower.start();
}

void RunList::follow(const QString& id)
{
    const auto folder = find(id)->folder;
    if (isOwnRun(folder)) {
        auto follower = std::make_unique<RunFollower>(
            QString::fromStdString(eventsPath(folder.toStdString()).string()),
            [path = folder.toStdString()] { return isRunActive(path); });
        connectFollower(*follower, id);
        m_followers[id] = std::move(follower);
    } else {
        auto follower = std::make_unique<ImportFollower>(folder);
        connectFollower(*follower, id);
        m_followers[id] = std::move(follower);
    }
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
    m_facts.start(
        [runs = m_runs](const std::stop_token&) {
            std::map<QString, Facts> facts;
            for (const auto& run : runs)
                facts.emplace(run.id, Facts::read(run.folder, Facts::of(run)));
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
        const auto before = Facts::of(*run);
        run->status = read.status;
        run->alive = read.alive;
        run->record = read.record;
        run->imported = read.imported;
        run->missing = read.missing;
        run->message = read.message;
        run->checkpoint = read.checkpoint;
        run->baseFolder = read.baseFolder;
        run->linkFolder = read.linkFolder;
        run->remote = read.remote;
        run->link = read.link;
        if (!read.hasState && run->lastWord) {
            run->status = *run->lastWord;
            run->alive = false;
        }
        run->baseLoss = read.baseLoss;
        if (const auto told = m_baseLosses.find(QFileInfo(run->folder).path());
            !run->baseLoss && told != m_baseLosses.end())
            run->baseLoss = told->second;
        anyAlive = anyAlive || read.alive;
        if (!(before == Facts::of(*run)))
            Q_EMIT changed(id);
    }
    if (!m_runs.isEmpty())
        m_factsTimer.start(anyAlive ? factsMs : idleFactsMs);
}

void RunList::setBaseLoss(const QString& runsFolder, double loss)
{
    m_baseLosses[QDir::cleanPath(runsFolder)] = loss;
    m_factsTimer.start(0);
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

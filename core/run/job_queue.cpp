// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/job_queue.h"

#include "core/run/detached_engine.h"
#include "core/run/engine_process.h"
#include "core/run/link_watch.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QUuid>

#include <algorithm>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

constexpr auto specFile = "job.json";

QString specPath(const QString& folder)
{
    return QDir(folder).filePath(QString::fromLatin1(specFile));
}

void saveSpec(const QString& folder, const JobSpec& spec)
{
    QDir().mkpath(folder);
    QSaveFile file(specPath(folder));
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write(QJsonDocument(QJsonObject{{u"title"_s, spec.title}, {u"kind"_s, spec.kind},
                                 {u"arguments"_s, QJsonArray::fromStringList(spec.arguments)},
                                 {u"output"_s, spec.output}, {u"launcher"_s, spec.launcher},
                                 {u"time_limit"_s, spec.timeLimit}})
                   .toJson());
    file.commit();
}

JobSpec loadSpec(const QString& folder)
{
    QFile file(specPath(folder));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto json = QJsonDocument::fromJson(file.readAll()).object();
    JobSpec spec;
    spec.title = json[u"title"_s].toString();
    spec.kind = json[u"kind"_s].toString();
    for (const auto& word : json[u"arguments"_s].toArray())
        spec.arguments << word.toString();
    spec.output = json[u"output"_s].toString();
    spec.launcher = json[u"launcher"_s].toString();
    spec.timeLimit = json[u"time_limit"_s].toString();
    spec.heavy = spec.launcher.isEmpty();
    spec.outlivesWindow = true;
    return spec;
}

/// A later window need not tell how it ended.
void markTold(const QString& folder)
{
    QFile(QDir(folder).filePath(u"told"_s)).open(QIODevice::WriteOnly);
}

/// A client says nothing while its job waits in a queue or is out of reach, and killing it would
/// not stop the job.
RunLimits limitsElsewhere()
{
    using namespace std::chrono_literals;
    return {24h, 24h, 10min, 10s};
}

/// Whether the client has died and the job elsewhere may go on.
bool isToBeAttached(const QString& folder, const JobSpec& spec)
{
    const auto place = jobFolderOf(spec.kind, spec.output);
    const auto link = readLinkState(place);
    return !spec.launcher.isEmpty() && !DetachedEngine::isAlive(folder) && readRemoteJob(place)
        && (!link || link->kind != LinkState::Kind::Ended);
}

bool isLeft(const QString& folder)
{
    return DetachedEngine::isAlive(folder)
        || (QFile::exists(QDir(folder).filePath(u"process.json"_s))
            && !QFile::exists(QDir(folder).filePath(u"told"_s)));
}

/// A query says nothing but its answer: that is its last word, whatever exit code goes with it.
bool isAnswered(EngineJob& job, const EngineLink& link)
{
    if (!job.spec.query)
        return false;
    for (const auto& line : link.log())
        if (QJsonDocument::fromJson(line.toUtf8()).isObject())
            job.answer = line;
    return !job.answer.isEmpty();
}

} // namespace

struct JobQueue::Entry {
    EngineJob job;
    std::unique_ptr<EngineLink> link;
    QStringList log;    ///< once the link has gone
    bool again = false; ///< a new client follows when this one has gone
};

JobQueue::JobQueue(EngineLocator locator, QString jobFolder, QObject* parent)
    : QObject(parent)
    , m_locator(std::move(locator))
    , m_folder(std::move(jobFolder))
{
    new LinkWatch(*this); // child of this
}

JobQueue::~JobQueue()
{
    for (const auto& entry : m_entries)
        if (entry->link)
            entry->link->run().disconnect(this);
}

JobQueue::Entry* JobQueue::entry(const QString& id) const
{
    const auto at = std::find_if(m_entries.begin(), m_entries.end(),
        [&](const auto& candidate) { return candidate->job.id == id; });
    return at == m_entries.end() ? nullptr : at->get();
}

JobQueue::Entry& JobQueue::addEntry(const QString& id, const JobSpec& spec)
{
    auto& added = *m_entries.emplace_back(std::make_unique<Entry>());
    added.job.id = id;
    added.job.spec = spec;
    return added;
}

QString JobQueue::add(const JobSpec& spec)
{
    const auto id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    addEntry(id, spec);
    Q_EMIT added(id);
    QMetaObject::invokeMethod(this, &JobQueue::startWaiting, Qt::QueuedConnection);
    return id;
}

void JobQueue::startWaiting()
{
    bool busy = std::any_of(m_entries.begin(), m_entries.end(),
        [](const auto& entry) { return entry->job.spec.heavy && entry->job.isActive(); });
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        auto& entry = *m_entries[i];
        if (entry.job.state != EngineJob::State::Waiting || (entry.job.spec.heavy && busy))
            continue;
        busy = busy || entry.job.spec.heavy;
        start(entry);
    }
}

void JobQueue::start(Entry& entry)
{
    const auto program = m_locator.find();
    if (!program) {
        fail(entry, tr("The engine 'lesa' was not found."),
            tr("Looked in: %1. Set its path in Settings.").arg(m_locator.places().join(u", "_s)));
        return;
    }
    auto arguments = entry.job.spec.arguments;
    arguments << u"--json"_s;
    if (entry.job.spec.outlivesWindow) {
        const auto folder = QDir(m_folder).filePath(entry.job.id);
        saveSpec(folder, entry.job.spec);
        const auto limits = entry.job.spec.launcher.isEmpty() ? m_limits : limitsElsewhere();
        entry.link = std::make_unique<DetachedEngine>(*program, arguments, folder, limits);
    } else {
        auto limits = m_limits;
        if (entry.job.spec.query) // silent until it answers
            limits.hello = limits.silence = std::chrono::hours(24);
        else
            arguments << u"--attached"_s;
        entry.link = std::make_unique<EngineProcess>(*program, arguments, limits);
    }
    entry.job.canPause = !entry.job.spec.query;
    connectLink(entry);
    entry.link->start();
}

void JobQueue::connectLink(Entry& entry)
{
    const auto id = entry.job.id;
    entry.job.state = EngineJob::State::Starting;
    entry.job.started = QDateTime::currentDateTime();
    auto& run = entry.link->run();
    connect(&run, &Run::stateChanged, this, [this, id](Run::State state) { follow(id, state); });
    connect(&run, &Run::pausedChanged, this, [this, id, &run](bool) { follow(id, run.state()); });
    connect(&run, &Run::quiet, this, [this, id](bool quiet) {
        this->entry(id)->job.quiet = quiet;
        Q_EMIT changed(id);
        Q_EMIT quietChanged(id);
    });
    connect(&run, &Run::event, this, [this, id](const wire::Stamped& stamped) {
        applyEvent(this->entry(id)->job, stamped.event);
        Q_EMIT event(id, stamped);
        if (!std::holds_alternative<wire::Metrics>(stamped.event))
            Q_EMIT changed(id);
    });
    connect(entry.link.get(), &EngineLink::logLine, this,
        [this, id](const QString& line) { Q_EMIT logLine(id, line); });
    connect(&run, &Run::ended, this, [this, id](Run::Outcome outcome) { finish(id, outcome); });
    Q_EMIT changed(id);
}

void JobQueue::follow(const QString& id, Run::State state)
{
    auto& job = entry(id)->job;
    const bool paused = entry(id)->link->run().isPaused();
    if (state == Run::State::Running)
        job.state = paused ? EngineJob::State::Paused : EngineJob::State::Running;
    else if (state == Run::State::Stopping)
        job.state = EngineJob::State::Stopping;
    Q_EMIT changed(id);
}

void JobQueue::finish(const QString& id, Run::Outcome outcome)
{
    auto& ended = *entry(id);
    auto& job = ended.job;
    switch (outcome) {
    case Run::Outcome::Done: job.state = EngineJob::State::Done; break;
    case Run::Outcome::Stopped: job.state = EngineJob::State::Stopped; break;
    case Run::Outcome::Lost:
        job.state = isAnswered(job, *ended.link) ? EngineJob::State::Done : EngineJob::State::Lost;
        break;
    default: job.state = EngineJob::State::Failed; break;
    }
    if (ended.link->run().failure() && job.state != EngineJob::State::Done)
        job.failure = *ended.link->run().failure();
    job.quiet = false;
    job.ended = QDateTime::currentDateTime();
    if (job.spec.outlivesWindow)
        markTold(QDir(m_folder).filePath(id));
    const bool again = ended.again && job.state == EngineJob::State::Lost;
    if (again) {
        job.state = EngineJob::State::Stopped;
        add(attachJob(job.spec));
    }
    Q_EMIT changed(id);
    Q_EMIT this->ended(id);
    // The link is in the middle of telling this: it goes when it has finished.
    QMetaObject::invokeMethod(
        this,
        [this, id, again] {
            if (auto* done = entry(id); done != nullptr && done->link) {
                done->log = done->link->log();
                done->link->disconnect(this);
                done->link.release()->deleteLater();
            }
            if (again)
                remove(id);
            startWaiting();
        },
        Qt::QueuedConnection);
}

void JobQueue::setLink(const QString& id, const std::optional<LinkState>& link)
{
    auto* found = entry(id);
    if (found == nullptr || found->job.link == link)
        return;
    found->job.link = link;
    Q_EMIT changed(id);
}

void JobQueue::attachAgain(const QString& id)
{
    auto* found = entry(id);
    if (found == nullptr || !found->link || found->job.spec.launcher.isEmpty())
        return;
    found->again = true;
    Q_EMIT found->link->run().killNeeded();
}

QString JobQueue::openJobOf(const QString& output) const
{
    const auto wanted = QDir::cleanPath(output);
    for (const auto& entry : m_entries)
        if (!entry->job.hasEnded() && QDir::cleanPath(entry->job.spec.output) == wanted)
            return entry->job.id;
    return {};
}

void JobQueue::fail(Entry& entry, const QString& message, const QString& hint)
{
    const auto id = entry.job.id;
    entry.job.state = EngineJob::State::Failed;
    entry.job.failure = {1, message.toStdString(), hint.toStdString(), {}};
    entry.job.ended = QDateTime::currentDateTime();
    Q_EMIT changed(id);
    Q_EMIT ended(id);
}

void JobQueue::stop(const QString& id)
{
    auto* found = entry(id);
    if (found == nullptr || found->job.hasEnded())
        return;
    if (found->link) {
        found->link->run().resume();
        found->link->run().requestStop();
        return;
    }
    found->job.state = EngineJob::State::Stopped;
    found->job.ended = QDateTime::currentDateTime();
    Q_EMIT changed(id);
    Q_EMIT ended(id);
}

void JobQueue::pause(const QString& id)
{
    if (auto* found = entry(id); found != nullptr && found->link && found->job.canPause)
        found->link->run().pause();
}

void JobQueue::resume(const QString& id)
{
    if (auto* found = entry(id); found != nullptr && found->link)
        found->link->run().resume();
}

void JobQueue::requestCheckpoint(const QString& id)
{
    if (auto* found = entry(id); found != nullptr && found->link)
        found->link->run().requestCheckpoint();
}

void JobQueue::remove(const QString& id)
{
    const auto* found = find(id);
    if (found == nullptr || !found->hasEnded())
        return;
    if (found->spec.outlivesWindow)
        QDir(QDir(m_folder).filePath(id)).removeRecursively();
    std::erase_if(m_entries, [&](const auto& candidate) { return candidate->job.id == id; });
    Q_EMIT removed(id);
}

void JobQueue::removeEnded()
{
    for (const auto& job : jobs())
        remove(job.id);
}

QStringList JobQueue::attachToRunning()
{
    QStringList attached;
    for (const auto& id : QDir(m_folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const auto folder = QDir(m_folder).filePath(id);
        if (entry(id) != nullptr || !isLeft(folder))
            continue;
        const auto spec = loadSpec(folder);
        if (isToBeAttached(folder, spec)) {
            markTold(folder);
            attached << add(attachJob(spec));
            continue;
        }
        auto& found = addEntry(id, spec);
        found.link = std::make_unique<DetachedEngine>(
            folder, spec.launcher.isEmpty() ? m_limits : limitsElsewhere());
        Q_EMIT added(id);
        connectLink(found);
        attached << id;
    }
    return attached;
}

QList<EngineJob> JobQueue::jobs() const
{
    QList<EngineJob> jobs;
    for (const auto& entry : m_entries)
        jobs << entry->job;
    return jobs;
}

const EngineJob* JobQueue::find(const QString& id) const
{
    const auto* found = entry(id);
    return found == nullptr ? nullptr : &found->job;
}

QStringList JobQueue::log(const QString& id) const
{
    const auto* found = entry(id);
    if (found == nullptr)
        return {};
    return found->link ? found->link->log() : found->log;
}

int JobQueue::activeCount() const
{
    return static_cast<int>(std::count_if(m_entries.begin(), m_entries.end(),
        [](const auto& entry) { return entry->job.isActive(); }));
}

int JobQueue::waitingCount() const
{
    return static_cast<int>(std::count_if(m_entries.begin(), m_entries.end(),
        [](const auto& entry) { return entry->job.state == EngineJob::State::Waiting; }));
}

void JobQueue::stopAll()
{
    // From the end: what waits is not to start when what runs has stopped.
    for (auto entry = m_entries.rbegin(); entry != m_entries.rend(); ++entry)
        stop((*entry)->job.id);
}

bool JobQueue::hasAttachedActive() const
{
    return std::any_of(m_entries.begin(), m_entries.end(),
        [](const auto& entry) { return entry->job.isActive() && !entry->job.spec.outlivesWindow; });
}

} // namespace lesa

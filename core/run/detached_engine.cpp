// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/detached_engine.h"

#include "core/run/tail_device.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSaveFile>

#include <csignal>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

constexpr int lookMs = 1000;

QString eventsOf(const QString& folder)
{
    return QDir(folder).filePath(u"events.jsonl"_s);
}

QString commandsOf(const QString& folder)
{
    return QDir(folder).filePath(u"commands"_s);
}

/// When a process began, in the kernel's ticks: a pid alone may have been given to another. 0:
/// none.
qint64 startTicks(qint64 pid)
{
    QFile file(u"/proc/%1/stat"_s.arg(pid));
    if (pid <= 0 || !file.open(QIODevice::ReadOnly))
        return 0;
    const auto text = file.readAll();
    const auto fields = text.mid(text.lastIndexOf(')') + 2).split(' '); // from field 3, the state
    const bool gone = fields.value(0) == "Z";
    return gone ? 0 : fields.value(19).toLongLong();
}

void rememberProcess(const QString& folder, qint64 pid)
{
    QSaveFile file(QDir(folder).filePath(u"process.json"_s));
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write(
        QJsonDocument(QJsonObject{{u"pid"_s, pid}, {u"start_ticks"_s, startTicks(pid)}}).toJson());
    file.commit();
}

QJsonObject rememberedProcess(const QString& folder)
{
    QFile file(QDir(folder).filePath(u"process.json"_s));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

} // namespace

bool DetachedEngine::isAlive(const QString& folder)
{
    const auto process = rememberedProcess(folder);
    const auto ticks = startTicks(process[u"pid"_s].toInteger());
    return ticks != 0 && ticks == process[u"start_ticks"_s].toInteger();
}

DetachedEngine::DetachedEngine(const QString& program, const QStringList& arguments,
    const QString& folder, const RunLimits& limits, QObject* parent)
    : EngineLink(parent)
    , m_program(program)
    , m_arguments(arguments)
    , m_folder(folder)
    , m_latest(this)
{
    QDir().mkpath(folder);
    const auto pipe = QFile::encodeName(commandsOf(folder));
    ::mkfifo(pipe.constData(), 0600);
    // Open for both, so that neither end waits for the other.
    m_pipeKeeper = ::open(pipe.constData(), O_RDWR | O_CLOEXEC);
    m_device = new TailDevice(eventsOf(folder), commandsOf(folder));
    m_run = new Run(std::unique_ptr<QIODevice>(m_device), limits, this);
    attach(false);
}

DetachedEngine::DetachedEngine(const QString& folder, const RunLimits& limits, QObject* parent)
    : EngineLink(parent)
    , m_folder(folder)
    , m_pid(rememberedProcess(folder)[u"pid"_s].toInteger())
    , m_device(new TailDevice(eventsOf(folder), {}))
    , m_run(new Run(std::unique_ptr<QIODevice>(m_device), limits, this))
    , m_latest(this)
{
    attach(true);
}

DetachedEngine::~DetachedEngine()
{
    if (m_pipeKeeper >= 0)
        ::close(m_pipeKeeper);
}

bool DetachedEngine::takesCommands() const
{
    return m_device->isConnected();
}

void DetachedEngine::start()
{
    if (m_program.isEmpty() || launch())
        return;
    m_run->close({1, tr("The engine could not be started.").toStdString(),
        tr("Set the engine's path in Settings.").toStdString(), m_program.toStdString()});
}

bool DetachedEngine::launch()
{
    QProcess process;
    process.setProgram(m_program);
    process.setArguments(m_arguments);
    process.setStandardInputFile(commandsOf(m_folder));
    process.setStandardOutputFile(eventsOf(m_folder));
    process.setStandardErrorFile(QDir(m_folder).filePath(u"log.txt"_s));
    if (!process.startDetached(&m_pid))
        return false;
    rememberProcess(m_folder, m_pid);
    m_timer.start(lookMs);
    return true;
}

void DetachedEngine::attach(bool started)
{
    connect(m_run, &Run::logLine, this, &EngineLink::addLog);
    connect(m_run, &Run::terminateNeeded, this, [this] { signalEngine(SIGTERM); });
    connect(m_run, &Run::killNeeded, this, [this] { signalEngine(SIGKILL); });
    connect(m_run, &Run::stateChanged, this, [this](Run::State state) {
        if (state == Run::State::Stopping && !takesCommands())
            signalEngine(SIGTERM); // asks: stop cleanly after this step and save
    });
    connect(m_run, &Run::ended, &m_timer, &QTimer::stop);
    connect(&m_timer, &QTimer::timeout, this, &DetachedEngine::look);
    connect(m_device, &TailDevice::idle, this, [this] {
        if (m_dead)
            m_run->close({1, tr("The engine has gone without a last word.").toStdString(),
                tr("It was killed or the machine was restarted; what it saved is kept.")
                    .toStdString(),
                {}});
    });
    if (started)
        m_timer.start(lookMs);
}

void DetachedEngine::look()
{
    struct Seen {
        bool alive;
        TailChunk log;
    };
    m_latest.start(
        [folder = m_folder, from = m_logPosition](const std::stop_token&) {
            return Seen{isAlive(folder), readTail(QDir(folder).filePath(u"log.txt"_s), from)};
        },
        [this](const Seen& seen) {
            m_logPosition = seen.log.position;
            for (const auto& line : seen.log.lines.split('\n'))
                addLog(QString::fromUtf8(line));
            m_dead = !seen.alive; // the run is closed when its last lines have arrived
        });
}

void DetachedEngine::signalEngine(int number) const
{
    if (isAlive(m_folder))
        ::kill(static_cast<pid_t>(m_pid), number);
}

} // namespace lesa

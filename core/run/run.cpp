// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/run.h"

#include <QIODevice>

namespace lesa {

namespace {

constexpr int stoppedExitCode = 3;
constexpr qint64 longestLineBytes = 16 << 20; // of a channel that never ends its line

bool endsRun(const wire::Event& event)
{
    return std::holds_alternative<wire::Done>(event)
        || std::holds_alternative<wire::Failure>(event);
}

} // namespace

Run::Run(std::unique_ptr<QIODevice> engine, const RunLimits& limits, QObject* parent)
    : QObject(parent)
    , m_engine(std::move(engine))
    , m_limits(limits)
{
    m_life.setSingleShot(true);
    m_force.setSingleShot(true);
    connect(m_engine.get(), &QIODevice::readyRead, this, &Run::readLines);
    connect(&m_life, &QTimer::timeout, this, &Run::checkLife);
    connect(&m_force, &QTimer::timeout, this, &Run::escalate);
    m_life.start(m_limits.hello);
}

Run::~Run() = default;

void Run::requestStop()
{
    if (m_state == State::Ended || m_state == State::Stopping)
        return;
    send(wire::Command::Stop);
    m_force.start(m_limits.stop);
    setState(State::Stopping);
}

void Run::pause()
{
    if (m_state != State::Running || m_paused)
        return;
    send(wire::Command::Pause);
    m_paused = true;
    Q_EMIT pausedChanged(true);
}

void Run::resume()
{
    if (!m_paused || m_state == State::Ended)
        return;
    send(wire::Command::Resume);
    m_paused = false;
    heard();
    Q_EMIT pausedChanged(false);
}

void Run::requestCheckpoint()
{
    if (m_state == State::Running)
        send(wire::Command::Checkpoint);
}

void Run::close(const wire::Failure& why)
{
    readLines();
    if (m_engine->bytesAvailable() > 0)
        readLine(m_engine->readAll());
    if (m_state == State::Ended)
        return;
    if (m_state == State::Stopping) {
        end(Outcome::Stopped);
        return;
    }
    m_failure = why;
    end(Outcome::Lost);
}

std::unique_ptr<QIODevice> Run::takeDevice()
{
    m_life.stop();
    m_force.stop();
    m_engine->disconnect(this);
    return std::move(m_engine);
}

void Run::readLines()
{
    while (m_engine->canReadLine())
        readLine(m_engine->readLine());
    if (m_engine->bytesAvailable() > longestLineBytes)
        readLine(m_engine->readAll());
}

void Run::readLine(const QByteArray& line)
{
    heard();
    const auto decoded = wire::decode({line.constData(), static_cast<std::size_t>(line.size())});
    if (const auto* event = std::get_if<wire::Stamped>(&decoded)) {
        obey(*event);
        return;
    }
    const auto refusal = std::get<wire::Refusal>(decoded);
    if (refusal == wire::Refusal::NotOurs)
        Q_EMIT logLine(QString::fromUtf8(line.trimmed()));
    if (refusal == wire::Refusal::OtherVersion && m_state != State::Ended) {
        m_failure = wire::Failure{1,
            tr("The engine speaks another protocol than this program.").toStdString(),
            tr("Install the engine and the window of the same version.").toStdString(), {}};
        end(Outcome::Failed);
        Q_EMIT terminateNeeded();
    }
}

void Run::obey(const wire::Stamped& event)
{
    if (m_state == State::Ended)
        return;
    if (m_state == State::Starting)
        setState(State::Running);
    Q_EMIT this->event(event);
    if (!endsRun(event.event))
        return;
    const auto* failure = std::get_if<wire::Failure>(&event.event);
    if (failure == nullptr) {
        end(m_state == State::Stopping ? Outcome::Stopped : Outcome::Done);
    } else if (failure->code == stoppedExitCode) {
        end(Outcome::Stopped);
    } else {
        m_failure = *failure;
        end(Outcome::Failed);
    }
}

void Run::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

void Run::end(Outcome outcome)
{
    m_life.stop();
    m_force.stop();
    setQuiet(false);
    m_outcome = outcome;
    setState(State::Ended);
    Q_EMIT ended(outcome);
}

void Run::send(wire::Command command)
{
    if (m_engine->isWritable())
        m_engine->write(QByteArray::fromStdString(wire::encode(command)));
}

void Run::heard()
{
    if (m_state == State::Ended)
        return;
    m_life.start(m_limits.silence);
    setQuiet(false);
}

void Run::setQuiet(bool quiet)
{
    if (m_quiet == quiet)
        return;
    m_quiet = quiet;
    Q_EMIT this->quiet(quiet);
}

void Run::checkLife()
{
    if (!m_paused)
        setQuiet(true);
}

void Run::escalate()
{
    if (m_terminated) {
        Q_EMIT killNeeded();
        return;
    }
    m_terminated = true;
    m_force.start(m_limits.terminate);
    Q_EMIT terminateNeeded();
}

} // namespace lesa

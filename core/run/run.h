// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/commands.h"
#include "core/wire/events.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

class QIODevice;

namespace lesa {

/// How long a Run waits for what.
struct RunLimits {
    std::chrono::milliseconds hello = std::chrono::seconds(30);
    std::chrono::milliseconds silence = std::chrono::seconds(30);  ///< then `quiet(true)`
    std::chrono::milliseconds stop = std::chrono::seconds(20);     ///< then `terminateNeeded`
    std::chrono::milliseconds terminate = std::chrono::seconds(5); ///< then `killNeeded`
};

/// One engine at work, seen from the window. Speaks the lines of core/wire over a QIODevice and
/// knows nothing of processes: whoever owns the process obeys `terminateNeeded` and `killNeeded`,
/// and calls `close` when the channel has ended.
class Run : public QObject {
    Q_OBJECT
public:
    enum class State { Starting, Running, Stopping, Ended };
    Q_ENUM(State)
    enum class Outcome {
        None,    ///< not ended yet
        Done,    ///< the engine said so
        Stopped, ///< the engine said so after a request to stop
        Failed,  ///< the engine said why: failure()
        Lost,    ///< the channel closed without a last word: failure() holds what is known
    };
    Q_ENUM(Outcome)

    explicit Run(
        std::unique_ptr<QIODevice> engine, const RunLimits& limits = {}, QObject* parent = nullptr);
    ~Run() override;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] Outcome outcome() const { return m_outcome; }
    [[nodiscard]] bool isPaused() const { return m_paused; }
    [[nodiscard]] bool isQuiet() const { return m_quiet; } ///< no sign of life for limits.silence
    /// Of Failed and Lost: what the engine said, or what `close` was told.
    [[nodiscard]] const std::optional<wire::Failure>& failure() const { return m_failure; }

    void
    requestStop(); ///< asks; the run ends when the engine says so, or by force after the limits
    void pause();
    void resume();
    void requestCheckpoint(); ///< save at the next step and go on
    /// The channel has ended; what is still in it is read first. Without a last event the run is
    /// Lost and `why` is its failure.
    void close(const wire::Failure& why);
    /// Hands the channel back; nothing more is read from it.
    std::unique_ptr<QIODevice> takeDevice();

Q_SIGNALS:
    void stateChanged(lesa::Run::State state);
    void event(const lesa::wire::Stamped& event);
    void logLine(const QString& line); ///< text that is no event: libraries print
    void quiet(bool quiet);            ///< silence began or ended
    void pausedChanged(bool paused);
    void terminateNeeded(); ///< the engine did not stop in time
    void killNeeded();      ///< nor when asked by a signal
    void ended(lesa::Run::Outcome outcome);

private:
    void readLines();
    void readLine(const QByteArray& line);
    void obey(const wire::Stamped& event);
    void setState(State state);
    void end(Outcome outcome);
    void send(wire::Command command);
    void heard();
    void setQuiet(bool quiet);
    void escalate();
    void checkLife();

    std::unique_ptr<QIODevice> m_engine;
    RunLimits m_limits;
    QTimer m_life;
    QTimer m_force;
    bool m_terminated = false;
    bool m_paused = false;
    bool m_quiet = false;
    State m_state = State::Starting;
    Outcome m_outcome = Outcome::None;
    std::optional<wire::Failure> m_failure;
};

} // namespace lesa

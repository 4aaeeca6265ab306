// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/latest.h"
#include "core/run/tail.h"
#include "core/wire/events.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <functional>

namespace lesa {

/// Follows an events.jsonl that somebody else writes, live or long finished: reads by byte offset
/// in a pool thread, drops a truncated last line until it is whole, starts over when the file was
/// replaced or cut.
class RunFollower : public QObject {
    Q_OBJECT
public:
    /// Whether a process still writes the file; asked in the pool thread.
    using IsAlive = std::function<bool()>;

    explicit RunFollower(QString eventsPath, IsAlive isAlive = {}, QObject* parent = nullptr);

    void start(int pollMs = 250);
    void stop();
    [[nodiscard]] bool isAlive() const { return m_alive; } ///< by the last look
    [[nodiscard]] bool hasCaughtUp() const { return m_caughtUp; }
    [[nodiscard]] const QString& path() const { return m_path; }

Q_SIGNALS:
    void events(const QList<lesa::wire::Stamped>& events); ///< in order, some hundreds at once
    void restarted(); ///< forget everything: the next events are from the file's beginning
    void caughtUp();  ///< all that is in the file has been told; once, and after each restart
    void ended();     ///< a last event was read, or the writer is gone; following goes on slowly

private:
    struct Look;
    static Look look(const QString& path, const TailPosition& from, const IsAlive& isAlive);
    void poll();
    void receive(const Look& look);

    QString m_path;
    IsAlive m_isAlive;
    TailPosition m_position;
    QTimer m_timer;
    int m_pollMs = 250;
    bool m_alive = false;
    bool m_caughtUp = false;
    bool m_ended = false;
    Latest m_latest;
};

} // namespace lesa

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/engine_link.h"
#include "core/run/latest.h"
#include "core/run/tail.h"

#include <QTimer>

namespace lesa {

class TailDevice;

/// An engine that may outlive the window: its output goes to files of a job folder, which are
/// followed. A later window attaches to the same folder.
///
///     events.jsonl   standard output
///     log.txt        standard error
///     process.json   pid and start time
///     commands       a named pipe, standard input; only the window that started it can write there
class DetachedEngine : public EngineLink {
    Q_OBJECT
public:
    /// To be started: makes the folder.
    DetachedEngine(const QString& program, const QStringList& arguments, const QString& folder,
        const RunLimits& limits = {}, QObject* parent = nullptr);
    /// To be followed: what an earlier window started there.
    explicit DetachedEngine(
        const QString& folder, const RunLimits& limits = {}, QObject* parent = nullptr);
    ~DetachedEngine() override; ///< the engine goes on

    void start() override;
    [[nodiscard]] Run& run() override { return *m_run; }
    [[nodiscard]] qint64 pid() const override { return m_pid; }
    /// Whether pausing and saving can be asked for; stopping always can.
    [[nodiscard]] bool takesCommands() const;

    /// Whether the process that a job folder belongs to still runs on this machine.
    static bool isAlive(const QString& folder);

private:
    bool launch();
    void attach(bool started);
    void look();
    void signalEngine(int number) const;

    QString m_program;
    QStringList m_arguments;
    QString m_folder;
    qint64 m_pid = 0;
    TailDevice* m_device; // owned by m_run
    Run* m_run;           // child of this
    int m_pipeKeeper = -1;
    bool m_dead = false;
    QTimer m_timer;
    TailPosition m_logPosition;
    Latest m_latest;
};

} // namespace lesa

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/run.h"

#include <QStringList>

namespace lesa {

/// How an engine is reached: a Run, and the log of what it says besides.
class EngineLink : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void start() = 0;
    virtual Run& run() = 0;
    [[nodiscard]] virtual qint64 pid() const = 0;
    [[nodiscard]] const QStringList& log() const { return m_log; } ///< the last 2000 lines
    void addLog(const QString& line);

Q_SIGNALS:
    void logLine(const QString& line); ///< standard error, and what on standard output is no event

private:
    QStringList m_log;
};

} // namespace lesa

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/engine_link.h"

class QProcess;

namespace lesa {

/// A local engine as a child process with a Run over its channel. Standard error is kept as the
/// log. The child is started with `--attached` by its caller: it ends with this object.
class EngineProcess : public EngineLink {
    Q_OBJECT
public:
    EngineProcess(const QString& program, const QStringList& arguments,
        const RunLimits& limits = {}, QObject* parent = nullptr);
    /// Asks a child that still works to stop and lets it go; it ends by itself.
    ~EngineProcess() override;

    void start() override;
    [[nodiscard]] Run& run() override { return *m_run; }
    [[nodiscard]] qint64 pid() const override;

private:
    void readErrors();
    void close(int code, bool crashed);

    QProcess* m_process; // owned by m_run
    QString m_program;
    QStringList m_arguments;
    QByteArray m_errorTail;
    Run* m_run; // child of this
};

} // namespace lesa

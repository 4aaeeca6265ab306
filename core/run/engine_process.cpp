// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/engine_process.h"

#include "core/run/exit_report.h"

#include <QProcess>

namespace lesa {

EngineProcess::EngineProcess(
    const QString& program, const QStringList& arguments, const RunLimits& limits, QObject* parent)
    : EngineLink(parent)
    , m_process(new QProcess)
    , m_program(program)
    , m_arguments(arguments)
    , m_run(new Run(std::unique_ptr<QIODevice>(m_process), limits, this))
{
    connect(m_run, &Run::logLine, this, &EngineLink::addLog);
    connect(m_run, &Run::terminateNeeded, m_process, &QProcess::terminate);
    connect(m_run, &Run::killNeeded, m_process, &QProcess::kill);
    connect(m_process, &QProcess::readyReadStandardError, this, &EngineProcess::readErrors);
    connect(m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        close(code, status == QProcess::CrashExit);
    });
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            m_run->close({1,
                tr("The engine could not be started: %1.")
                    .arg(m_process->errorString())
                    .toStdString(),
                tr("Set the engine's path in Settings.").toStdString(), {}});
    });
}

EngineProcess::~EngineProcess()
{
    m_process->disconnect();
    if (m_process->state() == QProcess::NotRunning)
        return;
    // A QProcess kills its child and waits in its destructor: this one outlives us until it ended.
    auto* process = static_cast<QProcess*>(m_run->takeDevice().release());
    QObject::connect(process, &QProcess::finished, process, &QObject::deleteLater);
    process->closeWriteChannel();
    process->terminate();
}

void EngineProcess::start()
{
    m_process->start(m_program, m_arguments);
}

qint64 EngineProcess::pid() const
{
    return m_process->processId();
}

void EngineProcess::readErrors()
{
    m_errorTail += m_process->readAllStandardError();
    for (auto end = m_errorTail.indexOf('\n'); end >= 0; end = m_errorTail.indexOf('\n')) {
        addLog(QString::fromUtf8(m_errorTail.left(end)));
        m_errorTail.remove(0, end + 1);
    }
}

void EngineProcess::close(int code, bool crashed)
{
    readErrors();
    addLog(QString::fromUtf8(m_errorTail));
    m_errorTail.clear();
    m_run->close(describeExit({crashed, code}));
}

} // namespace lesa

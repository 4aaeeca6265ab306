// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/exit_report.h"

#include <QCoreApplication>

#include <csignal>

namespace lesa {

namespace {

QString text(const char* source)
{
    return QCoreApplication::translate("ExitReport", source);
}

QString signalMeaning(int number)
{
    switch (number) {
    case SIGKILL: return text(QT_TRANSLATE_NOOP("ExitReport", "killed, probably out of memory"));
    case SIGSEGV:
    case SIGBUS: return text(QT_TRANSLATE_NOOP("ExitReport", "a memory fault"));
    case SIGABRT: return text(QT_TRANSLATE_NOOP("ExitReport", "it gave up on an internal check"));
    case SIGILL:
        return text(QT_TRANSLATE_NOOP("ExitReport", "the processor lacks an instruction it needs"));
    case SIGTERM:
    case SIGINT: return text(QT_TRANSLATE_NOOP("ExitReport", "it was told to end"));
    default: return text(QT_TRANSLATE_NOOP("ExitReport", "it crashed"));
    }
}

} // namespace

QString exitCodeSentence(int code)
{
    switch (code) {
    case 0: return text(QT_TRANSLATE_NOOP("ExitReport", "The engine finished."));
    case 2:
        return text(QT_TRANSLATE_NOOP("ExitReport", "The engine did not accept the command line."));
    case 3: return text(QT_TRANSLATE_NOOP("ExitReport", "Stopped by the user."));
    case 4:
        return text(
            QT_TRANSLATE_NOOP("ExitReport", "The checkpoint, preset or text cannot be used."));
    case 5: return text(QT_TRANSLATE_NOOP("ExitReport", "Out of memory."));
    case 6:
        return text(
            QT_TRANSLATE_NOOP("ExitReport", "The disk is full or the folder is not writable."));
    case 7: return text(QT_TRANSLATE_NOOP("ExitReport", "The device is not available."));
    default:
        return text(QT_TRANSLATE_NOOP("ExitReport", "The engine failed with exit code %1."))
            .arg(code);
    }
}

wire::Failure describeExit(const ExitReport& report)
{
    wire::Failure failure;
    if (!report.crashed) {
        failure.code = report.code;
        failure.message = (report.code == 0
                ? text(QT_TRANSLATE_NOOP("ExitReport", "The engine ended without saying how."))
                : exitCodeSentence(report.code))
                              .toStdString();
    } else {
        failure.message = (report.code > 0
                ? text(QT_TRANSLATE_NOOP("ExitReport", "The engine stopped (signal %1, %2)."))
                      .arg(report.code)
                      .arg(signalMeaning(report.code))
                : text(QT_TRANSLATE_NOOP("ExitReport", "The engine stopped: it crashed.")))
                              .toStdString();
    }
    failure.hint
        = text(QT_TRANSLATE_NOOP("ExitReport", "The job's log has its last words.")).toStdString();
    return failure;
}

} // namespace lesa

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/launch_choice.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostGpus = 1024;

QString text(const char* source)
{
    return QCoreApplication::translate("LaunchChoice", source);
}

bool matches(const QString& pattern, const QString& text)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

bool isLauncher(const QString& launcher)
{
    const auto kind = launcher.section(u':', 0, 0);
    const auto host = launcher.section(u':', 1);
    return launcher.isEmpty() || launcher == u"slurm"_s
        || ((kind == u"ssh"_s || kind == u"slurm"_s) && isHostName(host));
}

} // namespace

bool LaunchChoice::isSlurm() const
{
    return launcher == u"slurm"_s || launcher.startsWith(u"slurm:"_s);
}

QString LaunchChoice::host() const
{
    return launcher.section(u':', 1);
}

bool isHostName(const QString& text)
{
    return text.size() < 256 && matches(u"[A-Za-z0-9_][A-Za-z0-9_.@-]*"_s, text);
}

QString problemOf(const LaunchChoice& choice)
{
    if (choice.isHere())
        return {};
    if (!isLauncher(choice.launcher))
        return text(QT_TRANSLATE_NOOP("LaunchChoice", "%1 is no host name that ssh can take."))
            .arg(choice.host());
    if (!choice.checkpoint.isEmpty() && !choice.checkpoint.startsWith(u'/')
        && !choice.checkpoint.startsWith(u"~/"_s))
        return text(QT_TRANSLATE_NOOP("LaunchChoice",
            "The checkpoint needs its whole path there, one that begins with / or ~/."));
    if (!choice.isSlurm())
        return {};
    if (!choice.timeLimit.isEmpty()
        && !matches(u"(\\d{1,3}-)?\\d{1,3}:[0-5]\\d:[0-5]\\d"_s, choice.timeLimit))
        return text(QT_TRANSLATE_NOOP("LaunchChoice",
            "The time limit is written as hours:minutes:seconds, for example 04:00:00."));
    if (!choice.partition.isEmpty() && !matches(u"[\\w.,-]+"_s, choice.partition))
        return text(QT_TRANSLATE_NOOP(
            "LaunchChoice", "A partition's name has letters, digits, '_', '-' and '.' only."));
    return {};
}

JobSpec launchedAt(JobSpec job, const LaunchChoice& choice, const HostOptions& host)
{
    if (choice.isHere())
        return job;
    job.launcher = choice.launcher;
    job.heavy = false; // not this machine's load
    job.outlivesWindow = true;
    if (!choice.checkpoint.isEmpty() && job.arguments.size() > 1)
        job.arguments[1] = choice.checkpoint;
    job.arguments << u"--launcher"_s << choice.launcher;
    const auto add = [&](const QString& option, const QString& value) {
        if (!value.isEmpty())
            job.arguments << option << value;
    };
    add(u"--remote-lesa"_s, host.lesa);
    add(u"--remote-folder"_s, host.folder);
    if (choice.isSlurm()) {
        job.timeLimit = choice.timeLimit;
        add(u"--time-limit"_s, choice.timeLimit);
        add(u"--partition"_s, choice.partition);
        add(u"--gpus"_s, choice.gpus > 0 ? QString::number(choice.gpus) : QString());
    }
    return job;
}

QJsonObject toJson(const LaunchChoice& choice)
{
    return {{u"launcher"_s, choice.launcher}, {u"checkpoint"_s, choice.checkpoint},
        {u"time_limit"_s, choice.timeLimit}, {u"partition"_s, choice.partition},
        {u"gpus"_s, choice.gpus}};
}

LaunchChoice launchChoiceFromJson(const QJsonObject& json)
{
    LaunchChoice choice;
    choice.launcher = json[u"launcher"_s].toString();
    if (!isLauncher(choice.launcher))
        choice.launcher.clear();
    choice.checkpoint = json[u"checkpoint"_s].toString();
    choice.timeLimit = json[u"time_limit"_s].toString();
    choice.partition = json[u"partition"_s].toString();
    choice.gpus = std::clamp(json[u"gpus"_s].toInt(), 0, mostGpus);
    return choice;
}

} // namespace lesa

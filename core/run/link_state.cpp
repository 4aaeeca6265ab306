// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/link_state.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestBytes = 64 << 10;
constexpr qsizetype longestText = 400;

QString text(const char* source)
{
    return QCoreApplication::translate("LinkState", source);
}

QJsonObject readObject(const QString& folder, const QString& name)
{
    QFile file(QDir(folder).filePath(name));
    return file.open(QIODevice::ReadOnly)
        ? QJsonDocument::fromJson(file.read(largestBytes)).object()
        : QJsonObject();
}

/// A text or a number, on one line.
QString words(const QJsonValue& value)
{
    auto text = value.isDouble() ? QString::number(value.toInteger()) : value.toString();
    text.truncate(longestText);
    for (auto& c : text)
        if (!c.isPrint())
            c = u' ';
    return text.simplified();
}

std::optional<LinkState::Kind> kindOf(const QString& name)
{
    using Kind = LinkState::Kind;
    constexpr std::array names{std::pair("connected", Kind::Connected),
        std::pair("lost", Kind::Lost), std::pair("queued", Kind::Queued),
        std::pair("ended", Kind::Ended)};
    for (const auto& [known, kind] : names)
        if (name == QLatin1String(known))
            return kind;
    return std::nullopt;
}

} // namespace

bool LinkState::isCutShort() const
{
    static const QStringList states{u"TIMEOUT"_s, u"OUT_OF_MEMORY"_s, u"NODE_FAIL"_s, u"FAILED"_s,
        u"CANCELLED"_s, u"PREEMPTED"_s, u"BOOT_FAIL"_s, u"DEADLINE"_s};
    return kind == Kind::Ended && states.contains(slurmState);
}

QString jobFolderOf(const QString& kind, const QString& output)
{
    const bool isRun = kind == u"train"_s || kind == u"compare"_s;
    return output.isEmpty() || isRun ? output : output + u".remote"_s;
}

std::optional<LinkState> readLinkState(const QString& folder)
{
    const auto json = readObject(folder, u"link.json"_s);
    const auto kind = kindOf(json[u"state"_s].toString());
    if (!kind)
        return std::nullopt;
    LinkState link;
    link.kind = *kind;
    link.host = words(json[u"host"_s]);
    link.message = words(json[u"message"_s]);
    link.reason = words(json[u"reason"_s]);
    link.jobId = words(json[u"job_id"_s]);
    link.slurmState = words(json[u"slurm_state"_s]).section(u' ', 0, 0); // "CANCELLED by 1000"
    link.retryAt = static_cast<qint64>(json[u"retry_at"_s].toDouble());
    return link;
}

std::optional<RemoteJob> readRemoteJob(const QString& folder)
{
    const auto json = readObject(folder, u"remote.json"_s);
    if (json[u"schema"_s].toString() != u"lesa-remote/1"_s)
        return std::nullopt;
    return RemoteJob{words(json[u"launcher"_s]), words(json[u"host"_s]), words(json[u"folder"_s])};
}

QString placeNameOf(const QString& launcher)
{
    const auto host = launcher.section(u':', 1);
    if (launcher.startsWith(u"ssh:"_s))
        return host;
    if (launcher == u"slurm"_s)
        return u"Slurm"_s;
    return launcher.startsWith(u"slurm:"_s)
        ? text(QT_TRANSLATE_NOOP("LinkState", "Slurm through %1")).arg(host)
        : QString();
}

QString sentenceOf(const LinkState& link)
{
    switch (link.kind) {
    case LinkState::Kind::Queued:
        return link.reason.isEmpty()
            ? text(QT_TRANSLATE_NOOP("LinkState", "Slurm job %1 is %2."))
                  .arg(link.jobId, link.slurmState)
            : text(QT_TRANSLATE_NOOP("LinkState", "Slurm job %1 is %2 (%3)."))
                  .arg(link.jobId, link.slurmState, link.reason);
    case LinkState::Kind::Lost:
        return link.host.isEmpty()
            ? text(QT_TRANSLATE_NOOP("LinkState", "Connection lost, job goes on."))
            : text(QT_TRANSLATE_NOOP("LinkState", "Connection to %1 lost, job goes on."))
                  .arg(link.host);
    case LinkState::Kind::Ended:
        return link.isCutShort()
            ? text(QT_TRANSLATE_NOOP("LinkState", "Job %1: %2.")).arg(link.jobId, link.slurmState)
            : link.message;
    case LinkState::Kind::Connected: break;
    }
    return link.message;
}

} // namespace lesa

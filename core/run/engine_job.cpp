// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/engine_job.h"

#include "core/base/strings.h"

#include <QCoreApplication>

#include <algorithm>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

QString text(const char* source)
{
    return QCoreApplication::translate("EngineJob", source);
}

QString shellQuoted(const QString& word)
{
    static const auto plain
        = u"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789@%+=:,./-_"_s;
    const bool safe = !word.isEmpty()
        && std::all_of(word.begin(), word.end(), [](QChar c) { return plain.contains(c); });
    auto escaped = word;
    return safe ? word : u"'"_s + escaped.replace(u"'"_s, u"'\\''"_s) + u"'"_s;
}

struct Apply {
    EngineJob& job;

    void operator()(const wire::Hello& hello) const
    {
        job.device = QString::fromStdString(hello.device);
    }
    void operator()(const wire::Stage& stage) const
    {
        job.stage = QString::fromStdString(stage.name);
        job.stageNumber = stage.number;
        job.stageCount = stage.of;
        job.fraction = -1;
        job.etaSeconds.reset();
    }
    void operator()(const wire::Progress& progress) const
    {
        job.stage = QString::fromStdString(progress.stage);
        job.fraction = progress.total > 0
            ? std::clamp(
                static_cast<double>(progress.done) / static_cast<double>(progress.total), 0.0, 1.0)
            : -1;
        job.etaSeconds = progress.etaSeconds;
        job.rssBytes = progress.rssBytes;
        job.deviceBytes = progress.deviceBytes;
    }
    void operator()(const wire::Metrics&) const { }
    void operator()(const wire::Warning& warning) const
    {
        constexpr qsizetype most = 200;
        if (job.warnings.size() < most)
            job.warnings << QString::fromStdString(warning.message);
    }
    void operator()(const wire::Artifact& artifact) const
    {
        job.artifacts << QString::fromStdString(artifact.path);
    }
    void operator()(const wire::Failure& failure) const { job.failure = failure; }
    void operator()(const wire::Done& done) const { job.rssBytes = done.peakRssBytes; }
};

} // namespace

bool EngineJob::isElsewhereOutOfSight() const
{
    return isActive() && link
        && (link->kind == LinkState::Kind::Queued || link->kind == LinkState::Kind::Lost);
}

JobSpec attachJob(const JobSpec& job)
{
    auto spec = job;
    spec.arguments = {u"attach"_s, job.output};
    spec.outlivesWindow = true;
    spec.heavy = false;
    return spec;
}

QString commandLineOf(const JobSpec& spec)
{
    QStringList words{u"lesa"_s};
    for (const auto& word : spec.arguments)
        words << shellQuoted(word);
    return words.join(u' ');
}

QString stateNameOf(const EngineJob& job)
{
    if (job.isElsewhereOutOfSight())
        return job.link->kind == LinkState::Kind::Queued
            ? text(QT_TRANSLATE_NOOP("EngineJob", "Waiting in queue"))
            : text(QT_TRANSLATE_NOOP("EngineJob", "Connection lost"));
    if (job.quiet && job.isActive())
        return text(QT_TRANSLATE_NOOP("EngineJob", "No sign of life for 30 s"));
    switch (job.state) {
    case EngineJob::State::Waiting: return text(QT_TRANSLATE_NOOP("EngineJob", "Waiting in queue"));
    case EngineJob::State::Starting: return text(QT_TRANSLATE_NOOP("EngineJob", "Starting"));
    case EngineJob::State::Running: return text(QT_TRANSLATE_NOOP("EngineJob", "Running"));
    case EngineJob::State::Paused: return text(QT_TRANSLATE_NOOP("EngineJob", "Paused"));
    case EngineJob::State::Stopping: return text(QT_TRANSLATE_NOOP("EngineJob", "Stopping"));
    case EngineJob::State::Done: return text(QT_TRANSLATE_NOOP("EngineJob", "Done"));
    case EngineJob::State::Stopped: return text(QT_TRANSLATE_NOOP("EngineJob", "Stopped"));
    case EngineJob::State::Failed: return text(QT_TRANSLATE_NOOP("EngineJob", "Failed"));
    case EngineJob::State::Lost: return text(QT_TRANSLATE_NOOP("EngineJob", "Lost"));
    }
    return {};
}

QString summaryOf(const EngineJob& job)
{
    if (job.isElsewhereOutOfSight())
        return sentenceOf(*job.link);
    QStringList parts{stateNameOf(job)};
    if (job.isActive() && !job.stage.isEmpty()) {
        parts[0] = job.state == EngineJob::State::Running && !job.quiet
            ? job.stage
            : parts[0] + u" · "_s + job.stage;
        if (job.fraction >= 0)
            parts[0] += u" %1 %"_s.arg(static_cast<int>(job.fraction * 100));
        if (job.etaSeconds)
            parts << text(QT_TRANSLATE_NOOP("EngineJob", "ETA %1"))
                         .arg(QString::fromStdString(formatDuration(*job.etaSeconds)));
        if (job.rssBytes > 0)
            parts << QString::fromStdString(formatBytes(job.rssBytes));
        if (job.deviceBytes > 0)
            parts << text(QT_TRANSLATE_NOOP("EngineJob", "%1 on the device"))
                         .arg(QString::fromStdString(formatBytes(job.deviceBytes)));
    }
    if (job.state == EngineJob::State::Failed || job.state == EngineJob::State::Lost)
        parts << QString::fromStdString(job.failure.message);
    if (const auto place = placeNameOf(job.spec.launcher); !place.isEmpty())
        parts << place;
    return parts.join(u"  "_s);
}

void applyEvent(EngineJob& job, const wire::Event& event)
{
    std::visit(Apply{job}, event);
}

} // namespace lesa

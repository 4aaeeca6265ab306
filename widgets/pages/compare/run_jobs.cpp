// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/compare/run_jobs.h"

#include "core/base/error.h"
#include "core/spec/preset.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <cmath>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("lesa", text);
}

/// As --positions takes it.
QString positionsText(const PositionsSpec& positions)
{
    const auto rule = QString::fromStdString(positions.rule);
    QString text = rule;
    if (rule == u"between"_s)
        text = u"%1-%2"_s.arg(positions.from).arg(positions.to);
    else if (rule == u"list"_s) {
        QStringList gaps;
        for (const int gap : positions.gaps)
            gaps << QString::number(gap);
        text = gaps.join(u',');
    } else if (rule != u"top-half"_s)
        text += u':' + QString::number(positions.count);
    return positions.perGap > 1 ? text + u'x' + QString::number(positions.perGap) : text;
}

/// A folder beside, that does not exist: "runs-copy", "runs-copy-2", …
QString freeFolder(const QString& wanted)
{
    auto folder = wanted;
    for (int i = 2; QFileInfo::exists(folder); ++i)
        folder = wanted + u'-' + QString::number(i);
    return folder;
}

QString writePreset(const Preset& preset, const QString& folder, const QString& name)
{
    QDir().mkpath(folder);
    const auto path = folder + u'/' + name + u".json"_s;
    QSaveFile file(path);
    const auto text = QByteArray::fromStdString(formatPreset(preset));
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit()
        ? path
        : QString();
}

void addText(
    QStringList& arguments, const QString& option, const std::vector<TextFileRecord>& files)
{
    for (const auto& file : files)
        arguments << option << QString::fromStdString(file.path);
}

/// `compare` of one preset, as the run was made.
std::optional<JobSpec> compareJob(const RunInfo& run, const Preset& preset, const QString& name,
    const AppSettings& settings, const QString& presetFolder)
{
    const auto& record = *run.record;
    const auto path = writePreset(preset, presetFolder, name);
    if (path.isEmpty())
        return std::nullopt;
    JobSpec job;
    job.kind = u"compare"_s;
    job.output = freeFolder(QFileInfo(run.folder).path() + u'-' + name);
    job.arguments = {job.kind, run.baseFolder, u"--strategy"_s, path, u"--positions"_s,
        positionsText(preset.positions), u"-o"_s, job.output, u"--seed"_s,
        QString::number(record.seed)};
    addText(job.arguments, u"--text"_s, record.text);
    addText(job.arguments, u"--eval-text"_s, record.evalText);
    job.arguments << settings.computeArguments();
    job.title = tr("Train %1").arg(name);
    job.outlivesWindow = true;
    return job;
}

} // namespace

std::optional<JobSpec> resumeJob(const RunInfo& run, const AppSettings& settings)
{
    const bool early = run.status != RunStatus::Done && !run.alive;
    if (!early || run.missing || run.imported != ImportKind::None || run.checkpoint.isEmpty())
        return std::nullopt;
    if (run.remote && !QFileInfo::exists(run.folder + u'/' + run.checkpoint))
        return std::nullopt; // it has not been fetched
    JobSpec job;
    job.kind = u"train"_s;
    job.title = tr("Resume %1").arg(run.name);
    job.arguments = QStringList{job.kind, u"--resume"_s, run.folder} + settings.computeArguments();
    job.output = run.folder;
    job.outlivesWindow = true;
    return job;
}

std::optional<JobSpec> neighbourJob(const RunInfo& run, const QString& strategy,
    const AppSettings& settings, const QString& presetFolder)
{
    if (!run.record || run.baseFolder.isEmpty())
        return std::nullopt;
    try {
        auto preset = run.record->preset;
        const auto other = findPreset(strategy.toStdString());
        if (preset.strategy.name == other.strategy.name)
            return std::nullopt;
        preset.strategy = other.strategy;
        preset.name = other.name;
        return compareJob(run, preset, strategy, settings, presetFolder);
    } catch (const Error&) { // the built-in presets are not installed
        return std::nullopt;
    }
}

std::optional<JobSpec> lowerRateJob(const RunInfo& run, double learningRate,
    const AppSettings& settings, const QString& presetFolder)
{
    if (!run.record)
        return std::nullopt;
    auto preset = run.record->preset;
    preset.training.learningRate = learningRate;
    const auto name = u"%1-lr-%2"_s.arg(
        QFileInfo(run.folder).fileName(), QString::number(learningRate, 'g', 3));
    if (!run.baseFolder.isEmpty())
        return compareJob(run, preset, name, settings, presetFolder);
    const auto path = writePreset(preset, presetFolder, name);
    if (path.isEmpty())
        return std::nullopt;
    JobSpec job;
    job.kind = u"train"_s;
    job.title = tr("Train %1").arg(name);
    job.output = freeFolder(QFileInfo(run.folder).path() + u'/' + name);
    job.arguments = {job.kind, QString::fromStdString(run.record->checkpoint), u"--preset"_s, path,
        u"-o"_s, job.output, u"--seed"_s, QString::number(run.record->seed)};
    addText(job.arguments, u"--text"_s, run.record->text);
    addText(job.arguments, u"--eval-text"_s, run.record->evalText);
    job.arguments << settings.computeArguments();
    job.outlivesWindow = true;
    return job;
}

} // namespace lesa

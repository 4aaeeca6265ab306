// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/outlook.h"

#include "core/base/error.h"
#include "core/base/memory.h"
#include "core/plan/plan.h"
#include "core/plan/positions.h"
#include "widgets/session/run_commands.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStorageInfo>
#include <QThread>

#include <algorithm>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

// Nominal rates; estimates made of them are called rough wherever they are shown.
constexpr double cpuFlopsPerCore = 30e9;
constexpr double gpuFlops = 60e12;

QString capital(QString words)
{
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

bool usesGpu(const AppSettings& settings)
{
    return settings.device.startsWith(u"cuda"_s)
        || (settings.device == u"auto"_s && knownDevices().size() > 2);
}

/// Forward through all layers, backward down to the lowest trained one, and the evaluations.
double trainFlops(const ExpansionPlan& plan, const TrainingSpec& training)
{
    const auto trained = trainedLayers(training.train, plan.map);
    const int lowest
        = trained.empty() ? plan.layersAfter : *std::min_element(trained.begin(), trained.end());
    const double all = static_cast<double>(plan.parametersAfter);
    const double active = all * (plan.layersAfter - lowest) / std::max(1, plan.layersAfter);
    const double tokens = static_cast<double>(training.steps) * training.batch * training.sequence
        * training.accumulation;
    const double evaluations
        = 2.0 + (training.evalEvery > 0 ? training.steps / training.evalEvery : 0);
    return tokens * (2 * all + 2 * active + 2 * static_cast<double>(plan.trainableParameters))
        + evaluations * training.evalTokens * 2 * all;
}

StrategyOutlook outlookOf(const OutlookRequest& request, const QString& name, double flopsPerSecond)
{
    StrategyOutlook outlook;
    outlook.name = name;
    auto preset = request.draft.preset;
    preset.strategy = request.draft.strategyOf(name);
    try {
        if (usesPositions(preset.strategy)) {
            preset.positions.gaps = chooseGaps(preset.positions, request.model->inspection.layers,
                allowsLastGap(preset.strategy) && request.draft.allowsLastGap());
            preset.positions.rule = "list";
            preset.positions.writtenForLayers = 0;
        }
        const auto plan = planExpansion(
            request.model->checkpoint, preset, nominalMachine(QThread::idealThreadCount()));
        outlook.layersAfter = plan.layersAfter;
        outlook.bytesAfter = plan.bytesAfter;
        outlook.expandMemoryBytes = plan.expandMemoryBytes;
        outlook.trainMemoryBytes = plan.trainMemoryBytes;
        outlook.expandSeconds = plan.expandSeconds;
        outlook.trainSeconds = trainFlops(plan, preset.training) / flopsPerSecond;
    } catch (const Error& error) {
        outlook.error = capital(QString::fromStdString(error.what()));
        outlook.hint = capital(QString::fromStdString(error.hint()));
    }
    return outlook;
}

QString nearestExisting(QString path)
{
    while (!QFileInfo::exists(path) && path != QFileInfo(path).path())
        path = QFileInfo(path).path();
    return path;
}

void addDisk(Outlook& outlook, const PlanDraft& draft)
{
    quint64 largest = 0;
    quint64 sum = 0;
    for (const auto& strategy : outlook.strategies) {
        largest = std::max(largest, strategy.bytesAfter);
        sum += 2 * strategy.bytesAfter + strategy.bytesAfter; // expanded, trained, its optimiser
    }
    outlook.diskNeededBytes = draft.keepCheckpoints ? sum : largest;
    const QStorageInfo volume(nearestExisting(outlook.output));
    outlook.diskKnown = volume.isValid() && volume.isReady();
    outlook.diskFreeBytes = static_cast<quint64>(std::max<qint64>(0, volume.bytesAvailable()));
}

void addOutput(Outlook& outlook, const OutlookRequest& request)
{
    const auto& draft = request.draft;
    if (draft.output.isEmpty()) {
        auto name = request.model->name;
        name.replace(QRegularExpression(u"[^\\w.-]+"_s), u"-"_s);
        outlook.output = freshFolder(QDir(request.settings.runsFolderOrStandard()).filePath(name));
    } else {
        outlook.output = QDir::cleanPath(draft.output);
        const QDir folder(outlook.output);
        outlook.outputUsed = QFileInfo::exists(outlook.output)
            && (!QFileInfo(outlook.output).isDir() || !folder.isEmpty());
    }
    outlook.freshOutput = outlook.outputUsed ? freshFolder(outlook.output) : outlook.output;
}

} // namespace

const StrategyOutlook* Outlook::find(const QString& name) const
{
    const auto at = std::find_if(strategies.begin(), strategies.end(),
        [&](const auto& strategy) { return strategy.name == name; });
    return at == strategies.end() ? nullptr : &*at;
}

QString freshFolder(const QString& wanted)
{
    auto folder = wanted;
    for (int number = 2; QFileInfo::exists(folder); ++number)
        folder = u"%1-%2"_s.arg(wanted).arg(number);
    return folder;
}

Outlook lookAhead(const OutlookRequest& request)
{
    Outlook outlook;
    outlook.onGpu = usesGpu(request.settings);
    const int cores
        = request.settings.threads > 0 ? request.settings.threads : QThread::idealThreadCount();
    const double rate = outlook.onGpu ? gpuFlops : cpuFlopsPerCore * std::max(1, cores);
    for (const auto& name : request.draft.strategies) {
        outlook.strategies << outlookOf(request, name, rate);
        const auto& last = outlook.strategies.back();
        outlook.seconds += last.expandSeconds + last.trainSeconds;
        outlook.memoryNeededBytes = std::max({outlook.memoryNeededBytes, last.expandMemoryBytes,
            outlook.onGpu ? 0 : last.trainMemoryBytes});
    }
    outlook.memoryFreeBytes = availableBytes();
    addOutput(outlook, request);
    addDisk(outlook, request.draft);
    for (const auto& file : trainingTexts(request.draft)) {
        const QFileInfo info(file);
        if (!info.isFile() || !info.isReadable())
            outlook.missingText << file;
        outlook.textBytes += static_cast<quint64>(std::max<qint64>(0, info.size()));
    }
    return outlook;
}

} // namespace lesa

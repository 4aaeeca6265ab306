// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/run_commands.h"

#include "core/base/error.h"
#include "core/plan/positions.h"
#include "core/spec/json.h"
#include "widgets/session/app_paths.h"
#include "widgets/session/preset_library.h"

#include <QCoreApplication>
#include <QDir>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

QString text(const char* source)
{
    return QCoreApplication::translate("RunCommands", source);
}

/// "--set path=value" for every leaf of `now` that differs from `base`.
void addSettings(QStringList& arguments, const Json& base, const Json& now, const QString& path)
{
    for (const auto& [key, value] : now.items()) {
        const auto here = path + u'.' + QString::fromStdString(key);
        const auto& before = base.at(key);
        if (value.is_object())
            addSettings(arguments, before, value, here);
        else if (value != before)
            arguments << u"--set"_s
                      << here + u'='
                    + QString::fromStdString(
                        value.is_string() ? value.get<std::string>() : value.dump());
    }
}

Preset basePreset(const PlanContext& context, const QString& name)
{
    const auto* preset = context.presets.find(name);
    return preset == nullptr ? Preset() : preset->preset;
}

QString positionsOf(const PlanContext& context)
{
    return positionsArgument(context.draft.preset.positions, context.model.inspection.layers,
        context.draft.allowsLastGap());
}

void addSeed(QStringList& arguments, const TrainingSpec& training)
{
    if (training.seed != 0)
        arguments << u"--seed"_s << QString::number(training.seed);
}

/// "--preset NAME" with what the form changed in it.
QStringList presetArguments(const PlanContext& context)
{
    const auto base = basePreset(context, context.draft.strategy);
    const auto& now = context.draft.preset;
    QStringList arguments{u"--preset"_s, context.presets.argumentFor(context.draft.strategy)};
    if (now.positions != base.positions)
        arguments << u"--positions"_s << positionsOf(context);
    addSettings(arguments, toJson(base.strategy), toJson(now.strategy), u"strategy"_s);
    addSettings(arguments, toJson(base.training), toJson(now.training), u"training"_s);
    return arguments;
}

/// Training is the same for all; what a strategy trains stays its own unless the form says
/// otherwise.
void addTraining(QStringList& arguments, const PlanContext& context)
{
    const auto& now = context.draft.preset.training;
    auto base = basePreset(context, context.draft.strategies.value(0)).training;
    const auto own = basePreset(context, context.draft.strategy).training.train;
    auto wanted = now;
    wanted.seed = base.seed;
    if (now.train == own)
        wanted.train = base.train;
    else
        base.train.clear(); // said even where the first strategy does the same
    addSettings(arguments, toJson(base), toJson(wanted), u"training"_s);
    addSeed(arguments, now);
}

} // namespace

QString gapsText(const std::vector<int>& gaps)
{
    QStringList parts;
    for (std::size_t i = 0; i < gaps.size();) {
        std::size_t last = i;
        while (last + 1 < gaps.size() && gaps[last + 1] == gaps[last] + 1)
            ++last;
        parts << (last == i ? QString::number(gaps[i]) : u"%1-%2"_s.arg(gaps[i]).arg(gaps[last]));
        i = last + 1;
    }
    return parts.join(u',');
}

QString positionsArgument(const PositionsSpec& positions, int layers, bool allowLast)
{
    QString body;
    try {
        const auto gaps = chooseGaps(positions, layers, allowLast);
        const bool named = positions.rule != "between" && positions.rule != "list";
        // Where strategies differ in their last gap, the gaps themselves are said.
        const bool same = !named
            || (chooseGaps(positions, layers, true) == gaps
                && (positions.rule == "groups" || chooseGaps(positions, layers, false) == gaps));
        const auto rule = QString::fromStdString(positions.rule);
        if (!named || !same)
            body = gapsText(gaps);
        else
            body = rule == u"top-half"_s ? rule : u"%1:%2"_s.arg(rule).arg(positions.count);
    } catch (const Error&) {
        return {};
    }
    return positions.perGap > 1 ? u"%1x%2"_s.arg(body).arg(positions.perGap) : body;
}

JobSpec planCommand(const PlanContext& context)
{
    JobSpec spec;
    spec.kind = u"plan"_s;
    spec.title = text(QT_TRANSLATE_NOOP("RunCommands", "Plan %1")).arg(context.model.name);
    spec.query = true;
    spec.heavy = false;
    spec.arguments = QStringList{spec.kind, context.model.directory} + presetArguments(context);
    return spec;
}

JobSpec expandCommand(const PlanContext& context, const QString& output, bool quality)
{
    JobSpec spec;
    spec.kind = u"expand"_s;
    spec.title = text(QT_TRANSLATE_NOOP("RunCommands", "Expand %1")).arg(context.model.name);
    spec.output = output;
    spec.outlivesWindow = true;
    spec.arguments = QStringList{spec.kind, context.model.directory, u"-o"_s, output}
        + presetArguments(context);
    if (quality)
        spec.arguments << u"--quality"_s;
    addSeed(spec.arguments, context.draft.preset.training);
    spec.arguments << context.settings.computeArguments();
    return spec;
}

CompareCommand compareCommand(
    const PlanContext& context, const QString& output, const QString& presetFolder)
{
    CompareCommand command;
    QStringList names;
    for (const auto& name : context.draft.strategies) {
        auto preset = basePreset(context, name);
        const auto strategy = context.draft.strategyOf(name);
        if (preset.strategy == strategy) {
            names << context.presets.argumentFor(name);
            continue;
        }
        preset.strategy = strategy;
        names << QDir(presetFolder).filePath(name + u"-edited.json"_s);
        command.files << std::pair(names.back(), preset);
    }
    auto& spec = command.spec;
    spec.kind = u"compare"_s;
    spec.title = text(QT_TRANSLATE_NOOP("RunCommands", "Compare on %1")).arg(context.model.name);
    spec.output = output;
    spec.outlivesWindow = true;
    spec.arguments = QStringList{spec.kind, context.model.directory, u"--text"_s}
        + trainingTexts(context.draft);
    spec.arguments << u"-o"_s << output << u"--strategy"_s << names.join(u',');
    if (const auto positions = positionsOf(context); !positions.isEmpty())
        spec.arguments << u"--positions"_s << positions;
    addTraining(spec.arguments, context);
    if (context.draft.keepCheckpoints)
        spec.arguments << u"--keep"_s;
    spec.arguments << context.settings.computeArguments();
    return command;
}

QStringList trainingTexts(const PlanDraft& draft)
{
    return draft.text.isEmpty() ? QStringList{demoText()} : draft.text;
}

} // namespace lesa

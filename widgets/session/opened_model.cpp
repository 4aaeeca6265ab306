// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/opened_model.h"

#include "core/arch/depth_rules.h"
#include "core/base/error.h"
#include "core/base/strings.h"
#include "core/plan/expansion_record.h"
#include "core/plan/positions.h"
#include "core/store/weight_files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

QString text(const char* source)
{
    return QCoreApplication::translate("OpenedModel", source);
}

/// Core's sentences begin small, for a command line; a window's message begins with a capital.
QString sentence(QString words)
{
    if (words.isEmpty())
        return words;
    words[0] = words[0].toUpper();
    return words.endsWith(u'.') ? words : words + u'.';
}

bool isGgufFile(const QFileInfo& info)
{
    return info.isFile() && info.suffix().compare(u"gguf"_s, Qt::CaseInsensitive) == 0;
}

/// A checkpoint's folder, or a GGUF file: named itself, or alone in a folder that is none.
QString folderOf(const QString& path)
{
    const QFileInfo info(path);
    if (isGgufFile(info))
        return info.absoluteFilePath();
    const QDir folder(
        QDir::cleanPath(info.isFile() ? info.absolutePath() : info.absoluteFilePath()));
    const auto ggufs = folder.entryList({u"*.gguf"_s}, QDir::Files);
    return ggufs.size() == 1 && !folder.exists(u"config.json"_s) ? folder.filePath(ggufs.front())
                                                                 : folder.path();
}

QString nameOfFolder(const QString& folder)
{
    // In the Hub's cache: models--owner--name/snapshots/<hash>.
    if (isGgufFile(QFileInfo(folder)))
        return QFileInfo(folder).completeBaseName();
    const auto parts = folder.split(u'/', Qt::SkipEmptyParts);
    if (parts.size() >= 3 && parts.at(parts.size() - 2) == u"snapshots"_s)
        return parts.at(parts.size() - 3).section(u"--"_s, -1);
    return parts.isEmpty() ? folder : parts.back();
}

QString dependence(const nlohmann::json& value, int layers)
{
    if (value.is_number_integer())
        return text(QT_TRANSLATE_NOOP("OpenedModel", "counts layers"));
    if (value.is_array() && static_cast<int>(value.size()) == layers)
        return text(QT_TRANSLATE_NOOP("OpenedModel", "one entry a layer"));
    if (value.is_array())
        return text(QT_TRANSLATE_NOOP("OpenedModel", "lists layers by index"));
    return text(QT_TRANSLATE_NOOP("OpenedModel", "follows from the depth"));
}

/// Keys that an inserted layer changes: what `deepenConfig` touches.
std::vector<std::string> depthKeys(const ConfigDocument& config, int layers)
{
    std::vector<std::string> keys;
    if (layers < 2)
        return keys;
    try {
        for (const auto& change : deepenConfig(config, insertionMap(layers, {0}, 1)).changes)
            keys.push_back(change.key);
    } catch (const Error&) { // the config's own faults are among the inspection's warnings
    }
    return keys;
}

std::vector<ConfigKey> readKeys(const ConfigDocument& config, int layers)
{
    const auto depends = depthKeys(config, layers);
    const auto ordered = nlohmann::ordered_json::parse(config.text(), nullptr, false);
    std::vector<ConfigKey> keys;
    for (const auto& [key, value] : config.json().items())
        keys.push_back({QString::fromStdString(key), QString::fromStdString(value.dump()),
            std::find(depends.begin(), depends.end(), key) == depends.end()
                ? QString()
                : dependence(value, layers)});
    if (!ordered.is_object()) // bare NaN or Infinity: alphabetical order will do
        return keys;
    std::map<QString, std::size_t> place;
    for (const auto& [key, value] : ordered.items())
        place.emplace(QString::fromStdString(key), place.size());
    std::sort(keys.begin(), keys.end(),
        [&](const auto& a, const auto& b) { return place[a.key] < place[b.key]; });
    return keys;
}

QString expandRefusal(const Inspection& inspection)
{
    if (inspection.isGguf)
        return text(QT_TRANSLATE_NOOP("OpenedModel",
            "A GGUF file can be inspected and analysed. To expand it, convert it to a Hugging Face "
            "folder."));
    if (!inspection.quantization.empty())
        return text(
            QT_TRANSLATE_NOOP("OpenedModel",
                "Weights are stored quantised (%1). Expanding needs full-precision weights."))
            .arg(QString::fromStdString(inspection.quantization));
    if (inspection.fusedExperts)
        return text(QT_TRANSLATE_NOOP("OpenedModel",
            "The experts are stored fused. Save the model in its original format to expand it."));
    if (!inspection.knownFamily)
        return text(QT_TRANSLATE_NOOP("OpenedModel",
                        "The model type '%1' is not known. You can inspect it; expanding is off."))
            .arg(QString::fromStdString(inspection.modelType));
    if (inspection.layers < 2)
        return text(
            QT_TRANSLATE_NOOP("OpenedModel", "A model needs at least two layers to be expanded."));
    return {};
}

QString childCheckpointOf(const QString& folder)
{
    for (const auto& child : QDir(folder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot))
        if (QFileInfo::exists(child.filePath() + u"/config.json"_s))
            return child.filePath();
    return {};
}

QStringList missingShards(const QString& folder)
{
    QStringList missing;
    try {
        for (const auto& name : WeightFiles::find(folder.toStdString()).names)
            if (const auto file = QString::fromStdString(name);
                !QFileInfo::exists(folder + u'/' + file))
                missing << file;
    } catch (const Error&) { // that is the failure itself
    }
    return missing;
}

OpenFailure failureOf(const QString& folder, const Error& error)
{
    OpenFailure failure;
    failure.path = folder;
    auto message = QString::fromStdString(error.what());
    if (const auto prefix = folder + u": "_s; message.startsWith(prefix))
        message = message.mid(prefix.size());
    failure.message = sentence(message);
    failure.hint = sentence(QString::fromStdString(error.hint()));
    if (!QFileInfo::exists(folder + u"/config.json"_s))
        failure.childFolder = childCheckpointOf(folder);
    else
        failure.details = missingShards(folder);
    if (!failure.childFolder.isEmpty()) // the button says it
        failure.hint.clear();
    if (!failure.details.isEmpty()) // the list has the names
        failure.hint
            = text(QT_TRANSLATE_NOOP("OpenedModel", "The download is probably incomplete."));
    return failure;
}

Lineage lineageOf(const QString& folder, int layers)
{
    try {
        const auto record = readExpansionRecord(folder.toStdString());
        if (!record)
            return {};
        const auto& preset = record->preset;
        const auto& name = preset.name.empty() ? preset.strategy.name : preset.name;
        return {QString::fromStdString(record->sourceHash),
            u"+%1 %2"_s.arg(layers - record->layersBefore).arg(QString::fromStdString(name))};
    } catch (const std::exception&) { // damaged: told where the record is shown
        return {};
    }
}

} // namespace

OpenResult openModel(const QString& path)
{
    const auto folder = folderOf(path);
    try {
        auto checkpoint
            = Checkpoint::open(folder.toStdString(), {.allowQuantized = true, .allowGguf = true});
        auto inspection = inspectCheckpoint(folder.toStdString());
        auto hash = QString::fromStdString(checkpoint.headerHash());
        auto keys = readKeys(checkpoint.config(), inspection.layers);
        auto configText = QString::fromStdString(checkpoint.config().text());
        auto refusal = expandRefusal(inspection);
        auto lineage = lineageOf(folder, inspection.layers);
        return std::make_shared<const OpenedModel>(OpenedModel{folder, nameOfFolder(folder),
            std::move(checkpoint), std::move(inspection), std::move(hash), std::move(keys),
            std::move(configText), std::move(refusal), std::move(lineage)});
    } catch (const Error& error) {
        return failureOf(folder, error);
    } catch (const std::exception& error) {
        return OpenFailure{folder, sentence(QString::fromUtf8(error.what())), {}, {}, {}};
    }
}

QString dtypesOf(const Inspection& inspection)
{
    std::map<QString, double> bits;
    for (const auto& tensor : inspection.tensors) {
        double size = bitsOf(tensor.dtype);
        for (const auto extent : tensor.shape)
            size *= static_cast<double>(extent);
        const auto name = nameOf(tensor.dtype);
        bits[QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()))] += size;
    }
    std::vector<std::pair<double, QString>> sorted;
    for (const auto& [name, size] : bits)
        sorted.emplace_back(-size, name);
    std::sort(sorted.begin(), sorted.end());
    QStringList names;
    for (const auto& [size, name] : sorted)
        names << name;
    return names.join(u", "_s);
}

QString summaryOf(const OpenedModel& model)
{
    const auto& inspection = model.inspection;
    return text(QT_TRANSLATE_NOOP("OpenedModel", "%1 layers · %2 params · %3 · %4"))
        .arg(inspection.layers)
        .arg(QString::fromStdString(formatCount(inspection.parameters)), dtypesOf(inspection),
            QString::fromStdString(formatBytes(inspection.totalBytes)));
}

} // namespace lesa

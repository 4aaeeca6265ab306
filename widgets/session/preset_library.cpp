// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/preset_library.h"

#include "core/base/error.h"
#include "widgets/session/preset_texts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestBytes = 1 << 20;
/// The order in which strategies are told; others follow by name.
const QStringList firstPresets{u"lesa-released"_s, u"lesa-paper"_s, u"lesa-residual"_s,
    u"lesa-aligned"_s, u"linear"_s, u"mean"_s, u"mean-aligned"_s, u"copy"_s, u"llama-pro"_s,
    u"opt-deus"_s, u"solar"_s};

int rankOf(const LibraryPreset& preset)
{
    const auto at = firstPresets.indexOf(preset.name);
    return !preset.builtIn ? 1000 : at < 0 ? 500 : static_cast<int>(at);
}

QString textOf(const LibraryPreset& preset, const std::string& text)
{
    return preset.builtIn ? presetText(text) : QString::fromStdString(text);
}

/// Lower-case words joined by hyphens, fit for a file name on any system.
QString fileStemOf(const QString& title)
{
    QString stem;
    for (const auto c : title.toLower())
        if (c.isLetterOrNumber())
            stem += c;
        else if (!stem.isEmpty() && !stem.endsWith(u'-'))
            stem += u'-';
    while (stem.endsWith(u'-'))
        stem.chop(1);
    return stem.isEmpty() ? u"preset"_s : stem.left(60);
}

} // namespace

QString LibraryPreset::title() const
{
    return preset.name.empty() ? name : textOf(*this, preset.name);
}

QString LibraryPreset::description() const
{
    return textOf(*this, preset.description);
}

QString LibraryPreset::source() const
{
    return textOf(*this, preset.source);
}

PresetLibrary::PresetLibrary(QString userFolder, QObject* parent)
    : QObject(parent)
    , m_folder(std::move(userFolder))
{
    reload();
}

Preset PresetLibrary::readFile(const QString& path)
{
    QFile file(path);
    const auto name = QFileInfo(path).fileName().toStdString();
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Fault::Io, name + " cannot be read", file.errorString().toStdString() + ".");
    if (file.size() > largestBytes)
        throw Error(Fault::Data, name + " is larger than any preset");
    return parsePreset(file.readAll().toStdString(), name);
}

void PresetLibrary::writeFile(const QString& path, const Preset& preset)
{
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)
        || file.write(QByteArray::fromStdString(formatPreset(preset))) < 0 || !file.commit())
        throw Error(Fault::Io, path.toStdString() + " cannot be written",
            file.errorString().toStdString() + ".");
}

void PresetLibrary::reload()
{
    m_presets.clear();
    m_faults.clear();
    const auto take = [this](const QString& name, const QString& path, bool builtIn) {
        try {
            m_presets << LibraryPreset{name, path, builtIn, readFile(path)};
        } catch (const Error& error) {
            m_faults << QString::fromStdString(error.what());
        }
    };
    for (const auto& entry : listPresets())
        if (entry.builtIn)
            take(QString::fromStdString(entry.name), QString::fromStdString(entry.path.string()),
                true);
    const QDir folder(m_folder);
    for (const auto& file : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        take(QFileInfo(file).completeBaseName(), folder.filePath(file), false);
    std::stable_sort(m_presets.begin(), m_presets.end(),
        [](const auto& a, const auto& b) { return rankOf(a) < rankOf(b); });
    Q_EMIT changed();
}

const LibraryPreset* PresetLibrary::find(const QString& name) const
{
    const auto at = std::find_if(m_presets.begin(), m_presets.end(),
        [&](const auto& preset) { return preset.name == name; });
    return at == m_presets.end() ? nullptr : &*at;
}

QString PresetLibrary::argumentFor(const QString& name) const
{
    const auto* preset = find(name);
    return preset == nullptr || preset->builtIn ? name : preset->path;
}

const LibraryPreset& PresetLibrary::userPreset(const QString& name) const
{
    const auto* preset = find(name);
    if (preset == nullptr || preset->builtIn)
        throw Error(Fault::Data, "built-in presets are not changed", "Duplicate it to edit.");
    return *preset;
}

QString PresetLibrary::freeName(const QString& title) const
{
    const auto stem = fileStemOf(title);
    auto name = stem;
    for (int number = 2; find(name) != nullptr; ++number)
        name = u"%1-%2"_s.arg(stem).arg(number);
    return name;
}

QString PresetLibrary::add(const Preset& preset)
{
    const auto name = freeName(QString::fromStdString(preset.name));
    writeFile(QDir(m_folder).filePath(name + u".json"_s), preset);
    reload();
    return name;
}

void PresetLibrary::replace(const QString& name, const Preset& preset)
{
    writeFile(userPreset(name).path, preset);
    reload();
}

QString PresetLibrary::rename(const QString& name, const QString& title)
{
    const auto old = userPreset(name);
    auto preset = old.preset;
    preset.name = title.toStdString();
    const auto newName = fileStemOf(title) == name ? name : freeName(title);
    writeFile(QDir(m_folder).filePath(newName + u".json"_s), preset);
    if (newName != name)
        QFile::remove(old.path);
    reload();
    return newName;
}

void PresetLibrary::remove(const QString& name)
{
    const auto preset = userPreset(name);
    if (!QFile::remove(preset.path))
        throw Error(Fault::Io, preset.path.toStdString() + " cannot be removed");
    m_removed = preset;
    reload();
}

void PresetLibrary::restore()
{
    if (!canRestore())
        return;
    writeFile(m_removed.path, m_removed.preset);
    m_removed = {};
    reload();
}

} // namespace lesa

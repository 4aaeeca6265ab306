// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spec/preset.h"

#include <QList>
#include <QObject>
#include <QString>

namespace lesa {

/// A preset that could be read.
struct LibraryPreset {
    QString name; ///< file stem: "lesa-released"; what the engine calls it
    QString path;
    bool builtIn = true;
    Preset preset;

    /// A built-in preset speaks the user's language, one of the user's its own.
    [[nodiscard]] QString title() const; ///< the preset's own name, else the file's
    [[nodiscard]] QString description() const;
    [[nodiscard]] QString source() const;
};

/// Built-in presets, read-only, and the user's, one file each. Functions that write throw Error
/// (Io, Data) with a sentence for the user.
class PresetLibrary : public QObject {
    Q_OBJECT
public:
    explicit PresetLibrary(QString userFolder, QObject* parent = nullptr);

    void reload(); ///< looks at the files again
    [[nodiscard]] const QList<LibraryPreset>& presets() const { return m_presets; }
    [[nodiscard]] const LibraryPreset* find(const QString& name) const; ///< nullptr: no such preset
    /// Files in the user's folder that cannot be read, one sentence each.
    [[nodiscard]] const QStringList& faults() const { return m_faults; }

    /// What the engine takes for it: a built-in one by name, a user's by path.
    [[nodiscard]] QString argumentFor(const QString& name) const;

    /// Saves under a new file named after the preset; returns its name.
    QString add(const Preset& preset);
    void replace(const QString& name, const Preset& preset); ///< a user's preset
    /// Gives a user's preset another title, and its file the name that goes with it.
    QString rename(const QString& name, const QString& title);
    void remove(const QString& name); ///< undone by `restore`
    void restore();                   ///< brings back what was removed last
    [[nodiscard]] bool canRestore() const { return !m_removed.path.isEmpty(); }

    static Preset readFile(const QString& path); ///< Error Data: the engine's sentence
    static void writeFile(const QString& path, const Preset& preset);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QString freeName(const QString& title) const;
    [[nodiscard]] const LibraryPreset& userPreset(const QString& name) const;

    QString m_folder;
    QList<LibraryPreset> m_presets;
    QStringList m_faults;
    LibraryPreset m_removed;
};

} // namespace lesa

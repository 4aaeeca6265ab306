// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace lesa {

/// What a window would want back: written while it works, removed when it ends well. One file a
/// process, so that two windows do not disturb each other.
class CrashFile {
public:
    explicit CrashFile(QString folder);

    void write(const QJsonObject& state) const;
    void remove() const; ///< ended well
    /// The newest that a window left which is no longer there; it stays until `discardLeft`.
    [[nodiscard]] std::optional<QJsonObject> findLeft() const;
    void discardLeft() const;

private:
    [[nodiscard]] QStringList leftFiles() const;

    QString m_folder;
    QString m_path;
};

} // namespace lesa

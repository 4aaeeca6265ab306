// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace lesa {

/// A small JSON file of our own. Missing or damaged: an empty object.
QJsonObject readJsonFile(const QString& path);
/// Whether the file is there and is no JSON object.
bool isJsonFileDamaged(const QString& path);
/// Renames a file to "….damaged", in place of an earlier one, so that nothing is written over it.
void setAside(const QString& path);
/// Whole or not at all; makes the folder. False: not writable.
bool writeJsonFile(const QString& path, const QJsonObject& object);

} // namespace lesa

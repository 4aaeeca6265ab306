// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace lesa {

/// Where the engine `lesa` is: the path set by the user when there is one, else beside this
/// program, in the build tree next to it, in PATH.
struct EngineLocator {
    QString configured; ///< set by the user; empty: search

    /// Absolute path of an executable file. nullopt: none of the places has one.
    [[nodiscard]] std::optional<QString> find() const;
    /// Every place that is looked at, in order; for the message when none has it.
    [[nodiscard]] QStringList places() const;
};

} // namespace lesa

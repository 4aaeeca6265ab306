// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace lesa {

/// A place that prints figures: its column widths in inches and its text size.
struct Venue {
    QString id;                       ///< in recipes and file names: "icml"
    QString name;                     ///< "ICML"
    std::optional<double> columnInch; ///< nullopt: one-column paper
    double fullInch = 0;
    double basePt = 9;                ///< axis labels
    double smallPt = 7;               ///< ticks and legend
    std::optional<double> heightInch; ///< fixed (slides); nullopt: width × ratio
};

const std::vector<Venue>& venues(); ///< own size last, id "custom"
const Venue* findVenue(const QString& id);

} // namespace lesa

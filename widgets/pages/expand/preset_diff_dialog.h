// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spec/preset.h"

#include <QDialog>
#include <QString>

#include <vector>

class QCheckBox;

namespace lesa {

/// A setting whose value another preset would change.
struct PresetDifference {
    QString key; ///< dotted path
    QString before;
    QString after;
    bool operator==(const PresetDifference&) const = default;
};
/// In the order of the fields; names and descriptions are left out.
std::vector<PresetDifference> differencesOf(const Preset& now, const Preset& other);

/// For which depth a preset's positions were written and what they become in this one.
QString depthRemark(const PositionsSpec& positions, int layers, bool allowLast);

/// What an imported preset changes, before it does.
class PresetDiffDialog : public QDialog {
    Q_OBJECT
public:
    /// @param layers  of the open checkpoint; 0: none is open
    PresetDiffDialog(const Preset& now, const Preset& imported, const QString& origin, int layers,
        QWidget* parent = nullptr);

    [[nodiscard]] bool keeps() const; ///< also as one of the user's presets

private:
    QCheckBox* m_keep;
};

} // namespace lesa

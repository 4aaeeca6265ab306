// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spec/json.h"

#include <QMap>
#include <QStringList>
#include <QWidget>

#include <memory>

class QGridLayout;
class QLabel;

namespace lesa {

/// An editor for a settings struct, built from the rows of its field table (describeFields): label,
/// help, unit, range and choices come from there. A value that is not the base's is marked and can
/// be reset; a value that is none is told beneath its field and not passed on.
class SettingsForm : public QWidget {
    Q_OBJECT
public:
    /// @param rows         what describeFields gives; rows in `left out` are not shown
    /// @param suggestions  by key, for texts: offered, others can be typed
    explicit SettingsForm(const Json& rows, const QStringList& leftOut = {},
        const QMap<QString, QStringList>& suggestions = {}, QWidget* parent = nullptr);
    ~SettingsForm() override;

    /// @param values, base  objects in which the rows' dotted keys are found
    void setValues(const Json& values, const Json& base);
    void setRowVisible(const QString& key, bool visible);
    /// Marks the field an error names; an empty sentence takes the mark away.
    void setProblem(const QString& key, const QString& sentence);
    /// Of what was typed: "Steps: At most 100." Empty: every visible field holds a value.
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QStringList keys() const;
    [[nodiscard]] QWidget* editor(const QString& key) const; ///< nullptr: no such field

Q_SIGNALS:
    void edited(const QString& key, const lesa::Json& value, const QString& label);
    void problemChanged();

private:
    struct Row;
    void addRow(const Json& row, const QStringList& suggestions);
    QWidget* makeEditor(Row& row, const Json& json, const QStringList& suggestions);
    void showRow(Row& row);
    void take(Row& row, const Json& value);
    void judge(Row& row, const QString& sentence);

    QGridLayout* m_grid;
    std::vector<std::unique_ptr<Row>> m_rows;
};

} // namespace lesa

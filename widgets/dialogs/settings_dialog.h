// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/app_settings.h"

#include <QDialog>
#include <QList>

#include <utility>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace lesa {

/// Edits AppSettings; says at once whether the engine is where it is said to be.
class SettingsDialog : public QDialog {
    Q_OBJECT
public:
    /// @param languages  code and name of each, in the order shown
    SettingsDialog(const AppSettings& settings, const QList<std::pair<QString, QString>>& languages,
        QWidget* parent);

    [[nodiscard]] AppSettings settings() const;

private:
    QWidget* withBrowse(QLineEdit* edit, bool folder);
    void showEngine();

    QComboBox* m_theme;
    QComboBox* m_language;
    QLineEdit* m_engine;
    QLabel* m_engineFound;
    QComboBox* m_device;
    QSpinBox* m_threads;
    QLineEdit* m_runs;
    QCheckBox* m_analyse;
};

} // namespace lesa

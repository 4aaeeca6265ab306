// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/engine_job.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace lesa {

/// Where one strategy's expanded checkpoint goes, without any training.
class ExpandOnlyDialog : public QDialog {
    Q_OBJECT
public:
    /// @param command  the job for a folder, with or without quality control
    using Command = std::function<JobSpec(const QString& output, bool quality)>;
    ExpandOnlyDialog(
        const QString& strategy, const QString& output, Command command, QWidget* parent = nullptr);

    [[nodiscard]] JobSpec job() const;

private:
    void update();
    void chooseFolder();

    Command m_command;
    QLineEdit* m_output;
    QCheckBox* m_quality;
    QLabel* m_problem;
    QLabel* m_line;
    QPushButton* m_expand;
};

} // namespace lesa

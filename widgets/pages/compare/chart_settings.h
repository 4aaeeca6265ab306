// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/pages/compare/loss_figure.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QSlider;
class QSpinBox;

namespace lesa {

/// The chart's options, for the dock at the right.
class ChartSettings : public QWidget {
    Q_OBJECT
public:
    explicit ChartSettings(QWidget* parent = nullptr);

    void setOptions(const ChartOptions& options); ///< emits nothing
    [[nodiscard]] const ChartOptions& options() const { return m_options; }

signals:
    void changed(const lesa::ChartOptions& options); ///< by the user

private:
    QCheckBox* makeBox(const QString& text, const QString& tip, bool ChartOptions::*member);
    void addSmoothing(QFormLayout& form);
    void show();
    void read();

    ChartOptions m_options;
    QComboBox* m_x;
    QComboBox* m_smoothing;
    QSlider* m_slider;
    QDoubleSpinBox* m_strength;
    QSpinBox* m_window;
    QList<std::pair<QCheckBox*, bool ChartOptions::*>> m_boxes;
};

} // namespace lesa

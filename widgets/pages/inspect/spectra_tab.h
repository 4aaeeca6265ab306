// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/pages/inspect/analysis_tab.h"
#include "widgets/pages/inspect/spectra_figures.h"

class QCheckBox;
class QComboBox;
class QLabel;

namespace lesa {

/// Singular values, the eigenvalue density of one layer, and metrics across depth.
class SpectraTab : public AnalysisTab {
    Q_OBJECT
public:
    SpectraTab(Session& session, AnalysisSource& source, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon pageIcon() const override;
    /// The plot whose x axis is the layer.
    [[nodiscard]] PlotView& depthPlot() const { return *m_metrics.plot; }

private:
    void makeSpectrumControls();
    void makeMetricControls();
    void draw() override;
    void drawSpectrum();
    void drawDensity();
    void drawMetric();

    Card m_spectrum;
    Card m_density;
    Card m_metrics;
    QComboBox* m_view;
    QCheckBox* m_relative;
    QCheckBox* m_energy;
    QLabel* m_densityTitle;
    QComboBox* m_metric;
    QLabel* m_formula;
    QList<MetricChoice> m_choices;
};

} // namespace lesa

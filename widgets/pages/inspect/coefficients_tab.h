// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/pages/inspect/analysis_tab.h"

class QCheckBox;
class QComboBox;
class QLabel;

namespace lesa {

/// The layers in the shared basis: coefficients by depth and direction, the layers in the plane,
/// every layer with every other.
class CoefficientsTab : public AnalysisTab {
    Q_OBJECT
public:
    CoefficientsTab(Session& session, AnalysisSource& source, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon pageIcon() const override;
    /// The plot whose x axis is the layer.
    [[nodiscard]] PlotView& depthPlot() const { return *m_map.plot; }

private:
    void makeMapControls();
    void makeSideControls();
    void draw() override;
    void drawMap();
    void drawDirection();
    void readChosenDirection();
    void drawTrajectory();
    void drawSimilarity();
    [[nodiscard]] bool showsOneDirection() const;
    [[nodiscard]] int direction() const; ///< from 0

    Card m_map;
    Card m_trajectory;
    Card m_similarity;
    QComboBox* m_view;
    QSpinBox* m_direction;
    QComboBox* m_count;
    QCheckBox* m_log;
    QComboBox* m_neighbours;
    QComboBox* m_projection;
    QLabel* m_projectionNote;
    QComboBox* m_measure;
    std::shared_ptr<const AnalysisData> m_directionOf; ///< what m_read belongs to
    DirectionData m_read;
    Latest m_latest;
};

} // namespace lesa

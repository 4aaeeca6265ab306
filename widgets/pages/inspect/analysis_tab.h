// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/pages/inspect/analysis_source.h"
#include "widgets/pages/inspect/plot_tab.h"

class QSpinBox;
class QStackedWidget;

namespace lesa {

class MessageBar;

/// A tab drawn from the analysis: weight types and layer above; beneath, its content, or what is to
/// be done to have one. Hidden tabs draw nothing until they are shown.
class AnalysisTab : public PlotTab {
    Q_OBJECT
protected:
    AnalysisTab(Session& session, AnalysisSource& source, const QString& emptyTitle,
        QWidget* parent = nullptr);

    void setContent(QWidget* content);
    /// Draws data(); called when it, the layer or the record is new, only while shown.
    virtual void draw() = 0;
    void drawSoon(); ///< at once when shown, else when it is
    [[nodiscard]] AnalysisSource& source() const { return m_source; }
    [[nodiscard]] const AnalysisData& data() const { return *m_source.data(); }
    /// The selected layer if it was analysed; -1: none.
    [[nodiscard]] int layer() const;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeBar();
    void update();
    void updateLayers();
    void showRemarks();

    AnalysisSource& m_source;
    MessageBar* m_messages;
    QSpinBox* m_layer;
    QStackedWidget* m_stack;
    QWidget* m_notice;
    QWidget* m_content = nullptr;
    QString m_shownModel; ///< header hash of what the content shows
    bool m_due = true;
};

} // namespace lesa

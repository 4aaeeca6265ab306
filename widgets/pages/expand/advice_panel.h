// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/latest.h"
#include "widgets/pages/expand/advice.h"

#include <QWidget>

#include <functional>
#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace lesa {

class PlotView;
class Session;

/// The curve that advises where new layers go, read from the checkpoint's analysis; where there is
/// none, what it would take and the button that makes it.
class AdvicePanel : public QWidget {
    Q_OBJECT
public:
    explicit AdvicePanel(Session& session, QWidget* parent = nullptr);

    void setGaps(const std::vector<int>& gaps); ///< shaded in the plot
    /// Gaps whose neighbours are most alike by the curve; empty: not known.
    [[nodiscard]] std::vector<int> mostSimilar(int count) const;
    /// The best gaps by the chosen rule of `lesa advise`, else by all of them; empty: not known.
    [[nodiscard]] std::vector<int> bestByAdvice(int count) const;
    [[nodiscard]] bool isKnown() const { return !m_curve.mean.empty(); }
    [[nodiscard]] PlotView* plot() const; ///< nullptr: no curve is shown
    /// Where layer x is in this widget's pixels; nullopt: no curve is shown.
    [[nodiscard]] std::optional<double> pixelOf(double x) const;
    [[nodiscard]] QWidget* chooser() const { return m_chooser; } ///< to be laid out above

Q_SIGNALS:
    void scaleChanged(); ///< pixelOf answers differently
    void knownChanged();
    void adviceWanted(); ///< `lesa advise` is to run

private:
    void fillTypes();
    void read();
    void showCurve();
    void showState();
    void showAbsence();
    [[nodiscard]] QString absenceOfAdvice() const;
    void takeCurve(const AdviceCurve& curve);
    [[nodiscard]] const AdviceKind& kind() const;
    [[nodiscard]] QMap<QString, QString> files() const;
    void changeEvent(QEvent* event) override;

    Session& m_session;
    QWidget* m_chooser;
    QComboBox* m_kind;
    QComboBox* m_type;
    QStackedWidget* m_stack;
    PlotView* m_plot;
    QLabel* m_absent;
    QPushButton* m_compute;
    AdviceCurve m_curve;
    std::vector<int> m_gaps;
    Latest m_latest;
};

} // namespace lesa

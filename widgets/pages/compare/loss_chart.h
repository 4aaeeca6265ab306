// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/pages/compare/loss_figure.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <map>

class QLabel;

namespace lesa {

class PlotView;

/// The curves of runs, live: points that came are added at the curves' ends at most 20 times a
/// second, and not at all while the chart is hidden or paused; then all at once.
class LossChart : public QWidget {
    Q_OBJECT
public:
    explicit LossChart(QWidget* parent = nullptr);
    ~LossChart() override;

    /// Other runs, names, styles or baselines; the same ones cost nothing.
    void setRuns(const QList<ChartRun>& runs);
    [[nodiscard]] const QList<ChartRun>& runs() const { return m_runs; }
    void setOptions(const ChartOptions& options);
    [[nodiscard]] const ChartOptions& options() const { return m_options; }
    void runGrew(const QString& id); ///< drawn soon
    void setPaused(bool paused);
    [[nodiscard]] bool isPaused() const { return m_paused; }
    void selectRun(const QString& id);
    /// More lines for the readout of a run's point.
    void setDetails(std::function<QString(const QString& run, Curve curve, int index)> details);

    [[nodiscard]] PlotView& plot() { return *m_plot; }
    [[nodiscard]] qint64 pointCount() const;

signals:
    void runPicked(const QString& id);
    void optionsChanged(); ///< by keys on the plot: log axes
    void rebuilt();        ///< with other curves: there may be a figure now, or none any more

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Shown;
    void update();
    void rebuild();
    bool appendNew();
    void updateCount();
    [[nodiscard]] const ChartRun* find(const QString& id) const;

    PlotView* m_plot;
    QLabel* m_count;
    QList<ChartRun> m_runs;
    ChartOptions m_options;
    std::map<QString, Shown> m_shown; ///< by curve id
    bool m_paused = false;
    bool m_stale = true; ///< the curves have to be made anew
    QTimer m_timer;
    QElapsedTimer m_sinceRebuild;
    std::function<QString(const QString&, Curve, int)> m_details;
};

} // namespace lesa

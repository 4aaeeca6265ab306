// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/figures/figure_content.h"
#include "widgets/session/run_history.h"

#include <QList>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace lesa {

enum class XKind { Step, RelativeStep, Tokens, Time };
enum class Smoothing { Off, Exponential, Central };

/// How the loss chart is drawn; kept in the settings.
struct ChartOptions {
    XKind x = XKind::Step;
    Smoothing smoothing = Smoothing::Exponential;
    double strength = 0.6; ///< of the exponential average, 0 … maxSmoothing
    int window = 21;       ///< points of the central average
    bool learningRate = true;
    bool gradientNorm = false;
    bool speed = false;
    bool groupSeeds = false; ///< one line per strategy: mean and range over its seeds
    bool logX = false;
    bool logY = false;

    bool operator==(const ChartOptions&) const = default;
};

/// A run as the chart takes it.
struct ChartRun {
    QString id;
    QString name;
    QString group; ///< runs that differ only in their seed share it
    int style = 0;
    bool live = false; ///< points may still come
    const RunHistory* history = nullptr;
    std::optional<double> baseLoss;
    QString baseName;
};

struct RunInfo;
/// @param history  must outlive what is returned
ChartRun chartRun(const RunInfo& run, const RunHistory& history);

/// What a curve stands for, in its id.
enum class Curve { Training, Validation, LearningRate, GradientNorm, Speed };
QString curveId(const QString& run, Curve curve);
QString runOfCurve(const QString& curveId);
Curve kindOfCurve(const QString& curveId);

/// Gives a curve's points one piece after the other: what was given before stays as it is.
class CurveFeed {
public:
    CurveFeed(const ChartRun& run, Curve curve, const ChartOptions& options);

    struct Piece {
        std::vector<double> x;
        std::vector<double> y;
        std::vector<double> raw; ///< empty: not smoothed
    };
    /// The points that came since the last call. A central average waits for the points after it
    /// while the run is live.
    Piece next(const ChartRun& run);

private:
    void smooth(Piece& piece, const std::vector<double>& values, std::size_t from, bool live);

    Curve m_curve;
    ChartOptions m_options;
    std::size_t m_given = 0;
    double m_mean = 0;
    double m_weight = 1; ///< strength to the power of the finite values so far
};

/// The chart without points (the feeds bring them), or, with grouped seeds, with all of them.
FigureContent lossFigure(const QList<ChartRun>& runs, const ChartOptions& options);
/// The chart with all points there are.
/// @param feeds  those that gave them, by curve id, for the points that come later; none with
///               grouped seeds
FigureContent filledLossFigure(const QList<ChartRun>& runs, const ChartOptions& options,
    std::map<QString, CurveFeed>* feeds = nullptr);
/// Curves of a run that a chart with these options has.
QList<Curve> curvesOf(const ChartOptions& options);

} // namespace lesa

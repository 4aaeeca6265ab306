// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/inspect/spectra_figures.h"

#include "core/linalg/log_histogram.h"
#include "core/linalg/marchenko_pastur.h"
#include "core/linalg/power_law.h"
#include "core/linalg/spectral_metrics.h"
#include "widgets/pages/inspect/figure_parts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lesa::SpectraFigures)
};

constexpr int fitPoints = 200;

Panel spectrumPanel(const SpectrumOptions& options)
{
    Panel panel;
    panel.x.label = Text::tr("Index i");
    panel.x.integers = true;
    panel.y.label = options.relative ? u"σᵢ / σ₁"_s : u"σᵢ"_s;
    panel.y.scale = AxisScale::Log;
    return panel;
}

void addSpectrum(Series& series, const std::vector<double>& sigma, bool relative)
{
    const double unit = relative && !sigma.empty() && sigma.front() > 0 ? sigma.front() : 1;
    for (std::size_t i = 0; i < sigma.size(); ++i) {
        series.x.push_back(static_cast<double>(i + 1));
        series.y.push_back(sigma[i] / unit);
    }
}

void addEnergy(Panel& panel, double percent, double at)
{
    if (std::isfinite(at))
        panel.markers.push_back(
            {Across::X, at, Text::tr("%1 % of Σσ²").arg(percent), {}, true, {}});
}

double medianOf(std::vector<double> values)
{
    std::erase_if(values, [](double x) { return !std::isfinite(x); });
    if (values.empty())
        return std::nan("");
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

double energyOf(const AnalysisData& data, const QString& name, int layer)
{
    if (const int row = data.rowOf(layer); row >= 0)
        return data.metricAt(name, static_cast<std::size_t>(row));
    std::vector<double> all;
    for (std::size_t row = 0; row < data.layerCount(); ++row)
        all.push_back(data.metricAt(name, row));
    return medianOf(all);
}

/// What the two fits saw: all λ, or those of the numerical rank (core/linalg/spectral_metrics.h).
std::vector<double> fittedEigenvalues(const AnalysisData& data, std::size_t row)
{
    auto count = data.sigma[row].size();
    const auto flags = data.metricAt(u"flags"_s, row);
    const auto rank = data.metricAt(u"numerical_rank"_s, row);
    if (std::isfinite(flags) && (static_cast<int>(flags) & RankDeficient) != 0 && rank > 0)
        count = std::min(count, static_cast<std::size_t>(rank));
    std::vector<double> eigenvalues;
    for (std::size_t i = 0; i < count; ++i)
        eigenvalues.push_back(data.sigma[row][i] * data.sigma[row][i]);
    return eigenvalues;
}

Series histogramSeries(const std::vector<double>& eigenvalues, std::size_t all)
{
    const auto bins = std::clamp(static_cast<int>(std::sqrt(eigenvalues.size()) * 2), 8, 80);
    const auto histogram = logHistogram(eigenvalues, bins);
    Series series;
    series.id = u"eigenvalues"_s;
    series.name = eigenvalues.size() == all
        ? Text::tr("%1 eigenvalues").arg(all)
        : Text::tr("first %1 of %2 eigenvalues").arg(eigenvalues.size()).arg(all);
    series.shape = LineShape::Steps;
    series.style = 0;
    for (std::size_t i = 0; i < histogram.density.size(); ++i) {
        series.x.push_back(histogram.edges[i]);
        series.y.push_back(histogram.density[i]);
    }
    if (!histogram.density.empty()) { // the last bin's right edge
        series.x.push_back(histogram.edges.back());
        series.y.push_back(histogram.density.back());
    }
    return series;
}

Series fitSeries(const QString& id, const QString& name, int style)
{
    Series series;
    series.id = id;
    series.name = name;
    series.style = style;
    series.dashed = true;
    series.widthScale = 1.5;
    return series;
}

void addPowerLaw(
    Panel& panel, const AnalysisData& data, std::size_t row, std::size_t eigenvalueCount)
{
    const double alpha = data.metricAt(u"alpha"_s, row);
    const double xmin = data.metricAt(u"xmin"_s, row);
    const double xmax = data.metricAt(u"xmax"_s, row);
    const double tail = data.metricAt(u"num_pl_spikes"_s, row);
    if (!std::isfinite(alpha) || !(xmin > 0) || !(xmax > xmin) || !(tail > 0))
        return;
    auto series = fitSeries(u"power law"_s, Text::tr("power law, α = %1").arg(alpha, 0, 'f', 2), 1);
    const double share = tail / static_cast<double>(eigenvalueCount);
    for (int i = 0; i <= fitPoints; ++i) {
        const double x = xmin * std::pow(xmax / xmin, static_cast<double>(i) / fitPoints);
        series.x.push_back(x);
        series.y.push_back(share * powerLawDensity(x, alpha, xmin));
    }
    panel.series.push_back(std::move(series));
    panel.markers.push_back({Across::X, xmin, u"xmin"_s, {}, true, 1});
}

void addMarchenkoPastur(Panel& panel, const AnalysisData& data, std::size_t row)
{
    const double sigma = data.metricAt(u"sigma_mp"_s, row);
    const double scale = data.metricAt(u"W_scale"_s, row);
    const double low = data.metricAt(u"bulk_min"_s, row);
    const double high = data.metricAt(u"bulk_max"_s, row);
    const double q = data.metricAt(u"Q"_s, row);
    if (!(sigma > 0) || !(scale > 0) || !(high > 0) || !(q >= 1) || data.sigma[row].empty())
        return;
    auto series = fitSeries(
        u"marchenko-pastur"_s, Text::tr("Marchenko–Pastur, σ = %1").arg(sigma, 0, 'f', 2), 2);
    const double unit = scale * scale; // λ · unit has mean 1
    const double smallest = data.sigma[row].back() * data.sigma[row].back();
    const double start = std::max({low, smallest, high * 1e-4});
    for (int i = 0; i <= fitPoints; ++i) {
        const double x = start * std::pow(high / start, static_cast<double>(i) / fitPoints);
        const double y = unit * marchenkoPasturDensity(x * unit, q, sigma);
        if (y > 0) {
            series.x.push_back(x);
            series.y.push_back(y);
        }
    }
    panel.series.push_back(std::move(series));
}

std::pair<std::vector<double>, std::vector<double>> beyondLimits(
    const AnalysisData& data, const std::vector<double>& alpha)
{
    std::vector<double> x;
    std::vector<double> y;
    for (std::size_t i = 0; i < alpha.size(); ++i)
        if (alpha[i] < 2 || alpha[i] > 6) {
            x.push_back(data.layers[i]);
            y.push_back(alpha[i]);
        }
    return {x, y};
}

void addAlphaLimits(Panel& panel, const AnalysisData& data, const std::vector<double>& alpha)
{
    panel.markers.push_back({Across::Y, 2, Text::tr("α = 2: overtrained below"), {}, true, {}});
    panel.markers.push_back({Across::Y, 6, Text::tr("α = 6: undertrained above"), {}, true, {}});
    const auto [x, y] = beyondLimits(data, alpha);
    if (x.empty())
        return;
    auto flagged = pointMarks(u"flagged"_s, Text::tr("outside 2 … 6"), flagStyle);
    flagged.x = x;
    flagged.y = y;
    for (const double layer : x)
        flagged.pointKeys << layerKey(static_cast<int>(layer));
    panel.series.push_back(std::move(flagged));
}

} // namespace

FigureContent spectrumFigure(
    const AnalysisData& data, const InsertedLayers& inserted, const SpectrumOptions& options)
{
    FigureContent content;
    content.id = u"spectra-"_s + data.shortName;
    content.title = Text::tr("Singular values of %1").arg(data.shortName);
    auto panel = spectrumPanel(options);
    const double last = std::max(1, data.layers.back());
    for (std::size_t i = 0; i < data.layerCount(); ++i) {
        const int layer = data.layers[i];
        Series series;
        series.id = series.key = layerKey(layer);
        series.name = inserted.contains(layer) ? Text::tr("layer %1, inserted").arg(layer)
                                               : Text::tr("layer %1").arg(layer);
        series.depth = layer / last;
        series.dashed = inserted.contains(layer);
        addSpectrum(series, data.sigma[i], options.relative);
        panel.series.push_back(std::move(series));
    }
    if (options.energy)
        for (const auto& [percent, name] :
            {std::pair{90, u"energy_90"_s}, {95, u"energy_95"_s}, {99, u"energy_99"_s}})
            addEnergy(panel, percent, energyOf(data, name, options.layer));
    content.panels = {std::move(panel)};
    content.legend = LegendPlace::None;
    content.depthLabel = Text::tr("Layer");
    content.depthRange = {0, last};
    content.summary = Text::tr("Singular values of %1 in %n layers; 90 % of the energy lies in the "
                               "first %2 of %3 directions",
        nullptr, static_cast<int>(data.layerCount()))
                          .arg(data.shortName)
                          .arg(energyOf(data, u"energy_90"_s, options.layer))
                          .arg(data.sigma.front().size());
    return content;
}

FigureContent sharedSpectrumFigure(const AnalysisData& data, const SpectrumOptions& options)
{
    FigureContent content;
    content.id = u"shared-spectrum-"_s + data.shortName;
    content.title = Text::tr("Shared singular values of %1").arg(data.shortName);
    auto panel = spectrumPanel(options);
    panel.x.label = Text::tr("Direction k");
    panel.y.label = options.relative ? u"sₖ / s₁"_s : u"sₖ"_s;
    Series series;
    series.id = u"shared"_s;
    series.name = Text::tr("%n layers side by side", nullptr, static_cast<int>(data.layerCount()));
    series.style = 0;
    addSpectrum(series, data.sharedSigma, options.relative);
    panel.series = {std::move(series)};
    if (options.energy)
        for (const int percent : {90, 95, 99})
            addEnergy(panel, percent, directionsHolding(data.sharedSigma, percent / 100.0));
    const double first = data.sharedSigma.empty() ? 0 : data.sharedSigma.front();
    const double last = data.sharedSigma.empty() ? 0 : data.sharedSigma.back();
    // Far below the last value it would only squeeze the curve.
    if (data.floor > 0 && first > 0 && data.floor * 100 > last)
        panel.markers.push_back({Across::Y, data.floor / (options.relative ? first : 1),
            Text::tr("floor: rounding below"), {}, true, flagStyle});
    content.panels = {std::move(panel)};
    return content;
}

FigureContent densityFigure(const AnalysisData& data, int layer)
{
    FigureContent content;
    content.id = u"eigenvalues-%1-%2"_s.arg(data.shortName).arg(layer);
    const int row = data.rowOf(layer);
    if (row < 0)
        return content;
    const auto at = static_cast<std::size_t>(row);
    content.title = Text::tr("Eigenvalue density of %1, layer %2").arg(data.shortName).arg(layer);
    Panel panel;
    panel.x.label = u"λ = σ²"_s;
    panel.x.scale = AxisScale::Log;
    panel.y.label = Text::tr("Density ρ(λ)");
    panel.y.scale = AxisScale::Log;
    const auto eigenvalues = fittedEigenvalues(data, at);
    panel.series = {histogramSeries(eigenvalues, data.sigma[at].size())};
    addMarchenkoPastur(panel, data, at);
    addPowerLaw(panel, data, at, eigenvalues.size());
    content.panels = {std::move(panel)};
    content.legend = LegendPlace::Outside;
    content.summary = Text::tr("Eigenvalue density of %1 in layer %2, power-law exponent %3")
                          .arg(data.shortName)
                          .arg(layer)
                          .arg(data.metricAt(u"alpha"_s, at), 0, 'g', 3);
    return content;
}

QList<MetricChoice> metricChoices()
{
    return {
        {u"alpha"_s, Text::tr("Power-law exponent α"), u"α"_s,
            Text::tr("α = 1 + n / Σ ln(λ / xmin) over the n eigenvalues λ ≥ xmin")},
        {u"stable_rank"_s, Text::tr("Stable rank"), Text::tr("Stable rank"), u"Σλ / λ₁"_s},
        {u"effective_rank"_s, Text::tr("Effective rank"), Text::tr("Effective rank"),
            Text::tr("exp of the entropy of σ / Σσ")},
        {u"entropy"_s, Text::tr("Matrix entropy"), Text::tr("Entropy"),
            Text::tr("entropy of λ / Σλ over ln rank; 1: all directions alike")},
        {u"norm"_s, Text::tr("Squared Frobenius norm"), u"Σλ"_s, u"Σλ = ‖W‖²"_s},
        {u"spectral_norm"_s, Text::tr("Squared spectral norm"), u"λ₁"_s, u"λ₁ = σ₁²"_s},
        {u"mp_softrank"_s, Text::tr("Marchenko–Pastur soft rank"), Text::tr("MP soft rank"),
            Text::tr("upper bulk edge λ₊ / λ₁")},
        {u"num_spikes"_s, Text::tr("Spikes beyond the bulk"), Text::tr("Spikes"),
            Text::tr("eigenvalues above the bulk edge λ₊ and its Tracy–Widom width")},
        {u"sigma_mp"_s, Text::tr("Marchenko–Pastur σ"), u"σ MP"_s,
            Text::tr("of the entries, for the spectrum scaled to mean 1")},
        {u"numerical_rank"_s, Text::tr("Numerical rank"), Text::tr("Numerical rank"),
            Text::tr("singular values above the rounding of the stored type")},
        {u"energy_90"_s, Text::tr("Directions with 90 % of the energy"), Text::tr("Directions"),
            Text::tr("smallest k with 90 % of Σσ² in the first k")},
        {u"energy_95"_s, Text::tr("Directions with 95 % of the energy"), Text::tr("Directions"),
            Text::tr("smallest k with 95 % of Σσ² in the first k")},
        {u"energy_99"_s, Text::tr("Directions with 99 % of the energy"), Text::tr("Directions"),
            Text::tr("smallest k with 99 % of Σσ² in the first k")},
        {u"alpha_weighted"_s, Text::tr("Weighted α"), u"α log λ₁"_s, u"α · log₁₀ λ₁"_s},
        {u"log_alpha_norm"_s, Text::tr("Log α-norm"), u"log Σλ^α"_s, u"log₁₀ Σ λ^α"_s},
        {u"D"_s, Text::tr("Distance of the power-law fit"), u"D"_s,
            Text::tr("Kolmogorov–Smirnov distance between fit and eigenvalues")},
    };
}

FigureContent metricFigure(
    const AnalysisData& data, const InsertedLayers& inserted, const MetricChoice& metric)
{
    FigureContent content;
    content.id = u"metric-"_s + metric.name;
    content.title = Text::tr("%1 across depth").arg(metric.title);
    Panel panel;
    panel.x = layerAxis();
    panel.y.label = metric.axis;
    const auto* table = data.metric(metric.name);
    for (qsizetype t = 0; table != nullptr && t < data.metricTypes.size(); ++t) {
        const bool own = data.metricTypes[t] == data.weightType;
        auto series = layerSeries(data.metricTypes[t], data.layers,
            table->values[static_cast<std::size_t>(t)], static_cast<int>(t));
        series.name = data.metricTypes[t].section(u'.', -1);
        series.widthScale = own ? 2.2 : 0.8;
        series.markers = own;
        panel.series.push_back(std::move(series));
    }
    const auto type = data.metricTypes.indexOf(data.weightType);
    if (table != nullptr && type >= 0 && metric.name == u"alpha"_s)
        addAlphaLimits(panel, data, table->values[static_cast<std::size_t>(type)]);
    addInsertedBands(panel, inserted);
    content.panels = {std::move(panel)};
    content.legend = LegendPlace::Outside;
    return content;
}

} // namespace lesa

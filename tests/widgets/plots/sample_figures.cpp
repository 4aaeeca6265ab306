// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_figures.h"

#include <cmath>
#include <limits>
#include <random>

namespace lesa::samples {

using namespace Qt::StringLiterals;

namespace {

Series run(const QString& id, const QString& name, int style, double end)
{
    Series s;
    s.id = id;
    s.name = name;
    s.key = u"run:"_s + id;
    s.style = style;
    std::mt19937 random(static_cast<unsigned>(style) + 7);
    std::normal_distribution<double> noise(0, 0.08);
    for (int step = 5; step <= 500; step += 5) {
        const double loss = end + 1.4 * std::exp(-step / 110.0);
        s.x.push_back(step);
        s.y.push_back(loss);
        s.raw.push_back(loss + noise(random));
    }
    return s;
}

HeatMap map(int rows, int cols, double (*value)(int, int))
{
    HeatMap m;
    m.rows = rows;
    m.cols = cols;
    for (int r = 0; r < rows; ++r) {
        for (int c = 0; c < cols; ++c)
            m.values.push_back(value(r, c));
    }
    return m;
}

QString layerKey(int layer)
{
    return u"layer:%1"_s.arg(layer);
}

} // namespace

FigureContent lossCurves()
{
    FigureContent content;
    content.id = u"loss"_s;
    content.title = u"Training loss"_s;
    Panel loss;
    loss.x.label = u"Training step"_s;
    loss.y.label = u"Loss"_s;
    loss.series = {run(u"lesa"_s, u"LESA"_s, 0, 2.71), run(u"copy"_s, u"copy neighbour"_s, 1, 2.94),
        run(u"mean"_s, u"mean"_s, 2, 2.85)};
    loss.series[2].y[60] = std::numeric_limits<double>::quiet_NaN();
    loss.markers = {{Across::Y, 2.62, u"unexpanded model"_s, {}, true, {}}};
    loss.heightShare = 3;
    Panel rate;
    rate.x.label = loss.x.label;
    rate.y.label = u"lr · 10⁴"_s;
    Series lr;
    lr.id = u"lr"_s;
    lr.style = 6;
    for (int step = 0; step <= 500; step += 10) {
        lr.x.push_back(step);
        lr.y.push_back(
            step < 50 ? step / 50.0 * 3 : 1.5 * (1 + std::cos((step - 50) / 450.0 * 3.14159)));
    }
    rate.series = {lr};
    content.panels = {loss, rate};
    content.legend = LegendPlace::Inside;
    return content;
}

FigureContent spectra()
{
    FigureContent content;
    content.id = u"spectra"_s;
    content.title = u"Singular values of down_proj"_s;
    Panel panel;
    panel.x.label = u"Index i"_s;
    panel.x.integers = true;
    panel.y.label = u"σᵢ / σ₁"_s;
    panel.y.scale = AxisScale::Log;
    for (int layer = 0; layer < 12; ++layer) {
        Series s;
        s.id = layerKey(layer);
        s.key = s.id;
        s.name = u"layer %1"_s.arg(layer);
        s.depth = layer / 11.0;
        for (int i = 0; i < 256; ++i) {
            s.x.push_back(i + 1);
            s.y.push_back(std::pow(1 + i, -0.3 - 0.03 * layer) * std::exp(-i / (90.0 + 6 * layer)));
        }
        panel.series.push_back(s);
    }
    panel.markers = {{Across::X, 96, u"90 %"_s, {}, true, {}},
        {Across::X, 131, u"95 %"_s, {}, true, {}}, {Across::X, 190, u"99 %"_s, {}, true, {}}};
    content.panels = {panel};
    content.depthLabel = u"Layer"_s;
    content.depthRange = {0, 11};
    return content;
}

FigureContent coefficients()
{
    FigureContent content;
    content.id = u"coefficients"_s;
    content.title = u"Coefficients of gate_proj"_s;
    Panel heat;
    heat.y.label = u"Direction"_s;
    heat.y.integers = true;
    heat.x.label = u"Layer"_s;
    heat.x.integers = true;
    auto m = map(24, 16, [](int r, int c) {
        return std::exp(-r / 9.0) * (1.3 + std::sin(c * 0.7 + r * 0.4)) + (c == 9 ? 0.4 : 0);
    });
    m.id = u"norm"_s;
    m.label = u"‖Vᵢ[k,:]‖"_s;
    for (int c = 0; c < m.cols; ++c)
        m.colKeys << layerKey(c);
    heat.heatMaps = {m};
    heat.heightShare = 2;
    Panel distance;
    distance.x = heat.x;
    distance.y.label = u"Distance"_s;
    Series s;
    s.id = u"distance"_s;
    s.markers = true;
    for (int i = 0; i + 1 < 16; ++i) {
        s.x.push_back(i + 0.5);
        s.y.push_back(0.4 + 0.2 * std::sin(i * 0.9));
        s.pointKeys << layerKey(i);
    }
    distance.series = {s};
    distance.bands = {{Across::X, 7.5, 11.5, {}, 0}};
    content.panels = {heat, distance};
    return content;
}

FigureContent trajectory()
{
    FigureContent content;
    content.id = u"tsne"_s;
    content.title = u"t-SNE of the first direction"_s;
    Panel panel;
    panel.x.label = u"t-SNE 1"_s;
    panel.y.label = u"t-SNE 2"_s;
    Trajectory t;
    t.id = u"layers"_s;
    t.depthLabel = u"Layer"_s;
    for (int i = 0; i < 28; ++i) {
        t.x.push_back(std::cos(i * 0.19) * (4 + i * 0.25));
        t.y.push_back(std::sin(i * 0.19) * (4 + i * 0.2));
        t.depth.push_back(i);
        t.inserted.push_back(i > 15 && i % 3 == 0);
        t.labels << QString::number(i);
        t.keys << layerKey(i);
    }
    panel.trajectories = {t};
    content.panels = {panel};
    return content;
}

FigureContent similarity()
{
    FigureContent content;
    content.id = u"similarity"_s;
    content.title = u"Similarity of layers"_s;
    Panel panel;
    panel.x.label = u"Layer"_s;
    panel.y.label = u"Layer"_s;
    panel.x.integers = panel.y.integers = true;
    panel.y.reversed = true;
    panel.squareCells = true;
    auto m = map(16, 16,
        [](int r, int c) { return std::cos((r - c) * 0.35) * std::exp(-std::abs(r - c) / 12.0); });
    m.id = u"cosine"_s;
    m.map = ColourMap::BlueOrange;
    m.label = u"Cosine"_s;
    for (int i = 0; i < 16; ++i) {
        m.rowKeys << layerKey(i);
        m.colKeys << layerKey(i);
    }
    panel.heatMaps = {m};
    content.panels = {panel};
    return content;
}

FigureContent histogram()
{
    FigureContent content;
    content.id = u"histogram"_s;
    content.title = u"Eigenvalues and Marchenko–Pastur fit"_s;
    Panel panel;
    panel.x.label = u"λ"_s;
    panel.y.label = u"Density ρ(λ)"_s;
    Bars bars;
    bars.id = u"density"_s;
    bars.name = u"eigenvalues"_s;
    bars.width = 0.1;
    bars.style = 5;
    Series fit;
    fit.id = u"mp"_s;
    fit.name = u"Marchenko–Pastur, σ = 0.98"_s;
    fit.style = 1;
    fit.dashed = true;
    for (int i = 0; i < 28; ++i) {
        const double x = 0.15 + 0.1 * i;
        const double density = std::sqrt(std::max(0.0, (2.9 - x) * (x - 0.1))) / (1.6 * x + 0.5);
        bars.x.push_back(x);
        bars.height.push_back(density * (1 + 0.12 * std::sin(i * 2.1)));
        fit.x.push_back(x);
        fit.y.push_back(density);
    }
    panel.bars = {bars};
    panel.series = {fit};
    content.panels = {panel};
    return content;
}

std::vector<FigureContent> all()
{
    return {lossCurves(), spectra(), coefficients(), trajectory(), similarity(), histogram()};
}

} // namespace lesa::samples

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/plot_view_private.h"

#include <algorithm>
#include <cmath>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

constexpr double reachPixels = 24;

} // namespace

int PlotView::Private::panelAt(QPointF pixel) const
{
    for (int i = 0; i < scene->panelCount(); ++i) {
        if (scene->rect(i)->rect().contains(pixel.toPoint()))
            return i;
    }
    return -1;
}

ToPixel PlotView::Private::toPixel(int index) const
{
    auto* x = scene->xAxis(index);
    auto* y = scene->yAxis(index);
    return [x, y](double a, double b) { return QPointF(x->coordToPixel(a), y->coordToPixel(b)); };
}

const Panel& PlotView::Private::panel(int index) const
{
    return scene->content().panels[static_cast<std::size_t>(index)];
}

Series* PlotView::Private::findSeries(const QString& id) const
{
    for (auto& p : scene->content().panels) {
        for (auto& s : p.series) {
            if (s.id == id)
                return &s;
        }
    }
    return nullptr;
}

void PlotView::Private::hover(QPointF pixel)
{
    keyboard = false;
    const int index = panelAt(pixel);
    if (index < 0) {
        showHit({});
        return;
    }
    auto* x = scene->xAxis(index);
    const double left = x->pixelToCoord(pixel.x() - reachPixels);
    const double right = x->pixelToCoord(pixel.x() + reachPixels);
    const Range visible{std::min(left, right), std::max(left, right)};
    auto found = nearestPoint(panel(index), toPixel(index), pixel, visible, reachPixels);
    if (!found)
        found = cellAt(panel(index), toPixel(index), x->pixelToCoord(pixel.x()),
            scene->yAxis(index)->pixelToCoord(pixel.y()));
    if (found)
        found->panel = index;
    showHit(std::move(found));
}

void PlotView::Private::showHit(std::optional<PlotHit> found)
{
    hit = std::move(found);
    QString text;
    if (hit) {
        text = lesa::readoutText(panel(hit->panel), *hit);
        if (const auto more = suffix ? suffix(hit->id, hit->index) : QString(); !more.isEmpty())
            text += u'\n' + more;
        readout->show(hit->pixel, text, colourOf(*hit));
    } else {
        readout->hide();
    }
    plot->layer(u"readout"_s)->replot();
    if (text == readoutText)
        return;
    readoutText = text;
    emit view->hovered(text);
}

QColor PlotView::Private::colourOf(const PlotHit& found) const
{
    for (const auto& s : panel(found.panel).series) {
        if (s.id == found.id)
            return scene->colourOf(s);
    }
    return theme.accent;
}

/// Moves the readout along its curve, or to the same x on another one.
void PlotView::Private::step(int points, int curves)
{
    std::vector<std::pair<int, const Series*>> visible;
    for (int p = 0; p < scene->panelCount(); ++p) {
        for (const auto& s : panel(p).series) {
            if (!s.hidden && !s.x.empty())
                visible.emplace_back(p, &s);
        }
    }
    if (visible.empty())
        return;
    const auto current = std::find_if(visible.begin(), visible.end(),
        [&](const auto& v) { return hit && v.second->id == hit->id; });
    auto at = current == visible.end() ? 0 : current - visible.begin();
    const auto count = static_cast<std::ptrdiff_t>(visible.size());
    at = (at + curves + count) % count;
    const auto [p, s] = visible[static_cast<std::size_t>(at)];
    int index = current == visible.end() ? 0 : hit->index + points;
    if (curves != 0 && hit) {
        const auto nearest = std::min_element(s->x.begin(), s->x.end(),
            [&](double a, double b) { return std::abs(a - hit->x) < std::abs(b - hit->x); });
        index = static_cast<int>(nearest - s->x.begin());
    }
    const int last = static_cast<int>(std::min(s->x.size(), s->y.size())) - 1;
    index = std::clamp(index, 0, last);
    const int direction = points < 0 ? -1 : 1;
    while (index > 0 && index < last && !std::isfinite(s->y[static_cast<std::size_t>(index)]))
        index += direction;
    auto found = pointOf(*s, index, toPixel(p));
    if (!found)
        return;
    found->panel = p;
    keyboard = true;
    showHit(std::move(found));
}

void PlotView::Private::pick(const PlotHit& found)
{
    const auto copyOfHit = found; // the receivers may show another content
    view->selectKey(copyOfHit.key);
    emit view->picked(copyOfHit.id, copyOfHit.index);
    if (!copyOfHit.key.isEmpty())
        emit view->keyPicked(copyOfHit.key);
}

void PlotView::Private::pinOrUnpin()
{
    if (!hit) {
        view->clearPins();
        return;
    }
    auto* kept = new ReadoutItem(plot);
    kept->setLayer(u"overlay"_s);
    kept->setLook(view->font(), theme.text, theme.background, colourOf(*hit));
    kept->anchor(scene->xAxis(hit->panel), scene->yAxis(hit->panel), QPointF(hit->x, hit->y));
    kept->show(hit->pixel, readoutText, colourOf(*hit));
    pins.push_back(kept);
    changed();
}

} // namespace lesa

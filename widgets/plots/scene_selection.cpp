// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/plot_scene.h"

#include "widgets/plots/plot_items.h"

#include <qcustomplot.h>

namespace lesa {

void PlotScene::setSelectedKey(const QString& key)
{
    m_selectedKey = key;
    restyle();
}

void PlotScene::styleSelection()
{
    const QPen mark = pen(m_style.theme.accent, m_style.axisWidth * 2);
    for (auto* dot : m_selectionDots)
        m_plot.removeItem(dot);
    m_selectionDots.clear();
    for (int p = 0; p < panelCount(); ++p) {
        auto& view = m_panels[static_cast<std::size_t>(p)];
        const auto& panel = m_content.panels[static_cast<std::size_t>(p)];
        for (auto* frame : view.frames)
            m_plot.removeItem(frame);
        view.frames.clear();
        for (std::size_t i = 0; i < view.dots.size(); ++i) {
            const int ring = m_selectedKey.isEmpty()
                ? -1
                : static_cast<int>(panel.trajectories[i].keys.indexOf(m_selectedKey));
            view.dots[i]->setRing(ring, mark);
        }
        const auto frame = [&](double x1, double x2, double y1, double y2) {
            auto* item = new QCPItemRect(&m_plot);
            item->setLayer(QStringLiteral("overlay"));
            item->setClipAxisRect(view.rect);
            for (auto* position : {item->topLeft, item->bottomRight})
                position->setAxes(xAxis(p), yAxis(p));
            item->topLeft->setCoords(x1, y2);
            item->bottomRight->setCoords(x2, y1);
            item->setPen(mark);
            view.frames.push_back(item);
        };
        if (m_selectedKey.isEmpty())
            continue;
        for (const auto& map : panel.heatMaps) {
            const double right = map.x0 + (map.cols - 0.5) * map.dx;
            const double top = map.y0 + (map.rows - 0.5) * map.dy;
            if (const auto r = map.rowKeys.indexOf(m_selectedKey); r >= 0)
                frame(map.x0 - map.dx / 2, right, map.y0 + (static_cast<double>(r) - 0.5) * map.dy,
                    map.y0 + (static_cast<double>(r) + 0.5) * map.dy);
            if (const auto c = map.colKeys.indexOf(m_selectedKey); c >= 0)
                frame(map.x0 + (static_cast<double>(c) - 0.5) * map.dx,
                    map.x0 + (static_cast<double>(c) + 0.5) * map.dx, map.y0 - map.dy / 2, top);
        }
        for (const auto& s : panel.series) {
            const auto i = s.pointKeys.indexOf(m_selectedKey);
            if (i < 0 || s.hidden || static_cast<std::size_t>(i) >= s.x.size())
                continue;
            std::vector<DotsItem::Dot> one = {{s.x[static_cast<std::size_t>(i)],
                s.y[static_cast<std::size_t>(i)], colourOf(s), false, {}}};
            auto* dot = new DotsItem(view.rect, std::move(one));
            dot->setLayer(QStringLiteral("overlay"));
            dot->setLook(
                units(m_style.markerSize), mark, font(m_style.tickSize), m_style.theme.text, false);
            dot->setRing(0, mark);
            m_selectionDots.push_back(dot);
        }
    }
}

} // namespace lesa

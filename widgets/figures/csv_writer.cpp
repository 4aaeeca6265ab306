// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figures/csv_writer.h"

#include <cmath>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

QByteArray quoted(const QString& text)
{
    auto bytes = text.toUtf8();
    if (bytes.contains(',') || bytes.contains('"') || bytes.contains('\n'))
        bytes = '"' + bytes.replace("\"", "\"\"") + '"';
    return bytes;
}

QByteArray number(double value)
{
    if (std::isnan(value))
        return "nan";
    if (std::isinf(value))
        return value > 0 ? "inf" : "-inf";
    return QByteArray::number(value, 'g', 17);
}

QByteArray number(const std::vector<double>& values, std::size_t i)
{
    return i < values.size() ? number(values[i]) : QByteArray();
}

class Table {
public:
    void add(int panel, const QString& name, std::initializer_list<QByteArray> cells)
    {
        m_bytes += QByteArray::number(panel + 1) + ',' + quoted(name);
        for (const auto& cell : cells)
            m_bytes += ',' + cell;
        m_bytes += '\n';
    }
    QByteArray take() { return std::move(m_bytes); }

private:
    QByteArray m_bytes = "panel,series,x,y,raw,low,high,value\n";
};

void addPanel(Table& table, int index, const Panel& panel)
{
    for (const auto& s : panel.series) {
        for (std::size_t i = 0; !s.hidden && i < std::min(s.x.size(), s.y.size()); ++i)
            table.add(index, s.name.isEmpty() ? s.id : s.name,
                {number(s.x[i]), number(s.y[i]), number(s.raw, i), number(s.low, i),
                    number(s.high, i), {}});
    }
    for (const auto& bars : panel.bars) {
        for (std::size_t i = 0; !bars.hidden && i < std::min(bars.x.size(), bars.height.size());
             ++i)
            table.add(index, bars.name.isEmpty() ? bars.id : bars.name,
                {number(bars.x[i]), number(bars.height[i]), {}, {}, {}, {}});
    }
    for (const auto& t : panel.trajectories) {
        for (std::size_t i = 0; i < std::min(t.x.size(), t.y.size()); ++i)
            table.add(index, t.labels.value(static_cast<qsizetype>(i), t.name),
                {number(t.x[i]), number(t.y[i]), {}, {}, {}, number(t.depth, i)});
    }
    for (const auto& map : panel.heatMaps) {
        for (std::size_t i = 0; i < map.values.size() && map.cols > 0; ++i) {
            const auto cols = static_cast<std::size_t>(map.cols);
            table.add(index, map.label.isEmpty() ? map.id : map.label,
                {number(map.x0 + static_cast<double>(i % cols) * map.dx),
                    number(map.y0 + static_cast<double>(i / cols) * map.dy), {}, {}, {},
                    number(map.values[i])});
        }
    }
    for (const auto& marker : panel.markers)
        table.add(index, marker.label,
            {marker.across == Across::X ? number(marker.at) : QByteArray(),
                marker.across == Across::Y ? number(marker.at) : QByteArray(), {}, {}, {}, {}});
}

} // namespace

QByteArray writeCsv(const FigureContent& content)
{
    Table table;
    for (int i = 0; i < static_cast<int>(content.panels.size()); ++i)
        addPanel(table, i, content.panels[static_cast<std::size_t>(i)]);
    return table.take();
}

} // namespace lesa

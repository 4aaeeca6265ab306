// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/curve_outline.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace lesa {

namespace {

constexpr std::size_t blockSize = 16;

/// Collects the points of one column and hands out those that matter.
class Column {
public:
    Column(std::span<const double> y, std::vector<std::uint32_t>& out)
        : m_y(y)
        , m_out(out)
    {
    }

    void add(
        long column, std::uint32_t first, std::uint32_t low, std::uint32_t high, std::uint32_t last)
    {
        if (m_any && column == m_column) {
            if (m_y[low] < m_y[m_low])
                m_low = low;
            if (m_y[high] > m_y[m_high])
                m_high = high;
            m_last = last;
            return;
        }
        flush();
        m_any = true;
        m_column = column;
        m_first = first;
        m_low = low;
        m_high = high;
        m_last = last;
    }

    void gap(std::uint32_t at)
    {
        flush();
        m_out.push_back(at);
    }

    void flush()
    {
        if (!m_any)
            return;
        m_any = false;
        std::array points = {m_first, std::min(m_low, m_high), std::max(m_low, m_high), m_last};
        for (std::size_t i = 0; i < points.size(); ++i) {
            if (i == 0 || points[i] != points[i - 1])
                m_out.push_back(points[i]);
        }
    }

private:
    std::span<const double> m_y;
    std::vector<std::uint32_t>& m_out;
    bool m_any = false;
    long m_column = 0;
    std::uint32_t m_first = 0, m_low = 0, m_high = 0, m_last = 0;
};

} // namespace

void CurveOutline::extend(std::span<const double> x, std::span<const double> y)
{
    const std::size_t count = std::min(x.size(), y.size());
    while ((m_blocks.size() + 1) * blockSize <= count) {
        const std::size_t start = m_blocks.size() * blockSize;
        Block block;
        block.lowest = block.highest = static_cast<std::uint32_t>(start);
        for (std::size_t i = start; i < start + blockSize; ++i) {
            block.gap = block.gap || !std::isfinite(y[i]);
            if (y[i] < y[block.lowest])
                block.lowest = static_cast<std::uint32_t>(i);
            if (y[i] > y[block.highest])
                block.highest = static_cast<std::uint32_t>(i);
        }
        m_blocks.push_back(block);
    }
}

std::vector<std::uint32_t> CurveOutline::visible(
    std::span<const double> x, std::span<const double> y, const PixelColumns& columns) const
{
    std::vector<std::uint32_t> out;
    const auto points = x.first(std::min(x.size(), y.size()));
    const auto begin = std::lower_bound(points.begin(), points.end(), columns.from);
    const auto end = std::upper_bound(begin, points.end(), columns.to);
    const auto first = static_cast<std::size_t>(begin - points.begin()) - (begin != points.begin());
    const auto last = static_cast<std::size_t>(end - points.begin()) + (end != points.end());
    const double origin = columns.log ? std::log(columns.from) : columns.from;
    const double width = (columns.log ? std::log(columns.to) : columns.to) - origin;
    const auto columnOf = [&](double value) {
        const double at = columns.log ? std::log(std::max(value, columns.from)) : value;
        return static_cast<long>(std::floor((at - origin) / width * columns.pixels));
    };
    Column column(y, out);
    std::size_t i = first;
    while (i < last) {
        const auto block = i / blockSize;
        const auto next = i + blockSize;
        if (i % blockSize == 0 && next <= last && block < m_blocks.size() && !m_blocks[block].gap) {
            const auto at = columnOf(x[i]);
            if (at == columnOf(x[next - 1])) {
                column.add(at, static_cast<std::uint32_t>(i), m_blocks[block].lowest,
                    m_blocks[block].highest, static_cast<std::uint32_t>(next - 1));
                i = next;
                continue;
            }
        }
        const auto index = static_cast<std::uint32_t>(i);
        if (std::isfinite(y[i]))
            column.add(columnOf(x[i]), index, index, index, index);
        else
            column.gap(index);
        ++i;
    }
    column.flush();
    return out;
}

} // namespace lesa

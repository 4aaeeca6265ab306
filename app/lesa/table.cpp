// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lesa/table.h"

#include <fmt/format.h>

#include <algorithm>

namespace lesa {

namespace {

bool looksNumeric(const std::string& cell)
{
    return !cell.empty()
        && cell.find_first_not_of("0123456789.,:+-eExX%infa ") == std::string::npos;
}

} // namespace

Table::Table(std::vector<std::string> header)
    : m_rows{std::move(header)}
{
}

void Table::add(std::vector<std::string> row)
{
    row.resize(m_rows.front().size());
    m_rows.push_back(std::move(row));
}

std::string Table::text() const
{
    const auto columns = m_rows.front().size();
    std::vector<std::size_t> widths(columns, 0);
    std::vector<bool> numeric(columns, m_rows.size() > 1);
    for (std::size_t r = 0; r < m_rows.size(); ++r)
        for (std::size_t c = 0; c < columns; ++c) {
            widths[c] = std::max(widths[c], m_rows[r][c].size());
            if (r > 0 && !m_rows[r][c].empty())
                numeric[c] = numeric[c] && looksNumeric(m_rows[r][c]);
        }
    std::string text;
    for (std::size_t r = 0; r < m_rows.size(); ++r) {
        std::string line;
        for (std::size_t c = 0; c < columns; ++c)
            line += numeric[c] ? fmt::format("{:>{}}  ", m_rows[r][c], widths[c])
                               : fmt::format("{:<{}}  ", m_rows[r][c], widths[c]);
        line.erase(line.find_last_not_of(' ') + 1);
        text += line + "\n";
        if (r == 0) {
            std::size_t rule = 0;
            for (const auto width : widths)
                rule += width + 2;
            text += std::string(rule - 2, '-') + "\n";
        }
    }
    return text;
}

} // namespace lesa

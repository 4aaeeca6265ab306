// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace lesa {

/// The prices of a value matrix' columns and, for each row, the columns of greatest worth (value -
/// price) with a bound on the worth of all others. Prices only rise, so a bound stays true however
/// old its list is.
class CandidateLists {
public:
    struct Candidate {
        std::int32_t column;
        float value;
    };

    CandidateLists(
        std::span<const float> value_NN, std::size_t n); ///< borrows the values; prices are 0

    [[nodiscard]] double worth(std::int32_t row, std::int32_t column) const
    {
        return worth({column, values(row)[at(column)]});
    }
    [[nodiscard]] double worth(Candidate c) const
    {
        return static_cast<double>(c.value) - m_price_N[at(c.column)];
    }
    void raisePrice(std::int32_t column, double by) { m_price_N[at(column)] += by; }

    /// Best first at the prices the list was made with.
    [[nodiscard]] std::span<const Candidate> of(std::int32_t row) const
    {
        return m_lists[at(row)].candidates;
    }
    [[nodiscard]] double bound(std::int32_t row) const { return m_lists[at(row)].bound; }
    [[nodiscard]] std::span<const float> values(std::int32_t row) const
    {
        return m_value_NN.subspan(at(row) * m_price_N.size(), m_price_N.size());
    }

    void refresh(std::int32_t row); ///< makes the list anew from the row at today's prices
    /// The same with a list twice as long; false when lists grow no longer than this one.
    bool widen(std::int32_t row);

private:
    struct List {
        std::vector<Candidate> candidates;
        double bound = std::numeric_limits<double>::infinity(); ///< nothing listed yet
        std::size_t length = 16;
    };
    struct Entry {
        double worth;
        std::int32_t column;
    };
    /// Among equals the next column at or after the diagonal, round the end: rows that like all
    /// columns equally then list different ones.
    struct Better {
        std::int32_t row;
        bool operator()(const Entry& a, const Entry& b) const
        {
            if (a.worth != b.worth)
                return a.worth > b.worth;
            return (a.column < row) != (b.column < row) ? b.column < row : a.column < b.column;
        }
    };

    static std::size_t at(std::int32_t index) { return static_cast<std::size_t>(index); }
    double collect(std::int32_t row, std::size_t count);

    std::span<const float> m_value_NN;
    std::vector<double> m_price_N;
    std::size_t m_greatestLength;
    std::vector<List> m_lists;

    // Scratch of the list being made:
    std::vector<double> m_bestOfStep;
    std::vector<double> m_scratch;
    std::vector<Entry> m_entries;
};

} // namespace lesa

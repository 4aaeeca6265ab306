// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/linalg/assignment.h"

#include "core/base/error.h"
#include "core/linalg/candidate_lists.h"

#include <Eigen/Core>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <numeric>
#include <queue>
#include <string>
#include <utility>

// A row's gain is the worth (value - price) of its best column, an edge's slack the gain minus the
// edge's worth. Slack is never negative and zero on assigned edges; this proves a complete
// assignment optimal.

namespace lesa {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr std::int32_t none = -1;
constexpr std::size_t bidsPerRow = 16;

class Assignment {
public:
    Assignment(std::span<const float> value_NN, std::size_t n)
        : m_candidates(value_NN, n)
        , m_columnOf(n, none)
        , m_rowOf(n, none)
        , m_distance(n, infinity)
        , m_from(n, none)
    {
    }

    std::vector<std::int64_t> solve(double range, const Job* job);

private:
    struct BestTwo {
        double worth = -infinity;
        double secondWorth = -infinity;
        std::int32_t column = none;
        std::int32_t secondColumn = none;
    };
    /// (distance, open column), or (distance, ~row) for the columns outside that row's list.
    using Open = std::pair<double, std::int32_t>;

    static std::size_t at(std::int32_t index) { return static_cast<std::size_t>(index); }

    /// Where a search stands at a row: its distance and its gain.
    struct Start {
        double distance;
        double gain;
        /// Rounding must not make a slack negative: a closed column would open again.
        [[nodiscard]] double through(double worth) const
        {
            return distance + std::max(gain - worth, 0.0);
        }
    };

    BestTwo bestTwo(std::int32_t row);
    std::vector<std::int32_t> bid(double least);
    void settlePrices(double range, const Job* job);
    std::int32_t place(std::int32_t row, std::int32_t column);

    void augment(std::int32_t root);
    void search(std::int32_t root);
    Start startOf(std::int32_t row) const;
    void relaxRow(std::int32_t row);
    void lookOutsideList(std::int32_t row);
    void relax(std::int32_t row, std::int32_t column, double distance);

    CandidateLists m_candidates;
    std::vector<std::int32_t> m_columnOf; ///< by row
    std::vector<std::int32_t> m_rowOf;    ///< by column

    // One search. Distances are sums of slacks along alternating paths from the root.
    std::vector<double> m_distance;      ///< by column
    std::vector<std::int32_t> m_from;    ///< by column: the row it was reached from
    std::vector<std::int32_t> m_reached; ///< columns with a finite distance
    std::vector<std::int32_t> m_closed;  ///< columns whose distance is final
    std::priority_queue<Open, std::vector<Open>, std::greater<>> m_open;
    std::int32_t m_root = none;
    double m_rootGain = 0;
    std::int32_t m_endColumn = none; ///< nearest free column so far
    double m_endDistance = infinity;
};

std::vector<std::int64_t> Assignment::solve(double range, const Job* job)
{
    std::vector<std::int32_t> left = bid(0);
    if (left.size() > m_rowOf.size() / 32) {
        settlePrices(range, job);
        left = bid(0);
    }
    for (const std::int32_t row : left) {
        if (job)
            job->checkStop();
        augment(row);
    }
    return {m_columnOf.begin(), m_columnOf.end()};
}

Assignment::BestTwo Assignment::bestTwo(std::int32_t row)
{
    const auto amongListed = [this, row] {
        BestTwo best;
        for (const auto candidate : m_candidates.of(row)) {
            const double worth = m_candidates.worth(candidate);
            if (worth > best.worth) {
                best = {worth, best.worth, candidate.column, best.column};
            } else if (worth > best.secondWorth) {
                best.secondWorth = worth;
                best.secondColumn = candidate.column;
            }
        }
        return best;
    };
    BestTwo best = amongListed();
    if (best.secondWorth < m_candidates.bound(row)) {
        m_candidates.refresh(row);
        best = amongListed();
    }
    return best;
}

/// Assigns the row and returns the row that had the column before, or none.
std::int32_t Assignment::place(std::int32_t row, std::int32_t column)
{
    const std::int32_t displaced = std::exchange(m_rowOf[at(column)], row);
    m_columnOf[at(row)] = column;
    if (displaced != none)
        m_columnOf[at(displaced)] = none;
    return displaced;
}

/// From no assignment, rows take their best column in turn and raise its price until the second
/// best is as good, and by `least` more. Returns the rows without a column: with least = 0 few,
/// mostly, and the others are final. The limit ends price wars of tiny raises.
std::vector<std::int32_t> Assignment::bid(double least)
{
    std::fill(m_columnOf.begin(), m_columnOf.end(), none);
    std::fill(m_rowOf.begin(), m_rowOf.end(), none);
    std::vector<std::int32_t> waiting(m_columnOf.size());
    std::iota(waiting.rbegin(), waiting.rend(), 0);
    std::vector<std::int32_t> left;
    for (std::size_t bids = 0; !waiting.empty() && bids < bidsPerRow * m_columnOf.size(); ++bids) {
        const std::int32_t row = waiting.back();
        waiting.pop_back();
        const BestTwo best = bestTwo(row);
        const double raise = best.worth - best.secondWorth + least;
        const bool tie = raise <= 0 && m_rowOf[at(best.column)] != none;
        m_candidates.raisePrice(best.column, raise);
        const std::int32_t displaced = place(row, tie ? best.secondColumn : best.column);
        if (displaced != none)
            (raise > 0 ? waiting : left).push_back(displaced);
    }
    left.insert(left.end(), waiting.rbegin(), waiting.rend());
    return left;
}

/// Where all rows want the same columns, bidding with raises from coarse to fine finds nearly final
/// prices long before searches do (D. Bertsekas, Annals of Operations Research 14, 1988). Any
/// prices are a valid start.
void Assignment::settlePrices(double range, const Job* job)
{
    for (double raise = range / 64; raise > range * 1e-7; raise /= 4) {
        if (job)
            job->checkStop();
        bid(raise);
    }
}

void Assignment::augment(std::int32_t root)
{
    search(root);
    for (const std::int32_t column : m_closed)
        m_candidates.raisePrice(column, m_endDistance - m_distance[at(column)]);
    for (std::int32_t column = m_endColumn; column != none;) {
        const std::int32_t row = m_from[at(column)];
        m_rowOf[at(column)] = row;
        column = std::exchange(m_columnOf[at(row)], column);
    }
    for (const std::int32_t column : m_reached)
        m_distance[at(column)] = infinity;
}

/// Dijkstra from a free row to the nearest free column.
void Assignment::search(std::int32_t root)
{
    m_root = root;
    m_rootGain = bestTwo(root).worth;
    m_endDistance = infinity;
    m_reached.clear();
    m_closed.clear();
    m_open = {};
    relaxRow(root);
    while (!m_open.empty() && m_open.top().first < m_endDistance) {
        const auto [distance, index] = m_open.top();
        m_open.pop();
        if (index < 0) {
            lookOutsideList(~index);
        } else if (distance <= m_distance[at(index)]) { // else: reached on a shorter way since
            m_closed.push_back(index);
            relaxRow(m_rowOf[at(index)]);
        }
    }
}

Assignment::Start Assignment::startOf(std::int32_t row) const
{
    if (row == m_root)
        return {0, m_rootGain};
    const std::int32_t column = m_columnOf[at(row)];
    return {m_distance[at(column)], m_candidates.worth(row, column)};
}

void Assignment::relaxRow(std::int32_t row)
{
    const Start start = startOf(row);
    for (const auto candidate : m_candidates.of(row))
        relax(row, candidate.column, start.through(m_candidates.worth(candidate)));
    const double outside = start.through(m_candidates.bound(row));
    if (outside < m_endDistance)
        m_open.emplace(outside, ~row);
}

void Assignment::lookOutsideList(std::int32_t row)
{
    if (m_candidates.widen(row)) {
        relaxRow(row);
        return;
    }
    const Start start = startOf(row);
    for (std::int32_t column = 0; column < static_cast<std::int32_t>(m_rowOf.size()); ++column)
        relax(row, column, start.through(m_candidates.worth(row, column)));
}

void Assignment::relax(std::int32_t row, std::int32_t column, double distance)
{
    double& known = m_distance[at(column)];
    if (distance >= m_endDistance || distance >= known)
        return;
    if (known == infinity)
        m_reached.push_back(column);
    known = distance;
    m_from[at(column)] = row;
    if (m_rowOf[at(column)] == none) {
        m_endDistance = distance;
        m_endColumn = column;
    } else {
        m_open.emplace(distance, column);
    }
}

/// Greatest minus least value, row by row to read memory once.
double finiteRange(std::span<const float> value_NN, std::int64_t n)
{
    float least = std::numeric_limits<float>::infinity();
    float greatest = -least;
    for (std::int64_t row = 0; row < n; ++row) {
        const Eigen::Map<const Eigen::ArrayXf> value_N(value_NN.data() + row * n, n);
        const float low = value_N.minCoeff();
        const float high = value_N.maxCoeff<Eigen::PropagateNaN>();
        if (!std::isfinite(low) || !std::isfinite(high))
            throw Error(Fault::Numeric,
                "assignment: row " + std::to_string(row) + " has a value that is not finite");
        least = std::min(least, low);
        greatest = std::max(greatest, high);
    }
    return static_cast<double>(greatest) - static_cast<double>(least);
}
} // namespace

std::vector<std::int64_t> assign(std::span<const float> value, std::int64_t n, const Job* job)
{
    if (n < 0 || n > std::numeric_limits<std::int32_t>::max()
        || value.size() != static_cast<std::size_t>(n * n))
        throw Error(Fault::Internal,
            "assignment: " + std::to_string(value.size()) + " values for a square of "
                + std::to_string(n) + " rows");
    if (n < 2)
        return std::vector<std::int64_t>(static_cast<std::size_t>(n), 0);
    return Assignment(value, static_cast<std::size_t>(n)).solve(finiteRange(value, n), job);
}

} // namespace lesa

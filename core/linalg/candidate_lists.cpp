// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/linalg/candidate_lists.h"

#include <Eigen/Core>

#include <algorithm>
#include <functional>

namespace lesa {
namespace {

constexpr std::size_t step = 16;

double bestWorth(const float* value, const double* price, std::size_t count)
{
    if (count == step) {
        using Values = Eigen::Array<float, step, 1>;
        using Prices = Eigen::Array<double, step, 1>;
        return (Eigen::Map<const Values>(value).cast<double>() - Eigen::Map<const Prices>(price))
            .maxCoeff();
    }
    double best = -std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < count; ++i)
        best = std::max(best, static_cast<double>(value[i]) - price[i]);
    return best;
}

double nthLargest(std::vector<double>& scratch, std::span<const double> values, std::size_t count)
{
    if (values.size() < count)
        return -std::numeric_limits<double>::infinity();
    scratch.assign(values.begin(), values.end());
    const auto nth = scratch.begin() + static_cast<std::ptrdiff_t>(count) - 1;
    std::nth_element(scratch.begin(), nth, scratch.end(), std::greater<>());
    return *nth;
}
} // namespace

CandidateLists::CandidateLists(std::span<const float> value_NN, std::size_t n)
    : m_value_NN(value_NN)
    , m_price_N(n, 0.0)
    , m_greatestLength(std::max<std::size_t>(64, n / 32))
    , m_lists(n)
{
}

bool CandidateLists::widen(std::int32_t row)
{
    List& list = m_lists[at(row)];
    if (list.length >= m_greatestLength)
        return false;
    list.length = std::min(2 * list.length, m_greatestLength);
    refresh(row);
    return true;
}

void CandidateLists::refresh(std::int32_t row)
{
    List& list = m_lists[at(row)];
    list.bound = collect(row, list.length);
    if (m_entries.size() > list.length) {
        const auto least = m_entries.begin() + static_cast<std::ptrdiff_t>(list.length) - 1;
        std::nth_element(m_entries.begin(), least, m_entries.end(), Better{row});
        list.bound = least->worth;
        m_entries.resize(list.length);
    }
    std::sort(m_entries.begin(), m_entries.end(), Better{row});

    const auto value_N = values(row);
    list.candidates.clear();
    list.candidates.reserve(m_entries.size());
    for (const Entry& entry : m_entries)
        list.candidates.push_back({entry.column, value_N[at(entry.column)]});
}

/// Fills the entries with at least the `count` best columns and returns a bound on the others'
/// worth. When `count` steps have a best worth of at least x, then so many columns have: one
/// vectorised pass finds such an x, and only the steps that reach it are looked into.
double CandidateLists::collect(std::int32_t row, std::size_t count)
{
    const float* value_N = values(row).data();
    const std::size_t n = m_price_N.size();
    m_bestOfStep.clear();
    for (std::size_t begin = 0; begin < n; begin += step)
        m_bestOfStep.push_back(
            bestWorth(value_N + begin, m_price_N.data() + begin, std::min(step, n - begin)));
    const double bound = nthLargest(m_scratch, m_bestOfStep, count);

    m_entries.clear();
    for (std::size_t begin = 0; begin < n; begin += step) {
        if (m_bestOfStep[begin / step] < bound)
            continue;
        for (std::size_t i = begin; i < std::min(begin + step, n); ++i) {
            const auto column = static_cast<std::int32_t>(i);
            const double w = worth({column, value_N[i]});
            if (w >= bound)
                m_entries.push_back({w, column});
        }
    }
    return bound;
}

} // namespace lesa

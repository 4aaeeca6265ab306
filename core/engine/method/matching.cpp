// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/method/matching.h"

#include "core/linalg/assignment.h"

#include <cmath>
#include <numeric>

namespace lesa {

Matching bestMatching(const at::Tensor& value_NN, const Job* job)
{
    constexpr double rounding = 1e-6; // of the total, which is a sum of float32 cosines
    const auto values = value_NN.contiguous();
    const auto n = values.size(0);
    const std::span<const float> all(values.data_ptr<float>(), static_cast<std::size_t>(n * n));
    const auto total = [&](const std::vector<std::int64_t>& partner) {
        double sum = 0;
        for (std::int64_t row = 0; row < n; ++row)
            sum += static_cast<double>(
                all[static_cast<std::size_t>(row * n + partner[static_cast<std::size_t>(row)])]);
        return sum;
    };

    Matching best{assign(all, n, job), 0, false};
    best.value = total(best.partner);
    std::vector<std::int64_t> identity(static_cast<std::size_t>(n));
    std::iota(identity.begin(), identity.end(), 0);
    const double identityValue = total(identity);
    if (best.value - identityValue <= rounding * std::abs(best.value))
        return {identity, identityValue, true};
    return best;
}

} // namespace lesa

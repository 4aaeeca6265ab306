// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/method/gap_order.h"

namespace lesa {

namespace {

void bisect(std::vector<GapPart>& order, int lower, int upper, double from, double to)
{
    if (upper - lower < 2)
        return;
    const int middle = lower + (upper - lower) / 2;
    const double fraction = (from + to) / 2;
    order.push_back({middle, lower, upper, fraction});
    bisect(order, lower, middle, from, fraction);
    bisect(order, middle, upper, fraction, to);
}

} // namespace

std::vector<GapPart> gapOrder(int of)
{
    std::vector<GapPart> order;
    bisect(order, -1, of, 0, 1);
    return order;
}

double gapFraction(int part, int of)
{
    for (const auto& step : gapOrder(of))
        if (step.part == part)
            return step.fraction;
    return 0.5;
}

at::Tensor between(const at::Tensor& lower, const at::Tensor& upper, double fraction)
{
    return lower * (1 - fraction) + upper * fraction;
}

} // namespace lesa

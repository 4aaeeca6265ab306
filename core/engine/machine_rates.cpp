// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/machine_rates.h"

#include "core/base/memory.h"
#include "core/engine/placement.h"
#include "core/engine/session.h"

#include <chrono>

namespace lesa {

namespace {

/// Operations a second of a product of that side, the best of three: what else runs here passes.
double productRate(at::ScalarType type, const at::Device& device)
{
    constexpr std::int64_t side = 1024;
    const at::NoGradGuard noGrad;
    const auto a = at::ones({side, side}, at::TensorOptions(device).dtype(type));
    double best = 0;
    for (int i = 0; i < 4; ++i) { // the first makes the threads
        const auto start = std::chrono::steady_clock::now();
        at::mm(a, a)[0][0].item<double>(); // waits for a device's queue
        const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
        best = std::max(best, 2.0 * side * side * side / seconds.count());
    }
    return best;
}

} // namespace

Machine measuredMachine(const ComputeOptions& options)
{
    const auto info = startEngine(options);
    const auto device = placementFor(options).device;
    Machine machine = nominalMachine(info.threads);
    machine.singleFlops = productRate(at::kFloat, device);
    machine.doubleFlops = productRate(at::kDouble, device);
    machine.memory = memoryBudget();
    return machine;
}

} // namespace lesa

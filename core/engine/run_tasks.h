// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/torch.h"

#include <functional>

namespace lesa {

/// Runs work(0) … work(count - 1), begun in this order, without autograd. With `concurrent`, on as
/// many threads as libtorch has been given, each task on one: libtorch and BLAS do not split the
/// operations inside, so results do not depend on the number of threads; a lone task may split
/// itself into tasks. Without it (a device that works through one queue), or inside one of several
/// tasks, one after the other on this thread. The first exception ends it, after the tasks already
/// begun, and is thrown here.
void runTasks(int count, bool concurrent, const std::function<void(int)>& work);

/// out_MN := a_MK · b_KN + beta out_MN (a view will do), float32 or float64: blocks of the longer
/// side of out side by side on the CPU, the same bits for every number of threads.
void productInto(
    const at::Tensor& out_MN, const at::Tensor& a_MK, const at::Tensor& b_KN, double beta = 0);
at::Tensor product(const at::Tensor& a_MK, const at::Tensor& b_KN);

} // namespace lesa

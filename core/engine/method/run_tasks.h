// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace lesa {

/// Runs work(0) … work(count - 1) without autograd. On the CPU several at a time, on libtorch's own
/// threads, each task on one thread: libtorch and BLAS do not split the operations inside, so
/// results do not depend on the number of threads. With `concurrent` off (a device that works
/// through one queue) one after the other. The first exception ends it, after the tasks already
/// begun, and is thrown here.
void runTasks(int count, bool concurrent, const std::function<void(int)>& work);

} // namespace lesa

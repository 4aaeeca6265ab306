// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/method/run_tasks.h"

#include "core/engine/torch.h"

#include <algorithm>
#include <atomic>
#include <dlfcn.h>

namespace lesa {

namespace {

/// OpenBLAS built on pthreads does not know that it is called from a parallel region: calls from
/// several threads would each wait for its one pool.
class SerialBlas {
public:
    SerialBlas()
        : m_set(reinterpret_cast<Set>(::dlsym(RTLD_DEFAULT, "openblas_set_num_threads")))
    {
        if (const auto count
            = reinterpret_cast<int (*)()>(::dlsym(RTLD_DEFAULT, "openblas_get_num_threads")))
            m_before = count();
        if (m_set)
            m_set(1);
    }
    ~SerialBlas()
    {
        if (m_set)
            m_set(m_before);
    }
    SerialBlas(const SerialBlas&) = delete;
    SerialBlas& operator=(const SerialBlas&) = delete;

private:
    using Set = void (*)(int);
    Set m_set;
    int m_before = 1;
};

} // namespace

void runTasks(int count, bool concurrent, const std::function<void(int)>& work)
{
    std::atomic<int> next = 0;
    const auto drain = [&](std::int64_t, std::int64_t) {
        const at::NoGradGuard noGrad;
        try {
            for (int i = next++; i < count; i = next++)
                work(i);
        } catch (...) {
            next = count;
            throw;
        }
    };
    if (!concurrent)
        return drain(0, 1);
    const SerialBlas serial;
    // Two chunks at least: a single one would run outside a parallel region and be split inside.
    at::parallel_for(0, std::max(2, at::get_num_threads()), 1, drain);
}

} // namespace lesa

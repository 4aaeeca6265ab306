// SPDX-License-Identifier: GPL-3.0-or-later
// Idle threads of libgomp and OpenBLAS spin, which takes several times as long where more threads
// than cores want to run: another job beside this one, or the two libraries' own pools beside each
// other, as with Debian's usual OpenBLAS, which has threads of its own: they are to sleep. Where
// products run in libgomp's threads too (a wheel's MKL, Debian's libopenblas0-openmp) a short spin
// keeps the speed of a long one and lets others work. Both libraries read how to wait
// once, from the environment, while they are loaded. So the program starts itself again with that
// said, before any library has begun (its start takes half a second).
#include <algorithm>
#include <array>
#include <csignal>
#include <cstddef>
#include <cstring>
#include <dlfcn.h>
#include <unistd.h>

namespace {

constexpr std::size_t mostVariables = 4096;
constinit std::array<char*, mostVariables> environment{};
constinit std::array forTwoPools{
    "OMP_WAIT_POLICY=PASSIVE",
    "OPENBLAS_THREAD_TIMEOUT=4", // 2^4 cycles, the least it takes
};
constinit std::array forOnePool{"GOMP_SPINCOUNT=300"}; // loops; by itself 300,000

/// OpenBLAS says how it was built: 0 without threads, 1 with its own, 2 with OpenMP's.
bool hasOwnBlasThreads()
{
    auto* const found = ::dlsym(RTLD_DEFAULT, "openblas_get_parallel");
    return found != nullptr && reinterpret_cast<int (*)()>(found)() == 1;
}

bool sameName(const char* a, const char* b)
{
    const auto length = static_cast<std::size_t>(std::strchr(b, '=') - b) + 1;
    return std::strncmp(a, b, length) == 0;
}

bool isSet(const char* variable, char** variables)
{
    for (; *variables != nullptr; ++variables)
        if (sameName(*variables, variable))
            return true;
    return false;
}

/// OpenBLAS makes threads while it is loaded; one that does not block the stop signals
/// (interrupts.h) would end the process by them instead of stopping it.
void blockStopSignalsForAll()
{
    sigset_t signals;
    sigemptyset(&signals);
    for (const int signal : {SIGINT, SIGTERM, SIGUSR1})
        sigaddset(&signals, signal);
    sigprocmask(SIG_BLOCK, &signals, nullptr);
}

/// What the user has said stays. Where the program cannot be started again it goes on as it is.
void waitPassively(int, char** argv, char** variables)
{
    blockStopSignalsForAll();
    std::size_t count = 0;
    for (char** each = variables; *each != nullptr; ++each) {
        if (count + forTwoPools.size() + 1 > mostVariables)
            return;
        environment[count++] = *each;
    }
    const auto before = count;
    const auto want = [&](const char* variable) {
        if (!isSet(variable, variables))
            environment[count++] = const_cast<char*>(variable); // execve changes nothing
    };
    if (hasOwnBlasThreads())
        std::for_each(forTwoPools.begin(), forTwoPools.end(), want);
    else if (!isSet("OMP_WAIT_POLICY=", variables))
        std::for_each(forOnePool.begin(), forOnePool.end(), want);
    if (count > before)
        ::execve("/proc/self/exe", argv, environment.data());
}

[[gnu::used, gnu::section(".preinit_array")]] void (*const beforeAll)(int, char**, char**)
    = waitPassively;

} // namespace

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/session.h"

#include "core/base/error.h"
#include "core/base/memory.h"
#include "core/engine/arithmetic_check.h"
#include "core/engine/distributed/ranks.h"
#include "core/engine/placement.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <dlfcn.h>
#include <limits>
#include <new>
#include <string_view>
#include <thread>

#ifdef __GLIBC__
#include <malloc.h>
#endif

#ifdef LESA_CUDA
#include <ATen/cuda/CUDAContext.h>
#include <c10/cuda/CUDACachingAllocator.h>
#endif

namespace lesa {

namespace {

at::Device cudaDevice(std::string_view index)
{
    int number = 0;
    const auto [end, error] = std::from_chars(index.begin(), index.end(), number);
    if (error != std::errc() || end != index.end() || number < 0)
        throw Error(Fault::Usage, fmt::format("device 'cuda:{}': no such spelling", index),
            "Use auto, cpu, cuda or cuda:N.");
    const auto count
        = static_cast<int>(torch::cuda::is_available() ? torch::cuda::device_count() : 0);
    if (number >= count)
        throw Error(Fault::Device,
            fmt::format("device cuda:{} is not available: {} CUDA devices found", number, count),
            "Use --device cpu, or check the driver and that libtorch was built for CUDA.");
    return {at::kCUDA, static_cast<c10::DeviceIndex>(number)};
}

/// The first, or of several ranks on a machine each its own; where the launcher shows each rank
/// one, that one.
std::string usualCudaDevice(const Ranks* ranks)
{
    const bool oneEach = torch::cuda::device_count() == 1;
    return std::to_string(ranks && !oneEach ? ranks->place().localRank : 0);
}

at::Device resolveDevice(std::string_view name, const Ranks* ranks)
{
    if (name == "cpu")
        return at::kCPU;
    if (name == "cuda" || (name == "auto" && torch::cuda::is_available()))
        return cudaDevice(usualCudaDevice(ranks));
    if (name == "auto")
        return at::kCPU;
    if (name.starts_with("cuda:"))
        return cudaDevice(name.substr(5));
    throw Error(Fault::Usage, fmt::format("device '{}': no such spelling", name),
        "Use auto, cpu, cuda or cuda:N.");
}

at::ScalarType resolveDtype(std::string_view name, const at::Device& device)
{
    if (name == "auto")
        return device.is_cuda() ? at::kBFloat16 : at::kFloat;
    if (name == "fp32")
        return at::kFloat;
    if (name == "bf16")
        return at::kBFloat16;
    if (name == "fp16")
        return at::kHalf;
    throw Error(Fault::Usage, fmt::format("dtype '{}': no such spelling", name),
        "Use auto, fp32, bf16 or fp16.");
}

/// Activations come and go with every layer: keep their pages instead of asking the system for
/// cleared ones each time, which costs a quarter of the run time. Tensors past the threshold
/// (weights) are given back: in the heap they would leave holes that nothing else fits.
void keepPages()
{
#ifdef __GLIBC__
    constexpr int threshold = 48 << 20;
    ::mallopt(M_MMAP_THRESHOLD, threshold);
    ::mallopt(M_TRIM_THRESHOLD, std::numeric_limits<int>::max());
#endif
}

/// All cores, of which each rank of this machine has its share.
int usualThreads(const Ranks* ranks)
{
    const int cores = static_cast<int>(std::thread::hardware_concurrency());
    if (!ranks)
        return std::max(1, cores);
    const auto& place = ranks->place();
    return place.threads > 0 ? place.threads : std::max(1, cores / place.localSize);
}

int startThreads(int threads)
{
    at::set_num_threads(threads);
    // OpenBLAS built on pthreads keeps a count of its own.
    if (void* const symbol = ::dlsym(RTLD_DEFAULT, "openblas_set_num_threads"))
        reinterpret_cast<void (*)(int)>(symbol)(threads);
    static const bool interopSet = (at::set_num_interop_threads(1), true); // torch allows it once
    static_cast<void>(interopSet);
    return threads;
}

void makeDeterministic(std::uint64_t seed)
{
    ::setenv("CUBLAS_WORKSPACE_CONFIG", ":4096:8", 0);
    auto& context = at::globalContext();
    context.setDeterministicAlgorithms(true, /*warn_only=*/true);
    context.setDeterministicCuDNN(true);
    context.setBenchmarkCuDNN(false);
#if TORCH_VERSION_MAJOR > 2 || (TORCH_VERSION_MAJOR == 2 && TORCH_VERSION_MINOR >= 2)
    context.setDeterministicFillUninitializedMemory(false);
#endif
    torch::manual_seed(seed);
}

std::string describe(const at::Device& device)
{
#ifdef LESA_CUDA
    if (device.is_cuda())
        return fmt::format(
            "{} ({})", device.str(), at::cuda::getDeviceProperties(device.index())->name);
#endif
    return device.str();
}

[[noreturn]] void throwOutOfMemory(std::string_view what)
{
    throw Error(Fault::Memory, fmt::format("out of memory: {}", what),
        "Use a smaller batch or window, a shorter dtype, or a machine with more memory.");
}

std::string_view firstLine(std::string_view text)
{
    return text.substr(0, text.find('\n'));
}

bool speaksOfMemory(std::string_view text)
{
    constexpr std::string_view signs[]
        = {"can't allocate memory", "not enough memory", "out of memory", "ALLOC_FAILED"};
    return std::any_of(std::begin(signs), std::end(signs),
        [&](std::string_view sign) { return text.find(sign) != text.npos; });
}

} // namespace

Placement placementFor(const ComputeOptions& options)
{
    const auto device = resolveDevice(options.device, options.ranks.get());
    return {device, resolveDtype(options.dtype, device)};
}

EngineInfo startEngine(const ComputeOptions& options)
{
    at::globalContext().setFlushDenormal(true); // before the worker threads exist: they inherit it
    keepPages();
    EngineInfo info;
    info.torchVersion = TORCH_VERSION;
    info.threads
        = startThreads(options.threads > 0 ? options.threads : usualThreads(options.ranks.get()));
    checkArithmetic();
    setMemoryBudget(options.memory);
    makeDeterministic(options.seed);
    info.device = describe(placementFor(options).device);
    return info;
}

namespace {

/// Of another type in every libtorch.
int gpus()
{
    return torch::cuda::is_available() ? static_cast<int>(torch::cuda::device_count()) : 0;
}

} // namespace

std::vector<std::string> availableDevices()
{
    std::vector<std::string> devices = {"cpu"};
    for (int i = 0; i < gpus(); ++i)
        devices.push_back(describe({at::kCUDA, static_cast<c10::DeviceIndex>(i)}));
    return devices;
}

std::uint64_t deviceBytes()
{
    std::uint64_t bytes = 0;
#ifdef LESA_CUDA
    for (int i = 0; i < gpus(); ++i)
        bytes += static_cast<std::uint64_t>(
            c10::cuda::CUDACachingAllocator::getDeviceStats(static_cast<c10::DeviceIndex>(i))
                .allocated_bytes[0]
                .current);
#endif
    return bytes;
}

void translateErrors(const std::function<void()>& work)
{
    try {
        work();
    } catch (const c10::OutOfMemoryError& e) {
        throwOutOfMemory(firstLine(e.what_without_backtrace()));
    } catch (const c10::LinAlgError& e) {
        throw Error(Fault::Numeric, std::string(firstLine(e.what_without_backtrace())));
    } catch (const c10::Error& e) {
        const auto line = firstLine(e.what_without_backtrace());
        if (speaksOfMemory(line))
            throwOutOfMemory(line);
        throw Error(Fault::Internal, fmt::format("libtorch: {}", line));
    } catch (const std::bad_alloc&) {
        throwOutOfMemory("the machine has no more to give");
    }
}

} // namespace lesa

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/method/scratch.h"

#include "core/base/files.h"
#include "core/base/memory.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <string>
#include <unistd.h>

namespace lesa {

namespace {

std::string reservedFile(const std::filesystem::path& directory, std::uint64_t bytes)
{
    auto name = (directory / ".lesa-scratch-XXXXXX").string();
    const int descriptor = ::mkstemp(name.data());
    if (descriptor < 0)
        throwIo("making a scratch file in", directory, errno);
    // A hole in a mapped file would turn a full disk into a crash.
    const int failure = ::posix_fallocate(descriptor, 0, static_cast<off_t>(bytes));
    ::close(descriptor);
    if (failure != 0) {
        ::unlink(name.c_str());
        throwIo("reserving a scratch file in", directory, failure);
    }
    return name;
}

} // namespace

at::Tensor mappedTensor(at::IntArrayRef sizes, const std::filesystem::path& directory)
{
    const auto count = c10::multiply_integers(sizes);
    const auto file = reservedFile(directory, static_cast<std::uint64_t>(count) * sizeof(float));
    const auto unlinked = [&file](const char*) { ::unlink(file.c_str()); };
    const std::unique_ptr<const char, decltype(unlinked)> guard(file.c_str(), unlinked);
    return at::from_file(file, /*shared=*/true, count, at::kFloat).view(sizes);
}

void Scratch::release() const
{
    if (isMapped)
        releasePages({static_cast<const std::byte*>(tensor.data_ptr()), tensor.nbytes()});
}

Scratch scratchTensor(at::IntArrayRef sizes, const at::Device& device,
    const std::filesystem::path& directory, std::uint64_t together)
{
    if (!device.is_cpu()) {
        try {
            return {at::empty(sizes, at::TensorOptions(device).dtype(at::kFloat))};
        } catch (const c10::OutOfMemoryError&) { // the host's memory is the next best
        }
    }
    const auto bytes = static_cast<std::uint64_t>(c10::multiply_integers(sizes)) * sizeof(float);
    if (std::max(bytes, together) > memoryRoom() / 3)
        return {mappedTensor(sizes, directory), true};
    return {at::empty(sizes, at::kFloat)};
}

} // namespace lesa

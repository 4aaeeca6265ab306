// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <hdf5.h>

#include <string>
#include <utility>

namespace lesa::hdf5 {

static_assert(sizeof(hid_t) == 8, "Hdf5Writer and Hdf5Reader keep a hid_t in 64 bits");

/// Owns one HDF5 identifier of whatever kind.
class Handle {
public:
    Handle() = default;
    explicit Handle(hid_t id)
        : m_id(id)
    {
    }
    Handle(Handle&& other) noexcept
        : m_id(std::exchange(other.m_id, -1))
    {
    }
    Handle& operator=(Handle&& other) noexcept
    {
        std::swap(m_id, other.m_id);
        return *this;
    }
    ~Handle()
    {
        if (m_id >= 0)
            H5Idec_ref(m_id);
    }
    operator hid_t() const { return m_id; } // NOLINT: handed to the C functions as it is

private:
    hid_t m_id = -1;
};

/// Keeps the library from printing in this thread and from loading plug-ins; before any other call.
void prepareThread();

/// What the innermost failing function said; clears the thread's error stack.
std::string innermostMessage();

/// Throws Error Io (writing) or Data (reading) "<what>: <innermost message>" when an HDF5 call
/// failed.
[[noreturn]] void fail(bool writing, const std::string& what);

/// The result of an HDF5 call, or `fail`.
template <class T>
T checked(T result, bool writing, const std::string& what)
{
    if (result < 0)
        fail(writing, what);
    return result;
}

hid_t textType(); ///< variable-length UTF-8; owned by the process

} // namespace lesa::hdf5

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <mutex>
#include <span>
#include <string>
#include <string_view>

namespace lesa {

/// A weight file, open for reading: its beginning is read, the rest mapped when it is first
/// touched. Messages name the file without its folder. Thread-safe after opening.
class MappedFile {
public:
    /// Error Data: missing, unreadable, not a regular file, a Git LFS pointer.
    explicit MappedFile(std::filesystem::path path);
    ~MappedFile();
    MappedFile(const MappedFile&) = delete;
    MappedFile& operator=(const MappedFile&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    [[nodiscard]] const std::string& name() const { return m_name; } ///< without folder
    [[nodiscard]] std::uint64_t size() const { return m_size; }      ///< bytes, when it was opened
    [[nodiscard]] int descriptor() const { return m_fd; }            ///< read-only

    /// A copy of `count` bytes. Error Data: unreadable, or the file was cut short.
    [[nodiscard]] std::string read(std::uint64_t offset, std::uint64_t count) const;
    /// The same bytes in the mapping; valid while this object lives; the range lies in the file.
    /// Error Data: the file was cut short. Error Memory: it cannot be mapped.
    [[nodiscard]] std::span<const std::byte> bytes(std::uint64_t offset, std::uint64_t count) const;

    /// Error Data: "<name> <what>".
    [[noreturn]] void fail(std::string_view what, std::string hint = {}) const;
    /// The same for a file that should be `missing` bytes longer.
    [[noreturn]] void failShort(std::uint64_t missing) const;

private:
    void open();
    void refuseLfsPointer() const;
    void checkUnchanged() const;

    std::filesystem::path m_path;
    std::string m_name;
    int m_fd = -1;
    std::uint64_t m_size = 0;
    mutable std::once_flag m_mapOnce;
    mutable void* m_base = nullptr;
};

} // namespace lesa

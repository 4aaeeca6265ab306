// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

namespace lesa::remote {

/// The copy here of a file that grows there by whole lines: always a beginning of it, byte by
/// byte, so that its size is where the next read starts, whoever made the copy and however that
/// ended.
class Mirror {
public:
    /// Opens or makes the copy; half a line at its end, of a killed process, is cut. Error Io.
    explicit Mirror(std::filesystem::path path);
    ~Mirror();
    Mirror(Mirror&& other) noexcept;
    Mirror& operator=(Mirror&&) = delete;

    [[nodiscard]] std::uint64_t offset() const { return m_offset; }
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

    /// Adds what was read from offset() on, up to its last line end; the rest is read again when it
    /// is whole. Returns the lines that were added. Error Io: disk full; the copy then ends in half
    /// a line, which the next one who opens it cuts. Error Data: a line of more than 4 MiB.
    std::string append(std::string bytes);

private:
    std::filesystem::path m_path;
    int m_descriptor;
    std::uint64_t m_offset = 0;
};

} // namespace lesa::remote

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace lesa {

/// The whole file as bytes. Error Data: missing, unreadable, or larger than `limitBytes`
/// (settings files are small; a huge one is hostile or a mistake).
std::string readFile(const std::filesystem::path& path, std::uint64_t limitBytes = 256u << 20);

/// Writes beside the target, syncs, renames: a reader sees the old file or the whole new one.
/// Error Io: disk full or not writable; then nothing is left behind.
void writeFileAtomically(const std::filesystem::path& path, std::string_view bytes);

/// A directory that appears under its final name only when complete: make it, fill `path()`,
/// `commit()`. Its destructor removes what was not committed.
class PendingDirectory {
public:
    /// @param target  must not exist, or be an empty directory, or `force` (replaced on commit).
    /// Error Data: target is not empty; Error Io: the parent is not writable.
    PendingDirectory(std::filesystem::path target, bool force);
    ~PendingDirectory();
    PendingDirectory(const PendingDirectory&) = delete;
    PendingDirectory& operator=(const PendingDirectory&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const
    {
        return m_pending;
    } ///< the temporary sibling
    /// Syncs every file, renames to the target and syncs the parent. Error Io.
    void commit();

private:
    std::filesystem::path m_target;
    std::filesystem::path m_pending;
    bool m_force;
    bool m_committed = false;
};

/// Error Data when `target` exists and is not an empty directory and `force` is off: nothing is
/// overwritten.
void refuseNonEmpty(const std::filesystem::path& target, bool force);

/// The Io error for a failed system call on `path`, from errno: names a full disk as such.
[[noreturn]] void throwIo(
    const std::string& action, const std::filesystem::path& path, int errorNumber);

} // namespace lesa

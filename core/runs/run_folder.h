// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/run_record.h"

#include <cstdint>
#include <filesystem>
#include <string>

namespace lesa {

enum class RunStatus { Running, Stopped, Done, Failed };

/// state.json: where a run stands. Written whole at every change, so a reader never sees half of
/// it.
struct RunState {
    RunStatus status = RunStatus::Running;
    int step = 0; ///< last finished optimiser step
    std::string
        checkpoint;       ///< newest, relative to the run folder ("checkpoints/step-40"); "": none
    std::int64_t pid = 0; ///< of the process that wrote this
    double seconds = 0;   ///< training time so far, over all sessions
    std::string message;  ///< of Failed: its one sentence
};

/// A run folder (interface.md) in the hands of the process that writes it: at most one at a time,
/// kept by a lock that ends with the process however that ends. Readers use the free functions.
class RunFolder {
public:
    /// Makes the folder; see refuseUsedRunFolder. With `force` an earlier run's own files are
    /// removed and nothing else. Error Data: used and no `force`, in use by another process; Error
    /// Io.
    static RunFolder create(const std::filesystem::path& path, bool force);
    /// Error Data: not a run folder, in use by another process.
    static RunFolder open(const std::filesystem::path& path);
    RunFolder(RunFolder&& other) noexcept;
    RunFolder& operator=(RunFolder&&) = delete;
    ~RunFolder();

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    [[nodiscard]] std::filesystem::path checkpointPath(int step) const;

    void writeRecord(const RunRecord& record) const;
    void writeState(const RunState& state) const;
    /// Removes all but the newest `count` checkpoints, and what a killed process left half written.
    void pruneCheckpoints(int count) const;

private:
    RunFolder(std::filesystem::path path, int lock);

    std::filesystem::path m_path;
    int m_lock; ///< descriptor of the folder
};

/// Error Data when `path` holds anything but an event log (whoever listens may have opened it) and
/// `force` is off.
void refuseUsedRunFolder(const std::filesystem::path& path, bool force);

/// Where the events of a run are kept: whoever listens to it writes them (core/wire).
std::filesystem::path eventsPath(const std::filesystem::path& run);
std::filesystem::path trainerStatePath(const std::filesystem::path& run);
/// The run's event files, for TensorBoard's --logdir.
std::filesystem::path tensorBoardPath(const std::filesystem::path& run);

/// Error Data: not a run folder (says what is missing), damaged.
RunRecord readRunRecord(const std::filesystem::path& run);
RunState readRunState(const std::filesystem::path& run);
/// Whether a process of this machine is writing the run now; a Running state without one was
/// killed.
bool isRunActive(const std::filesystem::path& run);

std::string_view nameOf(RunStatus status) noexcept;

} // namespace lesa

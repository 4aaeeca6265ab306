// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/remote/follower.h"

#include <condition_variable>
#include <deque>
#include <mutex>

namespace lesa {

/// What whoever started us wants of a job on another machine: lines on standard input, a signal
/// (stop cleanly), the end of standard input of an attached process (leave, the job goes on). A
/// second signal ends this process at once and leaves the job alone.
class ClientControl : public remote::FollowControl {
public:
    void wait(std::chrono::milliseconds duration) override;
    std::optional<wire::Command> nextCommand() override;
    [[nodiscard]] bool isLeaving() const override;

    void ask(wire::Command command);
    void leave();

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<wire::Command> m_commands;
    bool m_leaving = false;
};

/// The process's own; it listens from the first call on.
ClientControl& listenAsClient(bool attached);

} // namespace lesa

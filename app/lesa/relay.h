// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lesa/console.h"
#include "app/lesa/options.h"
#include "core/remote/follower.h"
#include "core/wire/events.h"

#include <optional>
#include <variant>

namespace lesa {

/// Tells here what a job says there: its lines as they are with --json, a person's text without.
/// How the link and the queue stand are lines of their own (`link`, `queue`) that the job's stream
/// does not have.
class Relay : public remote::FollowListener {
public:
    using Last = std::variant<std::monostate, wire::Done, wire::Failure>;

    explicit Relay(const CommonOptions& common, std::string host);

    /// What an earlier client has copied already: only how it ended counts.
    void remember(const std::filesystem::path& copy);

    void lines(const std::string& wholeLines) override;
    void linkChanged(const remote::LinkState& link, std::chrono::seconds retry) override;
    void queueChanged(const remote::SlurmStatus& status, const std::string& sentence) override;
    void setJobId(std::string id) { m_jobId = std::move(id); }
    void say(const std::string& text); ///< for people

    [[nodiscard]] const Last& last() const { return m_last; } ///< word of the job, of this session
    /// Of a query: its one object. Empty: there was none.
    [[nodiscard]] const nlohmann::ordered_json& answer() const { return m_answer; }
    [[nodiscard]] Listener& listener() { return m_console; }

private:
    void line(const std::string& text);
    void show(const wire::Event& event);
    void print(nlohmann::ordered_json event) const;

    bool m_json;
    bool m_quiet;
    std::string m_host;
    std::string m_jobId;
    Console m_console;
    Last m_last;
    nlohmann::ordered_json m_answer;
    bool m_wasLost = false;
    bool m_connected = false;
};

} // namespace lesa

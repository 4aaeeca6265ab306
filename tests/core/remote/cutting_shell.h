// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/remote/shell.h"

#include <functional>
#include <limits>

/// This machine's shell behind a link that breaks: after so many bytes of answers it is lost, once
/// or for a number of calls.
class CuttingShell : public lesa::remote::Shell {
public:
    static constexpr auto never = std::numeric_limits<std::size_t>::max();

    std::size_t bytesLeft = never; ///< until the next cut
    int deadCalls = 0;             ///< calls that then fail at once
    int cuts = 0;
    std::function<void()> afterCut;

    lesa::remote::Answer stream(
        const std::string& script, std::string_view input, const lesa::remote::Sink& out) override
    {
        if (deadCalls > 0) {
            --deadCalls;
            throw lost();
        }
        auto answer = m_shell.stream(script, input, [&](std::string_view bytes) {
            const auto passed = bytes.substr(0, bytesLeft);
            if (bytesLeft != never)
                bytesLeft -= passed.size();
            if (!passed.empty())
                out(passed);
            if (bytesLeft == 0) {
                ++cuts;
                bytesLeft = never;
                if (afterCut)
                    afterCut();
                throw lost();
            }
        });
        return answer;
    }
    [[nodiscard]] std::string name() const override { return "far"; }

private:
    static lesa::remote::LinkLost lost() { return {"far: the connection was lost", {}}; }
    lesa::remote::LocalShell m_shell;
};

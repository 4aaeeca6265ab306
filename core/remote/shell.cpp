// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/shell.h"

#include <fmt/format.h>

namespace lesa::remote {

namespace {

constexpr std::size_t longestAnswer = 64 << 20;

} // namespace

Answer Shell::run(const std::string& script, std::string_view input)
{
    std::string out;
    auto answer = stream(script, input, [&](std::string_view bytes) {
        if (out.size() + bytes.size() > longestAnswer)
            throw Error(Fault::Data, fmt::format("{}: an answer of more than 64 MiB", name()));
        out += bytes;
    });
    answer.out = std::move(out);
    return answer;
}

Answer LocalShell::stream(const std::string& script, std::string_view input, const Sink& out)
{
    auto end = runChild({{"sh", "-c", script}, input, out, silenceLimit});
    if (end.silent)
        throw LinkLost("the shell of this machine does not answer", {});
    return {end.code, {}, std::move(end.err)};
}

} // namespace lesa::remote

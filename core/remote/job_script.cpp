// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/job_script.h"

#include "core/base/shell_word.h"
#include "core/base/strings.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace lesa::remote {

namespace {

constexpr int longestWarning = 120;

/// {0}: folder, {1}: the command line, by what is there already (choice()).
constexpr auto body = R"sh(cd {0} || exit 1
rm -f exit exit.part
first=1
if [ -e begun ]; then
    rm -f stop
    first=$(($(wc -l < commands) + 1))
fi
echo "$$ $(cut -d ' ' -f 22 /proc/$$/stat)" > pid.part && mv pid.part pid
touch events.jsonl commands
# A killed engine may have left half a line.
[ -n "$(tail -c 1 events.jsonl)" ] && echo >> events.jsonl
rm -f pipe; mkfifo -m 600 pipe && exec 3<> pipe || exit 1
tail -n "+$first" -f commands >&3 2>/dev/null 3>&- &
tailer=$!
why=ended
ask() {{
    caught=1
    if [ -e stop ]; then why=stop; else why=$1; fi
    echo '{{"command":"stop"}}' >&3
}}
trap 'ask limit' USR1
trap 'ask terminated' TERM INT
{1}: > begun
"$@" <&3 3>&- >> events.jsonl 2>> log.txt &
engine=$!
code=127
while :; do
    # A signal ends the wait, not the engine; 127: the wait before had its code already.
    caught=
    wait "$engine"
    now=$?
    [ "$now" -eq 127 ] || code=$now
    [ "$now" -ne 127 ] && [ -n "$caught" ] || break
done
kill "$tailer" 2>/dev/null
rm -f pipe
[ -e stop ] && why=stop
echo "$code $why" > exit.part && mv exit.part exit
[ "$code" -eq 3 ] && exit 0
exit "$code"
)sh";

std::string directives(const SlurmRequest& slurm)
{
    return fmt::format("#SBATCH --nodes=1\n#SBATCH --ntasks=1\n"
                       "#SBATCH --output=log.txt\n#SBATCH --open-mode=append\n"
                       "#SBATCH --requeue\n#SBATCH --signal=B:USR1@{}\n",
        warningSeconds(slurm.timeLimit));
}

/// Shell that sets the command line: of a training with a run folder the one that goes on with it,
/// of anything else that was begun the same once more.
std::string choice(const std::string& engine, const FarCommand& command)
{
    const auto line = [&](std::vector<std::string> words, bool force) {
        words.insert(words.begin(), engine);
        if (force && !command.result.empty())
            words.emplace_back("--force");
        return shellLine(words);
    };
    const auto goesOn = command.resume.empty()
        ? std::string()
        : fmt::format("if [ -e {}/run.json ]; then\n    set -- {}\nel", shellWord(command.result),
            line(command.resume, false));
    return fmt::format("{}if [ -e begun ]; then\n    set -- {}\nelse\n    set -- {}\nfi\n", goesOn,
        line(command.words, true), line(command.words, false));
}

std::optional<long> number(const std::string& text)
{
    long value = 0;
    const auto* end = text.data() + text.size();
    const auto [rest, failure] = std::from_chars(text.data(), end, value);
    const bool whole = failure == std::errc() && rest == end && value >= 0 && value < 10'000'000;
    return whole ? std::optional(value) : std::nullopt;
}

} // namespace

std::optional<long> parseTimeLimit(const std::string& text)
{
    const auto dash = text.find('-');
    const bool hasDays = dash != std::string::npos;
    const auto parts = split(hasDays ? std::string_view(text).substr(dash + 1) : text, ':');
    std::vector<long> values;
    for (const auto& part : parts) {
        const auto value = number(part);
        if (!value)
            return std::nullopt;
        values.push_back(*value);
    }
    if (values.size() > 3)
        return std::nullopt;
    if (hasDays) {
        const auto days = number(text.substr(0, dash));
        values.resize(3);
        return days ? std::optional(((*days * 24 + values[0]) * 60 + values[1]) * 60 + values[2])
                    : std::nullopt;
    }
    if (values.size() == 3)
        return (values[0] * 60 + values[1]) * 60 + values[2];
    values.resize(2);
    return values[0] * 60 + values[1];
}

int warningSeconds(const std::string& timeLimit)
{
    const auto limit = parseTimeLimit(timeLimit).value_or(0);
    return limit > 0 ? static_cast<int>(std::clamp(limit / 4, 1L, long(longestWarning)))
                     : longestWarning;
}

std::vector<std::string> sbatchOptions(const SlurmRequest& slurm)
{
    std::vector<std::string> options;
    if (!slurm.timeLimit.empty()) {
        options.push_back("--time=" + slurm.timeLimit);
        options.push_back(fmt::format("--signal=B:USR1@{}", warningSeconds(slurm.timeLimit)));
    }
    if (!slurm.partition.empty())
        options.push_back("--partition=" + slurm.partition);
    if (slurm.gpus > 0)
        options.push_back(fmt::format("--gres=gpu:{}", slurm.gpus));
    if (slurm.cpus > 0)
        options.push_back(fmt::format("--cpus-per-task={}", slurm.cpus));
    options.insert(options.end(), slurm.options.begin(), slurm.options.end());
    return options;
}

std::string jobScript(const std::string& engine, const std::string& folder,
    const FarCommand& command, const std::optional<SlurmRequest>& slurm)
{
    return "#!/bin/sh\n" + (slurm ? directives(*slurm) : std::string())
        + "# A job of lesa. Run again, it goes on from what it has saved.\n"
        + fmt::format(fmt::runtime(body), shellWord(folder), choice(engine, command));
}

} // namespace lesa::remote

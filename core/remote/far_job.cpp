// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/far_job.h"

#include "core/base/sha256.h"
#include "core/base/shell_word.h"
#include "core/base/strings.h"
#include "core/remote/far_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace lesa::remote {

namespace {

constexpr int chunkBytes = 4 << 20;
constexpr std::size_t mostFiles = 10'000;
constexpr int looksASecond = 2;

template <class Number>
std::optional<Number> numberIn(std::string_view text)
{
    Number value = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = failure == std::errc() && end == text.data() + text.size();
    return whole && value >= 0 ? std::optional(value) : std::nullopt;
}

Error notALook(const std::string& line)
{
    return {Fault::Data, fmt::format("an answer that is none of ours: '{}'", printable(line))};
}

/// "look SIZE ALIVE [CODE WHY]"
void readFirstLine(FarLook& look, const std::string& line)
{
    const auto parts = split(line, ' ');
    const auto size = parts.size() >= 3 ? numberIn<std::uint64_t>(parts[1]) : std::nullopt;
    if (!size || parts[0] != "look")
        throw notALook(line);
    look.size = *size;
    look.alive = parts[2] == "1";
    if (parts.size() > 3)
        look.exitCode = numberIn<int>(parts[3]);
    if (parts.size() > 4)
        look.why = printable(parts[4]);
}

/// "file SIZE MODIFIED NAME", the name below the job's folder
std::optional<SeenFile> readFileLine(const std::string& line, const std::string& result)
{
    const auto parts = split(line, ' ');
    if (parts.size() < 4 || parts[0] != "file")
        return std::nullopt;
    const auto size = numberIn<std::uint64_t>(parts[1]);
    const auto modified = numberIn<std::int64_t>(parts[2]);
    const auto path = line.substr(7 + parts[1].size() + parts[2].size());
    if (!size || !modified || !path.starts_with(result + "/"))
        return std::nullopt;
    const auto name = path.substr(result.size() + 1);
    return isSafeRelativePath(name) ? std::optional(SeenFile{name, *size, *modified})
                                    : std::nullopt;
}

/// Files that are brought here while the job runs.
std::string watchedFiles(const JobRecord& record)
{
    const auto result = shellWord(record.result);
    if (record.command == "train")
        return fmt::format("{0}/run.json {0}/state.json", result);
    if (record.command == "compare")
        return fmt::format(
            "{0}/compare.json {0}/*/run.json {0}/*/state.json {0}/*/events.jsonl", result);
    return {};
}

} // namespace

FarLook parseLook(std::string_view out, const std::string& result)
{
    FarLook look;
    if (out.starts_with("gone\n")) {
        look.gone = true;
        return look;
    }
    const auto end = out.find("\n\n");
    if (end == std::string_view::npos)
        throw notALook(std::string(out.substr(0, 200)));
    const auto lines = split(out.substr(0, end), '\n');
    readFirstLine(look, lines.front());
    for (std::size_t i = 1; i < std::min(lines.size(), mostFiles); ++i)
        if (auto file = readFileLine(lines[i], result))
            look.files.push_back(std::move(*file));
    look.bytes = out.substr(end + 2);
    return look;
}

std::string FarJob::inFolder(const std::string& script) const
{
    return fmt::format("cd {} && {}", shellWord(m_record.folder), script);
}

void FarJob::prepare(const FarCommand& command)
{
    std::string check;
    for (const auto& path : command.needed)
        check += fmt::format("[ -e {0} ] || echo {0}; ", shellWord(path));
    if (const auto missing = m_shell.run(check + "true").out; !missing.empty())
        throw Error(Fault::Data,
            fmt::format("{}: there is no {} there", m_shell.name(), lastLine(missing)),
            "A checkpoint is named by its path on the machine where the job runs.");
    const auto made
        = m_shell.run(fmt::format("umask 077; mkdir -p {0}/inputs {0}/result && : > {0}/commands",
            shellWord(m_record.folder)));
    if (!made.succeeded())
        throw Error(Fault::Io,
            fmt::format(
                "{}: {} cannot be made: {}", m_shell.name(), m_record.folder, lastLine(made.err)),
            "Name another folder there with --remote-folder.");
    for (const auto& file : command.sent)
        sendFile(file.name, file.bytes);
    sendFile("job.sh",
        jobScript(m_record.engine, m_record.folder, command,
            m_record.launcher.slurm ? std::optional(m_record.slurm) : std::nullopt));
}

void FarJob::sendFile(const std::string& name, const std::string& bytes) const
{
    const auto path = shellWord(name);
    const auto answer = m_shell.run(
        inFolder(fmt::format("mkdir -p \"$(dirname {0})\" && cat > {0} && sha256sum < {0}", path)),
        bytes);
    if (!answer.succeeded() || !answer.out.starts_with(sha256(bytes)))
        throw Error(Fault::Io,
            fmt::format(
                "{}: {} did not arrive whole: {}", m_shell.name(), name, lastLine(answer.err)),
            "Check the free space there.");
}

std::string FarJob::launchScript() const
{
    if (m_record.launcher.slurm) {
        auto options = sbatchOptions(m_record.slurm);
        options.insert(options.begin(), "--job-name=lesa-" + m_record.command);
        return inFolder(
            fmt::format("{{ [ -s job_id ] || {{ sbatch --parsable {} job.sh > job_id.part "
                        "&& mv job_id.part job_id; }}; }} && cat job_id",
                shellLine(options)));
    }
    return inFolder("{ [ -e pid ] || { s=$(command -v setsid); "
                    "$s nohup sh job.sh < /dev/null > /dev/null 2>&1 & i=0; "
                    "while [ ! -e pid ] && [ $i -lt 100 ]; do sleep 0.1; i=$((i + 1)); done; }; } "
                    "&& cat pid");
}

const JobRecord& FarJob::launch()
{
    const auto answer = m_shell.run(launchScript());
    const auto refused = [&](const std::string& who, const std::string& hint) {
        const auto said = lastLine(answer.err);
        return Error(Fault::Device,
            fmt::format("{}: {} did not start the job: {}", m_shell.name(), who,
                said.empty() ? "no reason was given" : said),
            hint);
    };
    if (m_record.launcher.slurm) {
        const auto id = parseSbatch(answer.out);
        if (!answer.succeeded() || !id)
            throw refused("sbatch", "Check --partition, --time-limit, --gpus and --sbatch-option.");
        m_record.jobId = *id;
        return m_record;
    }
    const auto parts = split(answer.out.substr(0, answer.out.find('\n')), ' ');
    const auto pid = numberIn<std::int64_t>(parts.front());
    const auto ticks = parts.size() == 2 ? numberIn<std::int64_t>(parts[1]) : std::nullopt;
    if (!answer.succeeded() || !pid || !ticks)
        throw refused("the shell", fmt::format("See {}/log.txt there.", m_record.folder));
    m_record.pid = *pid;
    m_record.ticks = *ticks;
    return m_record;
}

const JobRecord& FarJob::relaunch(const SlurmRequest& slurm)
{
    m_record.slurm = slurm;
    m_record.jobId.clear();
    m_record.pid = 0;
    const auto answer = m_shell.run(inFolder("rm -f pid job_id exit"));
    if (!answer.succeeded())
        throw Error(Fault::Device,
            fmt::format("{}: the job's folder {} is gone", m_shell.name(), m_record.folder),
            "Start the job anew.");
    return launch();
}

FarLook FarJob::look(std::uint64_t offset, int patience) const
{
    // What says that nothing more comes is read before the stream's size is.
    const auto script = fmt::format(
        "cd {} 2>/dev/null || {{ echo gone; exit 0; }}; i=0; while :; do "
        "e=$(cat exit 2>/dev/null); a=0; p=; t=; [ -e pid ] && read -r p t < pid; "
        "set -- $(cat \"/proc/$p/stat\" 2>/dev/null); "
        "[ -n \"$t\" ] && [ \"${{22}}\" = \"$t\" ] && [ \"$3\" != Z ] && a=1; "
        "s=$(stat -c %s events.jsonl 2>/dev/null || echo 0); "
        "[ \"$s\" -ne {} ] || [ -n \"$e\" ] || [ {} $a = 0 ] || [ $i -ge {} ] && break; "
        "i=$((i + 1)); sleep 0.5; done; echo \"look $s $a $e\"; "
        "for f in {}; do [ -f \"$f\" ] && [ ! -h \"$f\" ] && stat -c 'file %s %Y %n' \"$f\"; done; "
        "echo; [ \"$s\" -le {} ] || tail -c +{} events.jsonl | head -c {}",
        shellWord(m_record.folder), offset, m_record.launcher.slurm ? "-z x -a" : "",
        patience * looksASecond, watchedFiles(m_record), offset, offset + 1, chunkBytes);
    return parseLook(m_shell.run(script).out, m_record.result);
}

std::string FarJob::read(const std::string& name, std::uint64_t offset) const
{
    const auto answer = m_shell.run(inFolder(fmt::format("tail -c +{} {} | head -c {}", offset + 1,
        shellWord(m_record.result + "/" + name), chunkBytes)));
    return answer.out;
}

SlurmStatus FarJob::slurmStatus() const
{
    if (m_record.jobId.empty())
        return {};
    return parseSlurmStatus(m_shell.run(slurmStatusScript(m_record.jobId)).out);
}

void FarJob::send(wire::Command command) const
{
    auto line = wire::encode(command);
    line.pop_back();
    auto script = fmt::format("echo {} >> commands", shellWord(line));
    if (command == wire::Command::Stop)
        script = ": > stop && " + script;
    if (command == wire::Command::Stop && !m_record.jobId.empty())
        script += fmt::format("; scancel -s USR1 -b {}", m_record.jobId);
    const auto answer = m_shell.run(inFolder(script));
    if (!answer.succeeded())
        throw Error(Fault::Device,
            fmt::format("{}: the job cannot be told: {}", m_shell.name(), lastLine(answer.err)));
}

void FarJob::cancel() const
{
    if (!m_record.jobId.empty()) {
        m_shell.run(inFolder(": > stop; scancel " + m_record.jobId));
        return;
    }
    // The second signal ends the engine at once; the script then says how it ended.
    m_shell.run(inFolder("read -r p t < pid && : > stop; set -- $(cat \"/proc/$p/stat\"); "
                         "[ -n \"$t\" ] && [ \"${22}\" = \"$t\" ] && kill -TERM \"-$p\" && sleep 1 "
                         "&& kill -TERM \"-$p\""));
}

} // namespace lesa::remote

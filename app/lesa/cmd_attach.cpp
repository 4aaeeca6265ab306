// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lesa/command.h"
#include "app/lesa/commands.h"
#include "app/lesa/relay.h"
#include "app/lesa/remote_client.h"
#include "app/lesa/remote_place.h"
#include "core/remote/results.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <optional>

namespace lesa {

using namespace remote;

namespace {

struct AttachOptions {
    std::string run;
    bool stop = false;
    bool pause = false;
    bool resume = false;
    bool checkpoint = false;
    bool cancel = false;
    bool resubmit = false;
    std::string fetch;
};

void declare(CLI::App& command, AttachOptions& options, CommonOptions& common)
{
    command
        .add_option(
            "run", options.run, "Folder or output of a command that was started with --launcher")
        ->required();
    auto* wish = command.add_option_group("wish");
    wish->add_flag("--stop", options.stop, "Ask the job to stop cleanly and save");
    wish->add_flag("--pause", options.pause, "Ask the job to pause");
    wish->add_flag("--resume", options.resume, "Ask a paused job to go on");
    wish->add_flag("--checkpoint", options.checkpoint, "Ask the job to save a checkpoint");
    wish->add_flag("--cancel", options.cancel, "End the job without waiting for it to save");
    wish->add_flag(
        "--resubmit", options.resubmit, "Start an ended job again: it goes on from what it saved");
    wish->add_option("--fetch", options.fetch, "Bring what is not brought by itself: checkpoint")
        ->check(CLI::IsMember({"checkpoint"}));
    wish->require_option(0, 1);
    addSlurmOptions(command, common.launcher);
    addOutputOptions(command, common);
    command.add_flag("--attached", common.attached,
        "Leave when standard input ends; the job goes on all the same");
}

std::optional<wire::Command> commandOf(const AttachOptions& options)
{
    if (options.stop)
        return wire::Command::Stop;
    if (options.pause)
        return wire::Command::Pause;
    if (options.resume)
        return wire::Command::Resume;
    if (options.checkpoint)
        return wire::Command::Checkpoint;
    return std::nullopt;
}

/// What the job was given before, with what the command line changes in it.
SlurmRequest changed(SlurmRequest slurm, const LauncherOptions& options)
{
    checkTimeLimit(options.timeLimit);
    if (!options.timeLimit.empty())
        slurm.timeLimit = options.timeLimit;
    if (!options.partition.empty())
        slurm.partition = options.partition;
    if (options.gpus > 0)
        slurm.gpus = options.gpus;
    slurm.options.insert(
        slurm.options.end(), options.sbatchOptions.begin(), options.sbatchOptions.end());
    return slurm;
}

/// Error Data: the job is not over.
void refuseWhileItRuns(const FarJob& job)
{
    const auto look = job.look(0, 0);
    const auto phase = phaseOf(job.slurmStatus());
    const bool runs = job.record().jobId.empty()
        ? look.alive
        : phase != SlurmPhase::Ended && !(phase == SlurmPhase::Unknown && look.exitCode);
    if (runs)
        throw Error(Fault::Data, fmt::format("{}: the job is not over", job.shell().name()),
            "Wait for its end, or stop it: lesa attach RUN --stop");
}

Summary tell(const FarJob& job, wire::Command command)
{
    const bool waits = phaseOf(job.slurmStatus()) == SlurmPhase::Waiting;
    if (command == wire::Command::Stop && waits)
        job.cancel(); // nothing runs that could save
    else
        job.send(command);
    return {{"host", job.shell().name()}, {"sent", true}};
}

Summary fetch(const FarJob& job, const std::string& run, const CommonOptions& common)
{
    Relay relay(common, job.shell().name());
    const auto path = fetchCheckpoint(job, run, [&](std::uint64_t done, std::uint64_t total) {
        relay.listener().progress(
            "checkpoint", static_cast<std::int64_t>(done), static_cast<std::int64_t>(total));
    });
    return {{"path", path.string()}};
}

void present(const Summary& summary)
{
    if (summary.contains("path"))
        fmt::print("brought {}\n", summary["path"].get<std::string>());
    else
        fmt::print("{} was told\n", summary["host"].get<std::string>());
}

int follow(FarJob& job, const std::filesystem::path& folder, const AttachOptions& options,
    const CommonOptions& common)
{
    int code = 0;
    const int failed = runQuietly(common, [&] {
        const FolderLock lock(folder);
        if (options.resubmit) {
            refuseWhileItRuns(job);
            writeJobRecord(folder, job.relaunch(changed(job.record().slurm, common.launcher)));
        } else if (job.record().jobId.empty() && job.record().pid == 0) {
            writeJobRecord(folder, job.launch()); // its client died while it was started
        }
        code = followRemoteJob(common, job, folder, options.resubmit,
            [](const Summary& s) { fmt::print("done: {}\n", s.dump()); });
    });
    return failed != 0 ? failed : code;
}

int run(const AttachOptions& options, const CommonOptions& common)
{
    const auto [folder, runName] = givenJob(options.run);
    std::unique_ptr<Shell> shell;
    std::optional<FarJob> job;
    if (const int code = runQuietly(common,
            [&, &folder = folder] {
                const auto record = readJobRecord(folder);
                shell = makeShell(record.launcher);
                job.emplace(*shell, record);
            });
        code != 0)
        return code;
    if (const auto command = commandOf(options))
        return runQuery(
            common, [&] { return tell(*job, *command); }, present);
    if (options.cancel)
        return runQuery(
            common,
            [&] {
                job->cancel();
                return Summary{{"host", shell->name()}, {"sent", true}};
            },
            present);
    if (!options.fetch.empty())
        return runQuery(
            common, [&, &runName = runName] { return fetch(*job, runName, common); }, present);
    return follow(*job, folder, options, common);
}

} // namespace

void addAttach(Program& program)
{
    program.add(
        "attach", "Follow a job that a launcher started, or tell it something", declare, run);
}

} // namespace lesa

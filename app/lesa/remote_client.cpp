// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lesa/remote_client.h"

#include "app/lesa/client_control.h"
#include "app/lesa/relay.h"
#include "app/lesa/remote_place.h"
#include "core/base/files.h"
#include "core/base/shell_word.h"
#include "core/remote/far_engine.h"
#include "core/remote/far_text.h"
#include "core/remote/follower.h"
#include "core/remote/results.h"
#include "core/runs/run_folder.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

namespace lesa {

namespace fs = std::filesystem;
using namespace remote;

namespace {

constexpr int launchAttempts = 4;

/// The options of the command as they were typed.
JobRequest requestOf(const CLI::App& command)
{
    JobRequest request{command.get_name(), {}};
    for (const auto* option : command.get_options()) {
        if (option->count() == 0)
            continue;
        const bool positional = option->get_positional();
        const auto name = positional ? option->get_name(true) : "--" + option->get_lnames().front();
        const bool flag = !positional && option->get_items_expected_max() == 0;
        request.options.push_back({name, positional, flag, option->results()});
    }
    return request;
}

SlurmRequest slurmRequestOf(const CommonOptions& common)
{
    const auto& launcher = common.launcher;
    return {launcher.timeLimit, launcher.partition, launcher.gpus, common.compute.threads,
        launcher.sbatchOptions};
}

void checkOptions(const Launcher& launcher, const LauncherOptions& options)
{
    const bool asksSlurm = !options.timeLimit.empty() || !options.partition.empty()
        || options.gpus > 0 || !options.sbatchOptions.empty();
    if (!launcher.slurm && asksSlurm)
        throw Error(Fault::Usage,
            "--time-limit, --partition, --gpus and --sbatch-option are for Slurm",
            "Leave them out, or use --launcher slurm or slurm:HOST.");
    checkTimeLimit(options.timeLimit);
}

/// Starts the job, however often the answer is lost on its way: the script starts once.
const JobRecord& launch(FarJob& job, FollowControl& control)
{
    RetryWait retry;
    for (int attempt = 1;; ++attempt)
        try {
            return job.launch();
        } catch (const LinkLost&) {
            if (attempt == launchAttempts || control.isLeaving())
                throw;
            control.wait(retry.next());
        }
}

struct Prepared {
    std::unique_ptr<Shell> shell;
    std::unique_ptr<FarJob> job;
    FarCommand command;
    LocalPlace place;
};

Prepared prepare(const CommonOptions& common)
{
    const auto launcher = parseLauncher(common.launcher.launcher);
    checkOptions(launcher, common.launcher);
    const auto request = requestOf(*common.command);
    Prepared prepared;
    prepared.place = localPlace(request, common.force);
    prepared.shell = makeShell(launcher);
    const auto engine = findEngine(*prepared.shell, common.launcher.engine);
    checkVersion(engine, prepared.shell->name(), LESA_VERSION);
    if (launcher.slurm && !engine.slurm)
        throw Error(Fault::Device,
            fmt::format("{}: there is no sbatch there", prepared.shell->name()),
            "Use a machine of the cluster, or --launcher ssh:HOST.");
    JobRecord record;
    record.launcher = launcher;
    record.engine = engine.path;
    record.command = request.command;
    record.output = prepared.place.output;
    record.events = prepared.place.events;
    record.slurm = slurmRequestOf(common);
    record.folder = farFolder(common.launcher.folder, engine.home, prepared.place.name);
    prepared.command = planFarCommand(request, {record.folder, engine.home, launcher.host.empty()});
    record.result = prepared.command.result;
    prepared.job = std::make_unique<FarJob>(*prepared.shell, record);
    return prepared;
}

/// Ends the job as its client saw it end: brings the results, says how it was.
class Ending {
public:
    Ending(const CommonOptions& common, const FarJob& job, fs::path folder, Relay& relay,
        FollowControl& control)
        : m_common(common)
        , m_job(job)
        , m_folder(std::move(folder))
        , m_relay(relay)
        , m_control(control)
    {
    }

    int finish(const JobEnd& end, const std::function<void(const Summary&)>& present)
    {
        if (end.left) {
            m_relay.say(fmt::format(
                "The job goes on. Follow it with: lesa attach {}", shellWord(m_folder.string())));
            return 0;
        }
        bringResults();
        const auto failure = failureOf(end);
        writeLinkState(m_folder, m_job.record(),
            {LinkState::State::Ended, failure ? failure->message : "done", end.why, end.slurm.state,
                0});
        if (!failure)
            return done(present);
        // With --json the job's own last word was passed on already.
        const bool told = m_common.json && std::holds_alternative<wire::Failure>(m_relay.last());
        return told ? failure->code
                    : reportFailure(m_common, failure->code, failure->message, failure->hint);
    }

private:
    /// The link may be lost now as at any time before.
    void bringResults()
    {
        RetryWait retry;
        while (!m_control.isLeaving())
            try {
                fetchLog(m_job, m_folder);
                for (const auto& path : fetchResults(m_job))
                    m_relay.say(fmt::format("brought {}", path.string()));
                return;
            } catch (const LinkLost& lost) {
                const auto wait = retry.next();
                m_relay.linkChanged({LinkState::State::Lost, lost.what(), {}, {}, 0}, wait);
                m_control.wait(wait);
            }
    }

    std::optional<wire::Failure> failureOf(const JobEnd& end) const
    {
        if (!m_relay.answer().is_null() && end.exitCode == 0)
            return std::nullopt;
        if (std::holds_alternative<wire::Done>(m_relay.last()))
            return std::nullopt;
        const auto* told = std::get_if<wire::Failure>(&m_relay.last());
        if (told && (end.why == "limit" || end.why == "terminated"))
            return wire::Failure{told->code, whoStopped(end), whatNext(end), {}};
        if (told)
            return wire::Failure{told->code, printable(told->message), printable(told->hint), {}};
        return describeSilentEnd(end, m_job, m_folder);
    }

    /// The engine was told to stop, though not by its user as it thinks.
    std::string whoStopped(const JobEnd& end) const
    {
        const auto& record = m_job.record();
        const auto step = savedStep(record);
        auto who = fmt::format("{}: the job was told to end there", m_job.shell().name());
        if (end.why == "limit")
            who = fmt::format("job {} came to its time limit", record.jobId);
        else if (phaseOf(end.slurm) == SlurmPhase::Ended)
            who = sentenceOf(record.jobId, end.slurm);
        return fmt::format("{}; {}", who, step.empty() ? "nothing is saved" : step + " is saved");
    }

    static std::string whatNext(const JobEnd& end)
    {
        return end.why == "limit" ? "Go on with: lesa attach RUN --resubmit --time-limit LONGER"
                                  : "Go on with: lesa attach RUN --resubmit";
    }

    int done(const std::function<void(const Summary&)>& present) const
    {
        const auto* word = std::get_if<wire::Done>(&m_relay.last());
        const auto& summary = word ? word->summary : m_relay.answer();
        if (m_common.json && !word) // a query: its object is the answer
            fmt::print("{}\n", summary.dump(-1, ' ', false, Summary::error_handler_t::replace));
        else if (!m_common.json && present)
            presentFar(present, summary, m_job.record());
        return 0;
    }

    const CommonOptions& m_common;
    const FarJob& m_job;
    fs::path m_folder;
    Relay& m_relay;
    FollowControl& m_control;
};

} // namespace

int followRemoteJob(const CommonOptions& common, FarJob& job, const fs::path& folder, bool begun,
    const std::function<void(const Summary&)>& present)
{
    auto& control = listenAsClient(common.attached);
    Relay relay(common, job.shell().name());
    relay.setJobId(job.record().jobId);
    if (!begun)
        relay.remember(folder / job.record().events);
    const auto end = Follower(job, folder, relay, control).run();
    return Ending(common, job, folder, relay, control).finish(end, present);
}

int runRemoteJob(const CommonOptions& common, const std::function<void(const Summary&)>& present)
{
    int code = 0;
    const int failed = runQuietly(common, [&] {
        auto prepared = prepare(common);
        auto& job = *prepared.job;
        const PendingPlace pending(prepared.place);
        const FolderLock lock(prepared.place.folder);
        writeJobRecord(prepared.place.folder, job.record());
        try {
            job.prepare(prepared.command);
            pending.keep(); // from here on the job may run, whatever we hear of it
            writeJobRecord(prepared.place.folder, launch(job, listenAsClient(common.attached)));
        } catch (const LinkLost&) {
            throw;
        } catch (const Error&) {
            pending.discard();
            throw;
        }
        code = followRemoteJob(common, job, prepared.place.folder, true, present);
    });
    return failed != 0 ? failed : code;
}

} // namespace lesa

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lesa/command.h"
#include "app/lesa/commands.h"
#include "app/lesa/session_log.h"
#include "app/lesa/table.h"
#include "core/base/strings.h"
#include "core/engine/session.h"
#include "core/remote/far_engine.h"
#include "core/remote/ssh_config.h"
#include "core/remote/ssh_shell.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <cstdlib>
#include <unistd.h>

namespace lesa {

using namespace remote;

namespace {

struct HostsOptions {
    std::string check;
    bool here = false;
};

bool hasProgram(const std::string& name)
{
    const char* path = std::getenv("PATH");
    for (const auto& folder : split(path ? path : "", ':'))
        if (::access((std::filesystem::path(folder) / name).c_str(), X_OK) == 0)
            return true;
    return false;
}

/// What this engine can do: the answer to a client elsewhere.
Summary here()
{
    return {{"engine", LESA_VERSION}, {"protocol", wire::protocolVersion},
        {"devices", availableDevices()}, {"slurm", hasProgram("sbatch")}};
}

void presentHere(const Summary& s)
{
    fmt::print("lesa {}, protocol {}, {} Slurm\n", s["engine"].get<std::string>(),
        s["protocol"].get<int>(), s["slurm"].get<bool>() ? "with" : "without");
    for (const auto& device : s["devices"])
        fmt::print("{}\n", device.get<std::string>());
}

Summary list()
{
    Summary hosts = Summary::array();
    for (const auto& host : readSshHosts(sshConfigPath()))
        hosts.push_back({{"name", host.name}, {"source", host.source.string()}});
    return {{"hosts", hosts}};
}

void presentList(const Summary& s)
{
    if (s["hosts"].empty()) {
        fmt::print("{} names no host\n", sshConfigPath().string());
        return;
    }
    Table table({"host", "named in"});
    for (const auto& host : s["hosts"])
        table.add({host["name"], host["source"]});
    fmt::print("{}", table.text());
}

/// Asks a host; what it lacks is part of the answer, not a failure of the question.
Summary check(const std::string& host, const std::string& wanted)
{
    Summary answer = {{"host", host}, {"ok", false}, {"engine", ""}, {"protocol", 0}, {"lesa", ""},
        {"devices", Summary::array()}, {"slurm", false}, {"message", ""}, {"hint", ""}};
    try {
        SshShell shell(host);
        const auto engine = findEngine(shell, wanted);
        answer["engine"] = engine.version;
        answer["protocol"] = engine.protocol;
        answer["lesa"] = engine.path;
        answer["devices"] = engine.devices;
        answer["slurm"] = engine.slurm;
        checkVersion(engine, host, LESA_VERSION);
        answer["ok"] = true;
    } catch (const Error& e) {
        answer["message"] = e.what();
        answer["hint"] = e.hint();
    }
    return answer;
}

void presentCheck(const Summary& s)
{
    if (!s["ok"].get<bool>()) {
        fmt::print(stderr, "lesa: {}.{}{}\n", s["message"].get<std::string>(),
            s["hint"].get<std::string>().empty() ? "" : " ", s["hint"].get<std::string>());
        return;
    }
    fmt::print("{}: lesa {} at {}, {} Slurm\n", s["host"].get<std::string>(),
        s["engine"].get<std::string>(), s["lesa"].get<std::string>(),
        s["slurm"].get<bool>() ? "with" : "without");
    for (const auto& device : s["devices"])
        fmt::print("{}\n", device.get<std::string>());
}

void declare(CLI::App& command, HostsOptions& options, CommonOptions& common)
{
    auto* check = command.add_option(
        "--check", options.check, "Ask this host for its engine, devices and Slurm");
    command.add_flag("--here", options.here, "Answer for this machine")->excludes(check);
    command.add_option("--remote-lesa", common.launcher.engine,
        "The engine's path there; by default it is looked for");
    addOutputOptions(command, common);
}

int run(const HostsOptions& options, const CommonOptions& common)
{
    if (options.here)
        return runQuery(common, here, presentHere);
    if (options.check.empty())
        return runQuery(common, list, presentList);
    if (const int code = runQuietly(common, [&] { checkHost(options.check); }); code != 0)
        return code;
    bool isReady = false;
    const int code = runQuery(
        common,
        [&] {
            auto answer = check(options.check, common.launcher.engine);
            isReady = answer["ok"];
            return answer;
        },
        presentCheck);
    return code != 0 || isReady ? code : exitCode(Fault::Device);
}

} // namespace

void addHosts(Program& program)
{
    program.add("hosts", "Machines of the ssh config that jobs can go to, and what they have",
        declare, run);
}

} // namespace lesa

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/far_engine.h"

#include "core/base/shell_word.h"
#include "core/base/strings.h"
#include "core/remote/far_text.h"
#include "core/spec/json.h"
#include "core/wire/events.h"

#include <fmt/format.h>

#include <map>

namespace lesa::remote {

namespace {

/// Values that the script below printed as `key value` lines.
using Facts = std::map<std::string, std::string>;

Facts factsIn(const std::string& out)
{
    Facts facts;
    for (const auto& line : split(out, '\n'))
        if (const auto space = line.find(' '); space != std::string::npos)
            facts.emplace(line.substr(0, space), line.substr(space + 1));
    return facts;
}

std::string searchScript(const std::string& wanted)
{
    std::string places
        = R"sh("$(command -v lesa)" "$HOME/.local/bin/lesa" /usr/local/bin/lesa )sh"
          R"sh(/usr/bin/lesa /opt/lesa/bin/lesa "$(bash -lc 'command -v lesa' 2>/dev/null | tail -n 1)")sh";
    if (!wanted.empty())
        places = wanted.starts_with("~/") ? "\"$HOME\"/" + shellWord(wanted.substr(2))
                                          : shellWord(wanted);
    // A command's name without a folder is looked up; what answers must be absolute.
    return fmt::format(
        R"sh(echo "home $HOME"; for p in {}; do p=$(command -v -- "$p" 2>/dev/null) || continue; )sh"
        R"sh([ -x "$p" ] || continue; case $p in /*) echo "lesa $p"; break;; esac; done)sh",
        places);
}

std::vector<std::string> textsOf(const Json& list)
{
    std::vector<std::string> texts;
    for (const auto& element : list)
        if (element.is_string())
            texts.push_back(printable(element.get<std::string>()));
    return texts;
}

/// The last line that is an object: a module system may print before.
Json objectIn(const std::string& out)
{
    Json object;
    for (const auto& line : split(out, '\n'))
        if (auto json = Json::parse(line, nullptr, false); json.is_object())
            object = std::move(json);
    return object;
}

void ask(Shell& shell, FarEngine& engine)
{
    const auto program = shellWord(engine.path);
    const auto answer = shell.run(program + " hosts --here --json");
    const auto json = objectIn(answer.out);
    try {
        engine.version = printable(json.at("engine").get<std::string>());
        engine.protocol = json.at("protocol").get<int>();
        engine.devices = textsOf(json.at("devices"));
        engine.slurm = json.at("slurm").get<bool>();
    } catch (const Json::exception&) {
        const auto said = lastLine(answer.err);
        throw Error(Fault::Device,
            fmt::format("{}: {} does not answer as an engine: {}", shell.name(), engine.path,
                said.empty() ? fmt::format("exit code {}", answer.code) : said),
            "Install the same version of lesa there as here, or name another with --remote-lesa.");
    }
}

std::string withoutLastNumber(const std::string& version)
{
    return version.substr(0, version.rfind('.'));
}

} // namespace

FarEngine findEngine(Shell& shell, const std::string& wanted)
{
    const auto answer = shell.run(searchScript(wanted));
    auto facts = factsIn(answer.out);
    FarEngine engine;
    engine.home = facts["home"];
    engine.path = facts["lesa"];
    if (!engine.home.starts_with('/') || printable(engine.home) != engine.home)
        throw Error(Fault::Device, fmt::format("{}: HOME is not set there", shell.name()));
    if (engine.path.empty() || printable(engine.path) != engine.path)
        throw Error(Fault::Device,
            wanted.empty() ? fmt::format("{}: no engine `lesa` was found there", shell.name())
                           : fmt::format("{}: {} is not a program there", shell.name(), wanted),
            "Install lesa there, or name its path with --remote-lesa.");
    ask(shell, engine);
    return engine;
}

void checkVersion(const FarEngine& engine, const std::string& where, const std::string& ours)
{
    if (engine.protocol == wire::protocolVersion
        && withoutLastNumber(engine.version) == withoutLastNumber(ours))
        return;
    throw Error(Fault::Device,
        fmt::format("{}: {} is version {} (protocol {}), this is {} (protocol {})", where,
            engine.path, engine.version, engine.protocol, ours, wire::protocolVersion),
        "Install the same version there as here, or name another with --remote-lesa.");
}

std::string resolveFarPath(const std::string& path, const std::string& home)
{
    if (path.starts_with('/'))
        return path;
    return home + "/" + (path.starts_with("~/") ? path.substr(2) : path);
}

} // namespace lesa::remote

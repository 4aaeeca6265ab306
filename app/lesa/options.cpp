// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lesa/options.h"

#include "core/base/error.h"
#include "core/base/strings.h"
#include "core/plan/positions.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <charconv>
#include <cstdlib>

namespace lesa {

void addOutputOptions(CLI::App& command, CommonOptions& common)
{
    command.add_flag(
        "--json", common.json, "Print JSON for programs; text for people goes to standard error");
    command.add_flag("--quiet", common.quiet, "Warnings and results only");
}

void addComputeOptions(CLI::App& command, CommonOptions& common)
{
    command.add_option("--device", common.compute.device, "auto, cpu, cuda or cuda:N")
        ->capture_default_str();
    command.add_option("--dtype", common.compute.dtype, "auto, fp32, bf16 or fp16")
        ->capture_default_str();
    command.add_option("--threads", common.compute.threads, "CPU threads, 0 = all cores")
        ->check(CLI::Range(0, 4096))
        ->capture_default_str();
    addMemoryOption(command, common);
    command.add_option("--seed", common.compute.seed, "Seed of every random stream")
        ->capture_default_str();
    command.add_flag("--attached", common.attached, "Stop cleanly when standard input ends");
}

void addMemoryOption(CLI::App& command, CommonOptions& common)
{
    command
        .add_option("--memory", common.compute.memory,
            "Memory to keep to, e.g. 8G; larger intermediate results go to disk. 0 = three "
            "quarters of what is free")
        ->transform(CLI::AsSizeValue(false));
}

void addForceOption(CLI::App& command, CommonOptions& common)
{
    command.add_flag("--force", common.force, "Replace an output that exists");
}

void addRankOption(CLI::App& command, CommonOptions& common)
{
    command
        .add_option("--ranks", common.localRanks,
            "Train with so many processes of this machine; several machines: torchrun, srun, "
            "mpirun")
        ->check(CLI::Range(1, 1024));
}

CLI::Option* TextOptions::addTo(CLI::App& command)
{
    auto* text = command.add_option(
        "--text", files, "Text (.txt, .jsonl) or token ids (.ids, .u16, .u32)");
    command.add_option("--window", request.window, "Tokens a window")
        ->check(CLI::Range(2, 1 << 24))
        ->capture_default_str();
    command.add_option("--stride", request.stride, "Tokens between windows, 0 = window")
        ->check(CLI::Range(0, 1 << 24))
        ->capture_default_str();
    command.add_option("--max-tokens", request.maxTokens, "Use the first so many tokens, 0 = all")
        ->capture_default_str();
    command.add_option("--batch", request.batch, "Windows at once, 0 = by memory")
        ->capture_default_str();
    return text;
}

TextRequest TextOptions::resolve() const
{
    auto resolved = request;
    resolved.text.assign(files.begin(), files.end());
    resolved.cacheDirectory = tokenCacheDirectory();
    return resolved;
}

void PresetOptions::addTo(CLI::App& command)
{
    command.add_option("--preset", preset, "A preset's name (`lesa preset list`) or file");
    command.add_option("--positions", positions,
        "Gaps: 15-30, 3,7,12, top-half, every:2, uniform:16, groups:8; with x2 for two layers a "
        "gap");
    command.add_option(
        "--strategy", strategy, "lesa, copy, mean, llama-pro, opt-deus, solar, stack, random");
    command
        .add_option(
            "--set", settings, "Override one setting, key=value (`lesa describe` lists them)")
        ->take_all()
        ->type_name("KEY=VALUE");
}

void PresetOptions::apply(Preset& resolved) const
{
    if (!strategy.empty())
        setPresetValue(resolved, "strategy.name", strategy);
    if (!positions.empty())
        resolved.positions = parsePositions(positions);
    for (const auto& setting : settings) {
        const auto equals = setting.find('=');
        if (equals == std::string::npos)
            throw Error(
                Fault::Usage, fmt::format("--set {}: no '='", setting), "Write --set key=value.");
        setPresetValue(resolved, setting.substr(0, equals), setting.substr(equals + 1));
    }
}

Preset PresetOptions::resolve(const Preset& fallback) const
{
    auto resolved = preset.empty() ? fallback : findPreset(preset);
    apply(resolved);
    return resolved;
}

std::vector<int> parseIntegers(const std::string& text, const std::string& option)
{
    std::vector<int> values;
    for (const auto& part : split(text, ',')) {
        int value = 0;
        const auto [end, failure] = std::from_chars(part.data(), part.data() + part.size(), value);
        if (failure != std::errc() || end != part.data() + part.size())
            throw Error(
                Fault::Usage, fmt::format("{} {}: '{}' is not a whole number", option, text, part));
        values.push_back(value);
    }
    return values;
}

std::filesystem::path tokenCacheDirectory()
{
    if (const char* cache = std::getenv("XDG_CACHE_HOME"); cache && *cache)
        return std::filesystem::path(cache) / "lesa-workbench/tokens";
    if (const char* home = std::getenv("HOME"); home && *home)
        return std::filesystem::path(home) / ".cache/lesa-workbench/tokens";
    return {};
}

} // namespace lesa

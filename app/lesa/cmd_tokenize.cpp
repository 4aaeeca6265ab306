// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lesa/command.h"
#include "app/lesa/commands.h"
#include "app/lesa/session_log.h"
#include "core/base/files.h"
#include "core/text/tokenizer.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace lesa {

namespace {

struct TokenizeOptions {
    std::string checkpoint;
    std::string text;
    bool special = false;
};

constexpr std::uint64_t textLimitBytes = std::uint64_t(8) << 30;

void printIds(const std::vector<std::int32_t>& ids)
{
    fmt::memory_buffer line;
    fmt::format_to(std::back_inserter(line), "[{}]\n", fmt::join(ids, ","));
    std::fwrite(line.data(), 1, line.size(), stdout);
}

void declare(CLI::App& command, TokenizeOptions& options, CommonOptions& common)
{
    command
        .add_option("checkpoint", options.checkpoint, "Checkpoint directory with a tokenizer.json")
        ->required();
    command.add_option("--text", options.text, "Text file; its lines are tokenised one by one")
        ->required();
    command.add_flag("--special", options.special, "Add the special tokens of the post-processor");
    addOutputOptions(command, common);
}

int run(const TokenizeOptions& options, const CommonOptions& common)
{
    return runQuietly(common, [&] {
        const auto tokenizer = Tokenizer::load(options.checkpoint);
        const auto text = readFile(options.text, textLimitBytes);
        for (std::size_t begin = 0; begin < text.size();) {
            const auto end = std::min(text.find('\n', begin), text.size());
            printIds(tokenizer.encode(
                std::string_view(text).substr(begin, end - begin), options.special));
            begin = end + 1;
        }
    });
}

} // namespace

void addTokenize(Program& program)
{
    program.add("tokenize", "Token ids, one line of JSON a line of text", declare, run);
}

} // namespace lesa

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/eval/line_mean.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/strings.h"
#include "core/engine/eval/perplexity.h"
#include "core/text/tokenizer.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <string>
#include <vector>

namespace lesa {

namespace {

constexpr std::size_t lineTokens = 2048;

std::vector<std::string> linesOf(std::span<const std::filesystem::path> files)
{
    constexpr std::array<std::string_view, 5> others = {".jsonl", ".ids", ".u16", ".u32", ".bin"};
    std::vector<std::string> lines;
    for (const auto& file : files) {
        if (std::find(others.begin(), others.end(), file.extension().string()) != others.end())
            throw Error(Fault::Data,
                fmt::format("{}: the mean over lines needs a plain text file", file.string()));
        for (auto& line : split(readFile(file, std::numeric_limits<std::uint64_t>::max()), '\n'))
            lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace

double lineMeanPerplexity(const Network& network, const std::filesystem::path& checkpointDirectory,
    std::span<const std::filesystem::path> files, const Job& job)
{
    const auto tokenizer = Tokenizer::load(checkpointDirectory);
    const auto lines = linesOf(files);
    const auto longest = std::min<std::size_t>(
        lineTokens, static_cast<std::size_t>(network.config().maxPositions));
    double sum = 0;
    std::int64_t count = 0, done = 0;
    for (const auto& line : lines) {
        job.checkStop();
        auto ids = tokenizer.encode(line, /*addSpecial=*/true);
        ids.resize(std::min(ids.size(), longest));
        job.listener.progress("lines", ++done, std::ssize(lines));
        if (ids.size() < 2 || line.find_first_not_of(" \t\r") == line.npos)
            continue;
        const Window whole{0, std::ssize(ids), 1};
        const auto batch = windowBatches(ids, std::span(&whole, 1), 1).front();
        const at::NoGradGuard noGradient;
        const auto nll
            = network.nllSum(hiddenStates(network, batch.input_BT, job), batch.target_BT);
        sum += std::exp(nll.item<double>() / static_cast<double>(batch.scored));
        ++count;
    }
    if (count == 0)
        throw Error(Fault::Data, "the text has no line of two tokens or more");
    return sum / static_cast<double>(count);
}

} // namespace lesa

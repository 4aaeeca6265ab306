// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/eval/scored_text.h"

#include "core/base/error.h"
#include "core/text/corpus.h"

#include <fmt/format.h>

#include <algorithm>

namespace lesa {

void checkTextRequest(const TextRequest& request)
{
    if (request.text.empty())
        throw Error(Fault::Usage, "no text to evaluate on");
    if (request.window < 2)
        throw Error(Fault::Usage,
            fmt::format("the window is {}, at least 2 tokens are needed", request.window));
    if (request.stride < 0 || request.stride > request.window)
        throw Error(Fault::Usage,
            fmt::format("the stride is {}, expected 1 to the window of {}", request.stride,
                request.window));
    if (request.batch < 0 || request.maxTokens < 0)
        throw Error(Fault::Usage, "a batch or token count below zero");
}

ScoredText readScoredText(const TextRequest& request,
    const std::filesystem::path& checkpointDirectory, const ModelConfig& config, const Job& job)
{
    const CorpusOptions options{request.cacheDirectory, config.vocabSize};
    auto stream = loadCorpus(request.text, checkpointDirectory, options, job);
    ScoredText text{std::move(stream.ids), std::move(stream.hash)};
    if (request.maxTokens > 0 && std::ssize(text.ids) > request.maxTokens)
        text.ids.resize(static_cast<std::size_t>(request.maxTokens));
    if (text.ids.size() < 2)
        throw Error(Fault::Data,
            fmt::format("the text has {} tokens, at least 2 are needed", text.ids.size()));
    text.window = std::min(request.window, config.maxPositions);
    if (text.window < request.window)
        job.listener.warning(
            fmt::format("the window of {} tokens is cut to the model's {} positions",
                request.window, config.maxPositions));
    text.stride = request.stride > 0 ? std::min(request.stride, text.window) : text.window;
    return text;
}

} // namespace lesa

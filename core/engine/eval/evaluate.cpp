// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/eval/evaluate.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/sha256.h"
#include "core/engine/eval/divergence.h"
#include "core/engine/eval/line_mean.h"
#include "core/engine/eval/perplexity.h"
#include "core/engine/session.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace lesa {

namespace {

namespace fs = std::filesystem;

/// One evaluation: what was asked, and the models and text that it works with.
struct Evaluation {
    const EvaluateRequest& request;
    const Job& job;
    Network network;
    std::optional<Network> base = {};
    ScoredText text = {};
};

std::optional<std::string> tokenizerHash(const fs::path& directory)
{
    const auto file = directory / "tokenizer.json";
    return fs::exists(file) ? std::optional(sha256(readFile(file))) : std::nullopt;
}

/// The base reads the same ids, so they must mean the same to it.
void checkSameTokens(const Network& network, const Network& base, const EvaluateRequest& request)
{
    if (network.config().vocabSize != base.config().vocabSize)
        throw Error(Fault::Data,
            fmt::format("the base model has {} tokens, this one {}", base.config().vocabSize,
                network.config().vocabSize),
            "Compare with the checkpoint that this one was made from.");
    const auto ours = tokenizerHash(request.checkpoint), theirs = tokenizerHash(*request.base);
    if (ours && theirs && *ours != *theirs)
        throw Error(Fault::Data,
            fmt::format("{} and {} have different tokenizers", request.base->string(),
                request.checkpoint.string()),
            "Compare with the checkpoint that this one was made from.");
}

Evaluation prepare(const EvaluateRequest& request, const Job& job)
{
    checkTextRequest(request);
    const auto placement = placementFor(request.compute);
    const auto load = [&](const fs::path& directory) {
        return Network::load(Checkpoint::open(directory), placement, job);
    };
    job.listener.stage("load", 1, 2);
    Evaluation evaluation{request, job, load(request.checkpoint)};
    auto config = evaluation.network.config();
    if (request.base) {
        evaluation.base = load(*request.base);
        checkSameTokens(evaluation.network, *evaluation.base, request);
        config.maxPositions = std::min(config.maxPositions, evaluation.base->config().maxPositions);
    }
    evaluation.text = readScoredText(request, request.checkpoint, config, job);
    return evaluation;
}

struct Sums {
    LossSum loss;
    double baseNll = 0;
    double divergence = 0;
};

void addBatch(Sums& sums, const Evaluation& in, const WindowBatch& batch)
{
    const auto nllOf = [&](const Network& network, const at::Tensor& hidden_BTH) {
        const auto nll = network.nllSum(hidden_BTH, batch.target_BT).item<double>();
        if (!std::isfinite(nll))
            in.job.listener.warning(
                fmt::format("the loss is not finite in the window at token {}", batch.begin));
        return nll;
    };
    const auto hidden_BTH = hiddenStates(in.network, batch.input_BT, in.job);
    sums.loss.nll += nllOf(in.network, hidden_BTH);
    sums.loss.tokens += batch.scored;
    if (!in.base)
        return;
    const auto baseHidden_BTH = hiddenStates(*in.base, batch.input_BT, in.job);
    sums.baseNll += nllOf(*in.base, baseHidden_BTH);
    sums.divergence
        += divergenceSum(in.network, hidden_BTH, *in.base, baseHidden_BTH, batch.target_BT);
}

Sums overCorpus(const Evaluation& in)
{
    const at::NoGradGuard noGradient;
    const auto windows = evaluationWindows(std::ssize(in.text.ids), in.text.window, in.text.stride);
    const int batch
        = in.request.batch > 0 ? in.request.batch : evaluationBatch(in.network, in.text.window);
    Sums sums;
    for (const auto& part : windowBatches(in.text.ids, windows, batch)) {
        addBatch(sums, in, part);
        in.job.listener.progress("evaluate", sums.loss.tokens, std::ssize(in.text.ids));
    }
    return sums;
}

void dumpLogits(const Evaluation& in)
{
    const at::NoGradGuard noGradient;
    const auto length = std::min<std::int64_t>(in.text.window, std::ssize(in.text.ids));
    const auto ids_1T
        = at::tensor(at::ArrayRef(in.text.ids.data(), static_cast<std::size_t>(length)), at::kLong)
              .unsqueeze(0);
    const auto hidden_1TH = hiddenStates(in.network, ids_1T, in.job);
    const auto logits_TV
        = in.network.logits(hidden_1TH).squeeze(0).to(at::kCPU, at::kFloat).contiguous();
    writeFileAtomically(*in.request.dumpLogits,
        std::string_view(static_cast<const char*>(logits_TV.data_ptr()), logits_TV.nbytes()));
    in.job.listener.artifact(*in.request.dumpLogits, "logits");
}

EvaluateResult resultOf(const Evaluation& in, const Sums& sums)
{
    EvaluateResult result;
    result.loss = sums.loss.mean();
    result.perplexity = std::exp(result.loss);
    result.tokens = sums.loss.tokens;
    result.window = in.text.window;
    result.stride = in.text.stride;
    if (!in.base)
        return result;
    const auto tokens = static_cast<double>(sums.loss.tokens);
    result.baseLoss = sums.baseNll / tokens;
    result.basePerplexity = std::exp(*result.baseLoss);
    result.deltaPerplexity = result.perplexity - *result.basePerplexity;
    result.kl = sums.divergence / tokens;
    return result;
}

EvaluateResult run(const EvaluateRequest& request, const Job& job)
{
    const auto start = std::chrono::steady_clock::now();
    const auto evaluation = prepare(request, job);
    job.listener.stage("evaluate", 2, 2);
    if (request.dumpLogits)
        dumpLogits(evaluation);
    auto result = resultOf(evaluation, overCorpus(evaluation));
    if (request.lineMean)
        result.lineMeanPerplexity
            = lineMeanPerplexity(evaluation.network, request.checkpoint, request.text, job);
    result.seconds
        = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return result;
}

} // namespace

EvaluateResult evaluate(const EvaluateRequest& request, const Job& job)
{
    EvaluateResult result;
    translateErrors([&] { result = run(request, job); });
    return result;
}

} // namespace lesa

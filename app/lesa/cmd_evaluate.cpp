// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lesa/command.h"
#include "app/lesa/commands.h"
#include "app/lesa/session_log.h"
#include "core/engine/eval/evaluate.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

namespace lesa {

namespace {

struct EvaluateOptions {
    TextOptions text;
    std::string checkpoint;
    std::string base;
    std::string dumpLogits;
    bool lineMean = false;
};

EvaluateRequest toRequest(const EvaluateOptions& options, const CommonOptions& common)
{
    EvaluateRequest request;
    static_cast<TextRequest&>(request) = options.text.resolve();
    request.checkpoint = options.checkpoint;
    if (!options.base.empty())
        request.base = options.base;
    if (!options.dumpLogits.empty())
        request.dumpLogits = options.dumpLogits;
    request.lineMean = options.lineMean;
    request.compute = common.compute;
    return request;
}

Summary toSummary(const EvaluateResult& result)
{
    Summary s
        = {{"perplexity", result.perplexity}, {"loss", result.loss}, {"tokens", result.tokens},
            {"window", result.window}, {"stride", result.stride}, {"seconds", result.seconds}};
    if (result.deltaPerplexity) {
        s["base_loss"] = *result.baseLoss;
        s["base_perplexity"] = *result.basePerplexity;
        s["delta_perplexity"] = *result.deltaPerplexity;
        s["kl"] = *result.kl;
    }
    if (result.lineMeanPerplexity)
        s["line_mean_perplexity"] = *result.lineMeanPerplexity;
    return s;
}

void present(const Summary& s)
{
    fmt::print("perplexity {:.4f}  loss {:.5f}  {} tokens, window {}, stride {}\n",
        s["perplexity"].get<double>(), s["loss"].get<double>(), s["tokens"].get<std::int64_t>(),
        s["window"].get<int>(), s["stride"].get<int>());
    if (s.contains("kl"))
        fmt::print("base perplexity {:.4f}  difference {:+.4f}  KL(base || this) {:.5f} nats\n",
            s["base_perplexity"].get<double>(), s["delta_perplexity"].get<double>(),
            s["kl"].get<double>());
    if (s.contains("line_mean_perplexity"))
        fmt::print("mean over lines of exp(mean loss), as the released notebooks print: {:.4f}\n",
            s["line_mean_perplexity"].get<double>());
}

void declare(CLI::App& command, EvaluateOptions& options, CommonOptions& common)
{
    command.add_option("checkpoint", options.checkpoint, "Hugging Face checkpoint directory")
        ->required();
    options.text.addTo(command)->required();
    command.add_option(
        "--base", options.base, "Also evaluate this checkpoint: perplexity difference and KL");
    command.add_flag("--line-mean", options.lineMean, "Also the released notebooks' figure");
    command.add_option(
        "--dump-logits", options.dumpLogits, "Write the first window's logits, raw float32");
    addOutputOptions(command, common);
    addComputeOptions(command, common);
    addLauncherOptions(command, common.launcher);
}

int run(const EvaluateOptions& options, const CommonOptions& common)
{
    return runEngineQuery(
        common,
        [&](const Job& job) { return toSummary(evaluate(toRequest(options, common), job)); },
        present);
}

} // namespace

void addEvaluate(Program& program)
{
    program.add(
        "evaluate", "Corpus perplexity; with --base also the difference and KL", declare, run);
}

} // namespace lesa

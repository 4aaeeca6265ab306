// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/train/compare.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/engine/distributed/ranks.h"
#include "core/engine/method/expand.h"
#include "core/engine/network/network.h"
#include "core/engine/session.h"
#include "core/engine/train/compare_report.h"
#include "core/engine/train/held_out_loss.h"
#include "core/engine/train/shared_prefix.h"
#include "core/engine/train/training_run.h"
#include "core/plan/positions.h"
#include "core/runs/run_folder.h"
#include "core/runs/run_listener.h"
#include "core/runs/train_log.h"

#include <fmt/format.h>

#include <cctype>
#include <cmath>
#include <limits>
#include <set>

namespace lesa {

namespace fs = std::filesystem;

namespace {

/// Where an expanded checkpoint lies while its run needs it.
class ExpandedFolder {
public:
    ExpandedFolder(fs::path path, bool keep)
        : m_path(std::move(path))
        , m_keep(keep)
    {
    }
    ~ExpandedFolder()
    {
        std::error_code ignored;
        if (!m_keep)
            fs::remove_all(m_path, ignored);
    }
    ExpandedFolder(const ExpandedFolder&) = delete;
    ExpandedFolder& operator=(const ExpandedFolder&) = delete;
    [[nodiscard]] const fs::path& path() const { return m_path; }

private:
    fs::path m_path;
    bool m_keep;
};

class Comparison {
public:
    Comparison(CompareRequest request, const Job& job);
    CompareResult run();

private:
    void warnOfDifferences() const;
    void readText();
    void evaluateBase();
    void runOne(const std::string& name, Preset preset, int seed);
    void expandInto(CompareRow& row, const fs::path& output, const Preset& preset, const Job& job);
    void trainOne(CompareRow& row, const fs::path& expanded, const Preset& preset, const Job& job);
    [[nodiscard]] SharedInputs sharedInputs(const fs::path& expanded, const TrainingSpec& spec);
    [[nodiscard]] ComputeOptions computeFor(int seed) const;
    [[nodiscard]] Ranks* ranks() const { return m_request.compute.ranks.get(); }
    [[nodiscard]] bool isFirst() const { return !ranks() || ranks()->isFirst(); }
    [[nodiscard]] const TrainingSpec& firstSpec() const { return m_request.presets[0].training; }
    void writeReport() const;

    CompareRequest m_request;
    const Job& m_job;
    Checkpoint m_base;
    ModelConfig m_config;
    SharedPrefix m_prefix;
    std::shared_ptr<const TrainingText> m_text;
    CompareResult m_result;
};

Comparison::Comparison(CompareRequest request, const Job& job)
    : m_request(std::move(request))
    , m_job(job)
    , m_base(Checkpoint::open(m_request.checkpoint))
    , m_config(ModelConfig::read(m_base.config()))
    , m_prefix(m_base, m_request.compute.ranks.get())
{
    for (auto& preset : m_request.presets) {
        fitSequence(preset.training, m_config, m_job.listener);
        checkBatch(preset.training, ranks());
    }
}

CompareResult Comparison::run()
{
    const auto names = runNames(m_request.presets, m_request.seeds);
    const auto stages = static_cast<int>(names.size()) + 1;
    warnOfDifferences();
    try {
        m_job.listener.stage("base model", 1, stages);
        readText();
        evaluateBase();
        for (std::size_t i = 0; i < names.size(); ++i) {
            m_job.listener.stage(names[i], static_cast<int>(i) + 2, stages);
            const auto count = m_request.presets.size();
            runOne(names[i], m_request.presets[i % count], m_request.seeds[i / count]);
            writeReport();
        }
    } catch (const Stopped&) {
        m_result.stopped = true;
    }
    return m_result;
}

void Comparison::warnOfDifferences() const
{
    const auto insertions = [&](const Preset& preset) {
        return insertedLayers(layerMapFor(preset.strategy, preset.positions, m_config.layers));
    };
    const auto& first = m_request.presets.front();
    for (const auto& preset : m_request.presets) {
        if (insertions(preset) != insertions(first))
            m_job.listener.warning(fmt::format("{} puts its new layers elsewhere than {}: "
                                               "differences are not the strategy's alone",
                preset.name, first.name));
        if (preset.training != first.training)
            m_job.listener.warning(fmt::format("{} trains with other settings than {}: differences "
                                               "are not the strategy's alone",
                preset.name, first.name));
    }
}

void Comparison::readText()
{
    const TextSources sources{m_request.text, m_request.evalText, m_request.checkpoint,
        m_request.cacheDirectory, m_config.vocabSize};
    Control untouched; // ranks stop together, once they train
    const Job patient{m_job.listener, ranks() ? untouched : m_job.control};
    const auto read = [&] {
        m_text
            = std::make_shared<const TrainingText>(loadTrainingText(sources, firstSpec(), patient));
    };
    inTurn(ranks(), read);
}

void Comparison::evaluateBase()
{
    const auto placement = trainingPlacement(firstSpec(), m_request.compute);
    const auto network = Network::load(m_base, placement, m_job);
    const FrozenPrefix embedding(network, 0, nullptr, false);
    const double loss = heldOutLoss(
        network, embedding, *m_text, firstSpec().sequence, firstSpec().batch, m_job, ranks());
    m_result.basePerplexity = std::exp(loss);
    m_job.listener.metric(
        {0, 0, {{"base/eval_loss", loss}, {"base/eval_perplexity", m_result.basePerplexity}}});
}

ComputeOptions Comparison::computeFor(int seed) const
{
    auto compute = m_request.compute;
    compute.seed = static_cast<std::uint64_t>(seed);
    return compute;
}

void Comparison::runOne(const std::string& name, Preset preset, int seed)
{
    preset.training.seed = seed;
    const auto own = m_request.runListener ? m_request.runListener(name, m_request.runs / name)
                                           : std::unique_ptr<Listener>();
    RunListener listener(name, m_job.listener, own.get());
    const Job job{listener, m_job.control};
    const auto suffix = m_request.keepCheckpoints ? "-expanded" : ".expanded.part";
    const ExpandedFolder expanded(
        m_request.runs / (name + suffix), m_request.keepCheckpoints || !isFirst());

    CompareRow row;
    row.name = name;
    row.strategy = preset.strategy.name;
    row.seed = seed;
    Control untouched; // ranks stop together, once they train
    if (isFirst())
        expandInto(row, expanded.path(), preset, ranks() ? Job{listener, untouched} : job);
    if (ranks())
        ranks()->followFirst();
    trainOne(row, expanded.path(), preset, job);
    m_result.rows.push_back(std::move(row));
}

void Comparison::expandInto(
    CompareRow& row, const fs::path& output, const Preset& preset, const Job& job)
{
    ExpandRequest request;
    request.checkpoint = m_request.checkpoint;
    request.output = output;
    request.preset = preset;
    request.force = m_request.force || !m_request.keepCheckpoints;
    request.quality = false;
    request.compute = computeFor(row.seed);
    const auto result = expand(request, job);
    row.layers = result.layersAfter;
    row.expandSeconds = result.seconds;
}

SharedInputs Comparison::sharedInputs(const fs::path& expanded, const TrainingSpec& spec)
{
    const bool sameText = spec.evalFraction == firstSpec().evalFraction
        && spec.evalTokens == firstSpec().evalTokens;
    if (!sameText || spec.sequence > firstSpec().sequence) // long enough for the first's is checked
        return {};
    const auto checkpoint = Checkpoint::open(expanded);
    const auto layers = ModelConfig::read(checkpoint.config()).layers;
    const auto parts = trainedParts(spec.train, layers, readExpansionRecord(expanded));
    return {m_text,
        m_prefix.cacheFor(
            checkpoint, parts, spec.sequence, trainingPlacement(spec, m_request.compute))};
}

void Comparison::trainOne(
    CompareRow& row, const fs::path& expanded, const Preset& preset, const Job& job)
{
    TrainRequest request;
    request.checkpoint = expanded;
    request.text = m_request.text;
    request.evalText = m_request.evalText;
    request.run = m_request.runs / row.name;
    request.preset = preset;
    request.force = m_request.force;
    request.keepCheckpoint = m_request.keepCheckpoints;
    request.commandLine = m_request.commandLine;
    request.cacheDirectory = m_request.cacheDirectory;
    request.compute = computeFor(row.seed);
    try {
        const auto result = train(request, sharedInputs(expanded, preset.training), job);
        if (result.stopped)
            throw Stopped();
        row.trainSeconds = result.seconds;
        row.validation = result.validation;
        row.finalPerplexity = std::exp(result.lastEvalLoss);
    } catch (const Error& e) {
        if (e.fault() != Fault::Numeric)
            throw;
        row.failure = e.what();
        job.listener.warning(e.what());
        TrainLog log;
        log.restore(trainerStatePath(request.run), std::numeric_limits<int>::max());
        row.validation = log.evaluations();
    }
    if (!row.validation.empty())
        row.stepZeroPerplexity = std::exp(row.validation.front().second);
}

void Comparison::writeReport() const
{
    if (!isFirst())
        return;
    writeFileAtomically(m_request.runs / "compare.json",
        formatCompareJson(m_request, m_result, m_base.headerHash(), m_text->evaluation.size()));
    writeFileAtomically(m_request.runs / "compare.csv", formatCompareCsv(m_result));
    m_job.listener.artifact(m_request.runs / "compare.json", "comparison");
    m_job.listener.artifact(m_request.runs / "compare.csv", "comparison");
}

std::string fileName(const std::string& name)
{
    std::string safe;
    for (const char c : name) {
        const bool plain = std::isalnum(static_cast<unsigned char>(c)) || c == '-' || c == '_';
        safe += plain ? c : '-';
    }
    return safe.empty() ? "run" : safe;
}

} // namespace

std::vector<std::string> runNames(const std::vector<Preset>& presets, const std::vector<int>& seeds)
{
    std::vector<std::string> names;
    std::set<std::string> used;
    for (const int seed : seeds)
        for (const auto& preset : presets) {
            names.push_back(fileName(preset.name));
            if (seeds.size() > 1)
                names.back() += fmt::format("-seed-{}", seed);
            if (!used.insert(names.back()).second)
                throw Error(Fault::Data, fmt::format("two runs would be named '{}'", names.back()),
                    "Give the presets different names, and each seed once.");
        }
    return names;
}

CompareResult compare(const CompareRequest& request, const Job& job)
{
    if (request.presets.empty() || request.seeds.empty())
        throw Error(Fault::Data, "nothing to compare: no preset or no seed was given");
    if (!request.compute.ranks || request.compute.ranks->isFirst())
        refuseUsedRunFolder(request.runs, request.force);
    CompareResult result;
    translateErrors([&] { result = Comparison(request, job).run(); });
    return result;
}

} // namespace lesa

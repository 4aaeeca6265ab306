// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/advice/advise.h"

#include "core/arch/layer_layout.h"
#include "core/base/error.h"
#include "core/base/strings.h"
#include "core/engine/advice/advice_file.h"
#include "core/engine/advice/advice_rules.h"
#include "core/engine/advice/text_advice.h"
#include "core/engine/advice/weight_advice.h"
#include "core/engine/session.h"
#include "core/plan/positions.h"
#include "core/spec/json.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <map>

namespace lesa {

namespace {

namespace fs = std::filesystem;

bool repeatsLayers(const StrategySpec& strategy)
{
    return strategy.name == "solar" || strategy.name == "stack";
}

/// Why a rule cannot be had of this model and request; empty: it can.
std::string obstacle(const AdviceRule& rule, const AdviseRequest& request,
    const Checkpoint& checkpoint, const LayerLayout& layout)
{
    const std::string name = rule.name;
    if (rule.needsText && request.text.text.empty())
        return "it needs a text (--text)";
    if (rule.needsText) {
        try {
            static_cast<void>(ModelConfig::read(checkpoint.config()));
        } catch (const Error& e) {
            return e.what();
        }
    }
    if (name == "insertion" && repeatsLayers(request.strategy))
        return fmt::format("'{}' repeats whole ranges, no single layer", request.strategy.name);
    if (name == "predictability" && layout.layerCount() < 4)
        return fmt::format(
            "of {} layers none can be held out and another learnt from", layout.layerCount());
    if (!rule.needsText && layout.weightTypes().empty())
        return "the layers share no weight matrix of one shape";
    return {};
}

/// Which rules there will be, and which not.
struct RuleChoice {
    std::vector<const AdviceRule*> rules;
    std::vector<LeftOutRule> leftOut;

    [[nodiscard]] bool has(const std::string& name) const
    {
        return std::any_of(
            rules.begin(), rules.end(), [&](const auto* rule) { return rule->name == name; });
    }
    [[nodiscard]] bool hasText() const
    {
        return std::any_of(
            rules.begin(), rules.end(), [](const auto* rule) { return rule->needsText; });
    }
};

RuleChoice chooseRules(
    const AdviseRequest& request, const Checkpoint& checkpoint, const LayerLayout& layout)
{
    for (const auto& name : request.rules)
        static_cast<void>(adviceRule(name));
    RuleChoice choice;
    for (const auto& rule : adviceRules()) {
        const bool isNamed = std::find(request.rules.begin(), request.rules.end(), rule.name)
            != request.rules.end();
        if (!request.rules.empty() && !isNamed)
            continue;
        const auto reason = obstacle(rule, request, checkpoint, layout);
        if (reason.empty())
            choice.rules.push_back(&rule);
        else if (isNamed)
            throw Error(Fault::Data,
                fmt::format("the rule '{}' cannot be had: {}", rule.name, reason),
                "Leave it out of --rules, or give what it needs.");
        else
            choice.leftOut.push_back({rule.name, reason});
    }
    return choice;
}

std::vector<int> gapsOf(const AdviseRequest& request, int layers)
{
    if (!request.positions) {
        PositionsSpec all;
        all.rule = "every"; // every gap between two layers
        return chooseGaps(all, layers, false);
    }
    if (request.positions->perGap != 1)
        throw Error(Fault::Usage, "advice is on one new layer a gap, the positions ask for several",
            "Leave out the x2.");
    return chooseGaps(*request.positions, layers, !needsLayerAbove(request.strategy));
}

std::string settingsJson(const AdviseRequest& request, const RuleChoice& choice,
    const std::vector<int>& gaps, const ScoredText& text)
{
    Json settings;
    for (const auto* rule : choice.rules)
        settings["rules"].push_back(rule->name);
    settings["gaps"] = gaps;
    if (choice.has("insertion") || choice.has("predictability"))
        settings["strategy"] = toJson(request.strategy);
    else
        settings["align"] = request.strategy.align;
    if (choice.has("predictability"))
        settings["folds"] = request.folds;
    if (choice.hasText()) {
        settings["text"] = text.hash;
        settings["tokens"] = text.ids.size();
        settings["window"] = text.window;
        settings["stride"] = text.stride;
        const auto placement = placementFor(request.compute);
        settings["dtype"] = c10::toString(placement.dtype);
    }
    settings["seed"] = request.compute.seed;
    return settings.dump();
}

/// One advice being made; the order of its private steps is the order of the job.
class Advising {
public:
    Advising(const AdviseRequest& request, const Job& job);

    Advice run();

private:
    [[nodiscard]] Stages stages() const;
    [[nodiscard]] bool predictsTrials() const; ///< the new layers are LESA's
    [[nodiscard]] bool predicts() const;
    [[nodiscard]] bool predictorHasDistances() const; ///< its rows are all coefficients
    void readText();
    void make();
    void predict(TrialLayers& trials, PredictOptions options);
    void judgeDistances();
    void judgeByText(TrialLayers& trials);

    const AdviseRequest& m_request;
    const Job& m_job;
    Placement m_placement;
    SourceLayers m_source;
    RuleChoice m_choice;
    Stages m_stages;
    ScoredText m_text;
    Advice m_advice;
    AdviceDetail m_detail;
    std::map<std::string, std::vector<double>> m_scores;
};

Advising::Advising(const AdviseRequest& request, const Job& job)
    : m_request(request)
    , m_job(job)
    , m_placement(placementFor(request.compute))
    , m_source([&] {
        const auto checkpoint = Checkpoint::open(request.checkpoint);
        return SourceLayers(checkpoint, LayerLayout::read(checkpoint), m_placement.device);
    }())
    , m_choice(chooseRules(request, m_source.checkpoint(), m_source.layout()))
    , m_stages(stages())
{
    m_advice.gaps = gapsOf(request, m_source.count());
    m_advice.leftOut = m_choice.leftOut;
    for (const auto& type : m_source.layout().weightTypes())
        m_detail.types.push_back(type.name);
    if (m_choice.rules.empty())
        throw Error(Fault::Data, "no rule is left to score the gaps by",
            "Give a text (--text), or another --strategy.");
}

bool Advising::predictsTrials() const
{
    return m_choice.has("insertion") && m_request.strategy.name == "lesa";
}

bool Advising::predicts() const
{
    return m_choice.has("predictability") || predictsTrials();
}

bool Advising::predictorHasDistances() const
{
    const auto& predictor = m_request.strategy.predictor;
    return predicts() && predictor.kind != "direct" && !predictor.rank;
}

Stages Advising::stages() const
{
    Stages stages;
    if (m_request.strategy.align != "none")
        stages.names.emplace_back("align");
    if (predicts())
        stages.names.insert(stages.names.end(), {"shared basis", "predict"});
    if (m_choice.has("neighbour_distance") && !predictorHasDistances())
        stages.names.emplace_back("neighbours");
    if (m_choice.hasText())
        stages.names.insert(stages.names.end(), {"load", "gaps"});
    return stages;
}

void Advising::readText()
{
    if (!m_choice.hasText())
        return;
    checkTextRequest(m_request.text);
    m_text = readScoredText(m_request.text, m_request.checkpoint,
        ModelConfig::read(m_source.checkpoint().config()), m_job);
}

Advice Advising::run()
{
    const auto begin = std::chrono::steady_clock::now();
    for (const auto& left : m_choice.leftOut)
        m_job.listener.warning(
            fmt::format("the rule '{}' is left out: {}", left.rule, left.reason));
    readText();
    const AdviceHeader header{
        fs::absolute(m_request.checkpoint / "config.json").parent_path().filename(),
        m_source.checkpoint().headerHash(),
        settingsJson(m_request, m_choice, m_advice.gaps, m_text)};
    std::optional<Advice> found;
    if (m_request.output && !m_request.force)
        found = readAdvice(*m_request.output, header);
    if (found) {
        found->leftOut = m_choice.leftOut;
        m_advice = std::move(*found);
    } else {
        std::optional<Hdf5Writer> file; // opened first: a folder that is not writable shows now
        if (m_request.output)
            file.emplace(*m_request.output);
        make();
        if (file) {
            writeAdvice(*file, header, m_advice, m_detail);
            file->commit();
        }
    }
    m_advice.seconds
        = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    if (m_request.output)
        m_job.listener.artifact(*m_request.output, "advice");
    return std::move(m_advice);
}

void Advising::make()
{
    if (m_request.strategy.align != "none") {
        m_stages.begin(m_job, "align");
        m_source.align(alignOptions(m_request.strategy.align), m_job);
    }
    PredictOptions options;
    options.seed = m_request.compute.seed;
    options.quality = m_choice.has("predictability");
    options.folds = m_request.folds;
    options.scratch = fs::temp_directory_path();
    options.stages = m_stages;
    options.judgesInserted = false;
    TrialLayers trials(m_source, m_request.strategy, m_advice.gaps, options, m_job);
    if (predicts())
        predict(trials, options);
    if (m_choice.has("neighbour_distance"))
        judgeDistances();
    if (m_choice.hasText())
        judgeByText(trials);
    std::vector<std::vector<int>> places;
    for (const auto* rule : m_choice.rules) {
        auto& scores = m_scores.at(rule->name);
        places.push_back(placesOf(scores, rule->lowIsGood));
        m_advice.rules.push_back({rule->name, std::move(scores), places.back()});
    }
    m_advice.meanPlace = meanPlaces(places);
}

void Advising::predict(TrialLayers& trials, PredictOptions options)
{
    if (m_choice.has("neighbour_distance") && predictorHasDistances())
        options.typeReady = [this](const TypeData& data) {
            m_detail.distance.push_back(neighbourDistances(data, m_source.count()));
        };
    const auto map = predictsTrials() ? trials.map() : insertionMap(m_source.count(), {}, 1);
    auto predicted = predictLayers(m_source, m_request.strategy.predictor, map, options, m_job);
    if (m_choice.has("predictability")) {
        m_detail.predictability = predictedCosines(m_source, predicted.quality);
        m_scores["predictability"] = ofGapsFromLayers(m_detail.predictability, m_advice.gaps);
    }
    trials.setPredicted(std::move(predicted));
}

void Advising::judgeDistances()
{
    if (m_detail.distance.empty()) {
        m_stages.begin(m_job, "neighbours");
        m_detail.distance = neighbourDistances(m_source, m_job);
    }
    m_scores["neighbour_distance"] = ofGaps(m_detail.distance, m_advice.gaps);
}

void Advising::judgeByText(TrialLayers& trials)
{
    m_stages.begin(m_job, "load");
    const auto network = Network::load(m_source.checkpoint(), m_placement, m_job);
    m_stages.begin(m_job, "gaps");
    TextAdviceInput input{network, m_text, m_request.text.batch, m_advice.gaps,
        m_choice.has("hidden_cosine"), m_choice.has("bypass"), {}};
    if (m_choice.has("insertion"))
        input.trial = [&](int gap) { return trials.at(gap, m_placement); };
    input.scored = [this](int gap, const char* rule, double loss) {
        m_job.listener.metric({gap, 0, {{fmt::format("advise/{}", rule), loss}}});
    };
    auto found = adviseByText(input, m_job);
    m_advice.text = AdviceText{
        found.baseLoss, std::exp(found.baseLoss), found.tokens, m_text.window, m_text.stride};
    m_scores["hidden_cosine"] = std::move(found.cosine);
    for (double& loss : found.bypassLoss)
        loss -= found.baseLoss;
    m_scores["bypass"] = std::move(found.bypassLoss);
    for (double& loss : found.insertionLoss)
        loss = std::exp(loss);
    m_scores["insertion"] = std::move(found.insertionLoss);
}

} // namespace

Advice advise(const AdviseRequest& request, const Job& job)
{
    Advice advice;
    translateErrors([&] { advice = Advising(request, job).run(); });
    return advice;
}

} // namespace lesa

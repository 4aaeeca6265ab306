// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/method/predicted_layers.h"

#include "core/base/error.h"
#include "core/base/memory.h"
#include "core/engine/method/gap_order.h"
#include "core/engine/method/leave_one_out.h"
#include "core/engine/method/predictor.h"
#include "core/engine/method/random_streams.h"
#include "core/engine/method/type_data.h"
#include "core/engine/run_tasks.h"
#include "core/plan/positions.h"

#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <mutex>
#include <numeric>

// Shape letters: K new layers, L layers, M rows, N columns of one layer, R directions.

namespace lesa {

namespace {

constexpr std::int64_t rowsInMemory = 512 << 20; ///< bytes of mapped rows that one training keeps
constexpr int wholeModel = -1;                   ///< the "fold" that makes the new layers

void checkSettings(const SourceLayers& source, const PredictorSpec& spec, const LayerMap& map)
{
    if (source.count() < 3)
        throw Error(Fault::Data,
            fmt::format(
                "LESA learns from layers between two others: {} layers have none", source.count()),
            "Use another strategy, such as copy or llama-pro.");
    for (const auto& origin : map)
        if (origin.kind == LayerOrigin::Kind::New && origin.gap > source.count() - 2)
            throw Error(Fault::Data,
                fmt::format("gap {} lies after the last of {} layers, and LESA needs a layer above",
                    origin.gap, source.count()),
                fmt::format("Choose gaps from 0 to {}.", source.count() - 2));
    if (spec.kind == "direct" && (spec.rank || spec.loss == "weighted"))
        throw Error(Fault::Data,
            "the 'direct' predictor works without singular values: rank and the weighted loss do "
            "not apply",
            "Use predictor kind mlp, or leave rank and loss as they are by default.");
    if (source.layout().weightTypes().empty())
        throw Error(Fault::Data, "the layers share no weight matrix of one shape");
}

std::vector<int> innerLayersWithout(int layers, const std::vector<int>& left)
{
    std::vector<int> inner;
    for (int layer = 1; layer < layers - 1; ++layer)
        if (std::find(left.begin(), left.end(), layer) == left.end())
            inner.push_back(layer);
    return inner;
}

/// Types whose rows fit in memory together, in their order; a device works on one type at a time.
std::vector<std::vector<WeightType>> waves(
    const SourceLayers& source, const std::vector<WeightType>& types, const PredictorSpec& spec)
{
    const auto room = source.device().is_cpu() ? memoryRoom() / 3 : 0;
    std::vector<std::vector<WeightType>> result;
    std::uint64_t used = 0;
    for (const auto& type : types) {
        const auto bytes = rowBytes(type, source.count(), spec);
        if (result.empty() || used + bytes > room) {
            result.emplace_back();
            used = 0;
        }
        result.back().push_back(type);
        used += bytes;
    }
    return result;
}

std::vector<WeightType> chosenTypes(
    const SourceLayers& source, const std::vector<std::string>& names)
{
    std::vector<WeightType> types;
    for (const auto& type : source.layout().weightTypes())
        if (names.empty() || std::find(names.begin(), names.end(), type.name) != names.end())
            types.push_back(type);
    return types;
}

std::uint64_t bytesOfNewLayers(const std::vector<WeightType>& types, const LayerMap& map)
{
    std::int64_t values = 0;
    for (const auto& type : types)
        values += type.shape[0] * type.shape[1];
    return static_cast<std::uint64_t>(values) * sizeof(float) * insertedLayers(map).size();
}

/// One prediction of all new layers: what every task of it reads, and where tasks leave their
/// results.
class Prediction {
public:
    Prediction(const SourceLayers& source, const PredictorSpec& spec, const LayerMap& map,
        const PredictOptions& options, const Job& job);

    void run(const std::vector<WeightType>& wave);
    [[nodiscard]] const std::vector<WeightType>& types() const { return m_types; }
    PredictedLayers take() { return std::move(m_result); }

private:
    struct Task {
        const TypeData* data;
        int fold;
        std::vector<QualityRow> quality = {};
    };

    [[nodiscard]] std::int64_t pairsOfAllTasks() const;
    [[nodiscard]] static std::vector<std::size_t> longestFirst(const std::vector<Task>& tasks);
    [[nodiscard]] std::string streamName(const Task& task) const;
    void work(Task& task);
    [[nodiscard]] std::unique_ptr<Predictor> train(
        const Task& task, const std::vector<int>& heldOut, bool tells);
    void insert(Task& task, const Predictor& predictor);
    void keepMatrix(const TypeData& data, int index, const at::Tensor& w_MN);

    const SourceLayers& m_source;
    const PredictorSpec& m_spec;
    const LayerMap& m_map;
    const PredictOptions& m_options;
    const Job& m_job;
    std::vector<WeightType> m_types;
    std::vector<int> m_heldOut;
    std::vector<std::vector<int>> m_folds;
    std::uint64_t m_bytesOfNewLayers;
    SharedProgress m_progress;
    std::mutex m_mutex; ///< of m_result
    PredictedLayers m_result;
};

Prediction::Prediction(const SourceLayers& source, const PredictorSpec& spec, const LayerMap& map,
    const PredictOptions& options, const Job& job)
    : m_source(source)
    , m_spec(spec)
    , m_map(map)
    , m_options(options)
    , m_job(job)
    , m_types(chosenTypes(source, options.types))
    , m_heldOut(heldOutLayers(spec.heldOut, source.count()))
    , m_folds(options.quality ? leaveOneOutFolds(source.count(), options.folds)
                              : std::vector<std::vector<int>>())
    , m_bytesOfNewLayers(bytesOfNewLayers(m_types, map))
    , m_progress(job, "predict", pairsOfAllTasks())
{
    if (options.quality && m_folds.empty())
        job.listener.warning("Three layers leave nothing to hold out: no leave-one-out check.");
}

std::int64_t Prediction::pairsOfAllTasks() const
{
    const int inner = m_source.count() - 2;
    const auto layerCount = static_cast<std::int64_t>(m_source.count());
    std::int64_t layers = inner - static_cast<int>(m_heldOut.size());
    for (const auto& fold : m_folds)
        layers += inner - static_cast<int>(fold.size());
    std::int64_t pairs = 0;
    for (const auto& type : m_types)
        pairs += layers * static_cast<std::int64_t>(rowBytes(type, m_source.count(), m_spec))
            / static_cast<std::int64_t>(sizeof(float)) / type.shape[1] / layerCount;
    return m_spec.kind.starts_with("linear") ? pairs : pairs * m_spec.epochs;
}

void Prediction::run(const std::vector<WeightType>& wave)
{
    m_options.stages.begin(m_job, "shared basis");
    std::vector<std::unique_ptr<TypeData>> data;
    auto bases = sharedBases(m_source, wave, m_spec, m_job);
    for (std::size_t i = 0; i < wave.size(); ++i) {
        data.push_back(std::make_unique<TypeData>(
            m_source, wave[i], std::move(bases[i]), m_options.scratch, m_job));
        if (m_options.typeReady)
            m_options.typeReady(*data.back());
    }

    m_options.stages.begin(m_job, "predict");
    std::vector<Task> tasks;
    for (const auto& one : data)
        for (int fold = wholeModel; fold < static_cast<int>(m_folds.size()); ++fold)
            tasks.push_back({one.get(), fold});
    const auto order = longestFirst(tasks);
    runTasks(static_cast<int>(tasks.size()), m_source.device().is_cpu(),
        [&](int i) { work(tasks[order[static_cast<std::size_t>(i)]]); });
    for (auto& task : tasks)
        m_result.quality.insert(m_result.quality.end(), task.quality.begin(), task.quality.end());
}

/// Begun last, a long one would run while the other threads have nothing left to do.
std::vector<std::size_t> Prediction::longestFirst(const std::vector<Task>& tasks)
{
    std::vector<std::size_t> order(tasks.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return tasks[a].data->rows_LRN().tensor.numel() > tasks[b].data->rows_LRN().tensor.numel();
    });
    return order;
}

void Prediction::work(Task& task)
try {
    if (task.fold == wholeModel)
        return insert(task, *train(task, m_heldOut, true));
    const auto& heldOut = m_folds[static_cast<std::size_t>(task.fold)];
    task.quality = judgeHeldOut(*task.data, *train(task, heldOut, false), heldOut);
} catch (const Error& e) {
    throw e.during("predicting " + task.data->type().name);
}

std::string Prediction::streamName(const Task& task) const
{
    const auto& name = task.data->type().name;
    return task.fold == wholeModel ? name : fmt::format("{}/fold {}", name, task.fold);
}

/// @param tells  whether its losses go to the listener, with those of the held-out layers
std::unique_ptr<Predictor> Prediction::train(
    const Task& task, const std::vector<int>& heldOut, bool tells)
{
    const auto& data = *task.data;
    const PredictorData pairs = {data.rows_LRN().tensor, data.sigma_R(),
        innerLayersWithout(m_source.count(), heldOut), tells ? heldOut : std::vector<int>()};
    PredictorRun run;
    run.seed = streamSeed(m_options.seed, streamName(task));
    run.device = m_source.device();
    std::int64_t touched = 0;
    run.advanced = [&](std::int64_t count) {
        m_progress.advance(count);
        touched += 3 * count * data.type().shape[1] * static_cast<std::int64_t>(sizeof(float));
        if (touched > rowsInMemory) {
            data.rows_LRN().release();
            touched = 0;
        }
    };
    if (tells)
        run.epochDone = [&](int epoch, double loss, std::optional<double> testLoss) {
            const auto series = "predict/" + data.type().shortName;
            Metric metric = {epoch, 0, {{series + "/loss", loss}}};
            if (testLoss)
                metric.values.emplace_back(series + "/test_loss", *testLoss);
            m_job.listener.metric(metric);
        };
    return trainPredictor(m_spec, pairs, run);
}

void Prediction::insert(Task& task, const Predictor& predictor)
{
    const auto& data = *task.data;
    InsertedJudge judge(data);
    for (int index = 0; index < static_cast<int>(m_map.size()); ++index) {
        const auto& first = m_map[static_cast<std::size_t>(index)];
        if (first.kind != LayerOrigin::Kind::New || first.part != 0)
            continue;
        std::map<int, at::Tensor> made
            = {{-1, data.rows(first.gap)}, {first.of, data.rows(first.gap + 1)}};
        for (const auto& step : gapOrder(first.of)) {
            m_job.checkStop();
            const auto rows_RN = predictor.predict(made[step.lower], made[step.upper]);
            const auto w_MN = data.weight(rows_RN);
            made[step.part] = rows_RN;
            keepMatrix(data, index + step.part, w_MN);
            if (m_options.quality && m_options.judgesInserted)
                judge.judge(index + step.part, m_map[static_cast<std::size_t>(index + step.part)],
                    rows_RN, w_MN, task.quality);
        }
    }
}

void Prediction::keepMatrix(const TypeData& data, int index, const at::Tensor& w_MN)
{
    const auto kept = scratchTensor(w_MN.sizes(), at::kCPU, m_options.scratch, m_bytesOfNewLayers);
    at::Tensor(kept.tensor).copy_(w_MN);
    kept.release();
    const std::scoped_lock lock(m_mutex);
    m_result.matrices[data.type().name][index] = kept;
}

} // namespace

PredictedLayers predictLayers(const SourceLayers& source, const PredictorSpec& spec,
    const LayerMap& map, const PredictOptions& options, const Job& job)
{
    const at::NoGradGuard noGrad;
    checkSettings(source, spec, map);
    Prediction prediction(source, spec, map, options, job);
    for (const auto& wave : waves(source, prediction.types(), spec))
        prediction.run(wave);
    return prediction.take();
}

} // namespace lesa

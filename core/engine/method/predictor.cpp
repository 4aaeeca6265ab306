// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/method/predictor.h"

#include "core/base/error.h"
#include "core/engine/method/host_kernels.h"
#include "core/engine/method/linear_predictor.h"
#include "core/engine/method/mlp.h"
#include "core/engine/method/random_streams.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

// Shape letters as in predictor.h; S all training pairs.

namespace lesa {

namespace {

/// sigma / rms(sigma) [R, 1], or undefined where every direction counts alike.
at::Tensor directionScale(
    const PredictorSpec& spec, const PredictorData& data, const at::Device& device)
{
    if (spec.loss != "weighted" || !data.sigma_R.defined())
        return {};
    const auto rms = data.sigma_R.square().mean().sqrt();
    return (data.sigma_R / rms).to(device, at::kFloat).unsqueeze(1);
}

class MlpPredictor : public Predictor {
public:
    MlpPredictor(
        const MlpShape& shape, at::Generator generator, const at::Device& device, bool addsMean)
        : m_mlp(shape, std::move(generator), device)
        , m_addsMean(addsMean)
    {
        if (m_addsMean)
            m_mlp.clearOutput();
    }

    [[nodiscard]] at::Tensor predict(
        const at::Tensor& left_RN, const at::Tensor& right_RN) const override
    {
        auto y_RN = m_mlp.forward(at::cat({left_RN, right_RN}, 1));
        return m_addsMean ? y_RN.add_(left_RN, 0.5).add_(right_RN, 0.5) : y_RN;
    }

    Mlp& network() { return m_mlp; }

private:
    Mlp m_mlp;
    bool m_addsMean;
};

/// Mini-batch training of an MlpPredictor.
class Trainer {
public:
    Trainer(const PredictorSpec& spec, const PredictorData& data, const PredictorRun& run);

    /// One pass over the pairs in a new order: the mean loss of its mini-batches, each by its rows.
    double epoch();
    const Predictor& current() const { return *m_predictor; }
    std::unique_ptr<Predictor> predictor() { return std::move(m_predictor); }

private:
    at::Tensor step(const at::Tensor& inputRows_2B, const at::Tensor& rows_B);
    [[nodiscard]] at::Tensor lossAndSlope(
        const at::Tensor& y_BN, const at::Tensor& target_BN, at::Tensor& slope_BN) const;

    const PredictorSpec& m_spec;
    const PredictorRun& m_run;
    at::Generator m_order;
    std::unique_ptr<MlpPredictor> m_predictor;
    std::int64_t m_directions;
    at::Tensor m_rows;    ///< [L * R, N]
    at::Tensor m_pairs_S; ///< each pair's target as a row of m_rows
    at::Tensor m_scale_R1;
    at::Tensor m_x_BI;
    at::Tensor m_target_BN;
    at::Tensor m_slope_BN;
};

Trainer::Trainer(const PredictorSpec& spec, const PredictorData& data, const PredictorRun& run)
    : m_spec(spec)
    , m_run(run)
    , m_order(streamGenerator(run.seed, "order"))
    , m_directions(data.rows_LRN.size(1))
    , m_rows(data.rows_LRN.flatten(0, 1))
    , m_scale_R1(directionScale(spec, data, run.device))
{
    const auto columns = m_rows.size(1);
    std::vector<at::Tensor> pairs;
    for (const int layer : data.train)
        pairs.push_back(at::arange(layer * m_directions, (layer + 1) * m_directions, at::kLong));
    m_pairs_S = at::cat(pairs);
    const auto batch = std::min<std::int64_t>(spec.batch, m_pairs_S.size(0));
    m_predictor = std::make_unique<MlpPredictor>(MlpShape{2 * columns, spec.hidden, columns, batch},
        streamGenerator(run.seed, "parameters"), run.device, spec.kind == "residual");
    const auto options = at::TensorOptions(run.device).dtype(at::kFloat);
    m_x_BI = at::empty({batch, 2 * columns}, options);
    m_target_BN = at::empty({batch, columns}, options);
    m_slope_BN = at::empty({batch, columns}, options);
}

/// out := the rows; one gather where rows and output lie together, else through the rows' device.
void gather(at::Tensor out_BN, const at::Tensor& rows, const at::Tensor& index_B)
{
    if (rows.device() == out_BN.device())
        at::index_select_out(out_BN, rows, 0, index_B);
    else
        out_BN.copy_(rows.index_select(0, index_B));
}

double Trainer::epoch()
{
    const auto pairs = m_pairs_S.size(0);
    const auto order_S = m_pairs_S.index_select(0, at::randperm(pairs, m_order, at::kLong));
    // Rows of left and right neighbour in turn: read as [B, 2N], a pair's two rows are its input.
    const auto inputs_2S = at::stack({order_S - m_directions, order_S + m_directions}, 1)
                               .flatten()
                               .to(m_rows.device());
    const auto targets_S = order_S.to(m_rows.device());
    auto sum = at::zeros({}, at::TensorOptions(m_run.device).dtype(at::kDouble));
    for (std::int64_t begin = 0; begin < pairs; begin += m_spec.batch) {
        const auto count = std::min<std::int64_t>(m_spec.batch, pairs - begin);
        const auto loss
            = step(inputs_2S.narrow(0, 2 * begin, 2 * count), targets_S.narrow(0, begin, count));
        sum.add_(loss, static_cast<double>(count));
        if (m_run.advanced)
            m_run.advanced(count);
    }
    return sum.item<double>() / static_cast<double>(pairs);
}

at::Tensor Trainer::step(const at::Tensor& inputRows_2B, const at::Tensor& rows_B)
{
    const auto count = rows_B.size(0);
    const auto columns = m_rows.size(1);
    const auto x_BI = m_x_BI.narrow(0, 0, count);
    const auto target_BN = m_target_BN.narrow(0, 0, count);
    auto slope_BN = m_slope_BN.narrow(0, 0, count);
    gather(x_BI.view({2 * count, columns}), m_rows, inputRows_2B);
    gather(target_BN, m_rows, rows_B);

    auto& network = m_predictor->network();
    auto y_BN = network.trainForward(x_BI);
    if (m_spec.kind == "residual")
        y_BN.add_(x_BI.narrow(1, 0, columns), 0.5).add_(x_BI.narrow(1, columns, columns), 0.5);
    at::Tensor scale_B1;
    if (m_scale_R1.defined()) {
        scale_B1 = m_scale_R1.index_select(0, rows_B.remainder(m_directions).to(m_run.device));
        y_BN.mul_(scale_B1);
        target_BN.mul_(scale_B1);
    }
    const auto loss = lossAndSlope(y_BN, target_BN, slope_BN);
    if (scale_B1.defined())
        slope_BN.mul_(scale_B1);
    network.backward(x_BI, slope_BN);
    network.update({m_spec.learningRate, m_spec.weightDecay});
    return loss;
}

at::Tensor Trainer::lossAndSlope(
    const at::Tensor& y_BN, const at::Tensor& target_BN, at::Tensor& slope_BN) const
{
    if (!y_BN.is_cpu())
        return publishedLoss(y_BN, target_BN, m_spec.normWeight, &slope_BN);
    return at::scalar_tensor(hostPublishedLoss(y_BN.data_ptr<float>(), target_BN.data_ptr<float>(),
        m_spec.normWeight, slope_BN.data_ptr<float>(), y_BN.numel()));
}

/// The same loss over the held-out layers, in mini-batches of neighbouring directions.
std::optional<double> testLoss(const Predictor& predictor, const PredictorSpec& spec,
    const PredictorData& data, const PredictorRun& run)
{
    if (data.test.empty())
        return std::nullopt;
    const auto scale_R1 = directionScale(spec, data, run.device);
    double sum = 0;
    std::int64_t pairs = 0;
    for (const int layer : data.test) {
        const auto row = [&](int i) { return data.rows_LRN.select(0, i).to(run.device); };
        auto y_RN = predictor.predict(row(layer - 1), row(layer + 1));
        auto target_RN = row(layer);
        if (scale_R1.defined()) {
            y_RN = y_RN * scale_R1;
            target_RN = target_RN * scale_R1;
        }
        for (std::int64_t begin = 0; begin < y_RN.size(0); begin += spec.batch) {
            const auto count = std::min<std::int64_t>(spec.batch, y_RN.size(0) - begin);
            const auto loss = publishedLoss(
                y_RN.narrow(0, begin, count), target_RN.narrow(0, begin, count), spec.normWeight);
            sum += loss.item<double>() * static_cast<double>(count);
            pairs += count;
        }
    }
    return sum / static_cast<double>(pairs);
}

std::unique_ptr<Predictor> fitLinear(
    const PredictorSpec& spec, const PredictorData& data, const PredictorRun& run)
{
    auto predictor = std::make_unique<LinearPredictor>(spec, data, run);
    if (!run.epochDone)
        return predictor;
    auto seen = data;
    seen.test = data.train;
    run.epochDone(1, *testLoss(*predictor, spec, seen, run), testLoss(*predictor, spec, data, run));
    return predictor;
}

std::unique_ptr<Predictor> trainMlp(
    const PredictorSpec& spec, const PredictorData& data, const PredictorRun& run)
{
    Trainer trainer(spec, data, run);
    for (int epoch = 1; epoch <= spec.epochs; ++epoch) {
        const double loss = trainer.epoch();
        if (!std::isfinite(loss))
            throw Error(Fault::Numeric,
                fmt::format("the predictor's loss is not finite in epoch {}", epoch),
                "Lower strategy.predictor.learning_rate.");
        if (run.epochDone)
            run.epochDone(epoch, loss, testLoss(trainer.current(), spec, data, run));
    }
    return trainer.predictor();
}

} // namespace

std::unique_ptr<Predictor> trainPredictor(
    const PredictorSpec& spec, const PredictorData& data, const PredictorRun& run)
{
    const at::NoGradGuard noGrad;
    if (spec.kind == "linear" || spec.kind == "linear-per-direction")
        return fitLinear(spec, data, run);
    return trainMlp(spec, data, run);
}

at::Tensor publishedLoss(
    const at::Tensor& y_BN, const at::Tensor& target_BN, double normWeight, at::Tensor* slope_BN)
{
    at::Tensor difference_BN = slope_BN ? *slope_BN : at::empty_like(y_BN);
    at::sub_out(difference_BN, y_BN, target_BN);
    const auto count = static_cast<double>(y_BN.numel());
    const auto yNorm = y_BN.norm();
    const auto gap = yNorm - target_BN.norm();
    const auto loss
        = difference_BN.norm().square() * ((1 - normWeight) / count) + gap.square() * normWeight;
    if (slope_BN) {
        // At ‖Ŷ‖ = 0 the norm has no slope; 0 as autograd takes it.
        const auto pull = at::where(yNorm > 0, gap / yNorm, at::zeros_like(gap));
        slope_BN->mul_(2 * (1 - normWeight) / count).addcmul_(y_BN, pull, 2 * normWeight);
    }
    return loss;
}

std::vector<int> heldOutLayers(double fraction, int layers)
{
    if (fraction <= 0)
        return {};
    const int inner = layers - 2;
    const int count = std::max(1, static_cast<int>(std::lround(fraction * inner)));
    if (count >= inner)
        throw Error(Fault::Data,
            fmt::format("held_out {} leaves none of {} inner layers to learn from", fraction,
                std::max(0, inner)),
            "Lower strategy.predictor.held_out.");
    std::vector<int> held;
    for (int i = 0; i < count; ++i)
        held.push_back(1 + static_cast<int>((i + 0.5) * inner / count));
    return held;
}

} // namespace lesa

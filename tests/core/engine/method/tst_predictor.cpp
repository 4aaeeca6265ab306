// SPDX-License-Identifier: GPL-3.0-or-later
#include <torch/nn.h>
#include <torch/optim.h>

#include "core/base/error.h"
#include "core/engine/method/host_kernels.h"
#include "core/engine/method/linear_predictor.h"
#include "core/engine/method/matrix_quality.h"
#include "core/engine/method/mlp.h"
#include "core/engine/method/predictor.h"
#include "core/engine/method/random_streams.h"

#include <QTest>

// Shape letters: L layers, R directions, N columns, H hidden units, B pairs of a mini-batch.

using namespace lesa;

namespace {

at::Tensor randomTensor(at::IntArrayRef sizes, std::uint64_t seed)
{
    return at::empty(sizes, at::kFloat).normal_(0, 1, streamGenerator(seed, "test"));
}

bool close(const at::Tensor& a, const at::Tensor& b, double tolerance)
{
    return (a - b).abs().max().item<double>() <= tolerance * b.abs().max().item<double>();
}

PredictorData smallData(std::uint64_t seed = 3)
{
    return {randomTensor({6, 11, 5}, seed), at::linspace(3, 0.5, 11, at::kDouble), {1, 2, 4}, {3}};
}

PredictorSpec smallSpec(const std::string& kind)
{
    PredictorSpec spec;
    spec.kind = kind;
    spec.hidden = 7;
    spec.epochs = 4;
    spec.batch = 8;
    return spec;
}

struct Losses {
    std::vector<double> train;
    std::vector<double> test;
};

PredictorRun runInto(Losses& losses, std::uint64_t seed = 5)
{
    PredictorRun run;
    run.seed = seed;
    run.epochDone = [&losses](int, double loss, std::optional<double> test) {
        losses.train.push_back(loss);
        if (test)
            losses.test.push_back(*test);
    };
    return run;
}

/// The published network as anyone would write it with libtorch.
torch::nn::Sequential plainNetwork(const MlpShape& shape, at::Generator generator)
{
    torch::nn::Sequential network(torch::nn::Linear(shape.inputs, shape.hidden), torch::nn::ReLU(),
        torch::nn::Linear(shape.hidden, shape.hidden), torch::nn::ReLU(),
        torch::nn::Linear(shape.hidden, shape.outputs));
    const torch::NoGradGuard noGrad;
    double bound = 0;
    for (auto& parameter : network->parameters()) {
        if (parameter.dim() == 2)
            bound = 1 / std::sqrt(static_cast<double>(parameter.size(1)));
        parameter.uniform_(-bound, bound, generator);
    }
    return network;
}

at::Tensor plainLoss(const at::Tensor& y, const at::Tensor& target, double lambda)
{
    const auto gap = torch::norm(y) - torch::norm(target);
    return (1 - lambda) * torch::mse_loss(y, target) + lambda * gap * gap;
}

/// Losses of a plain autograd loop over the same mini-batches, and its last predictions.
at::Tensor plainLoop(const PredictorSpec& spec, const PredictorData& data, std::uint64_t seed,
    Losses& losses, const at::Tensor& left, const at::Tensor& right)
{
    const auto directions = data.rows_LRN.size(1);
    const auto columns = data.rows_LRN.size(2);
    std::vector<at::Tensor> inputs;
    std::vector<at::Tensor> targets;
    for (const int layer : data.train) {
        inputs.push_back(at::cat({data.rows_LRN[layer - 1], data.rows_LRN[layer + 1]}, 1));
        targets.push_back(data.rows_LRN[layer]);
    }
    const auto x = at::cat(inputs);
    const auto y = at::cat(targets);
    const auto sigma = (data.sigma_R / data.sigma_R.square().mean().sqrt()).to(at::kFloat);
    const auto scale = spec.loss == "weighted"
        ? sigma.repeat({static_cast<std::int64_t>(data.train.size())}).unsqueeze(1)
        : at::ones({x.size(0), 1});
    const bool residual = spec.kind == "residual";
    auto network = plainNetwork(
        {2 * columns, spec.hidden, columns, spec.batch}, streamGenerator(seed, "parameters"));
    if (residual) {
        const torch::NoGradGuard noGrad;
        network->parameters()[4].zero_();
        network->parameters()[5].zero_();
    }
    const auto predict = [&](const at::Tensor& rows) {
        const auto made = network->forward(rows);
        return residual ? made + (rows.narrow(1, 0, columns) + rows.narrow(1, columns, columns)) / 2
                        : made;
    };
    torch::optim::AdamW optimiser(network->parameters(),
        torch::optim::AdamWOptions(spec.learningRate).weight_decay(spec.weightDecay));
    auto order = streamGenerator(seed, "order");
    for (int epoch = 0; epoch < spec.epochs; ++epoch) {
        const auto permutation = at::randperm(x.size(0), order, at::kLong);
        double sum = 0;
        for (const auto& batch : permutation.split(spec.batch)) {
            const auto s = scale.index_select(0, batch);
            optimiser.zero_grad();
            const auto loss = plainLoss(predict(x.index_select(0, batch)) * s,
                y.index_select(0, batch) * s, spec.normWeight);
            loss.backward();
            optimiser.step();
            sum += loss.item<double>() * static_cast<double>(batch.size(0));
        }
        losses.train.push_back(sum / static_cast<double>(x.size(0)));
    }
    const torch::NoGradGuard noGrad;
    Q_UNUSED(directions)
    return predict(at::cat({left, right}, 1));
}

} // namespace

class TestPredictor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lossOfAHandComputedMiniBatch();
    void lossOnTheHostIsTheTensors();
    void slopeOfTheLossIsAutograds();
    void gradientIsAutograds();
    void bothAdamWStepsAreTorchs();
    void trainsLikeAPlainAutogradLoop_data();
    void trainsLikeAPlainAutogradLoop();
    void rankOfThePublishedPredictionIsCapped();
    void rankOfTheResidualPredictionIsNot();
    void residualStartsAsTheMean();
    void linearFindsBothNumbers();
    void linearFindsTheNumbersOfEachDirection();
    void linearTakesParallelNeighbours();
    void weightedLinearMinimisesTheErrorOfW();
    void oneSeedGivesOnePrediction();
    void tellsTheLossOfHeldOutLayers();
    void holdsOutEvenlyAndLeavesSomeToLearnFrom();
    void refusesALossThatIsNotFinite();
};

void TestPredictor::lossOfAHandComputedMiniBatch()
{
    // ‖Ŷ‖ = 5, ‖Y‖ = 1; squared errors 9, 9, 0, 0 of four entries: MSE 4.5, norm term 16.
    const auto y = at::tensor({3.F, 4.F, 0.F, 0.F}).view({2, 2});
    const auto target = at::tensor({0.F, 1.F, 0.F, 0.F}).view({2, 2});
    QCOMPARE(publishedLoss(y, target, 0.0).item<float>(), 4.5F);
    QCOMPARE(publishedLoss(y, target, 1.0).item<float>(), 16.F);
    QCOMPARE(publishedLoss(y, target, 0.25).item<float>(), 0.75F * 4.5F + 0.25F * 16.F);
}

void TestPredictor::lossOnTheHostIsTheTensors()
{
    for (const auto count : {1, 15, 16, 1023, 1024, 5000}) {
        const auto y = randomTensor({1, count}, 3);
        const auto target = randomTensor({1, count}, 4);
        auto slope = at::empty({1, count});
        auto onHost = at::empty({1, count});
        const auto loss = publishedLoss(y, target, 5e-4, &slope).item<double>();
        const double ours = hostPublishedLoss(
            y.data_ptr<float>(), target.data_ptr<float>(), 5e-4, onHost.data_ptr<float>(), count);
        QVERIFY(std::abs(ours / loss - 1) < 1e-5);
        QVERIFY(close(onHost, slope, 1e-6));
    }
    auto slope = at::empty({1, 4});
    const auto zero = at::zeros({1, 4});
    QCOMPARE(hostPublishedLoss(
                 zero.data_ptr<float>(), zero.data_ptr<float>(), 0.5, slope.data_ptr<float>(), 4),
        0.0);
    QCOMPARE(slope.abs().max().item<float>(), 0.F);
}

void TestPredictor::slopeOfTheLossIsAutograds()
{
    for (const double lambda : {0.0, 5e-4, 0.3, 1.0}) {
        const auto target = randomTensor({6, 4}, 1);
        auto y = randomTensor({6, 4}, 2).requires_grad_();
        plainLoss(y, target, lambda).backward();
        auto slope = at::empty({6, 4});
        publishedLoss(y.detach(), target, lambda, &slope);
        QVERIFY(close(slope, y.grad(), 1e-5));
    }
    auto slope = at::empty({2, 2});
    publishedLoss(at::zeros({2, 2}), at::ones({2, 2}), 0.5, &slope);
    QVERIFY(slope.isfinite().all().item<bool>());
}

void TestPredictor::gradientIsAutograds()
{
    const MlpShape shape = {10, 6, 4, 9};
    Mlp ours(shape, streamGenerator(1, "parameters"), at::kCPU);
    auto plain = plainNetwork(shape, streamGenerator(1, "parameters"));
    for (const std::int64_t rows : {std::int64_t{9}, std::int64_t{5}}) {
        const auto x = randomTensor({rows, 10}, 4);
        const auto slope = randomTensor({rows, 4}, 5);
        const auto y = plain->forward(x);
        plain->zero_grad();
        y.backward(slope);
        QVERIFY(close(ours.trainForward(x), y.detach(), 1e-6));
        QVERIFY(close(ours.forward(x), y.detach(), 1e-6));
        ours.backward(x, slope);
        for (std::size_t i = 0; i < 6; ++i)
            QVERIFY(close(ours.gradients()[i], plain->parameters()[i].grad(), 1e-5));
    }
}

void TestPredictor::bothAdamWStepsAreTorchs()
{
    const AdamW settings = {1e-2, 0.1};
    auto torchs = randomTensor({40}, 1).requires_grad_();
    const auto ours = torchs.detach().clone();
    const auto byTensors = ours.clone();
    const auto m = at::zeros({40});
    const auto v = at::zeros({40});
    const auto m2 = at::zeros({40});
    const auto v2 = at::zeros({40});
    torch::optim::AdamW optimiser({torchs}, torch::optim::AdamWOptions(1e-2).weight_decay(0.1));
    for (int t = 1; t <= 5; ++t) {
        const auto g = randomTensor({40}, static_cast<std::uint64_t>(10 + t));
        torchs.mutable_grad() = g.clone();
        optimiser.step();
        const auto step = adamWStep(settings, t);
        adamW(settings, step, ours.data_ptr<float>(), m.data_ptr<float>(), v.data_ptr<float>(),
            g.data_ptr<float>(), 40);
        adamWByTensors(settings, step, byTensors, m2, v2, g);
        QVERIFY(close(ours, torchs.detach(), 1e-6));
        QVERIFY(close(byTensors, torchs.detach(), 1e-6));
    }
}

void TestPredictor::trainsLikeAPlainAutogradLoop_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("loss");
    QTest::newRow("published") << "mlp"
                               << "coefficient";
    QTest::newRow("weighted") << "mlp"
                              << "weighted";
    QTest::newRow("residual") << "residual"
                              << "coefficient";
}

void TestPredictor::trainsLikeAPlainAutogradLoop()
{
    QFETCH(QString, kind);
    QFETCH(QString, loss);
    auto spec = smallSpec(kind.toStdString());
    spec.loss = loss.toStdString();
    spec.normWeight = 0.01;
    const auto data = smallData();
    const auto left = randomTensor({3, 5}, 8);
    const auto right = randomTensor({3, 5}, 9);
    Losses plain;
    const auto expected = plainLoop(spec, data, 5, plain, left, right);
    Losses ours;
    const auto predictor = trainPredictor(spec, data, runInto(ours));
    QCOMPARE(ours.train.size(), plain.train.size());
    for (std::size_t i = 0; i < plain.train.size(); ++i)
        QVERIFY(std::abs(ours.train[i] - plain.train[i]) < 1e-6 * plain.train[i]);
    QVERIFY(close(predictor->predict(left, right), expected, 1e-5));
}

void TestPredictor::rankOfThePublishedPredictionIsCapped()
{
    const PredictorData data = {randomTensor({4, 30, 24}, 1), {}, {1, 2}, {}};
    const auto predictor = trainPredictor(smallSpec("mlp"), data, {});
    const auto made = predictor->predict(data.rows_LRN[1], data.rows_LRN[2]);
    QVERIFY(measure(made).rank <= 7 + 1);
}

void TestPredictor::rankOfTheResidualPredictionIsNot()
{
    const PredictorData data = {randomTensor({4, 30, 24}, 1), {}, {1, 2}, {}};
    const auto predictor = trainPredictor(smallSpec("residual"), data, {});
    QVERIFY(measure(predictor->predict(data.rows_LRN[1], data.rows_LRN[2])).rank > 7 + 1);
}

void TestPredictor::residualStartsAsTheMean()
{
    auto spec = smallSpec("residual");
    spec.epochs = 0;
    const auto data = smallData();
    const auto predictor = trainPredictor(spec, data, {});
    const auto mean = (data.rows_LRN[0] + data.rows_LRN[2]) / 2;
    QVERIFY(close(predictor->predict(data.rows_LRN[0], data.rows_LRN[2]), mean, 1e-7));
}

void TestPredictor::linearFindsBothNumbers()
{
    auto data = smallData();
    data.train = {1};
    data.rows_LRN[1] = 0.7 * data.rows_LRN[0] - 0.2 * data.rows_LRN[2];
    const LinearPredictor predictor(smallSpec("linear"), data, {});
    QVERIFY(std::abs(predictor.a().item<double>() - 0.7) < 1e-6);
    QVERIFY(std::abs(predictor.b().item<double>() + 0.2) < 1e-6);
    QVERIFY(close(predictor.predict(data.rows_LRN[0], data.rows_LRN[2]), data.rows_LRN[1], 1e-6));
}

void TestPredictor::linearFindsTheNumbersOfEachDirection()
{
    auto data = smallData();
    data.train = {1};
    const auto a = at::linspace(-1, 1, 11, at::kFloat).unsqueeze(1);
    const auto b = at::linspace(2, 0, 11, at::kFloat).unsqueeze(1);
    data.rows_LRN[1] = a * data.rows_LRN[0] + b * data.rows_LRN[2];
    const LinearPredictor predictor(smallSpec("linear-per-direction"), data, {});
    QVERIFY(close(predictor.a().to(at::kFloat), a.squeeze(1), 1e-5));
    QVERIFY(close(predictor.b().to(at::kFloat), b.squeeze(1), 1e-5));
}

void TestPredictor::linearTakesParallelNeighbours()
{
    auto data = smallData();
    data.train = {1};
    data.rows_LRN[2] = data.rows_LRN[0];
    data.rows_LRN[1] = data.rows_LRN[0];
    data.rows_LRN.select(1, 10).zero_(); // a direction under the floor
    const LinearPredictor predictor(smallSpec("linear-per-direction"), data, {});
    QVERIFY(close(predictor.predict(data.rows_LRN[0], data.rows_LRN[2]), data.rows_LRN[1], 1e-3));
}

void TestPredictor::weightedLinearMinimisesTheErrorOfW()
{
    const auto data = smallData();
    auto spec = smallSpec("linear");
    spec.loss = "weighted";
    const LinearPredictor predictor(spec, data, {});
    const auto error = [&](double a, double b) {
        double sum = 0;
        for (const int i : data.train) {
            const auto e = data.rows_LRN[i] - a * data.rows_LRN[i - 1] - b * data.rows_LRN[i + 1];
            sum += (e.to(at::kDouble) * data.sigma_R.unsqueeze(1)).square().sum().item<double>();
        }
        return sum;
    };
    const double a = predictor.a().item<double>();
    const double b = predictor.b().item<double>();
    for (const double d : {-1e-3, 1e-3}) {
        QVERIFY(error(a, b) < error(a + d, b));
        QVERIFY(error(a, b) < error(a, b + d));
    }
}

void TestPredictor::oneSeedGivesOnePrediction()
{
    const auto data = smallData();
    const auto made = [&](std::uint64_t seed) {
        PredictorRun run;
        run.seed = seed;
        return trainPredictor(smallSpec("mlp"), data, run)
            ->predict(data.rows_LRN[1], data.rows_LRN[2]);
    };
    QVERIFY(at::equal(made(1), made(1)));
    QVERIFY(!at::equal(made(1), made(2)));
}

void TestPredictor::tellsTheLossOfHeldOutLayers()
{
    const auto data = smallData();
    auto spec = smallSpec("mlp");
    spec.normWeight = 0;
    Losses losses;
    const auto predictor = trainPredictor(spec, data, runInto(losses));
    QCOMPARE(losses.test.size(), std::size_t{4});
    const auto made = predictor->predict(data.rows_LRN[2], data.rows_LRN[4]);
    const auto expected = at::mse_loss(made, data.rows_LRN[3]).item<double>();
    QVERIFY(std::abs(losses.test.back() - expected) < 1e-6 * expected);
}

void TestPredictor::holdsOutEvenlyAndLeavesSomeToLearnFrom()
{
    QVERIFY(heldOutLayers(0, 12).empty());
    QCOMPARE(heldOutLayers(0.2, 12), (std::vector<int>{3, 8}));
    QCOMPARE(heldOutLayers(0.01, 12), (std::vector<int>{6}));
    QVERIFY_EXCEPTION_THROWN(heldOutLayers(0.5, 3), Error);
}

void TestPredictor::refusesALossThatIsNotFinite()
{
    auto spec = smallSpec("mlp");
    spec.learningRate = 10;
    spec.weightDecay = 10;
    spec.epochs = 400;
    QVERIFY_EXCEPTION_THROWN(trainPredictor(spec, smallData(), {}), Error);
}

QTEST_GUILESS_MAIN(TestPredictor)
#include "tst_predictor.moc"

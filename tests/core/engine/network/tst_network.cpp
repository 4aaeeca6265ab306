// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/engine/network/tiny_network.h"

#include "core/base/error.h"
#include "core/engine/network/network.h"

#include <nlohmann/json.hpp>

#include <QDir>
#include <QTest>

#include <fstream>

namespace fs = std::filesystem;
using namespace lesa;

namespace {

const fs::path models = fs::path(LESA_TEST_DATA) / "models";

nlohmann::json golden(const std::string& model)
{
    return nlohmann::json::parse(std::ifstream(models / model / "golden.json"));
}

at::Tensor idsOf(const nlohmann::json& data)
{
    const auto rows = data.at("ids").get<std::vector<std::vector<std::int64_t>>>();
    std::vector<at::Tensor> tensors;
    for (const auto& row : rows)
        tensors.push_back(at::tensor(row, at::kLong));
    return at::stack(tensors);
}

at::Tensor nextTokens(const at::Tensor& ids_BT)
{
    return at::constant_pad_nd(ids_BT.slice(1, 1), {0, 1}, -100);
}

class Warnings : public SilentListener {
public:
    void warning(std::string_view text) override { texts.emplace_back(text); }
    std::vector<std::string> texts;
};

std::string errorOf(const std::function<void()>& work)
{
    try {
        work();
    } catch (const Error& e) {
        return e.what();
    }
    return "no error";
}

} // namespace

class TestNetwork : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void logitsAndLossAreThoseOfTransformers_data();
    void logitsAndLossAreThoseOfTransformers();
    void aSlidingWindowHidesOldTokensOnly();
    void bf16IsNearFp32_data();
    void bf16IsNearFp32();
    void fp32MastersUnderBf16ActivationsWork();
    void faultyTensorsAreNamed();
    void unusedTensorsDrawAWarning();
    void tensorsCarryTheirCheckpointNames();

private:
    Network load(const std::string& model, Placement placement = {})
    {
        return Network::load(Checkpoint::open(models / model), placement, {m_listener, m_control});
    }

    Warnings m_listener;
    Control m_control;
};

void TestNetwork::logitsAndLossAreThoseOfTransformers_data()
{
    QTest::addColumn<QString>("model");
    const auto folders = QDir(QString::fromStdString(models.string()))
                             .entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const auto& folder : folders)
        if (fs::exists(models / folder.toStdString() / "golden.json"))
            QTest::newRow(qPrintable(folder)) << folder;
}

void TestNetwork::logitsAndLossAreThoseOfTransformers()
{
    QFETCH(QString, model);
    const at::NoGradGuard noGradient;
    const auto data = golden(model.toStdString());
    const auto ids_BT = idsOf(data);
    const auto network = load(model.toStdString());
    const auto positions
        = at::tensor(data.at("positions").get<std::vector<std::int64_t>>(), at::kLong);
    const auto expected = at::tensor(data.at("logits").get<std::vector<double>>(), at::kFloat)
                              .view(data.at("shape").get<std::vector<std::int64_t>>());
    const auto found = network.forward(ids_BT).index_select(1, positions);
    const auto difference = (found - expected).abs().max().item<double>();
    QVERIFY2(difference < 5e-6, qPrintable(QString::number(difference)));

    const auto hidden = network.runLayers(network.embed(ids_BT), 0, network.layerCount());
    const auto loss = network.nllSum(hidden, nextTokens(ids_BT)).item<double>()
        / static_cast<double>(ids_BT.size(0) * (ids_BT.size(1) - 1));
    QVERIFY2(std::abs(loss - data.at("loss").get<double>()) < 2e-6,
        qPrintable(QString::number(loss, 'g', 9)));
}

void TestNetwork::aSlidingWindowHidesOldTokensOnly()
{
    const at::NoGradGuard noGradient;
    auto config = test::tinyConfig(1);
    config.slidingWindow = {4};
    const auto windowed = test::randomNetwork(config, at::kFloat);
    config.slidingWindow = {0};
    const auto full = test::randomNetwork(config, at::kFloat);
    const auto ids = test::randomIds(config, 1, 10);
    const auto difference_T = (windowed.forward(ids) - full.forward(ids)).abs().amax({0, 2});
    QVERIFY(difference_T.narrow(0, 0, 4).max().item<double>() < 1e-6);
    QVERIFY(difference_T.narrow(0, 4, 6).min().item<double>() > 1e-6);
}

void TestNetwork::bf16IsNearFp32_data()
{
    QTest::addColumn<QString>("model");
    QTest::newRow("dense") << "qwen3";
    QTest::newRow("experts") << "mixtral";
}

void TestNetwork::bf16IsNearFp32()
{
    QFETCH(QString, model);
    const at::NoGradGuard noGradient;
    const auto ids = idsOf(golden(model.toStdString()));
    const auto exact = load(model.toStdString()).forward(ids);
    const auto rounded = load(model.toStdString(), {at::kCPU, at::kBFloat16}).forward(ids);
    QCOMPARE(rounded.scalar_type(), at::kFloat);
    // The median, since rounding may send single tokens to other experts.
    const auto error = ((rounded - exact).norm(2, -1) / exact.norm(2, -1)).median().item<double>();
    QVERIFY2(error > 0 && error < 0.03, qPrintable(QString::number(error)));
}

void TestNetwork::fp32MastersUnderBf16ActivationsWork()
{
    auto network = test::randomNetwork(test::tinyConfig(), at::kBFloat16);
    for (auto& [name, tensor] : network.layer(1))
        tensor = tensor.to(at::kFloat).requires_grad_();
    const auto ids = test::randomIds(network.config(), 2, 9);
    const auto hidden = network.runLayers(network.embed(ids), 0, 2);
    QCOMPARE(hidden.scalar_type(), at::kBFloat16);
    network.nllSum(hidden, nextTokens(ids)).backward();
    for (const auto& [name, tensor] : network.layer(1)) {
        QVERIFY2(tensor.grad().defined(), name.c_str());
        QCOMPARE(tensor.grad().scalar_type(), at::kFloat);
    }
}

void TestNetwork::faultyTensorsAreNamed()
{
    const auto good = test::randomNetwork(test::tinyConfig(), at::kFloat);
    const auto with = [&](const std::string& name, const at::Tensor& tensor) {
        return errorOf([&] {
            std::vector<LayerTensors> layers = {good.layer(0), good.layer(1)};
            layers[1][name] = tensor;
            Network(good.config(), good.layerPrefix(), good.outer(), layers, good.placement());
        });
    };
    QCOMPARE(
        with("mlp.up_proj.weight", {}), "model.layers.1.mlp.up_proj.weight: the tensor is missing");
    QCOMPARE(with("mlp.up_proj.weight", at::zeros({8, 12})),
        "model.layers.1.mlp.up_proj.weight: shape [8, 12], expected [12, 8]");
    auto bad = at::zeros({12, 8});
    bad[3][4] = std::numeric_limits<float>::quiet_NaN();
    QCOMPARE(with("mlp.up_proj.weight", bad),
        "model.layers.1.mlp.up_proj.weight: 1 of 96 values are not finite");
}

void TestNetwork::unusedTensorsDrawAWarning()
{
    m_listener.texts.clear();
    load("llama");
    QVERIFY(m_listener.texts.empty());
}

void TestNetwork::tensorsCarryTheirCheckpointNames()
{
    const auto checkpoint = Checkpoint::open(models / "qwen3_moe_mixed");
    const auto tensors = load("qwen3_moe_mixed").tensors();
    QCOMPARE(tensors.size(), checkpoint.tensors().size());
    for (const auto& [name, tensor] : tensors)
        QVERIFY2(checkpoint.find(name) != nullptr, name.c_str());
}

QTEST_GUILESS_MAIN(TestNetwork)
#include "tst_network.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arch/inspect.h"
#include "tests/support/checkpoint_builder.h"

#include <QTest>

using namespace lesa;
using namespace lesa::test;

class TestInspect : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatACheckpointIs()
    {
        const TemporaryFolder folder;
        TinyModel model;
        model.layers = 11;
        model.tied = true;
        model.dtype = DType::BF16;
        model.shardBytes = 6000;
        writeTinyModel(folder.path(), model);
        const auto found = inspectCheckpoint(folder.path());
        const auto tensors = tinyTensors(model);
        QCOMPARE(found.modelType, std::string("llama"));
        QCOMPARE(found.layers, 11);
        QCOMPARE(found.hiddenSize, 16);
        QCOMPARE(found.totalBytes, found.parameters * 2);
        QVERIFY(found.tiedHead && found.knownFamily && !found.fusedExperts);
        QVERIFY(found.quantization.empty() && found.warnings.empty());
        QCOMPARE(found.weightTypes.size(), std::size_t(7));
        QCOMPARE(found.tensors.size(), tensors.size());
        for (std::size_t i = 0; i < tensors.size(); ++i) {
            QCOMPARE(found.tensors[i].name, tensors[i].name);
            QCOMPARE(found.tensors[i].shape, tensors[i].shape);
            QCOMPARE(found.tensors[i].dtype, DType::BF16);
        }
        QCOMPARE(found.tensors[0].file.substr(0, 11), std::string("model-00001"));
    }

    void opensWhatCannotBeExpandedAndSaysWhy_data()
    {
        QTest::addColumn<std::string>("modelType");
        QTest::addColumn<std::string>("extra");
        QTest::addColumn<std::string>("said");
        QTest::newRow("family") << std::string("foo") << std::string()
                                << std::string("'foo' is not known");
        QTest::newRow("quantised")
            << std::string("llama") << std::string(R"({"quantization_config":{"a":1}})")
            << std::string("stored quantised");
        QTest::newRow("odd value")
            << std::string("llama") << std::string(R"({"hidden_act":"gelu"})")
            << std::string("hidden_act is 'gelu'");
        QTest::newRow("depth") << std::string("llama") << std::string(R"({"num_hidden_layers":9})")
                               << std::string("tensors of 4 layers");
    }

    void opensWhatCannotBeExpandedAndSaysWhy()
    {
        QFETCH(std::string, modelType);
        QFETCH(std::string, extra);
        QFETCH(std::string, said);
        const TemporaryFolder folder;
        TinyModel model;
        model.modelType = modelType;
        model.extraConfig = extra;
        writeTinyModel(folder.path(), model);
        const auto found = inspectCheckpoint(folder.path());
        QCOMPARE(found.layers, 4);
        QCOMPARE(found.warnings.size(), std::size_t(1));
        QVERIFY2(found.warnings[0].find(said) != std::string::npos, found.warnings[0].c_str());
    }

    void saysWhatAGgufFileIs()
    {
        const auto found = inspectCheckpoint(LESA_TEST_DATA "/gguf/model.gguf");
        const auto directory = inspectCheckpoint(LESA_TEST_DATA "/gguf/llama");
        QVERIFY(found.isGguf && !directory.isGguf);
        QCOMPARE(found.modelType, std::string("llama"));
        QCOMPARE(found.layers, directory.layers);
        QCOMPARE(found.parameters, directory.parameters);
        QCOMPARE(found.totalBytes, directory.totalBytes);
        QCOMPARE(found.weightTypes.size(), directory.weightTypes.size());
        for (std::size_t i = 0; i < found.weightTypes.size(); ++i)
            QCOMPARE(found.weightTypes[i].shape, directory.weightTypes[i].shape);
        QVERIFY(found.knownFamily && !found.tiedHead);
        QCOMPARE(found.warnings.size(), std::size_t(1));
        QVERIFY(found.warnings[0].find("GGUF") != std::string::npos);
        QCOMPARE(found.tensors[0].file, std::string("model.gguf"));
    }

    void noticesFusedExperts()
    {
        const TemporaryFolder folder;
        TinyModel model;
        auto tensors = tinyTensors(model);
        tensors.push_back({"model.layers.0.mlp.experts.gate_up_proj", DType::F32, {2, 4, 2},
            std::vector<float>(16)});
        writeTinyModel(folder.path(), tinyConfig(model), tensors);
        QVERIFY(inspectCheckpoint(folder.path()).fusedExperts);
    }
};

QTEST_GUILESS_MAIN(TestInspect)
#include "tst_inspect.moc"

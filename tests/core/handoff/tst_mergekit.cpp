// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handoff/mergekit.h"
#include "core/handoff/mergekit_preset.h"
#include "tests/core/handoff/expanded_model.h"
#include "tests/support/raised.h"

#include <QTest>

using namespace lesa;
using namespace lesa::test;

namespace {

/// One passthrough slice a range, of a model called "m".
std::string passthrough(const std::vector<std::pair<int, int>>& ranges)
{
    std::string yaml = "merge_method: passthrough\nslices:\n";
    for (const auto& [first, end] : ranges)
        yaml += "- sources:\n  - model: m\n    layer_range: [" + std::to_string(first) + ", "
            + std::to_string(end) + "]\n";
    return yaml;
}

} // namespace

class TestMergekit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anExportReadBackIsTheSameExpansion_data();
    void anExportReadBackIsTheSameExpansion();
    void aMeanNamesTheModelInTwoSpellings();
    void whatMergekitCannotMakeIsRefused_data();
    void whatMergekitCannotMakeIsRefused();
    void publishedLayoutsAreRecognised();
    void aHostileFileIsRefusedWithOneSentence_data();
    void aHostileFileIsRefusedWithOneSentence();

private:
    [[nodiscard]] Handoff handoff(
        const Preset& preset, TinyModel model = {}, const std::string& base = "org/model") const;

    TemporaryFolder m_folder;
};

Handoff TestMergekit::handoff(const Preset& preset, TinyModel model, const std::string& base) const
{
    const auto directory = m_folder / "expanded";
    std::filesystem::remove_all(directory);
    writeExpanded(directory, preset, std::move(model));
    auto request = requestFor(directory);
    request.base = base;
    return readHandoff(request);
}

void TestMergekit::anExportReadBackIsTheSameExpansion_data()
{
    QTest::addColumn<QString>("strategy");
    QTest::addColumn<QString>("positions");
    QTest::addColumn<double>("outputScale");
    QTest::addColumn<QString>("family");
    QTest::addRow("copy") << "copy"
                          << "3,7" << 1.0 << "llama";
    QTest::addRow("copy, several a gap") << "copy"
                                         << "0,11x3" << 1.0 << "mistral";
    QTest::addRow("copy, scaled") << "copy"
                                  << "top-half" << 0.25 << "llama";
    QTest::addRow("llama-pro") << "llama-pro"
                               << "groups:4" << 1.0 << "llama";
    QTest::addRow("llama-pro with experts") << "llama-pro"
                                            << "groups:4" << 1.0 << "mixtral";
    QTest::addRow("solar") << "solar"
                           << "top-half" << 1.0 << "llama";
    QTest::addRow("stack") << "stack"
                           << "top-half" << 1.0 << "llama";
}

void TestMergekit::anExportReadBackIsTheSameExpansion()
{
    QFETCH(QString, strategy);
    QFETCH(QString, positions);
    QFETCH(double, outputScale);
    QFETCH(QString, family);
    auto preset = presetOf(strategy.toStdString(), positions.toStdString());
    preset.strategy.outputScale = outputScale;
    TinyModel model;
    model.modelType = family.toStdString();
    const auto h = handoff(preset, model);
    const auto back = presetFromMergekit(mergekitText(h).text, "plan.yaml");
    QCOMPARE(back.strategy.name, preset.strategy.name);
    QCOMPARE(back.strategy.outputScale, outputScale);
    QVERIFY(layerMapFor(back.strategy, back.positions, sourceLayers) == h.record.map);
}

void TestMergekit::aMeanNamesTheModelInTwoSpellings()
{
    const auto text = mergekitText(handoff(presetOf("mean", "4"))).text;
    QVERIFY(QString::fromStdString(text).contains("merge_method: \"linear\""));
    const auto slice = std::string("  - sources:\n"
                                   "      - model: \"org/model\"\n"
                                   "        layer_range:\n          - 4\n          - 5\n"
                                   "        parameters:\n          weight: 0.5\n"
                                   "      - model: \"org/model@main\"\n"
                                   "        layer_range:\n          - 5\n          - 6\n"
                                   "        parameters:\n          weight: 0.5\n");
    QVERIFY2(text.find(slice) != std::string::npos, text.c_str());
}

void TestMergekit::whatMergekitCannotMakeIsRefused_data()
{
    QTest::addColumn<QString>("strategy");
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QString>("family");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const char* strategy, const char* setting,
                         const char* family, const char* says) {
        QTest::addRow("%s", name) << strategy << setting << family << says;
    };
    row("a predicted layer", "lesa", "noise=0", "llama", "lesa");
    row("a random layer", "random", "noise=0", "llama", "random");
    row("aligned", "copy", "align=all", "llama", "aligned");
    row("noise", "copy", "noise=0.1", "llama", "noise");
    row("another type", "copy", "dtype=bf16", "llama", "data type");
    row("norms of another layer", "copy", "norms=layer0", "llama", "norms");
    row("norms of the lower layer alone", "mean", "norms=left", "llama", "norms");
    row("a silent mean", "mean", "zero_outputs=true", "llama", "scales");
    row("three means in a gap", "mean", "per_gap=3", "llama", "several");
    row("a mean of experts", "mean", "noise=0", "mixtral", "experts");
    row("a configuration with more that depends on the depth", "copy", "noise=0", "qwen2",
        "num_hidden_layers");
}

void TestMergekit::whatMergekitCannotMakeIsRefused()
{
    QFETCH(QString, strategy);
    QFETCH(QString, setting);
    QFETCH(QString, family);
    QFETCH(QString, says);
    auto preset = presetOf(strategy.toStdString());
    setPresetValue(
        preset, setting.section('=', 0, 0).toStdString(), setting.section('=', 1).toStdString());
    TinyModel model;
    model.modelType = family.toStdString();
    const auto h = handoff(preset, model);
    const auto error = raised([&] { static_cast<void>(mergekitText(h)); });
    QVERIFY(error);
    QCOMPARE(exitCode(error->fault()), 4);
    QVERIFY2(QString(error->what()).contains(says), error->what());
    const auto unknown = handoff(presetOf("copy"), {}, "");
    const auto usage = raised([&] { static_cast<void>(mergekitText(unknown)); });
    QVERIFY(usage);
    QCOMPARE(exitCode(usage->fault()), 2);
}

void TestMergekit::publishedLayoutsAreRecognised()
{
    const auto solar = presetFromMergekit(passthrough({{0, 24}, {8, 32}}), "solar.yml");
    QCOMPARE(solar.strategy.name, std::string("solar"));
    QCOMPARE(solar.strategy.overlap, 8);
    QCOMPARE(solar.training.train, std::string("all"));
    QCOMPARE(solar.name, std::string("solar"));
    const auto stack = presetFromMergekit(passthrough({{0, 6}, {0, 6}, {0, 6}}), "s.yml");
    QCOMPARE(stack.strategy.name, std::string("stack"));
    QCOMPARE(stack.strategy.times, 3);
    // A block used twice (a "frankenmerge") is no insertion between single layers.
    QVERIFY(raised([] { presetFromMergekit(passthrough({{0, 20}, {10, 32}}), "f.yml"); }));
}

void TestMergekit::aHostileFileIsRefusedWithOneSentence_data()
{
    QTest::addColumn<QByteArray>("yaml");
    const auto row = [](const char* name, const std::string& yaml) {
        QTest::addRow("%s", name) << QByteArray::fromStdString(yaml);
    };
    const std::string head = "merge_method: passthrough\nslices:\n";
    const auto sliced = [&](const std::string& source) {
        return head + "- sources: [" + source + "]\n- sources: [{model: m, layer_range: [0, 2]}]\n";
    };
    row("empty", "");
    row("a scalar", "passthrough");
    row("not YAML", "merge_method: [\n");
    row("binary", std::string("\x00\xff\xfe\x01", 4));
    row("no method", "slices: []\n");
    row("the method is a list", "merge_method: [passthrough]\nslices: []\n");
    row("another method", "merge_method: slerp\n");
    row("no slices", "merge_method: passthrough\nslices: []\n");
    row("slices are a map", "merge_method: passthrough\nslices: {a: 1}\n");
    row("a slice is a number", head + "- 3\n");
    row("no sources", head + "- {}\n");
    row("two sources", sliced("{model: m, layer_range: [0, 2]}, {model: m, layer_range: [0, 2]}"));
    row("no range", sliced("{model: m}"));
    row("one number", sliced("{model: m, layer_range: [1]}"));
    row("words", sliced("{model: m, layer_range: [a, b]}"));
    row("fractions", sliced("{model: m, layer_range: [0, 1.5]}"));
    row("backwards", sliced("{model: m, layer_range: [2, 0]}"));
    row("below zero", sliced("{model: m, layer_range: [-1, 2]}"));
    row("a billion layers", sliced("{model: m, layer_range: [0, 1000000000]}"));
    row("beyond all integers", sliced("{model: m, layer_range: [0, 99999999999999999999]}"));
    row("two models", sliced("{model: other, layer_range: [0, 2]}"));
    row("a key twice", sliced("{model: m, model: m, layer_range: [0, 2]}"));
    row("an unknown key", sliced("{model: m, layer_range: [0, 2], weight: 1}"));
    row("a gradient", sliced("{model: m, layer_range: [0, 2], parameters: {scale: [0, 1]}}"));
    row("everything scaled",
        sliced("{model: m, layer_range: [0, 2], parameters: {scale: [{value: 0.5}]}}"));
    row("one output scaled",
        sliced(
            "{model: m, layer_range: [0, 2], parameters: {scale: [{filter: o_proj, value: 0}]}}"));
    row("a scale that is no number",
        sliced(
            "{model: m, layer_range: [0, 2], parameters: {scale: [{filter: o_proj, value: .nan}, "
            "{filter: down_proj, value: .nan}]}}"));
    row("a scale without a value",
        sliced("{model: m, layer_range: [0, 2], parameters: {scale: [{filter: o_proj}]}}"));
    row("nothing is repeated", passthrough({{0, 12}}));
    row("a layer is left out", passthrough({{0, 3}, {2, 4}, {5, 6}}));
    row("many in one gap", passthrough(std::vector<std::pair<int, int>>(66, {0, 1})));
    row("different numbers", passthrough({{0, 1}, {0, 1}, {0, 2}, {1, 2}, {2, 3}}));
    row("nested deeply", std::string(200000, '['));
    row("nested deeply in a mapping",
        "merge_method: passthrough\nslices: " + std::string(200000, '{'));
    std::string laughs = "a0: &a0 [x]\n";
    for (int i = 1; i < 60; ++i)
        laughs += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [*a"
            + std::to_string(i - 1) + ", *a" + std::to_string(i - 1) + "]\n";
    row("aliases of aliases", laughs + "merge_method: passthrough\nslices: *a59\n");
    std::string many = "s: &s {sources: [{model: m, layer_range: [0, 99999]}]}\nmerge_method: "
                       "passthrough\nslices: [";
    for (int i = 0; i < 1000; ++i)
        many += "*s, ";
    row("one huge slice a thousand times", many + "*s]\n");
    row("an alias of nothing", "merge_method: *none\n");
}

void TestMergekit::aHostileFileIsRefusedWithOneSentence()
{
    QFETCH(QByteArray, yaml);
    const auto error
        = raised([&] { static_cast<void>(presetFromMergekit(yaml.toStdString(), "plan.yaml")); });
    QVERIFY(error);
    QCOMPARE(exitCode(error->fault()), 4);
    const QString sentence(error->what());
    QVERIFY2(sentence.startsWith("plan.yaml: "), error->what());
    QVERIFY2(!sentence.contains('\n') && sentence.size() < 300, error->what());
}

QTEST_GUILESS_MAIN(TestMergekit)
#include "tst_mergekit.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/spec/json.h"
#include "core/spec/preset.h"

#include <QTest>

using namespace lesa;

namespace {

const char* const smallest = R"({"schema": "lesa-preset/1"})";

Preset everythingChanged()
{
    Preset preset;
    preset.name = "n";
    preset.description = "d";
    preset.source = "s";
    preset.positions = {"list", 1, 2, 3, {4, 5}, 2, 32};
    preset.strategy.name = "solar";
    preset.strategy.noise = 0.25;
    preset.strategy.zeroOutputs = true;
    preset.strategy.predictor.rank = 7;
    preset.strategy.predictor.normWeight = 5e-5;
    preset.training.learningRate = 3e-4;
    preset.training.train = "16,18";
    return preset;
}

} // namespace

class TestPreset : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void roundTripKeepsEveryValue()
    {
        const auto preset = everythingChanged();
        QVERIFY(parsePreset(formatPreset(preset), "p") == preset);
        QCOMPARE(formatPreset(parsePreset(formatPreset(preset), "p")), formatPreset(preset));
    }

    void absentKeysKeepTheirDefaults() { QVERIFY(parsePreset(smallest, "p") == Preset()); }

    void refusesBadInput_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("says");
        QTest::addColumn<QByteArray>("hint");
        const auto row = [](const char* name, QByteArray text, QByteArray says, QByteArray hint) {
            QTest::addRow("%s", name) << text << says << hint;
        };
        row("typo in a key", R"({"schema":"lesa-preset/1","strategy":{"predictor":{"hiden":3}}})",
            "no setting 'strategy.predictor.hiden'", "strategy.predictor.hidden");
        row("unknown strategy", R"({"schema":"lesa-preset/1","strategy":{"name":"llamapro"}})",
            "'strategy.name' is 'llamapro'", "llama-pro");
        row("out of range", R"({"schema":"lesa-preset/1","strategy":{"predictor":{"epochs":0}}})",
            "between 1", "");
        row("wrong type", R"({"schema":"lesa-preset/1","training":{"seed":"x"}})",
            "must be a whole number", "");
        row("fraction for a whole number", R"({"schema":"lesa-preset/1","training":{"seed":1.5}})",
            "whole number", "");
        row("newer schema", R"({"schema":"lesa-preset/2"})", "newer program", "Update");
        row("no schema", R"({"name":"x"})", "not a preset", "");
        row("not JSON", "{", "not JSON", "");
        row("not an object", "[1]", "JSON object", "");
        row("key given twice", R"({"schema":"lesa-preset/1","name":"a","name":"b"})", "given twice",
            "");
    }
    void refusesBadInput()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, says);
        QFETCH(QByteArray, hint);
        try {
            parsePreset(text.toStdString(), "file.json");
            QFAIL("accepted");
        } catch (const Error& e) {
            QCOMPARE(e.fault(), Fault::Data);
            QVERIFY2(QByteArray(e.what()).contains(says), e.what());
            QVERIFY2(QByteArray::fromStdString(e.hint()).contains(hint), e.hint().c_str());
        }
    }

    void setsOneValueByItsLastNameOrWholePath()
    {
        Preset preset;
        setPresetValue(preset, "hidden", "128");
        setPresetValue(preset, "training.learning_rate", "1e-3");
        setPresetValue(preset, "rank", "null");
        setPresetValue(preset, "gaps", "[1,2]");
        setPresetValue(preset, "train", "16,18");
        QCOMPARE(preset.strategy.predictor.hidden, 128);
        QCOMPARE(preset.training.learningRate, 1e-3);
        QVERIFY(preset.positions.gaps == std::vector({1, 2}));
        QCOMPARE(preset.training.train, std::string("16,18"));
    }

    void anAmbiguousOrUnknownNameToSetIsRefused()
    {
        Preset preset;
        QVERIFY_THROWS_EXCEPTION(Error, setPresetValue(preset, "learning_rate", "1"));
        QVERIFY_THROWS_EXCEPTION(Error, setPresetValue(preset, "hiden", "1"));
        QVERIFY_THROWS_EXCEPTION(Error, setPresetValue(preset, "hidden", "many"));
        QVERIFY(preset == Preset());
    }

    void everyBuiltInPresetIsValidAndNamesItsSource()
    {
        int seen = 0;
        for (const auto& entry : listPresets()) {
            if (!entry.builtIn)
                continue;
            const auto preset = findPreset(entry.name);
            QVERIFY2(!preset.source.empty() && !preset.description.empty(), entry.name.c_str());
            ++seen;
        }
        QVERIFY(seen >= 9);
    }

    void everySettingIsDescribedWithHelp()
    {
        Json rows = Json::array();
        describeFields<Preset>("", rows);
        QVERIFY(rows.size() > 50);
        for (const auto& row : rows)
            QVERIFY2(!row["help"].get<std::string>().empty(), row.dump().c_str());
    }
};

QTEST_GUILESS_MAIN(TestPreset)
#include "tst_preset.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/torch.h"

#include "core/base/sha256.h"
#include "core/base/strings.h"
#include "tests/core/engine/method/workshop.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace lesa;
using namespace lesa::test;

namespace {

const std::filesystem::path data = LESA_TEST_DATA;

struct Recipe {
    StrategySpec strategy;
    std::string positions = "0";
};

/// "solar m=2", "llama-pro groups:4"
Recipe recipeOf(const std::string& text)
{
    const auto words = split(text, ' ');
    Recipe recipe = {named(words.at(0)), "0"};
    if (words[0] == "solar")
        recipe.strategy.overlap = std::stoi(words.at(1).substr(2));
    else
        recipe.positions = words.at(1);
    return recipe;
}

} // namespace

/// Expansions against those of mergekit and LLaMA-Factory (tests/reference/golden_surgery.py).
class TestSurgery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTensorHasTheOtherToolsBytes_data();
    void everyTensorHasTheOtherToolsBytes();
};

void TestSurgery::everyTensorHasTheOtherToolsBytes_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<int>("entry");
    for (const auto& file : std::filesystem::directory_iterator(data / "surgery")) {
        const auto entries = nlohmann::json::parse(readText(file.path()));
        const auto model = file.path().stem().string();
        for (std::size_t i = 0; i < entries.size(); ++i)
            QTest::addRow("%s %s", model.c_str(), entries[i]["strategy"].get<std::string>().c_str())
                << QString::fromStdString(model) << static_cast<int>(i);
    }
}

void TestSurgery::everyTensorHasTheOtherToolsBytes()
{
    QFETCH(QString, model);
    QFETCH(int, entry);
    const auto file = data / "surgery" / (model.toStdString() + ".json");
    const auto golden = nlohmann::json::parse(readText(file))[static_cast<std::size_t>(entry)];
    const auto recipe = recipeOf(golden["strategy"].get<std::string>());

    Workshop shop(data / "models" / model.toStdString());
    shop.expand(recipe.strategy, recipe.positions);
    const auto after = shop.after();
    QCOMPARE(after.tensors().size(), golden["tensors"].size());
    for (const auto& [name, hash] : golden["tensors"].items()) {
        Sha256 ours;
        ours.add(after.bytes(after.tensor(name)));
        QCOMPARE(ours.hex(), hash.get<std::string>());
    }
}

QTEST_GUILESS_MAIN(TestSurgery)
#include "tst_surgery.moc"

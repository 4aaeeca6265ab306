// SPDX-License-Identifier: GPL-3.0-or-later
// bench_engine [WORD...] [--quick] [--large] [--scratch DIR] [--python P]: the engine beside the
// reference routes; JSON on standard output, a table on standard error. A WORD chooses the rows
// whose name has it; --large adds those that need 40 GB of disk and an hour.
#include "tests/benchmarks/rows.h"

#include "core/engine/session.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <iostream>

namespace lesa::bench {

namespace {

struct Row {
    const char* name;
    enum Size { Quick, Usual, Large } size;
    std::function<Json(const Place&)> measure;
};

std::vector<Row> allRows(bool quick)
{
    const auto smol = shapeNamed("smollm2-135m");
    return {
        {"svd-smollm2", Row::Quick,
            [=](const Place&) {
                return sharedSvd("shared SVD, SmolLM2-135M, seven types", smol, {});
            }},
        {"svd-tinyllama", Row::Usual,
            [](const Place&) {
                return sharedSvd("shared SVD, TinyLlama-1.1B, q and down",
                    shapeNamed("tinyllama-1.1b"), {"q", "down"});
            }},
        {"predictor", Row::Quick, [=](const Place&) { return predictorTraining(quick ? 1 : 3); }},
        {"assignment", Row::Quick, [](const Place&) { return assignmentOfNoise(4096); }},
        {"alignment", Row::Usual, [](const Place&) { return alignmentOfPair(14336, 4096); }},
        {"opening", Row::Quick,
            [](const Place& place) { return opening(place, shapeNamed("llama-3-70b")); }},
        {"train-demo", Row::Quick,
            [](const Place& place) { return trainingStep(place, LESA_DEMO, "demo", 8, 256); }},
        {"train-smollm2", Row::Usual,
            [=](const Place& place) { return trainingStepOf(place, smol); }},
        {"compare", Row::Usual, [](const Place& place) { return comparison(place, LESA_DEMO); }},
        {"expand-smollm2", Row::Usual,
            [=](const Place& place) { return wholeExpansion(place, quick ? 2 : 10); }},
        {"growth", Row::Usual, [](const Place& place) { return growth(place); }},
        {"llama-pro", Row::Large,
            [](const Place& place) { return identityExpansion(place, shapeNamed("llama-3-8b")); }},
        {"one-type-8b", Row::Large, [](const Place& place) { return oneTypeExpansion(place); }},
    };
}

void printRow(const Json& row)
{
    const auto number = [&](const char* key) {
        return row.contains(key) ? fmt::format("{:.3g}", row[key].get<double>()) : std::string();
    };
    std::cerr << fmt::format("{:<56} {:>9} s {:>9} s {:>7}\n", row["what"].get<std::string>(),
        number("seconds"), number("reference_seconds"), number("ratio"));
}

/// One row that fails does not take the others with it.
Json measuredOr(const Row& row, const Place& place)
{
    Json measured;
    try {
        measured = row.measure(place);
    } catch (const std::exception& e) {
        measured = {{"what", std::string(row.name) + " failed: " + e.what()}};
    }
    measured["row"] = row.name;
    return measured;
}

bool isChosen(const Row& row, const std::vector<std::string>& words, bool quick, bool large)
{
    if (!words.empty())
        return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
            return std::string(row.name).find(word) != std::string::npos;
        });
    return row.size <= (large ? Row::Large : quick ? Row::Quick : Row::Usual);
}

} // namespace

int run(int argc, char** argv)
{
    CLI::App app("The engine beside the reference routes.", "bench_engine");
    std::vector<std::string> words;
    std::vector<std::string> predict;
    bool quick = false;
    bool large = false;
    Place place{LESA_PROGRAM, std::filesystem::canonical("/proc/self/exe"),
        std::filesystem::temp_directory_path(), ""};
    app.add_option("rows", words, "Rows to measure, by a part of their name");
    app.add_flag("--quick", quick, "Minutes instead of half an hour");
    app.add_flag("--large", large, "Also what needs 40 GB of disk");
    app.add_option("--scratch", place.scratch, "Where checkpoints are made");
    app.add_option("--python", place.python, "A Python with safetensors");
    app.add_option("--predict", predict)->expected(5)->group("");
    CLI11_PARSE(app, argc, argv);
    if (!predict.empty())
        return predictOneType(
            predict[0], predict[1], predict[2], std::stoi(predict[3]), std::stoull(predict[4]));
    startEngine({});
    Json measured = Json::array();
    for (const auto& row : allRows(quick))
        if (isChosen(row, words, quick, large)) {
            measured.push_back(measuredOr(row, place));
            printRow(measured.back());
        }
    std::cout << Json{{"threads", at::get_num_threads()}, {"rows", measured}}.dump(2) << '\n';
    return 0;
}

} // namespace lesa::bench

int main(int argc, char** argv)
try {
    return lesa::bench::run(argc, argv);
} catch (const std::exception& e) {
    std::cerr << "bench_engine: " << e.what() << '\n';
    return 1;
}

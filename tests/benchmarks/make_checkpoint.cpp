// SPDX-License-Identifier: GPL-3.0-or-later
// make_checkpoint SHAPE FOLDER [--layers N] [--seed N] [--sparse]: a checkpoint of a published
// shape with random weights, so that size can be tested without downloads.
#include "tests/benchmarks/random_checkpoint.h"

#include <CLI/CLI.hpp>

#include <cstdio>

int main(int argc, char** argv)
{
    using namespace lesa::bench;
    CLI::App app("A checkpoint of a published shape with random weights.", "make_checkpoint");
    std::string shape;
    std::string folder;
    RandomCheckpoint what = {};
    int layers = 0;
    app.add_option("shape", shape, "smollm2-135m, tinyllama-1.1b, llama-3-8b, llama-3-70b, …")
        ->required();
    app.add_option("folder", folder, "Folder to make")->required();
    app.add_option("--layers", layers, "Other than published")->check(CLI::Range(1, 1000));
    app.add_option("--seed", what.seed, "Of the weights")->capture_default_str();
    app.add_flag("--sparse", what.sparse, "Holes in place of weights: zeros that take no space");
    CLI11_PARSE(app, argc, argv);
    try {
        what.shape = shapeNamed(shape);
        if (layers > 0)
            what.shape.layers = layers;
        makeCheckpoint(what, folder);
    } catch (const std::exception& e) {
        std::fprintf(stderr, "make_checkpoint: %s\n", e.what());
        return 1;
    }
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/control.h"
#include "core/engine/compute_options.h"

#include <filesystem>
#include <string>
#include <vector>

namespace lesa {

struct AnalyzeRequest {
    std::filesystem::path checkpoint; ///< directory, or GGUF file
    std::filesystem::path output;     ///< .h5, written whole or not at all
    std::vector<std::string> types;   ///< short or full names; empty: all weight types
    int rank = 64;           ///< leading directions whose coefficients are stored; 0: none, -1: all
    std::vector<int> layers; ///< empty: all
    bool force = false;
    std::string commandLine;
    ComputeOptions compute;
};

struct AnalyzeResult {
    int types = 0;
    int layers = 0;
    double seconds = 0;
    bool isReused = false; ///< the output already held this analysis
};

/// Shared basis per weight type, per-layer spectra and metrics, coefficients, similarities and
/// latent views to HDF5 (layout: core/engine/analysis/README.md). Needs no forward pass: any
/// decoder named …layers.N… will do. The file is its own cache: an output with the same checkpoint
/// (by header hash) and settings is left as it is. Same settings, threads and device, same bytes.
/// Error Usage: a type or layer that is not there. Data: damaged checkpoint, or the output exists,
/// is something else and `force` is off. Memory: all coefficients wanted and no room for them.
/// Stopped when asked; then no file.
AnalyzeResult analyze(const AnalyzeRequest& request, const Job& job);

} // namespace lesa

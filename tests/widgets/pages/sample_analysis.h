// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <vector>

namespace lesa::test {

/// A small analysis.h5 in the engine's layout, with numbers that are easy to say: layer i has
/// σ_j = (i + 1) / (j + 1), the norm of direction k is 10 i + k, neighbours are 1 apart but for the
/// gap `farGap`.
struct SampleAnalysis {
    std::string headerHash = "0123456789abcdef0123";
    std::vector<std::string> types = {"self_attn.q_proj", "mlp.up_proj"};
    int layers = 6;
    int values = 40;     ///< singular values a layer
    int directions = 50; ///< shared
    int leading = 4;     ///< whose coefficients are stored; 0: none
    int inputs = 3;
    int views = 2;
    int farGap = 3;
    double alpha = 3; ///< of every layer but the first, which has 7
};
void writeAnalysis(const QString& path, const SampleAnalysis& sample);

} // namespace lesa::test

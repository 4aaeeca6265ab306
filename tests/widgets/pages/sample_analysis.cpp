// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_analysis.h"

#include "core/hdf5/hdf5_file.h"
#include "core/linalg/spectral_metrics.h"

#include <cstdint>
#include <span>

namespace lesa::test {

namespace {

using Doubles = std::vector<double>;

void put(Hdf5Writer& file, const std::string& path, const Doubles& values, const Hdf5Shape& shape)
{
    file.write(path, std::span<const double>(values), shape, {"1", {}, "sample"});
}

Doubles filled(int count, double value)
{
    return Doubles(static_cast<std::size_t>(count), value);
}

void writeType(Hdf5Writer& file, const SampleAnalysis& s, const std::string& type)
{
    const auto layers = static_cast<std::uint64_t>(s.layers);
    const auto directions = static_cast<std::uint64_t>(s.directions);
    for (const auto* part : {"/spectra/", "/coefficients/", "/similarity/"}) {
        file.createGroup(part + type);
        file.setAttribute(part + type, "short_name", type.substr(type.rfind('.') + 1));
        file.setAttribute(part + type, "shape", std::vector<std::int64_t>{s.directions, s.values});
    }
    Doubles sigma;
    Doubles norm;
    for (int i = 0; i < s.layers; ++i) {
        for (int j = 0; j < s.values; ++j)
            sigma.push_back((i + 1.0) / (j + 1.0));
        for (int k = 0; k < s.directions; ++k)
            norm.push_back(10.0 * i + k);
    }
    Doubles shared;
    for (int k = 0; k < s.directions; ++k)
        shared.push_back(100.0 / (k + 1));
    put(file, "/spectra/" + type + "/sigma", sigma, {layers, std::uint64_t(s.values)});
    put(file, "/spectra/" + type + "/shared_sigma", shared, {directions});
    file.setAttribute("/spectra/" + type + "/shared_sigma", "floor", 0.5);

    const auto group = "/coefficients/" + type;
    put(file, group + "/norm", norm, {layers, directions});
    Doubles leading;
    for (int i = 0; i < s.layers; ++i)
        for (int k = 0; k < s.leading; ++k)
            for (int n = 0; n < s.inputs; ++n)
                leading.push_back(100 * i + 10 * k + n);
    if (s.leading > 0)
        put(file, group + "/leading", leading,
            {layers, std::uint64_t(s.leading), std::uint64_t(s.inputs)});
    Doubles plane;
    for (int v = 0; v < s.views; ++v)
        for (int i = 0; i < s.layers; ++i) {
            plane.push_back(v + i);
            plane.push_back(v - i);
        }
    const auto views = static_cast<std::uint64_t>(s.views);
    put(file, group + "/pca", plane, {views, layers, 2});
    put(file, group + "/tsne", plane, {views, layers, 2});
    put(file, group + "/pca_explained", filled(2 * s.views, 0.25), {views, 2});

    const auto similar = "/similarity/" + type;
    file.setAttribute(similar, "directions", std::int64_t(s.leading));
    Doubles matrix;
    for (int i = 0; i < s.layers; ++i)
        for (int j = 0; j < s.layers; ++j)
            matrix.push_back(i == j ? 1 : 0.1 * (i + j));
    put(file, similar + "/cosine", matrix, {layers, layers});
    put(file, similar + "/cka", matrix, {layers, layers});
    Doubles distance;
    for (int gap = 0; gap + 1 < s.layers; ++gap)
        distance.push_back(gap == s.farGap ? 9 : 1 + 0.01 * gap);
    put(file, similar + "/neighbour_distance", distance, {layers - 1});
    for (const auto* name : {"/neighbour_cosine", "/overlap_left", "/overlap_right"})
        put(file, similar + name, filled(s.layers - 1, 0.5), {layers - 1});
}

void writeMetrics(Hdf5Writer& file, const SampleAnalysis& s)
{
    const auto types = s.types.size();
    Doubles sigma;
    for (int j = 0; j < s.values; ++j)
        sigma.push_back(1.0 / (j + 1.0));
    auto metrics = spectralMetrics(sigma, s.directions, s.values);
    for (const auto& column : spectralColumns()) {
        Doubles values;
        for (int i = 0; i < s.layers; ++i)
            for (std::size_t t = 0; t < types; ++t)
                values.push_back(std::string(column.name) == "alpha" ? (i == 0 ? 7 : s.alpha)
                                                                     : metrics.*(column.member));
        put(file, std::string("/metrics/") + column.name, values,
            {static_cast<std::uint64_t>(s.layers), types});
    }
}

} // namespace

void writeAnalysis(const QString& path, const SampleAnalysis& sample)
{
    Hdf5Writer file(path.toStdString());
    std::vector<std::int64_t> layers;
    for (int i = 0; i < sample.layers; ++i)
        layers.push_back(i);
    file.setAttribute("/", "schema", std::string("lesa-analysis/1"));
    file.setAttribute("/", "header_hash", sample.headerHash);
    file.setAttribute("/", "layers", layers);
    file.setAttribute("/", "types", sample.types);
    writeMetrics(file, sample);
    for (const auto& type : sample.types)
        writeType(file, sample, type);
    file.commit();
}

} // namespace lesa::test

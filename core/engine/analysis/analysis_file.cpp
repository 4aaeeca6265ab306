// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/analysis/analysis_file.h"

#include "core/base/error.h"
#include "core/hdf5/hdf5_file.h"

namespace lesa {

namespace {

std::uint64_t sizeOf(Eigen::Index n)
{
    return static_cast<std::uint64_t>(n);
}

std::vector<double> rowMajor(const Eigen::MatrixXd& x)
{
    const Eigen::MatrixXd transposed = x.transpose();
    return {transposed.data(), transposed.data() + transposed.size()};
}

void writeMatrix(
    Hdf5Writer& file, const std::string& path, const Eigen::MatrixXd& x, const Hdf5Info& info)
{
    file.write(
        path, std::span<const double>(rowMajor(x)), {sizeOf(x.rows()), sizeOf(x.cols())}, info);
}

void writeList(
    Hdf5Writer& file, const std::string& path, const std::vector<double>& x, const Hdf5Info& info)
{
    file.write(path, std::span<const double>(x), {x.size()}, info);
}

void describeType(Hdf5Writer& file, const std::string& group, const WeightType& type)
{
    file.createGroup(group);
    file.setAttribute(group, "short_name", type.shortName);
    file.setAttribute(group, "shape", type.shape);
}

void writeSpectra(Hdf5Writer& file, const TypeAnalysis& t)
{
    const std::string group = "/spectra/" + t.type.name;
    describeType(file, group, t.type);
    const std::uint64_t layers = t.metrics.size();
    file.write(group + "/sigma", std::span<const double>(t.sigma),
        {layers, t.sigma.size() / layers},
        {"1", {"layer", "index"}, "singular values of each layer's weight, descending"});
    writeList(file, group + "/shared_sigma", t.sharedSigma,
        {"1", {"direction"},
            "singular values of all layers side by side, [W_0 | W_1 | ...] = U S V, descending"});
    file.setAttribute(group + "/shared_sigma", "floor", t.floor);
}

void writeViews(Hdf5Writer& file, const std::string& group, const TypeAnalysis& t)
{
    const std::uint64_t layers = t.metrics.size();
    std::vector<double> pca;
    std::vector<double> explained;
    std::vector<double> tsne;
    for (const LatentView& view : t.views) {
        const auto scores = rowMajor(view.pca_L2);
        const auto layout = rowMajor(view.tsne_L2);
        pca.insert(pca.end(), scores.begin(), scores.end());
        tsne.insert(tsne.end(), layout.begin(), layout.end());
        explained.insert(explained.end(), view.explained_2.begin(), view.explained_2.end());
    }
    const Hdf5Shape shape = {t.views.size(), layers, 2};
    file.write(group + "/pca", std::span<const double>(pca), shape,
        {"1", {"direction", "layer", "component"},
            "principal components of the layers' coefficient vectors V_i[k,:]"});
    file.write(group + "/pca_explained", std::span<const double>(explained), {t.views.size(), 2},
        {"1", {"direction", "component"}, "share of the variance along each principal component"});
    file.write(group + "/tsne", std::span<const double>(tsne), shape,
        {"1", {"direction", "layer", "component"},
            "t-SNE of the layers' coefficient vectors V_i[k,:]"});
}

void writeCoefficients(Hdf5Writer& file, const TypeAnalysis& t, bool withCoefficients)
{
    const std::string group = "/coefficients/" + t.type.name;
    describeType(file, group, t.type);
    const std::uint64_t layers = t.metrics.size();
    file.write(group + "/norm", std::span<const float>(t.norm), {layers, t.sharedSigma.size()},
        {"1", {"layer", "direction"}, "Euclidean norm of V_i[k,:]"});
    if (withCoefficients) {
        const at::Tensor& v_LrN = t.leading_LrN;
        file.write(group + "/leading",
            std::span<const float>(
                v_LrN.data_ptr<float>(), static_cast<std::size_t>(v_LrN.numel())),
            Hdf5Shape(v_LrN.sizes().begin(), v_LrN.sizes().end()),
            {"1", {"layer", "direction", "input"},
                "coefficients V_i = S^-1 U^T W_i of the leading directions"});
    }
    writeViews(file, group, t);
}

void writeSimilarity(Hdf5Writer& file, const TypeAnalysis& t)
{
    const std::string group = "/similarity/" + t.type.name;
    describeType(file, group, t.type);
    file.setAttribute(group, "directions", t.leading_LrN.size(1));
    file.setAttribute(group, "subspace", std::int64_t(t.subspace));
    writeMatrix(file, group + "/cosine", t.cosine_LL,
        {"1", {"layer", "layer"}, "cosine of the leading coefficients, flattened"});
    writeMatrix(file, group + "/cka", t.cka_LL,
        {"1", {"layer", "layer"},
            "linear centred kernel alignment of the leading coefficients, directions as examples"});
    writeList(file, group + "/neighbour_cosine", t.neighbourCosine,
        {"1", {"gap"}, "cosine of V_i and V_{i+1}, all directions"});
    writeList(file, group + "/neighbour_distance", t.neighbourDistance,
        {"1", {"gap"}, "Frobenius norm of V_{i+1} - V_i, all directions"});
    writeList(file, group + "/overlap_left", t.overlapLeft,
        {"1", {"gap"},
            "overlap of the leading left singular subspaces (output side) of neighbours, 0 ... 1"});
    writeList(file, group + "/overlap_right", t.overlapRight,
        {"1", {"gap"},
            "overlap of the leading right singular subspaces (input side) of neighbours, 0 ... 1"});
}

void writeMetrics(Hdf5Writer& file, const std::vector<TypeAnalysis>& types,
    const std::vector<std::int64_t>& layers, const std::vector<std::string>& names)
{
    for (const SpectralColumn& column : spectralColumns()) {
        std::vector<double> values;
        for (std::size_t i = 0; i < layers.size(); ++i)
            for (const TypeAnalysis& t : types)
                values.push_back(t.metrics[i].*(column.member));
        const std::string path = std::string("/metrics/") + column.name;
        file.write(path, std::span<const double>(values), {layers.size(), types.size()},
            {column.unit, {"layer", "type"}, column.description});
        file.setAttribute(path, "layers", layers);
        file.setAttribute(path, "types", names);
    }
}

} // namespace

void writeAnalysis(const std::filesystem::path& path, const AnalysisHeader& header,
    const std::vector<TypeAnalysis>& types, const Job& job)
{
    Hdf5Writer file(path);
    const std::vector<std::int64_t> layers(header.layers.begin(), header.layers.end());
    std::vector<std::string> names;
    for (const TypeAnalysis& t : types)
        names.push_back(t.type.name);
    file.setAttribute("/", "schema", analysisSchema);
    file.setAttribute("/", "source", header.source);
    file.setAttribute("/", "header_hash", header.headerHash);
    file.setAttribute("/", "engine_version", LESA_VERSION);
    file.setAttribute("/", "settings", header.settings);
    file.setAttribute("/", "layers", layers);
    file.setAttribute("/", "types", names);
    writeMetrics(file, types, layers, names);
    std::int64_t written = 0;
    for (const TypeAnalysis& t : types) {
        job.checkStop();
        writeSpectra(file, t);
        writeCoefficients(file, t, header.withCoefficients);
        writeSimilarity(file, t);
        job.listener.progress("writing", ++written, static_cast<std::int64_t>(types.size()));
    }
    file.commit();
}

bool holdsAnalysis(const std::filesystem::path& path, const AnalysisHeader& header)
{
    if (!std::filesystem::exists(path))
        return false;
    const std::string hint = "Choose another file, or --force to replace it.";
    try {
        const Hdf5Reader file(path);
        if (file.text("/", "schema") == analysisSchema
            && file.text("/", "header_hash") == header.headerHash
            && file.text("/", "settings") == header.settings)
            return true;
    } catch (const Error& e) {
        throw Error(e.fault(), e.what(), hint);
    }
    throw Error(Fault::Data,
        path.string() + " is an analysis of another checkpoint or with other settings", hint);
}

} // namespace lesa

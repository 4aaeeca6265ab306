// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/inspect/analysis_data.h"

#include "core/base/error.h"
#include "core/hdf5/hdf5_file.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

constexpr auto keyPrefix = "layer:"_L1;

[[noreturn]] void refuse(const std::string& path)
{
    throw Error(Fault::Data, path + " has another shape than the file's layers and types say");
}

template <class T>
std::vector<T> attributeList(const Hdf5Reader& file, const std::string& path, const char* name)
{
    const auto attribute = file.attribute(path, name);
    const auto* list = std::get_if<std::vector<T>>(&attribute);
    if (list == nullptr)
        throw Error(Fault::Data, path + " has no list '" + name + "'");
    return *list;
}

/// Numbers of a dataset whose shape must be this one; a 0 in it stands for any length.
std::vector<double> numbers(const Hdf5Reader& file, const std::string& path, Hdf5Shape expected)
{
    const auto shape = file.shape(path);
    if (shape.size() != expected.size())
        refuse(path);
    for (std::size_t i = 0; i < shape.size(); ++i)
        if (expected[i] != 0 && shape[i] != expected[i])
            refuse(path);
    return file.doubles(path);
}

void readSpectra(const Hdf5Reader& file, const std::string& type, AnalysisData& data)
{
    const auto group = "/spectra/" + type;
    data.shortName = QString::fromStdString(file.text(group, "short_name"));
    const auto shape = attributeList<std::int64_t>(file, group, "shape");
    if (shape.size() != 2)
        refuse(group);
    data.rows = shape[0];
    data.columns = shape[1];
    const auto count = data.layerCount();
    const auto sigma = numbers(file, group + "/sigma", {count, 0});
    const auto each = static_cast<std::ptrdiff_t>(sigma.size() / count);
    for (std::size_t i = 0; i < count; ++i) {
        const auto first = sigma.begin() + static_cast<std::ptrdiff_t>(i) * each;
        data.sigma.emplace_back(first, first + each);
    }
    data.sharedSigma = numbers(file, group + "/shared_sigma", {0});
    const auto floor = file.attribute(group + "/shared_sigma", "floor");
    if (const auto* value = std::get_if<double>(&floor))
        data.floor = *value;
}

void readViews(const Hdf5Reader& file, const std::string& group, AnalysisData& data)
{
    const auto count = data.layerCount();
    const auto pca = numbers(file, group + "/pca", {0, count, 2});
    const auto views = pca.size() / (2 * count);
    const auto tsne = numbers(file, group + "/tsne", {views, count, 2});
    const auto explained = numbers(file, group + "/pca_explained", {views, 2});
    for (std::size_t v = 0; v < views; ++v) {
        LatentLayout layout;
        layout.explained = {explained[2 * v], explained[2 * v + 1]};
        for (std::size_t i = 0; i < count; ++i) {
            const auto at = 2 * (v * count + i);
            layout.pcaX.push_back(pca[at]);
            layout.pcaY.push_back(pca[at + 1]);
            layout.tsneX.push_back(tsne[at]);
            layout.tsneY.push_back(tsne[at + 1]);
        }
        data.views.push_back(std::move(layout));
    }
}

void readCoefficients(const Hdf5Reader& file, const std::string& type, AnalysisData& data)
{
    const auto group = "/coefficients/" + type;
    const auto shape = file.shape(group + "/norm");
    if (shape != Hdf5Shape{data.layerCount(), data.sharedSigma.size()})
        refuse(group + "/norm");
    data.directions = static_cast<std::int64_t>(shape[1]);
    data.coefficientNorm = file.floats(group + "/norm");
    if (file.contains(group + "/leading")) {
        const auto leading = file.shape(group + "/leading");
        if (leading.size() != 3 || leading[0] != data.layerCount())
            refuse(group + "/leading");
        data.leading = static_cast<std::int64_t>(leading[1]);
    }
    readViews(file, group, data);
}

void readSimilarity(const Hdf5Reader& file, const std::string& type, AnalysisData& data)
{
    const auto group = "/similarity/" + type;
    const auto compared = file.attribute(group, "directions");
    if (const auto* value = std::get_if<std::int64_t>(&compared))
        data.comparedDirections = *value;
    const auto count = data.layerCount();
    data.cosine = numbers(file, group + "/cosine", {count, count});
    data.cka = numbers(file, group + "/cka", {count, count});
    if (count < 2)
        return;
    data.neighbourCosine = numbers(file, group + "/neighbour_cosine", {count - 1});
    data.neighbourDistance = numbers(file, group + "/neighbour_distance", {count - 1});
    data.overlapLeft = numbers(file, group + "/overlap_left", {count - 1});
    data.overlapRight = numbers(file, group + "/overlap_right", {count - 1});
}

bool comesFromAFit(const QString& name)
{
    static const QStringList fits{u"alpha"_s, u"xmin"_s, u"xmax"_s, u"D"_s, u"sigma"_s,
        u"num_pl_spikes"_s, u"sigma_mp"_s, u"mp_softrank"_s, u"num_spikes"_s, u"bulk_max"_s,
        u"bulk_min"_s, u"W_scale"_s};
    return fits.contains(name);
}

void readMetrics(const Hdf5Reader& file, AnalysisData& data)
{
    const auto count = data.layerCount();
    for (const auto& name : file.children("/metrics")) {
        const auto path = "/metrics/" + name;
        const auto info = file.info(path);
        MetricTable table{QString::fromStdString(name), QString::fromStdString(info.units),
            QString::fromStdString(info.description), {}};
        const auto types = static_cast<std::size_t>(data.metricTypes.size());
        const auto values = numbers(file, path, {count, types});
        const bool fitted = comesFromAFit(table.name);
        table.values.assign(types, std::vector<double>(count));
        for (std::size_t t = 0; t < types; ++t)
            for (std::size_t i = 0; i < count; ++i) {
                const double value = values[i * types + t];
                table.values[t][i]
                    = fitted && value == -1 ? std::numeric_limits<double>::quiet_NaN() : value;
            }
        data.metrics.push_back(std::move(table));
    }
}

} // namespace

int AnalysisData::rowOf(int layer) const
{
    const auto found = std::find(layers.begin(), layers.end(), layer);
    return found == layers.end() ? -1 : static_cast<int>(found - layers.begin());
}

const MetricTable* AnalysisData::metric(const QString& name) const
{
    const auto found = std::find_if(
        metrics.begin(), metrics.end(), [&](const auto& table) { return table.name == name; });
    return found == metrics.end() ? nullptr : &*found;
}

double AnalysisData::metricAt(const QString& name, std::size_t row) const
{
    const auto* table = metric(name);
    const auto type = metricTypes.indexOf(weightType);
    return table == nullptr || type < 0 || row >= layerCount()
        ? std::numeric_limits<double>::quiet_NaN()
        : table->values[static_cast<std::size_t>(type)][row];
}

AnalysisRead readAnalysis(const QString& file, const QString& weightType)
{
    try {
        const Hdf5Reader reader(file.toStdString());
        auto data = std::make_shared<AnalysisData>();
        data->file = file;
        data->weightType = weightType;
        for (const auto layer : attributeList<std::int64_t>(reader, "/", "layers"))
            data->layers.push_back(static_cast<int>(layer));
        if (data->layers.empty())
            refuse("/");
        for (const auto& type : attributeList<std::string>(reader, "/", "types"))
            data->metricTypes << QString::fromStdString(type);
        const auto type = weightType.toStdString();
        readSpectra(reader, type, *data);
        readCoefficients(reader, type, *data);
        readSimilarity(reader, type, *data);
        readMetrics(reader, *data);
        return {data, {}};
    } catch (const std::exception& e) {
        return {nullptr, QString::fromUtf8(e.what())};
    }
}

DirectionData readDirection(const QString& file, const QString& weightType, std::int64_t direction)
{
    DirectionData data;
    data.direction = direction;
    try {
        const Hdf5Reader reader(file.toStdString());
        const auto path = "/coefficients/" + weightType.toStdString() + "/leading";
        const auto shape = reader.shape(path);
        if (shape.size() != 3)
            refuse(path);
        data.inputs = static_cast<std::int64_t>(shape[2]);
        data.values = reader.floats(
            path, Hdf5Part{{0, static_cast<std::uint64_t>(direction), 0}, {shape[0], 1, shape[2]}});
    } catch (const std::exception& e) {
        data.error = QString::fromUtf8(e.what());
    }
    return data;
}

QString layerKey(int layer)
{
    return keyPrefix + QString::number(layer);
}

int layerOfKey(const QString& key)
{
    bool ok = false;
    const int layer = key.startsWith(keyPrefix) ? key.mid(keyPrefix.size()).toInt(&ok) : -1;
    return ok ? layer : -1;
}

} // namespace lesa

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <array>
#include <cstdint>
#include <memory>
#include <set>
#include <vector>

namespace lesa {

/// The layers in the plane, for one leading direction.
struct LatentLayout {
    std::vector<double> pcaX, pcaY;
    std::vector<double> tsneX, tsneY;
    std::array<double, 2> explained = {0, 0}; ///< share of the variance along each PCA axis
};

/// One metric of every layer and weight type.
struct MetricTable {
    QString name; ///< as in the file: "alpha", "stable_rank"
    QString unit;
    QString description;
    std::vector<std::vector<double>> values; ///< [type][layer row]; a failed fit is NaN
};

/// What analysis.h5 says of one weight type, as plain values (core/engine/analysis/README.md).
/// L layers, K singular values each, R shared directions.
struct AnalysisData {
    QString file;
    QString weightType; ///< full name
    QString shortName;
    std::int64_t rows = 0;
    std::int64_t columns = 0;
    std::vector<int> layers;                ///< numbers of the L layers analysed
    std::vector<std::vector<double>> sigma; ///< [layer row], descending
    std::vector<double> sharedSigma;
    double floor = 0; ///< shared sigma up to this are rounding

    std::int64_t directions = 0;        ///< R
    std::vector<float> coefficientNorm; ///< L × R
    std::int64_t leading = 0;           ///< directions whose coefficients are stored; 0: none
    std::vector<LatentLayout> views;

    std::int64_t comparedDirections = 0;
    std::vector<double> cosine, cka;                                                   ///< L × L
    std::vector<double> neighbourCosine, neighbourDistance, overlapLeft, overlapRight; ///< L-1

    QStringList metricTypes; ///< full names
    std::vector<MetricTable> metrics;

    [[nodiscard]] std::size_t layerCount() const { return layers.size(); }
    [[nodiscard]] int rowOf(int layer) const; ///< -1: not analysed
    [[nodiscard]] const MetricTable* metric(const QString& name) const;
    /// Of this weight type; NaN where there is none.
    [[nodiscard]] double metricAt(const QString& name, std::size_t row) const;
};

struct AnalysisRead {
    std::shared_ptr<const AnalysisData> data; ///< null: see error
    QString error;
};
/// Reads all but the coefficients themselves; for a pool thread. Never throws.
AnalysisRead readAnalysis(const QString& file, const QString& weightType);

/// V_i[k,:] of every layer for one leading direction.
struct DirectionData {
    std::int64_t direction = 0;
    std::int64_t inputs = 0;
    std::vector<float> values; ///< L × inputs; empty: see error
    QString error;
};
DirectionData readDirection(const QString& file, const QString& weightType, std::int64_t direction);

/// Numbers of the layers that an expansion inserted; empty for a checkpoint as it came.
using InsertedLayers = std::set<int>;

/// What stands for a layer in every figure: "layer:7".
QString layerKey(int layer);
int layerOfKey(const QString& key); ///< -1: stands for something else

} // namespace lesa

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/pages/inspect/quality_figures.h"

#include <QAbstractTableModel>

namespace lesa {

/// Quality of predicted weights: one row a weight, predicted beside the plain average in each cell.
class QualityModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Type, Layer, Against, FirstMeasure };
    enum Role { SortRole = Qt::UserRole };

    explicit QualityModel(QObject* parent = nullptr);
    void setPairs(const std::vector<QualityPair>& pairs);
    [[nodiscard]] const QualityPair& pair(int row) const
    {
        return m_pairs[static_cast<std::size_t>(row)];
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QVariant label(const QualityPair& pair, int column, int role) const;

    std::vector<QualityPair> m_pairs;
    QList<QualityMeasure> m_measures;
};

} // namespace lesa

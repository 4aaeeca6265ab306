// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/inspect/quality_model.h"

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

QString number(const QualityMeasure& measure, const std::optional<QualityRow>& row)
{
    return row ? QString::number(measure.value(*row), 'f', measure.whole ? 0 : 3) : u"–"_s;
}

QString referenceName(const QString& against)
{
    if (against == u"lower")
        return QualityModel::tr("layer below");
    if (against == u"upper")
        return QualityModel::tr("layer above");
    return QualityModel::tr("truth");
}

} // namespace

QualityModel::QualityModel(QObject* parent)
    : QAbstractTableModel(parent)
    , m_measures(qualityMeasures())
{
}

void QualityModel::setPairs(const std::vector<QualityPair>& pairs)
{
    beginResetModel();
    m_pairs = pairs;
    endResetModel();
}

int QualityModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_pairs.size());
}

int QualityModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FirstMeasure + static_cast<int>(m_measures.size());
}

QVariant QualityModel::label(const QualityPair& pair, int column, int role) const
{
    if (role == Qt::TextAlignmentRole && column == Layer)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (column) {
    case Type: return pair.type;
    case Layer: return pair.layer;
    default: return referenceName(pair.against);
    }
}

QVariant QualityModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto& pair = m_pairs[static_cast<std::size_t>(index.row())];
    if (index.column() < FirstMeasure)
        return label(pair, index.column(), role);
    const auto& measure = m_measures.at(index.column() - FirstMeasure);
    const auto predicted = number(measure, pair.predicted);
    const auto mean = number(measure, pair.mean);
    switch (role) {
    case Qt::DisplayRole: return predicted + u" | "_s + mean;
    case Qt::ToolTipRole: return tr("predicted %1, plain average %2").arg(predicted, mean);
    case Qt::TextAlignmentRole: return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case SortRole: return pair.predicted ? measure.value(*pair.predicted) : 0;
    default: return {};
    }
}

QVariant QualityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= columnCount())
        return {};
    if (section < FirstMeasure) {
        const QStringList names{tr("Type"), tr("Layer"), tr("Against")};
        return role == Qt::DisplayRole ? QVariant(names.at(section)) : QVariant();
    }
    const auto& measure = m_measures.at(section - FirstMeasure);
    if (role == Qt::DisplayRole)
        return measure.title;
    if (role == Qt::ToolTipRole)
        return tr("%1; predicted | plain average").arg(measure.formula);
    return {};
}

} // namespace lesa

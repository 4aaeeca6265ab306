// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/tensor_model.h"

#include "core/base/strings.h"

#include <algorithm>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

double elementsOf(const TensorSummary& tensor)
{
    double elements = 1;
    for (const auto extent : tensor.shape)
        elements *= static_cast<double>(extent);
    return elements;
}

double bytesOf(const TensorSummary& tensor)
{
    return elementsOf(tensor) * bitsOf(tensor.dtype) / 8;
}

QString shapeText(const TensorSummary& tensor)
{
    QStringList extents;
    for (const auto extent : tensor.shape)
        extents << QString::number(extent);
    return extents.isEmpty() ? u"scalar"_s : extents.join(u" × "_s);
}

QString typeText(const TensorSummary& tensor)
{
    const auto name = nameOf(tensor.dtype);
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

} // namespace

void TensorModel::setModel(std::shared_ptr<const OpenedModel> model)
{
    beginResetModel();
    m_model = std::move(model);
    endResetModel();
}

const TensorSummary& TensorModel::tensor(int row) const
{
    return m_model->inspection.tensors[static_cast<std::size_t>(row)];
}

int TensorModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_model ? 0 : static_cast<int>(m_model->inspection.tensors.size());
}

int TensorModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TensorModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto& row = tensor(index.row());
    if (role == Qt::TextAlignmentRole && index.column() == Bytes)
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    if (role == SortRole && index.column() == Shape)
        return elementsOf(row);
    if (role == SortRole && index.column() == Bytes)
        return bytesOf(row);
    if (role == Qt::ToolTipRole && index.column() == Bytes)
        return tr("%L1 bytes").arg(static_cast<qulonglong>(bytesOf(row)));
    if (role != Qt::DisplayRole && role != SortRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Name: return QString::fromStdString(row.name);
    case Shape: return shapeText(row);
    case Type: return typeText(row);
    case Bytes:
        return QString::fromStdString(formatBytes(static_cast<std::uint64_t>(bytesOf(row))));
    case File: return QString::fromStdString(row.file);
    default: return {};
    }
}

QVariant TensorModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(
            (section == Bytes ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Name");
    case Shape: return tr("Shape");
    case Type: return tr("Type");
    case Bytes: return tr("Size");
    case File: return tr("File");
    default: return {};
    }
}

WordFilter::WordFilter(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(TensorModel::SortRole);
}

void WordFilter::setWords(const QString& words)
{
    m_words = words.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool WordFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    if (m_words.isEmpty())
        return true;
    QString whole;
    for (int column = 0; column < sourceModel()->columnCount(parent); ++column)
        whole += sourceModel()->index(row, column, parent).data().toString() + u'\n';
    return std::all_of(m_words.begin(), m_words.end(),
        [&](const auto& word) { return whole.contains(word, Qt::CaseInsensitive); });
}

} // namespace lesa

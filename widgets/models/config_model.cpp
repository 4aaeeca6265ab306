// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/config_model.h"

#include "widgets/theme/icons.h"

#include <QFont>

namespace lesa {

using namespace Qt::StringLiterals;

void ConfigModel::setModel(std::shared_ptr<const OpenedModel> model)
{
    beginResetModel();
    m_model = std::move(model);
    endResetModel();
}

int ConfigModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_model ? 0 : static_cast<int>(m_model->config.size());
}

int ConfigModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ConfigModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto& row = m_model->config[static_cast<std::size_t>(index.row())];
    const bool depends = !row.depends.isEmpty();
    if (role == Qt::FontRole && depends) {
        QFont font;
        font.setWeight(QFont::DemiBold);
        return font;
    }
    if (role == Qt::DecorationRole && index.column() == Depth && depends)
        return icon(u"checkpoint"_s, IconTone::Accent);
    if (role == Qt::ToolTipRole && index.column() == Depth && depends)
        return tr("An expansion changes this key: it %1.").arg(row.depends);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Key: return row.key;
    case Value: return row.value;
    case Depth: return row.depends;
    default: return {};
    }
}

QVariant ConfigModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Key: return tr("Key");
    case Value: return tr("Value");
    case Depth: return tr("Depends on depth");
    default: return {};
    }
}

} // namespace lesa

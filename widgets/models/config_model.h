// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/opened_model.h"

#include <QAbstractTableModel>

#include <memory>

namespace lesa {

/// The keys of config.json in the file's order; those that depend on the depth say how.
class ConfigModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Key, Value, Depth, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setModel(std::shared_ptr<const OpenedModel> model);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const OpenedModel> m_model;
};

} // namespace lesa

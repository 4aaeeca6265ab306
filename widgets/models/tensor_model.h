// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/opened_model.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <memory>

namespace lesa {

/// The tensors of a checkpoint as their headers describe them; fast at 100 000 rows.
class TensorModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Shape, Type, Bytes, File, ColumnCount };
    static constexpr int SortRole = Qt::UserRole; ///< numbers as numbers

    using QAbstractTableModel::QAbstractTableModel;
    void setModel(std::shared_ptr<const OpenedModel> model);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] const TensorSummary& tensor(int row) const;

private:
    std::shared_ptr<const OpenedModel> m_model;
};

/// Rows that hold every word of the filter, in any column, upper and lower case alike.
class WordFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit WordFilter(QObject* parent = nullptr);
    void setWords(const QString& words);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QStringList m_words;
};

} // namespace lesa

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/job_queue.h"

#include <QAbstractTableModel>

namespace lesa {

/// Jobs of the queue, newest first.
class JobModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Title, Status, Progress, Started, ColumnCount };
    static constexpr int IdRole = Qt::UserRole + 1;
    static constexpr int FractionRole = Qt::UserRole + 2; ///< 0 … 1, negative: not known

    explicit JobModel(JobQueue& jobs, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QString idAt(int row) const { return m_ids.value(row); }

private:
    JobQueue& m_jobs;
    QStringList m_ids;
};

} // namespace lesa

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/run_history.h"
#include "widgets/session/run_list.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace lesa {

/// Runs beside each other: one row a run, one column a setting in which they differ, then results.
struct ComparisonTable {
    QStringList columns; ///< the first is the run's name
    QList<QStringList> rows;
    int results = 0; ///< how many of the last columns are results and not settings

    bool operator==(const ComparisonTable&) const = default;
};

/// Settings of run.json by dotted name ("training.learning_rate"), in the file's order; those that
/// differ in every run anyhow (time, command line, folders) are left out.
QList<std::pair<QString, QString>> settingsOf(const RunInfo& run);

/// @param ids  in this order; runs that the list does not know are left out
ComparisonTable compareRuns(
    const QStringList& ids, const RunList& runs, const RunHistories& histories);

QString toCsv(const ComparisonTable& table);
QString toMarkdown(const ComparisonTable& table);
/// For booktabs; numbers are set right.
QString toLatex(const ComparisonTable& table);

} // namespace lesa

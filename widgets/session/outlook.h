// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/app_settings.h"
#include "widgets/session/opened_model.h"
#include "widgets/session/plan_draft.h"

#include <QList>
#include <QString>

#include <memory>

namespace lesa {

/// What a comparison under plan will take and what stands in its way, found before it starts.
/// All of it is rough and from headers, file sizes and free space alone.
struct OutlookRequest {
    std::shared_ptr<const OpenedModel> model;
    PlanDraft draft;
    AppSettings settings;
};

struct StrategyOutlook {
    QString name;
    QString error; ///< why it cannot be done; empty: it can
    QString hint;
    int layersAfter = 0;
    quint64 bytesAfter = 0;
    quint64 expandMemoryBytes = 0;
    quint64 trainMemoryBytes = 0;
    double expandSeconds = 0;
    double trainSeconds = 0;
};

struct Outlook {
    QList<StrategyOutlook> strategies; ///< the ticked ones
    QString output;                    ///< folder for the runs, as it would be used
    bool outputUsed = false;           ///< not empty: a comparison would be refused
    QString freshOutput;               ///< a name near it that is free
    quint64 diskNeededBytes = 0;
    quint64 diskFreeBytes = 0;
    bool diskKnown = false; ///< the output's volume could be asked
    quint64 memoryNeededBytes = 0;
    quint64 memoryFreeBytes = 0;
    double seconds = 0;
    bool onGpu = false;
    quint64 textBytes = 0;
    QStringList missingText;

    [[nodiscard]] const StrategyOutlook* find(const QString& name) const;
};

/// Touches the disk and plans every ticked strategy: call it in a pool thread.
Outlook lookAhead(const OutlookRequest& request);

/// A folder that is not there yet: "demo-2" after "demo" and "demo-1".
QString freshFolder(const QString& wanted);

} // namespace lesa

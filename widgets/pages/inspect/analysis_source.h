// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/expansion_record.h"
#include "core/run/latest.h"
#include "widgets/pages/inspect/analysis_data.h"

#include <QObject>

namespace lesa {

class Session;

/// The analysis of the selected weight type and the record of the expansion that made the
/// checkpoint, read in the background; shared by the numeric tabs.
class AnalysisSource : public QObject {
    Q_OBJECT
public:
    enum class State {
        None,    ///< no checkpoint, or it is not known yet what is computed
        Absent,  ///< this weight type is not computed
        Running, ///< a job computes it
        Failed,  ///< the job failed or was stopped; message() and hint()
        Reading, ///< the file is being read; data() is null
        Damaged, ///< the file cannot be read; message()
        Ready,   ///< data()
    };
    Q_ENUM(State)

    explicit AnalysisSource(Session& session, QObject* parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    /// Of the selected weight type; null unless Ready.
    [[nodiscard]] const std::shared_ptr<const AnalysisData>& data() const { return m_data; }
    [[nodiscard]] const QString& message() const { return m_message; }
    [[nodiscard]] const QString& hint() const { return m_hint; }

    /// Null: the checkpoint was not made by an expansion, or its record is being read.
    [[nodiscard]] const std::shared_ptr<const ExpansionRecord>& record() const { return m_record; }
    [[nodiscard]] const QString& recordError() const { return m_recordError; }
    [[nodiscard]] const InsertedLayers& inserted() const { return m_inserted; }

    void computeAll();
    void computeSelected();

Q_SIGNALS:
    void changed();
    void recordChanged();

private:
    void update();
    void read(const QString& file);
    void readRecord();
    void setState(State state, const QString& message = {}, const QString& hint = {});

    Session& m_session;
    State m_state = State::None;
    std::shared_ptr<const AnalysisData> m_data;
    QString m_readFile; ///< what m_data or the reading in progress is of
    QString m_readType;
    QString m_message;
    QString m_hint;
    std::shared_ptr<const ExpansionRecord> m_record;
    InsertedLayers m_inserted;
    QString m_recordError;
    bool m_wasRunning = false;
    Latest m_latest;
    Latest m_recordLatest;
};

} // namespace lesa

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/job_queue.h"
#include "core/run/latest.h"
#include "widgets/session/analysis.h"
#include "widgets/session/app_paths.h"
#include "widgets/session/app_settings.h"
#include "widgets/session/crash_file.h"
#include "widgets/session/evaluations.h"
#include "widgets/session/gap_advice.h"
#include "widgets/session/host_list.h"
#include "widgets/session/hub_cache.h"
#include "widgets/session/opened_model.h"
#include "widgets/session/plan_model.h"
#include "widgets/session/preset_library.h"
#include "widgets/session/recent_list.h"
#include "widgets/session/remote_runs.h"
#include "widgets/session/run_list.h"
#include "widgets/session/selection.h"

#include <QObject>
#include <QSettings>
#include <QTimer>

#include <memory>
#include <optional>

namespace lesa {

/// What was going on when a window ended without saying so.
struct LeftSession {
    QString checkpoint; ///< path; empty: none was open
    bool planChanged = false;
    bool damaged = false; ///< it left something, but that cannot be read
    int page = 0;
    QJsonObject state;
};

/// Everything one window works on. Pages take it (or a part of it) by reference, change it by its
/// functions and follow its signals; they know nothing of each other.
class Session : public QObject {
    Q_OBJECT
public:
    explicit Session(const AppPaths& paths, QObject* parent = nullptr);
    ~Session() override;

    /// Opens a checkpoint folder (or a file in one) in the background: `opening`, then `opened` or
    /// `refused`. The one that is open stays until then.
    void open(const QString& path);
    void reload(); ///< the open checkpoint again, or the one that was refused
    void close();
    /// The open checkpoint; null: none.
    [[nodiscard]] const std::shared_ptr<const OpenedModel>& model() const { return m_model; }
    [[nodiscard]] bool isOpening() const { return m_opening; }
    /// The last refusal, until another checkpoint is opened or it is closed.
    [[nodiscard]] const std::optional<OpenFailure>& failure() const { return m_failure; }

    Selection& selection() { return m_selection; }
    Analysis& analysis() { return m_analysis; }
    GapAdvice& advice() { return m_advice; }
    PlanModel& plan() { return m_plan; }
    PresetLibrary& presets() { return m_presets; }
    RunList& runs() { return m_runs; }
    JobQueue& jobs() { return m_jobs; }
    HostList& hosts() { return m_hosts; }
    Evaluations& evaluations() { return m_evaluations; }
    RemoteRuns& remoteRuns() { return m_remoteRuns; }
    RecentList& recent() { return m_recent; }
    [[nodiscard]] const QList<HubEntry>& hub() const { return m_hub; }
    void refreshHub(); ///< in the background, then `hubChanged`

    [[nodiscard]] const AppSettings& settings() const { return m_settings; }
    void setSettings(const AppSettings& settings);
    QSettings& windowSettings() { return m_settingsFile; } ///< one group per page or window
    [[nodiscard]] const AppPaths& paths() const { return m_paths; }

    /// The page in front, so that Recent and a restore come back to it.
    void setPage(int page);
    [[nodiscard]] int page() const { return m_page; }

    [[nodiscard]] std::optional<LeftSession> leftSession() const;
    void restore(const LeftSession& left);
    void discardLeftSession();
    /// Files of the program that could not be read at the start; each was set aside.
    [[nodiscard]] const QStringList& damagedFiles() const { return m_damaged; }
    void endWell(); ///< the window closes as it should: nothing to restore next time

Q_SIGNALS:
    void opening(const QString& path);
    void opened(); ///< model() is new
    void refused(const lesa::OpenFailure& failure);
    void closed();
    void hubChanged();
    void settingsChanged();
    void pageChanged(int page);

private:
    void takeModel(std::shared_ptr<const OpenedModel> model);
    void noteGrown(const EngineJob& job);
    void noteBaseLoss(const QString& job, const wire::Stamped& stamped);
    void keepState();
    [[nodiscard]] QJsonObject state() const;
    void analyseWhenQuick();

    AppPaths m_paths;
    QStringList m_damaged; ///< before what reads the files
    QSettings m_settingsFile;
    AppSettings m_settings;
    CrashFile m_crashFile;
    JobQueue m_jobs;
    Selection m_selection;
    Analysis m_analysis;
    GapAdvice m_advice;
    PlanModel m_plan;
    PresetLibrary m_presets;
    RunList m_runs;
    HostList m_hosts;
    Evaluations m_evaluations;
    RemoteRuns m_remoteRuns;
    RecentList m_recent;
    QList<HubEntry> m_hub;

    std::shared_ptr<const OpenedModel> m_model;
    std::optional<OpenFailure> m_failure;
    QJsonObject m_restored; ///< state that the model being opened takes over
    bool m_opening = false;
    bool m_quickAnalysisDue = false;
    int m_page = 0;
    QTimer m_autosave;
    Latest m_openLatest;
    Latest m_grownLatest;
    Latest m_hubLatest;
};

} // namespace lesa

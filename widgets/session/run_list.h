// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/import_follower.h"
#include "core/run/latest.h"
#include "core/run/link_state.h"
#include "core/runs/run_folder.h"
#include "core/wire/events.h"

#include <QList>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace lesa {

/// A run as lists show it. Name, style, tags, notes and visibility are the user's; the rest is
/// read.
struct RunInfo {
    QString id; ///< by its folder: one id, one style in every view
    QString folder;
    QString name;
    int styleIndex = 0;
    QStringList tags;
    QString notes;
    bool visible = true;
    bool baseline = false; ///< the one that others are compared with; at most one

    RunStatus status = RunStatus::Running;
    bool alive = false;    ///< a process writes it now; Running and not alive: it was killed
    std::int64_t step = 0; ///< last seen
    std::optional<RunRecord> record;        ///< once run.json is there
    ImportKind imported = ImportKind::None; ///< written by another program: only its curves
    bool missing = false;                   ///< its folder is gone; what was read stays
    QString message;                        ///< of a failed one: its one sentence
    QString checkpoint;                     ///< newest, below the folder; empty: cannot be resumed
    std::optional<double> baseLoss; ///< held-out loss of the model before it grew (compare.json)
    QString baseFolder;             ///< that model
    QString linkFolder; ///< of a run elsewhere: where remote.json is, its own or the comparison's
    std::optional<RemoteJob> remote; ///< where it runs or ran; nullopt: here
    std::optional<LinkState> link;
    std::optional<RunStatus> lastWord; ///< of the events, where state.json has not come back
};

/// The runs the program knows: followed live or long finished, kept over restarts.
class RunList : public QObject {
    Q_OBJECT
public:
    explicit RunList(QString file, QObject* parent = nullptr);
    ~RunList() override;

    [[nodiscard]] const QList<RunInfo>& runs() const { return m_runs; }
    [[nodiscard]] const RunInfo* find(const QString& id) const; ///< nullptr: no such run

    /// A run folder, a folder of run folders (what `compare` wrote), a trainer_state.json, an event
    /// file of TensorBoard or folders of them. Looked at in the background; `nothingFound` when
    /// there is none.
    void addFolder(const QString& folder);
    /// The same, again and again until `unwatch`: runs appear while a job makes them.
    void watch(const QString& folder);
    void unwatch(const QString& folder);
    void remove(const QString& id); ///< forgets it; the folder stays

    void setName(const QString& id, const QString& name);
    void setTags(const QString& id, const QStringList& tags);
    void setNotes(const QString& id, const QString& notes);
    void setVisible(const QString& id, bool visible);
    void setStyleIndex(const QString& id, int index);
    /// What a job says before compare.json is there.
    void setBaseLoss(const QString& runsFolder, double loss);
    void setBaseline(const QString& id); ///< empty: none
    void showOnly(const QString& id);
    void showAll();

    /// Everything a run has said so far is told again, from its beginning, after `restarted(id)`:
    /// for a view that was made later.
    void replay(const QString& id);

    static QString idOf(const QString& folder);

Q_SIGNALS:
    void added(const QString& id);
    void changed(const QString& id);
    void removed(const QString& id);
    void events(const QString& id, const QList<lesa::wire::Stamped>& events);
    void restarted(const QString& id); ///< forget its points: they come again
    void caughtUp(const QString& id);  ///< all there is has been told
    void nothingFound(const QString& folder);

private:
    struct Facts;
    struct Scan;
    RunInfo* entry(const QString& id);
    void scan();
    void takeScan(const Scan& scan);
    void follow(const QString& id);
    void readFacts();
    void takeFacts(const std::map<QString, Facts>& facts);
    void edit(const QString& id, const std::function<void(RunInfo&)>& change);
    [[nodiscard]] int freeStyleIndex() const;
    void load();
    void save() const; ///< with what another window has added meanwhile

    QString m_file;
    QList<RunInfo> m_runs;
    template <class Follower>
    void connectFollower(Follower& follower, const QString& id);

    QStringList m_forgotten; ///< by this window: not taken over again from the file
    std::map<QString, std::unique_ptr<QObject>> m_followers;
    QStringList m_once;
    QStringList m_watched;
    std::map<QString, double> m_baseLosses; ///< by the folder that holds the runs
    QTimer m_scanTimer;
    QTimer m_factsTimer;
    Latest m_scan;
    Latest m_facts;
};

} // namespace lesa

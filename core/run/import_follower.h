// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/latest.h"
#include "core/runs/imported_series.h"
#include "core/wire/events.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QTimer>

#include <map>
#include <memory>
#include <vector>

namespace lesa {

/// Where the points of a run that another program wrote come from.
enum class ImportKind { None, TrainerState, TensorBoard };

/// What a path holds: a trainer_state.json, an event file, or a folder with either (a trainer's
/// own history before TensorBoard's). Touches the disk.
ImportKind importKindOf(const QString& path);

/// Follows a trainer_state.json or TensorBoard's event files, live or long finished, and tells
/// their rows as events of ours. Signals as those of RunFollower.
class ImportFollower : public QObject {
    Q_OBJECT
public:
    /// @param path  a file or a folder
    explicit ImportFollower(QString path, QObject* parent = nullptr);

    void start(int pollMs = 1000);

Q_SIGNALS:
    void events(const QList<lesa::wire::Stamped>& events);
    void restarted();
    void caughtUp();
    void ended();

private:
    struct Position {
        ImportKind kind = ImportKind::None;
        QString file; ///< of a trainer_state.json
        qint64 bytes = -1;
        qint64 modified = 0;
        std::shared_ptr<const std::vector<ImportedRow>> told; ///< of a trainer_state.json
        std::map<std::string, quint64> offsets;               ///< of event files
    };
    struct Look;
    static Look look(const QString& path, Position from);
    static void lookAtTrainerState(const QString& path, Look& look);
    static void lookAtEventFiles(const QString& path, Look& look);
    void poll();
    void receive(Look look);

    QString m_path;
    Position m_position;
    QTimer m_timer;
    int m_pollMs = 1000;
    bool m_caughtUp = false;
    bool m_ended = false;
    Latest m_latest;
};

} // namespace lesa

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>
#include <QTimer>

namespace lesa {

struct EngineJob;
class MessageBar;
class Session;

/// Says what happens between this machine and jobs elsewhere: a lost link with the time of the next
/// try, a job that Slurm cut short with the way on.
class LinkNotices : public QObject {
    Q_OBJECT
public:
    LinkNotices(Session& session, MessageBar& messages, QObject* parent);

private:
    void follow(const QString& id);
    void showLost(const EngineJob& job);
    void showCutShort(const EngineJob& job);
    void countDown();

    Session& m_session;
    MessageBar& m_messages;
    QSet<QString> m_lost; ///< jobs whose lost link is told
    QSet<QString> m_cut;  ///< jobs whose end is told
    QTimer m_clock;
};

/// Slurm ended it: JobNotices leaves it to LinkNotices.
bool isCutShort(const EngineJob& job);

} // namespace lesa

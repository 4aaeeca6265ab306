// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

namespace lesa {

struct EngineJob;
class MessageBar;
class Session;

/// Says what became of jobs: in the message bar, and on the desktop while the window is not the
/// active one.
class JobNotices : public QObject {
    Q_OBJECT
public:
    /// Shows one title and one sentence on the desktop; false: it cannot.
    using DesktopNotifier = std::function<bool(const QString& title, const QString& text)>;

    JobNotices(Session& session, MessageBar& messages, QWidget* window);
    void setDesktopNotifier(DesktopNotifier notifier) { m_notify = std::move(notifier); }

Q_SIGNALS:
    void logWanted(const QString& id);

private:
    void showQuiet(const QString& id);
    void showEnd(const QString& id);
    void showFailure(const EngineJob& job);
    void showFaults(const EngineJob& job);
    void showOnDesktop(const EngineJob& job);

    Session& m_session;
    MessageBar& m_messages;
    QWidget* m_window;
    DesktopNotifier m_notify;
};

} // namespace lesa

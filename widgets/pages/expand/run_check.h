// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/latest.h"
#include "widgets/notices/message_bar.h"
#include "widgets/session/outlook.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace lesa {

class Session;

/// Whether the plan may run and what to say of it: looks ahead in the background after a change,
/// then knows what stands in the way and what should be known.
class RunCheck : public QObject {
    Q_OBJECT
public:
    explicit RunCheck(Session& session, QObject* parent = nullptr);

    void lookSoon();
    void takeFreshOutput();                ///< the folder of the last run is used now
    void setTyped(const QString& problem); ///< what is wrong in a field; empty: nothing
    [[nodiscard]] const Outlook& outlook() const { return m_outlook; }
    [[nodiscard]] bool isLooking() const { return m_looking; } ///< outlook() is of an older plan

    /// The first thing that stands in the way of Run; nullopt: nothing does. With an id it is worth
    /// a place in the message bar, without one it explains the button.
    [[nodiscard]] std::optional<Message> obstacle() const;
    /// What should be known before Run but does not forbid it.
    [[nodiscard]] std::optional<Message> caution() const;

Q_SIGNALS:
    void looked();     ///< outlook() is new
    void textWanted(); ///< by the actions of the messages
    void outputWanted();
    void hostsWanted();
    void outputChosen(const QString& folder);

private:
    void look();
    [[nodiscard]] QString planObstacle() const;
    [[nodiscard]] std::optional<Message> placeObstacle() const;

    Session& m_session;
    QString m_typed;
    Outlook m_outlook;
    bool m_looking = false;
    QTimer m_timer;
    Latest m_latest;
};

} // namespace lesa

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>
#include <QString>

#include <functional>

class QHBoxLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace lesa {

enum class MessageKind { Info, Positive, Warning, Error };

struct MessageAction {
    QString text;
    std::function<void()> run; ///< the message closes afterwards
};

/// One sentence beside its cause: what happened, what to do next.
struct Message {
    MessageKind kind = MessageKind::Info;
    QString text;
    QString hint;    ///< the next step, in muted text
    QString details; ///< behind [Details]; [Copy] copies all of it
    QList<MessageAction> actions;
    QString id; ///< a newer message of the same id takes this one's place; may be empty
};

/// Messages in the layout, above what they are about; never over it. Empty, it takes no room.
class MessageBar : public QWidget {
    Q_OBJECT
public:
    explicit MessageBar(QWidget* parent = nullptr);

    void show(const Message& message);
    /// Other words behind the sentence of a message that is shown; its buttons stay.
    void setHint(const QString& id, const QString& hint);
    void close(const QString& id);
    void clear();
    [[nodiscard]] int count() const;
    [[nodiscard]] QStringList texts() const;

private:
    QVBoxLayout* m_rows;
};

} // namespace lesa

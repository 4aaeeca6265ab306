// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QString>

namespace lesa {

/// A checkpoint that was open before, with what it looked like then.
struct RecentEntry {
    QString path;
    QString name;
    QString summary;         ///< "30 layers · 134.5 M params · …"
    QJsonObject state;       ///< page, plan, selection: written and read by Session
    QString hash = {};       ///< its header hash
    QString sourceHash = {}; ///< of the checkpoint that it was grown from; empty: of none
    QString growth = {};     ///< "+6 lesa-released"
};

/// The last twelve checkpoints, newest first; kept in a file.
class RecentList : public QObject {
    Q_OBJECT
public:
    explicit RecentList(QString file, QObject* parent = nullptr);

    [[nodiscard]] const QList<RecentEntry>& entries() const { return m_entries; }
    void add(const RecentEntry& entry); ///< to the front; keeps an earlier state when it has none
    void setState(const QString& path, const QJsonObject& state);
    [[nodiscard]] QJsonObject state(const QString& path) const;
    void remove(const QString& path);
    void clear();

Q_SIGNALS:
    void changed();

private:
    void save(); ///< with what another window has opened meanwhile

    QString m_file;
    QList<RecentEntry> m_entries;
    QStringList m_forgotten; ///< by this window: not taken over again from the file
};

} // namespace lesa

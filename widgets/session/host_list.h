// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/engine_query.h"
#include "widgets/session/launch_choice.h"

#include <QList>
#include <QMap>
#include <QObject>

#include <map>
#include <memory>
#include <optional>

class QSettings;

namespace lesa {

class JobQueue;

/// What a look at a host has found.
struct HostCheck {
    bool ok = false;
    QString engine; ///< version
    int protocol = 0;
    QString lesa; ///< where the engine is
    QStringList devices;
    bool slurm = false;
    QString message; ///< why it is not ok, one sentence
    QString hint;
};

struct HostEntry {
    QString name;
    QString source; ///< the file that names it
    HostOptions options;
    std::optional<HostCheck> check; ///< nullopt: not looked at
    bool checking = false;
};

/// Hosts of the user's ssh config, as the engine reads it, and what is set for each.
class HostList : public QObject {
    Q_OBJECT
public:
    /// Both are borrowed.
    HostList(const JobQueue& jobs, QSettings& settings, QObject* parent = nullptr);
    ~HostList() override;

    void refresh(); ///< in the background
    void check(const QString& name);
    void setOptions(const QString& name, const HostOptions& options);

    [[nodiscard]] const QList<HostEntry>& hosts() const { return m_hosts; }
    [[nodiscard]] const HostEntry* find(const QString& name) const; ///< nullptr: no such host
    [[nodiscard]] HostOptions optionsOf(const QString& name) const;
    [[nodiscard]] bool isKnown() const { return m_known; } ///< hosts() is what the config says
    [[nodiscard]] const QString& failure() const { return m_failure; } ///< of refresh, one sentence

Q_SIGNALS:
    void changed();

private:
    void take(const QJsonObject& answer);
    HostEntry* entry(const QString& name);
    void finishCheck(const QString& name, const HostCheck& found);

    const JobQueue& m_jobs;
    QSettings& m_settings;
    QList<HostEntry> m_hosts;
    EngineQuery m_query;
    std::map<QString, std::unique_ptr<EngineQuery>> m_checks;
    bool m_known = false;
    QString m_failure;
};

/// The protocol this window speaks.
int windowProtocol();

} // namespace lesa

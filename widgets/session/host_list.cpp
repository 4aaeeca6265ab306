// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/host_list.h"

#include "core/run/job_queue.h"
#include "core/wire/events.h"

#include <QJsonArray>
#include <QSettings>

#include <algorithm>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostHosts = 500;

QString keyOf(const QString& host, const QString& what)
{
    return u"hosts/%1/%2"_s.arg(host, what);
}

HostCheck checkFrom(const QJsonObject& json)
{
    HostCheck check;
    check.ok = json[u"ok"_s].toBool();
    check.engine = json[u"engine"_s].toString();
    check.protocol = json[u"protocol"_s].toInt();
    check.lesa = json[u"lesa"_s].toString();
    for (const auto& device : json[u"devices"_s].toArray())
        check.devices << (device.isString() ? device.toString()
                                            : device.toObject()[u"name"_s].toString());
    check.slurm = json[u"slurm"_s].toBool();
    check.message = json[u"message"_s].toString();
    check.hint = json[u"hint"_s].toString();
    return check;
}

} // namespace

int windowProtocol()
{
    return wire::protocolVersion;
}

HostList::HostList(const JobQueue& jobs, QSettings& settings, QObject* parent)
    : QObject(parent)
    , m_jobs(jobs)
    , m_settings(settings)
{
    connect(&m_query, &EngineQuery::answered, this, &HostList::take);
    connect(&m_query, &EngineQuery::failed, this, [this](const QString& sentence) {
        m_failure = sentence;
        Q_EMIT changed();
    });
}

HostList::~HostList() = default;

HostEntry* HostList::entry(const QString& name)
{
    const auto at = std::find_if(
        m_hosts.begin(), m_hosts.end(), [&](const auto& host) { return host.name == name; });
    return at == m_hosts.end() ? nullptr : &*at;
}

const HostEntry* HostList::find(const QString& name) const
{
    return const_cast<HostList*>(this)->entry(name);
}

HostOptions HostList::optionsOf(const QString& name) const
{
    return {m_settings.value(keyOf(name, u"lesa"_s)).toString(),
        m_settings.value(keyOf(name, u"folder"_s)).toString()};
}

void HostList::setOptions(const QString& name, const HostOptions& options)
{
    if (optionsOf(name) == options)
        return;
    m_settings.setValue(keyOf(name, u"lesa"_s), options.lesa);
    m_settings.setValue(keyOf(name, u"folder"_s), options.folder);
    if (auto* host = entry(name))
        host->options = options;
    Q_EMIT changed();
}

void HostList::refresh()
{
    m_query.ask(m_jobs.locator(), {u"hosts"_s});
}

void HostList::take(const QJsonObject& answer)
{
    QList<HostEntry> hosts;
    for (const auto& value : answer[u"hosts"_s].toArray()) {
        HostEntry host;
        host.name = value.toObject()[u"name"_s].toString();
        host.source = value.toObject()[u"source"_s].toString();
        const bool listed = std::any_of(
            hosts.begin(), hosts.end(), [&](const auto& other) { return other.name == host.name; });
        if (!isHostName(host.name) || listed || hosts.size() >= mostHosts)
            continue;
        host.options = optionsOf(host.name);
        if (const auto* before = find(host.name)) {
            host.check = before->check;
            host.checking = before->checking;
        }
        hosts << host;
    }
    m_hosts = hosts;
    m_known = true;
    m_failure.clear();
    Q_EMIT changed();
}

void HostList::check(const QString& name)
{
    auto* host = entry(name);
    if (host == nullptr)
        return;
    auto& query = m_checks[name];
    query = std::make_unique<EngineQuery>();
    connect(query.get(), &EngineQuery::answered, this,
        [this, name](const QJsonObject& answer) { finishCheck(name, checkFrom(answer)); });
    connect(query.get(), &EngineQuery::failed, this,
        [this, name](const QString& sentence, const QString& hint) {
            HostCheck failed;
            failed.message = sentence;
            failed.hint = hint;
            finishCheck(name, failed);
        });
    host->checking = true;
    Q_EMIT changed();
    QStringList arguments{u"hosts"_s, u"--check"_s, name};
    if (!host->options.lesa.isEmpty())
        arguments << u"--remote-lesa"_s << host->options.lesa;
    query->ask(m_jobs.locator(), arguments);
}

void HostList::finishCheck(const QString& name, const HostCheck& found)
{
    auto* host = entry(name);
    if (host == nullptr)
        return;
    host->check = found;
    host->checking = false;
    Q_EMIT changed();
}

} // namespace lesa

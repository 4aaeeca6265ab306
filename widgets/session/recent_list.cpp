// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/recent_list.h"

#include "widgets/session/json_file.h"

#include <QJsonArray>

#include <algorithm>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostEntries = 12;

auto find(QList<RecentEntry>& entries, const QString& path)
{
    return std::find_if(entries.begin(), entries.end(),
        [&](const auto& candidate) { return candidate.path == path; });
}

QList<RecentEntry> readEntries(const QString& file)
{
    QList<RecentEntry> entries;
    for (const auto& value : readJsonFile(file)[u"recent"_s].toArray()) {
        const auto row = value.toObject();
        entries << RecentEntry{row[u"path"_s].toString(), row[u"name"_s].toString(),
            row[u"summary"_s].toString(), row[u"state"_s].toObject(), row[u"hash"_s].toString(),
            row[u"source_hash"_s].toString(), row[u"growth"_s].toString()};
    }
    return entries;
}

} // namespace

RecentList::RecentList(QString file, QObject* parent)
    : QObject(parent)
    , m_file(std::move(file))
{
    m_entries = readEntries(m_file);
}

void RecentList::add(const RecentEntry& entry)
{
    auto added = entry;
    if (const auto old = find(m_entries, entry.path); old != m_entries.end()) {
        if (added.state.isEmpty())
            added.state = old->state;
        m_entries.erase(old);
    }
    m_entries.prepend(added);
    m_forgotten.removeAll(entry.path);
    if (m_entries.size() > mostEntries)
        m_entries.removeLast();
    save();
}

void RecentList::setState(const QString& path, const QJsonObject& state)
{
    const auto at = find(m_entries, path);
    if (at == m_entries.end() || at->state == state)
        return;
    at->state = state;
    save();
}

QJsonObject RecentList::state(const QString& path) const
{
    for (const auto& entry : m_entries)
        if (entry.path == path)
            return entry.state;
    return {};
}

void RecentList::remove(const QString& path)
{
    if (const auto at = find(m_entries, path); at != m_entries.end()) {
        m_entries.erase(at);
        m_forgotten << path;
        save();
    }
}

void RecentList::clear()
{
    for (const auto& entry : readEntries(m_file) + m_entries)
        m_forgotten << entry.path;
    m_entries.clear();
    save();
}

void RecentList::save()
{
    for (const auto& other : readEntries(m_file)) {
        if (m_entries.size() < mostEntries && find(m_entries, other.path) == m_entries.end()
            && !m_forgotten.contains(other.path))
            m_entries << other;
    }
    QJsonArray rows;
    for (const auto& entry : m_entries)
        rows << QJsonObject{{u"path"_s, entry.path}, {u"name"_s, entry.name},
            {u"summary"_s, entry.summary}, {u"state"_s, entry.state}, {u"hash"_s, entry.hash},
            {u"source_hash"_s, entry.sourceHash}, {u"growth"_s, entry.growth}};
    writeJsonFile(m_file, {{u"recent"_s, rows}});
    Q_EMIT changed();
}

} // namespace lesa

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/run_follower.h"

#include <algorithm>
#include <string_view>

namespace lesa {

namespace {

constexpr int slower = 8; // times, once the run has ended: it may be resumed

QList<wire::Stamped> decodeLines(const QByteArray& lines)
{
    QList<wire::Stamped> events;
    std::string_view rest(lines.constData(), static_cast<std::size_t>(lines.size()));
    while (!rest.empty()) {
        const auto end = std::min(rest.find('\n'), rest.size());
        auto decoded = wire::decode(rest.substr(0, end));
        if (auto* event = std::get_if<wire::Stamped>(&decoded))
            events << std::move(*event);
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return events;
}

bool isLast(const wire::Stamped& stamped)
{
    return std::holds_alternative<wire::Done>(stamped.event)
        || std::holds_alternative<wire::Failure>(stamped.event);
}

} // namespace

struct RunFollower::Look {
    TailChunk chunk;
    QList<wire::Stamped> events;
    bool alive = false;
};

RunFollower::RunFollower(QString eventsPath, IsAlive isAlive, QObject* parent)
    : QObject(parent)
    , m_path(std::move(eventsPath))
    , m_isAlive(std::move(isAlive))
    , m_latest(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RunFollower::poll);
}

void RunFollower::start(int pollMs)
{
    m_pollMs = pollMs;
    m_timer.start(0);
}

void RunFollower::stop()
{
    m_timer.stop();
    m_latest.abandon();
}

RunFollower::Look RunFollower::look(
    const QString& path, const TailPosition& from, const IsAlive& isAlive)
{
    Look look;
    look.alive = isAlive && isAlive(); // before reading: what a dying writer leaves is still seen
    look.chunk = readTail(path, from);
    look.events = decodeLines(look.chunk.lines);
    look.chunk.lines.clear();
    return look;
}

void RunFollower::poll()
{
    m_latest.start([path = m_path, from = m_position, isAlive = m_isAlive](
                       const std::stop_token&) { return look(path, from, isAlive); },
        [this](const Look& seen) { receive(seen); });
}

void RunFollower::receive(const Look& look)
{
    m_position = look.chunk.position;
    m_alive = look.alive;
    if (look.chunk.restarted) {
        m_caughtUp = false;
        m_ended = false;
        Q_EMIT restarted();
    }
    const bool last = std::any_of(look.events.begin(), look.events.end(), isLast);
    if (!look.events.isEmpty()) {
        m_ended = m_ended && last; // a resumed run speaks again
        Q_EMIT events(look.events);
    }
    if (!look.chunk.more && !m_caughtUp) {
        m_caughtUp = true;
        Q_EMIT caughtUp();
    }
    if (!m_ended && !look.chunk.more && (last || (m_isAlive && !m_alive))) {
        m_ended = true;
        Q_EMIT ended();
    }
    m_timer.start(look.chunk.more ? 0 : m_ended ? slower * m_pollMs : m_pollMs);
}

} // namespace lesa

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/engine_link.h"

namespace lesa {

namespace {

constexpr qsizetype longestLog = 2000;

} // namespace

void EngineLink::addLog(const QString& line)
{
    if (line.isEmpty())
        return;
    m_log << line;
    if (m_log.size() > longestLog)
        m_log.removeFirst();
    Q_EMIT logLine(line);
}

} // namespace lesa

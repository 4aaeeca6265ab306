// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <vector>

/// How long the event loop was away: a timer that wants to fire every millisecond, and the gaps
/// between its ticks.
class StallWatch {
public:
    StallWatch()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_gaps.push_back(static_cast<double>(m_clock.nsecsElapsed()) / 1e6);
            m_clock.restart();
        });
    }
    /// Runs the loop until `done` or the time is up.
    template <class Done>
    void run(int milliseconds, Done done)
    {
        m_gaps.clear();
        QElapsedTimer all;
        all.start();
        m_clock.start();
        m_timer.start(1);
        while (all.elapsed() < milliseconds && !done())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        m_timer.stop();
        std::sort(m_gaps.begin(), m_gaps.end());
    }
    [[nodiscard]] double longest() const { return m_gaps.empty() ? 0 : m_gaps.back(); }
    [[nodiscard]] double percentile(double share) const
    {
        return m_gaps.empty()
            ? 0
            : m_gaps[static_cast<std::size_t>(share * static_cast<double>(m_gaps.size() - 1))];
    }
    [[nodiscard]] int longerThan(double milliseconds) const
    {
        return static_cast<int>(std::count_if(
            m_gaps.begin(), m_gaps.end(), [&](double gap) { return gap > milliseconds; }));
    }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    std::vector<double> m_gaps;
};

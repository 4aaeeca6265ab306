// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/control.h"

#include "core/base/error.h"

namespace lesa {

void Control::requestStop()
{
    const std::scoped_lock lock(m_mutex);
    m_stop = true;
    m_wake.notify_all();
}

void Control::requestCheckpoint()
{
    m_checkpoint = true;
}

void Control::pause()
{
    m_paused = true;
}

void Control::resume()
{
    const std::scoped_lock lock(m_mutex);
    m_paused = false;
    m_wake.notify_all();
}

void Control::waitWhilePaused()
{
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return !m_paused || m_stop; });
}

void Job::checkStop() const
{
    control.waitWhilePaused();
    if (control.stopRequested())
        throw Stopped();
}

} // namespace lesa

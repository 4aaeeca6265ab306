// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <stop_token>
#include <utility>

namespace lesa {

/// One background computation at a time for an owner; starting the next abandons the last.
/// `work(stop)` runs in the pool and returns a value (it must not throw: a failure is part of the
/// value); `done(value)` runs in the GUI thread, only while the owner is alive and this is still
/// the newest request.
class Latest {
public:
    explicit Latest(QObject* owner)
        : m_owner(owner)
    {
    }
    ~Latest() { abandon(); }
    Latest(const Latest&) = delete;
    Latest& operator=(const Latest&) = delete;

    template <class Work, class Done>
    void start(Work work, Done done)
    {
        abandon();
        m_stop = std::stop_source();
        QThreadPool::globalInstance()->start(
            [owner = m_owner, stop = m_stop.get_token(), work = std::move(work),
                done = std::move(done)]() mutable {
                if (stop.stop_requested())
                    return;
                auto value = work(std::as_const(stop));
                auto* application = QCoreApplication::instance();
                if (application == nullptr)
                    return;
                QMetaObject::invokeMethod(
                    application,
                    [owner, stop, done = std::move(done), value = std::move(value)]() mutable {
                        if (owner && !stop.stop_requested())
                            done(std::move(value));
                    },
                    Qt::QueuedConnection);
            });
    }
    void abandon() { m_stop.request_stop(); }

private:
    QPointer<QObject> m_owner; // only looked at in the GUI thread
    std::stop_source m_stop;
};

} // namespace lesa

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/notices/desktop_notice.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QStringList>
#include <QVariantMap>

namespace lesa {

using namespace Qt::StringLiterals;

bool notifyDesktop(const QString& title, const QString& text)
{
    if (!qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        && !qEnvironmentVariableIsSet("XDG_RUNTIME_DIR"))
        return false;
    const auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return false;
    constexpr quint32 replaces = 0;
    constexpr int standardMs = -1;
    auto call = QDBusMessage::createMethodCall(u"org.freedesktop.Notifications"_s,
        u"/org/freedesktop/Notifications"_s, u"org.freedesktop.Notifications"_s, u"Notify"_s);
    call << title << replaces << u"lesa-workbench"_s << title << text.toHtmlEscaped()
         << QStringList() << QVariantMap{{u"desktop-entry"_s, u"lesa-workbench"_s}} << standardMs;
    return bus.send(call);
}

} // namespace lesa

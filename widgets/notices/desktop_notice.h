// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lesa {

/// One notice of the desktop (org.freedesktop.Notifications), sent without waiting for an answer.
/// False: there is no session bus.
bool notifyDesktop(const QString& title, const QString& text);

} // namespace lesa

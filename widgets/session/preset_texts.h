// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace lesa {

/// Name, description or source of a built-in preset, in the user's language.
QString presetText(const std::string& text);

} // namespace lesa

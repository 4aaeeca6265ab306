// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace lesa {

/// A label, help or unit of a field table (core/spec), in the user's language; a text that is not
/// listed in field_texts.cpp as it is.
QString fieldText(const std::string& text);

/// A choice of the field with this dotted key as a form shows it; the word itself is what a preset
/// and the command line hold.
QString choiceText(const std::string& key, const std::string& word);

} // namespace lesa

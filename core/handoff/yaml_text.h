// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spec/json.h"

#include <string>

namespace lesa {

/// A JSON value as YAML in block style, in the order of its keys. Strings are always quoted, and a
/// number that is not whole always has a point: PyYAML takes 1e-05 for a string and `no` for false.
std::string yamlText(const Json& value);

/// A number as the same programs read it: 2.0e-05, 0.1, 1.0.
std::string plainNumber(double value);

/// Each line of `text` behind "# ", for the head of a file.
std::string commentLines(const std::string& text);

} // namespace lesa

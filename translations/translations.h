// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lesa {

/// Makes :/translations there for a program that links it statically.
void initTranslations();

} // namespace lesa

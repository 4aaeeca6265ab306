// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/page.h"

namespace lesa {

bool Page::can(PageCommand) const
{
    return false;
}

void Page::perform(PageCommand) { }

} // namespace lesa

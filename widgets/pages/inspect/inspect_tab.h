// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/pages/page.h"

namespace lesa {

/// One tab of the Inspect page: a small page of its own. The commands of the tab in front are the
/// page's.
class InspectTab : public Page {
    Q_OBJECT
public:
    using Page::Page;
};

} // namespace lesa

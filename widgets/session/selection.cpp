// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/selection.h"

namespace lesa {

void Selection::set(const QString& weightType, int layer)
{
    if (weightType == m_weightType && layer == m_layer)
        return;
    m_weightType = weightType;
    m_layer = layer;
    Q_EMIT changed();
}

} // namespace lesa

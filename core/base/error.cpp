// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

namespace lesa {

Error Error::during(const std::string& action) const
{
    return Error(m_fault, action + ": " + what(), m_hint);
}

int exitCode(Fault fault) noexcept
{
    switch (fault) {
    case Fault::Usage: return 2;
    case Fault::Data: return 4;
    case Fault::Memory: return 5;
    case Fault::Io: return 6;
    case Fault::Device: return 7;
    case Fault::Numeric:
    case Fault::Internal: break;
    }
    return 1;
}

} // namespace lesa

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/method/expand.h"
#include "core/store/checkpoint.h"

#include <string>

namespace lesa {

struct ModelCard {
    std::string text;     ///< README.md
    std::string reminder; ///< one sentence about the source's licence; empty if none is due
};

/// The card of an expanded checkpoint (formats.md section 2): licence and languages carried over
/// from the source's card, `base_model` when the source has a Hub name, how the layers were made.
/// Names no path.
ModelCard modelCard(
    const Checkpoint& source, const ExpansionRecord& record, int layersBefore, std::uint64_t seed);

} // namespace lesa

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/component.h"

#include <cstdint>
#include <vector>

namespace lesa::text {

/// What the post-processor of tokenizer.json puts round one sequence (BOS, EOS):
/// TemplateProcessing, BertProcessing, RobertaProcessing, ByteLevel (nothing), and a Sequence of
/// them.
struct PostProcessor {
    std::vector<std::int32_t> before;
    std::vector<std::int32_t> after;

    /// `component` may be null: nothing is added. Error Data names what is not supported.
    static PostProcessor parse(const Component& component);
};

} // namespace lesa::text

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/control.h"
#include "core/engine/network/network.h"

#include <filesystem>
#include <span>

namespace lesa {

/// The figure that the released notebooks call perplexity (method.md section 7): the mean over the
/// lines of a text of exp(mean loss of the line's first 2048 tokens). Lines of fewer than two
/// tokens do not count. Never to be mixed with corpus perplexity, which weighs tokens and not
/// lines. Error Data: a file of token ids or documents rather than lines of text; no line counts.
double lineMeanPerplexity(const Network& network, const std::filesystem::path& checkpointDirectory,
    std::span<const std::filesystem::path> files, const Job& job);

} // namespace lesa

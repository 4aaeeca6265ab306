// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/train/compare.h"

#include <string>

namespace lesa {

/// compare.json, schema lesa-compare/1: settings, base model, one row a run.
/// @param checkpointHash  of the base model
/// @param tokens          evaluation tokens
std::string formatCompareJson(const CompareRequest& request, const CompareResult& result,
    const std::string& checkpointHash, std::size_t tokens);

/// compare.csv: one line a run; a number that is not there is empty.
std::string formatCompareCsv(const CompareResult& result);

} // namespace lesa

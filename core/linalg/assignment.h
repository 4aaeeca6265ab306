// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/control.h"

#include <cstdint>
#include <span>
#include <vector>

namespace lesa {

/// Linear assignment, maximising the sum of value[row * n + column[row]] over permutations. Exact
/// up to the rounding of double sums. Bidding, then shortest augmenting paths with dual prices (R.
/// Jonker and A. Volgenant, Computing 38, 1987), over a short list of candidate columns per row:
/// see CandidateLists. Where all rows want the same columns, prices are first settled by scaled
/// auctions (D. Bertsekas, Annals of Operations Research 14, 1988). About 1 s for 14336 rows of
/// noise; extra memory about 200 bytes a row, at worst 1/16 of the matrix.
/// @param value  n*n, row-major, finite
/// @param job    may stop it (Stopped); null: runs to the end
/// @return       column[row], a permutation of 0 … n-1; deterministic, among equals near the
/// diagonal
/// @throws Error Fault::Internal: value has another size; Fault::Numeric: a value is not finite
std::vector<std::int64_t> assign(
    std::span<const float> value, std::int64_t n, const Job* job = nullptr);

} // namespace lesa

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/control.h"

#include "core/engine/torch.h"

#include <cstdint>
#include <vector>

namespace lesa {

struct Matching {
    std::vector<std::int64_t> partner; ///< of row i: column partner[i]
    double value = 0;
    bool isIdentity = false;
};

/// The one-to-one matching of rows to columns of greatest total value; the identity unless another
/// is better by more than rounding.
/// @param value_NN  float32 on the CPU, finite
Matching bestMatching(const at::Tensor& value_NN, const Job* job);

} // namespace lesa

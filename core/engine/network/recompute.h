// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/torch.h"

#include <functional>
#include <vector>

namespace lesa {

using TensorFunction = std::function<at::Tensor(const std::vector<at::Tensor>&)>;

/// work(inputs), keeping only the inputs for the backward pass, which runs `work` again (activation
/// checkpointing). Every tensor that shall receive a gradient must be among the inputs; `work`
/// draws no random numbers and owns what it captures.
at::Tensor recomputed(const TensorFunction& work, const std::vector<at::Tensor>& inputs);

} // namespace lesa

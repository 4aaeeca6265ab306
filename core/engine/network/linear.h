// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/torch.h"

#include <map>
#include <string>

namespace lesa {

/// One decoder layer's tensors by suffix: "self_attn.q_proj.weight" -> tensor, as Hugging Face
/// names them.
using LayerTensors = std::map<std::string, at::Tensor>;

/// x W^T (+ b) with `name`.weight and, where the layer has it, `name`.bias, both cast to the
/// activations' dtype.
at::Tensor linear(const at::Tensor& x, const LayerTensors& layer, const std::string& name);

/// The dtype sums are taken in: float32, or float64 for float64 (tests by finite differences).
at::ScalarType wideType(const at::Tensor& x);

} // namespace lesa

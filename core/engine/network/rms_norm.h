// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/torch.h"

namespace lesa {

/// weight * x / sqrt(mean(x^2) + eps) over the last dimension. The quotient is taken in fp32 and
/// rounded to the activations' dtype before the weight multiplies it, as the published models were
/// trained. Keeps only its input and one number a row for the backward pass.
at::Tensor rmsNorm(const at::Tensor& x, const at::Tensor& weight, double eps);

} // namespace lesa

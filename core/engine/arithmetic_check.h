// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/torch.h"

#include <functional>
#include <string>

namespace lesa {

/// out [m, n] = a [m, k] b [k, n], whatever `out` held before.
using Multiply = std::function<void(at::Tensor& out, const at::Tensor& a, const at::Tensor& b)>;

/// Some builds of OpenBLAS multiply small matrices wrongly on some processors; training then goes
/// on without a sign. Compares products of two dozen small shapes, float32 and float64, with plain
/// sums in double. A few milliseconds.
/// @return  one phrase on the first product that is wrong; empty: none is
std::string wrongProduct(const Multiply& multiply);

/// Error Numeric when libtorch's products on the CPU are wrong; the hint names the way out.
void checkArithmetic();

} // namespace lesa

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/torch.h"

#include <map>
#include <string>

namespace lesa {

/// The layer's tensor of that suffix. Error Data: absent, or of another shape.
const at::Tensor& shaped(const std::map<std::string, at::Tensor>& layer, const std::string& suffix,
    at::IntArrayRef shape);

} // namespace lesa

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The part of libtorch that the engine uses: tensors, autograd, devices. torch/torch.h brings modules, optimisers, data
// loaders and RPC on top, and doubles the compile time of every file.
#include <torch/types.h>

#include <torch/autograd.h>
#include <torch/cuda.h>
#include <torch/utils.h>
#include <torch/version.h>

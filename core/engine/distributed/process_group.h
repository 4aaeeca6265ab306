// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/distributed/rank_place.h"

#include "core/engine/torch.h"

#include <torch/csrc/distributed/c10d/ProcessGroup.hpp>
#include <torch/csrc/distributed/c10d/Store.hpp>

#include <chrono>

namespace lesa {

#if TORCH_VERSION_MAJOR >= 2
using ProcessGroup = c10d::Backend; // what 1.13 calls a process group
#else
using ProcessGroup = c10d::ProcessGroup;
#endif

/// How long a rank waits for the others to come.
inline constexpr std::chrono::minutes joinLimit{5};
/// How long a transfer may last when all ranks live: rank 0 may be writing a large checkpoint.
inline constexpr std::chrono::hours transferLimit{6};

/// The store at rank 0, as server there and as client elsewhere; rank 0 returns when all ranks have
/// come. Error Device: see Ranks::join.
c10::intrusive_ptr<c10d::Store> openStore(const RankPlace& place);
/// One more connection to it.
c10::intrusive_ptr<c10d::Store> connectAgain(const RankPlace& place);

/// NCCL for a CUDA device, else Gloo: over the interface that GLOO_SOCKET_IFNAME names, over the
/// loopback where rank 0 is named by it, else over that of this machine's name.
/// Error Device: this program was built without it.
c10::intrusive_ptr<ProcessGroup> openProcessGroup(
    const RankPlace& place, const c10::intrusive_ptr<c10d::Store>& store, bool cuda);

/// Whether this program was built with Gloo; tests of several ranks need it.
bool hasGloo();

} // namespace lesa

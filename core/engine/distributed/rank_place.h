// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>

namespace lesa {

/// Where one process stands among those that train together.
struct RankPlace {
    int rank = 0;
    int size = 1;
    int localRank = 0; ///< among the ranks of this machine: picks its GPU
    int localSize = 1; ///< ranks of this machine: share its cores
    std::string host;  ///< where rank 0 listens
    int port = 0;
    int threads = 0; ///< cores the launcher gave this rank, 0 = it did not say

    [[nodiscard]] bool isAlone() const { return size == 1; }
    [[nodiscard]] bool isFirst() const { return rank == 0; }
};

/// A variable of the environment, nothing where it is not set.
using Environment = std::function<std::optional<std::string>(const char* name)>;
std::optional<std::string> processEnvironment(const char* name);

/// What the launcher said, by the first of these that did:
///     torchrun    RANK, WORLD_SIZE, LOCAL_RANK, LOCAL_WORLD_SIZE, MASTER_ADDR, MASTER_PORT
///     Open MPI    OMPI_COMM_WORLD_RANK, _SIZE, _LOCAL_RANK, _LOCAL_SIZE
///     Slurm       SLURM_PROCID, SLURM_NTASKS, SLURM_LOCALID of a step of srun (in a batch script
///                 outside srun they are set as well, but its process is alone)
///     MPICH       PMI_RANK, PMI_SIZE, MPI_LOCALRANKID, MPI_LOCALNRANKS
/// MASTER_ADDR and MASTER_PORT go before what is found otherwise: the first host of the step's node
/// list, this machine when all ranks are on it, a port made of the job's number.
/// Error Usage: values that are missing or contradict each other, named.
RankPlace placeInJob(const Environment& environment);

} // namespace lesa

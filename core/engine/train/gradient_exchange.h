// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/distributed/ranks.h"
#include "core/engine/train/flat_masters.h"

#include <functional>
#include <memory>
#include <vector>

namespace lesa {

/// Data parallelism (Li et al. 2020, "PyTorch Distributed", sec. 3.2) over the ranks of a job:
/// gradients are summed over all ranks in buckets, each sent while the backward pass computes the
/// next, and each rank's share of updated weights is handed to the others (Rajbhandari et al. 2020,
/// "ZeRO", stage 1). Buckets go out in the order of FlatMasters on every rank, so that should be
/// the order in which the backward pass reaches the masters.
class GradientExchange {
public:
    /// Borrows both.
    GradientExchange(FlatMasters& masters, Ranks& ranks);
    ~GradientExchange();
    GradientExchange(const GradientExchange&) = delete;
    GradientExchange& operator=(const GradientExchange&) = delete;

    /// Before a step's first backward pass.
    void begin();
    /// Before its last one: from now on a bucket whose gradients are complete is sent.
    void sendWhenComplete() { m_sending = true; }
    /// After its last one: gradients are those of all ranks together. A master that no rank's
    /// backward pass reached has none.
    /// @param loss  of this rank, summed; returned: of all ranks
    double finish(double loss);
    /// After the update: every rank's weights are whole again.
    void shareWeights();

private:
    struct Bucket {
        ElementRange elements;
        std::size_t members = 0;
        std::size_t missing = 0; ///< gradients that the backward pass has not reached yet
        std::shared_ptr<Transfer> transfer;
    };
    void makeBuckets();
    void watch(std::size_t master);
    void arrived(std::size_t master);
    void sendThrough(std::size_t endBucket);

    FlatMasters& m_masters;
    Ranks& m_ranks;
    std::vector<Bucket> m_buckets;
    std::vector<std::size_t> m_bucketOf; ///< of each master
    std::vector<double> m_reached;       ///< of each master, 1 when this step's backward did
    std::size_t m_sent = 0;
    bool m_sending = false;
    std::vector<std::function<void()>> m_unhook;
};

} // namespace lesa

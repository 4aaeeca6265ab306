// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/engine/compute_options.h"
#include "core/engine/distributed/rank_place.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace at {
class Tensor;
}

namespace lesa {

/// Another rank ended before its time, so this one cannot go on either.
class RankLost : public Error {
public:
    /// @param rank   which, -1 when only the connection broke
    /// @param words  its own sentence; empty: it went without one
    RankLost(int rank, int size, std::string words, Fault fault = Fault::Internal);
    /// The same loss, told in a sentence that says more.
    RankLost(const RankLost& loss, const std::string& what, const std::string& hint);

    [[nodiscard]] int rank() const { return m_rank; }
    /// Whether rank 0 has told the user of it, so that the others need not.
    [[nodiscard]] bool isTold() const { return m_rank != 0 || !m_words.empty(); }

private:
    int m_rank;
    std::string m_words;
};

/// A transfer that is under way.
struct Transfer;
using Transfers = std::vector<std::shared_ptr<Transfer>>;

/// The processes that train together, by c10d: Gloo between CPUs, NCCL between GPUs, and a TCPStore
/// at rank 0 by which they find each other and notice a death. All ranks make the same calls in the
/// same order. Every call may throw RankLost, within seconds of a rank's end: a broken connection
/// shows at once, a rank that hangs after `silenceLimit` (pulse.h).
class Ranks {
public:
    explicit Ranks(RankPlace place);
    ~Ranks();
    Ranks(const Ranks&) = delete;
    Ranks& operator=(const Ranks&) = delete;

    [[nodiscard]] const RankPlace& place() const { return m_place; }
    [[nodiscard]] int rank() const { return m_place.rank; }
    [[nodiscard]] int size() const { return m_place.size; }
    [[nodiscard]] bool isFirst() const { return m_place.isFirst(); }

    /// Waits for all ranks, at most `joinLimit` (process_group.h). @param device  "cpu", "cuda:1"
    /// Error Device: they did not all come, the port is taken, this libtorch has no such backend.
    void join(const std::string& device);

    /// Elementwise sum over all ranks, in place; the tensor is flat, contiguous and on the joined
    /// device.
    std::shared_ptr<Transfer> startSum(const at::Tensor& flat);
    /// Of size() equal parts, the r-th from size * r / size() on, rank r has the r-th; all have all
    /// of them afterwards.
    Transfers startShare(const at::Tensor& flat);
    /// What rank `from` has, into the tensor of rank 0; the others take no part.
    void collect(const at::Tensor& tensor, int from);
    void finish(const Transfers& transfers);

    [[nodiscard]] std::vector<double> sum(const std::vector<double>& values);
    [[nodiscard]] std::vector<double> largest(const std::vector<double>& values);

    /// Rank 0 passes at once; the others when it has, however long it takes (no transfer waits).
    void followFirst();

    /// The end of this rank's part. @param words  its failure, empty when it did what was asked.
    /// Rank 0 stays until the others know, a few seconds at most.
    void leave(const std::string& words, Fault fault = Fault::Internal);
    /// Whether threads of libtorch may still wait for a rank that is gone: the process must then
    /// end without running destructors.
    [[nodiscard]] bool isBroken() const;

private:
    struct Group;
    [[nodiscard]] Group& group() const;
    [[nodiscard]] std::vector<std::vector<double>> gather(const std::vector<double>& values);

    RankPlace m_place;
    std::unique_ptr<Group> m_group; ///< null until joined
};

/// Joins on the device where these options compute; call after startEngine().
void joinRanks(const ComputeOptions& options);

/// Rank 0 works first and the others when it has, for work that rank 0 refuses or caches for all.
void inTurn(Ranks* ranks, const std::function<void()>& work);

} // namespace lesa

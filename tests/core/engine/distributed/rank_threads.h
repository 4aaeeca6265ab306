// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/distributed/ranks.h"
#include "tests/support/free_port.h"

#include <functional>
#include <thread>
#include <vector>

namespace lesa::test {

inline RankPlace placeOf(int rank, int size, int port)
{
    RankPlace place;
    place.rank = place.localRank = rank;
    place.size = place.localSize = size;
    place.host = "127.0.0.1";
    place.port = port;
    return place;
}

/// Runs `work` as each rank of a job, one thread a rank; a failure of it is what the rank leaves
/// with. Returns the failures' sentences, empty where there was none.
inline std::vector<std::string> asRanks(int size, const std::function<void(Ranks&)>& work)
{
    std::vector<std::string> failures(static_cast<std::size_t>(size));
    const int port = freePort();
    {
        std::vector<std::jthread> threads;
        for (int rank = 0; rank < size; ++rank)
            threads.emplace_back([&, rank] {
                auto& failure = failures[static_cast<std::size_t>(rank)];
                Ranks ranks(placeOf(rank, size, port));
                try {
                    ranks.join("cpu");
                    work(ranks);
                    ranks.leave({});
                } catch (const RankLost& e) {
                    failure = e.what();
                    ranks.leave({});
                } catch (const std::exception& e) {
                    failure = e.what();
                    ranks.leave(failure);
                }
            });
    }
    return failures;
}

} // namespace lesa::test

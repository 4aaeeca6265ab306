// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lesa/rank_job.h"

#include "app/lesa/local_ranks.h"
#include "app/lesa/session_log.h"
#include "core/engine/distributed/ranks.h"

#include <fmt/format.h>

#include <cstdio>
#include <optional>
#include <unistd.h>

namespace lesa {

namespace {

/// The launcher's word, or --ranks; both only when they agree.
RankPlace resolvePlace(const CommonOptions& common)
{
    auto place = placeInJob(processEnvironment);
    const int wanted = common.localRanks;
    if (wanted > 0 && !place.isAlone() && place.size != wanted)
        throw Error(Fault::Usage,
            fmt::format("--ranks {}, but the launcher started {} ranks", wanted, place.size),
            "Leave --ranks out under a launcher.");
    return place;
}

} // namespace

int runAsRank(const CommonOptions& common, const std::function<int(const CommonOptions&)>& run)
{
    auto mine = common;
    std::optional<LocalRanks> others;
    const auto resolve = [&] {
        auto place = resolvePlace(common);
        if (place.isAlone() && common.localRanks > 1) {
            others.emplace(common.localRanks);
            place = others->first();
        }
        if (!place.isAlone())
            mine.compute.ranks = std::make_shared<Ranks>(place);
    };
    if (const int code = runQuietly(common, resolve); code != 0)
        return code;
    const auto* const ranks = mine.compute.ranks.get();
    if (ranks && !ranks->isFirst())
        mine.json = false;
    const int code = run(mine);
    if (!ranks || !ranks->isBroken())
        return code;
    others.reset();
    std::fflush(stdout); // not all streams: standard input is locked by who reads it
    std::fflush(stderr);
    ::_exit(code); // destructors would wait for a rank that is gone
}

} // namespace lesa

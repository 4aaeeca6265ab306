// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/train/gathered_state.h"

namespace lesa {

namespace {

using Moment = at::Tensor MasterOptimizer::Trained::*;

/// What this rank owns of one moment, as it lies in the flat order.
at::Tensor ownMoment(const MasterOptimizer& optimizer, const FlatMasters& masters, Moment moment)
{
    std::vector<at::Tensor> parts;
    for (const auto i : masters.order())
        parts.push_back((optimizer.trained()[i].*moment).reshape(-1));
    return at::cat(parts);
}

void place(const at::Tensor& share, const ElementRange& elements, const FlatMasters& masters,
    Moment moment, OptimizerState& state)
{
    const at::Tensor host = share.to(at::kCPU);
    std::int64_t next = 0;
    for (const auto i : masters.order()) {
        const auto part = masters.partOf(i, elements);
        (state.trained[i].*moment)
            .view(-1)
            .narrow(0, part.begin, part.size())
            .copy_(host.narrow(0, next, part.size()));
        next += part.size();
    }
}

OptimizerState emptyState(const MasterOptimizer& optimizer)
{
    OptimizerState state{optimizer.steps(), optimizer.trained()};
    for (auto& trained : state.trained) {
        trained.firstMoment = at::empty(trained.master.sizes(), at::kFloat);
        trained.secondMoment = at::empty(trained.master.sizes(), at::kFloat);
        trained.owned = {0, trained.master.numel()};
    }
    return state;
}

} // namespace

OptimizerState gatherState(
    const MasterOptimizer& optimizer, const FlatMasters& masters, Ranks& ranks)
{
    const at::NoGradGuard noGrad;
    OptimizerState state = ranks.isFirst() ? emptyState(optimizer) : OptimizerState();
    for (const auto moment :
        {&MasterOptimizer::Trained::firstMoment, &MasterOptimizer::Trained::secondMoment}) {
        const at::Tensor own = ownMoment(optimizer, masters, moment);
        if (ranks.isFirst())
            place(own, masters.share(0, ranks.size()), masters, moment, state);
        for (int rank = 1; rank < ranks.size(); ++rank) {
            const auto share = masters.share(rank, ranks.size());
            if (share.size() == 0)
                continue;
            const at::Tensor buffer
                = ranks.isFirst() ? at::empty({share.size()}, own.options()) : own;
            ranks.collect(buffer, rank);
            if (ranks.isFirst())
                place(buffer, share, masters, moment, state);
        }
    }
    static_cast<void>(ranks.sum({1})); // nobody leaves while rank 0 is still told of others' shares
    return state;
}

} // namespace lesa

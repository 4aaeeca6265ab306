// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/eval/divergence.h"

#include "core/engine/network/loss.h"

namespace lesa {

double divergenceSum(const Network& network, const at::Tensor& hidden_BTH, const Network& base,
    const at::Tensor& baseHidden_BTH, const at::Tensor& target_BT)
{
    const at::NoGradGuard noGradient;
    const auto scored_S
        = at::nonzero(target_BT.flatten() != notScored).squeeze(1).to(hidden_BTH.device());
    const auto logProbabilities
        = [&](const Network& of, const at::Tensor& states_BTH, const at::Tensor& rows) {
              return at::log_softmax(of.logits(states_BTH.flatten(0, 1).index_select(0, rows)), -1);
          };
    double sum = 0;
    for (const auto& rows :
        scored_S.split(logitRows(network.config().vocabSize, hidden_BTH.device()))) {
        const auto logp = logProbabilities(network, hidden_BTH, rows);
        const auto logBase = logProbabilities(base, baseHidden_BTH, rows);
        sum += logBase.exp().mul_(logBase - logp).sum(-1).sum(at::kDouble).item<double>();
    }
    return sum;
}

} // namespace lesa

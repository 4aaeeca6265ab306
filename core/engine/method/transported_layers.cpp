// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/method/transported_layers.h"

#include "core/engine/method/gap_order.h"
#include "core/engine/method/scratch.h"
#include "core/engine/method/tensor_roles.h"
#include "core/engine/method/transport.h"

#include <fmt/format.h>

#include <algorithm>

namespace lesa {

namespace {

LayerTensors unitsOf(const SourceLayers& source, int layer)
{
    LayerTensors tensors;
    for (const auto& suffix : source.layout().suffixes(layer))
        if (isFloat(source.stored(layer, suffix)->entry.dtype) && !isExpertBlock(suffix))
            tensors[suffix] = source.tensor(layer, suffix);
    return tensors;
}

bool isMade(const SourceLayers& source, int gap, const std::string& suffix)
{
    const auto& entry = source.stored(gap, suffix)->entry;
    const auto* const upper = source.stored(gap + 1, suffix);
    const auto role = roleOf(suffix, entry, source.layout());
    return upper && upper->entry.shape == entry.shape
        && (role == TensorRole::Matrix || (role == TensorRole::Small && suffix.ends_with(".bias")));
}

void tell(const Job& job, int gap, const char* units, const std::optional<Transport>& transport)
{
    if (!transport)
        return;
    const auto series = fmt::format("transport/{}/", units);
    job.listener.metric({gap, 0,
        {{series + "partners", transport->partners}, {series + "iterations", transport->iterations},
            {series + "error", transport->error}}});
    if (!transport->isSettled)
        job.listener.warning(fmt::format(
            "the transport of the {} at gap {} has not settled after {} iterations: "
            "{:.2g} of its mass is misplaced (a larger strategy.entropy settles sooner)",
            units, gap, transport->iterations, transport->error));
}

} // namespace

std::map<std::string, std::map<int, Scratch>> transportLayers(const SourceLayers& source,
    double epsilon, const LayerMap& map, const PredictOptions& options, const Job& job)
{
    const at::NoGradGuard noGrad;
    const auto config = ModelConfig::read(source.checkpoint().config());
    const auto isFirst = [](const LayerOrigin& origin) {
        return origin.kind == LayerOrigin::Kind::New && origin.part == 0;
    };
    const auto total = std::count_if(map.begin(), map.end(), isFirst);
    std::int64_t done = 0;
    std::map<std::string, std::map<int, Scratch>> made;
    options.stages.begin(job, "transport");
    job.listener.progress("transport", 0, total);
    for (int index = 0; index < static_cast<int>(map.size()); ++index) {
        const auto& origin = map[static_cast<std::size_t>(index)];
        if (!isFirst(origin))
            continue;
        const auto lower = unitsOf(source, origin.gap), upper = unitsOf(source, origin.gap + 1);
        const auto transport = transportTo(upper, lower, config, epsilon, &job);
        tell(job, origin.gap, "neurons", transport.neurons);
        tell(job, origin.gap, "groups", transport.groups);
        for (const auto& [suffix, tensor] : lower) {
            if (!isMade(source, origin.gap, suffix))
                continue;
            job.checkStop();
            const auto moved = transported(transport, suffix, tensor);
            for (int part = 0; part < origin.of; ++part) {
                const auto kept = scratchTensor(moved.sizes(), at::kCPU, options.scratch);
                at::Tensor(kept.tensor)
                    .copy_(between(moved, upper.at(suffix), gapFraction(part, origin.of)));
                kept.release();
                made[suffix][index + part] = kept;
            }
        }
        job.listener.progress("transport", ++done, total);
    }
    return made;
}

} // namespace lesa

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/advice/trial_layers.h"

#include "core/arch/depth_rules.h"
#include "core/base/error.h"
#include "core/engine/method/new_layers.h"
#include "core/engine/tensor_io.h"
#include "core/plan/positions.h"

#include <fmt/format.h>

#include <algorithm>

namespace lesa {

namespace {

/// A strategy's stages and progress are those of another job; its warnings are this one's.
class WarningsOnly : public SilentListener {
public:
    explicit WarningsOnly(Listener& listener)
        : m_listener(listener)
    {
    }
    void warning(std::string_view text) override { m_listener.warning(text); }

private:
    Listener& m_listener;
};

} // namespace

TrialLayers::TrialLayers(const SourceLayers& source, const StrategySpec& strategy,
    std::vector<int> gaps, PredictOptions predict, const Job& job)
    : m_source(source)
    , m_strategy(strategy)
    , m_gaps(std::move(gaps))
    , m_predict(std::move(predict))
    , m_job(job)
{
}

LayerMap TrialLayers::map() const
{
    return insertionMap(m_source.count(), m_gaps, 1);
}

MatrixMaker TrialLayers::predictedMaker(int gap) const
{
    const auto below = std::lower_bound(m_gaps.begin(), m_gaps.end(), gap) - m_gaps.begin();
    const int index = gap + 1 + static_cast<int>(below); // where it lies among all of them
    return [this, index](int, const std::string& suffix) {
        return m_predicted.matrices.at(suffix.substr(0, suffix.rfind('.'))).at(index).tensor;
    };
}

TrialLayer TrialLayers::at(int gap, const Placement& placement) const
{
    const at::NoGradGuard noGrad;
    const auto map = insertionMap(m_source.count(), {gap}, 1);
    std::vector<QualityRow> quality;
    WarningsOnly listener(m_job.listener);
    const Job job{listener, m_job.control};
    const NewLayers fresh({m_source, m_strategy, map, m_predict, job, quality},
        m_strategy.name == "lesa" ? predictedMaker(gap) : MatrixMaker());
    TrialLayer trial{
        {}, ModelConfig::read(deepenConfig(m_source.checkpoint().config(), map).config)};
    for (const auto& suffix : m_source.layout().suffixes(gap)) {
        const auto& entry = m_source.stored(gap, suffix)->entry;
        if (!isFloat(entry.dtype))
            continue;
        const auto stored
            = fresh.tensor(gap + 1, suffix).to(scalarType(newLayerDtype(m_strategy, entry)));
        if (const auto bad = nonFiniteCount(stored); bad > 0)
            throw Error(Fault::Numeric,
                fmt::format("{} of {} values of {} are not finite in the new layer of gap {}", bad,
                    stored.numel(), suffix, gap));
        trial.layer[suffix] = stored.to(placement.device, placement.dtype);
    }
    return trial;
}

} // namespace lesa

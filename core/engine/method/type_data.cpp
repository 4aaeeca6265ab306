// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/method/type_data.h"

#include "core/engine/method/scratch.h"

#include <algorithm>

namespace lesa {

namespace {

std::int64_t rowCount(const WeightType& type, int layers, const PredictorSpec& spec)
{
    if (spec.kind == "direct")
        return type.shape[0];
    const auto all = std::min(type.shape[0], layers * type.shape[1]);
    return spec.rank ? std::min<std::int64_t>(all, *spec.rank) : all;
}

} // namespace

std::uint64_t rowBytes(const WeightType& type, int layers, const PredictorSpec& spec)
{
    return static_cast<std::uint64_t>(layers * rowCount(type, layers, spec) * type.shape[1])
        * sizeof(float);
}

TypeData::TypeData(const SourceLayers& source, const WeightType& type, const PredictorSpec& spec,
    const std::filesystem::path& scratch, const Job& job)
    : m_source(source)
    , m_type(type)
{
    if (spec.kind != "direct") {
        m_basis = sharedBasis([this](int i) { return layer(i); }, source.count(), job);
        if (spec.rank)
            m_basis = truncated(*m_basis, *spec.rank);
    }
    m_rows_LRN
        = scratchTensor({source.count(), rowCount(type, source.count(), spec), type.shape[1]},
            source.device(), scratch);
    for (int i = 0; i < source.count(); ++i) {
        job.checkStop();
        m_rows_LRN.select(0, i).copy_(m_basis ? coefficients(*m_basis, layer(i)) : layer(i));
    }
}

at::Tensor TypeData::rows(int layer) const
{
    return m_rows_LRN.select(0, layer).to(m_source.device());
}

at::Tensor TypeData::weight(const at::Tensor& rows_RN) const
{
    return m_basis ? reconstruct(*m_basis, rows_RN) : rows_RN;
}

at::Tensor TypeData::layer(int layer) const
{
    return m_source.tensor(layer, m_type.name + ".weight");
}

} // namespace lesa

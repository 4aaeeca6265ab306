// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/method/type_data.h"

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

std::vector<std::optional<SharedBasis>> sharedBases(const SourceLayers& source,
    const std::vector<WeightType>& types, const PredictorSpec& spec, const Job& job)
{
    std::vector<std::optional<SharedBasis>> bases(types.size());
    if (spec.kind == "direct")
        return bases;
    std::vector<SharedGram> grams;
    for (const auto& type : types)
        grams.push_back(sharedGram(
            [&](int i) { return source.tensor(i, type.name + ".weight"); }, source.count(), job));
    job.checkStop();
    auto whole = basesOf(std::move(grams));
    for (std::size_t i = 0; i < bases.size(); ++i)
        bases[i] = spec.rank ? truncated(whole[i], *spec.rank) : std::move(whole[i]);
    return bases;
}

TypeData::TypeData(const SourceLayers& source, const WeightType& type,
    std::optional<SharedBasis> basis, const std::filesystem::path& scratch, const Job& job)
    : m_source(source)
    , m_type(type)
    , m_basis(std::move(basis))
{
    const auto rows = m_basis ? m_basis->sigma_R.size(0) : type.shape[0];
    m_rows = scratchTensor({source.count(), rows, type.shape[1]}, source.device(), scratch);
    for (int i = 0; i < source.count(); ++i) {
        job.checkStop();
        auto rows_RN = m_rows.tensor.select(0, i);
        if (m_basis && rows_RN.device() == source.device())
            coefficientsInto(rows_RN, *m_basis, layer(i));
        else
            rows_RN.copy_(m_basis ? coefficients(*m_basis, layer(i)) : layer(i));
        m_rows.release();
    }
}

at::Tensor TypeData::rows(int layer) const
{
    return m_rows.tensor.select(0, layer).to(m_source.device());
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

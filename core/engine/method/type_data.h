// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/method/predictor.h"
#include "core/engine/method/scratch.h"
#include "core/engine/method/shared_basis.h"
#include "core/engine/method/source_layers.h"

#include <filesystem>
#include <optional>

namespace lesa {

/// Everything about one weight type while its layers are predicted: the shared basis and every
/// layer's coefficients, or the layers' own rows for "direct".
class TypeData {
public:
    /// @param basis    none for "direct"
    /// @param scratch  for coefficients too large for memory
    TypeData(const SourceLayers& source, const WeightType& type, std::optional<SharedBasis> basis,
        const std::filesystem::path& scratch, const Job& job);

    [[nodiscard]] const WeightType& type() const { return m_type; }
    [[nodiscard]] const Scratch& rows_LRN() const { return m_rows; }
    [[nodiscard]] at::Tensor sigma_R() const { return m_basis ? m_basis->sigma_R : at::Tensor(); }

    [[nodiscard]] at::Tensor rows(int layer) const;  ///< [R, N] on the computing device
    [[nodiscard]] at::Tensor layer(int layer) const; ///< its true W
    [[nodiscard]] at::Tensor weight(const at::Tensor& rows_RN) const; ///< W from (predicted) rows

private:
    const SourceLayers& m_source;
    WeightType m_type;
    std::optional<SharedBasis> m_basis;
    Scratch m_rows;
};

/// The shared bases of several types, truncated as `spec` says; none for "direct". Error Data:
/// shapes differ, a value is not finite.
std::vector<std::optional<SharedBasis>> sharedBases(const SourceLayers& source,
    const std::vector<WeightType>& types, const PredictorSpec& spec, const Job& job);

/// Bytes that the rows of one weight type take.
std::uint64_t rowBytes(const WeightType& type, int layers, const PredictorSpec& spec);

} // namespace lesa

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/train/master_optimizer.h"

#include "core/engine/torch.h"

#include <cstdint>
#include <vector>

namespace lesa {

/// Trained tensors laid end to end in one buffer and their gradients in another, so that ranks send
/// long stretches and own equal shares, whatever the tensors' sizes.
class FlatMasters {
public:
    /// Moves the masters' values into the buffer; they stay the leaves that they are.
    /// @param order  how they lie in it: order[k] is the k-th
    FlatMasters(std::vector<at::Tensor> masters, std::vector<std::size_t> order);

    /// Gradients become zero, each master's a view of its place in gradients().
    void clearGradients();

    [[nodiscard]] const std::vector<at::Tensor>& masters() const { return m_masters; }
    [[nodiscard]] const std::vector<std::size_t>& order() const { return m_order; }
    [[nodiscard]] at::Tensor weights() const { return m_weights; } ///< flat
    [[nodiscard]] at::Tensor gradients() const { return m_gradients; }
    /// Where master `i` lies.
    [[nodiscard]] ElementRange range(std::size_t i) const { return m_ranges[i]; }
    [[nodiscard]] std::int64_t size() const { return m_weights.numel(); }

    /// Of `ranks` equal shares that of `rank`, in flat elements.
    [[nodiscard]] ElementRange share(int rank, int ranks) const;
    /// What of master `i` lies in a share, in elements of that master.
    [[nodiscard]] ElementRange partOf(std::size_t i, const ElementRange& share) const;

private:
    std::vector<at::Tensor> m_masters;
    std::vector<std::size_t> m_order;
    std::vector<ElementRange> m_ranges;
    at::Tensor m_weights;
    at::Tensor m_gradients;
};

} // namespace lesa

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/checkpoint.h"
#include "core/store/non_finite.h"

#include <future>

namespace lesa {

/// Looks for NaN and infinities in the part of a tensor that was just copied, and so is in the page
/// cache, while the next part is being copied.
class FiniteScan {
public:
    /// Borrows both.
    FiniteScan(const Checkpoint& source, const CheckpointTensor& tensor);

    void goOnTo(std::uint64_t end); ///< bytes of the tensor that were copied so far
    void finish();                  ///< Error Data: there were some (tensor and counts named)

private:
    void wait();

    const Checkpoint& m_source;
    const CheckpointTensor& m_tensor;
    std::uint64_t m_end = 0;
    NonFiniteCount m_found;
    std::future<void> m_running; ///< last: its destructor waits
};

} // namespace lesa

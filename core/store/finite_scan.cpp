// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/finite_scan.h"

#include "core/base/error.h"
#include "core/base/memory.h"

#include <fmt/format.h>

namespace lesa {

FiniteScan::FiniteScan(const Checkpoint& source, const CheckpointTensor& tensor)
    : m_source(source)
    , m_tensor(tensor)
{
}

void FiniteScan::goOnTo(std::uint64_t end)
{
    wait();
    const auto element = static_cast<std::uint64_t>(bitsOf(m_tensor.entry.dtype)) / 8;
    const auto whole = end / element * element;
    m_running = std::async(std::launch::async, [this, begin = m_end, whole] {
        const auto part = m_source.bytes(m_tensor).subspan(begin, whole - begin);
        countNonFinite(part, m_tensor.entry.dtype, m_found);
        releasePages(part);
    });
    m_end = whole;
}

void FiniteScan::finish()
{
    wait();
    if (m_found.any())
        throw Error(Fault::Data, fmt::format("{} holds {}", m_tensor.entry.name, m_found.text()),
            "The checkpoint is damaged: download or save it again.");
}

void FiniteScan::wait()
{
    if (m_running.valid())
        m_running.get();
}

} // namespace lesa

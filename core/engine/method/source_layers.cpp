// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/method/source_layers.h"

#include "core/engine/method/tensor_roles.h"
#include "core/engine/tensor_io.h"

namespace lesa {

SourceLayers::SourceLayers(
    const Checkpoint& checkpoint, const LayerLayout& layout, const at::Device& device)
    : m_checkpoint(checkpoint)
    , m_layout(layout)
    , m_device(device)
{
}

void SourceLayers::align(const AlignOptions& options, const Job& job)
{
    m_config = ModelConfig::read(m_checkpoint.config());
    m_alignments.assign(1, {});
    const auto load = [&](int layer) {
        LayerTensors tensors;
        for (const auto& suffix : m_layout.suffixes(layer))
            if (isFloat(stored(layer, suffix)->entry.dtype) && !isExpertBlock(suffix))
                tensors[suffix] = raw(layer, suffix);
        return tensors;
    };
    auto reference = load(0);
    for (int layer = 1; layer < count(); ++layer) {
        job.checkStop();
        auto tensors = load(layer);
        m_alignments.push_back(alignTo(reference, tensors, *m_config, options));
        for (auto& [suffix, tensor] : tensors)
            tensor = aligned(m_alignments.back(), suffix, tensor, *m_config);
        reference = std::move(tensors);
        job.listener.progress("align", layer, count() - 1);
    }
}

const CheckpointTensor* SourceLayers::stored(int layer, const std::string& suffix) const
{
    return m_checkpoint.find(m_layout.name(layer, suffix));
}

at::Tensor SourceLayers::tensor(int layer, const std::string& suffix) const
{
    const auto tensor = raw(layer, suffix);
    if (!isAligned())
        return tensor;
    return aligned(m_alignments[static_cast<std::size_t>(layer)], suffix, tensor, *m_config);
}

at::Tensor SourceLayers::raw(int layer, const std::string& suffix) const
{
    return loadTensor(m_checkpoint, m_layout.name(layer, suffix), {m_device, at::kFloat});
}

} // namespace lesa

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handoff/handoff.h"
#include "core/plan/positions.h"
#include "tests/support/checkpoint_builder.h"

namespace lesa::test {

inline constexpr int sourceLayers = 12;

/// The file that a target is to write; nothing is written by reading a handoff.
inline HandoffRequest requestFor(const std::filesystem::path& checkpoint)
{
    HandoffRequest request;
    request.source = checkpoint;
    request.configuration = "/cluster/plan.yaml";
    return request;
}

/// A tiny checkpoint of a preset's expanded depth with its lesa.json; the weights mean nothing.
inline void writeExpanded(
    const std::filesystem::path& directory, const Preset& preset, TinyModel model = {})
{
    ExpansionRecord record;
    record.preset = preset;
    record.layersBefore = sourceLayers;
    record.map = layerMapFor(preset.strategy, preset.positions, sourceLayers);
    record.sourceHash = "of no model";
    model.layers = static_cast<int>(record.map.size());
    writeTinyModel(directory, model);
    writeText(directory / expansionRecordFile, formatExpansionRecord(record, 0));
}

inline Preset presetOf(const std::string& strategy, const std::string& positions = "top-half")
{
    Preset preset;
    preset.strategy.name = strategy;
    preset.positions = parsePositions(positions);
    return preset;
}

} // namespace lesa::test

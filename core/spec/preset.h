// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spec/specs.h"

#include <nlohmann/json_fwd.hpp>

#include <filesystem>
#include <string>
#include <vector>

namespace lesa {

/// An expansion recipe (interface.md): never a path, a host or a secret.
struct Preset {
    std::string name;
    std::string description;
    std::string source; ///< where its numbers come from
    PositionsSpec positions;
    StrategySpec strategy;
    TrainingSpec training;

    bool operator==(const Preset&) const = default;

    static auto fields()
    {
        using S = Preset;
        return std::tuple{
            Field{"name", &S::name, "Name", "Shown in lists and runs"},
            Field{"description", &S::description, "Description", "What it is for"},
            Field{"source", &S::source, "Source", "Where its numbers come from"},
            Field{"positions", &S::positions, "Positions", "Where new layers go"},
            Field{"strategy", &S::strategy, "Strategy", "How new layers are made"},
            Field{"training", &S::training, "Training", "Continual pre-training"},
        };
    }
};

inline constexpr auto presetSchema = "lesa-preset/1";

/// Error Data, one sentence: unknown key (the nearest known one named), wrong type, out of range,
/// not one of the choices, a newer schema.
Preset parsePreset(const std::string& text, const std::string& origin);
/// Every value, in the order of the fields, two-space indentation, final newline.
std::string formatPreset(const Preset& preset);
nlohmann::ordered_json presetToJson(const Preset& preset);
Preset presetFromJson(const nlohmann::ordered_json& json, const std::string& origin);

/// Overrides one value by its dotted path ("strategy.predictor.hidden", or its last part where that
/// is unique: "hidden"), the value in JSON or as a bare word. Error Usage: unknown path (nearest
/// named), bad value.
void setPresetValue(Preset& preset, const std::string& path, const std::string& value);

/// A preset by built-in name, by user name or by file path. Error Data: not found (nearest named).
Preset findPreset(const std::string& nameOrPath);

struct PresetEntry {
    std::string name; ///< file stem: "lesa-released"
    std::filesystem::path path;
    bool builtIn = true;
};
/// Built-in presets (next to the program: share/lesa/presets or the source tree), then the user's
/// ($XDG_DATA_HOME/lesa-workbench/presets).
std::vector<PresetEntry> listPresets();

} // namespace lesa

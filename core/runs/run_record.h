// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spec/preset.h"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace lesa {

struct TextFileRecord {
    std::string path;
    std::uint64_t bytes = 0;
    std::string sha256;
};

/// One part of the text as token ids, kept in the run folder so that the run resumes elsewhere.
struct TokensRecord {
    std::int64_t count = 0;
    std::string sha256; ///< over the ids as little-endian u32
};

/// run.json: what was asked, resolved, and what it ran on. Written once, when a run begins.
struct RunRecord {
    std::string created; ///< UTC, ISO 8601
    std::string commandLine;
    Preset preset; ///< every value, --set applied

    std::string checkpoint;     ///< absolute path of the model that is trained
    std::string checkpointHash; ///< of its headers and config
    std::string configHash;
    std::vector<TextFileRecord> text;
    std::vector<TextFileRecord> evalText;
    TokensRecord training;
    TokensRecord evaluation;

    std::vector<int> trainedLayers;
    bool trainsAll = false; ///< also embeddings, final norm and head
    bool keepsCheckpoints = true;

    std::string engine; ///< version of this program
    std::string libtorch;
    std::string device;
    std::string dtype; ///< of activations and frozen weights: fp32, bf16
    int threads = 0;
    int seed = 0;
};

inline constexpr auto runSchema = "lesa-run/1";

std::string formatRunRecord(const RunRecord& record);
/// Error Data: another schema, a missing or mistyped key (named).
RunRecord parseRunRecord(const nlohmann::ordered_json& json, const std::string& origin);

/// Error Data: missing, unreadable.
TextFileRecord recordTextFile(const std::filesystem::path& path);

std::string engineVersion();

} // namespace lesa

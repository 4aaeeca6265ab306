// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/byte_level.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

/// tokenizer.json of a byte-level BPE: ids 0 to 255 are the bytes, then one for each merge.
inline nlohmann::json byteLevelTokenizer(
    const std::vector<std::pair<std::string, std::string>>& merges = {})
{
    nlohmann::json vocabulary, table = nlohmann::json::array();
    for (int byte = 0; byte < 256; ++byte)
        vocabulary[lesa::text::toByteLevel(std::string(1, static_cast<char>(byte)))] = byte;
    for (const auto& [left, right] : merges) {
        const auto next = vocabulary.size();
        vocabulary.emplace(left + right, next);
        table.push_back({left, right});
    }
    return {{"version", "1.0"}, {"added_tokens", nlohmann::json::array()}, {"normalizer", nullptr},
        {"pre_tokenizer", {{"type", "ByteLevel"}, {"add_prefix_space", false}}},
        {"post_processor", nullptr}, {"decoder", {{"type", "ByteLevel"}}},
        {"model", {{"type", "BPE"}, {"vocab", vocabulary}, {"merges", table}}}};
}

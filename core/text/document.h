// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace lesa::text {

/// Ids above this are taken as damage: no tokenizer comes near, and tables are sized by the largest
/// id.
constexpr std::int64_t highestTokenId = (1 << 22) - 1;

/// A parsed tokenizer.json. Its two long tables are taken out on the way, because a JSON tree of
/// some hundred thousand nodes costs more time than all the rest of loading.
struct Document {
    nlohmann::json
        rest; ///< everything; model.vocab and model.merges are empty where they were tables
    std::vector<std::pair<std::string, std::int32_t>> vocabulary; ///< in file order
    std::vector<std::pair<std::string, std::string>>
        merges; ///< in file order, both spellings: ["a","b"] and "a b"

    /// Error Data: damaged JSON, an id or a merge of the wrong form.
    static Document parse(std::string_view json, const std::string& origin);
};

} // namespace lesa::text

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace lesa::text {

/// Tokens and their ids, both ways; ids may have holes.
class Vocabulary {
public:
    Vocabulary() = default;
    Vocabulary(Vocabulary&&) = default;
    Vocabulary& operator=(Vocabulary&&) = default;

    void reserve(std::size_t tokens) { m_ids.reserve(tokens); }
    /// False, and nothing changed, when the token is there already or the id is taken.
    bool add(const std::string& token, std::int32_t id);

    [[nodiscard]] std::optional<std::int32_t> idOf(std::string_view token) const;
    [[nodiscard]] const std::string* tokenOf(std::int32_t id) const; ///< null when no token has it
    [[nodiscard]] std::size_t size() const { return m_ids.size(); }
    [[nodiscard]] std::int32_t endId() const
    {
        return static_cast<std::int32_t>(m_tokens.size());
    } ///< largest id + 1

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const
        {
            return std::hash<std::string_view>()(text);
        }
    };

    std::unordered_map<std::string, std::int32_t, Hash, std::equal_to<>> m_ids;
    std::vector<const std::string*> m_tokens; ///< keys of m_ids, which stay where they are
};

} // namespace lesa::text

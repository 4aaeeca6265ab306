// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/document.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace lesa::text {

/// One value of tokenizer.json with the path that leads to it, so that every complaint names the
/// place. Borrows the JSON. Every reader throws Error Data when the value has another type or
/// range.
class Component {
public:
    Component(const nlohmann::json& value, std::string where, int depth = 0);

    [[nodiscard]] const nlohmann::json& json() const { return *m_value; }
    [[nodiscard]] const std::string& where() const { return m_where; }
    [[nodiscard]] bool isNull() const { return m_value->is_null(); }
    [[nodiscard]] bool has(const char* key) const; ///< present and not null
    [[nodiscard]] std::string type() const { return string("type"); }

    [[nodiscard]] Component child(const char* key) const; ///< null when absent
    [[nodiscard]] std::vector<Component> list(const char* key) const;
    [[nodiscard]] std::string string(const char* key) const;
    [[nodiscard]] std::string string(const char* key, const std::string& whenAbsent) const;
    [[nodiscard]] bool flag(const char* key, bool whenAbsent) const;
    [[nodiscard]] std::int64_t integer(
        const char* key, std::int64_t lowest, std::int64_t highest) const;
    [[nodiscard]] char32_t character(const char* key) const; ///< a string of one code point

    /// The value itself.
    [[nodiscard]] std::string asString() const;
    std::int32_t asTokenId() const;

    /// Error Data: "<origin>: <path>: <problem>".
    [[noreturn]] void refuse(const std::string& problem) const;
    [[noreturn]] void
    refuseType() const; ///< the component named by "type" is not one this reader knows

private:
    const nlohmann::json* m_value;
    std::string m_where;
    int m_depth;
};

} // namespace lesa::text

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lesa {

/// A JSON file that is edited without touching what is not edited: key order, number spellings
/// (0.0 stays 0.0, 1e-05 stays 1e-05), bare NaN/Infinity (as some writers leave them) and
/// indentation stay. Duplicate keys in one object are refused (Error Data). Values are also
/// readable as nlohmann::json; bare NaN/Infinity and {"__float__":"Infinity"} read as the double
/// they mean.
class ConfigDocument {
public:
    /// @param origin  file name for messages. Error Data: not JSON, not an object, too deep.
    static ConfigDocument parse(std::string text, std::string origin);

    ConfigDocument(const ConfigDocument&);
    ConfigDocument(ConfigDocument&&) noexcept;
    ConfigDocument& operator=(ConfigDocument);
    ~ConfigDocument();

    [[nodiscard]] const std::string& origin() const;
    [[nodiscard]] const std::string& text() const; ///< as it stands after edits
    [[nodiscard]] const nlohmann::json& json() const;

    [[nodiscard]] bool contains(
        std::string_view key) const; ///< top-level key with a value other than null
    /// Typed reads of a top-level key: nullopt when absent or null, Error Data when of another
    /// type.
    [[nodiscard]] std::optional<std::int64_t> integer(std::string_view key) const;
    [[nodiscard]] std::optional<double> number(std::string_view key) const;
    [[nodiscard]] std::optional<bool> boolean(std::string_view key) const;
    [[nodiscard]] std::optional<std::string> string(std::string_view key) const;

    /// Replaces the value of a top-level key, or adds the key at the end. The new text follows the
    /// document's indentation; a double is written with a decimal point or exponent.
    void set(std::string_view key, const nlohmann::json& value);

private:
    ConfigDocument();

    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace lesa

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/spec/fields.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <string>
#include <type_traits>
#include <vector>

namespace lesa {

using Json = nlohmann::ordered_json;

/// Whether a type is a settings struct of its own (it has a field table).
template <class T>
concept HasFields = requires
{
    T::fields();
};

namespace detail {

/// Error Data: "strategy.predictor.hiden: there is no such setting; did you mean 'hidden'?"
[[noreturn]] void throwUnknownKey(
    const std::string& path, const std::string& key, const std::vector<std::string>& known);
[[noreturn]] void throwWrongType(
    const std::string& path, const std::string& expected, const Json& found);
void checkRange(const std::string& path, double value, double lowest, double highest);
void checkChoice(
    const std::string& path, const std::string& value, const std::vector<std::string>& choices);
std::string child(const std::string& path, const std::string& key);

int readInt(const Json& json, const std::string& path, double lowest, double highest);
double readNumber(const Json& json, const std::string& path, double lowest, double highest);
bool readBool(const Json& json, const std::string& path);
std::string readString(
    const Json& json, const std::string& path, const std::vector<std::string>& choices);
std::vector<int> readInts(const Json& json, const std::string& path, double lowest, double highest);

} // namespace detail

template <HasFields Settings>
Json toJson(const Settings& settings)
{
    Json object = Json::object();
    forEachField(settings, [&](const auto& field, const auto& value) {
        using T = std::decay_t<decltype(value)>;
        if constexpr (HasFields<T>)
            object[field.key] = toJson(value);
        else if constexpr (std::is_same_v<T, std::optional<int>>)
            object[field.key] = value ? Json(*value) : Json(nullptr);
        else
            object[field.key] = value;
    });
    return object;
}

/// Reads the keys that are there; absent keys keep what `settings` holds. Unknown keys, wrong types
/// and values out of range are Error Data and name the dotted path.
template <HasFields Settings>
void readJson(Settings& settings, const Json& object, const std::string& path)
{
    if (!object.is_object())
        detail::throwWrongType(path, "an object", object);
    std::vector<std::string> known;
    forEachField(settings, [&](const auto& field, auto& value) {
        using T = std::decay_t<decltype(value)>;
        known.emplace_back(field.key);
        const auto found = object.find(field.key);
        if (found == object.end())
            return;
        const auto here = detail::child(path, field.key);
        if constexpr (HasFields<T>)
            readJson(value, *found, here);
        else if constexpr (std::is_same_v<T, bool>)
            value = detail::readBool(*found, here);
        else if constexpr (std::is_same_v<T, int>)
            value = detail::readInt(*found, here, field.lowest, field.highest);
        else if constexpr (std::is_same_v<T, double>)
            value = detail::readNumber(*found, here, field.lowest, field.highest);
        else if constexpr (std::is_same_v<T, std::optional<int>>)
            value = found->is_null() ? std::optional<int>()
                                     : detail::readInt(*found, here, field.lowest, field.highest);
        else if constexpr (std::is_same_v<T, std::vector<int>>)
            value = detail::readInts(*found, here, field.lowest, field.highest);
        else
            value = detail::readString(*found, here, field.choices);
    });
    for (const auto& [key, value] : object.items())
        if (std::find(known.begin(), known.end(), key) == known.end())
            detail::throwUnknownKey(path, key, known);
}

/// Every setting as `describe` prints it: key (dotted path), type, default, range, unit, choices,
/// label, help.
template <HasFields Settings>
void describeFields(const std::string& path, Json& rows)
{
    const Settings defaults;
    forEachField(defaults, [&](const auto& field, const auto& value) {
        using T = std::decay_t<decltype(value)>;
        const auto here = detail::child(path, field.key);
        if constexpr (HasFields<T>) {
            describeFields<T>(here, rows);
        } else {
            Json row = {{"key", here}};
            if constexpr (std::is_same_v<T, bool>)
                row["type"] = "boolean";
            else if constexpr (std::is_same_v<T, int> || std::is_same_v<T, std::optional<int>>)
                row["type"] = "integer";
            else if constexpr (std::is_same_v<T, double>)
                row["type"] = "number";
            else if constexpr (std::is_same_v<T, std::vector<int>>)
                row["type"] = "integers";
            else
                row["type"] = field.choices.empty() ? "text" : "choice";
            if constexpr (std::is_same_v<T, std::optional<int>>)
                row["default"] = nullptr;
            else
                row["default"] = value;
            if constexpr (!std::is_same_v<T, bool> && !std::is_same_v<T, std::string>) {
                row["lowest"] = field.lowest;
                row["highest"] = field.highest;
            }
            if (!field.choices.empty())
                row["choices"] = field.choices;
            if (*field.unit)
                row["unit"] = field.unit;
            row["label"] = field.label;
            row["help"] = field.help;
            rows.push_back(std::move(row));
        }
    });
}

} // namespace lesa

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spec/json.h"

#include "core/base/strings.h"

#include <fmt/format.h>

#include <cmath>

namespace lesa::detail {

namespace {

std::string brief(const Json& json)
{
    auto text = json.dump(-1, ' ', false, Json::error_handler_t::replace);
    if (text.size() > 40)
        text = text.substr(0, 37) + "...";
    return text;
}

} // namespace

std::string child(const std::string& path, const std::string& key)
{
    return path.empty() ? key : path + "." + key;
}

void throwUnknownKey(
    const std::string& path, const std::string& key, const std::vector<std::string>& known)
{
    const auto nearest = nearestWord(key, known);
    throw Error(Fault::Data, fmt::format("there is no setting '{}'", child(path, key)),
        nearest ? fmt::format("Did you mean '{}'?", child(path, *nearest))
                : fmt::format("Known here: {}.", join(known, ", ")));
}

void throwWrongType(const std::string& path, const std::string& expected, const Json& found)
{
    throw Error(Fault::Data,
        fmt::format(
            "'{}' must be {}, found {}", path.empty() ? "preset" : path, expected, brief(found)));
}

void checkRange(const std::string& path, double value, double lowest, double highest)
{
    if (!(value >= lowest && value <= highest))
        throw Error(Fault::Data,
            fmt::format("'{}' is {}, it must lie between {} and {}", path, value, lowest, highest));
}

void checkChoice(
    const std::string& path, const std::string& value, const std::vector<std::string>& choices)
{
    if (choices.empty() || std::find(choices.begin(), choices.end(), value) != choices.end())
        return;
    const auto nearest = nearestWord(value, choices);
    throw Error(Fault::Data, fmt::format("'{}' is '{}', which is not known", path, value),
        nearest && !nearest->empty() ? fmt::format("Did you mean '{}'?", *nearest)
                                     : fmt::format("Choose one of: {}.", join(choices, ", ")));
}

int readInt(const Json& json, const std::string& path, double lowest, double highest)
{
    const bool whole = json.is_number() && std::floor(json.get<double>()) == json.get<double>();
    if (!whole)
        throwWrongType(path, "a whole number", json);
    const auto value = json.get<double>();
    checkRange(path, value, std::max(lowest, -2147483648.0), std::min(highest, 2147483647.0));
    return static_cast<int>(value);
}

double readNumber(const Json& json, const std::string& path, double lowest, double highest)
{
    if (!json.is_number())
        throwWrongType(path, "a number", json);
    checkRange(path, json.get<double>(), lowest, highest);
    return json.get<double>();
}

bool readBool(const Json& json, const std::string& path)
{
    if (!json.is_boolean())
        throwWrongType(path, "true or false", json);
    return json.get<bool>();
}

std::string readString(
    const Json& json, const std::string& path, const std::vector<std::string>& choices)
{
    if (!json.is_string())
        throwWrongType(path, "a text", json);
    checkChoice(path, json.get<std::string>(), choices);
    return json.get<std::string>();
}

std::vector<int> readInts(const Json& json, const std::string& path, double lowest, double highest)
{
    if (!json.is_array())
        throwWrongType(path, "a list of whole numbers", json);
    std::vector<int> values;
    for (const auto& element : json)
        values.push_back(readInt(element, path, lowest, highest));
    return values;
}

} // namespace lesa::detail

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/component.h"

#include "core/base/error.h"
#include "core/text/characters.h"

#include <fmt/format.h>

namespace lesa::text {

namespace {

constexpr int deepestNesting = 16;
const nlohmann::json nothing;

} // namespace

Component::Component(const nlohmann::json& value, std::string where, int depth)
    : m_value(&value)
    , m_where(std::move(where))
    , m_depth(depth)
{
    if (depth > deepestNesting)
        refuse("nested too deeply");
}

bool Component::has(const char* key) const
{
    return !child(key).isNull();
}

Component Component::child(const char* key) const
{
    if (!m_value->is_object())
        refuse(fmt::format("found {}, expected an object", m_value->type_name()));
    const auto found = m_value->find(key);
    return Component(found == m_value->end() ? nothing : *found, fmt::format("{}.{}", m_where, key),
        m_depth + 1);
}

std::vector<Component> Component::list(const char* key) const
{
    const auto array = child(key);
    if (!array.json().is_array())
        array.refuse(fmt::format("found {}, expected an array", array.json().type_name()));
    std::vector<Component> items;
    for (const auto& item : array.json())
        items.emplace_back(item, fmt::format("{}[{}]", array.m_where, items.size()), m_depth + 1);
    return items;
}

std::string Component::string(const char* key) const
{
    return child(key).asString();
}

std::string Component::string(const char* key, const std::string& whenAbsent) const
{
    return has(key) ? string(key) : whenAbsent;
}

bool Component::flag(const char* key, bool whenAbsent) const
{
    const auto value = child(key);
    if (value.isNull())
        return whenAbsent;
    if (!value.json().is_boolean())
        value.refuse(fmt::format("found {}, expected true or false", value.json().type_name()));
    return value.json().get<bool>();
}

std::int64_t Component::integer(const char* key, std::int64_t lowest, std::int64_t highest) const
{
    const auto value = child(key);
    if (!value.json().is_number_integer())
        value.refuse(fmt::format("found {}, expected a whole number", value.json().type_name()));
    // An unsigned number above the range of int64 must not wrap round.
    const auto number
        = value.json().is_number_unsigned() && value.json().get<std::uint64_t>() > INT64_MAX
        ? INT64_MAX
        : value.json().get<std::int64_t>();
    if (number < lowest || number > highest)
        value.refuse(
            fmt::format("found {}, expected {} to {}", value.json().dump(), lowest, highest));
    return number;
}

char32_t Component::character(const char* key) const
{
    const auto text = string(key);
    std::size_t at = 0;
    const auto codePoint = text.empty() ? U'\0' : nextCodePoint(text, at);
    if (text.empty() || at != text.size())
        child(key).refuse(fmt::format("found '{}', expected one character", text));
    return codePoint;
}

std::string Component::asString() const
{
    if (!m_value->is_string())
        refuse(fmt::format("found {}, expected text", m_value->type_name()));
    return m_value->get<std::string>();
}

std::int32_t Component::asTokenId() const
{
    const bool isNatural = m_value->is_number_unsigned();
    if (!isNatural || m_value->get<std::uint64_t>() > static_cast<std::uint64_t>(highestTokenId))
        refuse(fmt::format("found {}, expected a token id from 0 to {}",
            m_value->is_number() ? m_value->dump() : m_value->type_name(), highestTokenId));
    return m_value->get<std::int32_t>();
}

void Component::refuse(const std::string& problem) const
{
    throw Error(Fault::Data, fmt::format("{}: {}", m_where, problem));
}

void Component::refuseType() const
{
    throw Error(Fault::Data,
        fmt::format("{}: the component '{}' is not supported", m_where, type()),
        "Give the text as token ids (.ids, .u16, .u32) instead.");
}

} // namespace lesa::text

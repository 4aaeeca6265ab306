// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/config_document.h"

#include "core/base/error.h"
#include "core/store/json_cursor.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

namespace lesa {

using Json = nlohmann::json;

namespace {

struct Member {
    std::string key;
    std::size_t keyBegin = 0;
    std::size_t valueBegin = 0;
    std::size_t valueEnd = 0; ///< exclusive
};

constexpr std::string_view wrapperKey = "__float__";

/// The text with each bare NaN or Infinity in the wrapped form that every JSON parser takes.
std::string withWrappedFloats(
    std::string_view text, const std::vector<std::pair<std::size_t, std::size_t>>& words)
{
    std::string out;
    std::size_t done = 0;
    for (const auto& [begin, end] : words) {
        out += text.substr(done, begin - done);
        out += fmt::format(R"({{"{}":"{}"}})", wrapperKey, text.substr(begin, end - begin));
        done = end;
    }
    out += text.substr(done);
    return out;
}

void unwrapFloats(Json& value)
{
    if (value.is_object() && value.size() == 1 && value.begin().key() == wrapperKey) {
        const auto word = value.begin().value();
        if (word == "NaN")
            value = std::numeric_limits<double>::quiet_NaN();
        else if (word == "Infinity" || word == "-Infinity")
            value = (word == "Infinity" ? 1 : -1) * std::numeric_limits<double>::infinity();
        return;
    }
    if (value.is_structured())
        for (auto& element : value)
            unwrapFloats(element);
}

/// How the document is laid out, so that what is added looks like what is there.
struct Style {
    std::string newline = "\n";
    std::string indent; ///< of the top-level keys; empty: all on one line
};

std::string spellScalar(const Json& value)
{
    if (value.is_number_float() && !std::isfinite(value.get<double>()))
        throw Error(Fault::Internal, "a number that is not finite cannot be written to a config");
    return value.dump();
}

std::string spell(const Json& value, const Style& style, int level)
{
    if (!value.is_structured() || value.empty())
        return spellScalar(value);
    const bool oneLine = style.indent.empty();
    const auto lineAt = [&](int depth) {
        std::string line = oneLine ? "" : style.newline;
        for (int i = 0; i < depth && !oneLine; ++i)
            line += style.indent;
        return line;
    };
    std::string out = value.is_object() ? "{" : "[";
    for (auto it = value.begin(); it != value.end(); ++it) {
        if (it != value.begin())
            out += oneLine ? ", " : ",";
        out += lineAt(level + 1);
        if (value.is_object())
            out += Json(it.key()).dump() + ": ";
        out += spell(*it, style, level + 1);
    }
    return out + lineAt(level) + (value.is_object() ? "}" : "]");
}

} // namespace

struct ConfigDocument::State {
    std::string text;
    std::string origin;
    Json json;
    std::vector<Member> members;
    std::size_t bodyBegin = 0; ///< just behind the opening brace

    void parse();
    [[nodiscard]] const Member* find(std::string_view key) const;
    [[nodiscard]] const Json* value(std::string_view key) const;
    [[nodiscard]] Style style() const;
    [[nodiscard]] std::string addition(std::string_view key, const Json& value) const;
    [[noreturn]] void failType(std::string_view key, std::string_view expected) const;
};

void ConfigDocument::State::parse()
{
    JsonCursor cursor(text, origin);
    cursor.allowNonFinite();
    if (cursor.peek() != '{')
        cursor.fail("not a JSON object");
    bodyBegin = cursor.position() + 1;
    members.clear();
    auto keyBegin = bodyBegin;
    cursor.object([&](std::string key) {
        const auto valueBegin = cursor.position();
        cursor.skip();
        members.push_back(
            {std::move(key), text.find('"', keyBegin), valueBegin, cursor.position()});
        keyBegin = cursor.position();
    });
    cursor.finish();
    try {
        json = Json::parse(withWrappedFloats(text, cursor.nonFinite()));
    } catch (const Json::exception& error) {
        throw Error(Fault::Data, fmt::format("{}: {}", origin, error.what()));
    }
    unwrapFloats(json);
}

const Member* ConfigDocument::State::find(std::string_view key) const
{
    const auto at = std::find_if(
        members.begin(), members.end(), [&](const Member& member) { return member.key == key; });
    return at == members.end() ? nullptr : &*at;
}

const Json* ConfigDocument::State::value(std::string_view key) const
{
    const auto at = json.find(key);
    return at == json.end() || at->is_null() ? nullptr : &*at;
}

Style ConfigDocument::State::style() const
{
    Style style;
    if (members.empty())
        return style;
    const auto lead = std::string_view(text).substr(bodyBegin, members[0].keyBegin - bodyBegin);
    if (const auto line = lead.rfind('\n'); line != std::string_view::npos)
        style.indent = lead.substr(line + 1);
    if (lead.find("\r\n") != std::string_view::npos)
        style.newline = "\r\n";
    return style;
}

std::string ConfigDocument::State::addition(std::string_view key, const Json& value) const
{
    const auto spelled = Json(key).dump() + ": " + spell(value, style(), 1);
    if (members.empty())
        return spelled;
    const auto lead = text.substr(bodyBegin, members[0].keyBegin - bodyBegin);
    return (lead.empty() ? ", " : "," + lead) + spelled;
}

void ConfigDocument::State::failType(std::string_view key, std::string_view expected) const
{
    const auto* member = find(key);
    throw Error(Fault::Data,
        fmt::format("{}: {} is {}, expected {}", origin, key,
            text.substr(member->valueBegin,
                std::min<std::size_t>(member->valueEnd - member->valueBegin, 60)),
            expected));
}

ConfigDocument ConfigDocument::parse(std::string text, std::string origin)
{
    ConfigDocument document;
    document.m_state->text = std::move(text);
    document.m_state->origin = std::move(origin);
    document.m_state->parse();
    return document;
}

ConfigDocument::ConfigDocument()
    : m_state(std::make_unique<State>())
{
}

ConfigDocument::ConfigDocument(const ConfigDocument& other)
    : m_state(std::make_unique<State>(*other.m_state))
{
}

ConfigDocument::ConfigDocument(ConfigDocument&&) noexcept = default;

ConfigDocument& ConfigDocument::operator=(ConfigDocument other)
{
    std::swap(m_state, other.m_state);
    return *this;
}

ConfigDocument::~ConfigDocument() = default;

const std::string& ConfigDocument::origin() const
{
    return m_state->origin;
}

const std::string& ConfigDocument::text() const
{
    return m_state->text;
}

const Json& ConfigDocument::json() const
{
    return m_state->json;
}

bool ConfigDocument::contains(std::string_view key) const
{
    return m_state->value(key) != nullptr;
}

std::optional<std::int64_t> ConfigDocument::integer(std::string_view key) const
{
    const auto* value = m_state->value(key);
    if (value == nullptr)
        return std::nullopt;
    const bool tooLarge = value->is_number_unsigned()
        && value->get<std::uint64_t>()
            > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
    if (!value->is_number_integer() || tooLarge)
        m_state->failType(key, "an integer");
    return value->get<std::int64_t>();
}

std::optional<double> ConfigDocument::number(std::string_view key) const
{
    const auto* value = m_state->value(key);
    if (value == nullptr)
        return std::nullopt;
    if (!value->is_number())
        m_state->failType(key, "a number");
    return value->get<double>();
}

std::optional<bool> ConfigDocument::boolean(std::string_view key) const
{
    const auto* value = m_state->value(key);
    if (value == nullptr)
        return std::nullopt;
    if (!value->is_boolean())
        m_state->failType(key, "true or false");
    return value->get<bool>();
}

std::optional<std::string> ConfigDocument::string(std::string_view key) const
{
    const auto* value = m_state->value(key);
    if (value == nullptr)
        return std::nullopt;
    if (!value->is_string())
        m_state->failType(key, "a text");
    return value->get<std::string>();
}

void ConfigDocument::set(std::string_view key, const Json& value)
{
    auto edited = *m_state;
    if (const auto* member = edited.find(key)) {
        const auto length = member->valueEnd - member->valueBegin;
        const auto before = std::string_view(edited.text).substr(member->valueBegin, length);
        auto style = edited.style();
        if (before.starts_with('[') && before.find('\n') == std::string_view::npos
            && before.size() > 2)
            style.indent.clear();
        edited.text.replace(member->valueBegin, length, spell(value, style, 1));
    } else {
        const auto at = edited.members.empty() ? edited.bodyBegin : edited.members.back().valueEnd;
        edited.text.insert(at, edited.addition(key, value));
    }
    edited.parse();
    *m_state = std::move(edited);
}

} // namespace lesa

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace lesa {

/// One member of a settings struct: the row that every reader, writer, form, help text and option
/// is made from. A number carries its range, a string its choices (empty: free text).
template <class Owner, class T>
struct Field {
    const char* key; ///< JSON key; never renamed
    T Owner::*member;
    const char* label; ///< what a form shows
    const char* help;  ///< tooltip and help
    const char* unit = "";
    double lowest = std::numeric_limits<double>::lowest();
    double highest = std::numeric_limits<double>::max();
    std::vector<std::string> choices = {};
};
template <class Owner, class T, class... Rest>
Field(const char*, T Owner::*, Rest...) -> Field<Owner, T>;

/// A string member that takes one of a few words.
template <class Owner, class T>
Field<Owner, T> choice(const char* key, T Owner::*member, const char* label, const char* help,
    std::vector<std::string> choices)
{
    Field<Owner, T> field{key, member, label, help};
    field.choices = std::move(choices);
    return field;
}

/// Calls f(field, value) for every field of a settings object, in declaration order.
template <class Settings, class F>
void forEachField(Settings& settings, F&& f)
{
    std::apply([&](const auto&... field) { (f(field, settings.*(field.member)), ...); },
        std::remove_const_t<Settings>::fields());
}

} // namespace lesa

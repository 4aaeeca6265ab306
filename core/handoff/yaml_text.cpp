// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handoff/yaml_text.h"

#include "core/base/strings.h"

#include <fmt/format.h>

#include <algorithm>

namespace lesa {

namespace {

bool isLeaf(const Json& value)
{
    return !value.is_structured() || value.empty();
}

std::string leaf(const Json& value)
{
    return value.is_number_float() ? plainNumber(value.get<double>()) : value.dump();
}

void append(std::string& text, const Json& value, std::size_t depth);

/// "key: leaf", or "key:" with its block below.
void appendEntry(std::string& text, const std::string& head, const Json& value, std::size_t depth)
{
    text += head;
    if (isLeaf(value)) {
        text += " " + leaf(value) + "\n";
        return;
    }
    text += "\n";
    append(text, value, depth + 1);
}

void append(std::string& text, const Json& value, std::size_t depth)
{
    const std::string indent(2 * depth, ' ');
    if (value.is_object()) {
        for (const auto& [key, child] : value.items())
            appendEntry(text, indent + key + ":", child, depth);
        return;
    }
    for (const auto& child : value) {
        if (isLeaf(child)) {
            text += indent + "- " + leaf(child) + "\n";
            continue;
        }
        std::string block;
        append(block, child, depth + 1);
        block[2 * depth] = '-'; // the block's first line carries the dash in its own indentation
        text += block;
    }
}

} // namespace

std::string plainNumber(double value)
{
    auto text = fmt::format("{}", value);
    if (text.find_first_of(".n") != std::string::npos) // a point already; nan, inf
        return text;
    text.insert(std::min(text.find('e'), text.size()), ".0");
    return text;
}

std::string yamlText(const Json& value)
{
    std::string text;
    append(text, value, 0);
    return text;
}

std::string commentLines(const std::string& text)
{
    std::string lines;
    for (const auto& line : split(text, '\n'))
        lines += "# " + line + "\n";
    return lines;
}

} // namespace lesa

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/component.h"

#include <functional>
#include <string>
#include <vector>

namespace lesa::text {

/// The normalizer of tokenizer.json: NFC, NFD, NFKC, NFKD, Lowercase, Prepend, Replace (text or
/// regular expression), Strip, ByteLevel, and a Sequence of them. Thread-safe.
class Normalizer {
public:
    /// `component` may be null: text stays as it is. Error Data names what is not supported.
    static Normalizer parse(const Component& component);

    [[nodiscard]] bool isEmpty() const { return m_steps.empty(); }
    /// Valid UTF-8 in, valid UTF-8 out.
    [[nodiscard]] std::string apply(std::string text) const;

private:
    void add(const Component& component);

    std::vector<std::function<void(std::string&)>> m_steps;
};

/// Replaces every match of the component's "pattern" ({"String": ...} or {"Regex": ...}) by its
/// "content"; also a decoder.
std::function<void(std::string&)> replacement(const Component& component);

} // namespace lesa::text

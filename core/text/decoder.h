// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/component.h"

#include <functional>
#include <string>
#include <vector>

namespace lesa::text {

/// The decoder of tokenizer.json: ByteLevel, Replace, ByteFallback, Fuse, Strip, Metaspace,
/// BPEDecoder, and a Sequence of them. Thread-safe.
class Decoder {
public:
    /// `component` may be null: tokens are joined with spaces. Error Data names what is not
    /// supported.
    static Decoder parse(const Component& component);

    /// The text of tokens; bytes that are not UTF-8 become U+FFFD.
    [[nodiscard]] std::string apply(std::vector<std::string> tokens) const;

private:
    using Step = std::function<void(std::vector<std::string>&)>;
    void add(const Component& component);
    void addStrip(const Component& component);
    void addMetaspace(const Component& component);

    std::vector<Step> m_steps;
};

} // namespace lesa::text

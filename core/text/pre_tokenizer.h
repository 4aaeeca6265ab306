// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/component.h"
#include "core/text/pieces.h"

#include <memory>
#include <vector>

namespace lesa::text {

/// One stage of a pre-tokenizer.
class PreTokenizerStep {
public:
    virtual ~PreTokenizerStep() = default;
    virtual void apply(Pieces& pieces) const = 0;
    [[nodiscard]] virtual bool isRestartable() const { return false; }
};

/// The pre-tokenizer of tokenizer.json: ByteLevel, Split, Digits, Metaspace, Whitespace,
/// WhitespaceSplit, Punctuation, and a Sequence of them. Immutable, thread-safe.
class PreTokenizer {
public:
    /// `component` may be null: the text is one piece. Error Data names what is not supported.
    static PreTokenizer parse(const Component& component);

    /// Runs every step, except a closing change of bytes into GPT-2's alphabet: see mapsBytes().
    void apply(Pieces& pieces) const;
    /// Each finished piece still has to go through appendByteLevel (done by whoever encodes it, in
    /// parallel).
    [[nodiscard]] bool mapsBytes() const { return m_mapsBytes; }

    /// Text may be read block by block with the pieces that reading it whole gives. Holds when
    /// every step divides the text into matches and gaps by patterns that look only ahead, and
    /// keeps all of it. Then
    ///  - a piece that is Closed in an open block stays as it is: no match in it looked behind the
    ///  block;
    ///  - at the beginning of a piece with isRestart no step is inside a match, so reading that
    ///  begins there
    ///    meets the same matches as reading that came from before: by induction over the steps, a
    ///    step's remaining input is the same, and a left-to-right search finds the same in it.
    [[nodiscard]] bool isRestartable() const;

private:
    void add(const Component& component);
    void addByteLevel(const Component& component);
    void addSplit(const Component& component);
    void addMetaspace(const Component& component);

    std::vector<std::unique_ptr<PreTokenizerStep>> m_steps;
    bool m_mapsBytes = false;
};

} // namespace lesa::text

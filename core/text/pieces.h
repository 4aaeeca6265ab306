// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace lesa::text {

/// A stretch of Pieces::text().
struct Piece {
    /// What is known of its end while the text is read block by block.
    enum class End {
        Closed,    ///< nothing that follows can move it
        Open,      ///< its text is right as far as it goes, but it may go on behind the block
        Unsettled, ///< how it divides depends on text not read yet
    };

    std::size_t begin = 0;
    std::size_t end = 0;
    bool isFirst = false; ///< begins where the whole input begins
    bool isRestart
        = true; ///< no step's match holds `begin` inside: see PreTokenizer::isRestartable
    bool isInMatch = false; ///< lies within one match of a regular expression
    End state = End::Closed;
};

/// Text on its way through the pre-tokenizer: pieces in order, each split or rewritten by every
/// step.
class Pieces {
public:
    /// One piece, the whole text, which is borrowed.
    /// @param isFirst  the text is the beginning of the input
    /// @param isOpen   more text follows
    Pieces(std::string_view text, bool isFirst, bool isOpen);

    [[nodiscard]] std::string_view text() const
    {
        return m_isRewritten ? std::string_view(m_rewritten) : m_source;
    }
    [[nodiscard]] std::string_view of(const Piece& piece) const
    {
        return text().substr(piece.begin, piece.end - piece.begin);
    }

    /// Replaces the text of every piece by what `change` appends for it.
    void rewrite(const std::function<void(const Piece&, std::string_view, std::string&)>& change);

    std::vector<Piece> items;
    std::function<void()> tick; ///< called now and then by long steps when set; may throw to stop

private:
    std::string_view m_source;
    std::string m_rewritten;
    bool m_isRewritten = false;
};

} // namespace lesa::text

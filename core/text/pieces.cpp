// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/pieces.h"

namespace lesa::text {

Pieces::Pieces(std::string_view text, bool isFirst, bool isOpen)
    : m_source(text)
{
    if (!text.empty())
        items.push_back({.end = text.size(),
            .isFirst = isFirst,
            .state = isOpen ? Piece::End::Open : Piece::End::Closed});
}

void Pieces::rewrite(
    const std::function<void(const Piece&, std::string_view, std::string&)>& change)
{
    std::string result;
    result.reserve(text().size());
    for (auto& piece : items) {
        const auto begin = result.size();
        change(piece, of(piece), result);
        piece.begin = begin;
        piece.end = result.size();
    }
    m_rewritten = std::move(result);
    m_isRewritten = true;
}

} // namespace lesa::text

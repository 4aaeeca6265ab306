// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/vocabulary.h"

namespace lesa::text {

bool Vocabulary::add(const std::string& token, std::int32_t id)
{
    if (tokenOf(id))
        return false;
    const auto [entry, isNew] = m_ids.try_emplace(token, id);
    if (!isNew)
        return false;
    if (id >= endId())
        m_tokens.resize(static_cast<std::size_t>(id) + 1);
    m_tokens[static_cast<std::size_t>(id)] = &entry->first;
    return true;
}

std::optional<std::int32_t> Vocabulary::idOf(std::string_view token) const
{
    const auto found = m_ids.find(token);
    return found == m_ids.end() ? std::nullopt : std::optional(found->second);
}

const std::string* Vocabulary::tokenOf(std::int32_t id) const
{
    return id >= 0 && id < endId() ? m_tokens[static_cast<std::size_t>(id)] : nullptr;
}

} // namespace lesa::text

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/document.h"

#include "core/base/error.h"

#include <fmt/format.h>

namespace lesa::text {

namespace {

using nlohmann::json;
using Event = json::parse_event_t;

// Depths: 1 the keys of the file, 2 those of "model", 3 the entries of its tables, 4 the two tokens
// of a merge.
class TableReader {
public:
    TableReader(Document& document, const std::string& origin)
        : m_document(document)
        , m_origin(origin)
    {
    }

    /// False keeps what was just read out of the tree.
    bool operator()(int depth, Event event, json& parsed)
    {
        if (depth <= 2 && event == Event::key)
            (depth == 1 ? m_section : m_table) = parsed.get<std::string>();
        if (depth < 2 || m_section != "model" || (m_table != "vocab" && m_table != "merges"))
            return true;
        const bool isVocabulary = m_table == "vocab";
        if (depth == 2 && event == (isVocabulary ? Event::array_start : Event::object_start))
            refuse(
                isVocabulary ? "expected an object of tokens and their ids" : "expected an array");
        if (depth == 2)
            return true;
        return isVocabulary ? vocabularyEntry(event, parsed) : mergeEntry(depth, event, parsed);
    }

private:
    [[noreturn]] void refuse(const std::string& problem) const
    {
        throw Error(Fault::Data, fmt::format("{}.model.{}: {}", m_origin, m_table, problem));
    }

    bool vocabularyEntry(Event event, json& parsed)
    {
        if (event == Event::key)
            m_token = parsed.get<std::string>();
        else if (event != Event::value || !parsed.is_number_unsigned()
            || parsed.get<std::uint64_t>() > static_cast<std::uint64_t>(highestTokenId))
            refuse(fmt::format("the id of '{}' is {}, expected a whole number from 0 to {}",
                m_token, event == Event::value ? parsed.dump() : "no number", highestTokenId));
        else
            m_document.vocabulary.emplace_back(std::move(m_token), parsed.get<std::int32_t>());
        return false;
    }

    bool mergeEntry(int depth, Event event, json& parsed)
    {
        if (depth == 3 && event == Event::array_start) {
            m_pair.clear();
            return true; // else its tokens would not be reported
        }
        if (depth == 3 && event == Event::array_end)
            addMerge(m_pair.size() == 2);
        else if (event != Event::value || !parsed.is_string())
            refuse(fmt::format("merge {} is not two tokens", m_document.merges.size()));
        else if (depth == 4)
            m_pair.push_back(std::move(parsed.get_ref<std::string&>()));
        else
            addSpaced(parsed.get_ref<const std::string&>());
        return false;
    }

    void addSpaced(const std::string& merge)
    {
        if (m_document.merges.empty() && merge.starts_with("#version"))
            return;
        const auto space = merge.find(' ');
        m_pair = {merge.substr(0, space), space == merge.npos ? "" : merge.substr(space + 1)};
        addMerge(space != merge.npos && merge.find(' ', space + 1) == merge.npos);
    }

    void addMerge(bool isPair)
    {
        if (!isPair)
            refuse(fmt::format("merge {} is not two tokens", m_document.merges.size()));
        m_document.merges.emplace_back(std::move(m_pair[0]), std::move(m_pair[1]));
    }

    Document& m_document;
    const std::string& m_origin;
    std::string m_section;
    std::string m_table;
    std::string m_token;
    std::vector<std::string> m_pair;
};

} // namespace

Document Document::parse(std::string_view text, const std::string& origin)
{
    Document document;
    try {
        TableReader reader(document, origin);
        document.rest = json::parse(text, std::ref(reader));
    } catch (const json::exception& e) {
        throw Error(Fault::Data, fmt::format("{}: damaged JSON: {}", origin, e.what()),
            "Download the file again.");
    }
    return document;
}

} // namespace lesa::text

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/pre_tokenizer.h"

#include "core/text/byte_level.h"
#include "core/text/characters.h"
#include "core/text/pattern.h"

#include <algorithm>

namespace lesa::text {

namespace {

constexpr auto gpt2Pattern
    = R"('s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+)";

/// What becomes of the matches.
enum class Behavior { Isolated, Removed, MergedWithPrevious, MergedWithNext, Contiguous };

Behavior parseBehavior(const Component& component)
{
    const auto name = component.string("behavior", "Isolated");
    if (name == "Isolated")
        return Behavior::Isolated;
    if (name == "Removed")
        return Behavior::Removed;
    if (name == "MergedWithPrevious")
        return Behavior::MergedWithPrevious;
    if (name == "MergedWithNext")
        return Behavior::MergedWithNext;
    if (name == "Contiguous")
        return Behavior::Contiguous;
    component.child("behavior").refuse("'" + name + "' is not a known behavior");
}

/// Joins a match with what is before it, unless that is a match itself (Contiguous: joins equals).
std::vector<Span> mergedForward(const std::vector<Span>& spans, bool joinEquals)
{
    std::vector<Span> result;
    bool previous = false;
    for (const auto& span : spans) {
        const bool joins = joinEquals ? span.isMatch == previous : span.isMatch && !previous;
        previous = span.isMatch;
        if (joins && !result.empty())
            result.back().end = span.end;
        else
            result.push_back(span);
    }
    return result;
}

std::vector<Span> mergedWithNext(const std::vector<Span>& spans)
{
    std::vector<Span> result;
    bool following = false;
    for (auto span = spans.rbegin(); span != spans.rend(); ++span) {
        const bool joins = span->isMatch && !following;
        following = span->isMatch;
        if (joins && !result.empty())
            result.back().begin = span->begin;
        else
            result.push_back(*span);
    }
    std::ranges::reverse(result);
    return result;
}

void apply(Behavior behavior, std::vector<Span>& spans)
{
    if (behavior == Behavior::Removed)
        std::erase_if(spans, [](const Span& span) { return span.isMatch; });
    else if (behavior == Behavior::MergedWithNext)
        spans = mergedWithNext(spans);
    else if (behavior != Behavior::Isolated)
        spans = mergedForward(spans, behavior == Behavior::Contiguous);
}

class SplitStep final : public PreTokenizerStep {
public:
    SplitStep(std::unique_ptr<Pattern> pattern, Behavior behavior, bool isInverted = false)
        : m_pattern(std::move(pattern))
        , m_behavior(behavior)
        , m_isInverted(isInverted)
    {
    }

    void apply(Pieces& pieces) const override
    {
        std::vector<Piece> result;
        result.reserve(pieces.items.size() * 2);
        std::vector<Span> spans;
        for (const auto& piece : pieces.items) {
            if (piece.state == Piece::End::Unsettled) {
                result.push_back(piece);
                continue;
            }
            spans.clear();
            m_pattern->cover(pieces.of(piece), piece.state == Piece::End::Open, pieces.tick, spans);
            divide(piece, spans, result);
        }
        pieces.items = std::move(result);
    }

    [[nodiscard]] bool isRestartable() const override
    {
        return m_pattern->isRestartable()
            && (m_behavior == Behavior::Isolated
                || (m_behavior == Behavior::Contiguous && m_pattern->isCharacterWise()));
    }

private:
    void divide(const Piece& piece, std::vector<Span>& spans, std::vector<Piece>& result) const
    {
        if (m_isInverted)
            for (auto& span : spans)
                span.isMatch = !span.isMatch;
        text::apply(m_behavior, spans);
        for (const auto& span : spans)
            if (span.end > span.begin)
                result.push_back(part(piece, span));
    }

    [[nodiscard]] Piece part(const Piece& whole, const Span& span) const
    {
        const bool isHead = span.begin == 0;
        const bool isMatch = span.isMatch != m_isInverted;
        Piece piece{whole.begin + span.begin, whole.begin + span.end};
        piece.isFirst = whole.isFirst && isHead;
        piece.isRestart = isHead ? whole.isRestart : !whole.isInMatch;
        piece.isInMatch = whole.isInMatch || (isMatch && !m_pattern->isCharacterWise());
        if (span.isUnsettled)
            piece.state = Piece::End::Unsettled;
        else if (piece.end == whole.end && (!isMatch || m_behavior == Behavior::Contiguous))
            piece.state = whole.state;
        return piece;
    }

    std::unique_ptr<Pattern> m_pattern;
    Behavior m_behavior;
    bool m_isInverted;
};

/// Puts `prefix` before a piece that does not begin with it.
class PrefixStep final : public PreTokenizerStep {
public:
    PrefixStep(std::string prefix, bool onlyFirst)
        : m_prefix(std::move(prefix))
        , m_onlyFirst(onlyFirst)
    {
    }
    void apply(Pieces& pieces) const override
    {
        pieces.rewrite([this](const Piece& piece, std::string_view text, std::string& out) {
            if ((piece.isFirst || !m_onlyFirst) && !text.starts_with(m_prefix))
                out += m_prefix;
            out += text;
        });
    }

private:
    std::string m_prefix;
    bool m_onlyFirst;
};

class SpaceReplacementStep final : public PreTokenizerStep {
public:
    explicit SpaceReplacementStep(std::string replacement)
        : m_replacement(std::move(replacement))
    {
    }
    void apply(Pieces& pieces) const override
    {
        pieces.rewrite([this](const Piece&, std::string_view text, std::string& out) {
            for (const char byte : text)
                byte == ' ' ? out.append(m_replacement) : out.append(1, byte);
        });
    }

private:
    std::string m_replacement;
};

class ByteMapStep final : public PreTokenizerStep {
public:
    void apply(Pieces& pieces) const override
    {
        pieces.rewrite([](const Piece&, std::string_view text, std::string& out) {
            appendByteLevel(text, out);
        });
    }
};

} // namespace

PreTokenizer PreTokenizer::parse(const Component& component)
{
    PreTokenizer result;
    if (component.isNull())
        return result;
    result.add(component);
    if (!result.m_steps.empty() && dynamic_cast<const ByteMapStep*>(result.m_steps.back().get())) {
        result.m_steps.pop_back();
        result.m_mapsBytes = true;
    }
    return result;
}

void PreTokenizer::add(const Component& component)
{
    const auto type = component.type();
    const auto split = [this](auto&&... arguments) {
        m_steps.push_back(
            std::make_unique<SplitStep>(std::forward<decltype(arguments)>(arguments)...));
    };
    if (type == "Sequence")
        for (const auto& part : component.list("pretokenizers"))
            add(part);
    else if (type == "ByteLevel")
        addByteLevel(component);
    else if (type == "Split")
        addSplit(component);
    else if (type == "Metaspace")
        addMetaspace(component);
    else if (type == "Digits")
        split(characterPattern(isNumeric),
            component.flag("individual_digits", false) ? Behavior::Isolated : Behavior::Contiguous);
    else if (type == "Whitespace")
        split(wordPattern(), Behavior::Removed, true);
    else if (type == "WhitespaceSplit")
        split(characterPattern(isWhiteSpace), Behavior::Removed);
    else if (type == "Punctuation")
        split(characterPattern(isPunctuation), parseBehavior(component));
    else
        component.refuseType();
}

void PreTokenizer::addByteLevel(const Component& component)
{
    if (component.flag("add_prefix_space", true))
        m_steps.push_back(std::make_unique<PrefixStep>(" ", false));
    if (component.flag("use_regex", true))
        m_steps.push_back(std::make_unique<SplitStep>(
            regexPattern(gpt2Pattern, "ByteLevel"), Behavior::Isolated));
    m_steps.push_back(std::make_unique<ByteMapStep>());
}

void PreTokenizer::addSplit(const Component& component)
{
    const auto pattern = component.child("pattern");
    const auto behavior = parseBehavior(component);
    const bool isInverted = component.flag("invert", false);
    std::unique_ptr<Pattern> compiled;
    if (pattern.has("Regex"))
        compiled = regexPattern(pattern.string("Regex"), pattern.where());
    else if (const auto text = pattern.string("String"); !text.empty())
        compiled = literalPattern(text);
    else
        pattern.refuse("an empty pattern is not supported");
    m_steps.push_back(std::make_unique<SplitStep>(std::move(compiled), behavior, isInverted));
}

void PreTokenizer::addMetaspace(const Component& component)
{
    const auto character = component.character("replacement");
    std::string replacement;
    appendCodePoint(replacement, character);
    const bool legacyPrefix = component.flag("add_prefix_space", true);
    const auto scheme = component.string("prepend_scheme", legacyPrefix ? "always" : "never");
    if (scheme != "always" && scheme != "first" && scheme != "never")
        component.child("prepend_scheme")
            .refuse("found '" + scheme + "', expected always, first or never");
    if (!legacyPrefix && scheme != "never")
        component.refuse("add_prefix_space is false but prepend_scheme is '" + scheme + "'");
    m_steps.push_back(std::make_unique<SpaceReplacementStep>(replacement));
    if (scheme != "never")
        m_steps.push_back(std::make_unique<PrefixStep>(replacement, scheme == "first"));
    if (component.flag("split", true))
        m_steps.push_back(std::make_unique<SplitStep>(
            characterPattern([character](char32_t c) { return c == character; }),
            Behavior::MergedWithNext));
}

void PreTokenizer::apply(Pieces& pieces) const
{
    for (const auto& step : m_steps)
        step->apply(pieces);
}

bool PreTokenizer::isRestartable() const
{
    return std::ranges::all_of(m_steps, [](const auto& step) { return step->isRestartable(); });
}

} // namespace lesa::text

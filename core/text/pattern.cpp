// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/pattern.h"

#include "core/text/characters.h"

namespace lesa::text {

namespace {

constexpr std::size_t matchesATick = 1 << 15;

/// Collects spans left to right: the gap before a match comes by itself.
class Cover {
public:
    explicit Cover(std::vector<Span>& spans)
        : m_spans(spans)
    {
    }
    void match(std::size_t begin, std::size_t end)
    {
        gap(begin);
        m_spans.push_back({begin, end, true});
        m_done = end;
    }
    void gap(std::size_t end, bool isUnsettled = false)
    {
        if (end > m_done)
            m_spans.push_back({m_done, end, false, isUnsettled});
        m_done = end;
    }

private:
    std::vector<Span>& m_spans;
    std::size_t m_done = 0;
};

class RegexPattern final : public Pattern {
public:
    RegexPattern(const std::string& pattern, const std::string& where)
        : m_regex(pattern, where)
    {
    }

    void cover(std::string_view text, bool isOpen, const std::function<void()>& tick,
        std::vector<Span>& spans) const override
    {
        Cover cover(spans);
        RegexWalk walk(m_regex, text, isOpen);
        for (std::size_t count = 1;; ++count) {
            const auto found = walk.next();
            if (found.result != Regex::Result::Match)
                return cover.gap(text.size(), found.result == Regex::Result::Open);
            cover.match(found.begin, found.end);
            if (tick && count % matchesATick == 0)
                tick();
        }
    }

    [[nodiscard]] bool isRestartable() const override { return !m_regex.looksBack(); }

private:
    Regex m_regex;
};

class LiteralPattern final : public Pattern {
public:
    explicit LiteralPattern(std::string text)
        : m_text(std::move(text))
    {
    }

    void cover(std::string_view text, bool, const std::function<void()>&,
        std::vector<Span>& spans) const override
    {
        Cover cover(spans);
        for (auto at = text.find(m_text); at != text.npos;
             at = text.find(m_text, at + m_text.size()))
            cover.match(at, at + m_text.size());
        cover.gap(text.size());
    }

private:
    std::string m_text;
};

class CharacterPattern final : public Pattern {
public:
    explicit CharacterPattern(std::function<bool(char32_t)> matches)
        : m_matches(std::move(matches))
    {
    }

    void cover(std::string_view text, bool, const std::function<void()>&,
        std::vector<Span>& spans) const override
    {
        Cover cover(spans);
        for (std::size_t at = 0; at < text.size();) {
            const auto begin = at;
            if (m_matches(nextCodePoint(text, at)))
                cover.match(begin, at);
        }
        cover.gap(text.size());
    }

    [[nodiscard]] bool isCharacterWise() const override { return true; }

private:
    std::function<bool(char32_t)> m_matches;
};

class WordPattern final : public Pattern {
public:
    void cover(std::string_view text, bool, const std::function<void()>&,
        std::vector<Span>& spans) const override
    {
        enum class Kind { Space, Word, Other };
        Cover cover(spans);
        std::size_t begin = 0;
        auto kind = Kind::Space;
        const auto endRun = [&](std::size_t end) {
            if (kind != Kind::Space && end > begin)
                cover.match(begin, end);
            begin = end;
        };
        for (std::size_t at = 0; at < text.size();) {
            const auto here = at;
            const auto c = nextCodePoint(text, at);
            const auto next = isWord(c) ? Kind::Word : isWhiteSpace(c) ? Kind::Space : Kind::Other;
            if (next != kind)
                endRun(here);
            kind = next;
        }
        endRun(text.size());
        cover.gap(text.size());
    }
};

} // namespace

std::unique_ptr<Pattern> regexPattern(const std::string& pattern, const std::string& where)
{
    return std::make_unique<RegexPattern>(pattern, where);
}

std::unique_ptr<Pattern> literalPattern(std::string text)
{
    return std::make_unique<LiteralPattern>(std::move(text));
}

std::unique_ptr<Pattern> characterPattern(std::function<bool(char32_t)> matches)
{
    return std::make_unique<CharacterPattern>(std::move(matches));
}

std::unique_ptr<Pattern> wordPattern()
{
    return std::make_unique<WordPattern>();
}

} // namespace lesa::text

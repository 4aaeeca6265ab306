// SPDX-License-Identifier: GPL-3.0-or-later
#define PCRE2_CODE_UNIT_WIDTH 8
#include "core/text/regex.h"

#include "core/base/error.h"
#include "core/text/characters.h"
#include "core/text/regex_syntax.h"

#include <fmt/format.h>
#include <pcre2.h>

#include <array>

namespace lesa::text {

namespace {

constexpr std::size_t longestPattern = 1 << 16;
constexpr std::uint32_t matchLimit
    = 10'000'000; // steps of one match; honest patterns need a few per byte
constexpr std::uint32_t heapLimitKiB = 256 << 10;
constexpr std::size_t jitStackBytes = 16 << 20;

/// What matching needs beside the code; one for each thread, shared by all patterns.
struct Workspace {
    pcre2_match_data* data = pcre2_match_data_create(1, nullptr);
    pcre2_match_context* context = pcre2_match_context_create(nullptr);
    pcre2_jit_stack* stack = pcre2_jit_stack_create(32 << 10, jitStackBytes, nullptr);

    Workspace()
    {
        pcre2_set_match_limit(context, matchLimit);
        pcre2_set_heap_limit(context, heapLimitKiB);
        pcre2_jit_stack_assign(context, nullptr, stack);
    }
    ~Workspace()
    {
        pcre2_jit_stack_free(stack);
        pcre2_match_context_free(context);
        pcre2_match_data_free(data);
    }
    Workspace(const Workspace&) = delete;
    Workspace& operator=(const Workspace&) = delete;
};

std::string messageOf(int code)
{
    std::array<PCRE2_UCHAR, 256> text = {};
    pcre2_get_error_message(code, text.data(), text.size());
    return reinterpret_cast<const char*>(text.data());
}

pcre2_code* compile(const std::string& pattern, int& error)
{
    const std::unique_ptr<pcre2_compile_context, decltype(&pcre2_compile_context_free)> context(
        pcre2_compile_context_create(nullptr), pcre2_compile_context_free);
    pcre2_set_newline(context.get(), PCRE2_NEWLINE_LF);
    std::size_t offset = 0;
    return pcre2_compile(reinterpret_cast<PCRE2_SPTR>(pattern.data()), pattern.size(),
        PCRE2_UTF | PCRE2_UCP | PCRE2_MULTILINE | PCRE2_NEVER_BACKSLASH_C, &error, &offset,
        context.get());
}

} // namespace

struct Regex::Code {
    pcre2_code* compiled = nullptr;
    std::string where;

    Code() = default;
    ~Code() { pcre2_code_free(compiled); }
    Code(const Code&) = delete;
    Code& operator=(const Code&) = delete;
};

Regex::Regex(const std::string& pattern, const std::string& where)
{
    if (pattern.size() > longestPattern)
        throw Error(Fault::Data,
            fmt::format("{}: a regular expression of {} bytes, at most {} are read", where,
                pattern.size(), longestPattern));
    const auto [translated, looksBack] = toPcre(pattern, where);
    auto code = std::make_shared<Code>();
    code->where = fmt::format("{}: the regular expression '{}'", where, pattern);
    int error = 0;
    code->compiled = compile(translated, error);
    if (!code->compiled)
        throw Error(
            Fault::Data, fmt::format("{} is not understood: {}", code->where, messageOf(error)));
    // Without JIT (some processors) pcre2_match interprets; nothing else changes.
    pcre2_jit_compile(code->compiled, PCRE2_JIT_COMPLETE | PCRE2_JIT_PARTIAL_HARD);
    m_code = std::move(code);
    m_looksBack = looksBack;
}

Regex::Found Regex::find(std::string_view text, std::size_t from, bool isOpen) const
{
    thread_local const Workspace workspace;
    const auto options = PCRE2_NO_UTF_CHECK | (isOpen ? PCRE2_PARTIAL_HARD : 0u);
    const int count = pcre2_match(m_code->compiled, reinterpret_cast<PCRE2_SPTR>(text.data()),
        text.size(), from, options, workspace.data, workspace.context);
    const auto* ends = pcre2_get_ovector_pointer(workspace.data);
    if (count >= 0)
        return {Result::Match, ends[0], ends[1]};
    if (count == PCRE2_ERROR_NOMATCH)
        return {Result::None, text.size(), text.size()};
    if (count == PCRE2_ERROR_PARTIAL)
        return {Result::Open, ends[0], text.size()};
    throw Error(Fault::Data,
        fmt::format("{} gives up on this text: {}", m_code->where, messageOf(count)),
        "The pattern needs too many steps; check where the tokenizer comes from.");
}

RegexWalk::RegexWalk(const Regex& regex, std::string_view text, bool isOpen)
    : m_regex(regex)
    , m_text(text)
    , m_isOpen(isOpen)
{
}

Regex::Found RegexWalk::next()
{
    while (m_from <= m_text.size()) {
        const auto found = m_regex.find(m_text, m_from, m_isOpen);
        if (found.result != Regex::Result::Match)
            return found;
        m_from = found.end;
        if (found.begin != found.end || found.begin != m_lastEnd) {
            m_lastEnd = found.end;
            return found;
        }
        if (m_from == m_text.size())
            break;
        nextCodePoint(m_text, m_from);
    }
    return {Regex::Result::None, m_text.size(), m_text.size()};
}

} // namespace lesa::text

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/corpus.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/memory.h"
#include "core/base/sha256.h"
#include "core/text/corpus_file.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>
#include <thread>

namespace lesa {

namespace fs = std::filesystem;
using text::FileKind;
using text::TokenizedFile;

namespace {

constexpr std::size_t hashBlock = 8 << 20; // bytes hashed between two looks at the stop request
constexpr auto cacheVersion = "1";         // of what tokenizing means: raised when ids could change

bool holdsIds(FileKind kind)
{
    return kind != FileKind::Text && kind != FileKind::JsonLines;
}

std::string hashOf(std::string_view bytes, const Job& job)
{
    Sha256 hash;
    for (; !bytes.empty(); bytes.remove_prefix(std::min(hashBlock, bytes.size()))) {
        job.checkStop();
        hash.add(bytes.substr(0, hashBlock));
    }
    return hash.hex();
}

/// eos_token of tokenizer_config.json: a string, or an object with "content".
std::optional<std::int32_t> endOfText(const fs::path& checkpoint, const Tokenizer& tokenizer)
{
    const auto path = checkpoint / "tokenizer_config.json";
    std::error_code ignored;
    if (!fs::exists(path, ignored))
        return std::nullopt;
    const auto config = nlohmann::json::parse(readFile(path), nullptr, false);
    if (!config.is_object())
        throw Error(Fault::Data, fmt::format("{}: damaged JSON", path.string()));
    auto token = config.value("eos_token", nlohmann::json());
    if (token.is_object())
        token = token.value("content", nlohmann::json());
    return token.is_string() ? tokenizer.idOf(token.get<std::string>()) : std::nullopt;
}

/// Reads files one after the other into one stream.
class Reader {
public:
    Reader(const fs::path& checkpoint, const CorpusOptions& options, const Job& job)
        : m_checkpoint(checkpoint)
        , m_options(options)
        , m_job(job)
    {
    }

    TokenStream read(std::span<const fs::path> files)
    {
        std::vector<FileKind> kinds;
        for (const auto& file : files) {
            kinds.push_back(text::fileKind(file));
            m_bytesTotal += static_cast<std::int64_t>(fs::file_size(file));
        }
        for (std::size_t i = 0; i < files.size(); ++i) {
            const auto file = readFileOf(files[i], kinds[i]);
            checkIds(files[i], file);
            append(file, holdsIds(kinds[i]));
        }
        if (m_stream.ids.empty())
            throw Error(Fault::Data,
                fmt::format(
                    "{}: the text is empty", files.empty() ? "no file given" : files[0].string()),
                "Give a file with text in it.");
        m_stream.hash = hashOf(
            {reinterpret_cast<const char*>(m_stream.ids.data()), m_stream.ids.size() * 4}, m_job);
        return std::move(m_stream);
    }

private:
    TokenizedFile readFileOf(const fs::path& path, FileKind kind)
    {
        m_job.checkStop();
        const auto bytes = readFile(path, std::max<std::uint64_t>(availableBytes(), 256u << 20));
        auto file = holdsIds(kind) ? text::parseIds(bytes, kind, path.string())
                                   : cached(path, kind, bytes);
        report(bytes.size());
        m_bytesDone += static_cast<std::int64_t>(bytes.size());
        return file;
    }

    TokenizedFile cached(const fs::path& path, FileKind kind, const std::string& bytes)
    {
        if (m_options.cacheDirectory.empty())
            return tokenize(path, kind, bytes);
        const auto content = hashOf(bytes, m_job);
        const auto key = sha256(
            fmt::format("{} {} {} {}", cacheVersion, int(kind), tokenizer().hash(), content));
        const auto entry = m_options.cacheDirectory / (key + ".tokens");
        if (auto file = text::readTokenCache(entry))
            return std::move(*file);
        auto file = tokenize(path, kind, bytes);
        try {
            text::writeTokenCache(entry, file);
        } catch (const Error& e) {
            m_job.listener.warning(fmt::format(
                "the tokens of {} are not kept for the next time: {}", path.string(), e.what()));
        }
        return file;
    }

    TokenizedFile tokenize(const fs::path& path, FileKind kind, const std::string& bytes)
    {
        if (!m_pool)
            m_pool.emplace(std::thread::hardware_concurrency());
        const Tokenizer::Tick tick = [this](std::size_t done) {
            report(done);
            m_job.checkStop();
        };
        return kind == FileKind::JsonLines
            ? text::tokenizeJsonLines(bytes, path.string(), tokenizer(), *m_pool, tick)
            : text::tokenizeText(bytes, tokenizer(), *m_pool, tick);
    }

    const Tokenizer& tokenizer()
    {
        if (!m_tokenizer) {
            m_tokenizer = Tokenizer::load(m_checkpoint);
            m_separator = endOfText(m_checkpoint, *m_tokenizer);
        }
        return *m_tokenizer;
    }

    void report(std::size_t bytesOfFile)
    {
        m_job.listener.progress(
            "tokenize", m_bytesDone + static_cast<std::int64_t>(bytesOfFile), m_bytesTotal);
    }

    void checkIds(const fs::path& path, const TokenizedFile& file) const
    {
        if (m_options.vocabularySize <= 0)
            return;
        const auto bad = std::ranges::find_if(
            file.ids, [this](std::int32_t id) { return id >= m_options.vocabularySize; });
        if (bad != file.ids.end())
            throw Error(Fault::Data,
                fmt::format("{}: token id {} at position {}, but the model has {} tokens",
                    path.string(), *bad, bad - file.ids.begin(), m_options.vocabularySize),
                "The text was made for another tokenizer, or the checkpoint's tokenizer does not "
                "belong to it.");
    }

    /// A file of ids is taken as it stands: no separator is put before or behind it.
    void append(const TokenizedFile& file, bool holdsIds)
    {
        auto document = file.ids.begin();
        for (const auto length : file.lengths) {
            if (!m_stream.ids.empty() && m_separator && !holdsIds && !m_endsInIds)
                m_stream.ids.push_back(*m_separator);
            m_stream.documentStarts.push_back(static_cast<std::int64_t>(m_stream.ids.size()));
            m_stream.ids.insert(m_stream.ids.end(), document, document + length);
            document += length;
            m_endsInIds = holdsIds;
        }
    }

    const fs::path& m_checkpoint;
    const CorpusOptions& m_options;
    const Job& m_job;
    std::optional<Tokenizer> m_tokenizer;
    std::optional<std::int32_t> m_separator;
    std::optional<text::WorkerPool> m_pool;
    std::int64_t m_bytesDone = 0;
    std::int64_t m_bytesTotal = 0;
    TokenStream m_stream;
    bool m_endsInIds = false;
};

} // namespace

TokenStream loadCorpus(std::span<const fs::path> files, const fs::path& checkpointDirectory,
    const CorpusOptions& options, const Job& job)
{
    return Reader(checkpointDirectory, options, job).read(files);
}

std::vector<Window> evaluationWindows(std::int64_t tokens, int window, int stride)
{
    if (window < 2 || stride < 1 || stride > window)
        throw Error(Fault::Usage,
            fmt::format("windows of {} tokens every {}: a window has at least 2, a stride 1 up to "
                        "the window",
                window, stride));
    std::vector<Window> windows;
    std::int64_t scored = 0; // targets before this position count already
    for (std::int64_t begin = 0; scored < tokens; begin += stride) {
        const auto end = std::min(begin + window, tokens);
        if (const auto from = std::max(begin + 1, scored); from < end)
            windows.push_back({begin, end, from});
        scored = end;
    }
    return windows;
}

} // namespace lesa

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/characters.h"
#include "core/text/tokenizer.h"
#include "core/text/tokenizer_state.h"
#include "core/text/worker_pool.h"

#include <algorithm>

namespace lesa {

using text::OrderedTasks;
using text::Piece;
using text::Pieces;

namespace {

/// Takes back the pieces that text behind the block may still change; where they begin is where
/// reading goes on (PreTokenizer::isRestartable says why that changes nothing). 0: the block was
/// too short to know any piece.
std::size_t settle(std::vector<Piece>& pieces)
{
    while (!pieces.empty()) {
        const auto last = pieces.back();
        pieces.pop_back();
        if (last.isRestart && (pieces.empty() || pieces.back().state == Piece::End::Closed))
            return last.begin;
    }
    return 0;
}

struct Encoded {
    std::vector<std::int32_t> ids;
    std::size_t bytes = 0; ///< of text they stand for
};

} // namespace

/// One call of encodeLong: splits on the caller's thread, encodes on the pool's.
class Tokenizer::LongText {
public:
    LongText(const State& state, text::WorkerPool& pool, const Tick& tick, std::size_t blockBytes)
        : m_state(state)
        , m_blockBytes(std::max<std::size_t>(blockBytes, 4))
        , m_tick([this, &tick] { tick(m_bytesDone); })
        , m_tasks(
              pool, [this](Encoded part) { append(std::move(part)); }, m_tick)
    {
    }

    std::vector<std::int32_t> encode(const std::vector<State::Segment>& segments)
    {
        for (const auto& segment : segments) {
            if (segment.token < 0 && segment.text.size() > m_blockBytes) {
                addBatch();
                stream(segment);
                continue;
            }
            m_batch.push_back(segment);
            m_batchBytes += segment.text.size();
            if (m_batchBytes >= m_blockBytes)
                addBatch();
        }
        addBatch();
        m_tasks.finish();
        return std::move(m_ids);
    }

private:
    void append(Encoded part)
    {
        m_ids.insert(m_ids.end(), part.ids.begin(), part.ids.end());
        m_bytesDone += part.bytes;
    }

    /// Short segments go together.
    void addBatch()
    {
        if (m_batch.empty())
            return;
        m_tasks.add([this, batch = std::move(m_batch), bytes = m_batchBytes] {
            Encoded result{{}, bytes};
            for (const auto& segment : batch)
                m_state.encode(segment, result.ids);
            return result;
        });
        m_batch.clear();
        m_batchBytes = 0;
    }

    void stream(const State::Segment& segment)
    {
        if (!m_state.preTokenizer.isRestartable())
            return add(split(segment.text, segment.isFirst, false));
        auto size = m_blockBytes;
        for (auto rest = segment.text; !rest.empty();) {
            const auto end = size < rest.size() ? text::codePointStart(rest, size) : rest.size();
            const bool isOpen = end < rest.size();
            const auto pieces = split(
                rest.substr(0, end), segment.isFirst && rest.size() == segment.text.size(), isOpen);
            const auto done = isOpen ? settle(pieces->items) : end;
            rest.remove_prefix(done);
            size = done == 0 ? 2 * size : m_blockBytes;
            if (done > 0)
                add(pieces);
        }
    }

    std::shared_ptr<Pieces> split(std::string_view text, bool isFirst, bool isOpen)
    {
        m_tick();
        const auto pieces = std::make_shared<Pieces>(text, isFirst, isOpen);
        pieces->tick = m_tick;
        m_state.split(*pieces);
        return pieces;
    }

    /// Pieces do not depend on each other: any number of them makes a task.
    void add(const std::shared_ptr<const Pieces>& pieces)
    {
        const auto& items = pieces->items;
        for (std::size_t begin = 0, end = 0; begin < items.size(); begin = end) {
            std::size_t bytes = 0;
            for (; end < items.size() && bytes < m_blockBytes; ++end)
                bytes += items[end].end - items[end].begin;
            m_tasks.add([this, pieces, begin, end, bytes] {
                Encoded result{{}, bytes};
                m_state.encode(*pieces, begin, end, result.ids);
                return result;
            });
        }
    }

    const State& m_state;
    std::size_t m_blockBytes;
    std::size_t m_bytesDone = 0;
    std::function<void()> m_tick;
    std::vector<std::int32_t> m_ids;
    std::vector<State::Segment> m_batch;
    std::size_t m_batchBytes = 0;
    OrderedTasks<Encoded> m_tasks; // last: its tasks read what is above
};

std::vector<std::int32_t> Tokenizer::encodeLong(
    std::string_view text, text::WorkerPool& pool, const Tick& tick, std::size_t blockBytes) const
{
    std::string repaired;
    if (!text::isValidUtf8(text))
        text = repaired = text::toValidUtf8(text);
    auto found = pool.submit([this, text] { return m_state->segments(text); });
    std::vector<State::Segment> segments;
    try {
        segments = text::await(found, [&tick] { tick(0); });
    } catch (...) {
        if (found.valid())
            found.wait(); // it reads `text`
        throw;
    }
    return LongText(*m_state, pool, tick, blockBytes).encode(segments);
}

} // namespace lesa

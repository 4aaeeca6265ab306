// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/curves.h"

#include "core/base/error.h"
#include "core/runs/event_file.h"
#include "core/runs/run_folder.h"
#include "core/runs/trainer_state.h"
#include "core/wire/events.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <fstream>
#include <map>
#include <set>

namespace lesa {

namespace fs = std::filesystem;

namespace {

/// Puts rows together as they were told: a series that goes back to an earlier step says that its
/// trainer did, and what was told of later steps is no longer so.
class Gathering {
public:
    void add(ImportedRow row)
    {
        bool wentBack = false;
        for (auto& [name, value] : row.values) {
            name = ownSeriesName(name);
            const auto last = m_last.emplace(name, row.step).first;
            wentBack = wentBack || last->second > row.step;
        }
        if (wentBack)
            dropFrom(row.step + 1);
        for (const auto& value : row.values)
            m_last[value.first] = row.step;
        m_rows.push_back(std::move(row));
    }

    void dropFrom(std::int64_t step)
    {
        std::erase_if(m_rows, [=](const ImportedRow& row) { return row.step >= step; });
        for (auto& [name, last] : m_last)
            last = std::min(last, step - 1);
    }

    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }

    /// One row a step; of a series told twice at a step the last counts.
    std::vector<ImportedRow> take()
    {
        std::stable_sort(m_rows.begin(), m_rows.end(),
            [](const ImportedRow& a, const ImportedRow& b) { return a.step < b.step; });
        std::vector<ImportedRow> merged;
        for (auto& row : m_rows)
            if (!merged.empty() && merged.back().step == row.step)
                merge(merged.back(), row);
            else
                merged.push_back(std::move(row));
        return merged;
    }

private:
    static void merge(ImportedRow& into, const ImportedRow& row)
    {
        into.time = row.time > 0 ? row.time : into.time;
        into.tokens = row.tokens > 0 ? row.tokens : into.tokens;
        for (const auto& [name, value] : row.values) {
            const auto same = std::find_if(into.values.begin(), into.values.end(),
                [&name = name](const auto& known) { return known.first == name; });
            if (same == into.values.end())
                into.values.emplace_back(name, value);
            else
                same->second = value;
        }
    }

    std::vector<ImportedRow> m_rows;
    std::map<std::string, std::int64_t> m_last; ///< step of each series
};

void readEvents(const fs::path& log, Gathering& gathering)
{
    std::ifstream in(log, std::ios::binary);
    for (std::string line; std::getline(in, line);) {
        const auto event = wire::decode(line);
        const auto* stamped = std::get_if<wire::Stamped>(&event);
        const auto* metrics = stamped ? std::get_if<wire::Metrics>(&stamped->event) : nullptr;
        if (metrics)
            gathering.add({metrics->step, stamped->time, metrics->tokens, metrics->values});
    }
}

void add(const EventRecords& records, Gathering& gathering)
{
    auto start = records.starts.begin();
    for (std::size_t i = 0; i <= records.rows.size(); ++i) {
        for (; start != records.starts.end() && start->row == i; ++start)
            gathering.dropFrom(start->step);
        if (i < records.rows.size())
            gathering.add(records.rows[i]);
    }
}

void readEventFiles(const std::vector<fs::path>& files, Gathering& gathering)
{
    for (const auto& file : files) {
        std::uint64_t offset = 0;
        for (bool more = true; more;) {
            const auto records = readEventFile(file, offset);
            add(records, gathering);
            offset += records.used;
            more = records.used > 0 && !records.damaged;
        }
    }
}

/// Unix seconds a file was last changed.
double timeOf(const fs::path& file)
{
    std::error_code failure;
    const auto changed = fs::last_write_time(file, failure);
    if (failure)
        return 0;
    const auto time = std::chrono::file_clock::to_sys(changed).time_since_epoch();
    return std::chrono::duration<double>(time).count();
}

/// What a trainer_state.json says beside its rows.
TrainerState readState(const fs::path& file, Curves& curves)
{
    auto state = readTrainerState(file);
    curves.stepsPerEpoch = state.stepsPerEpoch;
    curves.maxSteps = state.maxSteps;
    curves.evalEvery = state.evalEvery;
    curves.summary = state.summary;
    return state;
}

void addRows(TrainerState state, const fs::path& file, Gathering& gathering)
{
    const auto time = timeOf(file);
    for (auto& row : state.rows) {
        row.time = time; // the file does not say when
        gathering.add(std::move(row));
    }
}

void readOwnRun(const fs::path& run, Curves& curves, Gathering& gathering)
{
    const auto record = readRunRecord(run);
    readEvents(eventsPath(run), gathering);
    std::error_code ignored;
    if (fs::exists(trainerStatePath(run), ignored)) {
        auto state = readState(trainerStatePath(run), curves);
        if (gathering.isEmpty())
            addRows(std::move(state), trainerStatePath(run), gathering);
    }
    curves.maxSteps = record.preset.training.steps;
    curves.evalEvery = record.preset.training.evalEvery;
}

void readForeign(const fs::path& source, Curves& curves, Gathering& gathering)
{
    std::error_code ignored;
    const bool isFile = fs::is_regular_file(source, ignored);
    const bool isEventFile = isFile && isEventFileName(source.filename().string());
    const auto state = isFile ? source : findTrainerState(source);
    const auto files = isEventFile ? std::vector{source} : eventFilesIn(source);
    if (!state.empty() && !isEventFile)
        addRows(readState(state, curves), state, gathering);
    else if (!files.empty())
        readEventFiles(files, gathering);
    else
        throw Error(Fault::Data,
            fmt::format("{}: no training history: neither run.json, nor trainer_state.json, nor "
                        "event files of TensorBoard",
                source.string()),
            "Give the folder that a training wrote, or one of these files.");
}

} // namespace

std::vector<std::string> Curves::series() const
{
    std::vector<std::string> names;
    std::set<std::string_view> known;
    for (const auto& row : rows)
        for (const auto& value : row.values)
            if (known.insert(value.first).second)
                names.push_back(value.first);
    return names;
}

Curves readCurves(const fs::path& source)
{
    std::error_code ignored;
    if (!fs::exists(source, ignored))
        throw Error(Fault::Data,
            fmt::format("{}: there is no such folder or file", source.string()),
            "Give the folder that a training wrote.");
    Curves curves;
    Gathering gathering;
    if (fs::exists(source / "run.json", ignored))
        readOwnRun(source, curves, gathering);
    else
        readForeign(source, curves, gathering);
    curves.rows = gathering.take();
    if (curves.rows.empty())
        throw Error(Fault::Data, fmt::format("{}: the history holds no point yet", source.string()),
            "Export it when the training has made a step.");
    return curves;
}

} // namespace lesa

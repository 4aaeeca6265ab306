// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/event_file.h"

#include "core/runs/protobuf.h"
#include "core/runs/record_frame.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <limits>
#include <optional>

namespace lesa {

namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t pieceBytes = 1U << 20;

// Fields of TensorBoard's event.proto and summary.proto.
namespace event {
constexpr std::uint32_t wallTime = 1, step = 2, fileVersion = 3, summary = 5, sessionLog = 7;
} // namespace event
namespace summary {
constexpr std::uint32_t value = 1, tag = 1, simpleValue = 2, tensor = 8;
} // namespace summary
namespace session {
constexpr std::uint32_t status = 1, start = 1;
} // namespace session

/// A tensor of one number, as newer writers keep a scalar.
std::optional<double> scalarTensor(std::string_view message)
{
    constexpr std::uint64_t singlePrecision = 1, doublePrecision = 2;
    std::optional<double> value;
    std::uint64_t dtype = 0;
    ProtoReader fields(message);
    while (const auto field = fields.next()) {
        const auto size = field->bytes.size();
        if (field->number == 1)
            dtype = field->integer;
        else if (field->number == 4 && dtype == singlePrecision && size == sizeof(float))
            value = floatOf(*field);
        else if (field->number == 4 && dtype == doublePrecision && size == sizeof(double))
            value = doubleOf(*field);
        else if (field->number == 5 && size == sizeof(float))
            value = floatOf(*field);
        else if (field->number == 6 && size == sizeof(double))
            value = doubleOf(*field);
    }
    return value;
}

void readValue(std::string_view message, ImportedRow& row)
{
    std::string tag;
    std::optional<double> value;
    ProtoReader fields(message);
    while (const auto field = fields.next()) {
        if (field->number == summary::tag && field->type == 2)
            tag = std::string(field->bytes);
        else if (field->number == summary::simpleValue && field->type == 5)
            value = floatOf(*field);
        else if (field->number == summary::tensor && field->type == 2)
            value = scalarTensor(field->bytes);
    }
    if (value && !tag.empty())
        row.values.emplace_back(std::move(tag), *value);
}

void readSummary(std::string_view message, ImportedRow& row)
{
    ProtoReader fields(message);
    while (const auto field = fields.next())
        if (field->number == summary::value && field->type == 2)
            readValue(field->bytes, row);
}

bool isSessionStart(std::string_view message)
{
    ProtoReader fields(message);
    while (const auto field = fields.next())
        if (field->number == session::status && field->type == 0)
            return field->integer == session::start;
    return false;
}

void readEvent(std::string_view message, EventRecords& records)
{
    ImportedRow row;
    bool starts = false;
    ProtoReader fields(message);
    while (const auto field = fields.next()) {
        if (field->number == event::wallTime && field->type == 1)
            row.time = doubleOf(*field);
        else if (field->number == event::step && field->type == 0)
            row.step = static_cast<std::int64_t>(field->integer);
        else if (field->number == event::summary && field->type == 2)
            readSummary(field->bytes, row);
        else if (field->number == event::sessionLog && field->type == 2)
            starts = isSessionStart(field->bytes);
    }
    if (starts)
        records.starts.push_back({records.rows.size(), row.step});
    if (!row.values.empty())
        records.rows.push_back(std::move(row));
}

/// An event record; `content` is its own field after time and step.
void appendEvent(std::string& bytes, double time, std::int64_t step, std::uint32_t field,
    std::string_view content)
{
    ProtoWriter message;
    message.addDouble(event::wallTime, time);
    if (step != 0)
        message.addInteger(event::step, step);
    appendFrame(bytes, message.addBytes(field, content).bytes());
}

float singlePrecision(double value)
{
    constexpr double largest = std::numeric_limits<float>::max();
    if (std::abs(value) > largest) // also infinite
        return std::copysign(std::numeric_limits<float>::infinity(), value > 0 ? 1.F : -1.F);
    return static_cast<float>(value);
}

} // namespace

EventRecords parseEventRecords(std::string_view bytes)
{
    EventRecords records;
    for (;;) {
        const auto frame = readFrame(bytes.substr(records.used));
        records.damaged = frame.state == RecordFrame::State::Damaged;
        if (frame.state != RecordFrame::State::Whole)
            return records;
        if (frame.isIntact)
            readEvent(frame.data, records);
        else
            ++records.skipped;
        records.used += frame.size;
    }
}

void appendVersion(std::string& bytes, double time)
{
    appendEvent(bytes, time, 0, event::fileVersion, "brain.Event:2");
}

void appendStart(std::string& bytes, double time, std::int64_t firstStep)
{
    appendEvent(bytes, time, firstStep, event::sessionLog,
        ProtoWriter().addInteger(session::status, session::start).bytes());
}

void appendScalars(std::string& bytes, const ImportedRow& row)
{
    ProtoWriter values;
    for (const auto& [tag, value] : row.values)
        values.addBytes(summary::value,
            ProtoWriter()
                .addBytes(summary::tag, tag)
                .addFloat(summary::simpleValue, singlePrecision(value))
                .bytes());
    appendEvent(bytes, row.time, row.step, event::summary, values.bytes());
}

bool isEventFileName(std::string_view name)
{
    return name.find("tfevents") != std::string_view::npos;
}

std::vector<fs::path> eventFilesIn(const fs::path& folder)
{
    std::vector<fs::path> files;
    std::error_code failure;
    for (fs::directory_iterator it(folder, failure), end; !failure && it != end;
         it.increment(failure))
        if (isEventFileName(it->path().filename().string()) && it->is_regular_file(failure))
            files.push_back(it->path());
    std::sort(files.begin(), files.end()); // the name begins with the time
    return files;
}

EventRecords readEventFile(const fs::path& file, std::uint64_t offset)
{
    std::ifstream in(file, std::ios::binary);
    if (!in.seekg(static_cast<std::streamoff>(offset)))
        return {};
    std::string bytes;
    auto wanted = pieceBytes;
    EventRecords records;
    for (;;) { // one record may be longer than a piece
        const auto had = bytes.size();
        bytes.resize(had + wanted);
        in.read(bytes.data() + had, static_cast<std::streamsize>(wanted));
        bytes.resize(had + static_cast<std::size_t>(in.gcount()));
        records = parseEventRecords(bytes);
        if (records.used > 0 || records.damaged || !in || bytes.size() > longestRecord)
            return records;
        wanted *= 2;
    }
}

} // namespace lesa

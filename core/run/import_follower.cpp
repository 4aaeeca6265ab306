// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/import_follower.h"

#include "core/base/error.h"
#include "core/runs/event_file.h"
#include "core/runs/trainer_state.h"

#include <QDateTime>
#include <QFileInfo>

#include <algorithm>

namespace lesa {

using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

namespace {

constexpr std::size_t rowsAtOnce = 2000;

wire::Stamped toEvent(const ImportedRow& row)
{
    wire::Metrics metrics{row.step, row.tokens, {}};
    for (const auto& [name, value] : row.values)
        metrics.values.emplace_back(ownSeriesName(name), value);
    return {0, row.time, std::move(metrics)};
}

bool sameRow(const ImportedRow& a, const ImportedRow& b)
{
    return a.step == b.step && a.values.size() == b.values.size();
}

fs::path nativePath(const QString& path)
{
    return path.toStdString();
}

std::vector<fs::path> eventFilesAt(const QString& path)
{
    return QFileInfo(path).isFile() ? std::vector{nativePath(path)}
                                    : eventFilesIn(nativePath(path));
}

fs::path trainerStateAt(const QString& path)
{
    return QFileInfo(path).isFile() ? nativePath(path) : findTrainerState(nativePath(path));
}

} // namespace

ImportKind importKindOf(const QString& path)
{
    const QFileInfo info(path);
    if (info.isFile()) {
        if (isEventFileName(info.fileName().toStdString()))
            return ImportKind::TensorBoard;
        return info.fileName() == u"trainer_state.json"_s ? ImportKind::TrainerState
                                                          : ImportKind::None;
    }
    if (!findTrainerState(nativePath(path)).empty())
        return ImportKind::TrainerState;
    return eventFilesIn(nativePath(path)).empty() ? ImportKind::None : ImportKind::TensorBoard;
}

struct ImportFollower::Look {
    Position position;
    QList<wire::Stamped> events;
    bool restarted = false;
    bool more = false;
    bool complete = false;
};

ImportFollower::ImportFollower(QString path, QObject* parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_latest(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ImportFollower::poll);
}

void ImportFollower::start(int pollMs)
{
    m_pollMs = pollMs;
    m_timer.start(0);
}

ImportFollower::Look ImportFollower::look(const QString& path, Position from)
{
    Look look;
    look.position = std::move(from);
    if (look.position.kind == ImportKind::None)
        look.position.kind = importKindOf(path);
    if (look.position.kind == ImportKind::TrainerState)
        lookAtTrainerState(path, look);
    else if (look.position.kind == ImportKind::TensorBoard)
        lookAtEventFiles(path, look);
    return look;
}

/// The file is written anew each time: rows that were told and are still there are not told again.
void ImportFollower::lookAtTrainerState(const QString& path, Look& look)
{
    auto& position = look.position;
    const auto file = QString::fromStdString(trainerStateAt(path).string());
    const QFileInfo info(file);
    const auto modified = info.lastModified().toMSecsSinceEpoch();
    if (file.isEmpty() || !info.exists()
        || (file == position.file && info.size() == position.bytes
            && modified == position.modified))
        return;
    try {
        auto state = readTrainerState(nativePath(file));
        const auto told = position.told ? position.told->size() : 0;
        const bool goesOn = told <= state.rows.size()
            && (told == 0
                || std::equal(
                    position.told->begin(), position.told->end(), state.rows.begin(), sameRow));
        look.restarted = !goesOn;
        for (auto i = goesOn ? told : 0; i < state.rows.size(); ++i)
            look.events << toEvent(state.rows[i]);
        look.complete = state.complete;
        position.told = std::make_shared<const std::vector<ImportedRow>>(std::move(state.rows));
    } catch (const Error&) { // being written: the next look finds it whole
        return;
    }
    position.file = file;
    position.bytes = info.size();
    position.modified = modified;
}

void ImportFollower::lookAtEventFiles(const QString& path, Look& look)
{
    auto& offsets = look.position.offsets;
    const auto files = eventFilesAt(path);
    for (const auto& file : files) {
        std::error_code failure;
        const auto size = fs::file_size(file, failure);
        auto& offset = offsets[file.string()];
        if (!failure && size < offset) { // written anew
            offsets.clear();
            look.events.clear();
            look.restarted = true;
            look.more = true;
            return;
        }
        if (failure || size == offset)
            continue;
        const auto records = readEventFile(file, offset);
        offset += records.used;
        for (const auto& row : records.rows)
            look.events << toEvent(row);
        look.more = look.more || (records.used > 0 && offset < size);
        if (static_cast<std::size_t>(look.events.size()) > rowsAtOnce) {
            look.more = true;
            return;
        }
    }
}

void ImportFollower::poll()
{
    m_latest.start([path = m_path, from = m_position](
                       const std::stop_token&) mutable { return look(path, std::move(from)); },
        [this](Look seen) { receive(std::move(seen)); });
}

void ImportFollower::receive(Look look)
{
    m_position = std::move(look.position);
    if (look.restarted) {
        m_caughtUp = false;
        m_ended = false;
        Q_EMIT restarted();
    }
    for (qsizetype i = 0; i < look.events.size(); i += rowsAtOnce)
        Q_EMIT events(look.events.mid(i, rowsAtOnce));
    if (!look.more && !m_caughtUp) {
        m_caughtUp = true;
        Q_EMIT caughtUp();
    }
    if (look.complete && !m_ended) {
        m_ended = true;
        Q_EMIT ended();
    }
    m_timer.start(look.more ? 0 : m_pollMs);
}

} // namespace lesa

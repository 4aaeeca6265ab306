// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/tail.h"

#include <QFile>

#include <sys/stat.h>

namespace lesa {

namespace {

constexpr qint64 chunkBytes = 256 << 10;
constexpr qint64 longestLineBytes = 16 << 20;

} // namespace

TailChunk readTail(const QString& path, const TailPosition& from)
{
    TailChunk chunk;
    chunk.position = from;
    QFile file(path);
    struct stat status = {};
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)
        || ::fstat(file.handle(), &status) != 0)
        return chunk;
    const bool same = from.inode == status.st_ino && from.device == status.st_dev;
    if (!same || status.st_size < from.offset) {
        chunk.restarted = from.inode != 0;
        chunk.position = {status.st_dev, status.st_ino, 0};
    }
    if (!file.seek(chunk.position.offset))
        return chunk;
    auto wanted = chunkBytes;
    do { // one line may be longer than a chunk
        chunk.lines += file.read(wanted);
        wanted *= 2;
    } while (!chunk.lines.contains('\n') && !file.atEnd() && chunk.lines.size() < longestLineBytes);
    chunk.lines.truncate(chunk.lines.lastIndexOf('\n') + 1);
    chunk.position.offset += chunk.lines.size();
    chunk.more = !chunk.lines.isEmpty() && chunk.position.offset < status.st_size;
    return chunk;
}

} // namespace lesa

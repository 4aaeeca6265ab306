// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace lesa {

/// How far a growing file has been read, and which file that was.
struct TailPosition {
    quint64 device = 0;
    quint64 inode = 0; ///< 0: nothing read yet
    qint64 offset = 0; ///< always after a line's end
};

struct TailChunk {
    QByteArray lines;       ///< whole lines; a truncated last one stays for the next time
    TailPosition position;  ///< where to go on
    bool restarted = false; ///< the file was replaced or cut: `lines` are from its beginning
    bool more = false;      ///< there is more to read at once
};

/// What has been added since `from`, at most about a quarter of a megabyte. A missing file has
/// nothing new.
TailChunk readTail(const QString& path, const TailPosition& from);

} // namespace lesa

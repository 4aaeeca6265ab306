// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/latest.h"
#include "core/run/tail.h"

#include <QIODevice>
#include <QTimer>

namespace lesa {

/// A growing file as a channel: what another process appends arrives here as if it were piped. What
/// is written goes to a named pipe when there is a reader, else nowhere.
class TailDevice : public QIODevice {
    Q_OBJECT
public:
    TailDevice(QString path, QString commandPipe, QObject* parent = nullptr);
    ~TailDevice() override;

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] bool canReadLine() const override;
    [[nodiscard]] bool isConnected() const { return m_pipe >= 0; } ///< somebody reads the commands

Q_SIGNALS:
    void idle(); ///< everything that is in the file has arrived

protected:
    qint64 readData(char* data, qint64 longest) override;
    qint64 writeData(const char* data, qint64 length) override;

private:
    void poll();
    void receive(const TailChunk& chunk);

    QString m_path;
    int m_pipe = -1;
    QByteArray m_buffer;
    TailPosition m_position;
    QTimer m_timer;
    Latest m_latest;
};

} // namespace lesa

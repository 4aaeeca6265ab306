// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/tail_device.h"

#include <QFile>

#include <fcntl.h>
#include <unistd.h>

#include <cstring>

namespace lesa {

namespace {

constexpr int pollMs = 250;

} // namespace

TailDevice::TailDevice(QString path, QString commandPipe, QObject* parent)
    : QIODevice(parent)
    , m_path(std::move(path))
    , m_latest(this)
{
    if (!commandPipe.isEmpty())
        m_pipe
            = ::open(QFile::encodeName(commandPipe).constData(), O_WRONLY | O_NONBLOCK | O_CLOEXEC);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &TailDevice::poll);
    setOpenMode(m_pipe >= 0 ? ReadWrite | Unbuffered : ReadOnly | Unbuffered);
    m_timer.start(0);
}

TailDevice::~TailDevice()
{
    if (m_pipe >= 0)
        ::close(m_pipe);
}

qint64 TailDevice::bytesAvailable() const
{
    return m_buffer.size() + QIODevice::bytesAvailable();
}

bool TailDevice::canReadLine() const
{
    return m_buffer.contains('\n') || QIODevice::canReadLine();
}

qint64 TailDevice::readData(char* data, qint64 longest)
{
    const auto length = std::min<qint64>(longest, m_buffer.size());
    std::memcpy(data, m_buffer.constData(), static_cast<std::size_t>(length));
    m_buffer.remove(0, length);
    return length;
}

qint64 TailDevice::writeData(const char* data, qint64 length)
{
    return m_pipe < 0 ? -1 : ::write(m_pipe, data, static_cast<std::size_t>(length));
}

void TailDevice::poll()
{
    m_latest.start(
        [path = m_path, from = m_position](const std::stop_token&) { return readTail(path, from); },
        [this](const TailChunk& chunk) { receive(chunk); });
}

void TailDevice::receive(const TailChunk& chunk)
{
    m_position = chunk.position;
    m_buffer += chunk.lines;
    m_timer.start(chunk.more ? 0 : pollMs);
    if (!chunk.lines.isEmpty())
        Q_EMIT readyRead();
    if (!chunk.more)
        Q_EMIT idle();
}

} // namespace lesa

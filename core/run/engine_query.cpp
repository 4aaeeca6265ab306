// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/engine_query.h"

#include "core/run/exit_report.h"

#include <QJsonDocument>
#include <QProcess>

#include <chrono>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

constexpr auto longestAnswer = std::chrono::minutes(2); ///< a host that does not answer is slow

} // namespace

EngineQuery::EngineQuery(QObject* parent)
    : QObject(parent)
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(longestAnswer);
    connect(&m_limit, &QTimer::timeout, this,
        [this] { fail(tr("The engine did not answer within two minutes."), {}); });
}

EngineQuery::~EngineQuery()
{
    abandon();
}

void EngineQuery::abandon()
{
    m_limit.stop();
    if (m_process == nullptr)
        return;
    // A QProcess waits for its child in its destructor: it stays until the child has gone.
    auto* process = std::exchange(m_process, nullptr);
    process->disconnect();
    process->setParent(nullptr);
    if (process->state() == QProcess::NotRunning) {
        process->deleteLater();
        return;
    }
    connect(process, &QProcess::finished, process, &QObject::deleteLater);
    process->kill();
}

void EngineQuery::ask(const EngineLocator& locator, const QStringList& arguments)
{
    abandon();
    const auto program = locator.find();
    if (!program) {
        fail(tr("The engine 'lesa' was not found."), tr("Set its path in Settings."));
        return;
    }
    m_process = new QProcess(this);
    connect(m_process, &QProcess::finished, this, [this](int code) { finish(code); });
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(tr("The engine could not be started: %1.").arg(m_process->errorString()),
                tr("Set its path in Settings."));
    });
    m_limit.start();
    m_process->start(*program, arguments + QStringList{u"--json"_s});
    m_process->closeWriteChannel();
}

void EngineQuery::finish(int exitCode)
{
    QJsonObject answer;
    for (const auto& line : m_process->readAllStandardOutput().split('\n'))
        if (const auto json = QJsonDocument::fromJson(line); json.isObject())
            answer = json.object();
    if (answer[u"event"_s].toString() == u"error"_s) {
        fail(answer[u"message"_s].toString(), answer[u"hint"_s].toString());
    } else if (answer.isEmpty()) {
        fail(exitCodeSentence(exitCode), {});
    } else {
        abandon();
        Q_EMIT answered(answer);
    }
}

void EngineQuery::fail(const QString& sentence, const QString& hint)
{
    abandon();
    Q_EMIT failed(sentence, hint);
}

} // namespace lesa

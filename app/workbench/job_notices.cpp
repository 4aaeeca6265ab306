// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/job_notices.h"

#include "app/workbench/link_notices.h"
#include "widgets/notices/desktop_notice.h"
#include "widgets/notices/message_bar.h"
#include "widgets/session/session.h"

#include <QApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

bool trains(const EngineJob& job)
{
    return (job.spec.kind == u"train"_s || job.spec.kind == u"compare"_s)
        && !job.spec.output.isEmpty();
}

QString quietId(const QString& job)
{
    return u"quiet-"_s + job;
}

} // namespace

JobNotices::JobNotices(Session& session, MessageBar& messages, QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_messages(messages)
    , m_window(window)
    , m_notify(notifyDesktop)
{
    connect(&session.jobs(), &JobQueue::quietChanged, this, &JobNotices::showQuiet);
    connect(&session.jobs(), &JobQueue::ended, this, &JobNotices::showEnd);
}

void JobNotices::showQuiet(const QString& id)
{
    const auto* job = m_session.jobs().find(id);
    if (!job->quiet || job->isElsewhereOutOfSight()) {
        m_messages.close(quietId(id));
        return;
    }
    Message message;
    message.kind = MessageKind::Warning;
    message.id = quietId(id);
    message.text = tr("%1: no sign of life for 30 s.").arg(job->spec.title);
    message.hint = tr("A slow disk or a full machine may hold it up: wait, or stop it.");
    message.actions = {{tr("Stop"), [this, id] { m_session.jobs().stop(id); }},
        {tr("Log"), [this, id] { Q_EMIT logWanted(id); }}};
    m_messages.show(message);
}

void JobNotices::showEnd(const QString& id)
{
    const auto job = *m_session.jobs().find(id);
    m_messages.close(quietId(id));
    if (job.spec.kind == u"verify"_s && job.state == EngineJob::State::Done)
        showFaults(job);
    const bool failed
        = job.state == EngineJob::State::Failed || job.state == EngineJob::State::Lost;
    if (failed && !isCutShort(job))
        showFailure(job);
    if (!m_window->isActiveWindow() && job.state != EngineJob::State::Stopped)
        showOnDesktop(job);
}

void JobNotices::showFailure(const EngineJob& job)
{
    Message message;
    message.kind = MessageKind::Error;
    message.text = job.spec.title + u": "_s + QString::fromStdString(job.failure.message);
    message.hint = QString::fromStdString(job.failure.hint);
    if (trains(job))
        message.hint += (message.hint.isEmpty() ? QString() : u" "_s)
            + tr("What was computed is kept in %1.").arg(QDir::toNativeSeparators(job.spec.output));
    message.details = QStringList{commandLineOf(job.spec),
        QString::fromStdString(job.failure.detail), m_session.jobs().log(job.id).join(u'\n')}
                          .join(u'\n')
                          .trimmed();
    message.actions = {{tr("Try again"), [this, spec = job.spec] { m_session.jobs().add(spec); }},
        {tr("Log"), [this, id = job.id] { Q_EMIT logWanted(id); }}};
    message.id = job.id;
    m_messages.show(message);
}

void JobNotices::showFaults(const EngineJob& job)
{
    const auto answer = QJsonDocument::fromJson(job.answer.toUtf8()).object();
    QStringList lines;
    for (const auto& value : answer[u"faults"_s].toArray()) {
        const auto fault = value.toObject();
        lines << (fault[u"file"_s].toString() + u"  "_s + fault[u"tensor"_s].toString() + u"  "_s
            + fault[u"message"_s].toString());
    }
    Message message;
    message.id = u"verify"_s;
    message.kind = lines.isEmpty() ? MessageKind::Positive : MessageKind::Error;
    message.text = lines.isEmpty()
        ? tr("%1: no fault found.").arg(job.spec.title)
        : tr("%1: %n fault(s).", nullptr, static_cast<int>(lines.size())).arg(job.spec.title);
    message.details = lines.join(u'\n');
    m_messages.show(message);
}

void JobNotices::showOnDesktop(const EngineJob& job)
{
    const bool done = job.state == EngineJob::State::Done;
    const auto text = done ? tr("%1 is done.").arg(job.spec.title)
                           : job.spec.title + u": "_s + QString::fromStdString(job.failure.message);
    QApplication::alert(m_window);
    m_notify(tr("LESA Workbench"), text);
    if (done && job.spec.kind != u"verify"_s) // a failure has been said
        m_messages.show({MessageKind::Positive, text, {}, {}, {}, job.id});
}

} // namespace lesa

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/expand/run_check.h"

#include "core/base/strings.h"
#include "widgets/session/session.h"

#include <QDir>
#include <QFileInfo>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

constexpr int lookDelayMs = 120;
constexpr double longSeconds = 3600;

QString bytes(quint64 count)
{
    return QString::fromStdString(formatBytes(count));
}

} // namespace

RunCheck::RunCheck(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_latest(this)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(lookDelayMs);
    connect(&m_timer, &QTimer::timeout, this, &RunCheck::look);
}

void RunCheck::lookSoon()
{
    m_looking = true;
    m_timer.start();
}

void RunCheck::takeFreshOutput()
{
    if (m_session.plan().draft().output.isEmpty())
        m_outlook.output.clear();
    lookSoon();
}

void RunCheck::setTyped(const QString& problem)
{
    m_typed = problem;
}

void RunCheck::look()
{
    if (!m_session.model() || !m_session.model()->expandRefusal.isEmpty())
        return;
    m_latest.start(
        [request = OutlookRequest{m_session.model(), m_session.plan().draft(),
             m_session.settings()}](const std::stop_token&) { return lookAhead(request); },
        [this](const Outlook& outlook) {
            m_outlook = outlook;
            m_looking = false;
            Q_EMIT looked();
        });
}

QString RunCheck::planObstacle() const
{
    if (!m_session.model() || !m_session.model()->expandRefusal.isEmpty())
        return tr("No checkpoint that can be expanded is open.");
    if (!m_typed.isEmpty())
        return m_typed;
    const auto& draft = m_session.plan().draft();
    if (draft.strategies.isEmpty())
        return tr("Tick a strategy to run.");
    for (const auto& strategy : m_outlook.strategies)
        if (!strategy.error.isEmpty() && draft.strategies.contains(strategy.name)) {
            const auto* preset = m_session.presets().find(strategy.name);
            return (preset == nullptr ? strategy.name : preset->title()) + u": "_s + strategy.error
                + u'.';
        }
    return m_looking && m_outlook.output.isEmpty() ? tr("The plan is being checked.") : QString();
}

std::optional<Message> RunCheck::placeObstacle() const
{
    auto* self = const_cast<RunCheck*>(this);
    const auto& launch = m_session.plan().draft().launch;
    Message message{MessageKind::Error, {}, {}, {}, {}, u"run"_s};
    if (const auto problem = problemOf(launch); !problem.isEmpty()) {
        message.text = problem;
    } else if (!m_outlook.missingText.isEmpty()) {
        message.text = tr("The text %1 cannot be read.").arg(m_outlook.missingText.front());
        message.actions = {{tr("Choose text…"), [self] { Q_EMIT self->textWanted(); }}};
    } else if (m_outlook.outputUsed) {
        message.text = tr("%1 is not empty. Existing runs are not overwritten.")
                           .arg(QDir::toNativeSeparators(m_outlook.output));
        message.actions
            = {{tr("New name %1").arg(QFileInfo(m_outlook.freshOutput).fileName()),
                   [self, fresh = m_outlook.freshOutput] { Q_EMIT self->outputChosen(fresh); }},
                {tr("Choose…"), [self] { Q_EMIT self->outputWanted(); }}};
    } else if (launch.isHere() && m_outlook.diskKnown
        && m_outlook.diskNeededBytes > m_outlook.diskFreeBytes) {
        message.text = tr("Needs %1, %2 free on %3.")
                           .arg(bytes(m_outlook.diskNeededBytes), bytes(m_outlook.diskFreeBytes),
                               QDir::toNativeSeparators(QFileInfo(m_outlook.output).path()));
        message.actions = {{tr("Choose folder"), [self] { Q_EMIT self->outputWanted(); }}};
    } else {
        return std::nullopt;
    }
    return message;
}

std::optional<Message> RunCheck::obstacle() const
{
    if (const auto text = planObstacle(); !text.isEmpty())
        return Message{MessageKind::Error, text, {}, {}, {}, {}};
    return m_looking ? std::nullopt : placeObstacle();
}

std::optional<Message> RunCheck::caution() const
{
    if (!m_session.plan().draft().launch.isHere())
        return std::nullopt; // of this machine's memory and devices
    Message message{MessageKind::Warning, {}, {}, {}, {}, u"caution"_s};
    if (m_outlook.memoryFreeBytes > 0 && m_outlook.memoryNeededBytes > m_outlook.memoryFreeBytes)
        message.text
            = tr("Needs about %1 of memory, %2 are free.")
                  .arg(bytes(m_outlook.memoryNeededBytes), bytes(m_outlook.memoryFreeBytes));
    else if (!m_outlook.onGpu && m_outlook.seconds > longSeconds) {
        message.text = tr("No usable GPU is chosen: on the CPU this is estimated at %1.")
                           .arg(QString::fromStdString(formatDuration(m_outlook.seconds)));
        auto* self = const_cast<RunCheck*>(this);
        message.actions = {{tr("Choose remote host…"), [self] { Q_EMIT self->hostsWanted(); }}};
    }
    if (message.text.isEmpty())
        return std::nullopt;
    message.hint = tr("Fewer layers, steps or a smaller batch take less.");
    return message;
}

} // namespace lesa

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/inspect/analysis_source.h"

#include "core/base/error.h"
#include "widgets/pages/inspect/quality_figures.h"
#include "widgets/session/session.h"

namespace lesa {

namespace {

struct RecordRead {
    std::shared_ptr<const ExpansionRecord> record;
    QString error;
};

RecordRead recordOf(const QString& directory)
{
    try {
        if (auto record = readExpansionRecord(directory.toStdString()))
            return {std::make_shared<const ExpansionRecord>(std::move(*record)), {}};
        return {};
    } catch (const std::exception& e) {
        return {nullptr, QString::fromUtf8(e.what())};
    }
}

} // namespace

AnalysisSource::AnalysisSource(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_latest(this)
    , m_recordLatest(this)
{
    connect(&session.analysis(), &Analysis::changed, this, &AnalysisSource::update);
    connect(&session.selection(), &Selection::changed, this, &AnalysisSource::update);
    connect(&session, &Session::opened, this, &AnalysisSource::readRecord);
    connect(&session, &Session::closed, this, &AnalysisSource::readRecord);
    readRecord();
    update();
}

void AnalysisSource::update()
{
    const auto& analysis = m_session.analysis();
    const auto type = m_session.selection().weightType();
    const auto file = analysis.fileOf(type);
    const bool running = analysis.state() == Analysis::State::Running;
    if (std::exchange(m_wasRunning, running) && !running)
        m_readFile.clear(); // the job may have written the same name anew
    if (!m_session.model() || type.isEmpty() || analysis.state() == Analysis::State::None)
        setState(State::None);
    else if (!file.isEmpty())
        read(file);
    else if (running)
        setState(State::Running);
    else if (analysis.state() == Analysis::State::Failed)
        setState(State::Failed, analysis.message(), analysis.hint());
    else
        setState(State::Absent);
}

void AnalysisSource::read(const QString& file)
{
    const auto type = m_session.selection().weightType();
    if (file == m_readFile && type == m_readType)
        return;
    m_latest.start([file, type](const std::stop_token&) { return readAnalysis(file, type); },
        [this](const AnalysisRead& read) {
            m_data = read.data;
            m_state = read.data ? State::Ready : State::Damaged;
            m_message = read.error;
            Q_EMIT changed();
        });
    setState(State::Reading);
    m_readFile = file;
    m_readType = type;
}

void AnalysisSource::setState(State state, const QString& message, const QString& hint)
{
    if (state != State::Reading)
        m_latest.abandon();
    m_readFile.clear();
    m_readType.clear();
    m_data.reset();
    m_state = state;
    m_message = message;
    m_hint = hint;
    Q_EMIT changed();
}

void AnalysisSource::readRecord()
{
    m_record.reset();
    m_inserted.clear();
    m_recordError.clear();
    m_recordLatest.abandon();
    Q_EMIT recordChanged();
    if (!m_session.model())
        return;
    m_recordLatest.start([directory = m_session.model()->directory](
                             const std::stop_token&) { return recordOf(directory); },
        [this](const RecordRead& read) {
            m_record = read.record;
            m_recordError = read.error;
            if (m_record)
                m_inserted = insertedLayersOf(*m_record);
            Q_EMIT recordChanged();
        });
}

void AnalysisSource::computeAll()
{
    m_session.analysis().compute(m_session.settings());
}

void AnalysisSource::computeSelected()
{
    m_session.analysis().compute(m_session.settings(), m_session.selection().weightType());
}

} // namespace lesa

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/analysis.h"

#include "core/base/error.h"
#include "core/hdf5/hdf5_file.h"
#include "core/run/job_queue.h"
#include "widgets/session/app_settings.h"

#include <QDir>
#include <QThread>

#include <algorithm>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

constexpr double nominalFlopsPerCore = 15e9;

/// The type names in an analysis of this checkpoint; empty: it is of another one, or damaged.
std::vector<std::string> typesIn(const QString& file, const std::string& headerHash)
{
    try {
        const Hdf5Reader reader(file.toStdString());
        if (reader.text("/", "header_hash") != headerHash)
            return {};
        const auto types = reader.attribute("/", "types");
        const auto* names = std::get_if<std::vector<std::string>>(&types);
        return names == nullptr ? std::vector<std::string>() : *names;
    } catch (const Error&) {
        return {};
    }
}

QMap<QString, QString> filesIn(const QString& folder, const QString& headerHash)
{
    QMap<QString, QString> files;
    const auto names
        = QDir(folder).entryInfoList({headerHash.left(16) + u"-*.h5"_s}, QDir::Files, QDir::Time);
    QStringList sorted;
    for (const auto& file : names) // the complete one last: it wins
        if (file.fileName().endsWith(u"-all.h5"_s))
            sorted.append(file.filePath());
        else
            sorted.prepend(file.filePath());
    for (const auto& path : sorted)
        for (const auto& type : typesIn(path, headerHash.toStdString()))
            files[QString::fromStdString(type)] = path;
    return files;
}

} // namespace

AnalysisEstimate estimateAnalysis(const OpenedModel& model, const QStringList& weightTypes)
{
    AnalysisEstimate estimate;
    estimate.layers = model.inspection.layers;
    double largest = 0;
    double flops = 0;
    for (const auto& type : model.inspection.weightTypes) {
        if (!weightTypes.isEmpty() && !weightTypes.contains(QString::fromStdString(type.name)))
            continue;
        const auto rows = static_cast<double>(type.shape[0]);
        const auto columns = static_cast<double>(type.shape[1]);
        const auto smaller = std::min(rows, columns);
        const double layers = estimate.layers;
        // Shared basis: Gram matrix, its eigenvectors, coefficients. Each layer: its own SVD.
        flops += 4 * layers * rows * rows * columns + 9 * rows * rows * rows;
        flops += layers * (4 * rows * columns * smaller + 13 * smaller * smaller * smaller);
        largest = std::max(largest, 8 * layers * rows * columns + 24 * rows * rows);
        ++estimate.types;
    }
    estimate.seconds = flops / (nominalFlopsPerCore * std::max(1, QThread::idealThreadCount()));
    estimate.memoryBytes = static_cast<quint64>(largest);
    return estimate;
}

Analysis::Analysis(JobQueue& jobs, QString cacheFolder, QObject* parent)
    : QObject(parent)
    , m_jobs(jobs)
    , m_folder(std::move(cacheFolder))
    , m_latest(this)
{
    connect(&jobs, &JobQueue::changed, this, &Analysis::jobChanged);
}

void Analysis::setCheckpoint(std::shared_ptr<const OpenedModel> model)
{
    m_model = std::move(model);
    m_files.clear();
    m_job.clear();
    m_latest.abandon();
    setState(State::None);
    if (m_model)
        look();
}

void Analysis::look()
{
    m_latest.start([folder = m_folder, hash = m_model->headerHash](
                       const std::stop_token&) { return filesIn(folder, hash); },
        [this](const QMap<QString, QString>& files) { found(files); });
}

void Analysis::found(const QMap<QString, QString>& files)
{
    m_files = files;
    const auto* job = m_jobs.find(m_job);
    const auto& wanted = m_model->inspection.weightTypes;
    const bool complete = std::all_of(wanted.begin(), wanted.end(),
        [&](const auto& type) { return m_files.contains(QString::fromStdString(type.name)); });
    if (job != nullptr && !job->hasEnded())
        setState(State::Running);
    else
        setState(complete ? State::Ready : State::Absent);
}

QString Analysis::pathFor(const QString& weightType) const
{
    const auto part = weightType.isEmpty() ? u"all"_s : weightType;
    return QDir(m_folder).filePath(m_model->headerHash.left(16) + u'-' + part + u".h5"_s);
}

JobSpec Analysis::jobFor(const AppSettings& settings, const QString& weightType) const
{
    JobSpec spec;
    if (!m_model)
        return spec;
    spec.kind = u"analyze"_s;
    spec.output = pathFor(weightType);
    spec.title = weightType.isEmpty()
        ? tr("Analyse %1").arg(m_model->name)
        : tr("Analyse %1: %2").arg(m_model->name, weightType.section(u'.', -1));
    spec.arguments = QStringList{spec.kind, m_model->directory, u"-o"_s, spec.output, u"--force"_s}
        + settings.computeArguments();
    if (!weightType.isEmpty())
        spec.arguments << u"--types"_s << weightType;
    return spec;
}

void Analysis::compute(const AppSettings& settings, const QString& weightType)
{
    if (!m_model || m_state == State::Running)
        return;
    QDir().mkpath(m_folder);
    m_job = m_jobs.add(jobFor(settings, weightType));
    setState(State::Running);
}

void Analysis::jobChanged(const QString& id)
{
    if (id != m_job || !m_model)
        return;
    const auto& job = *m_jobs.find(id);
    if (job.state == EngineJob::State::Done) {
        look();
    } else if (job.hasEnded()) {
        m_message = job.state == EngineJob::State::Stopped
            ? tr("The analysis was stopped.")
            : QString::fromStdString(job.failure.message);
        m_hint = QString::fromStdString(job.failure.hint);
        setState(State::Failed);
    } else {
        setState(State::Running);
    }
}

void Analysis::setState(State state)
{
    m_state = state;
    if (state != State::Failed) {
        m_message.clear();
        m_hint.clear();
    }
    Q_EMIT changed();
}

QString Analysis::fileOf(const QString& weightType) const
{
    return m_files.value(weightType);
}

} // namespace lesa

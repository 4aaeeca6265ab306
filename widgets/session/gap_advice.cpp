// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/gap_advice.h"

#include "core/base/error.h"
#include "core/hdf5/hdf5_file.h"
#include "core/run/job_queue.h"
#include "widgets/session/app_settings.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

constexpr auto schema = "lesa-advice/1";
constexpr auto meanPlace = "mean_place";

std::vector<double> column(const Hdf5Reader& file, const std::string& path, std::size_t length)
{
    auto values = file.doubles(path);
    if (values.size() != length)
        throw Error(Fault::Data, path + " has another length than /advice/gap");
    return values;
}

std::vector<int> gapsIn(const Hdf5Reader& file, int layers)
{
    std::vector<int> gaps;
    for (const auto gap : file.integers("/advice/gap")) {
        if (gap < 0 || gap >= layers || (!gaps.empty() && gap <= gaps.back()))
            throw Error(Fault::Data, "/advice/gap holds what is no gap of this checkpoint");
        gaps.push_back(static_cast<int>(gap));
    }
    return gaps;
}

} // namespace

struct GapAdvice::Found {
    std::optional<AdviceScores> scores;
    QString failure;
};

GapAdvice::GapAdvice(JobQueue& jobs, QString cacheFolder, QObject* parent)
    : QObject(parent)
    , m_jobs(jobs)
    , m_folder(std::move(cacheFolder))
    , m_latest(this)
{
    connect(&jobs, &JobQueue::changed, this, &GapAdvice::jobChanged);
}

void GapAdvice::setCheckpoint(std::shared_ptr<const OpenedModel> model)
{
    m_model = std::move(model);
    m_scores.reset();
    m_job.clear();
    m_failure.clear();
    m_latest.abandon();
    if (m_model) {
        m_job = m_jobs.openJobOf(path()); // of an earlier window, on another machine
        look();
    }
    Q_EMIT changed();
}

QString GapAdvice::path() const
{
    return QDir(m_folder).filePath(m_model->headerHash.left(16) + u"-advice.h5"_s);
}

JobSpec GapAdvice::jobFor(
    const AppSettings& settings, const QString& preset, const QStringList& texts) const
{
    JobSpec spec;
    if (!m_model)
        return spec;
    spec.kind = u"advise"_s;
    spec.title = tr("Advice on %1").arg(m_model->name);
    spec.output = path();
    spec.arguments = QStringList{spec.kind, m_model->directory, u"--preset"_s, preset};
    for (const auto& text : texts)
        spec.arguments << u"--text"_s << text;
    spec.arguments << u"-o"_s << spec.output << u"--force"_s;
    spec.arguments << settings.computeArguments();
    return spec;
}

void GapAdvice::compute(const JobSpec& job)
{
    if (!m_model || isRunning())
        return;
    QDir().mkpath(m_folder);
    m_failure.clear();
    m_job = m_jobs.add(job);
    Q_EMIT changed();
}

bool GapAdvice::isRunning() const
{
    const auto* job = m_jobs.find(m_job);
    return job != nullptr && !job->hasEnded();
}

void GapAdvice::jobChanged(const QString& id)
{
    const auto* job = m_jobs.find(id);
    if (id != m_job || !m_model || job == nullptr || !job->hasEnded())
        return;
    if (job->state == EngineJob::State::Done)
        look();
    else if (job->state != EngineJob::State::Stopped)
        m_failure = QString::fromStdString(job->failure.message);
    Q_EMIT changed();
}

GapAdvice::Found GapAdvice::read(const QString& path, const std::string& headerHash, int layers)
{
    Found found;
    if (!QFileInfo::exists(path))
        return found;
    try {
        const Hdf5Reader file(path.toStdString());
        if (file.text("/", "schema") != schema || file.text("/", "header_hash") != headerHash)
            return found; // of another checkpoint, or of another program
        AdviceScores scores;
        scores.gaps = gapsIn(file, layers);
        const auto count = scores.gaps.size();
        for (const auto& rule : file.children("/advice")) {
            const auto place = "/advice/" + rule + "/score";
            if (rule == "gap" || rule == meanPlace || !file.contains(place))
                continue;
            scores.rules[QString::fromStdString(rule)]
                = {column(file, place, count), file.text(place, "good") != "high"};
        }
        const std::string mean = meanPlace;
        scores.rules[QString::fromStdString(mean)] = {column(file, "/advice/" + mean, count), true};
        found.scores = std::move(scores);
    } catch (const Error& error) {
        found.failure = QString::fromStdString(error.what());
    }
    return found;
}

void GapAdvice::look()
{
    m_latest.start([path = path(), hash = m_model->headerHash.toStdString(),
                       layers = m_model->inspection.layers](
                       const std::stop_token&) { return read(path, hash, layers); },
        [this](const Found& found) {
            m_scores = found.scores;
            if (!found.failure.isEmpty())
                m_failure = found.failure;
            Q_EMIT changed();
        });
}

std::vector<int> bestGaps(const AdviceScores& scores, const QString& name, int count)
{
    const auto rule = scores.rules.find(name);
    if (rule == scores.rules.end())
        return {};
    const auto& score = rule->second.score;
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < score.size(); ++i)
        if (!std::isnan(score[i])) // an infinite loss is a place, the last
            order.push_back(i);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return rule->second.lowIsGood ? score[a] < score[b] : score[a] > score[b];
    });
    order.resize(std::min(order.size(), static_cast<std::size_t>(std::max(0, count))));
    std::vector<int> gaps;
    for (const auto i : order)
        gaps.push_back(scores.gaps[i]);
    std::sort(gaps.begin(), gaps.end());
    return gaps;
}

} // namespace lesa

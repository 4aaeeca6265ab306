// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/session.h"

#include "widgets/session/json_file.h"

#include <QFile>

#include <algorithm>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

constexpr int autosaveMs = 1000;
constexpr double quickSeconds = 30;

bool makesRuns(const JobSpec& spec)
{
    return (spec.kind == u"compare"_s || spec.kind == u"train"_s) && !spec.output.isEmpty();
}

QStringList setDamagedAside(const AppPaths& paths)
{
    QStringList damaged;
    const auto check = [&](const QString& file, bool bad) {
        if (!bad)
            return;
        setAside(file);
        damaged << file;
    };
    for (const auto* name : {"/runs.json", "/recent.json", "/evaluations.json"}) {
        const auto file = paths.data + QLatin1String(name);
        check(file, isJsonFileDamaged(file));
    }
    const auto settings = paths.settingsFile();
    check(settings,
        QFile::exists(settings)
            && QSettings(settings, QSettings::IniFormat).status() != QSettings::NoError);
    return damaged;
}

RecentEntry recentEntryOf(const OpenedModel& model, const QJsonObject& state)
{
    return {model.directory, model.name, summaryOf(model), state, model.headerHash,
        model.lineage.sourceHash, model.lineage.growth};
}

} // namespace

Session::Session(const AppPaths& paths, QObject* parent)
    : QObject(parent)
    , m_paths(paths)
    , m_damaged(setDamagedAside(paths))
    , m_settingsFile(paths.settingsFile(), QSettings::IniFormat)
    , m_settings(AppSettings::load(m_settingsFile))
    , m_crashFile(paths.sessions())
    , m_jobs({m_settings.enginePath}, paths.jobs())
    , m_analysis(m_jobs, paths.analyses())
    , m_advice(m_jobs, paths.cache + u"/advice"_s)
    , m_presets(paths.presets())
    , m_runs(paths.data + u"/runs.json"_s)
    , m_hosts(m_jobs, m_settingsFile)
    , m_evaluations(paths.data + u"/evaluations.json"_s)
    , m_remoteRuns(m_jobs, m_runs)
    , m_recent(paths.data + u"/recent.json"_s)
    , m_openLatest(this)
    , m_grownLatest(this)
    , m_hubLatest(this)
{
    m_autosave.setSingleShot(true);
    m_autosave.setInterval(autosaveMs);
    connect(&m_autosave, &QTimer::timeout, this, &Session::keepState);
    connect(&m_selection, &Selection::changed, &m_autosave, qOverload<>(&QTimer::start));
    connect(&m_plan, &PlanModel::draftChanged, &m_autosave, qOverload<>(&QTimer::start));
    connect(&m_analysis, &Analysis::changed, this, &Session::analyseWhenQuick);
    connect(&m_jobs, &JobQueue::added, this, [this](const QString& id) {
        if (const auto& spec = m_jobs.find(id)->spec; makesRuns(spec))
            m_runs.watch(spec.output);
    });
    connect(&m_jobs, &JobQueue::ended, this, [this](const QString& id) {
        if (const auto& spec = m_jobs.find(id)->spec; makesRuns(spec))
            m_runs.unwatch(spec.output);
        noteGrown(*m_jobs.find(id));
    });
    connect(&m_jobs, &JobQueue::event, this, &Session::noteBaseLoss);
    m_jobs.attachToRunning();
    m_remoteRuns.attachLeft();
}

Session::~Session() = default;

/// A checkpoint that an expansion has written stands in the project without being opened.
void Session::noteGrown(const EngineJob& job)
{
    if (job.spec.kind != u"expand"_s || job.state != EngineJob::State::Done)
        return;
    m_grownLatest.start(
        [path = job.spec.output](const std::stop_token&) { return openModel(path); },
        [this](const OpenResult& result) {
            if (const auto* model = std::get_if<std::shared_ptr<const OpenedModel>>(&result))
                m_recent.add(recentEntryOf(**model, {}));
        });
}

/// `compare` measures the model as it was before its first run; its report comes later.
void Session::noteBaseLoss(const QString& job, const wire::Stamped& stamped)
{
    const auto* metrics = std::get_if<wire::Metrics>(&stamped.event);
    if (metrics == nullptr)
        return;
    for (const auto& [name, value] : metrics->values)
        if (name == "base/eval_loss")
            m_runs.setBaseLoss(m_jobs.find(job)->spec.output, value);
}

void Session::open(const QString& path)
{
    m_opening = true;
    Q_EMIT opening(path);
    m_openLatest.start([path](const std::stop_token&) { return openModel(path); },
        [this](const OpenResult& result) {
            m_opening = false;
            if (const auto* model = std::get_if<std::shared_ptr<const OpenedModel>>(&result)) {
                takeModel(*model);
                return;
            }
            m_restored = {};
            m_failure = std::get<OpenFailure>(result);
            Q_EMIT refused(*m_failure);
        });
}

void Session::reload()
{
    if (m_failure)
        open(m_failure->path);
    else if (m_model)
        open(m_model->directory);
}

void Session::close()
{
    m_openLatest.abandon();
    m_opening = false;
    keepState();
    m_model.reset();
    m_failure.reset();
    m_selection.set({}, -1);
    m_analysis.setCheckpoint(nullptr);
    m_advice.setCheckpoint(nullptr);
    m_plan.setCheckpoint(nullptr, PlanDraft::standard());
    m_crashFile.remove();
    Q_EMIT closed();
}

void Session::takeModel(std::shared_ptr<const OpenedModel> model)
{
    keepState();
    const bool same = m_model && m_model->headerHash == model->headerHash;
    m_model = std::move(model);
    m_failure.reset();
    m_recent.add(recentEntryOf(*m_model, m_restored));
    m_restored = {};
    const auto state = m_recent.state(m_model->directory);
    const auto& types = m_model->inspection.weightTypes;
    const auto type = state[u"weight_type"_s].toString();
    const bool known = std::any_of(types.begin(), types.end(),
        [&](const auto& t) { return QString::fromStdString(t.name) == type; });
    const auto first = types.empty() ? QString() : QString::fromStdString(types.front().name);
    m_selection.set(known ? type : first,
        std::clamp(state[u"layer"_s].toInt(-1), -1, m_model->inspection.layers - 1));
    m_quickAnalysisDue = m_settings.analyseOnOpen && !same;
    const auto plan = state[u"plan"_s].toObject();
    m_plan.setCheckpoint(m_model, plan.isEmpty() ? PlanDraft::standard() : planDraftFromJson(plan));
    Q_EMIT opened();
    m_analysis.setCheckpoint(m_model);
    m_advice.setCheckpoint(m_model);
    setPage(state[u"page"_s].toInt(0));
    m_autosave.start();
}

void Session::analyseWhenQuick()
{
    if (!m_quickAnalysisDue || m_analysis.state() == Analysis::State::None)
        return;
    m_quickAnalysisDue = false;
    const auto& types = m_model->inspection.weightTypes;
    if (m_analysis.state() != Analysis::State::Absent || types.empty() || !m_jobs.locator().find()
        || (!m_model->inspection.quantization.empty() && !m_model->inspection.isGguf))
        return;
    const auto first = QString::fromStdString(types.front().name);
    if (estimateAnalysis(*m_model).seconds < quickSeconds)
        m_analysis.compute(m_settings);
    else if (m_analysis.fileOf(first).isEmpty()
        && estimateAnalysis(*m_model, {first}).seconds < quickSeconds)
        m_analysis.compute(m_settings, first);
}

void Session::refreshHub()
{
    m_hubLatest.start(
        [folder = hubCacheFolder()](const std::stop_token&) { return listHubCache(folder); },
        [this](const QList<HubEntry>& entries) {
            m_hub = entries;
            Q_EMIT hubChanged();
        });
}

void Session::setSettings(const AppSettings& settings)
{
    if (settings == m_settings)
        return;
    m_settings = settings;
    m_settings.save(m_settingsFile);
    m_jobs.setLocator({settings.enginePath});
    Q_EMIT settingsChanged();
}

void Session::setPage(int page)
{
    if (page == m_page)
        return;
    m_page = page;
    m_autosave.start();
    Q_EMIT pageChanged(page);
}

QJsonObject Session::state() const
{
    return {{u"page"_s, m_page}, {u"weight_type"_s, m_selection.weightType()},
        {u"layer"_s, m_selection.layer()}, {u"plan"_s, toJson(m_plan.draft())}};
}

void Session::keepState()
{
    if (!m_model)
        return;
    m_recent.setState(m_model->directory, state());
    m_crashFile.write({{u"checkpoint"_s, m_model->directory}, {u"state"_s, state()},
        {u"plan_changed"_s, m_plan.draft() != PlanDraft::standard()}});
}

std::optional<LeftSession> Session::leftSession() const
{
    const auto left = m_crashFile.findLeft();
    if (!left)
        return std::nullopt;
    const auto state = (*left)[u"state"_s].toObject();
    return LeftSession{(*left)[u"checkpoint"_s].toString(), (*left)[u"plan_changed"_s].toBool(),
        (*left)[u"damaged"_s].toBool(), state[u"page"_s].toInt(), state};
}

void Session::restore(const LeftSession& left)
{
    m_crashFile.discardLeft();
    if (left.checkpoint.isEmpty())
        return;
    m_restored = left.state;
    open(left.checkpoint);
}

void Session::discardLeftSession()
{
    m_crashFile.discardLeft();
}

void Session::endWell()
{
    keepState();
    m_crashFile.remove();
}

} // namespace lesa

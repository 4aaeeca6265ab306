// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/compare/compare_page.h"

#include "widgets/models/comparison_table.h"
#include "widgets/models/run_table_model.h"
#include "widgets/notices/message_bar.h"
#include "widgets/notices/placeholder.h"
#include "widgets/pages/compare/chart_settings.h"
#include "widgets/pages/compare/difference_panel.h"
#include "widgets/pages/compare/loss_chart.h"
#include "widgets/pages/compare/run_jobs.h"
#include "widgets/pages/compare/runs_panel.h"
#include "widgets/plots/plot_view.h"
#include "widgets/session/session.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/text_styles.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>

#include <algorithm>
#include <cmath>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

constexpr int updateMs = 50;
constexpr int slowUpdateMs = 500; ///< results beside the settings
constexpr double lowerRateBy = 0.3;

QString numberText(double value)
{
    return QLocale().toString(value, 'g', 5);
}

QVariantMap toMap(const ChartOptions& options)
{
    return {{u"x"_s, static_cast<int>(options.x)},
        {u"smoothing"_s, static_cast<int>(options.smoothing)}, {u"strength"_s, options.strength},
        {u"window"_s, options.window}, {u"rate"_s, options.learningRate},
        {u"norm"_s, options.gradientNorm}, {u"speed"_s, options.speed},
        {u"group"_s, options.groupSeeds}, {u"log_x"_s, options.logX}, {u"log_y"_s, options.logY}};
}

ChartOptions optionsFrom(const QVariantMap& map)
{
    ChartOptions options;
    const auto flag
        = [&](const QString& key, bool& value) { value = map.value(key, value).toBool(); };
    options.x = static_cast<XKind>(std::clamp(map.value(u"x"_s).toInt(), 0, 3));
    options.smoothing
        = static_cast<Smoothing>(std::clamp(map.value(u"smoothing"_s, 1).toInt(), 0, 2));
    options.strength = std::clamp(map.value(u"strength"_s, options.strength).toDouble(), 0., 0.999);
    options.window = std::clamp(map.value(u"window"_s, options.window).toInt(), 3, 10001);
    flag(u"rate"_s, options.learningRate);
    flag(u"norm"_s, options.gradientNorm);
    flag(u"speed"_s, options.speed);
    flag(u"group"_s, options.groupSeeds);
    flag(u"log_x"_s, options.logX);
    flag(u"log_y"_s, options.logY);
    return options;
}

} // namespace

ComparePage::ComparePage(Session& session, const Actions& actions, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_actions(actions)
    , m_histories(new RunHistories(session.runs(), this))
{
    setAcceptDrops(true);
    createParts();
    connectParts();
    restoreState();
    update();
}

ComparePage::~ComparePage() = default;

void ComparePage::createParts()
{
    m_chart = new LossChart(this);
    m_runs = new RunsPanel(m_session, *m_histories, this);
    m_differences = new DifferencePanel(this);
    m_settings = new ChartSettings(this);
    m_settings->hide();
    m_messages = new MessageBar(this);
    m_placeholder = new Placeholder(this);
    m_noRuns = new Placeholder(this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_placeholder);
    m_stack->addWidget(m_chart);

    m_hint = new QWidget(this);
    auto* hintRow = new QHBoxLayout(m_hint);
    hintRow->setContentsMargins(Spacing::wide, Spacing::tight, Spacing::wide, Spacing::tight);
    hintRow->addWidget(makeLabel(tr("Add a baseline to compare:"), TextStyle::Muted, m_hint));
    auto* neighbour = new QPushButton(icon(u"run"_s), tr("Run “copy neighbour”"), m_hint);
    neighbour->setToolTip(
        tr("Train copies of the layers below at the same gaps, with the same text and seed"));
    connect(neighbour, &QPushButton::clicked, this, &ComparePage::runNeighbour);
    hintRow->addWidget(neighbour);
    hintRow->addStretch(1);

    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_runs, icon(u"runs"_s), tr("Runs"));
    m_tabs->addTab(m_differences, icon(u"config"_s), tr("Differences"));
    auto* upper = new QWidget(this);
    auto* upperLayout = new QVBoxLayout(upper);
    upperLayout->setContentsMargins(0, 0, 0, 0);
    upperLayout->setSpacing(0);
    upperLayout->addWidget(m_messages);
    upperLayout->addWidget(m_stack, 1);
    upperLayout->addWidget(m_hint);
    m_splitter = new QSplitter(Qt::Vertical, this);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(upper);
    m_splitter->addWidget(m_tabs);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    m_whole = new QStackedWidget(this);
    m_whole->addWidget(m_noRuns);
    m_whole->addWidget(m_splitter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_whole);
    m_noRuns->setContent(u"runs"_s, tr("No runs yet"),
        tr("Plan an expansion and press Run; curves appear here while it trains."));
    m_noRuns->setActions({m_actions.goToExpand, m_actions.importRuns});
}

void ComparePage::connectParts()
{
    m_update.setSingleShot(true);
    m_update.setInterval(updateMs);
    m_slowUpdate.setSingleShot(true);
    m_slowUpdate.setInterval(slowUpdateMs);
    connect(&m_update, &QTimer::timeout, this, &ComparePage::update);
    connect(&m_slowUpdate, &QTimer::timeout, this, &ComparePage::updateDifferences);
    auto& runs = m_session.runs();
    for (auto signal : {&RunList::added, &RunList::changed, &RunList::removed})
        connect(&runs, signal, this, &ComparePage::scheduleUpdate);
    connect(m_histories, &RunHistories::grew, this, [this](const QString& id) {
        m_chart->runGrew(id);
        scheduleUpdate();
    });
    connect(&m_session.jobs(), &JobQueue::changed, this, &ComparePage::scheduleUpdate);
    connect(m_runs, &RunsPanel::shownChanged, this, &ComparePage::scheduleUpdate);
    connect(m_runs, &RunsPanel::selectionChanged, this, &ComparePage::selectionChanged);
    connect(m_runs, &RunsPanel::message, m_messages, &MessageBar::show);
    connect(m_chart, &LossChart::runPicked, m_runs, &RunsPanel::selectRun);
    connect(m_chart, &LossChart::rebuilt, this, &Page::commandsChanged);
    connect(m_chart, &LossChart::optionsChanged, this, [this] { setOptions(m_chart->options()); });
    connect(&m_chart->plot(), &PlotView::hovered, this,
        [this](QString text) { emit readout(text.replace(u'\n', u"  ·  "_s)); });
    connect(m_settings, &ChartSettings::changed, this, &ComparePage::setOptions);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        updateDifferences();
        emit commandsChanged();
    });
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        m_session.windowSettings().setValue(u"compare/splitter"_s, m_splitter->saveState());
    });
    // Space belongs to a button that has the focus, and to Pause else.
    connect(qApp, &QApplication::focusChanged, this, &ComparePage::commandsChanged);
    m_chart->setDetails([this](const QString& run, Curve curve, int index) {
        return detailsOf(run, curve, index);
    });
}

void ComparePage::restoreState()
{
    auto& settings = m_session.windowSettings();
    if (const auto state = settings.value(u"compare/splitter"_s).toByteArray(); !state.isEmpty())
        m_splitter->restoreState(state);
    else
        m_splitter->setSizes({480, 200});
    setOptions(optionsFrom(settings.value(u"compare/chart"_s).toMap()));
}

void ComparePage::setOptions(const ChartOptions& options)
{
    m_chart->setOptions(options);
    m_settings->setOptions(options);
    m_session.windowSettings().setValue(u"compare/chart"_s, toMap(options));
}

void ComparePage::scheduleUpdate()
{
    if (!m_update.isActive() && isVisible()) // showEvent catches up
        m_update.start();
}

void ComparePage::update()
{
    const bool wasDrawn = !plots().isEmpty();
    const bool any = !m_session.runs().runs().isEmpty();
    const auto jobs = m_session.jobs().jobs();
    const bool waiting = std::any_of(jobs.begin(), jobs.end(), [](const auto& job) {
        return !job.hasEnded() && (job.spec.kind == u"compare"_s || job.spec.kind == u"train"_s);
    });
    m_whole->setCurrentIndex(any || waiting ? 1 : 0);
    updateChart();
    m_stack->setCurrentIndex(showEmptyState() ? 0 : 1);
    updateMessages();
    updateHint();
    if (!m_slowUpdate.isActive())
        m_slowUpdate.start();
    if (wasDrawn != !plots().isEmpty())
        emit commandsChanged();
}

void ComparePage::updateChart()
{
    QList<ChartRun> runs;
    const auto shown = m_runs->shownRuns();
    for (const auto& run : m_session.runs().runs())
        if (shown.contains(run.id))
            runs << chartRun(run, m_histories->of(run.id));
    m_chart->setRuns(runs);
}

/// Whether there is nothing to draw; then the placeholder says why.
bool ComparePage::showEmptyState()
{
    const auto shown = m_runs->shownRuns();
    const auto& runs = m_session.runs().runs();
    const bool anyPoint = std::any_of(shown.begin(), shown.end(),
        [this](const auto& id) { return !m_histories->of(id).isEmpty(); });
    if (const auto queued = anyPoint ? QString() : queueText(); !queued.isEmpty()) {
        showEmpty(u"recent"_s, tr("Waiting in queue"), queued, {m_actions.showJobs});
        return true;
    }
    if (runs.isEmpty()) {
        showEmpty(u"jobs"_s, tr("Waiting for the first run"),
            tr("The engine prepares it; its state is in Jobs below."), {});
        return true;
    }
    const bool anyVisible
        = std::any_of(runs.begin(), runs.end(), [](const auto& run) { return run.visible; });
    if (!anyVisible) {
        showEmpty(u"eye-off"_s, tr("All runs are hidden"), tr("Tick a run in the list."),
            {m_runs->showAllAction()});
        return true;
    }
    if (shown.isEmpty()) {
        showEmpty(u"filter"_s, tr("No run matches “%1”").arg(m_runs->filterText()), {},
            {m_runs->clearFilterAction()});
        return true;
    }
    if (anyPoint)
        return false;
    const bool alive = std::any_of(shown.begin(), shown.end(),
        [this](const auto& id) { return m_session.runs().find(id)->alive; });
    const bool read = std::all_of(shown.begin(), shown.end(),
        [this](const auto& id) { return m_histories->of(id).caughtUp; });
    if (alive)
        showEmpty(u"run"_s, tr("Training has started"), startedText(shown), {});
    else if (!read)
        showEmpty(
            u"runs"_s, tr("Reading the runs"), tr("Their points appear as they are read."), {});
    else
        showEmpty(u"runs"_s, tr("These runs have no points"),
            tr("They ended before their first step."), {});
    return true;
}

/// Of a training that Slurm has not started; empty: there is none.
QString ComparePage::queueText() const
{
    for (const auto& job : m_session.jobs().jobs())
        if (job.isElsewhereOutOfSight() && job.link->kind == LinkState::Kind::Queued)
            return sentenceOf(*job.link);
    return {};
}

QString ComparePage::startedText(const QStringList& shown) const
{
    for (const auto& id : shown) {
        const auto& history = m_histories->of(id);
        if (history.stage.isEmpty() || !m_session.runs().find(id)->alive)
            continue;
        auto text = history.stageFraction < 0
            ? tr("First point after step 1. Now: %1.").arg(history.stage)
            : tr("First point after step 1. Now: %1, %2 %.")
                  .arg(history.stage)
                  .arg(qRound(100 * history.stageFraction));
        if (history.etaSeconds && *history.etaSeconds >= 1)
            text += u' ' + tr("About %1 s left.").arg(qRound(*history.etaSeconds));
        return text;
    }
    return tr("First point after step 1.");
}

void ComparePage::showEmpty(const QString& iconName, const QString& title,
    const QString& explanation, const QList<QAction*>& actions)
{
    if (m_placeholder->accessibleName() == title
        && m_placeholder->accessibleDescription() == explanation)
        return; // its buttons stay under the cursor
    m_placeholder->setContent(iconName, title, explanation);
    m_placeholder->setActions(actions);
}

void ComparePage::updateMessages()
{
    for (const auto& run : QList(m_session.runs().runs())) {
        const auto& found = m_histories->of(run.id).nonFinite;
        const auto id = u"nonfinite-"_s + run.id;
        if (!found) {
            if (m_told.remove(run.id))
                m_messages->close(id);
            continue;
        }
        if (m_told.contains(run.id) || !run.record)
            continue;
        m_told.insert(run.id);
        const auto value = std::isnan(found->value) ? tr("NaN") : tr("infinite");
        const double rate = found->learningRate > 0 ? found->learningRate
                                                    : run.record->preset.training.learningRate;
        Message message{MessageKind::Error,
            tr("%1: loss became %2 at step %3 (lr %4).")
                .arg(run.name, value, QLocale().toString(static_cast<qlonglong>(found->step)),
                    numberText(rate)),
            tr("A lower learning rate or a longer warm-up helps most often."), {}, {}, id};
        if (run.alive)
            message.actions << MessageAction{tr("Stop"), [this, r = run.id] { stopRun(r); }};
        message.actions << MessageAction{
            tr("Lower lr and rerun"), [this, r = run.id] { lowerRate(r); }};
        m_messages->show(message);
    }
}

void ComparePage::updateHint()
{
    const auto& runs = m_session.runs().runs();
    const bool possible = runs.size() == 1 && runs.front().record && !runs.front().alive
        && !runs.front().baseFolder.isEmpty() && runs.front().record->preset.strategy.name != "copy"
        && m_stack->currentWidget() == m_chart;
    m_hint->setVisible(possible);
}

void ComparePage::updateDifferences()
{
    if (m_tabs->currentWidget() != m_differences || !isVisible())
        return;
    const auto selected = m_runs->selectedRuns();
    m_differences->setTable(compareRuns(
        selected.size() > 1 ? selected : m_runs->shownRuns(), m_session.runs(), *m_histories));
}

/// What the readout adds: of which kind the point is, its distance to the baseline, the rate.
QString ComparePage::detailsOf(const QString& id, Curve curve, int index) const
{
    const auto* run = m_session.runs().find(id);
    if (run == nullptr || index < 0)
        return {};
    const auto& history = m_histories->of(id);
    const auto i = static_cast<std::size_t>(index);
    QStringList lines;
    double loss = std::nan("");
    if (curve == Curve::Validation && i < history.validation.size()) {
        loss = history.validation.loss[i];
        lines << tr("%1, held-out").arg(run->name);
        lines << tr("Perplexity: %1").arg(numberText(std::exp(loss)));
    } else if (curve == Curve::Training && i < history.training.size()) {
        loss = history.training.loss[i];
    } else {
        lines << run->name;
    }
    if (m_chart->options().groupSeeds)
        return run->tags.join(u", "_s);
    if (const auto base = baselineLossFor(*run, m_session.runs(), *m_histories);
        base && std::isfinite(loss))
        lines << tr("Δ to baseline: %1").arg(QString::number(loss - *base, 'f', 4));
    if (curve == Curve::Training && i < history.training.size()
        && std::isfinite(history.training.learningRate[i]))
        lines << tr("Learning rate: %1").arg(numberText(history.training.learningRate[i]));
    if (!run->tags.isEmpty())
        lines << tr("Tags: %1").arg(run->tags.join(u", "_s));
    return lines.join(u'\n');
}

void ComparePage::selectionChanged()
{
    const auto selected = m_runs->selectedRuns();
    m_chart->selectRun(selected.size() == 1 ? selected.front() : QString());
    if (!m_slowUpdate.isActive())
        m_slowUpdate.start();
    emit commandsChanged();
}

QString ComparePage::presetFolder() const
{
    return m_session.paths().data + u"/run presets"_s;
}

void ComparePage::runNeighbour()
{
    const auto& runs = m_session.runs().runs();
    if (runs.isEmpty())
        return;
    const auto job = neighbourJob(runs.front(), u"copy"_s, m_session.settings(), presetFolder());
    if (job)
        m_session.jobs().add(*job);
    else
        m_messages->show({MessageKind::Warning, tr("This run cannot be repeated from its folder."),
            tr("Plan the comparison in Expand."), {}, {}, u"neighbour"_s});
}

void ComparePage::lowerRate(const QString& id)
{
    const auto* run = m_session.runs().find(id);
    if (run == nullptr || !run->record)
        return;
    stopRun(id);
    const double rate = run->record->preset.training.learningRate * lowerRateBy;
    if (const auto job = lowerRateJob(*run, rate, m_session.settings(), presetFolder()))
        m_session.jobs().add(*job);
}

void ComparePage::stopRun(const QString& id)
{
    const auto* run = m_session.runs().find(id);
    if (run == nullptr || !run->alive)
        return;
    const auto parent = QFileInfo(run->folder).path();
    for (const auto& job : m_session.jobs().jobs())
        if (job.isActive() && (job.spec.output == run->folder || job.spec.output == parent))
            m_session.jobs().stop(job.id);
}

QString ComparePage::title() const
{
    return tr("Compare");
}

QIcon ComparePage::pageIcon() const
{
    return icon(u"compare"_s);
}

QList<PlotView*> ComparePage::plots() const
{
    const bool drawn = m_whole->currentIndex() == 1 && m_stack->currentWidget() == m_chart;
    return drawn ? QList<PlotView*>{&m_chart->plot()} : QList<PlotView*>();
}

QWidget* ComparePage::sidePanel() const
{
    return m_settings;
}

bool ComparePage::isTableActive() const
{
    const auto* focus = QApplication::focusWidget();
    return qobject_cast<const QTableView*>(focus) != nullptr && isAncestorOf(focus);
}

bool ComparePage::can(PageCommand command) const
{
    const bool drawn = !plots().isEmpty();
    const auto* focus = QApplication::focusWidget();
    switch (command) {
    case PageCommand::Find: return m_whole->currentIndex() == 1;
    case PageCommand::Cancel: return !m_runs->filterText().isEmpty();
    case PageCommand::PauseRefresh:
        return drawn && qobject_cast<const QAbstractButton*>(focus) == nullptr
            && qobject_cast<const QComboBox*>(focus) == nullptr;
    case PageCommand::Fit:
    case PageCommand::LogX:
    case PageCommand::LogY: return drawn;
    case PageCommand::HideOthers: return !m_runs->selectedRuns().isEmpty();
    case PageCommand::Pin: return drawn || !m_runs->selectedRuns().isEmpty();
    case PageCommand::Copy: return drawn || isTableActive();
    default: return false;
    }
}

void ComparePage::perform(PageCommand command)
{
    auto& plot = m_chart->plot();
    switch (command) {
    case PageCommand::Find:
        m_tabs->setCurrentWidget(m_runs);
        m_runs->focusFilter();
        break;
    case PageCommand::Cancel: m_runs->clearFilter(); break;
    case PageCommand::PauseRefresh: m_chart->setPaused(!m_chart->isPaused()); break;
    case PageCommand::Fit: plot.fit(); break;
    case PageCommand::LogX: plot.setLogX(!plot.isLogX()); break;
    case PageCommand::LogY: plot.setLogY(!plot.isLogY()); break;
    case PageCommand::HideOthers: m_runs->hideOthers(); break;
    case PageCommand::Pin:
        if (!isTableActive() && !plot.readout().isEmpty())
            plot.pinAction()->trigger();
        else
            m_runs->pinOrUnpin();
        break;
    case PageCommand::Copy:
        if (!isTableActive())
            plot.copy();
        else if (m_tabs->currentWidget() == m_differences)
            m_differences->copy();
        else
            m_runs->copyRows();
        break;
    default: break;
    }
}

void ComparePage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_runs != nullptr)
        m_runs->restyle();
}

void ComparePage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    update();
}

void ComparePage::dragEnterEvent(QDragEnterEvent* event)
{
    const auto urls = event->mimeData()->urls();
    const bool files
        = std::all_of(urls.begin(), urls.end(), [](const QUrl& url) { return url.isLocalFile(); });
    if (files && !urls.isEmpty())
        event->acceptProposedAction();
}

/// What is dropped here are runs; a checkpoint dropped here is opened by the window.
void ComparePage::dropEvent(QDropEvent* event)
{
    QStringList paths;
    for (const auto& url : event->mimeData()->urls())
        paths << url.toLocalFile();
    const bool anyCheckpoint = std::any_of(paths.begin(), paths.end(), [](const QString& path) {
        return QFileInfo::exists(path + u"/config.json"_s) || path.endsWith(u".safetensors"_s);
    });
    if (anyCheckpoint) {
        event->ignore();
        return;
    }
    for (const auto& path : paths)
        if (isEvaluationName(path.toStdString()))
            m_session.evaluations().add(path);
        else
            m_session.runs().addFolder(path);
    event->acceptProposedAction();
}

} // namespace lesa

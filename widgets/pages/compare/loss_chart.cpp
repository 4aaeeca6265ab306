// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/compare/loss_chart.h"

#include "widgets/plots/plot_view.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/text_styles.h"
#include "widgets/theme/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QLocale>

#include <algorithm>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

constexpr int updateMs = 50;
constexpr int rebuildMs = 1000; ///< between two, when points alone ask for it

PlotTheme plotTheme()
{
    return Theme::isDark() ? PlotTheme::darkTheme() : PlotTheme::light();
}

bool sameLook(const ChartRun& a, const ChartRun& b)
{
    return a.id == b.id && a.name == b.name && a.group == b.group && a.style == b.style
        && a.live == b.live && a.baseLoss == b.baseLoss && a.baseName == b.baseName;
}

} // namespace

struct LossChart::Shown {
    CurveFeed feed;
    int generation = 0;
};

LossChart::LossChart(QWidget* parent)
    : QWidget(parent)
    , m_plot(new PlotView(this))
    , m_count(makeLabel({}, TextStyle::Muted, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Spacing::normal, Spacing::normal, Spacing::normal, 0);
    layout->setSpacing(0);
    layout->addWidget(m_plot, 1);
    layout->addWidget(m_count, 0, Qt::AlignRight);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_plot->setTheme(plotTheme());
    m_plot->setAccessibleName(tr("Loss of the runs"));
    // The window's own actions have these keys; two with one key would do nothing.
    for (auto* action : {m_plot->fitAction(), m_plot->logYAction(), m_plot->logXAction(),
             m_plot->hideOthersAction(), m_plot->pinAction(), m_plot->copyAction()})
        action->setShortcut({});
    m_timer.setSingleShot(true);
    m_timer.setInterval(updateMs);
    connect(&m_timer, &QTimer::timeout, this, &LossChart::update);
    connect(m_plot, &PlotView::keyPicked, this,
        [this](const QString& key) { emit runPicked(key.section(u':', 1)); });
    connect(m_plot, &PlotView::axesChanged, this, [this] {
        m_options.logX = m_plot->isLogX();
        m_options.logY = m_plot->isLogY();
        emit optionsChanged();
    });
    m_plot->setReadoutSuffix([this](const QString& curve, int index) {
        return m_details ? m_details(runOfCurve(curve), kindOfCurve(curve), index) : QString();
    });
}

LossChart::~LossChart() = default;

void LossChart::setRuns(const QList<ChartRun>& runs)
{
    const bool same = runs.size() == m_runs.size()
        && std::equal(runs.begin(), runs.end(), m_runs.begin(), sameLook);
    m_runs = runs;
    if (same)
        return;
    m_stale = true;
    m_sinceRebuild.invalidate();
    m_timer.start();
}

void LossChart::setOptions(const ChartOptions& options)
{
    if (options == m_options)
        return;
    const bool otherX = options.x != m_options.x;
    m_options = options;
    m_stale = true;
    m_sinceRebuild.invalidate();
    if (otherX)
        m_plot->fit();
    m_plot->setLogX(options.logX);
    m_plot->setLogY(options.logY);
    if (!m_timer.isActive())
        m_timer.start();
}

void LossChart::runGrew(const QString& id)
{
    if (!m_timer.isActive() && find(id) != nullptr)
        m_timer.start();
}

void LossChart::setPaused(bool paused)
{
    m_paused = paused;
    updateCount();
    if (!paused)
        m_timer.start();
}

void LossChart::selectRun(const QString& id)
{
    m_plot->selectKey(id.isEmpty() ? QString() : u"run:"_s + id);
}

void LossChart::setDetails(std::function<QString(const QString&, Curve, int)> details)
{
    m_details = std::move(details);
}

const ChartRun* LossChart::find(const QString& id) const
{
    const auto at
        = std::find_if(m_runs.begin(), m_runs.end(), [&](const auto& run) { return run.id == id; });
    return at == m_runs.end() ? nullptr : &*at;
}

qint64 LossChart::pointCount() const
{
    qint64 count = 0;
    for (const auto& run : m_runs)
        count += static_cast<qint64>(run.history->training.size() + run.history->validation.size());
    return count;
}

void LossChart::updateCount()
{
    const auto text
        = tr("All %1 points of %n run(s) are drawn", nullptr, static_cast<int>(m_runs.size()))
              .arg(QLocale().toString(pointCount()));
    m_count->setText(m_paused ? tr("Paused: Space goes on") : text);
}

void LossChart::update()
{
    if (!isVisible() || (m_paused && !m_stale))
        return; // showEvent or setPaused catches up
    if (m_options.groupSeeds)
        m_stale = true;
    if (!m_stale)
        m_stale = !appendNew();
    if (m_stale && m_sinceRebuild.isValid() && m_sinceRebuild.elapsed() < rebuildMs) {
        m_timer.start();
        return;
    }
    if (m_stale)
        rebuild();
    updateCount();
}

/// False: a run took points back, its curves have to be made anew.
bool LossChart::appendNew()
{
    for (const auto& run : m_runs)
        for (const auto curve : curvesOf(m_options)) {
            const auto id = curveId(run.id, curve);
            const auto shown = m_shown.find(id);
            if (shown == m_shown.end() || shown->second.generation != run.history->generation)
                return false;
            const auto piece = shown->second.feed.next(run);
            if (!piece.x.empty())
                m_plot->append(id, piece.x, piece.y, piece.raw);
        }
    return true;
}

void LossChart::rebuild()
{
    m_stale = false;
    m_sinceRebuild.start();
    m_shown.clear();
    std::map<QString, CurveFeed> feeds;
    auto content = filledLossFigure(m_runs, m_options, &feeds);
    for (const auto& [id, feed] : feeds)
        m_shown.emplace(id, Shown{feed, find(runOfCurve(id))->history->generation});
    m_plot->setContent(std::move(content));
    emit rebuilt();
}

void LossChart::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_timer.start();
}

void LossChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_plot->theme().dark != Theme::isDark())
        m_plot->setTheme(plotTheme());
}

} // namespace lesa

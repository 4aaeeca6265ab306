// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/inspect/quality_tab.h"

#include "core/base/error.h"
#include "widgets/notices/placeholder.h"
#include "widgets/pages/inspect/analysis_source.h"
#include "widgets/pages/inspect/quality_model.h"
#include "widgets/pages/inspect/type_chips.h"
#include "widgets/plots/plot_view.h"
#include "widgets/session/run_commands.h"
#include "widgets/session/session.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/text_styles.h"

#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QGuiApplication>
#include <QHeaderView>
#include <QProgressBar>
#include <QScopedValueRollback>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

constexpr int progressWidth = 360;
constexpr int hashLetters = 8;      // a folder of another checkpoint is never written over
constexpr int afterExplanation = 4; // items of Placeholder's layout

/// The quality of a trial made from this checkpoint; null: there is none.
std::shared_ptr<const ExpansionRecord> trialIn(const QString& folder, const std::string& hash)
{
    try {
        auto record = readExpansionRecord(folder.toStdString());
        if (record && record->sourceHash == hash && !record->quality.empty())
            return std::make_shared<const ExpansionRecord>(std::move(*record));
    } catch (const std::exception&) { // damaged: as good as none, the trial can be made again
    }
    return nullptr;
}

} // namespace

QualityTab::QualityTab(Session& session, AnalysisSource& source, QWidget* parent)
    : PlotTab(session, parent)
    , m_source(source)
    , m_stack(new QStackedWidget(this))
    , m_placeholder(new Placeholder(this))
    , m_progress(new QProgressBar(m_placeholder))
    , m_run(new QAction(icon(u"run"_s), tr("Expand with quality control"), this))
    , m_stop(new QAction(icon(u"stop"_s), tr("Stop"), this))
    , m_openTrial(new QAction(icon(u"open"_s), tr("Open the expanded checkpoint"), this))
    , m_inserted(new QToolButton(this))
    , m_kind(new QComboBox(this))
    , m_measure(new QComboBox(this))
    , m_spectrumTitle(makeLabel({}, TextStyle::Muted, this))
    , m_model(new QualityModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_table(new QTableView(this))
    , m_dots(makeCard(tr("Quality by weight type")))
    , m_spectrum(makeCard(tr("Spectrum of an inserted layer")))
    , m_latest(this)
{
    m_progress->setFixedWidth(progressWidth);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the expansion"));
    static_cast<QVBoxLayout*>(m_placeholder->layout())
        ->insertWidget(afterExplanation, m_progress, 0, Qt::AlignHCenter);
    m_run->setToolTip(tr("Expand this checkpoint with the plan's settings, holding out layers"));
    m_stop->setToolTip(tr("Stop the expansion"));
    m_openTrial->setToolTip(tr("Inspect the layers that were inserted"));
    m_stack->addWidget(m_placeholder);
    m_stack->addWidget(makeContent());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    connect(m_run, &QAction::triggered, this, &QualityTab::runTrial);
    connect(m_stop, &QAction::triggered, this, [this] { this->session().jobs().stop(m_job); });
    connect(
        m_openTrial, &QAction::triggered, this, [this] { this->session().open(trialFolder()); });
    connect(&source, &AnalysisSource::recordChanged, this, &QualityTab::readTrial);
    connect(&source, &AnalysisSource::changed, this, &QualityTab::drawSpectrum);
    connect(&session.selection(), &Selection::changed, this, [this] {
        drawSpectrum();
        markRows();
    });
    connect(&session.jobs(), &JobQueue::changed, this, [this](const QString& id) {
        if (id == m_job)
            showProgress();
    });
    connect(&session.jobs(), &JobQueue::ended, this, [this](const QString& id) {
        if (id == m_job)
            readTrial();
    });
    readTrial();
}

QWidget* QualityTab::makeTablePane()
{
    m_kind->setAccessibleName(tr("Which layers"));
    m_kind->addItems({tr("Held-out layers"), tr("Inserted layers")});
    m_kind->setToolTip(tr("Source layers predicted without having been seen, against the truth; "
                          "or inserted layers against their two neighbours"));
    auto* pane = new QWidget;
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(Spacing::normal, Spacing::tight, Spacing::normal, Spacing::tight);
    bar->setSpacing(Spacing::normal);
    bar->addWidget(m_kind);
    bar->addWidget(makeLabel(tr("predicted | plain average"), TextStyle::Muted));
    bar->addStretch();
    m_inserted->setDefaultAction(m_openTrial);
    m_inserted->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_inserted->setAutoRaise(true);
    bar->addWidget(m_inserted);
    auto* layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_table, 1);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &QualityTab::fill);
    return pane;
}

QWidget* QualityTab::makeContent()
{
    makeTable();
    for (const auto& measure : qualityMeasures()) {
        m_measure->addItem(measure.title);
        m_measure->setItemData(m_measure->count() - 1, measure.formula, Qt::ToolTipRole);
    }
    m_measure->setAccessibleName(tr("Measure"));
    m_measure->setToolTip(tr("What the dots show; every dot is a layer, in order of depth"));
    m_dots.controls->addWidget(m_measure);
    m_dots.controls->addStretch();
    connect(m_measure, &QComboBox::currentIndexChanged, this, &QualityTab::drawQuality);
    m_spectrum.controls->addWidget(new TypeChips(session()));
    m_spectrum.controls->addWidget(m_spectrumTitle);
    m_spectrum.controls->addStretch();
    auto* below = new QSplitter(Qt::Horizontal);
    below->setChildrenCollapsible(false);
    below->addWidget(m_dots.widget);
    below->addWidget(m_spectrum.widget);
    below->setSizes({500, 500});
    auto* all = new QSplitter(Qt::Vertical);
    all->setChildrenCollapsible(false);
    all->addWidget(makeTablePane());
    all->addWidget(below);
    all->setSizes({320, 480});
    return all;
}

void QualityTab::makeTable()
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(QualityModel::SortRole);
    m_table->setModel(m_sorted);
    m_table->setAccessibleName(tr("Quality of predicted weights"));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(
        m_table->fontMetrics().height() + Spacing::normal);
    auto* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    const auto letter = m_table->fontMetrics().averageCharWidth();
    header->setDefaultSectionSize(19 * letter);
    header->resizeSection(QualityModel::Layer, 9 * letter);
    header->resizeSection(QualityModel::Against, 15 * letter);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        selectRow();
        Q_EMIT commandsChanged();
    });
}

QString QualityTab::trialFolder() const
{
    return QDir(session().settings().runsFolderOrStandard())
        .filePath(u"%1-quality-%2"_s.arg(
            session().model()->name, session().model()->headerHash.left(hashLetters)));
}

JobSpec QualityTab::trialJob() const
{
    const PlanContext context{
        *session().model(), session().plan().draft(), session().presets(), session().settings()};
    auto spec = expandCommand(context, trialFolder(), true);
    spec.title = tr("Quality of %1").arg(session().model()->name);
    spec.arguments << u"--force"_s; // an earlier trial's
    return spec;
}

void QualityTab::runTrial()
{
    QDir().mkpath(session().settings().runsFolderOrStandard());
    m_job = session().jobs().add(trialJob());
    showProgress();
}

void QualityTab::readTrial()
{
    m_trial.reset();
    m_latest.abandon();
    update();
    if (!session().model() || m_source.record())
        return;
    m_latest.start([folder = trialFolder(), hash = session().model()->headerHash.toStdString()](
                       const std::stop_token&) { return trialIn(folder, hash); },
        [this](const std::shared_ptr<const ExpansionRecord>& trial) {
            m_trial = trial;
            update();
        });
}

const ExpansionRecord* QualityTab::shownRecord() const
{
    const auto& record = m_source.record();
    if (record)
        return record->quality.empty() ? nullptr : record.get();
    return m_trial.get();
}

QualityKind QualityTab::kind() const
{
    return m_kind->currentIndex() == 0 ? QualityKind::LeaveOneOut : QualityKind::Inserted;
}

void QualityTab::update()
{
    const auto* job = session().jobs().find(m_job);
    if (job != nullptr && !job->hasEnded())
        showProgress();
    else if (shownRecord() != nullptr) {
        m_stack->setCurrentIndex(1);
        fill();
    } else {
        showMissing();
    }
    Q_EMIT commandsChanged();
}

void QualityTab::showMissing()
{
    m_progress->hide();
    m_stack->setCurrentIndex(0);
    const auto* job = session().jobs().find(m_job);
    if (!m_source.recordError().isEmpty()) {
        m_placeholder->setContent(
            u"error"_s, tr("The expansion's record cannot be read"), m_source.recordError());
        m_placeholder->setActions({});
    } else if (job != nullptr && job->state != EngineJob::State::Done) {
        m_placeholder->setContent(u"error"_s, tr("The expansion did not finish"),
            job->state == EngineJob::State::Stopped
                ? tr("It was stopped.")
                : QString::fromStdString(job->failure.message + "\n" + job->failure.hint));
        m_placeholder->setActions({m_run});
    } else {
        showNotMeasured();
    }
}

void QualityTab::showNotMeasured()
{
    if (m_source.record() != nullptr) {
        m_placeholder->setContent(u"quality"_s, tr("Expanded without quality control"),
            tr("Quality is measured while layers are predicted. Open the checkpoint that this one "
               "was grown from, and measure there."));
        m_placeholder->setActions({});
        return;
    }
    m_placeholder->setContent(u"quality"_s, tr("Quality not measured yet"),
        tr("Each inner layer is held out in turn and predicted from its neighbours; the "
           "prediction is compared with the true layer and with the plain average. It takes "
           "one training a fold and writes an expanded checkpoint."));
    m_run->setEnabled(session().model() && session().model()->expandRefusal.isEmpty());
    m_placeholder->setActions({m_run});
}

void QualityTab::showProgress()
{
    const auto* job = session().jobs().find(m_job);
    if (job == nullptr || job->hasEnded())
        return;
    const bool running = job->state == EngineJob::State::Running;
    m_stack->setCurrentIndex(0);
    m_placeholder->setContent(
        u"quality"_s, job->spec.title, running ? summaryOf(*job) : stateNameOf(*job));
    m_placeholder->setActions({m_stop});
    m_progress->show();
    m_progress->setRange(0, job->fraction >= 0 ? 1000 : 0);
    m_progress->setValue(qRound(1000 * job->fraction));
}

void QualityTab::fill()
{
    const auto* record = shownRecord();
    if (record == nullptr)
        return;
    m_pairs = qualityPairs(record->quality, kind());
    m_model->setPairs(m_pairs);
    drawQuality();
    drawSpectrum();
    markRows();
}

void QualityTab::drawQuality()
{
    m_dots.plot->setContent(
        qualityFigure(m_pairs, qualityMeasures().at(m_measure->currentIndex())));
}

void QualityTab::drawSpectrum()
{
    const auto& record = m_source.record();
    const auto& analysis = m_source.data();
    const int layer = record ? nearestInserted(*record, session().selection().layer()) : -1;
    m_inserted->setVisible(!record);
    m_spectrum.widget->setVisible(record != nullptr);
    m_spectrumTitle->setText(
        analysis ? QString() : tr("Compute the spectra to see inserted layers"));
    m_spectrumTitle->setVisible(!analysis);
    m_spectrum.plot->setContent(record && analysis && layer >= 0
            ? insertedSpectrumFigure(*analysis, *record, layer)
            : FigureContent{});
}

void QualityTab::selectRow()
{
    const auto rows = m_table->selectionModel()->selectedRows();
    if (m_marking || rows.size() != 1)
        return;
    const auto& pair = m_model->pair(m_sorted->mapToSource(rows.front()).row());
    const QScopedValueRollback marking(m_marking, true);
    auto type = session().selection().weightType();
    for (const auto& known : session().model()->inspection.weightTypes)
        if (QString::fromStdString(known.shortName) == pair.type)
            type = QString::fromStdString(known.name);
    session().selection().set(type, pair.layer);
}

/// The row of the selected type and layer becomes the current one.
void QualityTab::markRows()
{
    if (m_marking)
        return;
    const QScopedValueRollback marking(m_marking, true);
    const auto type = session().selection().weightType().section(u'.', -1);
    const int layer = session().selection().layer();
    m_table->clearSelection();
    for (int row = 0; row < m_sorted->rowCount(); ++row) {
        const auto index = m_sorted->index(row, 0);
        const auto& pair = m_model->pair(m_sorted->mapToSource(index).row());
        if (pair.layer != layer || pair.type != type)
            continue;
        m_table->selectRow(row);
        m_table->scrollTo(index);
        return;
    }
}

bool QualityTab::can(PageCommand command) const
{
    if (command == PageCommand::Copy && m_table->hasFocus())
        return m_table->selectionModel()->hasSelection();
    if (command == PageCommand::CopyCommandLine)
        return session().model() != nullptr;
    return PlotTab::can(command);
}

void QualityTab::perform(PageCommand command)
{
    if (command == PageCommand::Copy && m_table->hasFocus())
        copyRows();
    else if (command == PageCommand::CopyCommandLine)
        QGuiApplication::clipboard()->setText(commandLineOf(trialJob()));
    else
        PlotTab::perform(command);
}

void QualityTab::copyRows() const
{
    QStringList lines;
    for (const auto& row : m_table->selectionModel()->selectedRows()) {
        QStringList cells;
        for (int column = 0; column < m_model->columnCount(); ++column)
            cells << row.siblingAtColumn(column).data().toString();
        lines << cells.join(u'\t');
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

QString QualityTab::title() const
{
    return tr("Quality");
}

QIcon QualityTab::pageIcon() const
{
    return icon(u"quality"_s);
}

} // namespace lesa

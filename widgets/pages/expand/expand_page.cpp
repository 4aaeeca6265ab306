// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/expand/expand_page.h"

#include "core/base/error.h"
#include "widgets/notices/placeholder.h"
#include "widgets/pages/expand/advice_panel.h"
#include "widgets/pages/expand/depth_strip.h"
#include "widgets/pages/expand/expand_only_dialog.h"
#include "widgets/pages/expand/json_dialog.h"
#include "widgets/pages/expand/launch_bar.h"
#include "widgets/pages/expand/outcome_view.h"
#include "widgets/pages/expand/plan_form.h"
#include "widgets/pages/expand/positions_bar.h"
#include "widgets/pages/expand/preset_menu.h"
#include "widgets/pages/expand/run_check.h"
#include "widgets/pages/expand/strategy_list.h"
#include "widgets/plots/plot_view.h"
#include "widgets/session/run_commands.h"
#include "widgets/session/session.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/text_styles.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

QWidget* withHeading(const QString& heading, QWidget* content)
{
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(Spacing::normal, Spacing::normal, Spacing::normal, 0);
    layout->setSpacing(Spacing::tight);
    if (!heading.isEmpty())
        layout->addWidget(makeLabel(heading, TextStyle::Heading));
    layout->addWidget(content, 1);
    return box;
}

} // namespace

ExpandPage::ExpandPage(Session& session, const Actions& actions, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_actions(actions)
    , m_stack(new QStackedWidget(this))
    , m_placeholder(new Placeholder(this))
    , m_content(new QWidget(this))
    , m_messages(new MessageBar(m_content))
    , m_check(new RunCheck(session, this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto* content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(0);
    content->addWidget(m_messages);
    makeTop();
    makePositions();
    makeColumns();
    m_stack->addWidget(m_placeholder);
    m_stack->addWidget(m_content);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connectParts();
    update();
}

void ExpandPage::makeTop()
{
    auto* bar = new QWidget(m_content);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(Spacing::wide, Spacing::normal, Spacing::wide, 0);
    layout->setSpacing(Spacing::normal);
    layout->addWidget(makeLabel(tr("Preset"), TextStyle::Muted));
    m_presets = new PresetMenu(m_session, bar);
    layout->addWidget(m_presets);
    layout->addStretch();
    m_copyRun = new QAction(icon(u"command"_s), tr("Copy command line"), this);
    m_copyRun->setToolTip(tr("Copy what 'lesa compare' would be called with"));
    m_copyPlan = new QAction(icon(u"command"_s), tr("Copy command line of the plan"), this);
    m_copyPlan->setToolTip(tr("Copy what 'lesa plan' would be called with"));
    m_expandOnly = new QAction(icon(u"expand"_s), tr("Expand only…"), this);
    m_expandOnly->setToolTip(
        tr("Make the expanded checkpoint of the selected strategy, train nothing"));
    m_planAsJson = new QAction(icon(u"log"_s), tr("Plan as JSON"), this);
    m_planAsJson->setToolTip(tr("Ask the engine for this plan as JSON"));
    auto* more = new QToolButton(bar);
    auto* menu = new QMenu(more);
    menu->addActions({m_copyRun, m_copyPlan});
    menu->addSeparator();
    menu->addActions({m_expandOnly, m_planAsJson});
    menu->setToolTipsVisible(true);
    more->setMenu(menu);
    more->setPopupMode(QToolButton::InstantPopup);
    more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    more->setIcon(icon(u"command"_s));
    more->setText(tr("More") + u"  "_s);
    more->setToolTip(tr("Command lines, expansion without training, the plan as JSON"));
    more->setAccessibleName(tr("More"));
    m_run = new QPushButton(icon(u"run"_s), tr("Run"), bar);
    m_run->setDefault(true);
    m_launch = new LaunchBar(m_session.hosts(), m_content);
    layout->addWidget(more);
    layout->addWidget(m_launch->chooser());
    layout->addWidget(m_run);
    for (auto* button : std::initializer_list<QWidget*>{m_presets, more, m_run})
        button->setMinimumHeight(fontMetrics().height() + 12);
    m_content->layout()->addWidget(bar);
    m_content->layout()->addWidget(m_launch);
}

void ExpandPage::makePositions()
{
    m_advice = new AdvicePanel(m_session, m_content);
    m_strip = new DepthStrip(m_content);
    m_positions = new PositionsBar(m_content);
    m_strip->setScale([this](double x) -> std::optional<double> {
        const auto pixel = m_advice->pixelOf(x);
        if (!pixel)
            return std::nullopt;
        return *pixel + m_advice->x() - m_strip->x();
    });
    auto* box = new QWidget(m_content);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(Spacing::wide, Spacing::normal, Spacing::wide, Spacing::normal);
    layout->setSpacing(Spacing::tight);
    auto* head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("Where new layers go"), TextStyle::Heading));
    head->addStretch();
    head->addWidget(m_advice->chooser());
    layout->addLayout(head);
    layout->addWidget(m_advice);
    layout->addWidget(m_strip);
    layout->addWidget(m_positions);
    m_content->layout()->addWidget(box);
}

void ExpandPage::makeColumns()
{
    m_strategies = new StrategyList(m_session.presets());
    m_form = new PlanForm;
    m_outcome = new OutcomeView;
    auto* columns = new QSplitter(Qt::Horizontal, m_content);
    columns->setChildrenCollapsible(false);
    columns->setHandleWidth(Spacing::normal);
    columns->addWidget(withHeading(tr("Strategies to compare"), m_strategies));
    columns->addWidget(withHeading({}, m_form));
    columns->addWidget(withHeading({}, m_outcome));
    columns->setStretchFactor(0, 4);
    columns->setStretchFactor(1, 5);
    columns->setStretchFactor(2, 5);
    columns->setSizes({280, 350, 350});
    columns->setContentsMargins(Spacing::normal, 0, Spacing::normal, Spacing::normal);
    auto* rows = static_cast<QVBoxLayout*>(m_content->layout());
    auto* line = new QFrame(m_content);
    line->setFrameShape(QFrame::HLine);
    line->setForegroundRole(QPalette::Mid);
    line->setFrameShadow(QFrame::Plain);
    rows->addWidget(line);
    rows->addWidget(columns, 1);
}

void ExpandPage::connectParts()
{
    auto& plan = m_session.plan();
    connect(&m_session, &Session::opened, this, &ExpandPage::update);
    connect(&m_session, &Session::closed, this, &ExpandPage::update);
    connect(&m_session, &Session::settingsChanged, m_check, &RunCheck::lookSoon);
    connect(&plan, &PlanModel::draftChanged, this, &ExpandPage::showDraft);
    connect(&plan, &PlanModel::planned, this, &ExpandPage::showOutcome);
    connect(&m_session.presets(), &PresetLibrary::changed, this, &ExpandPage::showDraft);
    connect(&m_session.selection(), &Selection::changed, this,
        [this] { m_strip->setPickedLayer(m_session.selection().layer()); });
    connect(&m_session.jobs(), &JobQueue::ended, this, &ExpandPage::showAnswer);
    connect(m_check, &RunCheck::looked, this, [this] {
        m_strategies->setOutlook(m_check->outlook());
        showOutcome();
    });
    connect(m_check, &RunCheck::hostsWanted, m_launch, &LaunchBar::open);
    connect(m_launch, &LaunchBar::hostsWanted, this, [this] { m_actions.remoteHosts->trigger(); });
    connect(m_launch, &LaunchBar::edited, this,
        [this](const LaunchChoice& choice, const QString& what) {
            auto draft = m_session.plan().draft();
            draft.launch = choice;
            m_session.plan().change(draft, what, u"launch: "_s + what);
        });
    connect(m_check, &RunCheck::textWanted, this, &ExpandPage::chooseText);
    connect(m_check, &RunCheck::outputWanted, this, &ExpandPage::chooseOutput);
    connect(m_check, &RunCheck::outputChosen, this, &ExpandPage::setOutput);

    connect(m_presets, &PresetMenu::message, this, [this](const Message& each) {
        m_content->isVisible() ? m_messages->show(each) : message(each);
    });
    connect(m_advice, &AdvicePanel::scaleChanged, m_strip, qOverload<>(&QWidget::update));
    connect(m_advice, &AdvicePanel::knownChanged, this, [this] {
        m_positions->setSimilarityKnown(!m_advice->mostSimilar(1).empty());
        m_positions->setAdviceKnown(!m_advice->bestByAdvice(1).empty());
        Q_EMIT commandsChanged();
    });
    connect(m_advice, &AdvicePanel::adviceWanted, this, [this] {
        const auto& draft = m_session.plan().draft();
        m_session.advice().compute(launched(m_session.advice().jobFor(context().settings,
            m_session.presets().argumentFor(draft.strategy), trainingTexts(draft))));
    });
    connect(m_strip, &DepthStrip::gapsEdited, this, &ExpandPage::editGaps);
    connect(m_strip, &DepthStrip::hovered, this, &Page::readout);
    connect(m_strip, &DepthStrip::layerPicked, this,
        [this](int layer) { m_session.selection().setLayer(layer); });
    connect(m_strip, &DepthStrip::perGapEdited, this, [this](int perGap) {
        auto positions = m_session.plan().draft().preset.positions;
        positions.perGap = perGap;
        editPositions(positions, tr("change layers a gap"));
    });
    connect(m_positions, &PositionsBar::edited, this, &ExpandPage::editPositions);
    connect(m_positions, &PositionsBar::problemChanged, this, &ExpandPage::showMessages);
    connect(m_positions, &PositionsBar::mostSimilarWanted, this, [this](int count) {
        if (const auto gaps = m_advice->mostSimilar(count); !gaps.empty())
            editGaps(gaps, false);
    });
    connect(m_positions, &PositionsBar::bestByAdviceWanted, this, [this](int count) {
        if (const auto gaps = m_advice->bestByAdvice(count); !gaps.empty())
            editGaps(gaps, false);
    });
    connect(m_strategies, &StrategyList::ticked, this, &ExpandPage::tick);
    connect(m_strategies, &StrategyList::selected, this, &ExpandPage::select);
    connect(m_form, &PlanForm::edited, this,
        [this](const Preset& preset, const QString& what, const QString& key) {
            auto draft = m_session.plan().draft();
            draft.preset = preset;
            m_session.plan().change(draft, what, key);
        });
    connect(m_form, &PlanForm::problemChanged, this, &ExpandPage::showMessages);
    connect(m_form, &PlanForm::textWanted, this, &ExpandPage::chooseText);
    connect(m_form, &PlanForm::demoTextWanted, this, [this] {
        auto draft = m_session.plan().draft();
        draft.text.clear();
        m_session.plan().change(draft, tr("take the demo text"));
    });
    connect(m_form, &PlanForm::keepEdited, this, [this](bool keep) {
        auto draft = m_session.plan().draft();
        draft.keepCheckpoints = keep;
        m_session.plan().change(draft, tr("keep checkpoints"));
    });
    connect(m_outcome, &OutcomeView::outputWanted, this, &ExpandPage::chooseOutput);
    connect(m_run, &QPushButton::clicked, this, &ExpandPage::run);
    connect(m_copyRun, &QAction::triggered, this, [this] { copyCommand(false); });
    connect(m_copyPlan, &QAction::triggered, this, [this] { copyCommand(true); });
    connect(m_expandOnly, &QAction::triggered, this, &ExpandPage::expandOnly);
    connect(m_planAsJson, &QAction::triggered, this, &ExpandPage::planAsJson);
}

void ExpandPage::update()
{
    const auto& model = m_session.model();
    m_placeholder->setActions({});
    if (!model) {
        m_placeholder->setContent(u"expand"_s, tr("No checkpoint open"),
            tr("Choose one in Project to plan an expansion."));
        m_placeholder->setActions({m_actions.openFolder, m_actions.openDemo});
    } else if (!model->expandRefusal.isEmpty()) {
        m_placeholder->setContent(
            u"warning"_s, tr("This checkpoint cannot be expanded"), model->expandRefusal);
    }
    const bool ready = model && model->expandRefusal.isEmpty();
    m_stack->setCurrentWidget(ready ? m_content : m_placeholder);
    m_messages->clear();
    m_strip->setPickedLayer(m_session.selection().layer());
    showDraft();
    showOutcome();
}

void ExpandPage::showDraft()
{
    if (!m_session.model())
        return;
    const auto& plan = m_session.plan();
    const auto& draft = plan.draft();
    const int layers = m_session.model()->inspection.layers;
    const auto gaps = plan.gaps();
    const bool used = usesPositions(draft.preset.strategy);
    m_strip->setState({layers, gaps, draft.preset.positions.perGap, draft.allowsLastGap()});
    m_advice->setGaps(gaps);
    m_positions->setPositions(draft.preset.positions, gaps, layers, draft.allowsLastGap());
    m_positions->setUsed(used || draft.strategies.size() > 1,
        tr("%1 repeats whole ranges of layers; gaps do not concern it.").arg(strategyTitle()));
    m_strategies->setDraft(draft);
    m_launch->setChoice(draft.launch, m_session.model()->directory);
    const auto* base = m_session.presets().find(draft.strategy);
    m_form->setDraft(draft, base == nullptr ? draft.preset : base->preset, strategyTitle());
    const auto count = draft.strategies.size();
    m_run->setText(count == 1 ? tr("Run 1 strategy") : tr("Run %1 strategies").arg(count));
    m_check->lookSoon();
}

void ExpandPage::showOutcome()
{
    const auto& outcome = m_session.plan().outcome();
    if (!m_session.model())
        return;
    const bool ofTraining = outcome.error.contains(u"training.train"_s);
    const bool ofSolar = outcome.error.startsWith(u"Solar"_s);
    m_form->setProblem(u"training.train"_s, ofTraining ? outcome.error + u'.' : QString());
    if (ofSolar)
        m_form->setProblem(u"strategy.overlap"_s, outcome.error + u'.');
    const bool none = m_session.plan().gaps().empty()
        && usesPositions(m_session.plan().draft().preset.strategy);
    m_positions->setProblem(none && m_session.plan().draft().preset.positions.rule == "list"
                && m_session.plan().draft().preset.positions.gaps.empty()
            ? tr("No layer selected")
            : outcome.error.isEmpty() || ofTraining || ofSolar ? QString()
                                                               : outcome.error + u'.');
    m_outcome->show(outcome, m_check->outlook(), strategyTitle());
    showMessages();
}

void ExpandPage::showMessages()
{
    const auto& positions = m_session.plan().draft().preset.positions;
    const bool none = m_session.model() && positions.rule == "list" && positions.gaps.empty();
    if (none)
        m_messages->show({MessageKind::Info, tr("No layer selected."),
            tr("Click a + between two layers, or take a quick pick."), {},
            {{tr("Use paper positions"),
                [this] { editPositions(PositionsBar::asReleased(), tr("use paper positions")); }}},
            u"positions"_s});
    else
        m_messages->close(u"positions"_s);
    m_check->setTyped(m_form->problem().isEmpty() ? m_positions->problem() : m_form->problem());
    const auto blocking = m_check->obstacle();
    if (blocking && blocking->id == u"run"_s)
        m_messages->show(*blocking);
    else
        m_messages->close(u"run"_s);
    const bool looking = m_check->isLooking();
    const auto careful = looking ? std::nullopt : m_check->caution();
    if (careful)
        m_messages->show(*careful);
    else if (!looking)
        m_messages->close(u"caution"_s);
    m_run->setEnabled(!blocking);
    m_run->setToolTip(
        blocking ? blocking->text : tr("Start one run for each ticked strategy (Ctrl+R)"));
    const bool planned = m_session.plan().outcome().plan != nullptr;
    m_expandOnly->setEnabled(planned);
    m_planAsJson->setEnabled(planned);
    m_copyPlan->setEnabled(planned);
    m_copyRun->setEnabled(!m_session.plan().draft().strategies.isEmpty());
    Q_EMIT commandsChanged();
}

void ExpandPage::editGaps(const std::vector<int>& gaps, bool running)
{
    PositionsSpec positions;
    positions.rule = "list";
    positions.gaps = gaps;
    positions.perGap = m_session.plan().draft().preset.positions.perGap;
    auto draft = m_session.plan().draft();
    draft.preset.positions = positions;
    m_session.plan().change(draft, tr("choose gaps"), running ? u"gaps"_s : QString());
}

void ExpandPage::editPositions(const PositionsSpec& positions, const QString& what)
{
    auto draft = m_session.plan().draft();
    draft.preset.positions = positions;
    m_session.plan().change(draft, what, u"positions: "_s + what);
}

void ExpandPage::tick(const QString& name, bool on)
{
    auto draft = m_session.plan().draft();
    if (on == draft.strategies.contains(name))
        return;
    const auto* preset = m_session.presets().find(name);
    if (preset == nullptr)
        return;
    if (!on) {
        draft.strategies.removeAll(name);
    } else {
        draft.strategies << name;
        if (!draft.settings.contains(name))
            draft.settings[name] = preset->preset.strategy;
    }
    m_session.plan().change(
        draft, on ? tr("tick %1").arg(preset->title()) : tr("untick %1").arg(preset->title()));
}

void ExpandPage::select(const QString& name)
{
    auto draft = m_session.plan().draft();
    const auto* preset = m_session.presets().find(name);
    if (name == draft.strategy || preset == nullptr)
        return;
    draft.settings[draft.strategy] = draft.preset.strategy;
    draft.preset.strategy = draft.settings.value(name, preset->preset.strategy);
    draft.preset.name = preset->preset.name;
    draft.preset.description = preset->preset.description;
    draft.preset.source = preset->preset.source;
    draft.strategy = name;
    m_session.plan().change(draft, tr("select %1").arg(preset->title()), u"select"_s);
}

void ExpandPage::chooseText()
{
    const auto files = QFileDialog::getOpenFileNames(this, tr("Text to train on"), {},
        tr("Text (*.txt *.md *.jsonl *.json *.tex *.rst);;All files (*)"));
    if (files.isEmpty())
        return;
    auto draft = m_session.plan().draft();
    draft.text = files;
    m_session.plan().change(draft, tr("choose text"));
}

void ExpandPage::chooseOutput()
{
    const auto folder = QFileDialog::getExistingDirectory(
        this, tr("Folder for the runs"), QFileInfo(m_check->outlook().output).path());
    if (!folder.isEmpty())
        setOutput(QDir(folder).isEmpty()
                ? folder
                : freshFolder(
                    QDir(folder).filePath(QFileInfo(m_check->outlook().freshOutput).fileName())));
}

void ExpandPage::setOutput(const QString& folder)
{
    auto draft = m_session.plan().draft();
    draft.output = folder;
    m_session.plan().change(draft, tr("choose the folder for the runs"));
}

PlanContext ExpandPage::context() const
{
    const auto& draft = m_session.plan().draft();
    return {*m_session.model(), draft, m_session.presets(),
        draft.launch.isHere() ? m_session.settings() : m_elsewhere};
}

JobSpec ExpandPage::launched(const JobSpec& job) const
{
    const auto& launch = m_session.plan().draft().launch;
    return launchedAt(job, launch, m_session.hosts().optionsOf(launch.host()));
}

QString ExpandPage::strategyTitle() const
{
    const auto& name = m_session.plan().draft().strategy;
    const auto* preset = m_session.presets().find(name);
    return preset == nullptr ? name : preset->title();
}

void ExpandPage::run()
{
    if (m_check->obstacle() || m_check->outlook().output.isEmpty())
        return;
    const auto command = compareCommand(
        context(), m_check->outlook().output, QDir(m_session.paths().data).filePath(u"plans"_s));
    try {
        for (const auto& [path, preset] : command.files)
            PresetLibrary::writeFile(path, preset);
    } catch (const Error& error) {
        m_messages->show({MessageKind::Error, QString::fromStdString(error.what()) + u'.',
            QString::fromStdString(error.hint()), {}, {}, u"write"_s});
        return;
    }
    m_session.jobs().add(launched(command.spec));
    Q_EMIT pageRequested(2);
    m_check->takeFreshOutput();
}

void ExpandPage::copyCommand(bool ofPlan)
{
    if (!m_session.model())
        return;
    const auto spec = ofPlan ? planCommand(context())
                             : launched(compareCommand(context(), m_check->outlook().output,
                                 QDir(m_session.paths().data).filePath(u"plans"_s))
                                            .spec);
    QGuiApplication::clipboard()->setText(commandLineOf(spec));
    Q_EMIT readout(tr("Command line copied"));
}

void ExpandPage::expandOnly()
{
    const auto folder = QDir(QFileInfo(m_check->outlook().output).path());
    const auto wanted = m_session.model()->name + u'-' + m_session.plan().draft().strategy;
    auto* dialog = new ExpandOnlyDialog(
        strategyTitle(), freshFolder(folder.filePath(wanted)),
        [this](const QString& output, bool quality) {
            return launched(expandCommand(context(), output, quality));
        },
        window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        dialog, &QDialog::accepted, this, [this, dialog] { m_session.jobs().add(dialog->job()); });
    dialog->open();
}

void ExpandPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (!m_session.hosts().isKnown())
        m_session.hosts().refresh();
}

void ExpandPage::planAsJson()
{
    m_planJob = m_session.jobs().add(planCommand(context()));
}

void ExpandPage::showAnswer(const QString& id)
{
    const auto* job = m_session.jobs().find(id);
    if (id != m_planJob || job == nullptr || job->state != EngineJob::State::Done)
        return;
    auto* dialog = new JsonDialog(job->spec.title, commandLineOf(job->spec), job->answer, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void ExpandPage::importPreset(const QString& path)
{
    m_presets->importFile(path);
}

QString ExpandPage::title() const
{
    return tr("Expand");
}

QIcon ExpandPage::pageIcon() const
{
    return icon(u"expand"_s);
}

QList<PlotView*> ExpandPage::plots() const
{
    return m_advice->plot() != nullptr && m_stack->currentWidget() == m_content
        ? QList<PlotView*>{m_advice->plot()}
        : QList<PlotView*>();
}

bool ExpandPage::can(PageCommand command) const
{
    if (m_stack->currentWidget() != m_content)
        return false;
    switch (command) {
    case PageCommand::Run: return !m_check->obstacle();
    case PageCommand::CopyCommandLine: return !m_session.plan().draft().strategies.isEmpty();
    case PageCommand::Copy: return true;
    case PageCommand::Fit:
    case PageCommand::LogY: return m_advice->plot() != nullptr;
    default: return false;
    }
}

void ExpandPage::perform(PageCommand command)
{
    switch (command) {
    case PageCommand::Run: return run();
    case PageCommand::CopyCommandLine: return copyCommand(false);
    case PageCommand::Copy:
        if (m_advice->plot() != nullptr && m_advice->plot()->hasFocus())
            m_advice->plot()->copy();
        else
            QGuiApplication::clipboard()->setText(m_outcome->asText());
        return;
    case PageCommand::Fit: return m_advice->plot()->fitAction()->trigger();
    case PageCommand::LogY: return m_advice->plot()->logYAction()->trigger();
    default: return;
    }
}

} // namespace lesa

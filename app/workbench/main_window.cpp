// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/main_window.h"

#include "app/workbench/figure_commands.h"
#include "app/workbench/job_notices.h"
#include "app/workbench/languages.h"
#include "app/workbench/link_notices.h"
#include "app/workbench/page_stack.h"
#include "core/base/error.h"
#include "widgets/dialogs/command_palette.h"
#include "widgets/dialogs/help_dialog.h"
#include "widgets/dialogs/hosts_dialog.h"
#include "widgets/dialogs/settings_dialog.h"
#include "widgets/docks/jobs_panel.h"
#include "widgets/docks/project_panel.h"
#include "widgets/notices/elided_label.h"
#include "widgets/notices/message_bar.h"
#include "widgets/pages/compare/compare_page.h"
#include "widgets/pages/expand/expand_page.h"
#include "widgets/pages/inspect/inspect_page.h"
#include "widgets/plots/plot_view.h"
#include "widgets/session/path_kind.h"
#include "widgets/session/session.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/text_styles.h"
#include "widgets/theme/theme.h"

#include <QActionGroup>
#include <QApplication>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QComboBox>
#include <QCursor>
#include <QDir>
#include <QDockWidget>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QProcess>
#include <QPushButton>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>

namespace lesa {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(Session& session, Theme& theme, QWidget* parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_theme(theme)
    , m_actions(this)
    , m_stack(new PageStack(this))
    , m_messages(new MessageBar(this))
{
    setWindowTitle(tr("LESA Workbench"));
    setWindowIcon(programIcon());
    setAcceptDrops(true);
    createPages();
    createDocks();
    createMenus();
    createToolBar();
    createStatusBar();
    connectActions();
    connectSession();
    restoreLayout();
    showPage(session.page());
    updateStatus();
    showLeftSession();
    showDamaged();
    session.refreshHub();
}

MainWindow::~MainWindow()
{
    // Pages outlive the members of this class by a moment and still speak when the focus leaves
    // them.
    for (auto* page : m_pages)
        page->disconnect(this);
}

void MainWindow::createPages()
{
    const Page::Actions offered{m_actions.open, m_actions.openDemo, m_actions.openHub,
        m_actions.expand, m_actions.importRuns, m_actions.remoteHosts, m_actions.showJobs};
    m_pages = {new InspectPage(m_session, offered, this), new ExpandPage(m_session, offered, this),
        new ComparePage(m_session, offered, this)};
    m_figures = new FigureCommands(
        m_session, m_actions, *m_messages, m_pages, [this] { return m_stack->currentIndex(); },
        this);
    auto* central = new QWidget(this);
    auto* layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    layout->addWidget(m_stack, 1);
    setCentralWidget(central);
    for (auto* page : m_pages) {
        m_stack->addWidget(page);
        connect(page, &Page::commandsChanged, this, &MainWindow::updateActions);
        connect(page, &Page::pageRequested, &m_session, &Session::setPage);
        connect(page, &Page::message, m_messages, &MessageBar::show);
        connect(
            page, &Page::readout, this, [this](const QString& text) { m_readout->setText(text); });
    }
}

void MainWindow::createDocks()
{
    const auto makeDock = [this](const QString& title, const QString& name, QWidget* content,
                              Qt::DockWidgetArea area) {
        auto* dock = new QDockWidget(title, this);
        dock->setObjectName(name);
        dock->setWidget(content);
        addDockWidget(area, dock);
        return dock;
    };
    m_project = new ProjectPanel(m_session);
    m_jobs = new JobsPanel(m_session);
    m_side = new QStackedWidget;
    m_projectDock = makeDock(tr("Project"), u"project"_s, m_project, Qt::LeftDockWidgetArea);
    m_jobsDock = makeDock(tr("Jobs and log"), u"jobs"_s, m_jobs, Qt::BottomDockWidgetArea);
    m_sideDock = makeDock(tr("Settings of the plot"), u"side"_s, m_side, Qt::RightDockWidgetArea);
    m_jobsDock->setTitleBarWidget(new QWidget(m_jobsDock));
    m_jobsDock->setFeatures(QDockWidget::DockWidgetClosable);
    m_sideDock->hide();
    resizeDocks({m_projectDock}, {230}, Qt::Horizontal);
}

void MainWindow::createMenus()
{
    auto& a = m_actions;
    auto& p = a.page;
    auto* file = menuBar()->addMenu(tr("&File"));
    file->addAction(a.open);
    m_recentMenu = file->addMenu(icon(u"recent"_s), tr("&Recent"));
    m_hubMenu = new QMenu(this);
    file->addActions({a.openHub, a.openDemo, a.importRuns, a.importEvaluations, a.newWindow});
    file->addSeparator();
    file->addActions({a.reload, a.closeCheckpoint});
    file->addSeparator();
    file->addAction(a.quit);
    auto* edit = menuBar()->addMenu(tr("&Edit"));
    a.undo = m_session.plan().undoStack()->createUndoAction(this, tr("&Undo"));
    a.redo = m_session.plan().undoStack()->createRedoAction(this, tr("&Redo"));
    a.undo->setIcon(icon(u"undo"_s));
    a.redo->setIcon(icon(u"redo"_s));
    a.undo->setShortcut(QKeySequence::Undo);
    a.redo->setShortcut(QKeySequence::Redo);
    a.groups.insert(1, {tr("Edit"), {a.undo, a.redo}});
    edit->addActions({a.undo, a.redo});
    edit->addSeparator();
    edit->addActions({p[PageCommand::Copy], p[PageCommand::Find], p[PageCommand::Cancel]});
    edit->addSeparator();
    edit->addAction(a.settings);
    auto* view = menuBar()->addMenu(tr("&View"));
    view->addActions({a.inspect, a.expand, a.compare});
    view->addSeparator();
    view->addActions({m_projectDock->toggleViewAction(), m_jobsDock->toggleViewAction(),
        m_sideDock->toggleViewAction()});
    view->addSeparator();
    view->addAction(a.fullScreen);
    menuBar()->addMenu(tr("&Model"))->addAction(a.verify);
    auto* run = menuBar()->addMenu(tr("&Run"));
    run->addActions({p[PageCommand::Run], p[PageCommand::CopyCommandLine]});
    run->addSeparator();
    run->addAction(a.remoteHosts);
    auto* figure = menuBar()->addMenu(tr("Fi&gure"));
    figure->addActions({p[PageCommand::Fit], p[PageCommand::LogY], p[PageCommand::LogX],
        p[PageCommand::HideOthers], p[PageCommand::Pin], p[PageCommand::PauseRefresh]});
    figure->addSeparator();
    figure->addActions({p[PageCommand::Export], p[PageCommand::ExportAgain], a.exportAll});
    figure->addSeparator();
    figure->addActions({a.copyFigure, a.copySvg, a.copyData});
    menuBar()->addMenu(tr("&Help"))->addActions({a.help, a.shortcuts, a.palette, a.about});
    connect(m_recentMenu, &QMenu::aboutToShow, this, [this] { fillRecent(*m_recentMenu); });
}

void MainWindow::createToolBar()
{
    auto* bar = addToolBar(tr("Main"));
    bar->setObjectName(u"main"_s);
    bar->setMovable(false);
    bar->setIconSize(QSize(IconSize::toolBar, IconSize::toolBar));
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    auto* open = new QToolButton(bar);
    open->setDefaultAction(m_actions.open);
    open->setText(tr("Open…"));
    open->setMenu(m_recentMenu);
    open->setPopupMode(QToolButton::MenuButtonPopup);
    open->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->addWidget(open);
    bar->addSeparator();
    bar->addActions({m_actions.inspect, m_actions.expand, m_actions.compare});
    auto* gap = new QWidget(bar);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(gap);
    auto* label = makeLabel(tr("Device"), TextStyle::Muted, bar);
    label->setContentsMargins(0, 0, Spacing::tight, 0);
    bar->addWidget(label);
    m_device = new QComboBox(bar);
    m_device->addItems(knownDevices());
    m_device->setToolTip(tr("Where the engine computes"));
    m_device->setAccessibleName(tr("Device"));
    bar->addWidget(m_device);
    bar->addAction(m_actions.page[PageCommand::Run]);
    bar->addSeparator();
    auto* exportButton = new QToolButton(bar);
    exportButton->setDefaultAction(m_actions.page[PageCommand::Export]);
    exportButton->setPopupMode(QToolButton::MenuButtonPopup);
    exportButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    exportButton->addActions({m_actions.page[PageCommand::ExportAgain], m_actions.exportAll,
        m_actions.copyFigure, m_actions.copySvg, m_actions.copyData});
    bar->addWidget(exportButton);
    for (auto* button : bar->findChildren<QToolButton*>())
        button->setFocusPolicy(Qt::TabFocus);
}

void MainWindow::createStatusBar()
{
    m_summary = new ElidedLabel(this);
    m_readout = makeLabel({}, TextStyle::Muted, this);
    statusBar()->addWidget(m_summary, 1);
    statusBar()->addPermanentWidget(m_readout);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(Spacing::normal, 0, Spacing::normal, 0);
}

void MainWindow::connectActions()
{
    auto& a = m_actions;
    addActions(a.all());
    addAction(a.palette);
    auto* steps = new QActionGroup(this);
    int number = 0;
    for (auto* step : {a.inspect, a.expand, a.compare}) {
        steps->addAction(step);
        connect(step, &QAction::triggered, this, [this, number] { m_session.setPage(number); });
        ++number;
    }
    connect(a.open, &QAction::triggered, this, &MainWindow::chooseFolder);
    connect(a.openDemo, &QAction::triggered, this, [this] { m_session.open(demoFolder()); });
    connect(a.openHub, &QAction::triggered, this, [this] {
        fillHub(*m_hubMenu);
        m_hubMenu->popup(QCursor::pos());
    });
    connect(a.importRuns, &QAction::triggered, this, &MainWindow::chooseRuns);
    connect(a.importEvaluations, &QAction::triggered, this, &MainWindow::chooseEvaluations);
    connect(a.newWindow, &QAction::triggered, this,
        [] { QProcess::startDetached(QCoreApplication::applicationFilePath(), {}); });
    connect(a.reload, &QAction::triggered, &m_session, &Session::reload);
    connect(a.closeCheckpoint, &QAction::triggered, &m_session, &Session::close);
    connect(a.quit, &QAction::triggered, this, &QWidget::close);
    connect(a.settings, &QAction::triggered, this, &MainWindow::editSettings);
    connect(a.verify, &QAction::triggered, this, &MainWindow::verifyCheckpoint);
    connect(a.remoteHosts, &QAction::triggered, this, [this] {
        auto* dialog = new HostsDialog(m_session.hosts(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(a.showJobs, &QAction::triggered, this, [this] {
        m_jobsDock->show();
        m_jobs->setUnfolded(true);
    });
    connect(a.fullScreen, &QAction::toggled, this,
        [this](bool full) { full ? showFullScreen() : showNormal(); });
    connect(a.help, &QAction::triggered, this, &MainWindow::showHelp);
    connect(a.about, &QAction::triggered, this, &MainWindow::showAbout);
    connect(a.shortcuts, &QAction::triggered, this,
        [this] { (new ShortcutSheet(m_actions.groups, this))->show(); });
    connect(a.palette, &QAction::triggered, this,
        [this] { (new CommandPalette(m_actions.all(), this))->show(); });
    for (auto it = a.page.begin(); it != a.page.end(); ++it)
        connect(it.value(), &QAction::triggered, this, [this, command = it.key()] {
            if (command == PageCommand::Export || command == PageCommand::ExportAgain)
                return; // of FigureCommands
            if (auto* page = m_pages.at(m_session.page()); page->can(command))
                page->perform(command);
            else if (command == PageCommand::Cancel)
                m_jobs->cancelJob();
        });
    a.openDemo->setEnabled(!demoFolder().isEmpty());
    m_device->setCurrentText(m_session.settings().device);
    connect(m_device, &QComboBox::currentTextChanged, this, [this](const QString& device) {
        auto settings = m_session.settings();
        settings.device = device;
        m_session.setSettings(settings);
    });
}

void MainWindow::connectSession()
{
    connect(&m_session, &Session::pageChanged, this, &MainWindow::showPage);
    connect(&m_session, &Session::opened, this, &MainWindow::updateStatus);
    connect(&m_session, &Session::closed, this, &MainWindow::updateStatus);
    connect(
        &m_session, &Session::opening, this, [this] { statusBar()->showMessage(tr("Opening…")); });
    connect(&m_session, &Session::opened, statusBar(), &QStatusBar::clearMessage);
    connect(&m_session, &Session::refused, this, [this] {
        statusBar()->clearMessage();
        updateStatus();
        m_session.setPage(0);
    });
    connect(&m_session, &Session::hubChanged, this, [this] {
        const auto count = m_session.hub().size();
        m_actions.openHub->setText(tr("From &Hub cache (%1)").arg(count));
        m_actions.openHub->setVisible(count > 0);
    });
    connect(&m_session, &Session::settingsChanged, this, [this] {
        m_theme.setMode(themeModeFromName(m_session.settings().theme));
        m_device->setCurrentText(m_session.settings().device);
    });
    m_notices = new JobNotices(m_session, *m_messages, this);
    new LinkNotices(m_session, *m_messages, this);
    connect(m_notices, &JobNotices::logWanted, this, [this] { m_jobs->setUnfolded(true); });
    connect(&m_session.runs(), &RunList::nothingFound, this, [this](const QString& folder) {
        m_messages->show(
            {MessageKind::Warning, tr("%1 holds no runs.").arg(QDir::toNativeSeparators(folder)),
                tr("Choose the folder that a training or comparison wrote."), {}, {}, u"runs"_s});
    });
    connect(&m_session.evaluations(), &Evaluations::refused, this,
        [this](const QString& sentence, const QString& hint) {
            m_messages->show(
                {MessageKind::Warning, sentence + u'.', hint, {}, {}, u"evaluations"_s});
        });
    connect(m_jobs, &JobsPanel::unfolded, this,
        [this](bool unfolded) { resizeDocks({m_jobsDock}, {unfolded ? 210 : 1}, Qt::Vertical); });
}

void MainWindow::showPage(int number)
{
    if (m_pages.at(number)->sidePanel() == nullptr)
        m_sideDock->hide(); // first: both together might need more than the screen has
    m_stack->setCurrentIndex(number);
    const QList<QAction*> steps{m_actions.inspect, m_actions.expand, m_actions.compare};
    steps.at(number)->setChecked(true);
    m_readout->clear();
    updateActions();
}

void MainWindow::updateActions()
{
    const auto* page = m_pages.at(m_stack->currentIndex());
    for (auto it = m_actions.page.begin(); it != m_actions.page.end(); ++it)
        it.value()->setEnabled(page->can(it.key()));
    m_figures->updateActions();
    const bool open = m_session.model() != nullptr;
    m_actions.reload->setEnabled(open || m_session.failure());
    m_actions.closeCheckpoint->setEnabled(open || m_session.failure());
    m_actions.verify->setEnabled(open);
    showSidePanel();
}

void MainWindow::showSidePanel()
{
    auto* panel = m_pages.at(m_stack->currentIndex())->sidePanel();
    if (panel != nullptr && m_side->indexOf(panel) < 0)
        m_side->addWidget(panel);
    if (panel != nullptr)
        m_side->setCurrentWidget(panel);
    m_sideDock->toggleViewAction()->setEnabled(panel != nullptr);
    m_sideDock->setVisible(panel != nullptr);
}

void MainWindow::updateStatus()
{
    const auto& model = m_session.model();
    m_summary->setText(model ? summaryOf(*model) : tr("No checkpoint open"));
    setWindowTitle(model ? tr("%1 – LESA Workbench").arg(model->name) : tr("LESA Workbench"));
    updateActions();
}

void MainWindow::fillRecent(QMenu& menu)
{
    menu.clear();
    const auto& entries = m_session.recent().entries();
    for (const auto& entry : entries) {
        auto* action = menu.addAction(icon(u"checkpoint"_s), entry.name, this,
            [this, path = entry.path] { m_session.open(path); });
        action->setToolTip(entry.summary + u'\n' + entry.path);
    }
    if (entries.isEmpty()) {
        menu.addAction(tr("Nothing opened yet"))->setEnabled(false);
        return;
    }
    menu.setToolTipsVisible(true);
    menu.addSeparator();
    menu.addAction(icon(u"trash"_s), tr("Clear list"), &m_session.recent(), &RecentList::clear);
}

void MainWindow::fillHub(QMenu& menu)
{
    menu.clear();
    for (const auto& entry : m_session.hub())
        menu.addAction(icon(u"hub"_s), entry.name, this,
            [this, folder = entry.folder] { m_session.open(folder); });
}

void MainWindow::showLeftSession()
{
    const auto left = m_session.leftSession();
    if (!left)
        return;
    QStringList parts{tr("Last session ended unexpectedly.")};
    if (const auto going = m_session.jobs().activeCount(); going > 0)
        parts << tr("%n job(s) are still going on.", nullptr, going);
    if (left->planChanged)
        parts << tr("A plan was not saved.");
    if (left->damaged)
        parts << tr("What it kept for this case cannot be read.");
    Message message;
    message.kind = MessageKind::Warning;
    message.text = parts.join(u' ');
    message.id = u"left-session"_s;
    if (!left->checkpoint.isEmpty())
        message.actions << MessageAction{
            tr("Restore"), [this, session = *left] { m_session.restore(session); }};
    message.actions << MessageAction{tr("Discard"), [this] { m_session.discardLeftSession(); }};
    m_messages->show(message);
}

void MainWindow::chooseFolder()
{
    const auto from
        = m_session.model() ? QFileInfo(m_session.model()->directory).path() : QString();
    const auto folder = QFileDialog::getExistingDirectory(this, tr("Open a checkpoint"), from);
    if (!folder.isEmpty())
        openPath(folder);
}

void MainWindow::chooseRuns()
{
    const auto folder = QFileDialog::getExistingDirectory(
        this, tr("Import runs"), m_session.settings().runsFolderOrStandard());
    if (!folder.isEmpty())
        m_session.runs().addFolder(folder);
}

void MainWindow::chooseEvaluations()
{
    const auto folder = QFileDialog::getExistingDirectory(this, tr("Import evaluations"));
    if (folder.isEmpty())
        return;
    m_session.evaluations().add(folder);
    m_session.setPage(2);
}

void MainWindow::openPath(const QString& path)
{
    switch (kindOfPath(path)) {
    case PathKind::Checkpoint: return m_session.open(path);
    case PathKind::Preset: return openPreset(path);
    case PathKind::Run: m_session.runs().addFolder(path); break;
    case PathKind::Evaluation: m_session.evaluations().add(path); break;
    }
    m_session.setPage(2);
}

void MainWindow::openPreset(const QString& path)
{
    m_session.setPage(1);
    static_cast<ExpandPage*>(m_pages.at(1))->importPreset(path);
}

void MainWindow::editSettings()
{
    QList<std::pair<QString, QString>> names;
    for (const auto& language : languages())
        names << std::pair{language.code, language.name};
    auto* dialog = new SettingsDialog(m_session.settings(), names, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const auto before = m_session.settings().language;
        m_session.setSettings(dialog->settings());
        if (m_session.settings().language != before)
            m_messages->show({MessageKind::Info, tr("The language changes with the next start."),
                {}, {}, {}, u"language"_s});
    });
    dialog->open();
}

void MainWindow::verifyCheckpoint()
{
    const auto& model = *m_session.model();
    JobSpec spec;
    spec.title = tr("Verify %1").arg(model.name);
    spec.kind = u"verify"_s;
    spec.arguments = {spec.kind, model.directory};
    spec.query = true;
    m_session.jobs().add(spec);
}

void MainWindow::showHelp()
{
    if (!m_help) {
        m_help = new HelpDialog(this);
        m_help->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_help->showTopic(helpTopic());
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

/// Of the part with focus when there is a page on it, else of the tab or page in front.
QString MainWindow::helpTopic() const
{
    const auto* front = m_pages.at(m_stack->currentIndex());
    for (const auto* part = focusWidget(); part != nullptr && part != front && part != this;
         part = part->parentWidget()) {
        const auto* plot = qobject_cast<const PlotView*>(part);
        const auto topic = plot != nullptr ? plot->contentId() : topicOfClass(*part);
        if (hasHelp(topic))
            return topic;
    }
    const auto fallback
        = QStringList{u"summary"_s, u"expand"_s, u"loss"_s}.at(m_stack->currentIndex());
    return hasHelp(front->helpTopic()) ? front->helpTopic() : fallback;
}

void MainWindow::showAbout()
{
    auto* box = new QMessageBox(QMessageBox::NoIcon, tr("About LESA Workbench"),
        tr("<b>LESA Workbench %1</b><br>Grow language models in depth, see what you grew.<br><br>"
           "After LESA: Learnable LLM Layer Scaling-Up, arXiv 2502.13794.<br>"
           "GNU General Public License, version 3 or later. Qt %2.")
            .arg(QString::fromLatin1(LESA_VERSION), QString::fromLatin1(qVersion())),
        QMessageBox::Close, this);
    box->setIconPixmap(programIcon().pixmap(QSize(64, 64), devicePixelRatioF()));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void MainWindow::restoreLayout()
{
    auto& file = m_session.windowSettings();
    if (!restoreGeometry(file.value(u"window/geometry"_s).toByteArray()))
        resize(1280, 800);
    restoreState(file.value(u"window/state"_s).toByteArray());
    m_jobsDock->show();
    m_jobs->setUnfolded(file.value(u"window/jobs_unfolded"_s, false).toBool());
}

void MainWindow::saveLayout()
{
    auto& file = m_session.windowSettings();
    file.setValue(u"window/geometry"_s, saveGeometry());
    file.setValue(u"window/state"_s, saveState());
    file.setValue(u"window/jobs_unfolded"_s, m_jobs->isUnfolded());
}

/// Asks once when something still runs; true: close.
bool MainWindow::mayClose()
{
    auto& jobs = m_session.jobs();
    const int open = jobs.activeCount() + jobs.waitingCount();
    if (open == 0)
        return true;
    QMessageBox box(QMessageBox::Question, tr("Jobs are running"),
        tr("%n job(s) are not finished.", nullptr, open), QMessageBox::Cancel, this);
    QStringList notes{tr("Trainings and expansions can go on without the window.")};
    if (jobs.hasAttachedActive())
        notes << tr("Analyses and checks end with it.");
    if (jobs.waitingCount() > 0)
        notes << tr("What waits in the queue is not started.");
    box.setInformativeText(notes.join(u' '));
    auto* keep = box.addButton(tr("&Keep running"), QMessageBox::AcceptRole);
    auto* stop = box.addButton(tr("&Stop all"), QMessageBox::DestructiveRole);
    box.setDefaultButton(keep);
    box.exec();
    if (box.clickedButton() == stop)
        jobs.stopAll();
    return box.clickedButton() == stop || box.clickedButton() == keep;
}

/// What an earlier session left damaged, once, in one message.
void MainWindow::showDamaged()
{
    QStringList names;
    for (const auto& file : m_session.damagedFiles())
        names << QDir::toNativeSeparators(file);
    if (names.isEmpty())
        return;
    m_messages->show({MessageKind::Warning,
        tr("%n file(s) of the program could not be read; it starts without.", nullptr,
            static_cast<int>(names.size())),
        tr("What was there is kept beside it, with the ending .damaged: mend it or delete it."),
        names.join(u'\n'), {}, u"damaged"_s});
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!mayClose()) {
        event->ignore();
        return;
    }
    saveLayout();
    m_session.endWell();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    const auto urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.front().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    for (const auto& url : event->mimeData()->urls())
        openPath(url.toLocalFile());
    event->acceptProposedAction();
}

} // namespace lesa

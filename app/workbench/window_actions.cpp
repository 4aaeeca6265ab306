// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/window_actions.h"

#include "widgets/theme/icons.h"

#include <QCoreApplication>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("lesa::WindowActions", text);
}

QKeySequence keys(const QString& text)
{
    return QKeySequence(text, QKeySequence::PortableText);
}

} // namespace

WindowActions::WindowActions(QObject* owner)
    : m_owner(owner)
{
    makeFile();
    makeView();
    makePageCommands();
    makeFigure();
    makeHelp();
}

QAction* WindowActions::make(
    const QString& text, const QString& iconName, const QKeySequence& key, const QString& tip)
{
    auto* action = new QAction(text, m_owner);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    action->setShortcut(key);
    const auto shown = key.toString(QKeySequence::NativeText);
    action->setToolTip(shown.isEmpty() ? tip : tip + u" ("_s + shown + u')');
    action->setStatusTip(tip);
    return action;
}

void WindowActions::makeFile()
{
    open = make(tr("&Open folder…"), u"open"_s, QKeySequence::Open, tr("Open a checkpoint folder"));
    openDemo = make(tr("Open the &demo"), u"demo"_s, {},
        tr("Open the small model that comes with the program"));
    openHub = make(tr("From &Hub cache"), u"hub"_s, {},
        tr("Open a model from the Hub's cache; it is only read"));
    importRuns = make(
        tr("&Import runs…"), u"runs"_s, {}, tr("Add a run folder, or a folder of run folders"));
    importEvaluations = make(tr("Import e&valuations…"), u"success"_s, {},
        tr("Show results of lm-evaluation-harness beside the runs; a results_….json can be "
           "dropped"));
    newWindow = make(
        tr("&New window"), u"window"_s, keys(u"Ctrl+Shift+O"_s), tr("Start a second window"));
    reload = make(
        tr("&Reload"), u"reload"_s, keys(u"F5"_s), tr("Read the checkpoint's headers again"));
    closeCheckpoint = make(
        tr("&Close checkpoint"), u"close"_s, keys(u"Ctrl+W"_s), tr("Close the open checkpoint"));
    quit = make(tr("&Quit"), {}, QKeySequence::Quit, tr("Close this window"));
    settings = make(tr("&Settings…"), u"settings"_s, keys(u"Ctrl+,"_s), tr("Change settings"));
    verify = make(tr("&Verify checkpoint"), u"success"_s, {},
        tr("Check headers, index, config rules and every value"));
    remoteHosts = make(tr("Remote &hosts…"), u"hub"_s, {},
        tr("Hosts of your ssh config: whether the engine is there, its version and devices"));
    showJobs = make(tr("Open job log"), u"log"_s, {}, tr("Show all jobs and their logs"));
    groups << ShortcutGroup{tr("File"), {open, newWindow, reload, closeCheckpoint, settings, quit}};
}

void WindowActions::makeView()
{
    inspect = make(tr("&Inspect"), u"inspect"_s, keys(u"Ctrl+1"_s), tr("Look at the checkpoint"));
    expand = make(tr("&Expand"), u"expand"_s, keys(u"Ctrl+2"_s), tr("Plan an expansion"));
    compare = make(tr("&Compare"), u"compare"_s, keys(u"Ctrl+3"_s), tr("Compare runs"));
    for (auto* action : {inspect, expand, compare})
        action->setCheckable(true);
    fullScreen = make(tr("&Full screen"), u"fit"_s, keys(u"F11"_s), tr("Fill the screen"));
    fullScreen->setCheckable(true);
    groups << ShortcutGroup{tr("View"), {inspect, expand, compare, fullScreen}};
}

void WindowActions::makePageCommands()
{
    using C = PageCommand;
    page[C::Find] = make(tr("&Find"), u"search"_s, QKeySequence::Find, tr("Search or filter"));
    page[C::Run] = make(tr("&Run"), u"run"_s, keys(u"Ctrl+R"_s), tr("Start what is planned"));
    page[C::Cancel]
        = make(tr("C&ancel"), u"stop"_s, keys(u"Esc"_s), tr("Cancel the zoom, filter or job"));
    page[C::PauseRefresh]
        = make(tr("&Pause refresh"), u"pause"_s, keys(u"Space"_s), tr("Hold the curves still"));
    page[C::Fit] = make(tr("Fi&t"), u"fit"_s, keys(u"F"_s), tr("Show all of the data"));
    page[C::LogY] = make(tr("Log &y"), u"log-y"_s, keys(u"L"_s), tr("Logarithmic y axis"));
    page[C::LogX] = make(tr("Log &x"), u"log-x"_s, keys(u"Shift+L"_s), tr("Logarithmic x axis"));
    page[C::HideOthers]
        = make(tr("&Hide others"), u"eye-off"_s, keys(u"H"_s), tr("Show the chosen run alone"));
    page[C::Pin] = make(tr("Pi&n"), u"pin"_s, keys(u"P"_s), tr("Keep the readout at this point"));
    page[C::Copy]
        = make(tr("&Copy"), u"copy"_s, QKeySequence::Copy, tr("Copy the figure, value or rows"));
    page[C::Export]
        = make(tr("&Export…"), u"export"_s, keys(u"Ctrl+Shift+E"_s), tr("Export the figure"));
    page[C::ExportAgain] = make(
        tr("Export a&gain"), u"export"_s, keys(u"Ctrl+E"_s), tr("Export with the last choices"));
    page[C::CopyCommandLine] = make(
        tr("Copy command &line"), u"command"_s, {}, tr("Copy what 'lesa' would be called with"));
    groups << ShortcutGroup{tr("Run"), {page[C::Run], page[C::Cancel], page[C::Find]}}
           << ShortcutGroup{tr("Figure"),
                  {page[C::Fit], page[C::LogY], page[C::LogX], page[C::HideOthers], page[C::Pin],
                      page[C::PauseRefresh], page[C::Copy], page[C::ExportAgain], page[C::Export]}};
}

void WindowActions::makeFigure()
{
    exportAll = make(tr("Export &all figures…"), u"export"_s, {},
        tr("Export every open figure of all pages with the same settings"));
    copyFigure = make(tr("Copy fi&gure"), u"figure"_s, {},
        tr("Copy the figure as a picture, as it would be exported"));
    copySvg = make(
        tr("Copy as &SVG"), u"figure"_s, {}, tr("Copy the figure as SVG, for drawing programs"));
    copyData = make(tr("Copy &data"), u"copy"_s, {}, tr("Copy the plotted numbers as CSV"));
}

void WindowActions::makeHelp()
{
    help = make(tr("&Help"), u"help"_s, QKeySequence::HelpContents,
        tr("What the program does, step by step"));
    help->setShortcut(keys(u"F1"_s));
    shortcuts
        = make(tr("&Keyboard shortcuts"), u"keyboard"_s, keys(u"?"_s), tr("All keys on one sheet"));
    palette = make(
        tr("&Commands…"), u"command"_s, keys(u"Ctrl+Shift+P"_s), tr("Find any command by name"));
    about = make(tr("&About"), u"info"_s, {}, tr("Version and licence"));
    groups << ShortcutGroup{tr("Help"), {help, shortcuts, palette}};
}

QList<QAction*> WindowActions::all() const
{
    QList<QAction*> actions{open, openDemo, openHub, importRuns, importEvaluations, newWindow,
        reload, closeCheckpoint, verify, remoteHosts, settings, inspect, expand, compare,
        fullScreen};
    for (auto* action : {undo, redo})
        if (action != nullptr)
            actions << action;
    actions << page.values() << exportAll << copyFigure << copySvg << copyData;
    actions << QList<QAction*>{help, shortcuts, about, quit};
    return actions;
}

} // namespace lesa

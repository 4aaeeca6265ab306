// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/command_line.h"
#include "app/workbench/languages.h"
#include "app/workbench/main_window.h"
#include "app/workbench/standard_figures.h"
#include "widgets/figures/figure_renderer.h"
#include "widgets/session/session.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/theme.h"

#include <QApplication>

#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

void print(std::FILE* stream, const QString& text)
{
    std::fputs(qPrintable(text.endsWith(u'\n') ? text : text + u'\n'), stream);
}

int drawFigures(const lesa::CommandLine& line)
{
    QStringList messages;
    const int code = line.figure.isEmpty()
        ? lesa::drawStandardFigures(line.paths, line.figures, &messages)
        : lesa::renderFromRecipe(line.figure, line.output, &messages);
    for (const auto& message : messages)
        print(stderr, message);
    return code;
}

int openWindow(const lesa::CommandLine& line, lesa::Session& session, QApplication& application)
{
    lesa::Theme theme(application);
    QApplication::setWindowIcon(lesa::programIcon());
    theme.setMode(lesa::themeModeFromName(session.settings().theme));
    lesa::MainWindow window(session, theme);
    window.show();
    for (const auto& path : line.paths)
        window.openPath(path);
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    // A limit on file sizes is an error of the write, not the end of the program.
    std::signal(SIGXFSZ, SIG_IGN);
    // What draws no window, and what cannot, needs no display to say so.
    const bool showsWindow = lesa::needsWindow(argc, argv) && hasDisplay();
    if (!showsWindow && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"lesa-workbench"_s);
    QApplication::setApplicationDisplayName(u"LESA Workbench"_s);
    QApplication::setApplicationVersion(QString::fromLatin1(LESA_VERSION));
    QApplication::setDesktopFileName(u"lesa-workbench"_s);

    const auto line = lesa::parseCommandLine(QApplication::arguments());
    if (line.text) {
        print(line.exitCode == 0 ? stdout : stderr, *line.text);
        return line.exitCode;
    }
    if (!line.figure.isEmpty() || !line.figures.isEmpty()) {
        if (!line.language.isEmpty()) // else English, whoever's script it is
            lesa::installLanguage(application, lesa::chooseLanguage(line.language));
        return drawFigures(line);
    }
    if (!showsWindow) {
        std::fputs("lesa-workbench: there is no display; set DISPLAY or WAYLAND_DISPLAY, or use "
                   "'lesa' on this machine.\n",
            stderr);
        return 1;
    }
    lesa::Session session(lesa::AppPaths::standard());
    lesa::installLanguage(application,
        lesa::chooseLanguage(
            line.language.isEmpty() ? session.settings().language : line.language));
    return openWindow(line, session, application);
}

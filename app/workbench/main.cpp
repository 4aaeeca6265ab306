// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/main_window.h"
#include "widgets/session/session.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

void parseCommandLine(QCommandLineParser& parser)
{
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Grow language models in depth, see what you grew."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"path"_s,
        QCoreApplication::translate("main", "A checkpoint folder, a run folder or a preset"),
        u"[path]"_s);
    parser.process(*QCoreApplication::instance());
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"lesa-workbench"_s);
    QApplication::setApplicationDisplayName(u"LESA Workbench"_s);
    QApplication::setApplicationVersion(QString::fromLatin1(LESA_VERSION));
    QApplication::setDesktopFileName(u"lesa-workbench"_s);
    QTranslator qtTexts;
    if (qtTexts.load(
            QLocale(), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qtTexts);

    QCommandLineParser parser;
    parseCommandLine(parser);
    lesa::Theme theme(application);
    QApplication::setWindowIcon(lesa::programIcon());
    lesa::Session session(lesa::AppPaths::standard());
    theme.setMode(lesa::themeModeFromName(session.settings().theme));
    lesa::MainWindow window(session, theme);
    window.show();
    for (const auto& path : parser.positionalArguments())
        window.openPath(path);
    return QApplication::exec();
}

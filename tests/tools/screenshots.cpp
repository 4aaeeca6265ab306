// SPDX-License-Identifier: GPL-3.0-or-later
// screenshots [--quality] FOLDER [LANGUAGE] [CHECKPOINT] [RUN FOLDER…]: a picture of every page and
// tab.
// --quality: predicts and measures first, for the Quality tab.
#include "app/workbench/languages.h"
#include "app/workbench/main_window.h"
#include "widgets/dialogs/help_dialog.h"
#include "widgets/session/session.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>

using namespace lesa;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 600'000; ///< ms

template <class Done>
void waitFor(int milliseconds, Done done)
{
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < milliseconds && !done())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

void settle()
{
    waitFor(600, [] { return false; });
}

struct Camera {
    QDir folder;
    QString language;
    QString theme;

    void take(QWidget& widget, const QString& what) const
    {
        settle();
        const auto percent = qRound(widget.devicePixelRatioF() * 100);
        widget.grab().save(
            folder.filePath(u"%1_%2_%3_%4.png"_s.arg(what, theme, language).arg(percent)));
    }
    void takePages(MainWindow& window, Session& session) const
    {
        for (int page = 0; page < 3; ++page) {
            session.setPage(page);
            auto* tabs = window.page(page)->findChild<QTabWidget*>();
            if (tabs == nullptr || !tabs->isVisible()) {
                take(window, QString::fromLatin1(window.page(page)->metaObject()->className() + 6));
                continue;
            }
            for (int tab = 0; tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                take(window, QString::fromLatin1(tabs->widget(tab)->metaObject()->className() + 6));
            }
        }
    }
};

void measureQuality(const MainWindow& window, Session& session)
{
    for (auto* button : window.page(0)->findChildren<QPushButton*>())
        if (button->text().contains(u"quality"_s))
            button->click();
    settle();
    waitFor(patience, [&] { return session.jobs().activeCount() == 0; });
}

} // namespace

int main(int argc, char** argv)
{
    const QTemporaryDir home;
    QApplication application(argc, argv);
    auto arguments = QApplication::arguments();
    const bool quality = arguments.removeAll(u"--quality"_s) > 0;
    if (arguments.size() < 2)
        return 2;
    Camera camera{QDir(arguments[1]), chooseLanguage(arguments.value(2, u"en"_s)), {}};
    camera.folder.mkpath(u"."_s);
    installLanguage(application, camera.language);
    Theme theme(application);
    Session session(AppPaths::below(home.path()));
#ifdef LESA_PROGRAM
    session.jobs().setLocator({QStringLiteral(LESA_PROGRAM)});
#endif
    MainWindow window(session, theme);
    const bool small = qEnvironmentVariableIsSet("LESA_SMALL_WINDOW");
    window.resize(small ? QSize(1024, 700) : QSize(1280, 800));
    window.show();
    for (const auto mode : {ThemeMode::Light, ThemeMode::Dark}) {
        camera.theme = mode == ThemeMode::Light ? u"light"_s : u"dark"_s;
        theme.setMode(mode);
        session.close();
        session.setPage(0);
        camera.take(window, u"Welcome"_s);
        session.open(arguments.value(3, QStringLiteral(LESA_DEMO)));
        for (const auto& runs : arguments.mid(4))
            session.runs().addFolder(runs);
        waitFor(20000, [&] { return session.model() != nullptr; });
        settle(); // a quick analysis starts by itself
        waitFor(patience, [&] { return session.jobs().activeCount() == 0; });
        if (quality && mode == ThemeMode::Light)
            measureQuality(window, session);
        camera.takePages(window, session);
        HelpDialog help(&window);
        help.showTopic(u"predictor"_s);
        help.show();
        camera.take(help, u"Help"_s);
    }
}

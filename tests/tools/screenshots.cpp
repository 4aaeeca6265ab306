// SPDX-License-Identifier: GPL-3.0-or-later
// screenshots [--quality] [--remote] FOLDER [LANGUAGE] [CHECKPOINT] [RUN FOLDER…]: a picture of
// every page and tab.
// --quality: predicts and measures first, for the Quality tab.
// --remote: also a job on another machine, with a fake client, and the dialog of hosts.
#include "app/workbench/languages.h"
#include "app/workbench/main_window.h"
#include "widgets/dialogs/help_dialog.h"
#include "widgets/dialogs/hosts_dialog.h"
#include "widgets/session/json_file.h"
#include "widgets/session/session.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QDateTime>
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

/// Runs the plan by Slurm through a host, loses the link, looks at the host.
void takeRemote(const Camera& camera, MainWindow& window, Session& session)
{
    qputenv("FAKE_HOSTS",
        R"({"hosts":[{"name":"gpu01","source":"~/.ssh/config"},)"
        R"({"name":"login.cluster","source":"~/.ssh/config"}]})");
    qputenv("FAKE_CHECK",
        R"({"ok":true,"engine":"0.1.0","protocol":1,"lesa":"/opt/lesa/bin/lesa",)"
        R"("devices":["cuda:0 NVIDIA H100 80 GB"],"slurm":true})");
    const auto here = session.jobs().locator();
    session.jobs().setLocator({QStringLiteral(FAKE_REMOTE_LESA)});
    session.hosts().refresh();
    waitFor(5000, [&] { return session.hosts().isKnown(); });
    session.setPage(1);
    auto draft = session.plan().draft();
    draft.launch = {u"slurm:gpu01"_s, u"/scratch/models/demo"_s, u"02:00:00"_s, u"long"_s, 1};
    session.plan().change(draft, u"launch"_s);
    waitFor(3000, [&] { return window.page(1)->can(PageCommand::Run); });
    camera.take(window, u"ExpandSlurm"_s);
    const auto jobs = session.jobs().jobs().size();
    window.page(1)->perform(PageCommand::Run);
    waitFor(5000, [&] { return session.jobs().jobs().size() > jobs; });
    const auto link = session.jobs().jobs().back().spec.output + u"/link.json"_s;
    waitFor(5000, [&] { return QFile::exists(link); });
    writeJsonFile(link,
        {{u"state"_s, u"queued"_s}, {u"job_id"_s, u"48121"_s}, {u"slurm_state"_s, u"PENDING"_s},
            {u"reason"_s, u"Priority"_s}});
    waitFor(1500, [] { return false; });
    camera.take(window, u"Queued"_s);
    writeJsonFile(link,
        {{u"state"_s, u"lost"_s}, {u"host"_s, u"gpu01"_s},
            {u"retry_at"_s, QDateTime::currentSecsSinceEpoch() + 22}});
    waitFor(1500, [] { return false; });
    camera.take(window, u"LinkLost"_s);
    HostsDialog hosts(session.hosts(), &window);
    hosts.show();
    session.hosts().check(u"gpu01"_s);
    waitFor(3000, [&] { return session.hosts().find(u"gpu01"_s)->check.has_value(); });
    camera.take(hosts, u"Hosts"_s);
    session.jobs().stopAll();
    waitFor(5000, [&] { return session.jobs().activeCount() == 0; });
    session.jobs().removeEnded();
    session.jobs().setLocator(here);
}

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
    const bool remote = arguments.removeAll(u"--remote"_s) > 0;
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
    auto settings = session.settings();
    settings.runsFolder = home.filePath(u"runs"_s);
    session.setSettings(settings);
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
        if (remote)
            takeRemote(camera, window, session);
        HelpDialog help(&window);
        help.showTopic(u"predictor"_s);
        help.show();
        camera.take(help, u"Help"_s);
    }
}

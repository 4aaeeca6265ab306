// SPDX-License-Identifier: GPL-3.0-or-later
// Jobs elsewhere, as the window starts, follows and ends them; a fake stands in for their client.
#include "app/workbench/main_window.h"
#include "tests/widgets/workbench/context_menu.h"
#include "widgets/dialogs/hosts_dialog.h"
#include "widgets/notices/message_bar.h"
#include "widgets/session/json_file.h"
#include "widgets/session/session.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace lesa;
using namespace Qt::StringLiterals;
using State = EngineJob::State;

constexpr int patience = 30000; ///< ms: other tests run beside this one

namespace {

constexpr auto twoHosts = R"({"hosts":[{"name":"gpu01","source":"/home/me/.ssh/config"},)"
                          R"({"name":"-oProxyCommand=x","source":"evil"},)"
                          R"({"name":"gpu02","source":"/home/me/.ssh/config"}]})";

QStringList linesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly)
        ? QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)
        : QStringList();
}

/// One window with a session of its own below a folder.
struct Desk {
    Desk(const QString& folder, Theme& theme)
        : session(AppPaths::below(folder))
    {
        session.jobs().setLocator({QStringLiteral(FAKE_REMOTE_LESA)});
        auto settings = session.settings();
        settings.runsFolder = folder + u"/runs"_s;
        settings.analyseOnOpen = false;
        settings.enginePath = QStringLiteral(FAKE_REMOTE_LESA);
        session.setSettings(settings);
        window = std::make_unique<MainWindow>(session, theme);
        window->show();
    }

    template <class Widget>
    Widget* named(const QString& name) const
    {
        for (auto* each : window->findChildren<Widget*>())
            if (each->accessibleName() == name && each->isVisible())
                return each;
        return nullptr;
    }
    QPushButton* button(const QString& text) const
    {
        for (auto* each : window->findChildren<QPushButton*>())
            if (each->text() == text && each->isVisible())
                return each;
        return nullptr;
    }
    QString shown() const
    {
        QString all;
        for (const auto* each : window->findChildren<QLabel*>())
            if (each->isVisible())
                all += each->text() + u'\n';
        return all;
    }
    void open()
    {
        session.open(QStringLiteral(LESA_DEMO));
        QTRY_VERIFY_WITH_TIMEOUT(session.model(), patience);
        session.setPage(1);
        QTRY_VERIFY2(session.hosts().isKnown(), qPrintable(session.hosts().failure()));
    }
    void runOn(const QString& place)
    {
        auto* places = named<QComboBox>(u"Run on"_s);
        QVERIFY(places);
        places->setFocus();
        for (int i = 0; i < places->count() && places->currentText() != place; ++i)
            QTest::keyClick(places, Qt::Key_Down);
        QCOMPARE(places->currentText(), place);
    }

    Session session;
    std::unique_ptr<MainWindow> window;
};

} // namespace

class TestRemote : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { m_theme = new Theme(*qApp); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("FAKE_HOSTS", twoHosts);
        qputenv("FAKE_CHECK",
            R"({"host":"gpu01","ok":true,"engine":"0.1.0","protocol":1,)"
            R"("lesa":"/opt/lesa","devices":["cuda:0 H100"],"slurm":true})");
        qunsetenv("FAKE_LEAVES_LINK");
        m_desk = std::make_unique<Desk>(m_folder->path(), *m_theme);
        QVERIFY(QTest::qWaitForWindowExposed(m_desk->window.get()));
    }
    void cleanup()
    {
        m_desk->session.jobs().stopAll();
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->session.jobs().activeCount(), 0, patience);
        m_desk.reset();
    }

    void runGoesToTheChosenHostWithItsPathThere()
    {
        m_desk->open();
        m_desk->runOn(u"gpu01 (ssh)"_s);
        auto* there = m_desk->named<QLineEdit>(u"Checkpoint there"_s);
        QVERIFY(there);
        QCOMPARE(there->text(), m_desk->session.model()->directory);
        there->selectAll();
        QTest::keyClicks(there, u"/far/demo"_s);
        start();
        const auto line = told().value(0);
        QVERIFY2(line.startsWith(u"compare /far/demo --text"_s), qPrintable(line));
        QVERIFY(line.contains(u"--launcher ssh:gpu01"_s));
        QVERIFY(line.contains(u"--device auto"_s)); // this machine's device is not the host's
    }

    void aPathThatIsNotWholeForbidsRunAndSaysSo()
    {
        m_desk->open();
        m_desk->runOn(u"gpu01 (ssh)"_s);
        auto* there = m_desk->named<QLineEdit>(u"Checkpoint there"_s);
        there->selectAll();
        QTest::keyClicks(there, u"demo"_s);
        QTRY_VERIFY_WITH_TIMEOUT(
            m_desk->shown().contains(u"one that begins with / or ~/"_s), patience);
        QVERIFY(!m_desk->window->page(1)->can(PageCommand::Run));
    }

    void slurmIsAskedForTimePartitionAndGpus()
    {
        m_desk->open();
        m_desk->runOn(u"Slurm through gpu02"_s);
        auto* limit = m_desk->named<QLineEdit>(u"Time limit"_s);
        QVERIFY(limit);
        QTest::keyClicks(limit, u"2 hours"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!m_desk->window->page(1)->can(PageCommand::Run), patience);
        limit->selectAll();
        QTest::keyClicks(limit, u"02:00:00"_s);
        QTest::keyClicks(m_desk->named<QLineEdit>(u"Partition"_s), u"long"_s);
        start();
        QVERIFY2(told().value(0).endsWith(
                     u"--launcher slurm:gpu02 --time-limit 02:00:00 --partition long --json"_s),
            qPrintable(told().value(0)));
    }

    void theChoiceIsRememberedWithTheProject()
    {
        m_desk->open();
        m_desk->runOn(u"gpu02 (ssh)"_s);
        m_desk->session.close();
        m_desk->open();
        QCOMPARE(m_desk->named<QComboBox>(u"Run on"_s)->currentText(), u"gpu02 (ssh)"_s);
    }

    void aHostNameThatWouldBeAnOptionIsNotOffered()
    {
        m_desk->open();
        QCOMPARE(m_desk->session.hosts().hosts().size(), 2);
        QVERIFY(m_desk->session.hosts().find(u"-oProxyCommand=x"_s) == nullptr);
    }

    void withoutHostsTheDialogSaysHowToAddOne()
    {
        qputenv("FAKE_HOSTS", R"({"hosts":[]})");
        m_desk->window->actions().remoteHosts->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(
            m_desk->shown().contains(
                u"Add one from your ssh config. The engine must be installed there."_s),
            patience);
        QTest::mouseClick(m_desk->button(u"Add host…"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->button(u"Copy lines"_s), patience);
        QVERIFY(!m_desk->button(u"Copy lines"_s)->isEnabled());
        QTest::keyClicks(m_desk->named<QLineEdit>(u"Name"_s), u"-x"_s);
        QVERIFY(m_desk->shown().contains(u"no '-' at the beginning"_s));
        m_desk->named<QLineEdit>(u"Name"_s)->clear();
        QTest::keyClicks(m_desk->named<QLineEdit>(u"Name"_s), u"gpu03"_s);
        QTest::keyClicks(m_desk->named<QLineEdit>(u"Address"_s), u"10.0.0.3"_s);
        QTest::mouseClick(m_desk->button(u"Copy lines"_s), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Host gpu03\n    HostName 10.0.0.3\n"_s);
    }

    void aCheckTellsVersionAndDevicesOrTheReasonWithACommand()
    {
        m_desk->window->actions().remoteHosts->trigger();
        QListWidget* list = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((list = m_desk->named<QListWidget>(u"Remote hosts"_s)), patience);
        QTRY_COMPARE_WITH_TIMEOUT(list->count(), 2, patience);
        QTest::mouseClick(m_desk->button(u"Check"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(
            m_desk->shown().contains(
                u"Engine 0.1.0 on host, program 0.1.0: protocol 1, compatible."_s),
            patience);
        QVERIFY(m_desk->shown().contains(u"Devices: cuda:0 H100"_s));
        qputenv("FAKE_CHECK",
            R"({"host":"gpu01","ok":false,"message":"gpu01: permission denied )"
            R"((publickey).","hint":"Test with: ssh gpu01 true"})");
        QTest::mouseClick(m_desk->button(u"Check"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(
            m_desk->shown().contains(
                u"gpu01: permission denied (publickey). Test with: ssh gpu01 true"_s),
            patience);
        QTest::mouseClick(m_desk->button(u"Copy command"_s), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"ssh gpu01 true"_s);
    }

    void aLostLinkIsToldAndTryNowFollowsTheJobAgain()
    {
        startOn(u"gpu01 (ssh)"_s);
        writeLink({{u"state"_s, u"lost"_s}, {u"host"_s, u"gpu01"_s},
            {u"retry_at"_s, QDateTime::currentSecsSinceEpoch() + 500}});
        QTRY_VERIFY_WITH_TIMEOUT(
            m_desk->shown().contains(u"Connection to gpu01 lost, job goes on. Next try in"_s),
            patience);
        auto* now = m_desk->button(u"Try now"_s);
        QVERIFY(now);
        QTest::mouseClick(now, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(told().contains(u"attach"_s), 20000);
        QTRY_VERIFY_WITH_TIMEOUT(
            !m_desk->shown().contains(u"Connection to gpu01 lost"_s), patience);
        QCOMPARE(m_desk->session.jobs().activeCount(), 1);
        QVERIFY(!told().contains(u"stop"_s)); // the client went, not the job
    }

    void aJobInTheQueueSaysWhyItWaits()
    {
        startOn(u"Slurm through gpu01"_s);
        writeLink({{u"state"_s, u"queued"_s}, {u"job_id"_s, u"48121"_s},
            {u"slurm_state"_s, u"PENDING"_s}, {u"reason"_s, u"Priority"_s}});
        QTRY_VERIFY_WITH_TIMEOUT(
            m_desk->shown().contains(u"Slurm job 48121 is PENDING (Priority)."_s), patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->shown().contains(u"Waiting in queue"_s), patience);
        auto* log = m_desk->button(u"Open job log"_s);
        QVERIFY(log);
        QTest::mouseClick(log, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->named<QTableView>(u"Jobs"_s), patience);
    }

    void aJobThatSlurmCutShortIsOfferedMoreTime()
    {
        m_desk->open();
        m_desk->runOn(u"Slurm through gpu01"_s);
        QTest::keyClicks(m_desk->named<QLineEdit>(u"Time limit"_s), u"02:00:00"_s);
        start();
        qputenv("FAKE_LEAVES_LINK", "1");
        writeLink({{u"state"_s, u"ended"_s}, {u"job_id"_s, u"48121"_s},
            {u"slurm_state"_s, u"TIMEOUT"_s}, {u"message"_s, u"The time limit was reached."_s}});
        crashClient();
        QTRY_VERIFY_WITH_TIMEOUT(
            m_desk->shown().contains(u"Job 48121: TIMEOUT after 02:00:00."_s), 20000);
        auto* again = m_desk->button(u"Resubmit with 04:00:00"_s);
        QVERIFY(again);
        QTest::mouseClick(again, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(told().contains(u"resubmit 04:00:00"_s), patience);
    }

    void aLaterWindowFollowsAJobWhoseClientDied()
    {
        startOn(u"gpu01 (ssh)"_s);
        const auto id = m_desk->session.jobs().jobs().front().id;
        const auto pid = clientPid(id);
        m_desk.reset();
        QProcess::execute(u"kill"_s, {u"-9"_s, QString::number(pid)});
        m_desk = std::make_unique<Desk>(m_folder->path(), *m_theme);
        QTRY_VERIFY_WITH_TIMEOUT(told().contains(u"attach"_s), patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->session.jobs().activeCount(), 1, patience);
        QCOMPARE(placeNameOf(m_desk->session.jobs().jobs().front().spec.launcher), u"gpu01"_s);
    }

    void aRunOfAnotherWindowIsHeldAndStoppedByAttach()
    {
        const auto run = writeRun(u"connected"_s);
        m_desk->session.runs().addFolder(run);
        m_desk->session.setPage(2);
        QTableView* table = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT(
            (table = m_desk->named<QTableView>(u"Runs"_s)) && table->model()->rowCount() == 1,
            patience);
        QTRY_COMPARE_WITH_TIMEOUT(
            table->model()->index(0, 3).data().toString(), u"Running · gpu01"_s, patience);
        table->selectRow(0);
        chooseFromMenu(table, u"Pause"_s);
        QTRY_VERIFY_WITH_TIMEOUT(linesOf(run + u"/told"_s).contains(u"attach --pause"_s), patience);
        chooseFromMenu(table, u"Go on"_s);
        QTRY_VERIFY_WITH_TIMEOUT(
            linesOf(run + u"/told"_s).contains(u"attach --resume"_s), patience);
        chooseFromMenu(table, u"Save checkpoint"_s);
        QTRY_VERIFY_WITH_TIMEOUT(
            linesOf(run + u"/told"_s).contains(u"attach --checkpoint"_s), patience);
        chooseFromMenu(table, u"Stop"_s);
        QTRY_VERIFY_WITH_TIMEOUT(linesOf(run + u"/told"_s).contains(u"attach --stop"_s), patience);
    }

    void theCheckpointOfAFinishedRunIsFetched()
    {
        const auto run = writeRun(u"ended"_s);
        m_desk->session.runs().addFolder(run);
        m_desk->session.setPage(2);
        QTableView* table = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT(
            (table = m_desk->named<QTableView>(u"Runs"_s)) && table->model()->rowCount() == 1,
            patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->session.runs().runs().front().remote, patience);
        table->selectRow(0);
        chooseFromMenu(table, u"Fetch checkpoint"_s);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(run + u"/checkpoints/step-10"_s), patience);
    }

private:
    void start()
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->window->page(1)->can(PageCommand::Run), patience);
        m_desk->window->page(1)->perform(PageCommand::Run);
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->session.jobs().jobs().size(), 1, patience);
        m_output = m_desk->session.jobs().jobs().front().spec.output;
        QTRY_VERIFY_WITH_TIMEOUT(!told().isEmpty(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(
            m_desk->session.jobs().jobs().front().state, State::Running, patience);
    }
    void startOn(const QString& place)
    {
        m_desk->open();
        m_desk->runOn(place);
        start();
    }
    QStringList told() const { return linesOf(m_output + u"/told"_s); }
    void writeLink(const QJsonObject& link) const
    {
        QVERIFY(writeJsonFile(m_output + u"/link.json"_s, link));
    }
    qint64 clientPid(const QString& id) const
    {
        return readJsonFile(m_folder->filePath(u"data/jobs/%1/process.json"_s.arg(id)))[u"pid"_s]
            .toInteger();
    }
    void crashClient() const
    {
        const auto pid = clientPid(m_desk->session.jobs().jobs().front().id);
        QVERIFY(pid > 0);
        QProcess::execute(u"kill"_s, {u"-9"_s, QString::number(pid)});
    }
    QString writeRun(const QString& state) const
    {
        const auto run = m_folder->filePath(u"far-run"_s);
        writeJsonFile(run + u"/remote.json"_s,
            {{u"schema"_s, u"lesa-remote/1"_s}, {u"launcher"_s, u"ssh:gpu01"_s},
                {u"host"_s, u"gpu01"_s}, {u"folder"_s, u"/far/run"_s}});
        writeJsonFile(run + u"/link.json"_s, {{u"state"_s, state}, {u"host"_s, u"gpu01"_s}});
        QFile events(run + u"/events.jsonl"_s);
        QTest::qVerify(events.open(QIODevice::WriteOnly), "open", "", __FILE__, __LINE__);
        return run;
    }

    Theme* m_theme = nullptr;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
    QString m_output;
};

QTEST_MAIN(TestRemote)
#include "tst_remote.moc"

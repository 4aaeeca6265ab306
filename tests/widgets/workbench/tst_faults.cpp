// SPDX-License-Identifier: GPL-3.0-or-later
// What can go wrong while the window works, end to end: each ends in one sentence and a next step.
#include "app/workbench/job_notices.h"
#include "app/workbench/main_window.h"
#include "widgets/notices/message_bar.h"
#include "widgets/session/json_file.h"
#include "widgets/session/session.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <csignal>

using namespace lesa;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = EngineJob::State;

namespace {

JobSpec fake(const QString& behaviour, bool outlives = false)
{
    JobSpec spec;
    spec.title = u"Compare demo"_s;
    spec.kind = u"fake"_s;
    spec.arguments = {behaviour};
    spec.outlivesWindow = outlives;
    return spec;
}

void write(const QString& path, const QByteArray& bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

/// One window with a session of its own below a folder.
struct Desk {
    Desk(const QString& folder, Theme& theme)
        : session(AppPaths::below(folder))
    {
        session.jobs().setLocator({QStringLiteral(FAKE_ENGINE)});
        window = std::make_unique<MainWindow>(session, theme);
        window->show();
    }
    [[nodiscard]] QString said() const { return window->messages().texts().join(u'\n'); }
    [[nodiscard]] QString shown() const
    {
        QString all;
        for (const auto* label : window->messages().findChildren<QLabel*>())
            all += label->text() + u'\n';
        return all;
    }
    [[nodiscard]] QPushButton* button(const QString& text) const
    {
        for (auto* candidate : window->messages().findChildren<QPushButton*>())
            if (candidate->text() == text)
                return candidate;
        return nullptr;
    }

    Session session;
    std::unique_ptr<MainWindow> window;
};

/// Presses a button of the next question.
void answer(const QString& button)
{
    QTimer::singleShot(0, qApp, [button] {
        QTRY_VERIFY(qobject_cast<QMessageBox*>(QApplication::activeModalWidget()));
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        for (auto* candidate : box->buttons())
            if (candidate->text().remove(u'&') == button) {
                QTest::mouseClick(candidate, Qt::LeftButton);
                return;
            }
        box->reject();
        QFAIL(qPrintable(button + u" is not offered"_s));
    });
}

} // namespace

class TestFaults : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { m_theme = new Theme(*qApp); }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aKilledEngineIsSaidAndCanBeTriedAgain()
    {
        Desk desk(m_folder->path(), *m_theme);
        desk.session.jobs().add(fake(u"crash"_s));
        QTRY_VERIFY(desk.said().contains(u"signal 9"_s));
        QVERIFY(desk.button(u"Log"_s));
        QTest::mouseClick(desk.button(u"Try again"_s), Qt::LeftButton);
        QTRY_COMPARE(desk.session.jobs().jobs().size(), 2);
    }

    void aKilledTrainingSaysWhereItsWorkIs()
    {
        Desk desk(m_folder->path(), *m_theme);
        auto spec = fake(u"crash"_s);
        spec.kind = u"train"_s;
        spec.output = m_folder->filePath(u"run"_s);
        desk.session.jobs().add(spec);
        QTRY_VERIFY(desk.shown().contains(spec.output));
    }

    void aSilentEngineIsToldAndCanBeStopped()
    {
        Desk desk(m_folder->path(), *m_theme);
        desk.session.jobs().setLimits({1ms, 1ms, 1ms, 1ms});
        const auto id = desk.session.jobs().add(fake(u"deaf"_s));
        QTRY_VERIFY(desk.said().contains(u"no sign of life"_s));
        QTest::mouseClick(desk.button(u"Stop"_s), Qt::LeftButton);
        QTRY_COMPARE(desk.session.jobs().find(id)->state, State::Stopped);
        QVERIFY(!desk.said().contains(u"no sign of life"_s));
    }

    void aRunGoesOnWhenTheWindowIsKilledAndTheNextWindowFollowsIt()
    {
        QProcess first;
        first.start(
            QStringLiteral(WINDOW_THAT_DIES), {m_folder->path(), QStringLiteral(FAKE_ENGINE)});
        QTRY_COMPARE(first.state(), QProcess::NotRunning);
        QCOMPARE(first.exitStatus(), QProcess::CrashExit);
        Desk desk(m_folder->path(), *m_theme);
        const auto jobs = desk.session.jobs().jobs();
        QCOMPARE(jobs.size(), 1);
        QCOMPARE(jobs.front().spec.title, u"Compare demo"_s);
        QTRY_COMPARE(desk.session.jobs().find(jobs.front().id)->state, State::Running);
        desk.session.jobs().stop(jobs.front().id);
        QTRY_COMPARE(desk.session.jobs().find(jobs.front().id)->state, State::Stopped);
    }

    void aJobThatEndedWhileNoWindowWasThereIsToldOnce()
    {
        {
            Desk desk(m_folder->path(), *m_theme);
            const auto id = desk.session.jobs().add(fake(u"work"_s, true));
            QTRY_COMPARE(desk.session.jobs().find(id)->state, State::Running);
        }
        const auto jobs = AppPaths::below(m_folder->path()).jobs();
        const auto id = QDir(jobs).entryList(QDir::Dirs | QDir::NoDotAndDotDot).value(0);
        const auto pid = readJsonFile(jobs + u'/' + id + u"/process.json"_s)[u"pid"_s].toInteger();
        QCOMPARE(::kill(static_cast<pid_t>(pid), SIGKILL), 0);
        QTRY_VERIFY(::kill(static_cast<pid_t>(pid), 0) != 0 || isZombie(pid));
        {
            Desk desk(m_folder->path(), *m_theme);
            QTRY_VERIFY_WITH_TIMEOUT(desk.said().contains(u"without a last word"_s), 20000);
        }
        Desk desk(m_folder->path(), *m_theme);
        QVERIFY(desk.session.jobs().jobs().isEmpty());
    }

    void twoWindowsFollowOneRunAndKeepBothLists()
    {
        Desk first(m_folder->path(), *m_theme);
        const auto id = first.session.jobs().add(fake(u"work"_s, true));
        QTRY_COMPARE(first.session.jobs().find(id)->state, State::Running);
        Desk second(m_folder->path(), *m_theme);
        QTRY_COMPARE(second.session.jobs().find(id)->state, State::Running);
        first.session.recent().add({u"/a"_s, u"a"_s, {}, {}});
        second.session.recent().add({u"/b"_s, u"b"_s, {}, {}});
        first.session.recent().add({u"/c"_s, u"c"_s, {}, {}});
        const RecentList read(AppPaths::below(m_folder->path()).data + u"/recent.json"_s);
        QCOMPARE(read.entries().size(), 3);
        second.session.jobs().stop(id);
        QTRY_COMPARE(second.session.jobs().find(id)->state, State::Stopped);
        QTRY_COMPARE(first.session.jobs().find(id)->state, State::Stopped);
    }

    void damagedFilesAreSetAsideAndTold_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("settings") << u"config/settings.ini"_s
                                  << QByteArray("[win\0dow\n=\x01%%", 15);
        QTest::newRow("runs") << u"data/runs.json"_s << QByteArray("{\"runs\": [");
        QTest::newRow("recent") << u"data/recent.json"_s << QByteArray("\0\0\0", 3);
    }

    void damagedFilesAreSetAsideAndTold()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, bytes);
        const auto path = m_folder->filePath(file);
        write(path, bytes);
        Desk desk(m_folder->path(), *m_theme);
        QVERIFY2(desk.said().contains(u"could not be read"_s), qPrintable(desk.said()));
        QVERIFY(QFile::exists(path + u".damaged"_s));
        QVERIFY(desk.shown().contains(u".damaged"_s));
    }

    void aDamagedSessionFileIsSaidAndOffersNothingToRestore()
    {
        write(m_folder->filePath(u"data/sessions/999999999.json"_s), "{\"checkpoint\": \"/x");
        Desk desk(m_folder->path(), *m_theme);
        QVERIFY(desk.said().contains(u"cannot be read"_s));
        QVERIFY(!desk.button(u"Restore"_s));
        QTest::mouseClick(desk.button(u"Discard"_s), Qt::LeftButton);
        QVERIFY(!desk.session.leftSession());
    }

    void aDamagedPresetIsRefusedInOneSentence()
    {
        const auto preset = m_folder->filePath(u"mine.json"_s);
        write(preset, "{\"schema\": \"lesa-preset/1\", \"training\": {\"stepz\": 3}}");
        Desk desk(m_folder->path(), *m_theme);
        const auto before = desk.session.plan().draft();
        desk.window->openPath(preset);
        QTRY_VERIFY(desk.said().contains(u"stepz"_s));
        QVERIFY(desk.session.plan().draft() == before);
        write(preset, "{\"schema\": ");
        desk.window->openPath(preset);
        QTRY_VERIFY(!desk.said().contains(u"stepz"_s));
        QCOMPARE(desk.window->messages().count(), 1);
    }

    void closingAsksOnceAndTheRunGoesOn()
    {
        QString id;
        {
            Desk desk(m_folder->path(), *m_theme);
            id = desk.session.jobs().add(fake(u"work"_s, true));
            QTRY_COMPARE(desk.session.jobs().find(id)->state, State::Running);
            answer(u"Cancel"_s);
            QVERIFY(!desk.window->close());
            answer(u"Keep running"_s);
            QVERIFY(desk.window->close());
        }
        Desk desk(m_folder->path(), *m_theme);
        QTRY_COMPARE(desk.session.jobs().find(id)->state, State::Running);
        answer(u"Stop all"_s);
        QVERIFY(desk.window->close());
        QTRY_COMPARE(desk.session.jobs().find(id)->state, State::Stopped);
    }

    void closingAnIdleWindowAsksNothing()
    {
        Desk desk(m_folder->path(), *m_theme);
        QVERIFY(desk.window->close());
    }

    void theDesktopIsToldOnlyWhenTheWindowIsNotActive()
    {
        Desk desk(m_folder->path(), *m_theme);
        QVERIFY(QTest::qWaitForWindowActive(desk.window.get()));
        QStringList told;
        desk.window->notices().setDesktopNotifier([&](const QString&, const QString& text) {
            told << text;
            return true;
        });
        const auto seen = desk.session.jobs().add(fake(u"done"_s));
        QTRY_COMPARE(desk.session.jobs().find(seen)->state, State::Done);
        QCOMPARE(told, QStringList());
        QWidget other;
        other.show();
        other.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&other));
        desk.session.jobs().add(fake(u"done"_s));
        QTRY_COMPARE(told, QStringList{u"Compare demo is done."_s});
        QTRY_VERIFY(desk.said().contains(u"Compare demo is done."_s));
    }

private:
    static bool isZombie(qint64 pid)
    {
        QFile file(u"/proc/%1/stat"_s.arg(pid));
        return file.open(QIODevice::ReadOnly) && file.readAll().contains(") Z ");
    }

    Theme* m_theme = nullptr; // child of the application
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(TestFaults)
#include "tst_faults.moc"

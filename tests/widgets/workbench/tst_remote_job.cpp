// SPDX-License-Identifier: GPL-3.0-or-later
// A job on another machine as a person follows it: the real window, the real engine, a real ssh
// that breaks.
#include "app/workbench/main_window.h"
#include "tests/app/run_files.h"
#include "tests/app/ssh_server.h"
#include "tests/widgets/workbench/context_menu.h"
#include "widgets/plots/plot_view.h"
#include "widgets/session/session.h"
#include "widgets/theme/theme.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace lesa;

namespace {

constexpr int patience = 120'000; ///< ms: it waits for a real engine and for retries of the link

/// A training that goes on until it is stopped; two strategies of one layer each.
void lengthen(PlanModel& plan)
{
    auto draft = plan.draft();
    auto& training = draft.preset.training;
    training.steps = 100'000;
    training.batch = 1;
    training.accumulation = 1;
    training.sequence = 64;
    training.evalEvery = 0;
    training.evalTokens = 512;
    draft.keepCheckpoints = true;
    plan.change(draft, u"lengthen"_s);
}

} // namespace

class TestRemoteJob : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        qputenv("XDG_RUNTIME_DIR", m_folder.path().toUtf8());
        qputenv("XDG_STATE_HOME", m_folder.filePath(u"state"_s).toUtf8());
        if (const auto reason = m_server.setUp(); !reason.isEmpty())
            QSKIP(qPrintable(reason));
        qputenv("LESA_SSH_CONFIG", m_server.config().toUtf8());
        m_session = std::make_unique<Session>(AppPaths::below(m_folder.filePath(u"xdg"_s)));
        auto settings = m_session->settings();
        settings.enginePath = QStringLiteral(LESA_PROGRAM);
        settings.runsFolder = m_folder.filePath(u"runs"_s);
        settings.analyseOnOpen = false;
        m_session->setSettings(settings);
        m_session->hosts().setOptions(SshServer::host(),
            {.lesa = QStringLiteral(LESA_PROGRAM), .folder = m_folder.filePath(u"far"_s)});
        m_theme = new Theme(*qApp);
        m_window = std::make_unique<MainWindow>(*m_session, *m_theme);
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanupTestCase()
    {
        m_window.reset();
        m_session.reset();
    }

    void aJobIsStartedThereAndItsCurvesGrowHere()
    {
        m_session->open(QStringLiteral(LESA_DEMO));
        QTRY_VERIFY_WITH_TIMEOUT(m_session->model(), patience);
        lengthen(m_session->plan());
        click(visible<QToolButton>(u"Expand"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_session->hosts().isKnown(), patience);
        choose(u"Run on"_s, u"testhost (ssh)"_s);
        QTRY_VERIFY_WITH_TIMEOUT(visible<QToolButton>(u"Run"_s)->isEnabled(), patience);
        click(visible<QToolButton>(u"Run"_s));
        QTRY_VERIFY_WITH_TIMEOUT(pointsShown() >= 5, patience);
        m_output = m_session->jobs().jobs().front().spec.output;
        QVERIFY(farFolder().startsWith(m_folder.filePath(u"far"_s)));
    }

    void aCutLinkIsToldWhileTheJobGoesOn()
    {
        m_server.cut();
        QTRY_VERIFY_WITH_TIMEOUT(
            shown().contains(u"Connection to testhost lost, job goes on"_s), patience);
        const auto here = pointsShown();
        const auto there = farMetrics();
        QTRY_VERIFY_WITH_TIMEOUT(farMetrics() > there + 20, patience);
        QVERIFY(pointsShown() < here + 20); // what came before the cut may still be drawn
    }

    void theRestoredLinkBringsWhatWasMissed()
    {
        const auto missed = farMetrics();
        m_server.start();
        auto* now = visible<QPushButton>(u"Try now"_s);
        QVERIFY(now);
        click(now);
        QTRY_VERIFY_WITH_TIMEOUT(!shown().contains(u"Connection to testhost lost"_s), patience);
        QTRY_VERIFY_WITH_TIMEOUT(pointsShown() > missed, patience);
        QCOMPARE(m_session->jobs().activeCount(), 1);
    }

    void aStopEndsItThereAndEveryEventIsHereOnce()
    {
        auto* table = runsTable();
        QVERIFY(table);
        table->selectRow(runningRow(*table));
        chooseFromMenu(table, u"Stop"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_session->jobs().activeCount(), 0, patience);
        const auto run = firstRun();
        for (const auto& file :
            {u"events.jsonl"_s, u"run.json"_s, u"state.json"_s, u"trainer_state.json"_s}) {
            const auto there = contents(farFolder() + u'/' + run + u'/' + file);
            QVERIFY(!there.isEmpty());
            QTRY_COMPARE_WITH_TIMEOUT(
                contents(m_output + u'/' + run + u'/' + file), there, patience); // still on its way
        }
        QVERIFY(isConsecutive(contents(m_output + u'/' + run + u"/events.jsonl"_s)));
        QCOMPARE(jsonFile(m_output + u'/' + run + u"/state.json"_s)[u"status"_s].toString(),
            u"stopped"_s);
    }

    void theCheckpointIsFetchedOnRequest()
    {
        auto* table = runsTable();
        const auto run = m_output + u'/' + firstRun();
        const auto checkpoint = jsonFile(run + u"/state.json"_s)[u"checkpoint"_s].toString();
        const auto weights = u'/' + checkpoint + u"/model.safetensors"_s;
        QVERIFY(!checkpoint.isEmpty());
        QVERIFY(!QFile::exists(run + weights));
        table->selectRow(rowOf(*table, firstRun()));
        chooseFromMenu(table, u"Fetch checkpoint"_s);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(run + weights), patience);
        QCOMPARE(contents(run + weights), contents(farFolder() + u'/' + firstRun() + weights));
    }

private:
    template <class Widget>
    Widget* visible(const QString& text) const
    {
        for (auto* widget : m_window->findChildren<Widget*>())
            if (widget->text().remove(u'&') == text && widget->isVisible())
                return widget;
        return nullptr;
    }
    static void click(QWidget* widget)
    {
        QVERIFY(widget);
        QTest::mouseClick(widget, Qt::LeftButton);
    }
    void choose(const QString& name, const QString& entry) const
    {
        for (auto* box : m_window->findChildren<QComboBox*>()) {
            if (box->accessibleName() != name || !box->isVisible())
                continue;
            box->setFocus();
            for (int i = 0; i < box->count() && box->currentText() != entry; ++i)
                QTest::keyClick(box, Qt::Key_Down);
            QCOMPARE(box->currentText(), entry);
        }
    }
    QString shown() const
    {
        QString all;
        for (const auto* label : m_window->findChildren<QLabel*>())
            if (label->isVisible())
                all += label->text() + u'\n';
        return all;
    }
    /// Of the longest training curve on the Compare page.
    std::size_t pointsShown() const
    {
        std::size_t most = 0;
        for (const auto* plot : m_window->page(2)->plots()) {
            const auto content = plot->shownContent();
            for (const auto& panel : content.panels)
                for (const auto& series : panel.series)
                    if (series.key.startsWith(u"run:"_s))
                        most = std::max(most, series.x.size());
        }
        return most;
    }
    QString farFolder() const
    {
        const auto record = jsonFile(m_output + u"/remote.json"_s);
        return record[u"folder"_s].toString() + u'/' + record[u"result"_s].toString();
    }
    /// The run that is trained first; the second one waits for its end.
    QString firstRun() const
    {
        for (const auto& name : QDir(farFolder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            if (QFile::exists(farFolder() + u'/' + name + u"/events.jsonl"_s))
                return name;
        return {};
    }
    std::size_t farMetrics() const
    {
        return static_cast<std::size_t>(
            contents(farFolder() + u'/' + firstRun() + u"/events.jsonl"_s)
                .count("\"event\":\"metric\""));
    }
    QTableView* runsTable() const
    {
        for (auto* table : m_window->findChildren<QTableView*>())
            if (table->accessibleName() == u"Runs"_s && table->isVisible())
                return table;
        return nullptr;
    }
    static int rowOf(const QTableView& table, const QString& text)
    {
        for (int row = 0; row < table.model()->rowCount(); ++row)
            for (int column = 0; column < table.model()->columnCount(); ++column)
                if (table.model()->index(row, column).data().toString().contains(text))
                    return row;
        return -1;
    }
    static int runningRow(const QTableView& table) { return rowOf(table, u"Running"_s); }

    QTemporaryDir m_folder;
    SshServer m_server;
    Theme* m_theme = nullptr; // child of the application
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
    QString m_output;
};

QTEST_MAIN(TestRemoteJob)
#include "tst_remote_job.moc"

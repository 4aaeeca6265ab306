// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/events.h"
#include "tests/support/checkpoint_builder.h"
#include "widgets/session/run_list.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace lesa;
using namespace Qt::StringLiterals;

class TestRunList : public QObject {
    Q_OBJECT
private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void runsOfAComparisonAreFoundWithDifferentStyles()
    {
        writeRun(u"lesa"_s, 3);
        writeRun(u"copy"_s, 4);
        RunList runs(file());
        runs.addFolder(m_folder->filePath(u"runs"_s));
        QTRY_COMPARE(runs.runs().size(), 2);
        QVERIFY(runs.runs().at(0).styleIndex != runs.runs().at(1).styleIndex);
        QTRY_COMPARE(runs.find(idOf(u"copy"_s))->step, 4);
    }

    void aWatchedFolderShowsRunsAsTheyAppear()
    {
        RunList runs(file());
        runs.watch(m_folder->filePath(u"runs"_s));
        writeRun(u"late"_s, 1);
        QTRY_COMPARE(runs.runs().size(), 1);
    }

    void whatTheUserSetComesBack()
    {
        writeRun(u"lesa"_s, 3);
        const auto id = idOf(u"lesa"_s);
        {
            RunList runs(file());
            runs.addFolder(folder(u"lesa"_s));
            QTRY_VERIFY(runs.find(id));
            runs.setName(id, u"LESA"_s);
            runs.setTags(id, {u"ablation"_s});
            runs.setVisible(id, false);
            runs.setStyleIndex(id, 5);
            runs.setBaseline(id);
        }
        RunList runs(file());
        QCOMPARE(runs.find(id)->name, u"LESA"_s);
        QCOMPARE(runs.find(id)->tags, QStringList{u"ablation"_s});
        QCOMPARE(runs.find(id)->visible, false);
        QCOMPARE(runs.find(id)->styleIndex, 5);
        QCOMPARE(runs.find(id)->baseline, true);
    }

    void aFolderWithoutRunsIsSaid()
    {
        RunList runs(file());
        QSignalSpy nothing(&runs, &RunList::nothingFound);
        runs.addFolder(m_folder->path());
        QVERIFY(nothing.wait());
    }

    void aReplayTellsEverythingAgain()
    {
        writeRun(u"lesa"_s, 3);
        const auto id = idOf(u"lesa"_s);
        RunList runs(file());
        int told = 0;
        connect(&runs, &RunList::events, this,
            [&](const QString&, const auto& events) { told += static_cast<int>(events.size()); });
        connect(&runs, &RunList::restarted, this, [&] { told = 0; });
        runs.addFolder(folder(u"lesa"_s));
        QTRY_COMPARE(told, 3);
        runs.replay(id);
        QCOMPARE(told, 0);
        QTRY_COMPARE(told, 3);
    }

private:
    QString file() const { return m_folder->filePath(u"data/runs.json"_s); }
    QString folder(const QString& name) const { return m_folder->filePath(u"runs/"_s + name); }
    QString idOf(const QString& name) const { return RunList::idOf(folder(name)); }
    void writeRun(const QString& name, int steps) const
    {
        QDir().mkpath(folder(name));
        std::string lines;
        for (int step = 1; step <= steps; ++step)
            lines += wire::encode({step, 1.0, wire::Metrics{step, step, {{"loss", 1.0}}}});
        test::writeText((folder(name) + u"/events.jsonl"_s).toStdString(), lines);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestRunList)
#include "tst_run_list.moc"

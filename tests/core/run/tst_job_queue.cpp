// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/job_queue.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace lesa;
using namespace std::chrono_literals;
using State = EngineJob::State;

namespace {

JobSpec fake(const QStringList& arguments, bool outlives = false)
{
    JobSpec spec;
    spec.title = QStringLiteral("A job");
    spec.kind = QStringLiteral("fake");
    spec.arguments = arguments;
    spec.outlivesWindow = outlives;
    return spec;
}

} // namespace

class TestJobQueue : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_queue = makeQueue();
    }
    void cleanup()
    {
        for (const auto& job : m_queue->jobs())
            m_queue->stop(job.id);
        QTRY_COMPARE(m_queue->activeCount(), 0);
        m_queue.reset();
    }

    void heavyJobsRunOneAfterAnother()
    {
        const auto first = m_queue->add(fake({QStringLiteral("work")}));
        const auto second = m_queue->add(fake({QStringLiteral("done")}));
        QTRY_COMPARE(m_queue->find(first)->state, State::Running);
        QCOMPARE(m_queue->find(second)->state, State::Waiting);
        m_queue->stop(first);
        QTRY_COMPARE(m_queue->find(second)->state, State::Done);
        QCOMPARE(m_queue->find(first)->state, State::Stopped);
    }

    void progressIsOneReadableLine()
    {
        const auto id = m_queue->add(fake({QStringLiteral("work")}));
        QTRY_VERIFY(m_queue->find(id)->fraction > 0);
        QCOMPARE(summaryOf(*m_queue->find(id)), QStringLiteral("work 63 %  ETA 2:10  3.10 GB"));
    }

    void aKilledEngineSaysSo()
    {
        const auto id = m_queue->add(fake({QStringLiteral("crash")}));
        QTRY_COMPARE(m_queue->find(id)->state, State::Lost);
        QVERIFY(m_queue->find(id)->failure.message.find("signal 9") != std::string::npos);
        QVERIFY(m_queue->log(id).contains(QStringLiteral("a library speaks")));
    }

    void aFailureKeepsItsHint()
    {
        const auto id = m_queue->add(fake({QStringLiteral("fail")}));
        QTRY_COMPARE(m_queue->find(id)->state, State::Failed);
        QCOMPARE(m_queue->find(id)->failure.hint, std::string("Use a smaller batch."));
    }

    void aSilentEngineIsNoticedAndKilledWhenItDoesNotStop()
    {
        m_queue->setLimits({1ms, 1ms, 1ms, 1ms});
        const auto id = m_queue->add(fake({QStringLiteral("deaf")}));
        QTRY_VERIFY(m_queue->find(id)->quiet);
        m_queue->stop(id);
        QTRY_COMPARE(m_queue->find(id)->state, State::Stopped);
    }

    void aFloodOfEventsArrivesWhole()
    {
        int metrics = 0;
        connect(m_queue.get(), &JobQueue::event, this, [&](const QString&, const auto& stamped) {
            metrics += std::holds_alternative<wire::Metrics>(stamped.event) ? 1 : 0;
        });
        const auto id = m_queue->add(fake({QStringLiteral("flood"), QStringLiteral("5000")}));
        QTRY_COMPARE(m_queue->find(id)->state, State::Done);
        QCOMPARE(metrics, 5000);
    }

    void pauseAndResumeReachTheEngine()
    {
        const auto id = m_queue->add(fake({QStringLiteral("work")}));
        QTRY_COMPARE(m_queue->find(id)->state, State::Running);
        m_queue->pause(id);
        QCOMPARE(m_queue->find(id)->state, State::Paused);
        QTRY_COMPARE(m_queue->find(id)->warnings.size(), 1);
        m_queue->resume(id);
        QTRY_COMPARE(m_queue->find(id)->warnings.size(), 2);
        QCOMPARE(m_queue->find(id)->state, State::Running);
    }

    void aDetachedJobOutlivesTheWindowAndIsFoundAgain()
    {
        const auto id = m_queue->add(fake({QStringLiteral("work")}, true));
        QTRY_COMPARE(m_queue->find(id)->state, State::Running);
        m_queue = makeQueue(); // the window goes, another comes
        QCOMPARE(m_queue->attachToRunning(), QStringList{id});
        QTRY_COMPARE(m_queue->find(id)->state, State::Running);
        QCOMPARE(m_queue->find(id)->spec.title, QStringLiteral("A job"));
        QVERIFY(!m_queue->find(id)->canPause);
        m_queue->stop(id);
        QTRY_COMPARE(m_queue->find(id)->state, State::Stopped);
    }

    void aDetachedJobTakesCommands()
    {
        const auto id = m_queue->add(fake({QStringLiteral("work")}, true));
        QTRY_COMPARE(m_queue->find(id)->state, State::Running);
        m_queue->pause(id);
        QTRY_COMPARE(m_queue->find(id)->warnings.size(), 1);
        m_queue->resume(id);
        QTRY_COMPARE(m_queue->find(id)->warnings.size(), 2);
    }

    void aMissingEngineIsAFailureWithThePlacesLookedAt()
    {
        m_queue->setLocator({QStringLiteral("/nowhere/lesa")});
        const auto id = m_queue->add(fake({QStringLiteral("done")}));
        QTRY_COMPARE(m_queue->find(id)->state, State::Failed);
        QVERIFY(m_queue->find(id)->failure.hint.find("/nowhere/lesa") != std::string::npos);
    }

    void aWaitingJobThatIsStoppedNeverStarts()
    {
        const auto first = m_queue->add(fake({QStringLiteral("work")}));
        const auto second = m_queue->add(fake({QStringLiteral("done")}));
        QTRY_COMPARE(m_queue->find(first)->state, State::Running);
        m_queue->stop(second);
        QCOMPARE(m_queue->find(second)->state, State::Stopped);
        m_queue->remove(second);
        QCOMPARE(m_queue->find(second), nullptr);
    }

    void aQueryEndsWithItsAnswer()
    {
        auto spec = fake({QStringLiteral("query")});
        spec.query = true;
        const auto id = m_queue->add(spec);
        QTRY_COMPARE(m_queue->find(id)->state, State::Done);
        QCOMPARE(m_queue->find(id)->answer, QStringLiteral("{\"ok\":false}"));
    }

    void theCommandLineCanBePastedIntoAShell()
    {
        QCOMPARE(commandLineOf(fake({QStringLiteral("analyze"), QStringLiteral("/a model")})),
            QStringLiteral("lesa analyze '/a model'"));
    }

private:
    std::unique_ptr<JobQueue> makeQueue() const
    {
        return std::make_unique<JobQueue>(
            EngineLocator{QStringLiteral(FAKE_ENGINE)}, m_folder->path());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<JobQueue> m_queue;
};

QTEST_GUILESS_MAIN(TestJobQueue)
#include "tst_job_queue.moc"

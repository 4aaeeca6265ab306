// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/exit_report.h"
#include "core/run/run.h"

#include <QBuffer>
#include <QSignalSpy>
#include <QTest>

using namespace lesa;
using namespace std::chrono_literals;

namespace {

std::string line(wire::Event event)
{
    return wire::encode({1, 1.0, std::move(event)});
}

/// A channel that a test fills: what was written to it stays readable as `sent`.
class Channel : public QIODevice {
    Q_OBJECT
public:
    Channel() { open(ReadWrite | Unbuffered); }
    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return m_bytes.size(); }
    bool canReadLine() const override { return m_bytes.contains('\n'); }
    void arrive(const std::string& text)
    {
        m_bytes += QByteArray::fromStdString(text);
        Q_EMIT readyRead();
    }
    QByteArray sent;

protected:
    qint64 readData(char* data, qint64 longest) override
    {
        const auto count = std::min<qint64>(longest, m_bytes.size());
        std::copy_n(m_bytes.constData(), count, data);
        m_bytes.remove(0, count);
        return count;
    }
    qint64 writeData(const char* data, qint64 length) override
    {
        sent.append(data, length);
        return length;
    }

private:
    QByteArray m_bytes;
};

struct Fixture {
    explicit Fixture(const RunLimits& limits = {})
        : channel(new Channel)
        , run(std::unique_ptr<QIODevice>(channel), limits)
    {
    }
    Channel* channel;
    Run run;
};

} // namespace

class TestRun : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void recordedLinesAreFollowedToTheEnd()
    {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(QByteArray::fromStdString("warning from a library\n" + line(wire::Hello{})
            + line(wire::Metrics{1, 8, {{"loss", 3.0}}}) + line(wire::Done{})));
        buffer->open(QIODevice::ReadOnly);
        auto* raw = buffer.get();
        Run run(std::move(buffer));
        QSignalSpy states(&run, &Run::stateChanged);
        QSignalSpy logs(&run, &Run::logLine);
        QSignalSpy events(&run, &Run::event);
        Q_EMIT raw->readyRead();
        QCOMPARE(run.outcome(), Run::Outcome::Done);
        QCOMPARE(states.size(), 2);
        QCOMPARE(logs.size(), 1);
        QCOMPARE(events.size(), 3);
    }

    void halfALineWaitsForItsRest()
    {
        Fixture f;
        QSignalSpy events(&f.run, &Run::event);
        const auto hello = line(wire::Hello{});
        f.channel->arrive(hello.substr(0, 10));
        QCOMPARE(events.size(), 0);
        f.channel->arrive(hello.substr(10));
        QCOMPARE(events.size(), 1);
        QCOMPARE(f.run.state(), Run::State::Running);
    }

    void aChannelThatClosesWithoutALastWordIsLost()
    {
        Fixture f;
        f.channel->arrive(line(wire::Hello{}) + "{\"v\":1,\"seq\":2,\"ev");
        f.run.close(describeExit({true, 9}));
        QCOMPARE(f.run.outcome(), Run::Outcome::Lost);
        QVERIFY(f.run.failure()->message.find("signal 9, killed, probably out of memory")
            != std::string::npos);
    }

    void anEndThatArrivesWithTheCloseStillCounts()
    {
        Fixture f;
        f.channel->blockSignals(true); // the process ended before readyRead was told
        f.channel->arrive(line(wire::Hello{}) + line(wire::Done{}));
        f.channel->blockSignals(false);
        f.run.close(describeExit({false, 0}));
        QCOMPARE(f.run.outcome(), Run::Outcome::Done);
    }

    void aFailureKeepsItsSentence()
    {
        Fixture f;
        f.channel->arrive(line(wire::Failure{5, "Out of memory.", "Smaller batch.", ""}));
        QCOMPARE(f.run.outcome(), Run::Outcome::Failed);
        QCOMPARE(f.run.failure()->hint, std::string("Smaller batch."));
    }

    void aStopThatIsIgnoredIsFollowedByForce()
    {
        Fixture f({30s, 30s, 1ms, 1ms});
        QSignalSpy terminate(&f.run, &Run::terminateNeeded);
        QSignalSpy kill(&f.run, &Run::killNeeded);
        f.channel->arrive(line(wire::Hello{}));
        f.run.requestStop();
        QCOMPARE(f.channel->sent, QByteArray("{\"command\":\"stop\"}\n"));
        QCOMPARE(f.run.state(), Run::State::Stopping);
        QTRY_COMPARE(terminate.size(), 1);
        QTRY_COMPARE(kill.size(), 1);
        f.run.close(describeExit({true, 9}));
        QCOMPARE(f.run.outcome(), Run::Outcome::Stopped);
    }

    void silenceIsToldAndEndsWithTheNextLine()
    {
        Fixture f({1ms, 10s, 20s, 5s});
        QTRY_VERIFY(f.run.isQuiet()); // no hello
        f.channel->arrive(line(wire::Hello{}));
        QVERIFY(!f.run.isQuiet());
    }

    void pausingIsNotSilence()
    {
        Fixture f({30s, 1ms, 20s, 5s});
        f.channel->arrive(line(wire::Hello{}));
        f.run.pause();
        QTest::qWait(20);
        QVERIFY(!f.run.isQuiet());
        f.run.resume();
        QCOMPARE(
            f.channel->sent, QByteArray("{\"command\":\"pause\"}\n{\"command\":\"resume\"}\n"));
    }

    void anEngineOfAnotherProtocolIsRefused()
    {
        Fixture f;
        QSignalSpy terminate(&f.run, &Run::terminateNeeded);
        f.channel->arrive("{\"v\":2,\"seq\":1,\"t\":1,\"event\":\"hello\"}\n");
        QCOMPARE(f.run.outcome(), Run::Outcome::Failed);
        QCOMPARE(terminate.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestRun)
#include "tst_run.moc"

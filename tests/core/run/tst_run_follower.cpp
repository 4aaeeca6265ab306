// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/run_follower.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace lesa;

namespace {

QByteArray line(int step)
{
    return QByteArray::fromStdString(
        wire::encode({step, 1.0, wire::Metrics{step, step, {{"loss", 1.0}}}}));
}

void append(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append));
    file.write(bytes);
}

struct Followed {
    explicit Followed(RunFollower& follower)
    {
        QObject::connect(&follower, &RunFollower::events, [this](const auto& events) {
            for (const auto& stamped : events)
                if (const auto* metrics = std::get_if<wire::Metrics>(&stamped.event))
                    steps << static_cast<int>(metrics->step);
        });
        QObject::connect(&follower, &RunFollower::restarted, [this] { steps.clear(); });
    }
    QList<int> steps;
};

} // namespace

class TestRunFollower : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("events.jsonl"));
    }

    void aTruncatedLastLineIsReadWhenItIsWhole()
    {
        append(m_path, line(1) + line(2).left(20));
        RunFollower follower(m_path);
        Followed seen(follower);
        QSignalSpy caughtUp(&follower, &RunFollower::caughtUp);
        follower.start(5);
        QTRY_COMPARE(caughtUp.size(), 1);
        QCOMPARE(seen.steps, QList<int>{1});
        append(m_path, line(2).mid(20));
        QTRY_COMPARE(seen.steps, (QList<int>{1, 2}));
    }

    void aReplacedFileIsReadFromItsBeginning()
    {
        append(m_path, line(1) + line(2));
        RunFollower follower(m_path);
        Followed seen(follower);
        follower.start(5);
        QTRY_COMPARE(seen.steps, (QList<int>{1, 2}));
        append(m_path + QStringLiteral(".new"), line(7) + line(8) + line(9));
        QVERIFY(QFile::remove(m_path));
        QVERIFY(QFile::rename(m_path + QStringLiteral(".new"), m_path));
        QTRY_COMPARE(seen.steps, (QList<int>{7, 8, 9}));
    }

    void aCutFileIsReadFromItsBeginning()
    {
        append(m_path, line(1) + line(2));
        RunFollower follower(m_path);
        Followed seen(follower);
        follower.start(5);
        QTRY_COMPARE(seen.steps, (QList<int>{1, 2}));
        QFile::resize(m_path, line(1).size());
        QTRY_COMPARE(seen.steps, (QList<int>{1}));
    }

    void aFileLongerThanOneReadArrivesWholeAndInOrder()
    {
        QByteArray many;
        for (int step = 1; step <= 20000; ++step)
            many += line(step);
        append(m_path, many);
        RunFollower follower(m_path);
        Followed seen(follower);
        follower.start(5);
        QTRY_COMPARE(seen.steps.size(), 20000);
        QCOMPARE(seen.steps.front(), 1);
        QCOMPARE(seen.steps.back(), 20000);
    }

    void aWriterThatDiesEndsTheRun()
    {
        append(m_path, line(1));
        std::atomic<bool> alive = true;
        RunFollower follower(m_path, [&alive] { return alive.load(); });
        QSignalSpy ended(&follower, &RunFollower::ended);
        follower.start(5);
        QTRY_VERIFY(follower.isAlive());
        QCOMPARE(ended.size(), 0);
        alive = false;
        QTRY_COMPARE(ended.size(), 1);
    }

    void aMissingFileIsWaitedFor()
    {
        RunFollower follower(m_path);
        Followed seen(follower);
        follower.start(5);
        QTRY_VERIFY(follower.hasCaughtUp());
        append(m_path, line(1));
        QTRY_COMPARE(seen.steps, QList<int>{1});
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestRunFollower)
#include "tst_run_follower.moc"

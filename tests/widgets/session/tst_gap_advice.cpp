// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hdf5/hdf5_file.h"
#include "core/run/job_queue.h"
#include "widgets/session/app_settings.h"
#include "widgets/session/gap_advice.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace lesa;
using namespace Qt::StringLiterals;
using Gaps = std::vector<int>;

class TestGapAdvice : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_jobs = std::make_unique<JobQueue>(
            EngineLocator{u"/nowhere/lesa"_s}, m_folder->filePath(u"jobs"_s));
        m_advice = std::make_unique<GapAdvice>(*m_jobs, m_folder->path());
    }

    void scoresOfTheOpenCheckpointAreFoundInTheCache()
    {
        write("lesa-advice/1", hash(), {0, 1, 2}, {3.0, 1.0, 2.0});
        open();
        QTRY_VERIFY(m_advice->scores() != nullptr);
        QCOMPARE(m_advice->scores()->gaps, (Gaps{0, 1, 2}));
        QCOMPARE(bestGaps(*m_advice->scores(), u"bypass"_s, 2), (Gaps{1, 2}));
        QCOMPARE(bestGaps(*m_advice->scores(), u"hidden_cosine"_s, 1), (Gaps{0}));
        QCOMPARE(bestGaps(*m_advice->scores(), u"no such rule"_s, 1), Gaps());
    }

    void aGapWithoutAScoreIsNeverBest()
    {
        write("lesa-advice/1", hash(), {0, 1, 2}, {std::nan(""), 7.0, INFINITY});
        open();
        QTRY_VERIFY(m_advice->scores() != nullptr);
        QCOMPARE(bestGaps(*m_advice->scores(), u"bypass"_s, 3), (Gaps{1, 2}));
    }

    void whatIsNoAdviceOnThisCheckpointIsNotShown_data()
    {
        QTest::addColumn<QString>("schema");
        QTest::addColumn<QString>("hash");
        QTest::addColumn<bool>("silent");
        QTest::addColumn<int>("lastGap");
        QTest::newRow("of another program") << u"lesa-advice/9"_s << hash() << true << 2;
        QTest::newRow("of another checkpoint") << u"lesa-advice/1"_s << u"x"_s << true << 2;
        QTest::newRow("a gap that is not there") << u"lesa-advice/1"_s << hash() << false << 400;
    }
    void whatIsNoAdviceOnThisCheckpointIsNotShown()
    {
        QFETCH(QString, schema);
        QFETCH(QString, hash);
        QFETCH(bool, silent);
        QFETCH(int, lastGap);
        write(schema.toStdString(), hash, {0, 1, lastGap}, {3.0, 1.0, 2.0});
        looked();
        QVERIFY(m_advice->scores() == nullptr);
        QCOMPARE(m_advice->failure().isEmpty(), silent);
    }

    void aDamagedFileIsAReasonAndNoCrash()
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no HDF5");
        file.close();
        open();
        QTRY_VERIFY(!m_advice->failure().isEmpty());
        QVERIFY(m_advice->scores() == nullptr);
    }

    void theJobScoresWithTheTextAndTheStrategy()
    {
        open();
        const auto job = m_advice->jobFor(AppSettings(), u"lesa-released"_s, {u"/t.txt"_s});
        QCOMPARE(job.arguments.mid(0, 6),
            (QStringList{u"advise"_s, QStringLiteral(LESA_DEMO), u"--preset"_s, u"lesa-released"_s,
                u"--text"_s, u"/t.txt"_s}));
        QCOMPARE(job.output, path());
    }

private:
    std::shared_ptr<const OpenedModel> model() const
    {
        static const auto opened = openModel(QStringLiteral(LESA_DEMO));
        return std::get<std::shared_ptr<const OpenedModel>>(opened);
    }
    QString hash() const { return model()->headerHash; }
    QString path() const { return m_folder->filePath(hash().left(16) + u"-advice.h5"_s); }
    void open() { m_advice->setCheckpoint(model()); }
    /// Opens it and waits until the file was read.
    void looked()
    {
        int changes = 0;
        connect(m_advice.get(), &GapAdvice::changed, this, [&] { ++changes; });
        open();
        QTRY_COMPARE(changes, 2);
    }
    void write(const std::string& schema, const QString& headerHash,
        const std::vector<std::int64_t>& gaps, const std::vector<double>& bypass) const
    {
        Hdf5Writer file(path().toStdString());
        file.setAttribute("/", "schema", schema);
        file.setAttribute("/", "header_hash", headerHash.toStdString());
        const Hdf5Info info{"1", {"gap"}, "test"};
        const Hdf5Shape shape{gaps.size()};
        file.write("/advice/gap", std::span<const std::int64_t>(gaps), shape, info);
        file.write("/advice/bypass/score", std::span<const double>(bypass), shape, info);
        file.setAttribute("/advice/bypass/score", "good", std::string("low"));
        file.write("/advice/hidden_cosine/score", std::span<const double>(bypass), shape, info);
        file.setAttribute("/advice/hidden_cosine/score", "good", std::string("high"));
        file.write("/advice/mean_place", std::span<const double>(bypass), shape, info);
        file.commit();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<JobQueue> m_jobs;
    std::unique_ptr<GapAdvice> m_advice;
};

QTEST_GUILESS_MAIN(TestGapAdvice)
#include "tst_gap_advice.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Results of lm-evaluation-harness, as the table of runs shows them.
#include "widgets/models/run_table_model.h"
#include "widgets/session/evaluations.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace lesa;
using namespace Qt::StringLiterals;

class TestEvaluations : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        copyTo(u"lm-eval/base/results_2026-01-01.json"_s, u"base.json"_s);
        copyTo(u"lm-eval/grown/results_2026-01-01.json"_s, u"expanded.json"_s);
        QDir().mkpath(m_folder->filePath(u"runs/grown"_s));
        QFile events(m_folder->filePath(u"runs/grown/events.jsonl"_s));
        QVERIFY(events.open(QIODevice::WriteOnly));
        m_runs = std::make_unique<RunList>(m_folder->filePath(u"runs.json"_s));
        m_histories = std::make_unique<RunHistories>(*m_runs);
        m_evaluations = std::make_unique<Evaluations>(kept());
        m_model
            = std::make_unique<RunTableModel>(*m_runs, *m_histories, nullptr, m_evaluations.get());
        m_runs->addFolder(m_folder->filePath(u"runs/grown"_s));
        QTRY_COMPARE(m_runs->runs().size(), 1);
    }
    void cleanup() { m_model.reset(); }

    void aTaskIsAColumnWithErrorAndDifferenceToTheBase()
    {
        const QAbstractItemModelTester tester(m_model.get());
        m_evaluations->add(m_folder->filePath(u"lm-eval"_s));
        QTRY_VERIFY(m_model->columnCount() > RunTableModel::ColumnCount);
        const int column = columnOf(u"toy acc"_s);
        QVERIFY(column >= RunTableModel::ColumnCount);
        const auto shown = m_model->index(0, column).data().toString();
        const auto base = QString::number(0.75, 'g', 4);
        QVERIFY2(shown.contains(u" ± "_s) && shown.contains(u'('), qPrintable(shown));
        QVERIFY(m_model->index(0, column).data(Qt::ToolTipRole).toString().contains(base));
        QVERIFY(columnOf(u"toy_order acc"_s) < 0);            // a part of the group toy
        QVERIFY(columnOf(u"toy_text word_perplexity"_s) > 0); // has no accuracy
    }

    void whatWasBroughtInIsThereAgainAtTheNextStart()
    {
        m_evaluations->add(m_folder->filePath(u"lm-eval"_s));
        QTRY_VERIFY(!m_evaluations->isEmpty());
        const Evaluations again(kept());
        QTRY_COMPARE(again.tasks(), m_evaluations->tasks());
        const EvaluationTask task{u"toy"_s, u"acc"_s};
        QTRY_VERIFY(again.valueOf(m_runs->runs().front(), task));
    }

    void resultsOfAnotherModelAreNotTheRuns()
    {
        m_evaluations->add(m_folder->filePath(u"lm-eval/base"_s));
        QTRY_VERIFY(!m_evaluations->isEmpty());
        QVERIFY(!m_evaluations->valueOf(m_runs->runs().front(), {u"toy"_s, u"acc"_s}));
        const int column = columnOf(u"toy acc"_s);
        QCOMPARE(m_model->index(0, column).data().toString(), u"–"_s);
    }

    void whatIsNoResultIsRefusedInOneSentence()
    {
        QFile file(m_folder->filePath(u"results_bad.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[1, 2]");
        file.close();
        QSignalSpy refused(m_evaluations.get(), &Evaluations::refused);
        m_evaluations->add(file.fileName());
        QTRY_COMPARE(refused.size(), 1);
        QVERIFY(refused.front().front().toString().contains(u"results_bad.json"_s));
        QVERIFY(m_evaluations->isEmpty());
    }

private:
    QString kept() const { return m_folder->filePath(u"evaluations.json"_s); }
    void copyTo(const QString& to, const QString& from) const
    {
        const auto path = m_folder->filePath(to);
        QDir().mkpath(QFileInfo(path).path());
        QVERIFY(QFile::copy(QStringLiteral(LESA_TEST_DATA "/lm_eval/") + from, path));
    }
    int columnOf(const QString& header) const
    {
        for (int i = 0; i < m_model->columnCount(); ++i)
            if (m_model->headerData(i, Qt::Horizontal, Qt::DisplayRole).toString() == header)
                return i;
        return -1;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RunList> m_runs;
    std::unique_ptr<RunHistories> m_histories;
    std::unique_ptr<Evaluations> m_evaluations;
    std::unique_ptr<RunTableModel> m_model;
};

QTEST_MAIN(TestEvaluations)
#include "tst_evaluations.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/events.h"
#include "widgets/models/comparison_table.h"
#include "widgets/models/run_table_model.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace lesa;
using namespace Qt::StringLiterals;
constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::QtTest;

class TestRunTable : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_runs = std::make_unique<RunList>(m_folder->filePath(u"runs.json"_s));
        m_histories = std::make_unique<RunHistories>(*m_runs);
        m_model = std::make_unique<RunTableModel>(*m_runs, *m_histories);
        m_filter = std::make_unique<RunFilterModel>(*m_model);
        m_testers = {std::make_shared<QAbstractItemModelTester>(m_model.get(), fatal),
            std::make_shared<QAbstractItemModelTester>(m_filter.get(), fatal)};
    }
    void cleanup()
    {
        m_testers.clear();
        m_filter.reset();
        m_model.reset();
        m_histories.reset();
        m_runs.reset();
    }

    void runsComeWithTheirNumbersAndGo()
    {
        addThree();
        QCOMPARE(text(u"lesa"_s, RunTableModel::LastLoss), u"2.0000"_s);
        QCOMPARE(text(u"lesa"_s, RunTableModel::Strategy), u"lesa"_s);
        QCOMPARE(text(u"lesa"_s, RunTableModel::Status), u"Killed"_s);
        m_runs->remove(id(u"lesa"_s));
        QCOMPARE(m_model->rowCount(), 2);
        QVERIFY(QDir(folder(u"lesa"_s)).exists());
    }

    void lossesSortAsNumbersWithUnknownOnesLast()
    {
        addThree();
        write(u"empty"_s, u"mean"_s, {});
        m_runs->addFolder(folder(u"empty"_s));
        QTRY_COMPARE(m_model->rowCount(), 4);
        m_filter->sort(RunTableModel::LastLoss, Qt::AscendingOrder);
        QCOMPARE(names(), (QStringList{u"lesa"_s, u"copy"_s, u"solar"_s, u"empty"_s}));
        m_filter->sort(RunTableModel::LastLoss, Qt::DescendingOrder);
        QCOMPARE(names(), (QStringList{u"solar"_s, u"copy"_s, u"lesa"_s, u"empty"_s}));
    }

    void pinnedRunsStayOnTopAndInTheFilter()
    {
        addThree();
        m_model->setPinned(id(u"solar"_s), true);
        m_filter->sort(RunTableModel::LastLoss, Qt::AscendingOrder);
        QCOMPARE(names().front(), u"solar"_s);
        m_filter->setFilter(RunFilter(u"loss<3"_s));
        QCOMPARE(names(), (QStringList{u"solar"_s, u"lesa"_s}));
        for (int i = 0; i < 10; ++i)
            QVERIFY(m_model->pinned().size() <= RunTableModel::mostPinned);
    }

    void editingTellsTheList()
    {
        addThree();
        const auto row = m_model->indexOf(id(u"lesa"_s));
        QVERIFY(m_model->setData(row, u"LESA 0.5"_s, Qt::EditRole));
        QVERIFY(!m_model->setData(row, u" "_s, Qt::EditRole));
        QVERIFY(m_model->setData(
            row.siblingAtColumn(RunTableModel::Tags), u"a, b ,a,"_s, Qt::EditRole));
        QVERIFY(m_model->setData(row, Qt::Unchecked, Qt::CheckStateRole));
        const auto* run = m_runs->find(id(u"lesa"_s));
        QCOMPARE(run->name, u"LESA 0.5"_s);
        QCOMPARE(run->tags, (QStringList{u"a"_s, u"b"_s}));
        QVERIFY(!run->visible);
    }

    void theDifferenceIsToTheChosenBaseline()
    {
        addThree();
        m_runs->setBaseline(id(u"copy"_s));
        QCOMPARE(text(u"lesa"_s, RunTableModel::Delta), u"−1.0000"_s);
        QCOMPARE(text(u"solar"_s, RunTableModel::Delta), u"+1.0000"_s);
        QCOMPARE(text(u"copy"_s, RunTableModel::Delta), u"baseline"_s);
    }

    void withoutOneItIsTheModelBeforeItGrew()
    {
        addThree();
        QFile report(m_folder->filePath(u"runs/compare.json"_s));
        QVERIFY(report.open(QIODevice::WriteOnly));
        report.write(
            R"({"checkpoint":{"path":"/m/demo"},"base":{"perplexity":2.718281828459045}})");
        report.close();
        m_runs->replay(id(u"lesa"_s)); // facts are read again
        QTRY_COMPARE(text(u"lesa"_s, RunTableModel::Delta), u"+1.0000"_s);
    }

    void aFolderDeletedUnderTheWindowIsSaid()
    {
        addThree();
        QVERIFY(QDir(folder(u"copy"_s)).removeRecursively());
        m_runs->replay(id(u"lesa"_s));
        QTRY_COMPARE(text(u"copy"_s, RunTableModel::Status), u"Folder is gone"_s);
    }

    void onlySettingsThatDifferAreCompared()
    {
        addThree();
        const auto table = compareRuns({id(u"lesa"_s), id(u"copy"_s)}, *m_runs, *m_histories);
        QCOMPARE(table.columns.mid(0, table.columns.size() - table.results),
            (QStringList{u"run"_s, u"strategy.name"_s}));
        QCOMPARE(table.rows[0].mid(0, 2), (QStringList{u"lesa"_s, u"lesa"_s}));
        QVERIFY(toCsv(table).startsWith(u"run,strategy.name,status"_s));
        QVERIFY(toMarkdown(table).contains(u"| copy | copy | Killed | 2 | 3.0000"_s));
        const auto latex = toLatex(table);
        QVERIFY(latex.contains(u"\\toprule\nrun & strategy.name"_s));
        QVERIFY(latex.contains(u"\\begin{tabular}{lllrrrrrr}"_s));
    }

    void specialCharactersAreEscaped()
    {
        const ComparisonTable table{{u"a_b"_s, u"c"_s}, {{u"5 % | \"x\""_s, u"1"_s}}, 0};
        QVERIFY(toLatex(table).contains(u"a\\_b & c"_s));
        QVERIFY(toLatex(table).contains(u"5 \\% | \"x\" & 1"_s));
        QVERIFY(toCsv(table).contains(u"\"5 % | \"\"x\"\"\",1"_s));
        QVERIFY(toMarkdown(table).contains(u"5 % \\| \"x\""_s));
    }

private:
    QString folder(const QString& name) const { return m_folder->filePath(u"runs/"_s + name); }
    QString id(const QString& name) const { return RunList::idOf(folder(name)); }
    QString text(const QString& name, int column) const
    {
        return m_model->indexOf(id(name)).siblingAtColumn(column).data().toString();
    }
    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < m_filter->rowCount(); ++row)
            names << m_filter->index(row, 0).data().toString();
        return names;
    }
    void write(const QString& name, const QString& strategy, const QList<double>& losses) const
    {
        QDir().mkpath(folder(name));
        RunRecord record;
        record.preset.strategy.name = strategy.toStdString();
        QFile file(folder(name) + u"/run.json"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(formatRunRecord(record).c_str());
        file.close();
        file.setFileName(folder(name) + u"/state.json"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"status":"running","step":2,"checkpoint":"","pid":1,"seconds":1})");
        file.close();
        file.setFileName(folder(name) + u"/events.jsonl"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        std::int64_t step = 0;
        for (const double loss : losses)
            file.write(
                wire::encode({step, 1.0, wire::Metrics{++step, 0, {{"eval_loss", loss}}}}).c_str());
    }
    void addThree()
    {
        write(u"lesa"_s, u"lesa"_s, {4, 2});
        write(u"copy"_s, u"copy"_s, {4, 3});
        write(u"solar"_s, u"solar"_s, {5, 4});
        m_runs->addFolder(m_folder->filePath(u"runs"_s));
        QTRY_COMPARE(m_model->rowCount(), 3);
        // By id: the list may move while it is waited for.
        for (const auto* name : {"lesa", "copy", "solar"}) {
            const auto run = id(QString::fromLatin1(name));
            QTRY_VERIFY(m_histories->of(run).caughtUp);
            QTRY_VERIFY(m_runs->find(run)->record);
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RunList> m_runs;
    std::unique_ptr<RunHistories> m_histories;
    std::unique_ptr<RunTableModel> m_model;
    std::unique_ptr<RunFilterModel> m_filter;
    std::vector<std::shared_ptr<QAbstractItemModelTester>> m_testers;
};

QTEST_MAIN(TestRunTable)
#include "tst_run_table.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/safetensors_file.h"
#include "core/wire/events.h"
#include "tests/app/lesa_program.h"
#include "tests/support/free_port.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>

#include <cmath>
#include <csignal>
#include <cstring>
#include <memory>
#include <unistd.h>

using namespace lesa;

namespace {

constexpr int generousMs = 120000; // the code's own limits are seconds

/// The processes of one job, started as torchrun would.
class Job {
public:
    Job(int size, const QStringList& arguments)
    {
        const int port = test::freePort();
        for (int rank = 0; rank < size; ++rank) {
            auto environment = QProcessEnvironment::systemEnvironment();
            const auto set = [&](const char* name, int value) {
                environment.insert(name, QString::number(value));
            };
            set("RANK", rank);
            set("LOCAL_RANK", rank);
            set("WORLD_SIZE", size);
            set("LOCAL_WORLD_SIZE", size);
            set("MASTER_PORT", port);
            environment.insert("MASTER_ADDR", "127.0.0.1");
            auto process = std::make_unique<QProcess>();
            process->setProcessEnvironment(environment);
            process->start(QStringLiteral(LESA_BINARY), arguments);
            m_processes.push_back(std::move(process));
        }
    }

    [[nodiscard]] QProcess& rank(int rank) { return *m_processes[static_cast<std::size_t>(rank)]; }

    /// False when it has ended already.
    bool signal(int rank, int number)
    {
        const auto process = static_cast<pid_t>(this->rank(rank).processId());
        return process > 0 && ::kill(process, number) == 0; // 0 would be this test itself
    }

    /// Reads rank 0's lines until one of a step past `step`; false when it ended before.
    bool waitForStep(int step)
    {
        while (rank(0).waitForReadyRead(generousMs)) {
            m_out += rank(0).readAllStandardOutput();
            for (const auto& line : m_out.split('\n'))
                if (stepOf(line) > step)
                    return true;
        }
        return false;
    }

    std::vector<Ended> end()
    {
        std::vector<Ended> all;
        for (auto& process : m_processes) {
            process->waitForFinished(generousMs);
            all.push_back({process->exitStatus() == QProcess::NormalExit ? process->exitCode() : -1,
                process->readAllStandardOutput(), process->readAllStandardError()});
        }
        all.front().out.prepend(m_out);
        return all;
    }

private:
    static std::int64_t stepOf(const QByteArray& line)
    {
        const auto event = wire::decode(line.toStdString());
        const auto* stamped = std::get_if<wire::Stamped>(&event);
        const auto* metric = stamped ? std::get_if<wire::Metrics>(&stamped->event) : nullptr;
        return metric ? metric->step : -1;
    }

    std::vector<std::unique_ptr<QProcess>> m_processes;
    QByteArray m_out;
};

/// series -> step -> value, of everything a run folder has heard.
std::map<std::string, std::map<std::int64_t, double>> series(const QByteArray& log)
{
    std::map<std::string, std::map<std::int64_t, double>> all;
    for (const auto& line : log.split('\n')) {
        const auto event = wire::decode(line.toStdString());
        const auto* stamped = std::get_if<wire::Stamped>(&event);
        const auto* metric = stamped ? std::get_if<wire::Metrics>(&stamped->event) : nullptr;
        if (metric)
            for (const auto& [name, value] : metric->values)
                all[name][metric->step] = value;
    }
    return all;
}

/// What differs in a series by more than 1e-5 of its value; empty: nothing, and all steps are
/// there.
QString differenceOf(const QByteArray& found, const QByteArray& expected, const char* name)
{
    const auto ours = series(found)[name];
    const auto theirs = series(expected)[name];
    if (theirs.empty() || ours.size() != theirs.size())
        return QString("%1: %2 values, expected %3").arg(name).arg(ours.size()).arg(theirs.size());
    for (const auto& [step, value] : theirs)
        if (!ours.contains(step) || !(std::abs(ours.at(step) / value - 1) < 1e-5))
            return QString("%1 at step %2: %3, expected %4")
                .arg(name)
                .arg(step)
                .arg(ours.contains(step) ? ours.at(step) : NAN, 0, 'g', 9)
                .arg(value, 0, 'g', 9);
    return {};
}

int count(const QByteArray& out, const char* kind)
{
    return static_cast<int>(out.count(QByteArray("\"event\":\"") + kind + '"'));
}

std::vector<float> floatsOf(const SafetensorsFile& file, const TensorEntry& entry)
{
    const auto bytes = file.bytes(entry);
    std::vector<float> values(bytes.size() / sizeof(float));
    std::memcpy(values.data(), bytes.data(), values.size() * sizeof(float));
    return values;
}

} // namespace

class TestRanks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void ranksTrainToTheLossesOfOneProcess_data();
    void ranksTrainToTheLossesOfOneProcess();
    void theirCheckpointIsThatOfOneProcess();
    void aStoppedRunGoesOnWithOtherRanks_data();
    void aStoppedRunGoesOnWithOtherRanks();
    void aKilledRankEndsTheJobWhichGoesOn_data();
    void aKilledRankEndsTheJobWhichGoesOn();
    void theyCompareAsOneProcessDoes();
    void ranksOfThisMachineAreStartedByOneCommand();
    void onlyRankZeroTellsWhatIsRefused();
    void aWrongEnvironmentIsRefused();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QByteArray events(const QString& run) const
    {
        return contents(path(run) + "/events.jsonl");
    }
    [[nodiscard]] QStringList training(const QString& run, int steps = 12) const
    {
        return {"train", path("expanded"), "--text", path("text.txt"), "-o", path(run), "--json",
            "--device", "cpu", "--threads", "1", "--set", QString("training.steps=%1").arg(steps),
            "--set", "training.batch=4", "--set", "training.sequence=24", "--set",
            "training.eval_every=5", "--set", "training.eval_tokens=500", "--set",
            "training.checkpoint_every=10", "--set", "training.learning_rate=1e-3"};
    }
    [[nodiscard]] QStringList resuming(const QString& run) const
    {
        return {"train", "--resume", path(run), "--json", "--device", "cpu", "--threads", "1"};
    }
    /// A run by one process, made once.
    QByteArray reference(int steps)
    {
        const auto name = QString("alone-%1").arg(steps);
        if (!QDir(path(name)).exists())
            lesaRun(training(name, steps));
        return events(name);
    }

    QTemporaryDir m_folder;
};

void TestRanks::initTestCase()
{
    QVERIFY(m_folder.isValid());
    qputenv("XDG_CACHE_HOME", path("cache").toUtf8());
    QByteArray text;
    for (int i = 0; i < 300; ++i)
        text += "The shell command number " + QByteArray::number(i * 7 % 97)
            + " prints a list of files.\n";
    write(path("text.txt"), text);
    const auto expanded = lesaRun({"expand", QStringLiteral(LESA_DEMO), "-o", path("expanded"),
        "--preset", "copy", "--positions", "10,11", "--json"});
    QVERIFY2(expanded.exitCode == 0, expanded.out + expanded.err);
    const auto tried = Job(2, training("tried", 1)).end();
    if (tried[0].out.contains("without Gloo"))
        QSKIP("built without Gloo's headers");
    QCOMPARE(count(reference(12), "done"), 1);
}

void TestRanks::ranksTrainToTheLossesOfOneProcess_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {1, 2, 4})
        QTest::addRow("%d", size) << size;
}

void TestRanks::ranksTrainToTheLossesOfOneProcess()
{
    QFETCH(const int, size);
    const auto run = QString("ranks-%1").arg(size);
    const auto ended = Job(size, training(run)).end();
    for (int rank = 0; rank < size; ++rank) {
        const auto& each = ended[static_cast<std::size_t>(rank)];
        QVERIFY2(each.exitCode == 0, each.out + each.err);
        QCOMPARE(count(each.out, "done"), rank == 0 ? 1 : 0);
        QVERIFY2(rank == 0 || (each.out.isEmpty() && each.err.isEmpty()), each.out + each.err);
    }
    for (const char* name : {"loss", "grad_norm", "learning_rate", "eval_loss"}) {
        const auto difference = differenceOf(events(run), reference(12), name);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }
}

void TestRanks::theirCheckpointIsThatOfOneProcess()
{
    const auto ours = SafetensorsFile::open(
        path("ranks-4/checkpoints/step-12/optimizer.safetensors").toStdString());
    const auto theirs = SafetensorsFile::open(
        path("alone-12/checkpoints/step-12/optimizer.safetensors").toStdString());
    QVERIFY(!theirs.tensors().empty());
    QCOMPARE(ours.tensors().size(), theirs.tensors().size());
    bool masters = false;
    for (std::size_t i = 0; i < theirs.tensors().size(); ++i) {
        const auto& expected = theirs.tensors()[i];
        const auto& found = ours.tensors()[i];
        QCOMPARE(found.name, expected.name);
        QVERIFY(found.shape == expected.shape && found.dtype == expected.dtype);
        if (expected.dtype != DType::F32)
            continue;
        const bool master = expected.name.starts_with("master.");
        masters = masters || master;
        const auto a = floatsOf(ours, found);
        const auto b = floatsOf(theirs, expected);
        for (std::size_t k = 0; k < b.size(); ++k)
            QVERIFY2(std::abs(a[k] - b[k]) < (master ? 1e-3 : 1e-4), expected.name.c_str());
    }
    QVERIFY(masters);
    for (const char* name : {"config.json", "lesa.json", "tokenizer.json", "README.md"})
        QCOMPARE(contents(path("ranks-4/checkpoints/step-12/") + name),
            contents(path("alone-12/checkpoints/step-12/") + name));
}

void TestRanks::aStoppedRunGoesOnWithOtherRanks_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("after");
    QTest::newRow("two, then one") << 2 << 1;
    QTest::newRow("one, then two") << 1 << 2;
    QTest::newRow("four, then two") << 4 << 2;
}

void TestRanks::aStoppedRunGoesOnWithOtherRanks()
{
    QFETCH(const int, before);
    QFETCH(const int, after);
    const auto run = QString("stopped-%1-%2").arg(before).arg(after);
    Job job(before, training(run, 120));
    QVERIFY(job.waitForStep(7));
    // Any rank may be the one that hears of it.
    QVERIFY(job.signal(before - 1, SIGTERM));
    for (const auto& each : job.end())
        QVERIFY2(each.exitCode == 3, each.out + each.err);
    for (const auto& each : Job(after, resuming(run)).end())
        QVERIFY2(each.exitCode == 0, each.out + each.err);
    for (const char* name : {"loss", "eval_loss"}) {
        const auto difference = differenceOf(events(run), reference(120), name);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }
}

void TestRanks::aKilledRankEndsTheJobWhichGoesOn_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("killed");
    QTest::newRow("another than rank 0") << 2 << 1;
    QTest::newRow("one of four") << 4 << 2;
    QTest::newRow("rank 0") << 2 << 0;
    QTest::newRow("rank 0 of four") << 4 << 0;
}

void TestRanks::aKilledRankEndsTheJobWhichGoesOn()
{
    QFETCH(const int, size);
    QFETCH(const int, killed);
    const auto run = QString("killed-%1-%2").arg(size).arg(killed);
    Job job(size, training(run, 120));
    QVERIFY(job.waitForStep(25));
    QVERIFY(job.signal(killed, SIGKILL));
    const auto ended = job.end();
    const auto sentence = QString("rank %1 of %2 is gone; the run goes on from step ")
                              .arg(killed)
                              .arg(size)
                              .toUtf8();
    for (int rank = 0; rank < size; ++rank) {
        const auto& each = ended[static_cast<std::size_t>(rank)];
        QVERIFY2(each.exitCode == (rank == killed ? -1 : 1), each.out + each.err);
        const bool speaks = killed == 0 ? rank != 0 : rank == 0;
        QVERIFY2((each.out + each.err).contains(sentence) == speaks, each.out + each.err);
    }
    QCOMPARE(count(ended[0].out, "error"), killed == 0 ? 0 : 1);
    const auto alone = lesaRun(resuming(run));
    QVERIFY2(alone.exitCode == 0, alone.out + alone.err);
    for (const char* name : {"loss", "eval_loss"}) {
        const auto difference = differenceOf(events(run), reference(120), name);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }
}

void TestRanks::theyCompareAsOneProcessDoes()
{
    const auto comparing = [&](const QString& runs) {
        return QStringList{"compare", QStringLiteral(LESA_DEMO), "--text", path("text.txt"), "-o",
            path(runs), "--json", "--device", "cpu", "--threads", "1", "--strategy",
            "copy,llama-pro", "--positions", "10,11", "--set", "training.steps=6", "--set",
            "training.batch=4", "--set", "training.sequence=24", "--set",
            "training.eval_tokens=500"};
    };
    const auto alone = lesaRun(comparing("compared-alone"));
    QVERIFY2(alone.exitCode == 0, alone.out + alone.err);
    for (const auto& each : Job(2, comparing("compared")).end())
        QVERIFY2(each.exitCode == 0, each.out + each.err);
    for (const char* name : {"copy", "llama-pro"}) {
        const auto difference = differenceOf(
            events(QString("compared/") + name), events(QString("compared-alone/") + name), "loss");
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }
    const auto table = contents(path("compared/compare.csv"));
    QCOMPARE(table.count('\n'), contents(path("compared-alone/compare.csv")).count('\n'));
    QVERIFY(
        QDir(path("compared")).entryList({"*.part"}, QDir::AllEntries | QDir::Hidden).isEmpty());
}

void TestRanks::ranksOfThisMachineAreStartedByOneCommand()
{
    const auto ended = lesaRun(training("spawned") + QStringList{"--ranks", "2"});
    QVERIFY2(ended.exitCode == 0, ended.out + ended.err);
    QCOMPARE(count(ended.out, "hello"), 1);
    QCOMPARE(count(ended.out, "done"), 1);
    QVERIFY(ended.out.contains("\"ranks\":2"));
    const auto difference = differenceOf(events("spawned"), reference(12), "loss");
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void TestRanks::onlyRankZeroTellsWhatIsRefused()
{
    const auto ended = Job(2, training("uneven") + QStringList{"--set", "training.batch=5"}).end();
    QCOMPARE(ended[0].exitCode, 4);
    QVERIFY2(ended[0].out.contains("batch = 5 cannot be shared evenly by 2 ranks"), ended[0].out);
    QVERIFY2(ended[0].out.contains("training.batch=4 or 6"), ended[0].out);
    QCOMPARE(count(ended[0].out, "error"), 1);
    QVERIFY2(ended[1].out.isEmpty() && ended[1].err.isEmpty(), ended[1].out + ended[1].err);
    QVERIFY(ended[1].exitCode != 0);
    QVERIFY(!QDir(path("uneven")).exists("run.json"));
}

void TestRanks::aWrongEnvironmentIsRefused()
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert("RANK", "2");
    environment.insert("WORLD_SIZE", "2");
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(LESA_BINARY), training("wrong"));
    QVERIFY(process.waitForFinished(generousMs));
    QCOMPARE(process.exitCode(), 2);
    const auto out = process.readAllStandardOutput();
    QVERIFY2(out.contains("RANK is '2', expected 0 to 1"), out);
}

QTEST_GUILESS_MAIN(TestRanks)
#include "tst_ranks.moc"

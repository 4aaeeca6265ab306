// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/distributed/rank_place.h"

#include "core/base/error.h"
#include "core/engine/distributed/host_list.h"

#include <QTest>

#include <map>

using namespace lesa;

namespace {

/// "A=1 B=two" as an environment.
Environment environmentOf(const QString& text)
{
    std::map<std::string, std::string> variables;
    for (const auto& word : text.split(' ', Qt::SkipEmptyParts)) {
        const auto equals = word.indexOf('=');
        variables[word.left(equals).toStdString()] = word.mid(equals + 1).toStdString();
    }
    return [variables](const char* name) -> std::optional<std::string> {
        const auto found = variables.find(name);
        return found == variables.end() ? std::nullopt : std::optional(found->second);
    };
}

// As srun sets them for the third of three tasks on two nodes (2 + 1).
constexpr auto slurmStep
    = "SLURM_JOB_ID=4711 SLURM_STEP_ID=0 SLURM_PROCID=2 SLURM_LOCALID=0 SLURM_NODEID=1 "
      "SLURM_NTASKS=3 SLURM_STEP_NUM_TASKS=3 SLURM_STEP_TASKS_PER_NODE=2,1 "
      "SLURM_STEP_NODELIST=gpu[017-018] SLURM_JOB_NODELIST=gpu[017-020] SLURM_CPUS_PER_TASK=8";

} // namespace

class TestRankPlace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachLauncherIsUnderstood_data();
    void eachLauncherIsUnderstood();
    void onePlainProcessIsAlone_data();
    void onePlainProcessIsAlone();
    void allRanksOfAJobFindTheSamePort();
    void torchrunsOwnStoreIsLeftAlone();
    void aSlurmTaskKnowsItsCores();
    void contradictionsAreRefusedByName_data();
    void contradictionsAreRefusedByName();
    void theFirstHostOfANodeList_data();
    void theFirstHostOfANodeList();
    void aBadNodeListIsRefused_data();
    void aBadNodeListIsRefused();
};

void TestRankPlace::eachLauncherIsUnderstood_data()
{
    QTest::addColumn<QString>("environment");
    QTest::addColumn<QList<int>>("numbers"); // rank, size, rank and size on this machine
    QTest::addColumn<QString>("host");
    QTest::newRow("torchrun") << "RANK=5 WORLD_SIZE=8 LOCAL_RANK=1 LOCAL_WORLD_SIZE=4 "
                                 "MASTER_ADDR=node-a.lan MASTER_PORT=29500"
                              << QList{5, 8, 1, 4} << "node-a.lan";
    QTest::newRow("Open MPI on this machine")
        << "OMPI_COMM_WORLD_RANK=1 OMPI_COMM_WORLD_SIZE=2 OMPI_COMM_WORLD_LOCAL_RANK=1 "
           "OMPI_COMM_WORLD_LOCAL_SIZE=2 PMIX_NAMESPACE=prterun-a-812@1"
        << QList{1, 2, 1, 2} << "127.0.0.1";
    QTest::newRow("Open MPI on several")
        << "OMPI_COMM_WORLD_RANK=3 OMPI_COMM_WORLD_SIZE=4 OMPI_COMM_WORLD_LOCAL_RANK=1 "
           "OMPI_COMM_WORLD_LOCAL_SIZE=2 MASTER_ADDR=10.0.0.7"
        << QList{3, 4, 1, 2} << "10.0.0.7";
    QTest::newRow("Slurm") << slurmStep << QList{2, 3, 0, 1} << "gpu017";
    QTest::newRow("MPICH") << "PMI_RANK=1 PMI_SIZE=2 MPI_LOCALRANKID=1 MPI_LOCALNRANKS=2"
                           << QList{1, 2, 1, 2} << "127.0.0.1";
    QTest::newRow("torchrun inside Slurm")
        << QString("RANK=0 WORLD_SIZE=2 LOCAL_RANK=0 MASTER_ADDR=::1 MASTER_PORT=4000 ") + slurmStep
        << QList{0, 2, 0, 2} << "::1";
}

void TestRankPlace::eachLauncherIsUnderstood()
{
    QFETCH(const QString, environment);
    QFETCH(const QList<int>, numbers);
    QFETCH(const QString, host);
    const auto place = placeInJob(environmentOf(environment));
    QCOMPARE((QList{place.rank, place.size, place.localRank, place.localSize}), numbers);
    QCOMPARE(QString::fromStdString(place.host), host);
    QVERIFY(place.port > 0);
}

void TestRankPlace::onePlainProcessIsAlone_data()
{
    QTest::addColumn<QString>("environment");
    QTest::newRow("no launcher") << "";
    QTest::newRow("a batch script outside srun")
        << "SLURM_JOB_ID=4711 SLURM_PROCID=0 SLURM_NTASKS=4 SLURM_LOCALID=0";
    QTest::newRow("torchrun with one") << "RANK=0 WORLD_SIZE=1";
}

void TestRankPlace::onePlainProcessIsAlone()
{
    QFETCH(const QString, environment);
    QVERIFY(placeInJob(environmentOf(environment)).isAlone());
}

void TestRankPlace::allRanksOfAJobFindTheSamePort()
{
    const auto third = placeInJob(environmentOf(slurmStep));
    const auto first
        = placeInJob(environmentOf(QString(slurmStep).replace("PROCID=2", "PROCID=0")));
    const auto other = placeInJob(environmentOf(QString(slurmStep).replace("4711", "4712")));
    QCOMPARE(first.port, third.port);
    QVERIFY(first.port != other.port);
}

/// Its agent listens at MASTER_PORT itself, possibly with another libtorch's protocol.
void TestRankPlace::torchrunsOwnStoreIsLeftAlone()
{
    const auto place
        = placeInJob(environmentOf("RANK=0 WORLD_SIZE=2 MASTER_ADDR=a MASTER_PORT=4000 "
                                   "TORCHELASTIC_USE_AGENT_STORE=True"));
    QCOMPARE(place.port, 4001);
}

void TestRankPlace::aSlurmTaskKnowsItsCores()
{
    QCOMPARE(placeInJob(environmentOf(slurmStep)).threads, 8);
}

void TestRankPlace::contradictionsAreRefusedByName_data()
{
    QTest::addColumn<QString>("environment");
    QTest::addColumn<QString>("named");
    QTest::newRow("no size") << "RANK=0"
                             << "WORLD_SIZE";
    QTest::newRow("no rank") << "WORLD_SIZE=2"
                             << "RANK";
    QTest::newRow("rank beyond") << "RANK=2 WORLD_SIZE=2 MASTER_ADDR=a"
                                 << "RANK";
    QTest::newRow("not a number") << "RANK=one WORLD_SIZE=2 MASTER_ADDR=a"
                                  << "RANK";
    QTest::newRow("local rank beyond")
        << "RANK=0 WORLD_SIZE=4 LOCAL_RANK=2 LOCAL_WORLD_SIZE=2 MASTER_ADDR=a"
        << "LOCAL_RANK";
    QTest::newRow("no host") << "RANK=0 WORLD_SIZE=2"
                             << "MASTER_ADDR";
    QTest::newRow("hostile host") << "RANK=0 WORLD_SIZE=2 MASTER_ADDR=$(reboot)"
                                  << "MASTER_ADDR";
    QTest::newRow("port beyond") << "RANK=0 WORLD_SIZE=2 MASTER_ADDR=a MASTER_PORT=65536"
                                 << "MASTER_PORT";
    QTest::newRow("mpirun on several machines")
        << "OMPI_COMM_WORLD_RANK=0 OMPI_COMM_WORLD_SIZE=4 OMPI_COMM_WORLD_LOCAL_RANK=0 "
           "OMPI_COMM_WORLD_LOCAL_SIZE=2"
        << "MASTER_ADDR";
    QTest::newRow("Slurm without nodes") << "SLURM_PROCID=0 SLURM_STEP_NUM_TASKS=2"
                                         << "Slurm";
}

void TestRankPlace::contradictionsAreRefusedByName()
{
    QFETCH(const QString, environment);
    QFETCH(const QString, named);
    try {
        placeInJob(environmentOf(environment));
        QFAIL("not refused");
    } catch (const Error& e) {
        QCOMPARE(e.fault(), Fault::Usage);
        QVERIFY2(QString(e.what()).contains(named), e.what());
        QVERIFY(!e.hint().empty());
    }
}

void TestRankPlace::theFirstHostOfANodeList_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("host");
    QTest::newRow("one") << "login1"
                         << "login1";
    QTest::newRow("names") << "b2,a1"
                           << "b2";
    QTest::newRow("range") << "gpu[003-005,9],login1"
                           << "gpu003";
    QTest::newRow("single number") << "gpu[7]"
                                   << "gpu7";
    QTest::newRow("two brackets") << "rack[1-2]n[08-11]-ib"
                                  << "rack1n08-ib";
    QTest::newRow("domain") << "gpu[1-2].cluster.example"
                            << "gpu1.cluster.example";
}

void TestRankPlace::theFirstHostOfANodeList()
{
    QFETCH(const QString, list);
    QFETCH(const QString, host);
    QCOMPARE(QString::fromStdString(firstHost(list.toStdString())), host);
}

void TestRankPlace::aBadNodeListIsRefused_data()
{
    QTest::addColumn<QString>("list");
    QTest::newRow("empty") << "";
    QTest::newRow("open bracket") << "gpu[1-2";
    QTest::newRow("option") << "-oProxyCommand=x";
    QTest::newRow("shell") << "gpu;reboot";
    QTest::newRow("empty name") << ",gpu1";
}

void TestRankPlace::aBadNodeListIsRefused()
{
    QFETCH(const QString, list);
    QVERIFY_EXCEPTION_THROWN(firstHost(list.toStdString()), Error);
}

QTEST_GUILESS_MAIN(TestRankPlace)
#include "tst_rank_place.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/slurm.h"

#include <QTest>

using namespace lesa::remote;

namespace {

// `scontrol show job -o` of Slurm 22.05, as recorded but for their last fields.
constexpr auto pendingJob
    = "JobId=2 JobName=j.sh UserId=root(0) GroupId=root(0) MCS_label=N/A "
      "Priority=4294901758 Nice=0 Account=(null) QOS=(null) JobState=PENDING "
      "Reason=Resources Dependency=(null) Requeue=1 Restarts=0 BatchFlag=1 "
      "Reboot=0 ExitCode=0:0 RunTime=00:00:00 TimeLimit=UNLIMITED TimeMin=N/A "
      "SubmitTime=2026-11-25T17:16:33 EligibleTime=2026-11-25T17:16:33 "
      "AccrueTime=2026-11-25T17:16:33 StartTime=2026-11-25T18:16:33 "
      "EndTime=Unknown Deadline=N/A SuspendTime=None SecsPreSuspend=0 "
      "LastSchedEval=2026-11-25T17:16:40 Scheduler=Main Partition=debug "
      "AllocNode:Sid=localhost:26842 ReqNodeList=(null) ExcNodeList=(null) "
      "NodeList= NumNodes=1 NumCPUs=2 NumTasks=2 CPUs/Task=1";
constexpr auto timedOutJob
    = "JobId=8 JobName=lesa-train UserId=root(0) GroupId=root(0) "
      "MCS_label=N/A Priority=4294901752 Nice=0 Account=(null) QOS=(null) "
      "JobState=TIMEOUT Reason=TimeLimit Dependency=(null) Requeue=1 "
      "Restarts=0 BatchFlag=1 Reboot=0 ExitCode=0:15 RunTime=00:01:27 "
      "TimeLimit=00:01:00 TimeMin=N/A SubmitTime=2026-11-25T17:59:59 "
      "EligibleTime=2026-11-25T17:59:59 AccrueTime=2026-11-25T17:59:59 "
      "StartTime=2026-11-25T17:59:59 EndTime=2026-11-25T18:01:26 Deadline=N/A "
      "SuspendTime=None SecsPreSuspend=0 LastSchedEval=2026-11-25T17:59:59 "
      "Scheduler=Backfill Partition=debug AllocNode:Sid=localhost:26842 "
      "ReqNodeList=(null) ExcNodeList=(null) NodeList=vm BatchHost=vm "
      "NumNodes=1 NumCPUs=1";

QString text(const std::string& value)
{
    return QString::fromStdString(value);
}

} // namespace

class TestSlurm : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void squeueTellsStateReasonAndTimes()
    {
        const auto status = parseSqueue("PENDING|Priority|2026-11-25T18:00:00|4:00:00|0:00|");
        QVERIFY(status);
        QCOMPARE(text(status->state), QStringLiteral("PENDING"));
        QCOMPARE(text(status->reason), QStringLiteral("Priority"));
        QCOMPARE(text(status->start), QStringLiteral("2026-11-25T18:00:00"));
        QCOMPARE(text(status->limit), QStringLiteral("4:00:00"));
        const auto running
            = parseSqueue("RUNNING|None|2026-11-25T18:00:00|UNLIMITED|1-02:03:04|gpu[01-02]");
        QVERIFY(running->reason.empty());
        QVERIFY(running->start.empty()); // it has begun: nothing is estimated
        QCOMPARE(text(running->nodes), QStringLiteral("gpu[01-02]"));
        QVERIFY(!parseSqueue("slurm_load_jobs error: Invalid job id specified"));
        QVERIFY(!parseSqueue(""));
    }

    void scontrolTellsHowAJobEnded()
    {
        const auto pending = parseScontrol(pendingJob);
        QCOMPARE(text(pending->state), QStringLiteral("PENDING"));
        QCOMPARE(text(pending->reason), QStringLiteral("Resources"));
        QCOMPARE(text(pending->start), QStringLiteral("2026-11-25T18:16:33"));
        const auto ended = parseScontrol(timedOutJob);
        QCOMPARE(text(ended->state), QStringLiteral("TIMEOUT"));
        QCOMPARE(text(ended->elapsed), QStringLiteral("00:01:27"));
        QCOMPARE(text(ended->nodes), QStringLiteral("vm"));
        QVERIFY(!parseScontrol("slurm_load_jobs error: Unable to contact slurm controller"));
    }

    void sacctIsReadWhereThereIsOne()
    {
        const auto status = parseSacct("CANCELLED by 1000|00:10:00|01:00:00|gpu01");
        QCOMPARE(text(status->state), QStringLiteral("CANCELLED"));
        QCOMPARE(text(status->elapsed), QStringLiteral("00:10:00"));
        QCOMPARE(text(parseSacct("CANCELLED+|00:10:00|01:00:00|gpu01")->state),
            QStringLiteral("CANCELLED"));
        QVERIFY(!parseSacct("Slurm accounting storage is disabled"));
    }

    void theSourceOfAnAnswerIsItsFirstWord()
    {
        QCOMPARE(text(parseSlurmStatus("squeue RUNNING|None|N/A|1:00|0:10|n\n").state),
            QStringLiteral("RUNNING"));
        QCOMPARE(text(parseSlurmStatus(std::string("scontrol ") + timedOutJob + "\n").state),
            QStringLiteral("TIMEOUT"));
        QCOMPARE(text(parseSlurmStatus("sacct NODE_FAIL|1:00|2:00|n\n").state),
            QStringLiteral("NODE_FAIL"));
        QVERIFY(parseSlurmStatus("forgotten\n").forgotten);
        const auto silence = parseSlurmStatus(""); // the controller is away for a while
        QVERIFY(!silence.forgotten && silence.state.empty());
        QCOMPARE(phaseOf(silence), SlurmPhase::Unknown);
    }

    void eachStateHasItsPhaseAndASentence_data()
    {
        QTest::addColumn<SlurmPhase>("phase");
        for (const char* state : {"PENDING", "CONFIGURING", "REQUEUED", "REQUEUE_HOLD",
                 "SPECIAL_EXIT", "RESV_DEL_HOLD", "REQUEUE_FED"})
            QTest::addRow("%s", state) << SlurmPhase::Waiting;
        for (const char* state : {"RUNNING", "SUSPENDED", "STOPPED", "RESIZING", "SIGNALING"})
            QTest::addRow("%s", state) << SlurmPhase::Running;
        for (const char* state : {"COMPLETING", "STAGE_OUT"})
            QTest::addRow("%s", state) << SlurmPhase::Ending;
        for (const char* state : {"COMPLETED", "FAILED", "TIMEOUT", "NODE_FAIL", "OUT_OF_MEMORY",
                 "CANCELLED", "PREEMPTED", "BOOT_FAIL", "DEADLINE", "REVOKED"})
            QTest::addRow("%s", state) << SlurmPhase::Ended;
        QTest::addRow("NEW_IN_SLURM_99") << SlurmPhase::Unknown;
    }
    void eachStateHasItsPhaseAndASentence()
    {
        QFETCH(SlurmPhase, phase);
        SlurmStatus status;
        status.state = QTest::currentDataTag();
        QCOMPARE(phaseOf(status), phase);
        QVERIFY(sentenceOf("7", status).starts_with("job 7 "));
    }

    void sentencesSayWhyAJobWaitsAndHowItEnded()
    {
        QCOMPARE(text(sentenceOf("7", *parseSqueue("PENDING|Priority|N/A|1:00|0:00|"))),
            QStringLiteral("job 7 waits in the queue: other jobs go first (Priority)"));
        QCOMPARE(text(sentenceOf("7",
                     *parseSqueue("PENDING|ReqNodeNotAvail, UnavailableNodes:a|N/A|1:00|0:00|"))),
            QStringLiteral("job 7 waits in the queue: for a node that is not available "
                           "(ReqNodeNotAvail, UnavailableNodes:a)"));
        QCOMPARE(text(sentenceOf("7", *parseSqueue("PENDING|BrandNew|N/A|1:00|0:00|"))),
            QStringLiteral("job 7 waits in the queue: BrandNew"));
        QCOMPARE(text(sentenceOf("8", *parseScontrol(timedOutJob))),
            QStringLiteral("job 8 reached its time limit after 00:01:27 (TIMEOUT)"));
        QCOMPARE(text(sentenceOf("9", *parseSacct("CANCELLED|00:00:00|1:00|"))),
            QStringLiteral("job 9 was cancelled"));
        QVERIFY(hintFor(*parseScontrol(timedOutJob)).find("--time-limit") != std::string::npos);
    }

    void sbatchNamesTheJob()
    {
        QCOMPARE(text(*parseSbatch("48121\n")), QStringLiteral("48121"));
        QCOMPARE(text(*parseSbatch("48121;cluster\n")), QStringLiteral("48121"));
        QCOMPARE(text(*parseSbatch("a line of the site's own\n48121\n")), QStringLiteral("48121"));
        QVERIFY(!parseSbatch("sbatch: error: invalid partition specified\n"));
        QVERIFY(!isJobId("12; rm -rf /"));
        QVERIFY(!isJobId(""));
    }
};

QTEST_GUILESS_MAIN(TestSlurm)
#include "tst_slurm.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/remote/follower.h"
#include "core/wire/events.h"
#include "tests/core/remote/cutting_shell.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <map>

using namespace lesa;
using namespace lesa::remote;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

namespace {

struct Heard : FollowListener {
    std::string text;
    std::vector<LinkState::State> states;
    std::vector<long> retries;

    void lines(const std::string& wholeLines) override { text += wholeLines; }
    void linkChanged(const LinkState& link, std::chrono::seconds retry) override
    {
        states.push_back(link.state);
        if (link.state == LinkState::State::Lost)
            retries.push_back(retry.count());
    }
    void queueChanged(const SlurmStatus&, const std::string&) override { }
};

/// Never waits; may change what is there between two looks.
struct Impatient : FollowControl {
    std::function<void(int)> eachWait = [](int) {};
    std::vector<wire::Command> wanted;
    int waits = 0;
    int mostWaits = 10'000;

    void wait(std::chrono::milliseconds) override { eachWait(++waits); }
    std::optional<wire::Command> nextCommand() override
    {
        if (wanted.empty())
            return std::nullopt;
        const auto command = wanted.front();
        wanted.erase(wanted.begin());
        return command;
    }
    [[nodiscard]] bool isLeaving() const override { return waits >= mostWaits; }
};

const FollowLimits atOnce{0ms, 0, 0ms, 10min};

} // namespace

class TestFollower : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_root = std::make_unique<QTemporaryDir>();
        fs::create_directories(there() / "result/run");
        fs::create_directories(here());
        m_record = {};
        m_record.launcher.host = "far";
        m_record.folder = there().string();
        m_record.engine = "/bin/true";
        m_record.command = "train";
        m_record.result = "result/run";
        m_record.output = here().string();
    }

    void cutAnywhereNothingIsLostOrDoubled_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 8; ++seed)
            QTest::addRow("cuts %d", seed) << seed;
    }
    void cutAnywhereNothingIsLostOrDoubled()
    {
        QFETCH(int, seed);
        QRandomGenerator random(seed);
        const auto stream = events(120);
        std::size_t written = 0;
        const auto grow = [&](int) {
            const auto more
                = std::min<std::size_t>(random.bounded(1, 1200), stream.size() - written);
            append(there() / "events.jsonl", stream.substr(written, more));
            written += more;
            if (written == stream.size())
                write(there() / "exit", "0 ended\n");
        };
        CuttingShell shell;
        const auto nextCut = [&] { shell.bytesLeft = random.bounded(1, 700); };
        shell.afterCut = [&] {
            shell.deadCalls = random.bounded(3);
            if (shell.cuts < 25)
                nextCut();
        };
        nextCut();
        grow(0);
        Heard heard;
        Impatient control;
        control.eachWait = grow;
        FarJob job(shell, m_record);
        const auto end = Follower(job, here(), heard, control, atOnce).run();
        QCOMPARE(end.exitCode, std::optional(0));
        QVERIFY(shell.cuts > 3);
        QCOMPARE(heard.text, stream);
        QCOMPARE(readFile(here() / "events.jsonl"), stream);
        QVERIFY(std::count(heard.states.begin(), heard.states.end(), LinkState::State::Lost) > 0);
    }

    void aLaterClientGoesOnWhereTheFirstWasKilled()
    {
        const auto stream = events(40);
        write(there() / "events.jsonl", stream);
        write(here() / "events.jsonl", stream.substr(0, stream.size() / 2)); // within a line
        write(there() / "exit", "0 ended\n");
        Heard heard;
        const auto end = follow(heard);
        QCOMPARE(end.exitCode, std::optional(0));
        QCOMPARE(readFile(here() / "events.jsonl"), stream);
        QVERIFY(stream.ends_with(heard.text) && heard.text.size() < stream.size());
    }

    void anotherStreamUnderTheSameNameIsRefused()
    {
        write(there() / "events.jsonl", events(40));
        write(here() / "events.jsonl", "another beginning\n");
        write(there() / "exit", "0 ended\n");
        Heard heard;
        QVERIFY_EXCEPTION_THROWN(follow(heard), Error);
        QCOMPARE(readFile(here() / "events.jsonl"), std::string("another beginning\n"));
        write(here() / "events.jsonl", events(41));
        QVERIFY_EXCEPTION_THROWN(follow(heard), Error); // shorter there than here
        QVERIFY(heard.text.empty());
    }

    void waitsGrowWhileTheLinkIsLost()
    {
        write(there() / "exit", "0 ended\n");
        CuttingShell shell;
        shell.deadCalls = 6;
        Heard heard;
        Impatient control;
        FarJob job(shell, m_record);
        Follower(job, here(), heard, control, atOnce).run();
        QCOMPARE(heard.retries, (std::vector<long>{1, 2, 5, 10, 20, 30}));
        QCOMPARE(heard.states.back(), LinkState::State::Connected);
    }

    void aJobThatWasKilledEndsWithoutAnExitCode()
    {
        write(there() / "events.jsonl", events(2));
        write(there() / "pid", "999999999 5\n");
        Heard heard;
        const auto end = follow(heard);
        QVERIFY(!end.left);
        QVERIFY(!end.exitCode);
        QCOMPARE(heard.text, events(2));
    }

    void aFolderThatIsGoneEndsIt()
    {
        fs::remove_all(there());
        Heard heard;
        QCOMPARE(follow(heard).why, std::string("gone"));
    }

    void leavingLeavesTheJobAlone()
    {
        write(there() / "pid", "1 " + startOfInit());
        Heard heard;
        CuttingShell shell;
        Impatient control;
        control.mostWaits = 3;
        FarJob job(shell, m_record);
        QVERIFY(Follower(job, here(), heard, control, atOnce).run().left);
        QVERIFY(!fs::exists(there() / "commands"));
    }

    void aCommandIsSentOnceThoughTheLinkIsLost()
    {
        write(there() / "pid", "1 " + startOfInit());
        CuttingShell shell;
        shell.deadCalls = 2;
        Heard heard;
        Impatient control;
        control.wanted = {wire::Command::Pause, wire::Command::Stop};
        control.eachWait = [&](int waits) {
            if (waits == 6)
                write(there() / "exit", "3 stop\n");
        };
        FarJob job(shell, m_record);
        const auto end = Follower(job, here(), heard, control, atOnce).run();
        QCOMPARE(end.exitCode, std::optional(3));
        QCOMPARE(readFile(there() / "commands"),
            std::string("{\"command\":\"pause\"}\n{\"command\":\"stop\"}\n"));
        QVERIFY(fs::exists(there() / "stop"));
    }

    void stateAndRecordAreHereWhileTheRunGoesOn()
    {
        write(there() / "result/run/run.json", "{\"schema\":\"lesa-run/1\"}");
        write(there() / "result/run/state.json", "{\"status\":\"running\",\"step\":1}");
        write(there() / "pid", "1 " + startOfInit());
        Heard heard;
        Impatient control;
        control.eachWait = [&](int waits) {
            if (waits == 2) {
                QVERIFY(readFile(here() / "state.json").find("\"step\":1") != std::string::npos);
                write(there() / "result/run/state.json", "{\"status\":\"running\",\"step\":22}");
            }
            if (waits == 4)
                write(there() / "exit", "0 ended\n");
        };
        CuttingShell shell;
        FarJob job(shell, m_record);
        Follower(job, here(), heard, control, atOnce).run();
        QVERIFY(fs::exists(here() / "run.json"));
        QVERIFY(readFile(here() / "state.json").find("22") != std::string::npos);
    }

    void eachRunOfAComparisonGrowsHere()
    {
        m_record.command = "compare";
        m_record.events = "job.jsonl";
        fs::create_directories(there() / "result/run/copy");
        fs::create_symlink("/etc", there() / "result/run/link");
        write(there() / "events.jsonl", events(3));
        write(there() / "result/run/copy/events.jsonl", events(7));
        write(there() / "result/run/copy/run.json", "{}");
        write(there() / "pid", "1 " + startOfInit());
        Heard heard;
        Impatient control;
        control.eachWait = [&](int waits) {
            if (waits == 3)
                write(there() / "result/run/copy/events.jsonl", events(9));
            if (waits == 6)
                write(there() / "exit", "0 ended\n");
        };
        CuttingShell shell;
        FarJob job(shell, m_record);
        Follower(job, here(), heard, control, atOnce).run();
        QCOMPARE(readFile(here() / "job.jsonl"), events(3));
        QCOMPARE(readFile(here() / "copy/events.jsonl"), events(9));
        QCOMPARE(heard.text, events(3));
    }

private:
    fs::path there() const { return m_root->path().toStdString() + "/there"; }
    fs::path here() const { return m_root->path().toStdString() + "/here"; }

    static void write(const fs::path& path, const std::string& bytes)
    {
        writeFileAtomically(path, bytes);
    }
    static void append(const fs::path& path, const std::string& bytes)
    {
        std::ofstream(path, std::ios::binary | std::ios::app) << bytes;
    }
    /// Lines of many lengths.
    static std::string events(int count)
    {
        std::string text;
        for (int i = 0; i < count; ++i)
            text += wire::encode({i, i * 0.5, wire::Warning{std::string(i * 37 % 200, 'w')}});
        return text;
    }
    /// A process that lives: the kernel's ticks at which process 1 began.
    static std::string startOfInit()
    {
        std::ifstream in("/proc/1/stat");
        std::string text((std::istreambuf_iterator<char>(in)), {});
        const auto fields
            = QString::fromStdString(text.substr(text.rfind(')') + 2)).split(QLatin1Char(' '));
        return fields.value(19).toStdString() + "\n";
    }
    JobEnd follow(Heard& heard)
    {
        CuttingShell shell;
        Impatient control;
        FarJob job(shell, m_record);
        return Follower(job, here(), heard, control, atOnce).run();
    }

    std::unique_ptr<QTemporaryDir> m_root;
    JobRecord m_record;
};

QTEST_GUILESS_MAIN(TestFollower)
#include "tst_follower.moc"

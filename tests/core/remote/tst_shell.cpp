// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/remote/child_process.h"
#include "core/remote/shell.h"

#include <QTest>

using namespace lesa;
using namespace lesa::remote;
using namespace std::chrono_literals;

class TestShell : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void inputOutputErrorsAndCodeArePassed()
    {
        LocalShell shell;
        const std::string input(3 << 20, 'x');
        const auto answer = shell.run("cat; echo oops >&2; exit 7", input);
        QCOMPARE(answer.code, 7);
        QCOMPARE(answer.out.size(), input.size());
        QCOMPARE(answer.err, std::string("oops\n"));
    }

    void aProgramThatDoesNotReadItsInputIsNoTrouble()
    {
        LocalShell shell;
        QCOMPARE(shell.run("exec 0<&-; echo done", std::string(3 << 20, 'x')).out,
            std::string("done\n"));
    }

    void aSilentProgramIsEnded()
    {
        const auto end = runChild({{"sh", "-c", "echo a; sleep 1000"}, {}, [](auto) {}, 100ms});
        QVERIFY(end.silent);
    }

    void whatStaysInTheBackgroundIsNotWaitedFor()
    {
        const auto end
            = runChild({{"sh", "-c", "sleep 1000 >/dev/null & echo a >&2"}, {}, [](auto) {}, 60s});
        QCOMPARE(end.code, 0);
        QCOMPARE(end.err, std::string("a\n"));
    }

    void aSignalIsTold()
    {
        QCOMPARE(runChild({{"sh", "-c", "kill -KILL $$"}, {}, [](auto) {}, 60s}).code, 128 + 9);
    }

    void whatTheReaderThrowsEndsTheProgram()
    {
        QVERIFY_EXCEPTION_THROWN(runChild({{"sh", "-c", "yes"}, {},
                                     [](auto) { throw Error(Fault::Io, "disk full"); }, 60s}),
            Error);
    }

    void aProgramThatIsNotThereIsOneSentence()
    {
        try {
            runChild({{"no-such-program"}, {}, [](auto) {}, 1s});
            QFAIL("it was started");
        } catch (const Error& e) {
            QVERIFY(std::string(e.what()).find("no-such-program") != std::string::npos);
        }
    }
};

QTEST_GUILESS_MAIN(TestShell)
#include "tst_shell.moc"

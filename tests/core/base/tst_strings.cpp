// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/control.h"
#include "core/base/error.h"
#include "core/base/strings.h"

#include <QTest>

#include <thread>

using namespace lesa;

class TestStrings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTypoFindsItsWordAndNonsenseFindsNone()
    {
        const std::vector<std::string> words = {"hidden", "epochs", "learning_rate"};
        QCOMPARE(nearestWord("hiden", words), std::optional<std::string>("hidden"));
        QCOMPARE(nearestWord("learningrate", words), std::optional<std::string>("learning_rate"));
        QVERIFY(!nearestWord("zzzzzz", words));
    }

    void quantitiesReadAsPeopleWriteThem()
    {
        QCOMPARE(formatBytes(269'060'000), std::string("269 MB"));
        QCOMPARE(formatBytes(12), std::string("12 B"));
        QCOMPARE(formatCount(134'515'008), std::string("135 M"));
        QCOMPARE(formatDuration(130), std::string("2:10"));
        QCOMPARE(formatDuration(3730), std::string("1:02:10"));
    }

    void exitCodesAreThoseOfTheInterface()
    {
        QCOMPARE(exitCode(Fault::Usage), 2);
        QCOMPARE(exitCode(Fault::Data), 4);
        QCOMPARE(exitCode(Fault::Memory), 5);
        QCOMPARE(exitCode(Fault::Io), 6);
        QCOMPARE(exitCode(Fault::Device), 7);
        QCOMPARE(exitCode(Fault::Internal), 1);
    }

    void aStopEndsAPause()
    {
        Control control;
        SilentListener silent;
        control.pause();
        std::thread user([&] { control.requestStop(); });
        QVERIFY_THROWS_EXCEPTION(Stopped, (Job{silent, control}.checkStop()));
        user.join();
    }
};

QTEST_GUILESS_MAIN(TestStrings)
#include "tst_strings.moc"

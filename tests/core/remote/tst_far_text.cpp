// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/far_text.h"

#include <QTest>

using namespace lesa::remote;

class TestFarText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTerminalIsNotSteeredFromAfar()
    {
        QCOMPARE(printable("a\033[2Jb\r\nc\x7f"), std::string("a [2Jb  c"));
        QCOMPARE(printable("a\xc2\x9b"
                           "2Jb"),
            std::string("a  2Jb")); // U+009B is ESC [
        QCOMPARE(printable("Gr\xc3\xbc\xc3\x9f"
                           "e"),
            std::string("Gr\xc3\xbc\xc3\x9f"
                        "e"));
        QCOMPARE(printable(std::string(5000, 'x')).size(), std::size_t(300));
        const auto cut = printable(std::string(299, 'x') + "\xc3\xbc");
        QVERIFY(QString::fromStdString(cut).toStdString() == cut); // no half a character
    }

    void theLastLineThatSaysSomethingIsKept()
    {
        QCOMPARE(lastLine("one\ntwo\r\n\n  \n"), std::string("two"));
        QCOMPARE(lastLine(""), std::string());
    }

    void namesThatLeaveTheFolderAreRefused_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<bool>("safe");
        QTest::addRow("plain") << QByteArray("a/b-c.json") << true;
        QTest::addRow("dots") << QByteArray("..a/b..c") << true;
        QTest::addRow("absolute") << QByteArray("/etc/passwd") << false;
        QTest::addRow("up") << QByteArray("a/../../b") << false;
        QTest::addRow("only up") << QByteArray("..") << false;
        QTest::addRow("here") << QByteArray("./a") << false;
        QTest::addRow("double") << QByteArray("a//b") << false;
        QTest::addRow("trailing") << QByteArray("a/") << false;
        QTest::addRow("option") << QByteArray("-rf") << false;
        QTest::addRow("line end") << QByteArray("a\nb") << false;
        QTest::addRow("empty") << QByteArray() << false;
        QTest::addRow("endless") << QByteArray(5000, 'x') << false;
    }
    void namesThatLeaveTheFolderAreRefused()
    {
        QFETCH(QByteArray, name);
        QFETCH(bool, safe);
        QCOMPARE(isSafeRelativePath(name.toStdString()), safe);
    }
};

QTEST_GUILESS_MAIN(TestFarText)
#include "tst_far_text.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/remote/mirror.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace lesa;
using namespace lesa::remote;

class TestMirror : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QFile::remove(QString::fromStdString(path())); }

    void theCopyIsByteIdenticalHoweverTheReadsFall()
    {
        std::string there;
        for (int i = 0; i < 500; ++i)
            there += "{\"seq\":" + std::to_string(i) + "}" + std::string(i % 90, 'x') + "\n";
        QRandomGenerator random(7);
        std::string told;
        for (std::uint64_t reads = 0; told.size() < there.size(); ++reads) {
            QVERIFY(reads < 100'000);
            Mirror mirror(path()); // each time as a client that was just started
            QCOMPARE(mirror.offset(), std::uint64_t(told.size()));
            told += mirror.append(there.substr(mirror.offset(), random.bounded(1, 300)));
        }
        QCOMPARE(readFile(path()), there);
        QCOMPARE(told, there);
    }

    void halfALineOfAKilledClientIsReadAgain()
    {
        std::ofstream(path(), std::ios::binary) << "one\ntw";
        Mirror mirror(path());
        QCOMPARE(mirror.offset(), std::uint64_t(4));
        QCOMPARE(mirror.append("two\nthr"), std::string("two\n"));
        QCOMPARE(readFile(path()), std::string("one\ntwo\n"));
    }

    void aLineWithoutAnEndIsRefused()
    {
        Mirror mirror(path());
        QVERIFY_EXCEPTION_THROWN(mirror.append(std::string(5 << 20, 'x')), Error);
        QCOMPARE(mirror.offset(), std::uint64_t(0));
    }

    void aLongTailWithoutALineEndIsFoundAndCut()
    {
        std::ofstream(path(), std::ios::binary) << "one\n" << std::string(300'000, 'x');
        QCOMPARE(Mirror(path()).offset(), std::uint64_t(4));
    }

private:
    std::string path() const { return m_folder.filePath("events.jsonl").toStdString(); }
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestMirror)
#include "tst_mirror.moc"

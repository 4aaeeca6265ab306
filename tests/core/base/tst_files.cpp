// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/sha256.h"

#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace lesa;
namespace fs = std::filesystem;

class TestFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sha256MatchesThePublishedVectors()
    {
        QCOMPARE(sha256(""),
            std::string("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
        QCOMPARE(sha256("abc"),
            std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        QCOMPARE(sha256(std::string(1000000, 'a')),
            std::string("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"));
        for (const std::size_t size : {55u, 56u, 63u, 64u, 65u, 119u, 120u}) {
            Sha256 parts;
            for (std::size_t i = 0; i < size; ++i)
                parts.add("x");
            QCOMPARE(parts.hex(), sha256(std::string(size, 'x')));
        }
    }

    void aDirectoryAppearsOnlyWhenCommitted()
    {
        const auto target = root() / "out";
        {
            PendingDirectory pending(target, false);
            writeFileAtomically(pending.path() / "a", "1");
        }
        QVERIFY(!fs::exists(target));
        QVERIFY(fs::is_empty(root()));
        PendingDirectory pending(target, false);
        writeFileAtomically(pending.path() / "a", "1");
        pending.commit();
        QCOMPARE(readFile(target / "a"), std::string("1"));
        QCOMPARE(std::distance(fs::directory_iterator(root()), {}), 1);
    }

    void aNonEmptyTargetIsRefusedAndReplacedOnlyByForce()
    {
        const auto target = root() / "full";
        fs::create_directory(target);
        writeFileAtomically(target / "precious", "x");
        QVERIFY_THROWS_EXCEPTION(Error, PendingDirectory(target, false));
        QCOMPARE(readFile(target / "precious"), std::string("x"));
        PendingDirectory pending(target, true);
        QVERIFY(fs::exists(target / "precious")); // stays until the new one is complete
        pending.commit();
        QVERIFY(!fs::exists(target / "precious"));
    }

    void aFullDiskIsAnIoErrorAndLeavesNothing()
    {
        // A file size limit stands in for a full disk: the write fails half-way.
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit old = {};
        getrlimit(RLIMIT_FSIZE, &old);
        const rlimit small = {1000, old.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
        Fault fault = Fault::Internal;
        try {
            writeFileAtomically(root() / "big", std::string(10000, 'x'));
        } catch (const Error& e) {
            fault = e.fault();
        }
        setrlimit(RLIMIT_FSIZE, &old);
        QCOMPARE(fault, Fault::Io);
        QVERIFY(!fs::exists(root() / "big"));
        for (const auto& entry : fs::directory_iterator(root()))
            QVERIFY2(entry.path().extension() != ".part", entry.path().c_str());
    }

    void anUnreadableOrHugeFileIsRefused()
    {
        QVERIFY_THROWS_EXCEPTION(Error, readFile(root() / "absent"));
        QVERIFY_THROWS_EXCEPTION(Error, readFile(root()));
        writeFileAtomically(root() / "ten", "0123456789");
        QVERIFY_THROWS_EXCEPTION(Error, readFile(root() / "ten", 9));
    }

private:
    fs::path root() const { return m_folder.path().toStdString(); }
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestFiles)
#include "tst_files.moc"

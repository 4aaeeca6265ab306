// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/remote/far_engine.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

using namespace lesa;
using namespace lesa::remote;
namespace fs = std::filesystem;

class TestFarEngine : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        qputenv("HOME", m_folder.path().toUtf8());
        install(R"sh(echo 'module loaded'; echo '{"engine":"0.1.3","protocol":1,)sh"
                R"sh("devices":["cpu","cuda:0 (X)"],"slurm":true}')sh");
    }

    void asksTheEngineThatWasNamed()
    {
        LocalShell shell;
        const auto engine = findEngine(shell, path());
        QCOMPARE(engine.path, path());
        QCOMPARE(engine.version, std::string("0.1.3"));
        QCOMPARE(engine.protocol, 1);
        QCOMPARE(engine.devices, (std::vector<std::string>{"cpu", "cuda:0 (X)"}));
        QVERIFY(engine.slurm);
        QCOMPARE(engine.home, m_folder.path().toStdString());
        QCOMPARE(findEngine(shell, "~/bin/lesa").path, path());
    }

    void looksInThePath()
    {
        const auto before = qgetenv("PATH");
        qputenv("PATH", (m_folder.filePath("bin") + ":" + before).toUtf8());
        LocalShell shell;
        QCOMPARE(findEngine(shell, {}).path, path());
        qputenv("PATH", before);
    }

    void whatIsNoEngineIsSaid_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QString>("said");
        QTest::addRow("library")
            << "echo 'libtorch.so: cannot open shared object file' >&2; exit 127"
            << "libtorch.so: cannot open";
        QTest::addRow("old") << "echo 'lesa: unknown command.' >&2; exit 2"
                             << "unknown command";
        QTest::addRow("mute") << "exit 1"
                              << "exit code 1";
        QTest::addRow("types") << R"(echo '{"engine":1,"protocol":"x"}')"
                               << "exit code 0";
        QTest::addRow("lacking") << R"(echo '{"engine":"0.1.0","protocol":1}')"
                                 << "exit code 0";
    }
    void whatIsNoEngineIsSaid()
    {
        QFETCH(QString, script);
        QFETCH(QString, said);
        install(script.toUtf8());
        refuses(path(), said);
    }

    void aProgramThatIsNotThereIsSaid()
    {
        refuses("/no/such/lesa", "/no/such/lesa is not a program");
        refuses("it's; id", "is not a program");
    }

    void anotherVersionIsRefused_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<int>("protocol");
        QTest::addColumn<bool>("taken");
        QTest::addRow("same") << "0.1.0" << 1 << true;
        QTest::addRow("fixes") << "0.1.9" << 1 << true;
        QTest::addRow("older") << "0.0.9" << 1 << false;
        QTest::addRow("newer") << "0.2.0" << 1 << false;
        QTest::addRow("protocol") << "0.1.0" << 2 << false;
    }
    void anotherVersionIsRefused()
    {
        QFETCH(QString, version);
        QFETCH(int, protocol);
        QFETCH(bool, taken);
        FarEngine engine;
        engine.version = version.toStdString();
        engine.protocol = protocol;
        if (taken)
            checkVersion(engine, "gpu01", "0.1.0");
        else
            QVERIFY_EXCEPTION_THROWN(checkVersion(engine, "gpu01", "0.1.0"), Error);
    }

    void pathsThereBeginAtHome()
    {
        QCOMPARE(resolveFarPath("/a", "/h"), std::string("/a"));
        QCOMPARE(resolveFarPath("~/a", "/h"), std::string("/h/a"));
        QCOMPARE(resolveFarPath("a/b", "/h"), std::string("/h/a/b"));
    }

private:
    std::string path() const { return m_folder.filePath("bin/lesa").toStdString(); }
    void install(const QByteArray& script)
    {
        fs::create_directories(fs::path(path()).parent_path());
        writeFileAtomically(path(), "#!/bin/sh\n" + script.toStdString() + "\n");
        fs::permissions(path(), fs::perms::owner_all);
    }
    static void refuses(const std::string& wanted, const QString& said)
    {
        LocalShell shell;
        try {
            findEngine(shell, wanted);
            QFAIL("it was taken");
        } catch (const Error& e) {
            QCOMPARE(e.fault(), Fault::Device);
            QVERIFY2(QString::fromUtf8(e.what()).contains(said), e.what());
            QVERIFY(e.hint().find("--remote-lesa") != std::string::npos);
        }
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestFarEngine)
#include "tst_far_engine.moc"

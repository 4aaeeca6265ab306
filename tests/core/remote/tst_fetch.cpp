// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/sha256.h"
#include "core/remote/fetch.h"
#include "core/remote/results.h"
#include "tests/core/remote/cutting_shell.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

using namespace lesa;
using namespace lesa::remote;
namespace fs = std::filesystem;

class TestFetch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_root = std::make_unique<QTemporaryDir>();
        m_shell = CuttingShell();
        fs::create_directories(there());
        fs::create_directories(here());
    }

    void aFetchThatIsCutGoesOn()
    {
        const auto bytes = noise(700'000);
        write(there() / "a b.bin", bytes);
        m_shell.bytesLeft = 300'000;
        QVERIFY_EXCEPTION_THROWN(fetch("a b.bin", bytes.size()), LinkLost);
        QVERIFY(!fs::exists(here() / "a b.bin"));
        QCOMPARE(fs::file_size(here() / "a b.bin.part"), std::uintmax_t(300'000));
        m_shell.bytesLeft = 450'000; // enough only for what is missing
        fetch("a b.bin", bytes.size());
        QCOMPARE(readFile(here() / "a b.bin"), bytes);
        QVERIFY(!fs::exists(here() / "a b.bin.part"));
    }

    void halfOfAnotherFileIsThrownAway()
    {
        const auto bytes = noise(100'000);
        write(there() / "a", bytes);
        write(here() / "a.part", std::string(50'000, 'x'));
        fetch("a", bytes.size());
        QCOMPARE(readFile(here() / "a"), bytes);
    }

    void whatIsGoneOrShorterIsSaid()
    {
        write(there() / "a", "abc");
        QVERIFY_EXCEPTION_THROWN(fetch("a", 5), Error);
        QVERIFY_EXCEPTION_THROWN(fetch("b", 5), Error);
        QVERIFY(!fs::exists(here() / "a") && !fs::exists(here() / "b"));
        fetch("a", 3);
    }

    void linksAndUnsafeNamesAreNotListed()
    {
        write(there() / "x/a b", "12345");
        write(there() / "-n", "1");
        write(there() / "line\nend", "1");
        fs::create_symlink("/etc/passwd", there() / "link");
        fs::create_directory_symlink("/etc", there() / "folder");
        const auto files = listFarFiles(m_shell, there().string());
        QStringList names;
        for (const auto& file : files)
            names << QString::fromStdString(file.name);
        names.sort();
        QVERIFY(names.contains("x/a b"));
        QVERIFY(
            !names.contains("link") && !names.contains("folder/passwd") && !names.contains("-n"));
        QCOMPARE(
            listFarFiles(m_shell, (there() / "x/a b").string()).front().name, std::string("a b"));
        QCOMPARE(
            listFarFiles(m_shell, (there() / "x/a b").string()).front().size, std::uint64_t(5));
        QVERIFY(listFarFiles(m_shell, (there() / "link").string()).empty());
        QVERIFY(listFarFiles(m_shell, (there() / "missing").string()).empty());
    }

    void aFolderAppearsWhole()
    {
        const auto weights = noise(200'000);
        write(there() / "step-4/model.safetensors", weights);
        write(there() / "step-4/sub/config.json", "{}");
        const auto files = listFarFiles(m_shell, (there() / "step-4").string());
        m_shell.bytesLeft = 100'000;
        const auto target = here() / "checkpoints/step-4";
        QVERIFY_EXCEPTION_THROWN(
            fetchFolder(m_shell, (there() / "step-4").string(), files, target), LinkLost);
        QVERIFY(!fs::exists(target));
        fetchFolder(m_shell, (there() / "step-4").string(), files, target);
        QCOMPARE(readFile(target / "model.safetensors"), weights);
        QCOMPARE(readFile(target / "sub/config.json"), std::string("{}"));
        QVERIFY(!fs::exists(here() / "checkpoints/step-4.part"));
        QVERIFY_EXCEPTION_THROWN(
            fetchFolder(m_shell, (there() / "step-4").string(), files, target), Error);
    }

    void onlySmallResultsComeByThemselves()
    {
        for (const char* name :
            {"run.json", "state.json", "trainer_state.json", "analysis.h5", "copy/run.json",
                "copy/events.jsonl", "compare.csv", "tensorboard/events.out.tfevents.1.h.2.0",
                "copy/tensorboard/events.out.tfevents.1.h.2.0"})
            QVERIFY2(isSmallResult(name), name);
        for (const char* name :
            {"checkpoints/step-4/run.json", "model.safetensors", "x/y/run.json", "tokens/train.u32",
                "checkpoints/step-4/tensorboard/events.out.tfevents.1", ".bashrc"})
            QVERIFY2(!isSmallResult(name), name);
    }

    void hashesOfFilesAreThoseOfTheirBytes()
    {
        const auto bytes = noise(3'000'001);
        write(here() / "x", bytes);
        QCOMPARE(sha256OfFile(here() / "x"), sha256(bytes));
    }

private:
    fs::path there() const { return m_root->path().toStdString() + "/the re"; }
    fs::path here() const { return m_root->path().toStdString() + "/here"; }
    static void write(const fs::path& path, const std::string& bytes)
    {
        fs::create_directories(path.parent_path());
        writeFileAtomically(path, bytes);
    }
    static std::string noise(std::size_t size)
    {
        std::string bytes(size, '\0');
        std::uint32_t state = 1;
        for (auto& byte : bytes)
            byte = static_cast<char>((state = state * 1664525u + 1013904223u) >> 24);
        return bytes;
    }
    void fetch(const std::string& name, std::uint64_t size)
    {
        fetchFile(m_shell, (there() / name).string(), size, here() / name);
    }

    std::unique_ptr<QTemporaryDir> m_root;
    CuttingShell m_shell;
};

QTEST_GUILESS_MAIN(TestFetch)
#include "tst_fetch.moc"

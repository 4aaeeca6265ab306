// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/event_writer.h"

#include "core/runs/event_file.h"
#include "tests/support/checkpoint_builder.h"
#include "tests/support/raised.h"

#include <QTest>

#include <fcntl.h>
#include <filesystem>
#include <unistd.h>

using namespace lesa;
using namespace lesa::test;
namespace fs = std::filesystem;

class TestEventWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPointIsInTheFileAtOnce()
    {
        const TemporaryFolder folder;
        EventWriter writer(folder / "tensorboard", 0);
        QVERIFY(isEventFileName(writer.path().filename().string()));
        QVERIFY(readEventFile(writer.path(), 0).rows.empty());
        writer.add({1, 512, {{"loss", 2.5}, {"learning_rate", 0.5}}});
        const auto records = readEventFile(writer.path(), 0);
        QCOMPARE(records.used, fs::file_size(writer.path()));
        QCOMPARE(records.rows.size(), std::size_t(1));
        QCOMPARE(records.rows[0].values[0].first, std::string("train/loss"));
        QCOMPARE(records.rows[0].values[0].second, 2.5);
        QVERIFY(records.rows[0].time > 1.7e9);
    }

    void aLaterSessionHasALaterFileAndTakesBackItsSteps()
    {
        const TemporaryFolder folder;
        const auto ahead = folder / "events.out.tfevents.9000000000.elsewhere.1.0";
        writeText(ahead, ""); // a machine whose clock was wrong
        EventWriter first(folder.path(), 0);
        EventWriter second(folder.path(), 41);
        const auto files = eventFilesIn(folder.path());
        QCOMPARE(files, (std::vector<fs::path>{ahead, first.path(), second.path()}));
        const auto records = readEventFile(second.path(), 0);
        QCOMPARE(records.starts.size(), std::size_t(1));
        QCOMPARE(records.starts[0].step, std::int64_t(41));
        QCOMPARE(readEventFile(first.path(), 0).starts.at(0).step, std::int64_t(0));
    }

    void aFolderThatCannotBeMadeIsAnIoError()
    {
        const TemporaryFolder folder;
        writeText(folder / "file", "");
        const auto error = raised([&] { EventWriter(folder / "file", 0); });
        QVERIFY(error);
        QCOMPARE(error->fault(), Fault::Io);
    }

    void aFullDiskIsAnIoError()
    {
        if (!fs::exists("/dev/full"))
            QSKIP("this system has no /dev/full");
        const TemporaryFolder folder;
        EventWriter writer(folder.path(), 0);
        // The writer appends through its own descriptor: let it be one of a full device.
        const auto link = fs::path("/proc/self/fd");
        int redirected = 0;
        const int full = ::open("/dev/full", O_WRONLY | O_CLOEXEC);
        for (const auto& entry : fs::directory_iterator(link)) {
            std::error_code ignored;
            if (fs::read_symlink(entry.path(), ignored) == fs::canonical(writer.path()))
                redirected = ::dup2(full, std::stoi(entry.path().filename().string()));
        }
        ::close(full);
        QVERIFY(redirected > 0);
        const auto error = raised([&] { writer.add({1, 0, {{"loss", 1.0}}}); });
        QVERIFY(error);
        QCOMPARE(error->fault(), Fault::Io);
        QVERIFY(QString::fromStdString(error->what()).contains(QStringLiteral("disk is full")));
    }
};

QTEST_GUILESS_MAIN(TestEventWriter)
#include "tst_event_writer.moc"

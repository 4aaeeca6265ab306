// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/remote/far_command.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

using namespace lesa;
using namespace lesa::remote;

namespace {

const FarPlace place{"/home/me/lesa-jobs/a-1", "/home/me", false};

GivenOption option(const std::string& name, std::vector<std::string> values)
{
    return {name, false, false, std::move(values)};
}

} // namespace

class TestFarCommand : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", m_folder.filePath("data").toUtf8());
        write("a text; with 'quotes'.txt", "one\n");
        write("mine.json", "{\"schema\":\"lesa-preset/1\",\"name\":\"mine\"}");
    }

    void checkpointsArePathsThereAndTextsAreSent()
    {
        const auto text = path("a text; with 'quotes'.txt");
        const auto command = plan({"train",
            {option("--text", {text, "there:/data/b.txt", "/not/here.ids"}),
                {"checkpoint", true, false, {"models/smol"}}, option("--output", {"runs/a b"})}});
        QCOMPARE(command.words,
            (std::vector<std::string>{"train", "/home/me/models/smol",
                "--text=/home/me/lesa-jobs/a-1/inputs/1/a_text__with__quotes_.txt",
                "--text=/data/b.txt", "--text=/not/here.ids",
                "--output=/home/me/lesa-jobs/a-1/result/a_b", "--json"}));
        QCOMPARE(command.sent.size(), std::size_t(1));
        QCOMPARE(command.sent.front().bytes, std::string("one\n"));
        QCOMPARE(command.needed,
            (std::vector<std::string>{"/home/me/models/smol", "/data/b.txt", "/not/here.ids"}));
        QCOMPARE(command.result, std::string("result/a_b"));
        QCOMPARE(command.resume,
            (std::vector<std::string>{
                "train", "--resume=/home/me/lesa-jobs/a-1/result/a_b", "--json"}));
    }

    void whatOnlyThisMachineHasToKnowStaysHere()
    {
        const auto command = plan({"train",
            {option("--launcher", {"ssh:a"}), option("--remote-lesa", {"x"}),
                option("--time-limit", {"1"}), {"--json", false, true, {"true"}},
                {"--force", false, true, {"true"}}, {"--quality", false, true, {"true"}},
                option("--set", {"steps=3", "seed=-1"}), option("--device", {"cuda:1"}),
                option("--output", {"a"})}});
        QCOMPARE(command.words,
            (std::vector<std::string>{"train", "--quality", "--set=steps=3", "--set=seed=-1",
                "--device=cuda:1", "--output=/home/me/lesa-jobs/a-1/result/a", "--json"}));
        QCOMPARE(command.resume.back(), std::string("--device=cuda:1"));
    }

    void builtInPresetsGoByNameOthersAreSent()
    {
        auto command = plan({"expand", {option("--preset", {"llama-pro"})}});
        QCOMPARE(command.words[1], std::string("--preset=llama-pro"));
        command = plan({"expand", {option("--preset", {path("mine.json")})}});
        QCOMPARE(
            command.words[1], std::string("--preset=/home/me/lesa-jobs/a-1/inputs/1/mine.json"));
        QVERIFY(command.sent.front().bytes.find("lesa-preset/1") != std::string::npos);
        command = plan({"compare", {option("--strategy", {"copy," + path("mine.json")})}});
        QCOMPARE(command.words[1],
            std::string("--strategy=copy,/home/me/lesa-jobs/a-1/inputs/1/mine.json"));
        command = plan({"expand", {option("--strategy", {"copy"})}});
        QCOMPARE(command.words[1], std::string("--strategy=copy"));
    }

    void onThisMachineNothingIsSent()
    {
        const auto text = path("a text; with 'quotes'.txt");
        const auto command = planFarCommand(
            {"evaluate", {{"checkpoint", true, false, {"."}}, option("--text", {text})}},
            {"/jobs/1", "/home/me", true});
        QVERIFY(command.sent.empty());
        QCOMPARE(command.words[2], "--text=" + text);
        QVERIFY(std::filesystem::path(command.words[1]).is_absolute());
        QVERIFY(command.resume.empty());
    }

    void aTextTooLargeToSendSaysWhatToDo()
    {
        QFile file(m_folder.filePath("large.txt"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(qint64(longestSentFile) + 1));
        refuses({"train", {option("--text", {path("large.txt")})}}, Fault::Data, "there:PATH");
    }

    void whatALauncherDoesNotDoIsRefused()
    {
        refuses({"train", {option("--resume", {"runs/a"})}}, Fault::Usage, "--resubmit");
        refuses({"evaluate", {option("--dump-logits", {"x"})}}, Fault::Usage, "there");
        refuses({"train", {option("--text", {"a\nb"})}}, Fault::Usage, "Rename");
        refuses({"train", {option("--preset", {"no-such-preset"})}}, Fault::Data, "");
    }

private:
    std::string path(const QString& name) const { return m_folder.filePath(name).toStdString(); }
    void write(const QString& name, const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    static FarCommand plan(const JobRequest& request) { return planFarCommand(request, place); }
    static void refuses(const JobRequest& request, Fault fault, const std::string& hint)
    {
        try {
            plan(request);
            QFAIL("it was taken");
        } catch (const Error& e) {
            QCOMPARE(e.fault(), fault);
            QVERIFY2(e.hint().find(hint) != std::string::npos, e.hint().c_str());
        }
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestFarCommand)
#include "tst_far_command.moc"

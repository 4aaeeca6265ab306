// SPDX-License-Identifier: GPL-3.0-or-later
// What a dropped file or folder is taken for.
#include "widgets/session/path_kind.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace lesa;
using namespace Qt::StringLiterals;

class TestPathKind : public QObject {
    Q_OBJECT
private slots:
    void aPathIsTakenForWhatItsNamesSay_data()
    {
        QTest::addColumn<QString>("file"); // to be there
        QTest::addColumn<QString>("path"); // to be opened
        QTest::addColumn<PathKind>("kind");
        const auto add = [](const char* name, const QString& file, const QString& path,
                             PathKind kind) { QTest::addRow("%s", name) << file << path << kind; };
        add("checkpoint", u"m/config.json"_s, u"m"_s, PathKind::Checkpoint);
        add("nothing", u"m/x"_s, u"m/none"_s, PathKind::Checkpoint);
        add("its config", u"m/config.json"_s, u"m/config.json"_s, PathKind::Checkpoint);
        add("its index", u"m/model.safetensors.index.json"_s, u"m/model.safetensors.index.json"_s,
            PathKind::Checkpoint);
        add("gguf", u"m.gguf"_s, u"m.gguf"_s, PathKind::Checkpoint);
        add("run", u"r/run.json"_s, u"r"_s, PathKind::Run);
        add("comparison", u"c/compare.json"_s, u"c"_s, PathKind::Run);
        add("another trainer's", u"t/trainer_state.json"_s, u"t"_s, PathKind::Run);
        add("preset", u"mine.json"_s, u"mine.json"_s, PathKind::Preset);
        add("evaluation", u"results_2026-11-01T10-00-00.000000.json"_s,
            u"results_2026-11-01T10-00-00.000000.json"_s, PathKind::Evaluation);
    }
    void aPathIsTakenForWhatItsNamesSay()
    {
        QFETCH(QString, file);
        QFETCH(QString, path);
        const QTemporaryDir folder;
        QVERIFY(QDir().mkpath(QFileInfo(folder.filePath(file)).path()));
        QFile made(folder.filePath(file));
        QVERIFY(made.open(QIODevice::WriteOnly));
        made.write("{}");
        made.close();
        QTEST(kindOfPath(folder.filePath(path)), "kind");
    }
};

QTEST_GUILESS_MAIN(TestPathKind)
#include "tst_path_kind.moc"

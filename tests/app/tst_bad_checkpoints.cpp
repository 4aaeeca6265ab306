// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/lesa_program.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QtEndian>

#include <functional>
#include <vector>

namespace {

const auto weights = QStringLiteral("/model.safetensors");
const auto index = QStringLiteral("/model.safetensors.index.json");

QMap<QString, QByteArray> filesOf(const QString& folder)
{
    QMap<QString, QByteArray> files;
    for (const auto& name : QDir(folder).entryList(QDir::Files | QDir::Hidden))
        files[name] = contents(folder + u'/' + name);
    return files;
}

/// A safetensors file taken apart: its header's text and its data.
struct Parts {
    QByteArray header;
    QByteArray data;

    explicit Parts(const QByteArray& file)
    {
        const auto length = qFromLittleEndian<quint64>(file.constData());
        header = file.mid(8, static_cast<qsizetype>(length));
        data = file.mid(8 + static_cast<qsizetype>(length));
    }
    [[nodiscard]] QByteArray file() const
    {
        QByteArray length(8, '\0');
        qToLittleEndian(static_cast<quint64>(header.size()), length.data());
        return length + header + data;
    }
};

void editHeader(const QString& folder, const std::function<void(QJsonObject&)>& edit)
{
    Parts parts(contents(folder + weights));
    auto header = QJsonDocument::fromJson(parts.header).object();
    edit(header);
    parts.header = QJsonDocument(header).toJson(QJsonDocument::Compact);
    write(folder + weights, parts.file());
}

void setOffsets(QJsonObject& header, const QString& tensor, const QJsonArray& offsets)
{
    auto entry = header[tensor].toObject();
    QVERIFY(!entry.isEmpty());
    entry[QStringLiteral("data_offsets")] = offsets;
    header[tensor] = entry;
}

QString shard(int number, int of)
{
    return QStringLiteral("model-%1-of-%2.safetensors")
        .arg(number, 5, 10, QLatin1Char('0'))
        .arg(of, 5, 10, QLatin1Char('0'));
}

/// The single file becomes the first of `of` shards; the index sends `moved` to the last of them.
void splitOnPaper(const QString& folder, int of, const QString& moved)
{
    const auto header = QJsonDocument::fromJson(Parts(contents(folder + weights)).header).object();
    QJsonObject map;
    for (const auto& name : header.keys())
        if (name != QStringLiteral("__metadata__"))
            map[name] = shard(1, of);
    map[moved] = shard(of, of);
    QVERIFY(QFile::rename(folder + weights, folder + u'/' + shard(1, of)));
    write(folder + index,
        QJsonDocument(QJsonObject{{QStringLiteral("metadata"), QJsonObject()},
                          {QStringLiteral("weight_map"), map}})
            .toJson());
}

const auto norm = QStringLiteral("model.layers.3.input_layernorm.weight");

struct Damage {
    const char* name;
    std::function<void(const QString& folder)> apply;
    const char* says;
};

const std::vector<Damage>& damages()
{
    static const std::vector<Damage> rows = {
        {"no config.json",
            [](const QString& folder) { QVERIFY(QFile::remove(folder + "/config.json")); },
            "config.json"},
        {"a shard is missing", [](const QString& folder) { splitOnPaper(folder, 2, norm); },
            "model-00002-of-00002.safetensors"},
        {"shard and index disagree",
            [](const QString& folder) {
                splitOnPaper(folder, 1, QStringLiteral("model.layers.99.mlp.up_proj.weight"));
            },
            "model.layers.99.mlp.up_proj.weight"},
        {"truncated file",
            [](const QString& folder) {
                QFile file(folder + weights);
                QVERIFY(file.resize(file.size() - 12));
            },
            "model.safetensors"},
        {"overlapping offsets",
            [](const QString& folder) {
                editHeader(folder, [](QJsonObject& header) { setOffsets(header, norm, {0, 256}); });
            },
            "model.safetensors"},
        {"overflowing offsets",
            [](const QString& folder) {
                Parts parts(contents(folder + weights));
                const auto at = parts.header.indexOf(norm.toUtf8());
                const auto begin = parts.header.indexOf('[', parts.header.indexOf("offsets", at));
                const auto end = parts.header.indexOf(']', begin);
                parts.header.replace(begin, end - begin + 1, "[18446744073709551360,256]");
                write(folder + weights, parts.file());
            },
            "model.safetensors"},
        {"a header over 100 MB",
            [](const QString& folder) {
                QByteArray start(9, '{');
                qToLittleEndian(quint64(200'000'000), start.data());
                write(folder + weights, start);
                QVERIFY(QFile::resize(folder + weights, 250'000'000)); // a hole, no bytes on disk
            },
            "100"},
        {"a Git LFS pointer",
            [](const QString& folder) {
                write(folder + weights,
                    "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 5261096\n");
            },
            "Git LFS"},
        {"only pickled weights",
            [](const QString& folder) {
                QVERIFY(QFile::rename(folder + weights, folder + "/pytorch_model.bin"));
            },
            "pickle weights are not opened"},
        {"quantised weights",
            [](const QString& folder) {
                auto config = contents(folder + "/config.json");
                config.replace(
                    config.indexOf('{'), 1, R"({"quantization_config": {"quant_method": "fp8"},)");
                write(folder + "/config.json", config);
            },
            "quanti"},
        {"NaN in a weight",
            [](const QString& folder) {
                Parts parts(contents(folder + weights));
                const auto header = QJsonDocument::fromJson(parts.header).object();
                const auto at = header[norm].toObject()["data_offsets"].toArray()[0].toInteger();
                parts.data.replace(at, 2, QByteArray::fromHex("c07f")); // NaN in BF16
                write(folder + weights, parts.file());
            },
            "model.layers.3.input_layernorm.weight"},
    };
    return rows;
}

} // namespace

/// `lesa expand` on a checkpoint that is damaged: a sentence, exit code 4, nothing written.
class TestBadCheckpoints : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void expandRefusesWithOneSentence_data()
    {
        QTest::addColumn<int>("row");
        for (int row = 0; row < static_cast<int>(damages().size()); ++row)
            QTest::newRow(damages()[static_cast<std::size_t>(row)].name) << row;
    }
    void expandRefusesWithOneSentence()
    {
        QFETCH(const int, row);
        const auto& damage = damages()[static_cast<std::size_t>(row)];
        const QTemporaryDir folder;
        const auto model = folder.filePath("model");
        QVERIFY(QDir().mkpath(model));
        for (const auto& name : QDir(QStringLiteral(LESA_DEMO)).entryList(QDir::Files))
            QVERIFY(QFile::copy(QStringLiteral(LESA_DEMO "/") + name, model + u'/' + name));
        damage.apply(model);
        if (QTest::currentTestFailed())
            return;
        const bool holey = QFile(model + weights).size() > 100'000'000;
        const auto before = holey ? QMap<QString, QByteArray>() : filesOf(model);

        for (const auto* preset : {"copy", "lesa-released"}) {
            const auto ended
                = lesaRun({"expand", model, "--preset", preset, "-o", folder.filePath("out")});
            const auto said = ended.err.trimmed();
            QVERIFY2(ended.exitCode == 4, said);
            QVERIFY2(said.contains(damage.says), said);
            QVERIFY2(said.split('\n').last().startsWith("lesa: "), said);
            QCOMPARE(QDir(folder.path())
                         .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                QStringList{"model"});
            if (!holey)
                QCOMPARE(filesOf(model), before);
        }
    }
};

QTEST_GUILESS_MAIN(TestBadCheckpoints)
#include "tst_bad_checkpoints.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// How responsive the window is. JSON on standard output, a table on standard error.
#include "app/workbench/main_window.h"
#include "core/run/run_follower.h"
#include "tests/benchmarks/stall_watch.h"
#include "widgets/plots/plot_view.h"
#include "widgets/session/session.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>
#include <QtEndian>

#include <atomic>
#include <cmath>
#include <cstdio>
#include <thread>

using namespace lesa;
using namespace Qt::StringLiterals;

namespace {

QJsonObject results;

void report(const QString& name, double value, const QString& unit)
{
    results[name] = QJsonObject{{u"value"_s, value}, {u"unit"_s, unit}};
    std::fprintf(stderr, "%-64s %10.1f %s\n", qPrintable(name), value, qPrintable(unit));
}

void report(const QString& name, const StallWatch& watch)
{
    report(name + u": longest stall"_s, watch.longest(), u"ms"_s);
    report(name + u": 99th percentile"_s, watch.percentile(0.99), u"ms"_s);
    report(name + u": stalls over 50 ms"_s, watch.longerThan(50), u""_s);
}

FigureContent manyRuns(int runs, int points)
{
    FigureContent content;
    content.id = u"loss"_s;
    Panel panel;
    panel.x.label = u"Step"_s;
    panel.y.label = u"Loss"_s;
    for (int r = 0; r < runs; ++r) {
        Series s;
        s.id = u"run %1"_s.arg(r);
        s.name = s.id;
        s.style = r;
        for (int i = 0; i < points; ++i) {
            s.x.push_back(i);
            s.y.push_back(2.5 + 0.1 * r + 2 / (1 + i * 1e-3) + 0.05 * std::sin(i * 12.9898 + r));
        }
        panel.series.push_back(std::move(s));
    }
    content.panels.push_back(std::move(panel));
    return content;
}

void waitFor(int milliseconds)
{
    StallWatch().run(milliseconds, [] { return false; });
}

/// One redraw after another, each of the whole figure.
void benchRedraw(PlotView& view)
{
    StallWatch watch;
    int step = 0;
    QTimer pan;
    QObject::connect(&pan, &QTimer::timeout, &view, [&] {
        view.setXRange({-1000.0 + step, 100000.0 + step});
        ++step;
    });
    pan.start(100);
    watch.run(4000, [] { return false; });
    report(u"redraw of 20 x 100000 points"_s, watch.longest(), u"ms"_s);
}

/// A run folder's events at 1000 a second, followed, and drawn into the figure.
void benchStream(PlotView& view)
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"events.jsonl"_s);
    std::atomic<bool> stop = false;
    std::thread writer([&] {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return;
        for (int i = 1; !stop; ++i) {
            file.write(QByteArray::fromStdString(
                wire::encode({i, 1.0, wire::Metrics{i, i * 10, {{"loss", 2.5 + 1.0 / i}}}})));
            if (i % 10 == 0) {
                file.flush();
                QThread::msleep(10);
            }
        }
    });
    RunFollower follower(path, [] { return true; });
    int seen = 0;
    QObject::connect(&follower, &RunFollower::events, &view, [&](const auto& events) {
        std::vector<double> x, y;
        for (const auto& stamped : events) {
            if (const auto* metrics = std::get_if<wire::Metrics>(&stamped.event)) {
                x.push_back(100000.0 + static_cast<double>(metrics->step));
                y.push_back(2.5 + 1.0 / static_cast<double>(metrics->step));
            }
        }
        seen += static_cast<int>(x.size());
        view.append(u"run 0"_s, x, y);
    });
    follower.start();
    view.fit();
    StallWatch watch;
    watch.run(6000, [] { return false; });
    stop = true;
    writer.join();
    report(u"events drawn"_s, seen, u""_s);
    report(u"1000 events/s into 20 x 100000 points"_s, watch);
}

/// The headers of a Llama of 80 layers in 30 files; the weights are holes.
void writeLargeCheckpoint(const QString& folder)
{
    const QDir dir(folder);
    QFile config(dir.filePath(u"config.json"_s));
    config.open(QIODevice::WriteOnly);
    config.write(R"({"architectures": ["LlamaForCausalLM"], "model_type": "llama",
"hidden_size": 8192, "intermediate_size": 28672, "num_hidden_layers": 80, "num_attention_heads": 64,
"num_key_value_heads": 8, "vocab_size": 128256, "rms_norm_eps": 1e-05, "rope_theta": 500000.0,
"max_position_embeddings": 8192, "hidden_act": "silu", "tie_word_embeddings": false,
"torch_dtype": "bfloat16"})");
    struct Tensor {
        QString name;
        std::vector<qint64> shape;
    };
    QList<Tensor> tensors{{u"model.embed_tokens.weight"_s, {128256, 8192}}};
    for (int layer = 0; layer < 80; ++layer) {
        const auto at = u"model.layers.%1."_s.arg(layer);
        tensors << Tensor{at + u"input_layernorm.weight"_s, {8192}}
                << Tensor{at + u"post_attention_layernorm.weight"_s, {8192}}
                << Tensor{at + u"self_attn.q_proj.weight"_s, {8192, 8192}}
                << Tensor{at + u"self_attn.k_proj.weight"_s, {1024, 8192}}
                << Tensor{at + u"self_attn.v_proj.weight"_s, {1024, 8192}}
                << Tensor{at + u"self_attn.o_proj.weight"_s, {8192, 8192}}
                << Tensor{at + u"mlp.gate_proj.weight"_s, {28672, 8192}}
                << Tensor{at + u"mlp.up_proj.weight"_s, {28672, 8192}}
                << Tensor{at + u"mlp.down_proj.weight"_s, {8192, 28672}};
    }
    tensors << Tensor{u"model.norm.weight"_s, {8192}}
            << Tensor{u"lm_head.weight"_s, {128256, 8192}};
    constexpr int shards = 30;
    QJsonObject map;
    qint64 total = 0;
    for (int shard = 0; shard < shards; ++shard) {
        const auto name = u"model-%1-of-00030.safetensors"_s.arg(shard + 1, 5, 10, QChar(u'0'));
        QJsonObject header;
        qint64 offset = 0;
        const auto from = tensors.size() * shard / shards;
        const auto to = tensors.size() * (shard + 1) / shards;
        for (auto i = from; i < to; ++i) {
            qint64 bytes = 2;
            QJsonArray shape;
            for (const auto n : tensors[i].shape) {
                bytes *= n;
                shape << n;
            }
            header[tensors[i].name] = QJsonObject{{u"dtype"_s, u"BF16"_s}, {u"shape"_s, shape},
                {u"data_offsets"_s, QJsonArray{offset, offset + bytes}}};
            offset += bytes;
            map[tensors[i].name] = name;
        }
        total += offset;
        const auto text = QJsonDocument(header).toJson(QJsonDocument::Compact);
        const auto size = qToLittleEndian<quint64>(static_cast<quint64>(text.size()));
        QFile file(dir.filePath(name));
        file.open(QIODevice::WriteOnly);
        file.write(reinterpret_cast<const char*>(&size), sizeof size);
        file.write(text);
        file.resize(8 + text.size() + offset);
    }
    QFile index(dir.filePath(u"model.safetensors.index.json"_s));
    index.open(QIODevice::WriteOnly);
    index.write(QJsonDocument(
        QJsonObject{{u"metadata"_s, QJsonObject{{u"total_size"_s, total}}}, {u"weight_map"_s, map}})
                    .toJson());
}

/// Until something of a new window has been painted.
void benchFirstFrame(Theme& theme)
{
    struct Painted : QObject {
        bool eventFilter(QObject* watched, QEvent* event) override
        {
            seen = seen || (event->type() == QEvent::Paint && watched->isWidgetType());
            return false;
        }
        bool seen = false;
    } painted;
    const QTemporaryDir home;
    QElapsedTimer clock;
    clock.start();
    Session session(AppPaths::below(home.path()));
    MainWindow window(session, theme);
    qApp->installEventFilter(&painted);
    window.show();
    while (!painted.seen)
        QCoreApplication::processEvents();
    report(u"first frame"_s, static_cast<double>(clock.nsecsElapsed()) / 1e6, u"ms"_s);
}

void benchOpening(Theme& theme)
{
    const QTemporaryDir home;
    const QTemporaryDir checkpoint;
    writeLargeCheckpoint(checkpoint.path());
    Session session(AppPaths::below(home.path()));
    auto settings = session.settings();
    settings.analyseOnOpen = false;
    session.setSettings(settings);
    MainWindow window(session, theme);
    window.show();
    waitFor(300);
    bool over = false;
    QObject::connect(&session, &Session::opened, &window, [&] { over = true; });
    QObject::connect(&session, &Session::refused, &window, [&](const OpenFailure& failure) {
        std::fprintf(stderr, "refused: %s\n", qPrintable(failure.message));
        over = true;
    });
    QElapsedTimer clock;
    clock.start();
    session.open(checkpoint.path());
    StallWatch watch;
    watch.run(20000, [&] { return over; });
    report(u"opening 723 tensors in 30 files"_s, static_cast<double>(clock.elapsed()), u"ms"_s);
    report(u"opening 723 tensors in 30 files"_s, watch);
    watch.run(500, [] { return false; });
    report(u"showing them"_s, watch.longest(), u"ms"_s);
}

/// What the window's process has mapped once it is up.
void benchLibraries()
{
    QProcess window;
    window.start(QStringLiteral(LESA_WORKBENCH), {});
    window.waitForStarted();
    waitFor(2500);
    QFile maps(u"/proc/%1/maps"_s.arg(window.processId()));
    maps.open(QIODevice::ReadOnly);
    const auto text = maps.readAll();
    report(u"libtorch mapped"_s, text.contains("libtorch") ? 1 : 0, u""_s);
    report(u"Qt 5 mapped"_s, text.contains("libQt5") ? 1 : 0, u""_s);
    report(u"Qt 6 mapped"_s, text.contains("libQt6Widgets") ? 1 : 0, u""_s);
    window.kill();
    window.waitForFinished();
}

} // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir home;
    qputenv("XDG_CONFIG_HOME", home.path().toLocal8Bit());
    qputenv("XDG_DATA_HOME", home.path().toLocal8Bit());
    QApplication application(argc, argv);
    Theme theme(application);
    benchFirstFrame(theme);
    {
        PlotView view;
        view.resize(1000, 600);
        view.setContent(manyRuns(20, 100000));
        view.show();
        waitFor(1000);
        benchRedraw(view);
        benchStream(view);
    }
    benchOpening(theme);
    benchLibraries();
    std::printf("%s", QJsonDocument(results).toJson().constData());
}

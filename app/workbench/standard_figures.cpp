// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/standard_figures.h"

#include "core/base/error.h"
#include "core/hdf5/hdf5_file.h"
#include "widgets/figures/export_job.h"
#include "widgets/pages/compare/loss_figure.h"
#include "widgets/pages/inspect/coefficient_figures.h"
#include "widgets/pages/inspect/spectra_figures.h"
#include "widgets/session/run_list.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <set>
#include <utility>
#include <variant>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 30'000; ///< for reading all runs

QString tr(const char* text)
{
    return QCoreApplication::translate("lesa", text);
}

/// The files to come; laid out here, written by runExport.
class Gathered {
public:
    explicit Gathered(const QString& folder)
        : m_folder(folder)
    {
        m_job.formats = {FigureFormat::Pdf, FigureFormat::Png, FigureFormat::Csv};
    }

    void add(const FigureContent& content, const QString& name)
    {
        if (!content.panels.empty())
            m_job.items.push_back({prepareFigure(content, {}), m_folder.filePath(name)});
    }

    [[nodiscard]] const ExportJob& job() const { return m_job; }

private:
    QDir m_folder;
    ExportJob m_job;
};

/// Full names of the weight types. Error Data: not an analysis.
QStringList typesIn(const QString& file)
{
    const Hdf5Reader reader(QFile::encodeName(file).toStdString());
    const auto attribute = reader.attribute("/", "types");
    QStringList types;
    if (const auto* names = std::get_if<std::vector<std::string>>(&attribute))
        for (const auto& name : *names)
            types << QString::fromStdString(name);
    if (types.isEmpty())
        throw Error(Fault::Data,
            file.toStdString() + " is not an analysis: it names no weight types",
            "Make one with 'lesa analyze CHECKPOINT -o FILE'.");
    return types;
}

void addMetrics(const AnalysisData& data, Gathered& figures)
{
    for (const auto& metric : metricChoices())
        if (data.metric(metric.name) != nullptr)
            figures.add(metricFigure(data, {}, metric), u"metric_"_s + metric.name);
}

/// Error Data: not an analysis, or a damaged one.
void addAnalysis(const QString& file, Gathered& figures)
{
    bool first = true;
    for (const auto& type : typesIn(file)) {
        const auto read = readAnalysis(file, type);
        if (!read.data)
            throw Error(Fault::Data, read.error.toStdString());
        const auto& data = *read.data;
        if (std::exchange(first, false))
            addMetrics(data, figures);
        const auto name = u'_' + data.shortName;
        figures.add(spectrumFigure(data, {}, {}), u"spectra"_s + name);
        figures.add(sharedSpectrumFigure(data, {}), u"shared_spectrum"_s + name);
        figures.add(normFigure(data, {}, {}), u"coefficients"_s + name);
        figures.add(similarityFigure(data, Similarity::Cosine), u"similarity"_s + name);
    }
}

/// Reads what runs said so far, and waits for all of it.
class RunReading {
public:
    explicit RunReading(const QStringList& paths)
        : m_runs(m_scratch.filePath(u"runs.json"_s))
        , m_histories(m_runs)
        , m_wanted(paths.size())
    {
        QEventLoop loop;
        const auto look = [&] {
            if (isComplete())
                loop.quit();
        };
        QObject::connect(&m_runs, &RunList::nothingFound, &loop, [&](const QString& path) {
            m_nothing << path;
            look();
        });
        QObject::connect(&m_runs, &RunList::caughtUp, &loop, look);
        QObject::connect(&m_runs, &RunList::changed, &loop, look);
        // A run whose run.json was never written has its curves all the same.
        QTimer::singleShot(patienceMs, &loop, [&] {
            m_gaveUp = true;
            loop.quit();
        });
        for (const auto& path : paths)
            m_runs.addFolder(QFileInfo(path).absoluteFilePath());
        loop.exec();
    }

    [[nodiscard]] const QStringList& nothingIn() const { return m_nothing; }
    [[nodiscard]] bool gaveUp() const { return m_gaveUp; } ///< something may be missing

    [[nodiscard]] QList<ChartRun> chartRuns() const
    {
        QList<ChartRun> charted;
        for (const auto& run : m_runs.runs())
            charted << chartRun(run, m_histories.of(run.id));
        return charted;
    }

private:
    [[nodiscard]] bool isComplete() const
    {
        const auto& runs = m_runs.runs();
        return (!runs.isEmpty() || m_nothing.size() == m_wanted)
            && std::all_of(runs.begin(), runs.end(), [this](const auto& run) {
                   return m_histories.of(run.id).caughtUp
                       && (run.record || run.imported != ImportKind::None);
               });
    }

    QTemporaryDir m_scratch;
    RunList m_runs;
    RunHistories m_histories;
    qsizetype m_wanted;
    QStringList m_nothing;
    bool m_gaveUp = false;
};

/// One curve a run; one a strategy where runs differ only in their seed.
void addLoss(const QList<ChartRun>& runs, Gathered& figures)
{
    std::set<QString> groups;
    for (const auto& run : runs)
        groups.insert(run.group);
    ChartOptions options;
    options.groupSeeds = groups.size() < static_cast<std::size_t>(runs.size());
    figures.add(filledLossFigure(runs, options), u"loss"_s);
}

} // namespace

int drawStandardFigures(const QStringList& paths, const QString& folder, QStringList* messages)
{
    Gathered figures(folder);
    QStringList runs;
    try {
        for (const auto& path : paths)
            if (path.endsWith(u".h5"_s))
                addAnalysis(path, figures);
            else
                runs << path;
    } catch (const Error& error) {
        *messages << QString::fromStdString(error.what());
        return exitCode(error.fault());
    }
    if (!runs.isEmpty()) {
        const RunReading reading(runs);
        for (const auto& path : reading.nothingIn())
            *messages << tr("%1: there is no run in it").arg(path);
        if (!reading.nothingIn().isEmpty())
            return exitCode(Fault::Data);
        if (reading.gaveUp())
            *messages << tr(
                "Not every run was read to its end within %1 s; the loss figure shows what was.")
                             .arg(patienceMs / 1000);
        addLoss(reading.chartRuns(), figures);
    }
    if (!QDir().mkpath(folder)) {
        *messages << tr("%1 cannot be made; choose another folder").arg(folder);
        return exitCode(Fault::Io);
    }
    const auto result = runExport(figures.job());
    *messages << result.warnings;
    if (!result.failure.isEmpty()) {
        *messages << result.failure;
        return exitCode(Fault::Io);
    }
    *messages << tr("%1 files written to %2").arg(result.written.size()).arg(folder);
    return 0;
}

} // namespace lesa

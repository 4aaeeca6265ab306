// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_analysis.h"
#include "widgets/pages/inspect/coefficient_figures.h"
#include "widgets/pages/inspect/quality_figures.h"
#include "widgets/pages/inspect/quality_model.h"
#include "widgets/pages/inspect/spectra_figures.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace lesa;
using namespace Qt::StringLiterals;

namespace {

const MetricChoice& choiceOf(const QString& name)
{
    static const auto choices = metricChoices();
    return *std::find_if(
        choices.begin(), choices.end(), [&](const auto& choice) { return choice.name == name; });
}

QualityRow row(const char* against, const char* method, int layer, double cosine)
{
    QualityRow r;
    r.type = "q_proj";
    r.layer = layer;
    r.against = against;
    r.method = method;
    r.cosineV = cosine;
    r.numericalRank = 9;
    return r;
}

/// Old, old, new, old.
ExpansionRecord recordWithOneNewLayer(int hidden)
{
    ExpansionRecord record;
    record.map = {{LayerOrigin::Kind::Old, 0}, {LayerOrigin::Kind::Old, 1},
        {LayerOrigin::Kind::New, 1, 1}, {LayerOrigin::Kind::Old, 2}};
    record.preset.strategy.predictor.hidden = hidden;
    return record;
}

} // namespace

class TestAnalysisFigures : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        const auto path = m_folder.filePath(u"a.h5"_s);
        test::writeAnalysis(path, {});
        const auto read = readAnalysis(path, u"mlp.up_proj"_s);
        QVERIFY2(read.data, qPrintable(read.error));
        m_data = read.data;
    }

    void theFileIsReadAsItWasWritten()
    {
        QCOMPARE(m_data->layerCount(), 6U);
        QCOMPARE(m_data->shortName, u"up_proj"_s);
        QCOMPARE(m_data->sigma[2][1], 1.5);
        QCOMPARE(m_data->floor, 0.5);
        QCOMPARE(m_data->leading, 4);
        QCOMPARE(m_data->metricAt(u"alpha"_s, 0), 7.0);
        QCOMPARE(m_data->views[1].pcaX[2], 3.0);
    }

    void aDamagedFileIsAnErrorAndNotACrash()
    {
        const auto path = m_folder.filePath(u"bad.h5"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("not HDF5");
        file.close();
        QVERIFY(!readAnalysis(path, u"mlp.up_proj"_s).data);
        QVERIFY(!readAnalysis(path, u"mlp.up_proj"_s).error.isEmpty());
        QVERIFY(!readAnalysis(m_data->file, u"mlp.gate_proj"_s).error.isEmpty());
        QVERIFY(!readDirection(m_data->file, u"mlp.up_proj"_s, 4).error.isEmpty());
    }

    void spectraAreRelativeToTheFirstAndInsertedLayersDashed()
    {
        const auto figure = spectrumFigure(*m_data, {3}, {true, true, 2});
        const auto& panel = figure.panels.front();
        QCOMPARE(panel.series.size(), 6U);
        QCOMPARE(panel.series[2].y[3], 0.25);
        QCOMPARE(panel.series[2].key, u"layer:2"_s);
        QVERIFY(panel.series[3].dashed);
        QVERIFY(!panel.series[2].dashed);
        QCOMPARE(panel.markers.size(), 3U);
        QCOMPARE(panel.y.scale, AxisScale::Log);
        const auto absolute = spectrumFigure(*m_data, {}, {false, false, -1});
        QCOMPARE(absolute.panels.front().series[2].y[0], 3.0);
        QVERIFY(absolute.panels.front().markers.empty());
    }

    void theSharedSpectrumShowsItsFloor()
    {
        const auto figure = sharedSpectrumFigure(*m_data, {true, false, -1});
        QCOMPARE(figure.panels.front().series.front().x.size(), 50U);
        QCOMPARE(figure.panels.front().markers.size(), 1U);
        QCOMPARE(figure.panels.front().markers.front().at, 0.005);
    }

    void theEigenvalueDensityHasAreaOne()
    {
        const auto figure = densityFigure(*m_data, 1);
        const auto& steps = figure.panels.front().series.front();
        double area = 0;
        for (std::size_t i = 0; i + 1 < steps.x.size(); ++i)
            area += steps.y[i] * (steps.x[i + 1] - steps.x[i]);
        QVERIFY2(std::abs(area - 1) < 1e-9, qPrintable(QString::number(area)));
        QVERIFY(densityFigure(*m_data, 99).panels.empty());
    }

    void layersBeyondTheLimitsOfAlphaAreFlagged()
    {
        const auto figure = metricFigure(*m_data, {}, choiceOf(u"alpha"_s));
        const auto& series = figure.panels.front().series;
        QCOMPARE(series.size(), 3U); // two types and the flags
        QCOMPARE(series.back().x, std::vector<double>{0});
        QCOMPARE(series.back().pointKeys, QStringList{u"layer:0"_s});
        QCOMPARE(figure.panels.front().markers.size(), 2U);
    }

    void insertedLayersNextToEachOtherAreShadedAsOne()
    {
        const auto figure = metricFigure(*m_data, {1, 2, 4}, choiceOf(u"stable_rank"_s));
        const auto& bands = figure.panels.front().bands;
        QCOMPARE(bands.size(), 2U);
        QCOMPARE(bands.front().from, 0.5);
        QCOMPARE(bands.front().to, 2.5);
    }

    void theMapHasDirectionsInRowsAndLayersInColumns()
    {
        const auto figure = normFigure(*m_data, {}, {5, false, NeighbourMeasure::Distance});
        const auto& map = figure.panels.front().heatMaps.front();
        QCOMPARE(map.rows, 5);
        QCOMPARE(map.cols, 6);
        QCOMPARE(map.values[3 * 6 + 2], 23.0);
        QCOMPARE(map.colKeys[2], u"layer:2"_s);
    }

    void theGapThatStandsOutIsMarked()
    {
        const auto figure = normFigure(*m_data, {}, {});
        const auto& series = figure.panels.back().series;
        QCOMPARE(series.size(), 2U);
        QCOMPARE(series.back().x, std::vector<double>{3.5});
    }

    void oneDirectionIsReadAlone()
    {
        const auto direction = readDirection(m_data->file, m_data->weightType, 2);
        QCOMPARE(direction.inputs, 3);
        const auto figure = directionFigure(*m_data, direction, {});
        const auto& map = figure.panels.front().heatMaps.front();
        QCOMPARE(map.values[1 * 6 + 4], 421.0); // input 1 of layer 4
        QCOMPARE(figure.panels.back().series.front().y[1], 12.0);
    }

    void theTrajectoryMarksInsertedLayers()
    {
        const auto figure = trajectoryFigure(*m_data, {4}, 1, Projection::Pca);
        const auto& t = figure.panels.front().trajectories.front();
        QCOMPARE(t.x[3], 4.0);
        QVERIFY(t.inserted[4]);
        QVERIFY(!t.inserted[3]);
        QVERIFY(trajectoryFigure(*m_data, {}, 9, Projection::Pca).panels.empty());
    }

    void aLayerIsNotComparedWithItself()
    {
        const auto figure = similarityFigure(*m_data, Similarity::Cka);
        const auto& map = figure.panels.front().heatMaps.front();
        QVERIFY(std::isnan(map.values[0]));
        QCOMPARE(map.values[1], 0.1);
    }

    void predictedAndAverageOfOneWeightAreOneRow()
    {
        const std::vector<QualityRow> rows{row("truth", "predicted", 3, 0.6),
            row("truth", "mean", 3, 0.7), row("lower", "predicted", 5, 0.4)};
        const auto heldOut = qualityPairs(rows, QualityKind::LeaveOneOut);
        QCOMPARE(heldOut.size(), 1U);
        QCOMPARE(heldOut.front().mean->cosineV, 0.7);
        QCOMPARE(qualityPairs(rows, QualityKind::Inserted).size(), 1U);
        QualityModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setPairs(heldOut);
        QCOMPARE(model.index(0, QualityModel::FirstMeasure).data().toString(), u"0.600 | 0.700"_s);
        const auto figure = qualityFigure(heldOut, qualityMeasures().front());
        QCOMPARE(figure.panels.front().series.size(), 2U);
        QCOMPARE(figure.panels.front().series.front().pointKeys, QStringList{u"layer:3"_s});
    }

    void theRankCapIsDrawnWhereItBites()
    {
        const auto capped = insertedSpectrumFigure(*m_data, recordWithOneNewLayer(20), 2);
        QCOMPARE(capped.panels.front().series.size(), 3U);
        QCOMPARE(capped.panels.front().markers.front().at, 21.0);
        const auto wide = insertedSpectrumFigure(*m_data, recordWithOneNewLayer(256), 2);
        QVERIFY(wide.panels.front().markers.empty());
        QVERIFY(insertedSpectrumFigure(*m_data, recordWithOneNewLayer(20), 1).panels.empty());
        auto residual = recordWithOneNewLayer(20);
        residual.preset.strategy.predictor.kind = "residual";
        QVERIFY(!rankCap(residual.preset));
    }

private:
    QTemporaryDir m_folder;
    std::shared_ptr<const AnalysisData> m_data;
};

QTEST_MAIN(TestAnalysisFigures)
#include "tst_analysis_figures.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_analysis.h"
#include "widgets/notices/placeholder.h"
#include "widgets/pages/inspect/analysis_source.h"
#include "widgets/pages/inspect/coefficients_tab.h"
#include "widgets/pages/inspect/quality_tab.h"
#include "widgets/pages/inspect/spectra_tab.h"
#include "widgets/plots/plot_view.h"
#include "widgets/session/session.h"

#include <QAction>
#include <QDir>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace lesa;
using namespace Qt::StringLiterals;

namespace {

constexpr int layers = 12; // of the demo

template <class Widget>
Widget* named(const QWidget& parent, const QString& name)
{
    for (auto* widget : parent.findChildren<Widget*>())
        if (widget->accessibleName() == name && widget->isVisibleTo(&parent))
            return widget;
    return nullptr;
}

QPushButton* button(const QWidget& parent, const QString& text)
{
    for (auto* found : parent.findChildren<QPushButton*>())
        if (found->text() == text && found->isVisibleTo(&parent))
            return found;
    return nullptr;
}

/// Once it is laid out.
QPoint pointAt(const PlotView& plot, double x, double y, int panel = 0)
{
    [[maybe_unused]] const bool laidOut
        = QTest::qWaitFor([&] { return plot.panelRect(panel).width() > plot.width() / 2; });
    return plot.toPixel(x, y, panel).toPoint();
}

/// The plot's drawing surface takes the mouse.
void click(const PlotView& plot, QPoint at)
{
    auto* surface = plot.findChild<QWidget*>(u"plot"_s);
    QTest::mouseMove(surface, at);
    QTest::mouseClick(surface, Qt::LeftButton, {}, at);
}

} // namespace

class TestNumericTabs : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_paths = AppPaths::below(m_folder->path());
        m_session = std::make_unique<Session>(m_paths);
        m_session->jobs().setLocator({u"/nowhere/lesa"_s});
        auto settings = m_session->settings();
        settings.runsFolder = m_folder->filePath(u"runs"_s);
        m_session->setSettings(settings);
        m_source = std::make_unique<AnalysisSource>(*m_session);
    }
    void cleanup()
    {
        m_source.reset();
        m_session.reset();
    }

    void nothingComputedOffersToCompute()
    {
        open();
        SpectraTab tab(*m_session, *m_source);
        show(tab);
        QTRY_COMPARE(m_source->state(), AnalysisSource::State::Absent);
        const auto* notice = tab.findChild<Placeholder*>();
        QCOMPARE(notice->accessibleName(), u"Spectra not computed yet"_s);
        QVERIFY(notice->accessibleDescription().startsWith(u"7 matrices × 12 layers, about"_s));
        QVERIFY(button(tab, u"Only q_proj"_s));
        QVERIFY(tab.plots().isEmpty());
        QVERIFY(!tab.can(PageCommand::Fit));
        QTest::mouseClick(button(tab, u"Compute"_s), Qt::LeftButton);
        QTRY_COMPARE(m_source->state(), AnalysisSource::State::Failed);
        QCOMPARE(notice->accessibleName(), u"The analysis did not finish"_s);
        QVERIFY(button(tab, u"Compute again"_s));
    }

    void aPickedLayerIsPickedInEveryTab()
    {
        analyse();
        SpectraTab spectra(*m_session, *m_source);
        CoefficientsTab coefficients(*m_session, *m_source);
        show(spectra);
        show(coefficients);
        QTRY_COMPARE(spectra.plots().size(), 3);
        QTRY_COMPARE(coefficients.plots().size(), 3);
        auto& plot = spectra.depthPlot();
        QCoreApplication::processEvents();
        click(plot, pointAt(plot, 7, 3));
        QCOMPARE(m_session->selection().layer(), 7);
        for (const auto* other : spectra.plots() + coefficients.plots())
            QCOMPARE(other->selectedKey(), u"layer:7"_s);
        QCOMPARE(named<QSpinBox>(coefficients, u"Layer"_s)->value(), 7);
        auto& map = coefficients.depthPlot();
        QCoreApplication::processEvents();
        click(map, pointAt(map, 4, 10));
        QCOMPARE(m_session->selection().layer(), 4);
        QCOMPARE(plot.selectedKey(), u"layer:4"_s);
        spectra.perform(PageCommand::Cancel);
        QCOMPARE(m_session->selection().layer(), -1);
    }

    void aChipChoosesTheWeightTypeForAllTabs()
    {
        analyse();
        SpectraTab spectra(*m_session, *m_source);
        CoefficientsTab coefficients(*m_session, *m_source);
        show(spectra);
        show(coefficients);
        QTRY_VERIFY(m_source->data());
        auto* chip = named<QToolButton>(spectra, u"Weight type down_proj"_s);
        QVERIFY(chip);
        QTest::mouseClick(chip, Qt::LeftButton);
        QCOMPARE(m_session->selection().weightType(), u"mlp.down_proj"_s);
        QVERIFY(named<QToolButton>(coefficients, u"Weight type down_proj"_s)->isChecked());
        QTRY_VERIFY(m_source->data());
        QCOMPARE(m_source->data()->shortName, u"down_proj"_s);
    }

    void onlyTheNewestTypeArrives()
    {
        analyse();
        QTRY_VERIFY(m_source->data());
        QStringList seen;
        connect(m_source.get(), &AnalysisSource::changed, this, [&] {
            if (m_source->data())
                seen << m_source->data()->shortName;
        });
        for (const auto& type : {u"self_attn.k_proj"_s, u"mlp.up_proj"_s, u"mlp.down_proj"_s})
            m_session->selection().setWeightType(type);
        QTRY_COMPARE(seen.size(), 1);
        QCoreApplication::processEvents();
        QCOMPARE(seen, QStringList{u"down_proj"_s});
    }

    void theKeysOfTheWindowReachThePlotWithFocus()
    {
        analyse();
        SpectraTab tab(*m_session, *m_source);
        show(tab);
        QTRY_COMPARE(tab.plots().size(), 3);
        auto* spectrum = named<PlotView>(tab, u"Singular values"_s);
        QVERIFY(spectrum->isLogY());
        spectrum->setFocus();
        tab.perform(PageCommand::LogY);
        QVERIFY(!spectrum->isLogY());
        QVERIFY(!spectrum->accessibleDescription().isEmpty());
    }

    void theCursorIsReadOutForTheStatusBar()
    {
        analyse();
        SpectraTab tab(*m_session, *m_source);
        QSignalSpy readouts(&tab, &Page::readout);
        show(tab);
        QTRY_COMPARE(tab.plots().size(), 3);
        auto& plot = tab.depthPlot();
        QTest::mouseMove(plot.findChild<QWidget*>(u"plot"_s), pointAt(plot, 5, 3));
        QTRY_VERIFY(!readouts.isEmpty());
        QVERIFY(readouts.last().front().toString().contains(u"Layer: 5"_s));
    }

    void missingQualityOffersTheExpansion()
    {
        open();
        QualityTab tab(*m_session, *m_source);
        show(tab);
        QVERIFY(button(tab, u"Expand with quality control"_s));
        const auto job = tab.trialJob();
        QVERIFY(job.arguments.contains(u"--quality"_s));
        QVERIFY(job.output.startsWith(m_folder->path()));
        QTest::mouseClick(button(tab, u"Expand with quality control"_s), Qt::LeftButton);
        QTRY_COMPARE(
            tab.findChild<Placeholder*>()->accessibleName(), u"The expansion did not finish"_s);
    }

    void qualityOfATrialIsShownBesideItsSource()
    {
        open();
        ExpansionRecord record;
        record.map = {{LayerOrigin::Kind::Old, 0}, {LayerOrigin::Kind::Old, 1}};
        record.sourceHash = m_session->model()->headerHash.toStdString();
        record.layersBefore = layers;
        QualityRow row;
        row.type = "up_proj";
        row.layer = 3;
        row.against = "truth";
        row.method = "predicted";
        record.quality = {row};
        QualityTab tab(*m_session, *m_source);
        QDir().mkpath(tab.trialJob().output);
        QFile file(tab.trialJob().output + u"/lesa.json"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(formatExpansionRecord(record, 0)));
        file.close();
        Q_EMIT m_source->recordChanged();
        show(tab);
        auto* table = tab.findChild<QTableView*>();
        QTRY_COMPARE(table->model()->rowCount(), 1);
        table->selectRow(0);
        QCOMPARE(m_session->selection().layer(), 3);
        QCOMPARE(m_session->selection().weightType(), u"mlp.up_proj"_s);
    }

private:
    void open()
    {
        m_session->open(QStringLiteral(LESA_DEMO));
        QTRY_VERIFY(m_session->model());
    }
    /// The demo, with an analysis in the cache.
    void analyse()
    {
        const auto result = openModel(QStringLiteral(LESA_DEMO));
        const auto& model = *std::get<std::shared_ptr<const OpenedModel>>(result);
        test::SampleAnalysis sample;
        sample.headerHash = model.headerHash.toStdString();
        sample.layers = layers;
        sample.types.clear();
        for (const auto& type : model.inspection.weightTypes)
            sample.types.push_back(type.name);
        QDir().mkpath(m_paths.analyses());
        test::writeAnalysis(
            m_paths.analyses() + u'/' + model.headerHash.left(16) + u"-all.h5"_s, sample);
        open();
    }
    static void show(QWidget& tab)
    {
        tab.resize(1100, 760);
        tab.show();
        QVERIFY(QTest::qWaitForWindowExposed(&tab));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    AppPaths m_paths;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<AnalysisSource> m_source;
};

QTEST_MAIN(TestNumericTabs)
#include "tst_numeric_tabs.moc"

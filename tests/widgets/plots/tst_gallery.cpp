// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind of figure as every kind of file. LESA_GALLERY=folder keeps them for looking at:
//   LESA_GALLERY=/tmp/gallery ./tst_gallery
#include "sample_figures.h"

#include "widgets/figures/figure_renderer.h"
#include "widgets/plots/plot_view.h"

#include <QDir>
#include <QTest>

using namespace lesa;
using namespace Qt::StringLiterals;

class TestGallery : public QObject {
    Q_OBJECT
private slots:
    void everyKindOfFigureIsDrawnInEveryFormat_data()
    {
        QTest::addColumn<int>("index");
        const auto figures = samples::all();
        for (std::size_t i = 0; i < figures.size(); ++i)
            QTest::newRow(qPrintable(figures[i].id)) << static_cast<int>(i);
    }

    void everyKindOfFigureIsDrawnInEveryFormat()
    {
        QFETCH(int, index);
        const auto content = samples::all()[static_cast<std::size_t>(index)];
        FigureSpec grey;
        grey.colours = ColourSet::Grayscale;
        grey.markers = true;
        grey.legend = LegendPlace::Outside;
        FigureSpec slide;
        slide.venue = u"slide"_s;
        slide.width = WidthKind::Full;
        const std::pair<QString, FigureSpec> specs[]
            = {{u"icml"_s, {}}, {u"grey"_s, grey}, {u"slide"_s, slide}};
        for (const auto& [name, spec] : specs) {
            const auto figure = prepareFigure(content, spec);
            for (const auto format : {FigureFormat::Pdf, FigureFormat::Svg, FigureFormat::Png,
                     FigureFormat::Csv, FigureFormat::Recipe}) {
                const auto rendered = renderFigure(figure, format);
                QVERIFY(!rendered.bytes.isEmpty());
                keep(u"%1-%2.%3"_s.arg(content.id, name, suffix(format)), rendered.bytes);
            }
        }
    }

    void everyKindOfFigureIsDrawnOnScreen_data() { everyKindOfFigureIsDrawnInEveryFormat_data(); }

    void everyKindOfFigureIsDrawnOnScreen()
    {
        QFETCH(int, index);
        const auto content = samples::all()[static_cast<std::size_t>(index)];
        for (const bool dark : {false, true}) {
            PlotView view;
            view.setTheme(dark ? PlotTheme::darkTheme() : PlotTheme::light());
            view.setContent(content);
            view.resize(720, 460);
            view.show();
            QVERIFY(QTest::qWaitForWindowExposed(&view));
            view.selectKey(u"layer:9"_s);
            QTest::keyClick(&view, Qt::Key_Right);
            QTRY_VERIFY(view.panelRect().width() > 100);
            QTest::qWait(80);
            const auto image = view.grab().toImage();
            QCOMPARE(image.pixelColor(1, 1), view.theme().background);
            if (!folder().isEmpty())
                QVERIFY(image.save(folder()
                    + u"/screen-%1-%2.png"_s.arg(content.id, dark ? u"dark"_s : u"light"_s)));
        }
    }

private:
    static QString folder() { return qEnvironmentVariable("LESA_GALLERY"); }

    static void keep(const QString& name, const QByteArray& bytes)
    {
        if (folder().isEmpty())
            return;
        QDir().mkpath(folder());
        QFile file(QDir(folder()).filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
};

QTEST_MAIN(TestGallery)
#include "tst_gallery.moc"

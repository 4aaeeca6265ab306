// SPDX-License-Identifier: GPL-3.0-or-later
#include "../plots/sample_figures.h"

#include "core/base/error.h"
#include "widgets/figures/figure_renderer.h"
#include "widgets/figures/recipe.h"
#include "widgets/figures/venues.h"

#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace lesa;
using namespace Qt::StringLiterals;

#define NEED_TOOL(name)                                                                            \
    if (QStandardPaths::findExecutable(name).isEmpty())                                            \
    QSKIP(qPrintable(name + u" is not installed"_s))

class TestFigureRenderer : public QObject {
    Q_OBJECT
private slots:
    void thePageIsTheVenuesColumn_data()
    {
        QTest::addColumn<QString>("venue");
        QTest::addColumn<int>("column");
        QTest::addColumn<int>("full");
        QTest::newRow("ACL") << u"acl"_s << 218 << 454;
        QTest::newRow("NeurIPS") << u"neurips"_s << 396 << 396;
        QTest::newRow("ICML") << u"icml"_s << 234 << 486;
        QTest::newRow("CVPR") << u"cvpr"_s << 234 << 495;
        QTest::newRow("slide") << u"slide"_s << 960 << 960;
    }

    void thePageIsTheVenuesColumn()
    {
        NEED_TOOL(u"pdfinfo"_s);
        QFETCH(QString, venue);
        QFETCH(int, column);
        QFETCH(int, full);
        for (const auto& [kind, points] :
            {std::pair{WidthKind::Column, column}, {WidthKind::Full, full}}) {
            FigureSpec spec;
            spec.venue = venue;
            spec.width = kind;
            const auto info = tool(u"pdfinfo"_s,
                {save(u"a.pdf"_s, render(samples::histogram(), spec, FigureFormat::Pdf))});
            QVERIFY2(info.contains(u"Page size:       %1 x"_s.arg(points)), qPrintable(info));
        }
    }

    void everyFontInThePdfIsEmbeddedAndNoneIsType3()
    {
        NEED_TOOL(u"pdffonts"_s);
        for (const auto& content : samples::all()) {
            const auto fonts
                = tool(u"pdffonts"_s, {save(u"a.pdf"_s, render(content, {}, FigureFormat::Pdf))});
            const auto lines = fonts.split(u'\n', Qt::SkipEmptyParts);
            QVERIFY(lines.size() > 2);
            for (const auto& line : lines.mid(2)) {
                QVERIFY2(!line.contains(u"Type 3"_s), qPrintable(line));
                QVERIFY2(line.contains(u" yes "_s), qPrintable(line));
            }
        }
        FigureSpec outlines;
        outlines.pdfOutlines = true;
        const auto none = tool(u"pdffonts"_s,
            {save(u"a.pdf"_s, render(samples::histogram(), outlines, FigureFormat::Pdf))});
        QCOMPARE(none.split(u'\n', Qt::SkipEmptyParts).size(), 2);
    }

    void textHasItsSizeInPoints()
    {
        NEED_TOOL(u"pdftotext"_s);
        FigureSpec spec;
        spec.basePt = 9;
        const auto nine = wordHeight(spec);
        spec.basePt = 18;
        spec.venue = u"slide"_s;
        const auto eighteen = wordHeight(spec);
        QVERIFY2(
            std::abs(eighteen / nine - 2) < 0.05, qPrintable(u"%1 %2"_s.arg(nine).arg(eighteen)));
        // Ascent and descent of DejaVu Sans are 0.928 and 0.236 of its size; a size laid out at
        // 96 dpi would be a third too large.
        QVERIFY2(nine > 9 && nine < 11.5, qPrintable(QString::number(nine)));
    }

    void heatMapsAreStoredWithoutLoss()
    {
        NEED_TOOL(u"pdfimages"_s);
        const auto list = tool(u"pdfimages"_s,
            {u"-list"_s, save(u"a.pdf"_s, render(samples::similarity(), {}, FigureFormat::Pdf))});
        QVERIFY2(!list.contains(u"jpeg"_s), qPrintable(list));
        QVERIFY(list.contains(u"image"_s));
    }

    void theSameFigureGivesTheSameBytes_data() { formats(); }

    void theSameFigureGivesTheSameBytes()
    {
        QFETCH(int, format);
        for (const auto& content : samples::all()) {
            const auto f = static_cast<FigureFormat>(format);
            const auto first = render(content, {}, f);
            QTest::qWait(1);
            QCOMPARE(render(content, {}, f), first);
        }
    }

    void aRecipeDrawsWhatTheWindowExported_data() { formats(); }

    void aRecipeDrawsWhatTheWindowExported()
    {
        QFETCH(int, format);
        const auto f = static_cast<FigureFormat>(format);
        FigureSpec spec;
        spec.colours = ColourSet::Grayscale;
        spec.legend = LegendPlace::Outside;
        for (const auto& content : samples::all()) {
            const auto recipe = save(u"r.json"_s, render(content, spec, FigureFormat::Recipe));
            const auto output = m_folder.filePath(u"out."_s + suffix(f));
            QStringList messages;
            QCOMPARE(renderFromRecipe(recipe, output, &messages), 0);
            QFile file(output);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(file.readAll() == render(content, spec, f));
        }
    }

    void aBadRecipeIsRefusedWithTheNearestKey()
    {
        const auto path
            = save(u"bad.json"_s, R"({"schema": "lesa-figure/1", "figure": {"venu": "acl"}})");
        QStringList messages;
        QCOMPARE(renderFromRecipe(path, m_folder.filePath(u"a.pdf"_s), &messages), 4);
        QCOMPARE(messages.join(u' '), u"figure: unknown key \"venu\", did you mean \"venue\"?"_s);
        QVERIFY_THROWS_EXCEPTION(Error, recipeFromJson("{"));
        QVERIFY_THROWS_EXCEPTION(Error, recipeFromJson(R"({"schema": "lesa-figure/9"})"));
        QVERIFY_THROWS_EXCEPTION(
            Error, recipeFromJson(R"({"schema": "lesa-figure/1", "figure": {"dpi": "many"}})"));
        QCOMPARE(renderFromRecipe(path, m_folder.filePath(u"a.doc"_s), &messages), 2);
    }

    void aFolderThatCannotBeWrittenIsOneSentence()
    {
        const auto recipe
            = save(u"r.json"_s, render(samples::histogram(), {}, FigureFormat::Recipe));
        QStringList messages;
        QCOMPARE(renderFromRecipe(recipe, u"/proc/none/a.pdf"_s, &messages), 6);
        QCOMPARE(messages.size(), 1);
    }

    void theSvgParsesAndClipsItsCurves()
    {
        auto content = samples::lossCurves();
        content.panels[0].x.range = Range{200, 300};
        const auto svg = render(content, {}, FigureFormat::Svg);
        QXmlStreamReader xml(svg);
        int clips = 0;
        int clipped = 0;
        QStringList texts;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            clips += xml.name() == u"clipPath"_s;
            clipped += xml.attributes().hasAttribute(u"clip-path"_s);
            if (xml.name() == u"text"_s)
                texts << xml.readElementText();
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(clips >= 2 && clipped >= 4);
        QVERIFY(texts.contains(u"Training step"_s));
        FigureSpec outlines;
        outlines.svgOutlines = true;
        QVERIFY(!render(content, outlines, FigureFormat::Svg).contains("<text"));
    }

    void aZoomedCurveDoesNotLeaveItsPanelByAPixel()
    {
        NEED_TOOL(u"rsvg-convert"_s);
        auto content = samples::lossCurves();
        content.panels.resize(1);
        auto& panel = content.panels[0];
        panel.x.range = Range{100, 200};
        panel.y.range = Range{2.9, 3.0};
        panel.markers.clear();
        content.legend = LegendPlace::None;
        FigureSpec spec;
        spec.grid = false;
        const auto png = m_folder.filePath(u"clip.png"_s);
        tool(u"rsvg-convert"_s,
            {u"-z"_s, u"4"_s, u"-o"_s, png,
                save(u"clip.svg"_s, render(content, spec, FigureFormat::Svg))});
        auto exported = QImage::fromData(render(content, spec, FigureFormat::Png));
        for (const auto& image : {QImage(png), exported}) {
            QVERIFY(!image.isNull());
            // Curves are coloured, everything outside the axes is black, grey or white.
            int left = image.width();
            int bottom = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (image.pixelColor(x, y).saturation() > 60) {
                        left = std::min(left, x);
                        bottom = std::max(bottom, y);
                    }
                }
            }
            const int axis = axisColumn(image);
            QVERIFY2(
                left >= axis - 1, qPrintable(u"curve at %1, axis at %2"_s.arg(left).arg(axis)));
            QVERIFY(bottom < image.height() * 0.95);
        }
    }

    void thePngKnowsItsResolution()
    {
        FigureSpec spec;
        spec.dpi = 600;
        const auto image = QImage::fromData(render(samples::histogram(), spec, FigureFormat::Png));
        QCOMPARE(image.width(), 234 * 600 / 72);
        QCOMPARE(image.dotsPerMeterX(), 23622);
    }

    void theCsvHoldsExactlyThePlottedNumbers()
    {
        auto content = samples::lossCurves();
        content.panels[0].series[1].hidden = true;
        const auto lines = render(content, {}, FigureFormat::Csv).split('\n');
        QCOMPARE(lines[0], QByteArray("panel,series,x,y,raw,low,high,value"));
        const auto& s = content.panels[0].series[0];
        for (std::size_t i = 0; i < s.x.size(); ++i) {
            const auto cells = lines[static_cast<qsizetype>(i) + 1].split(',');
            QCOMPARE(cells[1], QByteArray("LESA"));
            QCOMPARE(cells[2].toDouble(), s.x[i]);
            QVERIFY(cells[3].toDouble() == s.y[i]); // to the last bit
            QVERIFY(cells[4].toDouble() == s.raw[i]);
        }
        QVERIFY(!lines.join('\n').contains("copy neighbour"));
        QVERIFY(lines.join('\n').contains("mean,305,nan"));
    }

    void missingCharactersAreSaid()
    {
        auto content = samples::histogram();
        QVERIFY(prepareFigure(content, {}).warnings.isEmpty());
        content.panels[0].x.label = u"層"_s;
        const auto warnings = prepareFigure(content, {}).warnings;
        QCOMPARE(warnings.size(), 1);
        QVERIFY(warnings[0].contains(u"層"_s));
    }

    void pointsALogAxisCannotShowAreSaid()
    {
        auto content = samples::spectra();
        content.panels[0].series[0].y[5] = 0;
        QVERIFY(prepareFigure(content, {}).warnings.join(u' ').contains(u"log axis"_s));
    }

private:
    static void formats()
    {
        QTest::addColumn<int>("format");
        for (const auto format : {FigureFormat::Pdf, FigureFormat::Svg, FigureFormat::Png,
                 FigureFormat::Csv, FigureFormat::Recipe})
            QTest::newRow(qPrintable(suffix(format))) << static_cast<int>(format);
    }

    static QByteArray render(
        const FigureContent& content, const FigureSpec& spec, FigureFormat format)
    {
        return renderFigure(content, spec, format).bytes;
    }

    QString save(const QString& name, const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write a temporary file");
        return file.fileName();
    }

    static QString tool(const QString& name, const QStringList& arguments)
    {
        QProcess process;
        process.start(name, arguments);
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    double wordHeight(const FigureSpec& spec)
    {
        auto content = samples::histogram();
        content.panels[0].x.label = u"Quantity"_s;
        const auto boxes = tool(u"pdftotext"_s,
            {u"-bbox"_s, save(u"t.pdf"_s, render(content, spec, FigureFormat::Pdf)), u"-"_s});
        static const QRegularExpression word(
            u"yMin=\"([0-9.]+)\" xMax=\"[0-9.]+\" yMax=\"([0-9.]+)\">Quantity"_s);
        const auto match = word.match(boxes);
        return match.captured(2).toDouble() - match.captured(1).toDouble();
    }

    /// The column with the longest run of dark pixels: the y axis.
    static int axisColumn(const QImage& image)
    {
        int best = 0;
        int most = 0;
        for (int x = 0; x < image.width() / 2; ++x) {
            int dark = 0;
            for (int y = 0; y < image.height(); ++y)
                dark += image.pixelColor(x, y).lightness() < 90;
            if (dark > most) {
                most = dark;
                best = x;
            }
        }
        return best;
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(TestFigureRenderer)
#include "tst_figure_renderer.moc"

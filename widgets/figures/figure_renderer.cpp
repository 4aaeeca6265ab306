// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figures/figure_renderer.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "widgets/figures/csv_writer.h"
#include "widgets/figures/pdf_writer.h"
#include "widgets/figures/recipe.h"
#include "widgets/figures/svg_writer.h"
#include "widgets/figures/venues.h"
#include "widgets/plots/figure_drawing.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QPainter>

#include <cmath>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

constexpr double millimetres = 25.4;
constexpr qsizetype largeFile = 1 << 20;

QString tr(const char* text)
{
    return QCoreApplication::translate("lesa", text);
}

QByteArray writePng(const PreparedFigure& figure)
{
    const double scale = figure.spec.dpi / 72.0 / drawStyle(figure.spec).unit;
    QImage image(
        (QSizeF(figure.drawing.size) * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(figure.spec.transparent ? Qt::transparent : Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    figure.drawing.paint(painter);
    painter.end();
    if (!figure.spec.transparent)
        image = image.convertToFormat(QImage::Format_RGB32);
    const int dotsPerMeter = qRound(figure.spec.dpi * 1000 / millimetres);
    image.setDotsPerMeterX(dotsPerMeter);
    image.setDotsPerMeterY(dotsPerMeter);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray bytesOf(const PreparedFigure& figure, FigureFormat format)
{
    const int unit = drawStyle(figure.spec).unit;
    switch (format) {
    case FigureFormat::Pdf:
        return writePdf(figure.drawing, unit, figure.spec.pdfOutlines, figure.content.title);
    case FigureFormat::Svg:
        return writeSvg(figure.drawing, unit, figure.spec.svgOutlines, summarise(figure.content));
    case FigureFormat::Png: return writePng(figure);
    case FigureFormat::Csv: return writeCsv(figure.content);
    case FigureFormat::Recipe: break;
    }
    return toJson({figure.spec, figure.content});
}

} // namespace

QString suffix(FigureFormat format)
{
    switch (format) {
    case FigureFormat::Pdf: return u"pdf"_s;
    case FigureFormat::Svg: return u"svg"_s;
    case FigureFormat::Png: return u"png"_s;
    case FigureFormat::Csv: return u"csv"_s;
    case FigureFormat::Recipe: break;
    }
    return u"json"_s;
}

std::optional<FigureFormat> formatOf(const QString& fileName)
{
    for (const auto format : {FigureFormat::Pdf, FigureFormat::Svg, FigureFormat::Png,
             FigureFormat::Csv, FigureFormat::Recipe}) {
        if (fileName.endsWith(u'.' + suffix(format), Qt::CaseInsensitive))
            return format;
    }
    return {};
}

PreparedFigure prepareFigure(const FigureContent& content, const FigureSpec& spec)
{
    PreparedFigure figure{content, spec, {}, {}};
    const auto font = chooseFont(spec.font, content);
    figure.warnings = font.warnings;
    auto style = drawStyle(spec);
    style.family = font.family;
    const auto size = (sizeInch(spec) * 72).toSize() * style.unit;
    figure.drawing = drawFigure(content, style, size);
    for (const auto& panel : content.panels) {
        if (const int hidden = hiddenByLog(panel))
            figure.warnings << QCoreApplication::translate("lesa::FigureRenderer",
                "%n point(s) not above 0 cannot be shown on the log axis.", nullptr, hidden);
    }
    return figure;
}

RenderedFigure renderFigure(const PreparedFigure& figure, FigureFormat format)
{
    RenderedFigure rendered{bytesOf(figure, format), figure.warnings};
    const bool forPaper = format != FigureFormat::Csv && format != FigureFormat::Recipe;
    if (forPaper && rendered.bytes.size() > largeFile)
        rendered.warnings << tr(
            "The %1 is larger than 1 MB; papers are often limited to 10 MB in all.")
                                 .arg(suffix(format).toUpper());
    return rendered;
}

RenderedFigure renderFigure(
    const FigureContent& content, const FigureSpec& spec, FigureFormat format)
{
    return renderFigure(prepareFigure(content, spec), format);
}

int renderFromRecipe(const QString& recipePath, const QString& outputPath, QStringList* messages)
{
    const auto format = formatOf(outputPath);
    if (!format) {
        *messages << tr("%1: the ending must be .pdf, .svg, .png, .csv or .json").arg(outputPath);
        return exitCode(Fault::Usage);
    }
    try {
        constexpr std::uint64_t limit = std::uint64_t(1) << 30;
        const auto bytes = readFile(QFile::encodeName(recipePath).toStdString(), limit);
        const auto recipe = recipeFromJson(QByteArray::fromStdString(bytes));
        const auto rendered = renderFigure(recipe.content, recipe.spec, *format);
        *messages << rendered.warnings;
        writeFileAtomically(QFile::encodeName(outputPath).toStdString(),
            std::string_view(
                rendered.bytes.constData(), static_cast<std::size_t>(rendered.bytes.size())));
    } catch (const Error& error) {
        *messages << QString::fromStdString(error.what());
        return exitCode(error.fault());
    }
    return 0;
}

} // namespace lesa

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figures/pdf_writer.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

DisplayList withOutlines(DisplayList drawing)
{
    for (auto& mark : drawing.marks) {
        if (const auto* text = std::get_if<DisplayList::Text>(&mark.what)) {
            mark.brush = mark.pen.brush();
            mark.what = DisplayList::Path{outline(*text)};
            mark.pen = Qt::NoPen;
        }
    }
    return drawing;
}

/// Qt offers no way to leave the date out. Spaces of the same length keep every offset right.
void blankDate(QByteArray& pdf)
{
    const QByteArray key = "/CreationDate";
    for (auto at = pdf.indexOf(key); at >= 0; at = pdf.indexOf(key, at)) {
        const auto end = pdf.indexOf(')', at);
        if (end < 0)
            return;
        for (auto i = at; i <= end; ++i)
            pdf[i] = ' ';
    }
}

} // namespace

QByteArray writePdf(
    const DisplayList& drawing, int unitsPerPoint, bool textAsPaths, const QString& title)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(72 * unitsPerPoint);
    writer.setPageSize(QPageSize(
        QSizeF(drawing.size) / unitsPerPoint, QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(title);
    writer.setCreator(u"LESA Workbench"_s);
    QPainter painter(&writer);
    (textAsPaths ? withOutlines(drawing) : drawing).paint(painter);
    painter.end();
    blankDate(pdf);
    return pdf;
}

} // namespace lesa

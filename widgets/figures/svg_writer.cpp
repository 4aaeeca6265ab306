// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figures/svg_writer.h"

#include <QBuffer>
#include <QXmlStreamWriter>

#include <cmath>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

QString number(double value)
{
    const double rounded = std::round(value * 1000) / 1000;
    return QString::number(rounded == 0 ? 0 : rounded, 'g', 10);
}

QString pathData(const QPainterPath& path)
{
    QString data;
    const auto point
        = [](const QPainterPath::Element& e) { return number(e.x) + u' ' + number(e.y); };
    for (int i = 0; i < path.elementCount(); ++i) {
        const auto e = path.elementAt(i);
        switch (e.type) {
        case QPainterPath::MoveToElement: data += u'M' + point(e); break;
        case QPainterPath::LineToElement: data += u'L' + point(e); break;
        case QPainterPath::CurveToElement:
            data += u'C' + point(e) + u' ' + point(path.elementAt(i + 1)) + u' '
                + point(path.elementAt(i + 2));
            i += 2;
            break;
        case QPainterPath::CurveToDataElement: break;
        }
    }
    return data;
}

class Writer {
public:
    Writer(const DisplayList& drawing, int unitsPerPoint, bool textAsPaths)
        : m_drawing(drawing)
        , m_unitsPerPoint(unitsPerPoint)
        , m_textAsPaths(textAsPaths)
        , m_xml(&m_bytes)
    {
    }

    QByteArray write(const QString& description)
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
        m_xml.writeStartDocument();
        m_xml.writeStartElement(u"svg"_s);
        m_xml.writeDefaultNamespace(u"http://www.w3.org/2000/svg"_s);
        m_xml.writeNamespace(u"http://www.w3.org/1999/xlink"_s, u"xlink"_s);
        attribute("version", u"1.1"_s);
        attribute("width", number(1.0 * m_drawing.size.width() / m_unitsPerPoint) + u"pt"_s);
        attribute("height", number(1.0 * m_drawing.size.height() / m_unitsPerPoint) + u"pt"_s);
        attribute(
            "viewBox", u"0 0 %1 %2"_s.arg(m_drawing.size.width()).arg(m_drawing.size.height()));
        m_xml.writeTextElement(u"desc"_s, description);
        writeClips();
        for (const auto& mark : m_drawing.marks)
            writeMark(mark);
        m_xml.writeEndElement();
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    void attribute(const char* name, const QString& value)
    {
        m_xml.writeAttribute(QString::fromLatin1(name), value);
    }

    void writeClips()
    {
        for (const auto& mark : m_drawing.marks) {
            if (needsClip(mark) && !m_clips.contains(*mark.clip))
                m_clips << *mark.clip;
        }
        if (m_clips.isEmpty())
            return;
        m_xml.writeStartElement(u"defs"_s);
        for (int i = 0; i < m_clips.size(); ++i) {
            m_xml.writeStartElement(u"clipPath"_s);
            attribute("id", u"clip%1"_s.arg(i));
            m_xml.writeEmptyElement(u"rect"_s);
            writeBox(m_clips[i]);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    [[nodiscard]] bool needsClip(const DisplayList::Mark& mark) const
    {
        return mark.clip && !mark.clip->contains(QRectF(QPointF(0, 0), m_drawing.size));
    }

    void writeBox(const QRectF& box)
    {
        attribute("x", number(box.x()));
        attribute("y", number(box.y()));
        attribute("width", number(box.width()));
        attribute("height", number(box.height()));
    }

    /// The clip is in page units, so it belongs to a group outside the mark's transform.
    void writeMark(const DisplayList::Mark& mark)
    {
        if (!isVisible(mark))
            return;
        const bool clipped = needsClip(mark);
        if (clipped) {
            m_xml.writeStartElement(u"g"_s);
            attribute("clip-path", u"url(#clip%1)"_s.arg(m_clips.indexOf(*mark.clip)));
        }
        if (const auto* path = std::get_if<DisplayList::Path>(&mark.what)) {
            writePath(path->path, mark, mark.brush, mark.pen);
        } else if (const auto* text = std::get_if<DisplayList::Text>(&mark.what)) {
            if (m_textAsPaths)
                writePath(outline(*text), mark, mark.pen.brush(), Qt::NoPen);
            else
                writeText(*text, mark);
        } else if (const auto* image = std::get_if<DisplayList::Image>(&mark.what)) {
            writeImage(*image, mark);
        }
        if (clipped)
            m_xml.writeEndElement();
    }

    static bool isVisible(const DisplayList::Mark& mark)
    {
        return !std::holds_alternative<DisplayList::Path>(mark.what)
            || mark.pen.style() != Qt::NoPen || mark.brush.style() != Qt::NoBrush;
    }

    void writeTransform(const QTransform& t)
    {
        if (!t.isIdentity())
            attribute("transform",
                u"matrix(%1 %2 %3 %4 %5 %6)"_s.arg(number(t.m11()), number(t.m12()),
                    number(t.m21()), number(t.m22()), number(t.dx()), number(t.dy())));
    }

    void writePath(const QPainterPath& path, const DisplayList::Mark& mark, const QBrush& brush,
        const QPen& pen)
    {
        m_xml.writeEmptyElement(u"path"_s);
        writeTransform(mark.transform);
        writePaint("fill", brush.style() == Qt::NoBrush ? QColor() : brush.color());
        if (brush.style() != Qt::NoBrush && path.fillRule() == Qt::OddEvenFill)
            attribute("fill-rule", u"evenodd"_s);
        if (pen.style() != Qt::NoPen)
            writePen(pen);
        attribute("d", pathData(path));
    }

    void writePaint(const char* name, const QColor& colour)
    {
        attribute(name, colour.isValid() ? colour.name() : u"none"_s);
        if (colour.isValid() && colour.alpha() < 255)
            attribute(qstrcmp(name, "fill") == 0 ? "fill-opacity" : "stroke-opacity",
                number(colour.alphaF()));
    }

    void writePen(const QPen& pen)
    {
        const double width = std::max(pen.widthF(), 0.1);
        writePaint("stroke", pen.color());
        attribute("stroke-width", number(width));
        if (pen.capStyle() != Qt::FlatCap)
            attribute("stroke-linecap", pen.capStyle() == Qt::RoundCap ? u"round"_s : u"square"_s);
        if (pen.joinStyle() == Qt::RoundJoin)
            attribute("stroke-linejoin", u"round"_s);
        if (pen.style() == Qt::SolidLine)
            return;
        QStringList dashes;
        for (const double dash : pen.dashPattern())
            dashes << number(dash * width);
        attribute("stroke-dasharray", dashes.join(u','));
    }

    void writeText(const DisplayList::Text& text, const DisplayList::Mark& mark)
    {
        m_xml.writeStartElement(u"text"_s);
        writeTransform(mark.transform);
        attribute("x", number(text.at.x()));
        attribute("y", number(text.at.y()));
        attribute("font-family", text.font.family());
        attribute("font-size", QString::number(text.font.pixelSize()));
        if (text.font.bold())
            attribute("font-weight", u"bold"_s);
        if (text.font.italic())
            attribute("font-style", u"italic"_s);
        writePaint("fill", mark.pen.color());
        m_xml.writeCharacters(text.text);
        m_xml.writeEndElement();
    }

    void writeImage(const DisplayList::Image& image, const DisplayList::Mark& mark)
    {
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        image.image.save(&buffer, "PNG");
        m_xml.writeEmptyElement(u"image"_s);
        writeTransform(mark.transform);
        writeBox(image.target);
        attribute("preserveAspectRatio", u"none"_s);
        attribute("style", u"image-rendering:optimizeSpeed;image-rendering:pixelated"_s);
        m_xml.writeAttribute(u"http://www.w3.org/1999/xlink"_s, u"href"_s,
            u"data:image/png;base64,"_s + QString::fromLatin1(png.toBase64()));
    }

    const DisplayList& m_drawing;
    int m_unitsPerPoint;
    bool m_textAsPaths;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    QList<QRectF> m_clips;
};

} // namespace

QByteArray writeSvg(
    const DisplayList& drawing, int unitsPerPoint, bool textAsPaths, const QString& description)
{
    return Writer(drawing, unitsPerPoint, textAsPaths).write(description);
}

} // namespace lesa

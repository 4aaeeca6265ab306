// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/display_list.h"

#include <QPaintEngine>
#include <QPainter>

namespace lesa {

/// Asks the painter for its state at every mark instead of following the changes.
class DisplayListRecorder::Engine : public QPaintEngine {
public:
    explicit Engine(DisplayList& list)
        : QPaintEngine(AllFeatures)
        , m_list(list)
    {
    }

    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState&) override { }
    [[nodiscard]] Type type() const override { return User; }

    void drawPath(const QPainterPath& path) override { add(DisplayList::Path{path}); }
    void drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) override
    {
        QPainterPath path;
        path.addPolygon(QPolygonF(QList<QPointF>(points, points + count)));
        if (mode != PolylineMode)
            path.closeSubpath();
        add(DisplayList::Path{path}, mode != PolylineMode);
    }
    using QPaintEngine::drawPolygon;
    void drawTextItem(const QPointF& at, const QTextItem& item) override
    {
        add(DisplayList::Text{at, item.text(), item.font()});
    }
    void drawImage(const QRectF& target, const QImage& image, const QRectF& source,
        Qt::ImageConversionFlags) override
    {
        add(DisplayList::Image{target, image.copy(source.toAlignedRect())});
    }
    void drawPixmap(const QRectF& target, const QPixmap& pixmap, const QRectF& source) override
    {
        drawImage(target, pixmap.toImage(), source, Qt::AutoColor);
    }

private:
    template <class What>
    void add(What what, bool filled = true)
    {
        const QPainter& p = *painter();
        DisplayList::Mark mark{std::move(what), p.pen(), filled ? p.brush() : QBrush(),
            p.combinedTransform(), {}, p.testRenderHint(QPainter::Antialiasing)};
        if (p.hasClipping())
            mark.clip = mark.transform.mapRect(p.clipBoundingRect());
        m_list.marks.push_back(std::move(mark));
    }

    DisplayList& m_list;
};

DisplayListRecorder::DisplayListRecorder(QSize size)
    : m_engine(std::make_unique<Engine>(m_list))
{
    m_list.size = size;
}

DisplayListRecorder::~DisplayListRecorder() = default;

QPaintEngine* DisplayListRecorder::paintEngine() const
{
    return m_engine.get();
}

int DisplayListRecorder::metric(PaintDeviceMetric metric) const
{
    constexpr int dpi = 96; // any: text sizes are given in pixels
    switch (metric) {
    case PdmWidth: return m_list.size.width();
    case PdmHeight: return m_list.size.height();
    case PdmWidthMM: return qRound(m_list.size.width() * 25.4 / dpi);
    case PdmHeightMM: return qRound(m_list.size.height() * 25.4 / dpi);
    case PdmNumColors: return 1 << 24;
    case PdmDepth: return 32;
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY: return dpi;
    case PdmDevicePixelRatio: return 1;
    case PdmDevicePixelRatioScaled: return qRound(devicePixelRatioFScale());
    default: return QPaintDevice::metric(metric);
    }
}

QPainterPath outline(const DisplayList::Text& text)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addText(text.at, text.font, text.text);
    return path;
}

void DisplayList::paint(QPainter& painter) const
{
    painter.setRenderHint(QPainter::LosslessImageRendering);
    painter.setRenderHint(QPainter::TextAntialiasing);
    const QTransform base = painter.worldTransform();
    for (const auto& mark : marks) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing, mark.antialiased);
        if (mark.clip)
            painter.setClipRect(*mark.clip, Qt::IntersectClip);
        painter.setWorldTransform(mark.transform * base);
        painter.setPen(mark.pen);
        painter.setBrush(mark.brush);
        if (const auto* path = std::get_if<Path>(&mark.what)) {
            painter.drawPath(path->path);
        } else if (const auto* text = std::get_if<Text>(&mark.what)) {
            painter.setFont(text->font);
            painter.drawText(text->at, text->text);
        } else if (const auto* image = std::get_if<Image>(&mark.what)) {
            painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
            painter.drawImage(image->target, image->image);
        }
        painter.restore();
    }
}

} // namespace lesa

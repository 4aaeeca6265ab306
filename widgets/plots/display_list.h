// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QImage>
#include <QPaintDevice>
#include <QPainterPath>
#include <QPen>
#include <QRectF>
#include <QSize>
#include <QTransform>

#include <memory>
#include <optional>
#include <variant>
#include <vector>

class QPainter;

namespace lesa {

/// A recorded drawing: what was painted, in order, each mark with its own pen, clip and transform.
/// Plain values, so a figure laid out in the GUI thread is written to files in a pool thread, and
/// text stays text until somebody wants outlines.
struct DisplayList {
    struct Path {
        QPainterPath path;
    };
    struct Text {
        QPointF at; ///< left end of the base line
        QString text;
        QFont font; ///< with its size in pixels = units of the list
    };
    struct Image {
        QRectF target;
        QImage image; ///< each pixel is a cell: never smoothed
    };
    struct Mark {
        std::variant<Path, Text, Image> what;
        QPen pen;
        QBrush brush;
        QTransform transform;
        std::optional<QRectF> clip; ///< in units of the list, untransformed
        bool antialiased = true;
    };

    QSize size; ///< in units
    std::vector<Mark> marks;

    /// Paints everything, 1 unit of the list = 1 unit of the painter.
    void paint(QPainter& painter) const;
};

/// Text as a filled path, where outlines are wanted.
QPainterPath outline(const DisplayList::Text& text);

/// The paint device that records; draw on it with any QPainter, then take the list.
class DisplayListRecorder : public QPaintDevice {
public:
    explicit DisplayListRecorder(QSize size);
    ~DisplayListRecorder() override;

    [[nodiscard]] QPaintEngine* paintEngine() const override;
    DisplayList take() { return std::move(m_list); }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override;

private:
    class Engine;
    DisplayList m_list;
    std::unique_ptr<Engine> m_engine;
};

} // namespace lesa

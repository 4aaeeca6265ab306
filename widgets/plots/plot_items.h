// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to widgets/plots: marks that QCustomPlot has not. Include only from .cpp files.

#include "widgets/theme/run_style.h"

#include <qcustomplot.h>

#include <vector>

namespace lesa {

QCPScatterStyle scatterStyle(MarkerShape shape, double size, const QPen& pen, const QBrush& brush);

/// Points of their own colours, joined by a thin line, some drawn as open diamonds, with labels
/// where there is room.
class DotsItem : public QCPAbstractItem {
public:
    struct Dot {
        double x = 0;
        double y = 0;
        QColor colour;
        bool inserted = false;
        QString label;
    };

    DotsItem(QCPAxisRect* panel, std::vector<Dot> dots);
    void setLook(double size, const QPen& line, const QFont& font, const QColor& text, bool joined);
    void setRing(int index, const QPen& pen); ///< round the selected dot; −1: none

    double selectTest(const QPointF&, bool, QVariant* = nullptr) const override { return -1; }

protected:
    void draw(QCPPainter* painter) override;

private:
    void drawLabels(QCPPainter* painter, const std::vector<QPointF>& at) const;

    QCPAxis* m_x;
    QCPAxis* m_y;
    std::vector<Dot> m_dots;
    double m_size = 6;
    QPen m_line;
    QPen m_ringPen;
    QFont m_font;
    QColor m_text;
    bool m_joined = true;
    int m_ring = -1;
};

/// ✕ where a curve has a value that is not finite.
class CrossesItem : public QCPAbstractItem {
public:
    CrossesItem(QCPAxisRect* panel, double size);
    void setPoints(QList<QPointF> points) { m_points = std::move(points); }
    [[nodiscard]] const QList<QPointF>& points() const { return m_points; }
    void setPen(const QPen& pen) { m_pen = pen; }

    double selectTest(const QPointF&, bool, QVariant* = nullptr) const override { return -1; }

protected:
    void draw(QCPPainter* painter) override;

private:
    QCPAxis* m_x;
    QCPAxis* m_y;
    double m_size;
    QPen m_pen;
    QList<QPointF> m_points;
};

/// A ring on a point and a box of text beside it, kept inside the widget.
class ReadoutItem : public QCPAbstractItem {
public:
    explicit ReadoutItem(QCustomPlot* plot);
    void show(QPointF pixel, const QString& text, const QColor& colour);
    void hide();
    void anchor(QCPAxis* x, QCPAxis* y, QPointF point); ///< a pin follows its point when zoomed
    void setLook(
        const QFont& font, const QColor& text, const QColor& background, const QColor& frame);

    double selectTest(const QPointF&, bool, QVariant* = nullptr) const override { return -1; }

protected:
    void draw(QCPPainter* painter) override;

private:
    QCPAxis* m_x = nullptr;
    QCPAxis* m_y = nullptr;
    QPointF m_point;
    QPointF m_pixel;
    QString m_words;
    QColor m_colour, m_text, m_background, m_frame;
    QFont m_font;
};

} // namespace lesa

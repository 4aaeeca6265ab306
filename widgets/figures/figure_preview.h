// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plots/display_list.h"

#include <QWidget>

namespace lesa {

/// A figure on paper in its true size, by the screen's physical resolution; scrolls when it is
/// larger than the room. 100 % = as printed.
class FigurePreview : public QWidget {
    Q_OBJECT
public:
    explicit FigurePreview(QWidget* parent = nullptr);

    void show(DisplayList drawing, int unitsPerPoint, bool transparent);
    void setZoom(double zoom); ///< 1 = paper size
    [[nodiscard]] double zoom() const { return m_zoom; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QSizeF paperSize() const; ///< in this widget's pixels
    [[nodiscard]] double pixelsPerPoint() const;

    DisplayList m_drawing;
    int m_unitsPerPoint = 4;
    bool m_transparent = false;
    double m_zoom = 1;
};

} // namespace lesa

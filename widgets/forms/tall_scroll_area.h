// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>

namespace lesa {

/// Scrolls up and down only: never narrower than its content and the scroll bar beside it.
class TallScrollArea : public QScrollArea {
public:
    explicit TallScrollArea(QWidget* parent)
        : QScrollArea(parent)
    {
        setWidgetResizable(true);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setFocusPolicy(Qt::NoFocus);
    }

    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const auto base = QScrollArea::minimumSizeHint();
        if (widget() == nullptr)
            return base;
        return {widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(),
            base.height()};
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }
};

} // namespace lesa

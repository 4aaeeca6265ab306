// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace lesa {

/// Scrolls up and down: never narrower than its content and the scroll bar beside it. Sideways only
/// where words of that language would make the window too wide for a small screen.
class TallScrollArea : public QScrollArea {
public:
    explicit TallScrollArea(QWidget* parent)
        : QScrollArea(parent)
    {
        setWidgetResizable(true);
        setFocusPolicy(Qt::NoFocus);
    }

    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const auto base = QScrollArea::minimumSizeHint();
        if (widget() == nullptr)
            return base;
        const int content = widget()->minimumSizeHint().width();
        const int widest = fontMetrics().averageCharWidth() * mostLetters;
        return {std::min(content, widest) + verticalScrollBar()->sizeHint().width(), base.height()};
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }

private:
    static constexpr int mostLetters = 50;
};

} // namespace lesa

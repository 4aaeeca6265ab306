// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

namespace lesa {

/// Pages of which only the shown one asks for room: the widest of them would widen the window for
/// all.
class PageStack : public QStackedWidget {
public:
    explicit PageStack(QWidget* parent)
        : QStackedWidget(parent)
    {
        connect(this, &QStackedWidget::currentChanged, this, &QWidget::updateGeometry);
    }

    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return currentWidget() == nullptr ? QStackedWidget::minimumSizeHint()
                                          : currentWidget()->minimumSizeHint();
    }
};

} // namespace lesa

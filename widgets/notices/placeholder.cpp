// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/notices/placeholder.h"

#include "widgets/theme/icons.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/text_styles.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace lesa {

namespace {

constexpr int widestText = 520;

QPushButton* buttonFor(QAction* action, QWidget* parent)
{
    auto* button = new QPushButton(parent);
    button->setMinimumHeight(button->fontMetrics().height() + Spacing::wide);
    const auto update = [button, action] {
        button->setText(action->text());
        button->setIcon(action->icon());
        button->setToolTip(action->toolTip());
        button->setEnabled(action->isEnabled());
        button->setVisible(action->isVisible());
    };
    QObject::connect(action, &QAction::changed, button, update);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    update();
    return button;
}

} // namespace

Placeholder::Placeholder(QWidget* parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_title(makeLabel({}, TextStyle::Title, this))
    , m_explanation(makeLabel({}, TextStyle::Muted, this))
    , m_buttons(new QHBoxLayout)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    for (auto* label : {m_icon, m_title, m_explanation})
        label->setAlignment(Qt::AlignCenter);
    for (auto* label : {m_title, m_explanation}) {
        label->setWordWrap(true);
        label->setFixedWidth(widestText);
    }
    m_explanation->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_buttons->setSpacing(Spacing::normal);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(Spacing::normal);
    layout->addStretch(2);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addWidget(m_title, 0, Qt::AlignHCenter);
    layout->addWidget(m_explanation, 0, Qt::AlignHCenter);
    layout->addSpacing(Spacing::normal);
    layout->addLayout(m_buttons);
    layout->addStretch(3);
}

void Placeholder::setContent(
    const QString& iconName, const QString& title, const QString& explanation)
{
    m_iconName = iconName;
    m_title->setText(title);
    m_explanation->setText(explanation);
    m_explanation->setVisible(!explanation.isEmpty());
    for (auto* label : {m_title, m_explanation}) // a centred item is not asked for this
        label->setMinimumHeight(std::max(0, label->heightForWidth(widestText)));
    setAccessibleName(title);
    setAccessibleDescription(explanation);
    drawIcon();
}

void Placeholder::setActions(const QList<QAction*>& actions)
{
    while (auto* item = m_buttons->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_buttons->addStretch();
    for (auto* action : actions) {
        auto* button = buttonFor(action, this);
        button->setDefault(action == actions.front());
        button->setAutoDefault(true);
        m_buttons->addWidget(button);
    }
    m_buttons->addStretch();
}

void Placeholder::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        drawIcon();
    QWidget::changeEvent(event);
}

void Placeholder::drawIcon()
{
    if (!m_iconName.isEmpty())
        m_icon->setPixmap(
            icon(m_iconName, IconTone::Muted)
                .pixmap(QSize(IconSize::large, IconSize::large), devicePixelRatioF()));
}

} // namespace lesa

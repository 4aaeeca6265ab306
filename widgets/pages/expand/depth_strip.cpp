// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/expand/depth_strip.h"

#include "widgets/theme/metrics.h"
#include "widgets/theme/text_styles.h"
#include "widgets/theme/theme.h"

#include <QAccessible>
#include <QAction>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

constexpr int cellTop = 8;
constexpr int cellHeight = 34;
constexpr int mostPerGap = 64;
constexpr double cellShare = 0.62; // of the distance from layer to layer
constexpr double gapShare = 1 - cellShare;
constexpr double roomyPitch = 15; // below it a layer is too thin to be aimed at

QAction* makeKeyAction(const QString& text, const QKeySequence& key, QWidget* owner)
{
    auto* action = new QAction(text, owner);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setToolTip(text + u" ("_s + key.toString(QKeySequence::NativeText) + u')');
    owner->addAction(action);
    return action;
}

} // namespace

DepthStrip::DepthStrip(QWidget* parent)
    : QWidget(parent)
    , m_all(makeKeyAction(tr("All gaps"), QKeySequence::SelectAll, this))
    , m_none(makeKeyAction(
          tr("No gap"), QKeySequence(u"Ctrl+Shift+A"_s, QKeySequence::PortableText), this))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Depth strip"));
    connect(m_all, &QAction::triggered, this, [this] {
        std::vector<int> gaps(static_cast<std::size_t>(std::max(0, m_state.layers - 1)));
        std::iota(gaps.begin(), gaps.end(), 0);
        editGaps(gaps, false);
    });
    connect(m_none, &QAction::triggered, this, [this] { editGaps({}, false); });
}

QSize DepthStrip::sizeHint() const
{
    return {600, cellTop + cellHeight + fontMetrics().height() + Spacing::normal};
}

QSize DepthStrip::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

void DepthStrip::setState(const State& state)
{
    if (state == m_state)
        return;
    if (state.layers != m_state.layers) {
        m_cursor = state.gaps.empty() ? 0 : state.gaps.front();
        m_anchor = -1;
        m_hover = {};
    }
    m_state = state;
    m_drag.reset();
    m_cursor = std::clamp(m_cursor, 0, std::max(0, gapCount() - 1));
    sayWhereCursorIs();
    update();
}

void DepthStrip::setPickedLayer(int layer)
{
    m_picked = layer;
    update();
}

void DepthStrip::setScale(std::function<std::optional<double>(double)> scale)
{
    m_scale = std::move(scale);
    update();
}

int DepthStrip::gapCount() const
{
    return std::max(0, m_state.layers - (m_state.allowLast ? 0 : 1));
}

double DepthStrip::pixelOf(double x) const
{
    if (m_scale)
        if (const auto pixel = m_scale(x))
            return *pixel;
    const double margin = Spacing::normal;
    const double first = -0.5;
    const double last = m_state.layers - (m_state.allowLast ? 0.1 : 0.5);
    return margin + (x - first) * (width() - 2 * margin) / std::max(1.0, last - first);
}

double DepthStrip::pitch() const
{
    return std::max(0.5, pixelOf(1) - pixelOf(0));
}

QRect DepthStrip::gapRect(int gap) const
{
    const double wide = std::max(2.0, pitch() * gapShare - (pitch() > roomyPitch ? 4 : 1));
    return QRectF(pixelOf(gap + 0.5) - wide / 2, cellTop, wide, cellHeight).toAlignedRect();
}

QRect DepthStrip::layerRect(int layer) const
{
    const double wide = std::max(2.0, pitch() * cellShare);
    return QRectF(pixelOf(layer) - wide / 2, cellTop, wide, cellHeight).toRect();
}

bool DepthStrip::isChosen(int gap) const
{
    return std::binary_search(m_state.gaps.begin(), m_state.gaps.end(), gap);
}

int DepthStrip::nearestGap(double x) const
{
    return std::clamp(static_cast<int>(std::lround(x - 0.5)), 0, std::max(0, gapCount() - 1));
}

DepthStrip::Hit DepthStrip::hitAt(const QPointF& point) const
{
    if (m_state.layers == 0)
        return {};
    const double x = (point.x() - pixelOf(0)) / pitch();
    if (x < -0.6 || x > m_state.layers)
        return {};
    const int gap = static_cast<int>(std::lround(x - 0.5));
    const bool near = pitch() < roomyPitch
        || std::abs(x - 0.5 - gap) * pitch() <= std::max(gapShare * pitch() / 2 + 2, 7.0);
    if (near && gap >= 0 && gap < gapCount())
        return {gap, -1};
    const int layer = static_cast<int>(std::lround(x));
    return layer >= 0 && layer < m_state.layers ? Hit{-1, layer} : Hit{};
}

QString DepthStrip::describe(const Hit& hit) const
{
    if (hit.layer >= 0)
        return tr("Layer %1").arg(hit.layer);
    if (hit.gap < 0)
        return {};
    const auto place = hit.gap == m_state.layers - 1
        ? tr("Gap %1, after the last layer").arg(hit.gap)
        : tr("Gap %1, between layers %1 and %2").arg(hit.gap).arg(hit.gap + 1);
    if (!isChosen(hit.gap))
        return tr("%1: no new layer").arg(place);
    const auto below = std::lower_bound(m_state.gaps.begin(), m_state.gaps.end(), hit.gap)
        - m_state.gaps.begin();
    const int first = hit.gap + 1 + static_cast<int>(below) * m_state.perGap;
    return m_state.perGap == 1
        ? tr("%1: becomes layer %2").arg(place).arg(first)
        : tr("%1: becomes layers %2 to %3").arg(place).arg(first).arg(first + m_state.perGap - 1);
}

void DepthStrip::sayWhereCursorIs()
{
    setAccessibleDescription(tr("%1. Chosen: %2 of %3 gaps.")
                                 .arg(describe({m_cursor, -1}))
                                 .arg(m_state.gaps.size())
                                 .arg(gapCount()));
    QAccessibleEvent said(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&said);
}

void DepthStrip::editGaps(const std::vector<int>& gaps, bool running)
{
    if (gaps == m_state.gaps)
        return;
    m_state.gaps = gaps;
    sayWhereCursorIs();
    update();
    Q_EMIT gapsEdited(gaps, running);
}

void DepthStrip::setRange(int from, int to, const std::vector<int>& base, bool adding)
{
    std::set<int> gaps(base.begin(), base.end());
    for (int gap = std::min(from, to); gap <= std::max(from, to); ++gap)
        adding ? void(gaps.insert(gap)) : void(gaps.erase(gap));
    m_state.gaps.assign(gaps.begin(), gaps.end());
    update();
}

void DepthStrip::mousePressEvent(QMouseEvent* event)
{
    const auto hit = hitAt(event->position());
    if (event->button() != Qt::LeftButton || (hit.gap < 0 && hit.layer < 0))
        return;
    m_anchor = -1;
    m_drag = Drag{event->pos(), hit, m_state.gaps, hit.gap < 0 || !isChosen(hit.gap), false};
    if (hit.gap < 0)
        return;
    if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        setRange(m_cursor, hit.gap, m_state.gaps, true);
        m_drag->moved = true;
    } else {
        setRange(hit.gap, hit.gap, m_state.gaps, m_drag->adding);
    }
    m_cursor = hit.gap;
}

void DepthStrip::mouseMoveEvent(QMouseEvent* event)
{
    if (m_drag) {
        constexpr int threshold = 4;
        m_drag->moved = m_drag->moved || std::abs(event->pos().x() - m_drag->start.x()) > threshold;
        if (!m_drag->moved || gapCount() == 0)
            return;
        const double x = (event->position().x() - pixelOf(0)) / pitch();
        if (m_drag->from.gap < 0) { // from a layer: the first gap on the way
            m_drag->from.gap
                = nearestGap(m_drag->from.layer + (x > m_drag->from.layer ? 0.5 : -0.5));
            m_drag->adding = !std::binary_search(
                m_drag->before.begin(), m_drag->before.end(), m_drag->from.gap);
        }
        m_cursor = nearestGap(x);
        setRange(m_drag->from.gap, m_cursor, m_drag->before, m_drag->adding);
        Q_EMIT hovered(tr("%1 gaps chosen").arg(m_state.gaps.size()));
        return;
    }
    const auto hit = hitAt(event->position());
    if (hit.gap == m_hover.gap && hit.layer == m_hover.layer)
        return;
    m_hover = hit;
    setCursor(hit.gap >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    Q_EMIT hovered(describe(hit));
    update();
}

void DepthStrip::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_drag)
        return;
    const auto drag = *m_drag;
    m_drag.reset();
    if (drag.from.gap < 0 && drag.from.layer >= 0) {
        Q_EMIT layerPicked(drag.from.layer);
        return;
    }
    const auto gaps = m_state.gaps;
    m_state.gaps = drag.before;
    editGaps(gaps, false);
}

void DepthStrip::leaveEvent(QEvent*)
{
    m_hover = {};
    Q_EMIT hovered({});
    update();
}

void DepthStrip::moveCursor(int gap, bool extend)
{
    gap = std::clamp(gap, 0, std::max(0, gapCount() - 1));
    if (extend && m_anchor < 0) {
        m_anchor = m_cursor;
        m_beforeExtend = m_state.gaps;
    }
    m_cursor = gap;
    if (extend) {
        const auto before = m_state.gaps;
        setRange(m_anchor, m_cursor, m_beforeExtend, true);
        const auto gaps = m_state.gaps;
        m_state.gaps = before;
        editGaps(gaps, true);
    } else {
        m_anchor = -1;
    }
    Q_EMIT hovered(describe({m_cursor, -1}));
    sayWhereCursorIs();
    update();
}

void DepthStrip::keyPressEvent(QKeyEvent* event)
{
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Left: return moveCursor(m_cursor - 1, shift);
    case Qt::Key_Right: return moveCursor(m_cursor + 1, shift);
    case Qt::Key_Home: return moveCursor(0, shift);
    case Qt::Key_End: return moveCursor(gapCount() - 1, shift);
    case Qt::Key_Delete:
    case Qt::Key_Backspace: return m_none->trigger();
    case Qt::Key_Space: {
        if (gapCount() == 0)
            return;
        m_anchor = -1;
        const auto before = m_state.gaps;
        setRange(m_cursor, m_cursor, before, !isChosen(m_cursor));
        const auto gaps = m_state.gaps;
        m_state.gaps = before;
        return editGaps(gaps, false);
    }
    case Qt::Key_Plus:
        if (m_state.perGap < mostPerGap)
            Q_EMIT perGapEdited(m_state.perGap + 1);
        return;
    case Qt::Key_Minus:
        if (m_state.perGap > 1)
            Q_EMIT perGapEdited(m_state.perGap - 1);
        return;
    case Qt::Key_Escape:
        if (m_drag) {
            m_state.gaps = m_drag->before;
            m_drag.reset();
            update();
            return;
        }
        break;
    default: break;
    }
    QWidget::keyPressEvent(event);
}

void DepthStrip::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void DepthStrip::focusOutEvent(QFocusEvent* event)
{
    m_anchor = -1;
    QWidget::focusOutEvent(event);
    update();
}

bool DepthStrip::event(QEvent* event)
{
    if (event->type()
        == QEvent::ShortcutOverride) { // Space and Escape mean something else elsewhere
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Space || (key == Qt::Key_Escape && m_drag)) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::ToolTip && m_state.layers > 0) {
        auto* help = static_cast<QHelpEvent*>(event);
        const auto text = describe(hitAt(help->pos()));
        text.isEmpty() ? QToolTip::hideText() : QToolTip::showText(help->globalPos(), text, this);
        return true;
    }
    return QWidget::event(event);
}

void DepthStrip::paintLayer(QPainter& painter, int layer) const
{
    const auto& colors = Theme::colors();
    const QRectF cell = QRectF(layerRect(layer)).adjusted(0.5, 0.5, -0.5, -0.5);
    const double radius = std::min(4.0, cell.width() / 4);
    const bool picked = layer == m_picked;
    painter.setPen(picked ? QPen(colors.accent, 2) : QPen(colors.border, 1));
    painter.setBrush(layer == m_hover.layer ? colors.selection : colors.raised);
    painter.drawRoundedRect(cell, radius, radius);
    const auto number = QString::number(layer);
    const int wide = painter.fontMetrics().horizontalAdvance(u"88"_s) + 6;
    painter.setPen(picked ? colors.text : colors.mutedText);
    if (pitch() >= wide && cell.width() >= painter.fontMetrics().horizontalAdvance(number) + 2)
        painter.drawText(cell, Qt::AlignCenter, number);
    else if (layer % (pitch() * 5 >= 2 * wide ? 5 : 10) == 0)
        painter.drawText(
            QRectF(pixelOf(layer) - 30, cell.bottom() + 3, 60, painter.fontMetrics().height()),
            Qt::AlignHCenter | Qt::AlignTop, number);
}

void DepthStrip::paintGap(QPainter& painter, int gap) const
{
    const auto& colors = Theme::colors();
    const QRectF cell = QRectF(gapRect(gap)).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool hover = gap == m_hover.gap;
    if (isChosen(gap)) {
        auto fill = colors.accent;
        fill.setAlpha(Theme::isDark() ? 90 : 60);
        const double radius = std::min(3.0, cell.width() / 4);
        const int parts = std::min(m_state.perGap, 6);
        const double high = (cell.height() - 2.0 * (parts - 1)) / parts;
        painter.setPen(QPen(colors.accent, hover ? 2 : 1));
        for (int part = 0; part < parts; ++part) {
            const QRectF box(cell.left(), cell.top() + part * (high + 2), cell.width(), high);
            painter.setBrush(fill);
            painter.drawRoundedRect(box, radius, radius);
            painter.setBrush(QBrush(colors.accent, Qt::BDiagPattern));
            painter.drawRoundedRect(box, radius, radius);
        }
        if (m_state.perGap > 1 && pitch() >= 26)
            painter.drawText(QRectF(cell.center().x() - 20, cell.bottom() + 3, 40,
                                 painter.fontMetrics().height()),
                Qt::AlignHCenter | Qt::AlignTop, u"×%1"_s.arg(m_state.perGap));
    } else {
        const double arm = std::clamp(cell.width() / 2 - 0.5, 1.0, hover ? 6.0 : 4.0);
        const auto center
            = QPointF(std::round(cell.center().x()) + 0.5, std::round(cell.center().y()) + 0.5);
        painter.setPen(QPen(hover ? colors.accent : colors.mutedText, hover ? 2 : 1));
        painter.drawLine(center - QPointF(arm, 0), center + QPointF(arm, 0));
        painter.drawLine(center - QPointF(0, arm), center + QPointF(0, arm));
    }
    if (hasFocus() && gap == m_cursor) {
        painter.setPen(QPen(colors.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(cell.adjusted(-2.5, -4.5, 2.5, 4.5), 4, 4);
    }
}

void DepthStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    auto font = this->font();
    font.setPointSizeF(font.pointSizeF() * 0.9);
    painter.setFont(font);
    const double left = pixelOf(-0.5) - 2;
    const double right = pixelOf(m_state.layers - (m_state.allowLast ? 0.1 : 0.5)) + 6;
    painter.setClipRect(QRectF(left, 0, right - left, height()).intersected(QRectF(rect())));
    for (int layer = 0; layer < m_state.layers; ++layer)
        paintLayer(painter, layer);
    for (int gap = 0; gap < gapCount(); ++gap)
        paintGap(painter, gap);
}

} // namespace lesa

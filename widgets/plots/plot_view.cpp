// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/plot_view.h"

#include "widgets/plots/figure_drawing.h"
#include "widgets/plots/plot_items.h"
#include "widgets/plots/plot_scene.h"
#include "widgets/plots/plot_search.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QMimeData>
#include <QRubberBand>
#include <QStyle>
#include <QTimer>
#include <QVBoxLayout>
#include <QWindow>
#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

constexpr int drawIntervalMs = 50; ///< 20 pictures a second
constexpr double reachPixels = 24;
constexpr double zoomStep = 1.2;

Range toRange(const QCPRange& range)
{
    return {range.lower, range.upper};
}

/// The range as it looks when moved by `pixels`; a log axis moves by a factor.
QCPRange moved(const QCPAxis& axis, const QCPRange& start, double from, double to)
{
    QCPRange range = start;
    if (axis.scaleType() == QCPAxis::stLogarithmic) {
        const double factor = axis.pixelToCoord(from) / axis.pixelToCoord(to);
        return {range.lower * factor, range.upper * factor};
    }
    const double shift = axis.pixelToCoord(from) - axis.pixelToCoord(to);
    return {range.lower + shift, range.upper + shift};
}

} // namespace

struct PlotView::Private {
    PlotView* view = nullptr;
    QCustomPlot* plot = nullptr; // child of the view
    std::unique_ptr<PlotScene> scene;
    PlotTheme theme;
    ReadoutItem* readout = nullptr;
    std::vector<ReadoutItem*> pins;
    QTimer draw; ///< single shot: gathers what came in
    QElapsedTimer sinceDraw;
    QElapsedTimer sinceSummary;
    bool grown = false;                                   ///< points came in since the last drawing
    QRubberBand* band = nullptr;                          // child of the plot
    QAction *fit, *logY, *logX, *hideOthers, *pin, *copy; // children of the view

    std::optional<PlotHit> hit;
    std::function<QString(const QString&, int)> suffix;
    QString readoutText;
    bool zoomed = false;   ///< the user chose the ranges: new points do not change them
    bool keyboard = false; ///< the readout is moved by keys
    std::optional<QPointF> pressed;
    int pressedPanel = -1;
    bool dragging = false;
    std::vector<std::pair<QCPRange, QCPRange>> dragStart;
    QMetaObject::Connection screenChange;

    explicit Private(PlotView* owner)
        : view(owner)
    {
    }

    void createActions();
    QAction* addAction(const QString& text, const QKeySequence& key, const QString& tip);
    [[nodiscard]] DrawStyle style() const;
    void rebuild(FigureContent content);
    void createReadout();
    void changed(); ///< draw soon
    void drawNow();
    void takeIn();
    void updateSummary();
    void updateRatio();

    [[nodiscard]] int panelAt(QPointF pixel) const;
    [[nodiscard]] ToPixel toPixel(int panel) const;
    [[nodiscard]] const Panel& panel(int index) const;
    [[nodiscard]] Series* findSeries(const QString& id) const;
    void hover(QPointF pixel);
    void showHit(std::optional<PlotHit> found);
    [[nodiscard]] QColor colourOf(const PlotHit& found) const;
    void step(int points, int curves);
    void pick(const PlotHit& found);
    void wheel(QWheelEvent* event);
    void press(QMouseEvent* event);
    void move(QMouseEvent* event);
    void release(QMouseEvent* event);
    void doubleClick(QMouseEvent* event);
    void zoomInto(QRect rect);
    void pinOrUnpin();
    void rangesChosen(); ///< by the user: they stay when points come in
};

PlotView::PlotView(QWidget* parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this))
{
    d->plot = new QCustomPlot(this);
    d->plot->setObjectName(u"plot"_s);
    d->plot->setFocusPolicy(Qt::NoFocus);
    d->plot->setMouseTracking(true);
    d->band = new QRubberBand(QRubberBand::Rectangle, d->plot);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(d->plot);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Plot"));
    d->scene = std::make_unique<PlotScene>(*d->plot, d->style());
    d->plot->addLayer(u"readout"_s, d->plot->layer(u"overlay"_s));
    d->plot->layer(u"readout"_s)->setMode(QCPLayer::lmBuffered);
    connect(d->plot, &QCustomPlot::beforeReplot, this, [this] { d->scene->fixLayout(); });
    connect(d->plot, &QCustomPlot::afterReplot, this, &PlotView::drawn);
    d->draw.setSingleShot(true);
    connect(&d->draw, &QTimer::timeout, this, [this] { d->drawNow(); });
    d->sinceDraw.start();
    d->createActions();
    d->rebuild({});
    d->plot->installEventFilter(this);
}

PlotView::~PlotView()
{
    d->plot->removeEventFilter(this);
    disconnect(d->plot, nullptr, this, nullptr);
}

void PlotView::Private::createActions()
{
    fit = addAction(tr("Fit to data"), Qt::Key_F, tr("Show everything"));
    connect(fit, &QAction::triggered, view, &PlotView::fit);
    logY = addAction(tr("Logarithmic y"), Qt::Key_L, tr("Logarithmic y axis"));
    logY->setCheckable(true);
    connect(logY, &QAction::toggled, view, [this](bool on) {
        for (int i = 0; i < scene->panelCount(); ++i)
            view->setLogY(on, i);
    });
    logX = addAction(tr("Logarithmic x"), Qt::SHIFT | Qt::Key_L, tr("Logarithmic x axis"));
    logX->setCheckable(true);
    connect(logX, &QAction::toggled, view, &PlotView::setLogX);
    hideOthers = addAction(
        tr("Hide others"), Qt::Key_H, tr("Show only the curve under the cursor, or all again"));
    connect(hideOthers, &QAction::triggered, view, [this] {
        if (hit && findSeries(hit->id))
            view->isolate(hit->id);
        else if (!view->hiddenSeries().isEmpty())
            view->isolate({});
    });
    pin = addAction(tr("Pin readout"), Qt::Key_P,
        tr("Keep the readout of this point; without one, remove all pins"));
    connect(pin, &QAction::triggered, view, [this] { pinOrUnpin(); });
    copy = addAction(tr("Copy figure or value"), QKeySequence::Copy,
        tr("Copy the value under the cursor, else the figure"));
    connect(copy, &QAction::triggered, view, &PlotView::copy);
}

QAction* PlotView::Private::addAction(
    const QString& text, const QKeySequence& key, const QString& tip)
{
    auto* action = new QAction(text, view);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setToolTip(tr("%1 (%2)").arg(tip, key.toString(QKeySequence::NativeText)));
    view->addAction(action);
    return action;
}

DrawStyle PlotView::Private::style() const
{
    DrawStyle style;
    const QFontInfo font(view->font());
    style.labelSize = font.pixelSize();
    style.tickSize = std::max(9.0, std::round(font.pixelSize() * 0.9));
    style.legendSize = style.tickSize;
    style.family = view->font().family();
    style.theme = theme;
    return style;
}

void PlotView::Private::rebuild(FigureContent content)
{
    const auto key = scene->selectedKey();
    pins.clear();
    readout = nullptr;
    hit.reset();
    scene->build(std::move(content));
    scene->setSelectedKey(key);
    createReadout();
    updateSummary();
    const bool any = scene->panelCount() > 0;
    const QSignalBlocker blockX(logX);
    const QSignalBlocker blockY(logY);
    logX->setChecked(any && view->isLogX());
    logY->setChecked(any && view->isLogY());
    for (auto* action : {fit, logY, logX, hideOthers, pin, copy})
        action->setEnabled(any);
    changed();
}

void PlotView::Private::createReadout()
{
    readout = new ReadoutItem(plot);
    readout->setLayer(u"readout"_s);
    readout->setLook(view->font(), theme.text, theme.background, theme.axis);
}

void PlotView::Private::changed()
{
    if (draw.isActive())
        return;
    // Never busier with drawing than half of the time, however slow a drawing is.
    const auto pause = std::max<qint64>(drawIntervalMs, qRound64(2 * plot->replotTime()));
    draw.start(static_cast<int>(std::clamp<qint64>(pause - sinceDraw.elapsed(), 0, 1000)));
}

void PlotView::Private::drawNow()
{
    draw.stop();
    if (std::exchange(grown, false))
        takeIn();
    sinceDraw.restart();
    plot->replot(QCustomPlot::rpQueuedRefresh);
}

/// Once for all points that came since the last drawing: looking through a million takes a while.
void PlotView::Private::takeIn()
{
    for (int i = 0; !zoomed && i < scene->panelCount(); ++i) {
        if (i == 0)
            scene->fitX();
        scene->fitY(i);
    }
    constexpr int summaryIntervalMs = 2000;
    if (!sinceSummary.isValid() || sinceSummary.elapsed() > summaryIntervalMs) {
        updateSummary();
        sinceSummary.start();
    }
}

void PlotView::Private::updateSummary()
{
    const auto text = summarise(scene->content());
    if (view->accessibleDescription() == text)
        return;
    view->setAccessibleDescription(text);
    QAccessibleEvent event(view, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void PlotView::Private::updateRatio()
{
    if (plot->bufferDevicePixelRatio() == view->devicePixelRatioF())
        return;
    plot->setBufferDevicePixelRatio(view->devicePixelRatioF());
    changed();
}

int PlotView::Private::panelAt(QPointF pixel) const
{
    for (int i = 0; i < scene->panelCount(); ++i) {
        if (scene->rect(i)->rect().contains(pixel.toPoint()))
            return i;
    }
    return -1;
}

ToPixel PlotView::Private::toPixel(int index) const
{
    auto* x = scene->xAxis(index);
    auto* y = scene->yAxis(index);
    return [x, y](double a, double b) { return QPointF(x->coordToPixel(a), y->coordToPixel(b)); };
}

const Panel& PlotView::Private::panel(int index) const
{
    return scene->content().panels[static_cast<std::size_t>(index)];
}

Series* PlotView::Private::findSeries(const QString& id) const
{
    for (auto& p : scene->content().panels) {
        for (auto& s : p.series) {
            if (s.id == id)
                return &s;
        }
    }
    return nullptr;
}

void PlotView::Private::hover(QPointF pixel)
{
    keyboard = false;
    const int index = panelAt(pixel);
    if (index < 0) {
        showHit({});
        return;
    }
    auto* x = scene->xAxis(index);
    const double left = x->pixelToCoord(pixel.x() - reachPixels);
    const double right = x->pixelToCoord(pixel.x() + reachPixels);
    const Range visible{std::min(left, right), std::max(left, right)};
    auto found = nearestPoint(panel(index), toPixel(index), pixel, visible, reachPixels);
    if (!found)
        found = cellAt(panel(index), toPixel(index), x->pixelToCoord(pixel.x()),
            scene->yAxis(index)->pixelToCoord(pixel.y()));
    if (found)
        found->panel = index;
    showHit(std::move(found));
}

void PlotView::Private::showHit(std::optional<PlotHit> found)
{
    hit = std::move(found);
    QString text;
    if (hit) {
        text = lesa::readoutText(panel(hit->panel), *hit);
        if (const auto more = suffix ? suffix(hit->id, hit->index) : QString(); !more.isEmpty())
            text += u'\n' + more;
        readout->show(hit->pixel, text, colourOf(*hit));
    } else {
        readout->hide();
    }
    plot->layer(u"readout"_s)->replot();
    if (text == readoutText)
        return;
    readoutText = text;
    emit view->hovered(text);
}

QColor PlotView::Private::colourOf(const PlotHit& found) const
{
    for (const auto& s : panel(found.panel).series) {
        if (s.id == found.id)
            return scene->colourOf(s);
    }
    return theme.accent;
}

/// Moves the readout along its curve, or to the same x on another one.
void PlotView::Private::step(int points, int curves)
{
    std::vector<std::pair<int, const Series*>> visible;
    for (int p = 0; p < scene->panelCount(); ++p) {
        for (const auto& s : panel(p).series) {
            if (!s.hidden && !s.x.empty())
                visible.emplace_back(p, &s);
        }
    }
    if (visible.empty())
        return;
    const auto current = std::find_if(visible.begin(), visible.end(),
        [&](const auto& v) { return hit && v.second->id == hit->id; });
    auto at = current == visible.end() ? 0 : current - visible.begin();
    const auto count = static_cast<std::ptrdiff_t>(visible.size());
    at = (at + curves + count) % count;
    const auto [p, s] = visible[static_cast<std::size_t>(at)];
    int index = current == visible.end() ? 0 : hit->index + points;
    if (curves != 0 && hit) {
        const auto nearest = std::min_element(s->x.begin(), s->x.end(),
            [&](double a, double b) { return std::abs(a - hit->x) < std::abs(b - hit->x); });
        index = static_cast<int>(nearest - s->x.begin());
    }
    const int last = static_cast<int>(std::min(s->x.size(), s->y.size())) - 1;
    index = std::clamp(index, 0, last);
    const int direction = points < 0 ? -1 : 1;
    while (index > 0 && index < last && !std::isfinite(s->y[static_cast<std::size_t>(index)]))
        index += direction;
    auto found = pointOf(*s, index, toPixel(p));
    if (!found)
        return;
    found->panel = p;
    keyboard = true;
    showHit(std::move(found));
}

void PlotView::Private::pick(const PlotHit& found)
{
    const auto copyOfHit = found; // the receivers may show another content
    view->selectKey(copyOfHit.key);
    emit view->picked(copyOfHit.id, copyOfHit.index);
    if (!copyOfHit.key.isEmpty())
        emit view->keyPicked(copyOfHit.key);
}

void PlotView::Private::wheel(QWheelEvent* event)
{
    const QPointF pixel = event->position();
    const double factor = std::pow(zoomStep, -event->angleDelta().y() / 120.0);
    for (int i = 0; i < scene->panelCount(); ++i) {
        const QRect rect = scene->rect(i)->rect();
        const QRect outer = scene->rect(i)->outerRect();
        if (!outer.contains(pixel.toPoint()))
            continue;
        auto* x = scene->xAxis(i);
        auto* y = scene->yAxis(i);
        const bool onX = pixel.y() > rect.bottom();
        const bool onY = pixel.x() < rect.left();
        if (!onY)
            x->scaleRange(factor, x->pixelToCoord(pixel.x()));
        if (!onX && (onY || !(event->modifiers() & Qt::ControlModifier)))
            y->scaleRange(factor, y->pixelToCoord(pixel.y()));
        rangesChosen();
        break;
    }
    event->accept();
}

void PlotView::Private::press(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    view->setFocus(Qt::MouseFocusReason);
    pressed = event->position();
    pressedPanel = panelAt(event->position());
    dragging = false;
    dragStart.clear();
    for (int i = 0; i < scene->panelCount(); ++i)
        dragStart.emplace_back(scene->xAxis(i)->range(), scene->yAxis(i)->range());
}

void PlotView::Private::move(QMouseEvent* event)
{
    if (!pressed || !(event->buttons() & Qt::LeftButton)) {
        hover(event->position());
        return;
    }
    const auto distance = (event->position() - *pressed).manhattanLength();
    if (pressedPanel < 0 || (!dragging && distance < QApplication::startDragDistance()))
        return;
    dragging = true;
    showHit({});
    if (event->modifiers() & Qt::ShiftModifier) {
        const QRect inside = scene->rect(pressedPanel)->rect();
        band->setGeometry(
            QRect(pressed->toPoint(), event->position().toPoint()).normalized() & inside);
        band->show();
        return;
    }
    band->hide();
    auto* x = scene->xAxis(pressedPanel);
    auto* y = scene->yAxis(pressedPanel);
    const auto& [startX, startY] = dragStart[static_cast<std::size_t>(pressedPanel)];
    x->setRange(moved(*x, startX, pressed->x(), event->position().x()));
    y->setRange(moved(*y, startY, pressed->y(), event->position().y()));
    rangesChosen();
}

void PlotView::Private::release(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !pressed)
        return;
    pressed.reset();
    if (band->isVisible()) {
        band->hide();
        zoomInto(band->geometry());
        return;
    }
    if (dragging)
        return;
    if (const auto id = scene->legendSeriesAt(event->position()); !id.isEmpty()) {
        view->setSeriesHidden(id, !findSeries(id)->hidden);
        return;
    }
    hover(event->position());
    if (hit)
        pick(*hit);
}

void PlotView::Private::doubleClick(QMouseEvent* event)
{
    pressed.reset();
    if (const auto id = scene->legendSeriesAt(event->position()); !id.isEmpty())
        view->isolate(id);
    else if (panelAt(event->position()) >= 0)
        view->fit();
}

void PlotView::Private::zoomInto(QRect area)
{
    if (pressedPanel < 0 || area.width() < 4 || area.height() < 4)
        return;
    scene->rect(pressedPanel)
        ->zoom(QRectF(area), {scene->xAxis(pressedPanel), scene->yAxis(pressedPanel)});
    rangesChosen();
}

void PlotView::Private::rangesChosen()
{
    zoomed = true;
    changed();
    emit view->xRangeChanged(view->xRange());
}

void PlotView::Private::pinOrUnpin()
{
    if (!hit) {
        view->clearPins();
        return;
    }
    auto* kept = new ReadoutItem(plot);
    kept->setLayer(u"overlay"_s);
    kept->setLook(view->font(), theme.text, theme.background, colourOf(*hit));
    kept->anchor(scene->xAxis(hit->panel), scene->yAxis(hit->panel), QPointF(hit->x, hit->y));
    kept->show(hit->pixel, readoutText, colourOf(*hit));
    pins.push_back(kept);
    changed();
}

void PlotView::setContent(FigureContent content)
{
    const auto& old = d->scene->content();
    const bool same = !content.id.isEmpty() && old.id == content.id
        && old.panels.size() == content.panels.size() && !old.panels.empty();
    if (!same) {
        d->zoomed = false;
        d->rebuild(std::move(content));
        return;
    }
    const auto hidden = hiddenSeries();
    std::vector<std::pair<QCPRange, QCPRange>> ranges;
    for (std::size_t i = 0; i < content.panels.size(); ++i) {
        auto& panel = content.panels[i];
        panel.x.scale = old.panels[i].x.scale;
        panel.y.scale = old.panels[i].y.scale;
        for (auto& s : panel.series)
            s.hidden = s.hidden || hidden.contains(s.id);
        ranges.emplace_back(d->scene->xAxis(static_cast<int>(i))->range(),
            d->scene->yAxis(static_cast<int>(i))->range());
    }
    d->rebuild(std::move(content));
    for (int i = 0; d->zoomed && i < d->scene->panelCount(); ++i) {
        d->scene->xAxis(i)->setRange(ranges[static_cast<std::size_t>(i)].first);
        d->scene->yAxis(i)->setRange(ranges[static_cast<std::size_t>(i)].second);
    }
}

FigureContent PlotView::shownContent() const
{
    auto content = d->scene->content();
    for (int i = 0; i < d->scene->panelCount(); ++i) {
        auto& panel = content.panels[static_cast<std::size_t>(i)];
        panel.x.range = xRange();
        if (!content.sharedX)
            panel.x.range = toRange(d->scene->xAxis(i)->range());
        panel.y.range = yRange(i);
    }
    return content;
}

bool PlotView::append(const QString& seriesId, std::span<const double> x, std::span<const double> y,
    std::span<const double> raw)
{
    if (!d->scene->append(seriesId, x, y, raw))
        return false;
    d->grown = true;
    d->changed();
    return true;
}

void PlotView::setTheme(const PlotTheme& theme)
{
    d->theme = theme;
    std::vector<std::pair<QCPRange, QCPRange>> ranges;
    for (int i = 0; i < d->scene->panelCount(); ++i)
        ranges.emplace_back(d->scene->xAxis(i)->range(), d->scene->yAxis(i)->range());
    d->scene->setStyle(d->style());
    d->rebuild(d->scene->content());
    for (int i = 0; d->zoomed && i < d->scene->panelCount(); ++i) {
        d->scene->xAxis(i)->setRange(ranges[static_cast<std::size_t>(i)].first);
        d->scene->yAxis(i)->setRange(ranges[static_cast<std::size_t>(i)].second);
    }
}

const PlotTheme& PlotView::theme() const
{
    return d->theme;
}

void PlotView::setLogY(bool log, int panel)
{
    if (panel >= d->scene->panelCount() || isLogY(panel) == log)
        return;
    d->scene->setScale(panel, Qt::Vertical, log ? AxisScale::Log : AxisScale::Linear);
    d->scene->fitY(panel);
    const QSignalBlocker block(d->logY);
    d->logY->setChecked(isLogY());
    d->changed();
    emit axesChanged();
}

void PlotView::setLogX(bool log)
{
    if (d->scene->panelCount() == 0 || isLogX() == log)
        return;
    for (int i = 0; i < d->scene->panelCount(); ++i)
        d->scene->setScale(i, Qt::Horizontal, log ? AxisScale::Log : AxisScale::Linear);
    d->scene->fitX();
    const QSignalBlocker block(d->logX);
    d->logX->setChecked(log);
    d->changed();
    emit axesChanged();
}

bool PlotView::isLogY(int panel) const
{
    return panel < d->scene->panelCount() && d->panel(panel).y.scale == AxisScale::Log;
}

bool PlotView::isLogX() const
{
    return d->scene->panelCount() > 0 && d->panel(0).x.scale == AxisScale::Log;
}

int PlotView::hiddenPoints(int panel) const
{
    return panel < d->scene->panelCount() ? hiddenByLog(d->panel(panel)) : 0;
}

void PlotView::setSeriesHidden(const QString& seriesId, bool hidden)
{
    auto* s = d->findSeries(seriesId);
    if (!s || s->hidden == hidden)
        return;
    s->hidden = hidden;
    d->showHit({});
    d->scene->restyle();
    if (!d->zoomed)
        fit();
    d->changed();
    d->updateSummary();
    emit hiddenSeriesChanged();
}

QStringList PlotView::hiddenSeries() const
{
    QStringList hidden;
    for (const auto& panel : d->scene->content().panels) {
        for (const auto& s : panel.series) {
            if (s.hidden)
                hidden << s.id;
        }
    }
    return hidden;
}

void PlotView::isolate(const QString& seriesId)
{
    auto& panels = d->scene->content().panels;
    const auto* alone = d->findSeries(seriesId);
    const auto same = [&](const Series& s) {
        return alone && (s.id == alone->id || (!alone->name.isEmpty() && s.name == alone->name));
    };
    bool already = alone != nullptr;
    for (const auto& panel : panels) {
        for (const auto& s : panel.series)
            already = already && (same(s) ? !s.hidden : s.hidden);
    }
    for (auto& panel : panels) {
        for (auto& s : panel.series)
            s.hidden = alone && !already && !same(s);
    }
    d->showHit({});
    d->scene->restyle();
    if (!d->zoomed)
        fit();
    d->changed();
    d->updateSummary();
    emit hiddenSeriesChanged();
}

Range PlotView::xRange() const
{
    return d->scene->panelCount() > 0 ? toRange(d->scene->xAxis(0)->range()) : Range{};
}

Range PlotView::yRange(int panel) const
{
    return panel < d->scene->panelCount() ? toRange(d->scene->yAxis(panel)->range()) : Range{};
}

void PlotView::setXRange(Range range)
{
    if (d->scene->panelCount() == 0 || xRange() == range)
        return;
    d->scene->xAxis(0)->setRange(range.lower, range.upper);
    d->rangesChosen();
}

void PlotView::setYRange(Range range, int panel)
{
    if (panel >= d->scene->panelCount())
        return;
    d->zoomed = true;
    d->scene->yAxis(panel)->setRange(range.lower, range.upper);
    d->changed();
}

void PlotView::fit()
{
    if (d->scene->panelCount() == 0)
        return;
    const bool was = std::exchange(d->zoomed, false);
    d->scene->fitX();
    for (int i = 0; i < d->scene->panelCount(); ++i)
        d->scene->fitY(i);
    d->changed();
    if (was)
        emit fitted();
}

void PlotView::selectKey(const QString& key)
{
    if (d->scene->selectedKey() == key)
        return;
    d->scene->setSelectedKey(key);
    d->changed();
}

QString PlotView::selectedKey() const
{
    return d->scene->selectedKey();
}

QString PlotView::readout() const
{
    return d->readoutText;
}

void PlotView::setReadoutSuffix(std::function<QString(const QString&, int)> suffix)
{
    d->suffix = std::move(suffix);
}

QPointF PlotView::toPixel(double x, double y, int panel) const
{
    return d->plot->mapTo(this, QPoint(0, 0)) + d->toPixel(panel)(x, y);
}

QRect PlotView::panelRect(int panel) const
{
    return panel < d->scene->panelCount()
        ? d->scene->rect(panel)->rect().translated(d->plot->mapTo(this, QPoint(0, 0)))
        : QRect();
}

QRect PlotView::legendRect(const QString& seriesId) const
{
    return d->scene->legendRect(seriesId).translated(d->plot->mapTo(this, QPoint(0, 0)));
}

void PlotView::copy()
{
    if (d->hit) {
        QApplication::clipboard()->setText(d->readoutText);
        return;
    }
    auto style = d->style();
    style.unit = 2;
    style.theme = PlotTheme::light();
    const auto drawing = drawFigure(shownContent(), style, d->plot->size() * style.unit);
    QImage image(drawing.size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    drawing.paint(painter);
    painter.end();
    QApplication::clipboard()->setImage(image);
}

void PlotView::clearPins()
{
    for (auto* pin : d->pins)
        d->plot->removeItem(pin);
    d->pins.clear();
    d->changed();
}

QAction* PlotView::fitAction() const
{
    return d->fit;
}
QAction* PlotView::logYAction() const
{
    return d->logY;
}
QAction* PlotView::logXAction() const
{
    return d->logX;
}
QAction* PlotView::hideOthersAction() const
{
    return d->hideOthers;
}
QAction* PlotView::pinAction() const
{
    return d->pin;
}
QAction* PlotView::copyAction() const
{
    return d->copy;
}

QSize PlotView::sizeHint() const
{
    return {560, 360};
}

QSize PlotView::minimumSizeHint() const
{
    return {200, 140};
}

void PlotView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left: d->step(-1, 0); break;
    case Qt::Key_Right: d->step(1, 0); break;
    case Qt::Key_Up: d->step(0, -1); break;
    case Qt::Key_Down: d->step(0, 1); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (d->hit)
            d->pick(*d->hit);
        break;
    case Qt::Key_Escape:
        if (!d->hit && selectedKey().isEmpty()) {
            QWidget::keyPressEvent(event);
            return;
        }
        d->showHit({});
        selectKey({});
        break;
    default: QWidget::keyPressEvent(event); return;
    }
    event->accept();
}

void PlotView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setTheme(d->theme);
}

void PlotView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    d->updateRatio();
    if (auto* handle = window()->windowHandle(); handle && !d->screenChange)
        d->screenChange
            = connect(handle, &QWindow::screenChanged, this, [this] { d->updateRatio(); });
}

void PlotView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void PlotView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    if (d->keyboard)
        d->showHit({});
}

bool PlotView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != d->plot || d->scene->panelCount() == 0)
        return QWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::Wheel: d->wheel(static_cast<QWheelEvent*>(event)); return true;
    case QEvent::MouseButtonPress: d->press(static_cast<QMouseEvent*>(event)); return true;
    case QEvent::MouseMove: d->move(static_cast<QMouseEvent*>(event)); return true;
    case QEvent::MouseButtonRelease: d->release(static_cast<QMouseEvent*>(event)); return true;
    case QEvent::MouseButtonDblClick: d->doubleClick(static_cast<QMouseEvent*>(event)); return true;
    case QEvent::Leave:
        if (!d->keyboard)
            d->showHit({});
        return false;
    default: return QWidget::eventFilter(watched, event);
    }
}

void linkX(PlotView& a, PlotView& b)
{
    QObject::connect(&a, &PlotView::xRangeChanged, &b, &PlotView::setXRange);
    QObject::connect(&b, &PlotView::xRangeChanged, &a, &PlotView::setXRange);
    QObject::connect(&a, &PlotView::fitted, &b, &PlotView::fit);
    QObject::connect(&b, &PlotView::fitted, &a, &PlotView::fit);
}

void linkSelection(std::initializer_list<PlotView*> views)
{
    for (auto* from : views) {
        for (auto* to : views) {
            if (from != to)
                QObject::connect(from, &PlotView::keyPicked, to, &PlotView::selectKey);
        }
    }
}

} // namespace lesa

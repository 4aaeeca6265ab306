// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/plot_view.h"

#include "widgets/plots/figure_drawing.h"
#include "widgets/plots/plot_view_private.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QVBoxLayout>
#include <QWindow>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

Range toRange(const QCPRange& range)
{
    return {range.lower, range.upper};
}

} // namespace

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

bool PlotView::isEmpty() const
{
    return d->scene->content().panels.empty();
}

QString PlotView::contentId() const
{
    return d->scene->content().id;
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

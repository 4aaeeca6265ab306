// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/axis_tickers.h"

#include <qcustomplot.h>

#include <cmath>

namespace lesa {

namespace {

constexpr QChar minusSign(0x2212);

/// QCustomPlot makes a power of ten of what follows an 'e'; many locales write another letter.
QString powerLabel(double tick, QChar format, int precision)
{
    return QLocale::c().toString(tick, format.toLatin1(), precision);
}

class PlainTicker : public QCPAxisTicker {
protected:
    QString getTickLabel(double tick, const QLocale& locale, QChar format, int precision) override
    {
        auto label = QCPAxisTicker::getTickLabel(tick, locale, format, precision);
        return label.contains(locale.exponential()) ? powerLabel(tick, format, precision)
                                                    : label.replace(QLatin1Char('-'), minusSign);
    }
};

/// Steps of at least one, so that no label is rounded to a neighbour's.
class IntegerTicker : public PlainTicker {
protected:
    double getTickStep(const QCPRange& range) override
    {
        return std::max(1.0, std::floor(PlainTicker::getTickStep(range)));
    }
    int getSubTickCount(double step) override
    {
        return step < 2 ? 0 : step == 2 ? 1 : PlainTicker::getSubTickCount(step);
    }
};

/// Decades with minor ticks at 2…9; below two decades labels at 1, 2, 5; below half a decade
/// as on a linear axis.
class LogTicker : public QCPAxisTicker {
public:
    void generate(const QCPRange& range, const QLocale& locale, QChar format, int precision,
        QVector<double>& ticks, QVector<double>* subTicks, QVector<QString>* labels) override
    {
        const double decades = std::log10(range.upper / range.lower);
        if (!(decades > 0.5)) {
            plain(range, locale, ticks, subTicks, labels);
            return;
        }
        const int step = std::max(1, static_cast<int>(std::ceil(decades / tickCount())));
        const int first = static_cast<int>(std::floor(std::log10(range.lower)));
        const int last = static_cast<int>(std::ceil(std::log10(range.upper)));
        ticks.clear();
        QVector<double> minor;
        for (int e = first; e <= last; ++e) {
            for (int m = 1; m <= 9; ++m) {
                const double value = m * std::pow(10.0, e);
                if (value < range.lower * (1 - 1e-9) || value > range.upper * (1 + 1e-9))
                    continue;
                const bool labelled
                    = decades < 2 ? m == 1 || m == 2 || m == 5 : m == 1 && e % step == 0;
                if (labelled)
                    ticks << value;
                else if (step == 1 || m == 1)
                    minor << value;
            }
        }
        if (subTicks)
            *subTicks = minor;
        if (labels)
            *labels = label(ticks, locale, format, precision, decades < 2);
    }

private:
    void plain(const QCPRange& range, const QLocale& locale, QVector<double>& ticks,
        QVector<double>* subTicks, QVector<QString>* labels)
    {
        PlainTicker ticker;
        ticker.setTickCount(tickCount());
        ticker.generate(range, locale, QLatin1Char('g'), 6, ticks, subTicks, labels);
    }
    static QVector<QString> label(const QVector<double>& ticks, const QLocale& locale, QChar format,
        int precision, bool narrow)
    {
        QVector<QString> result;
        for (const double tick : ticks) {
            const bool readable = narrow && tick >= 1e-3 && tick < 1e5;
            result << (readable ? locale.toString(tick, 'g', 6)
                                : powerLabel(tick, format, precision));
        }
        return result;
    }
};

} // namespace

QSharedPointer<QCPAxisTicker> makeTicker(const Axis& axis, int count)
{
    QSharedPointer<QCPAxisTicker> ticker;
    if (!axis.categories.isEmpty()) {
        auto text = QSharedPointer<QCPAxisTickerText>::create();
        for (int i = 0; i < axis.categories.size(); ++i)
            text->addTick(i, axis.categories[i]);
        text->setSubTickCount(0);
        return text;
    }
    if (axis.scale == AxisScale::Log)
        ticker = QSharedPointer<LogTicker>::create();
    else if (axis.integers)
        ticker = QSharedPointer<IntegerTicker>::create();
    else
        ticker = QSharedPointer<PlainTicker>::create();
    ticker->setTickCount(count);
    return ticker;
}

} // namespace lesa

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figures/figure_spec.h"

#include "widgets/figures/venues.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QRawFont>

#include <algorithm>
#include <cmath>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

constexpr int unitsPerPoint = 4;

QString tr(const char* text)
{
    return QCoreApplication::translate("lesa", text);
}

double widthInch(const FigureSpec& spec, const Venue& venue)
{
    if (venue.id == "custom"_L1)
        return spec.customWidthInch;
    switch (spec.width) {
    case WidthKind::Column: return venue.columnInch.value_or(venue.fullInch);
    case WidthKind::Half: return venue.fullInch / 2;
    case WidthKind::Full: break;
    }
    return venue.fullInch;
}

double wholePoints(double inch)
{
    return std::max(36.0, std::round(inch * 72)) / 72;
}

/// Best first. All but the first are said to be a replacement.
QStringList candidates(FontKind kind)
{
    return kind == FontKind::Sans
        ? QStringList{u"DejaVu Sans"_s, u"Liberation Sans"_s, u"Nimbus Sans"_s, u"Noto Sans"_s}
        : QStringList{u"DejaVu Serif"_s, u"Liberation Serif"_s, u"Nimbus Roman"_s, u"Noto Serif"_s};
}

QString allText(const FigureContent& content)
{
    QString text = content.depthLabel;
    for (const auto& panel : content.panels) {
        text += panel.x.label + panel.y.label + panel.x.categories.join(QString())
            + panel.y.categories.join(QString());
        for (const auto& s : panel.series)
            text += s.name;
        for (const auto& m : panel.markers)
            text += m.label;
        for (const auto& map : panel.heatMaps)
            text += map.label;
        for (const auto& bars : panel.bars)
            text += bars.name;
        for (const auto& t : panel.trajectories)
            text += t.name + t.depthLabel + t.labels.join(QString());
    }
    return text;
}

QString missingCharacters(const QString& family, const QString& text)
{
    QFont font(family);
    font.setPixelSize(20);
    const auto raw = QRawFont::fromFont(font);
    QString missing;
    for (const char32_t c : text.toUcs4()) {
        const auto sign = QString::fromUcs4(&c, 1);
        if (c > ' ' && !raw.supportsCharacter(c) && !missing.contains(sign))
            missing += sign;
    }
    return missing;
}

} // namespace

QSizeF sizeInch(const FigureSpec& spec)
{
    const auto* known = findVenue(spec.venue);
    const Venue& venue = known ? *known : venues().back();
    const double width = wholePoints(widthInch(spec, venue));
    const double height = venue.heightInch && spec.width != WidthKind::Half ? *venue.heightInch
                                                                            : width * spec.ratio;
    return {width, wholePoints(height)};
}

double basePt(const FigureSpec& spec)
{
    if (spec.basePt > 0)
        return spec.basePt;
    const auto* venue = findVenue(spec.venue);
    return venue ? venue->basePt : 9;
}

DrawStyle drawStyle(const FigureSpec& spec)
{
    DrawStyle style;
    style.unit = unitsPerPoint;
    style.labelSize = basePt(spec);
    style.tickSize = std::max(4.0, basePt(spec) - 2);
    style.legendSize = style.tickSize;
    style.lineWidth = spec.lineWidthPt;
    style.axisWidth = std::clamp(spec.lineWidthPt * 0.5, 0.4, 1.5);
    style.markerSize = std::max(2.5, basePt(spec) * 0.42);
    style.markers = spec.markers;
    style.legend = spec.legend;
    style.colours = spec.colours;
    style.transparent = spec.transparent;
    style.grid = spec.grid;
    style.theme.text = Qt::black;
    style.theme.axis = QColor(0x26, 0x26, 0x26);
    style.theme.muted = QColor(0x5a, 0x5a, 0x5a);
    style.theme.grid = QColor(0xe2, 0xe2, 0xe2);
    return style;
}

FontChoice chooseFont(FontKind kind, const FigureContent& content)
{
    FontChoice choice;
    const auto wanted = candidates(kind);
    const auto found = std::find_if(wanted.begin(), wanted.end(),
        [](const QString& family) { return QFontDatabase::hasFamily(family); });
    choice.family = found != wanted.end()
        ? *found
        : QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
    if (choice.family != wanted.front())
        choice.warnings
            << tr("Font “%1” is not installed; %2 is used.").arg(wanted.front(), choice.family);
    if (const auto missing = missingCharacters(choice.family, allText(content)); !missing.isEmpty())
        choice.warnings << tr("Font “%1” has no %2; other faces are used for them.")
                               .arg(choice.family, missing);
    return choice;
}

} // namespace lesa

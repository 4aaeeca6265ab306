// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/icons.h"

#include "widgets/theme/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

QColor colorOf(IconTone tone, QIcon::Mode mode)
{
    const auto& colors = Theme::colors();
    if (mode == QIcon::Disabled)
        return Theme::isDark() ? QColor(0x5d6571) : QColor(0xaab0bb);
    switch (tone) {
    case IconTone::Muted: return colors.mutedText;
    case IconTone::Accent: return colors.accent;
    case IconTone::Positive: return colors.positive;
    case IconTone::Warning: return colors.warning;
    case IconTone::Error: return colors.error;
    case IconTone::Text: break;
    }
    return colors.text;
}

class ThemedIcon : public QIconEngine {
public:
    ThemedIcon(QString name, IconTone tone)
        : m_name(std::move(name))
        , m_tone(tone)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        QFile file(u":/lesa/icons/%1.svg"_s.arg(m_name));
        if (!file.open(QIODevice::ReadOnly))
            return;
        auto bytes = file.readAll();
        bytes.replace("currentColor", colorOf(m_tone, mode).name().toLatin1());
        const auto side = std::min(rect.width(), rect.height());
        QRect square(0, 0, side, side);
        square.moveCenter(rect.center());
        QSvgRenderer(bytes).render(painter, QRectF(square));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        const auto key = u"lesa-%1-%2-%3x%4"_s.arg(m_name, colorOf(m_tone, mode).name(),
            QString::number(size.width()), QString::number(size.height()));
        QPixmap drawn;
        if (QPixmapCache::find(key, &drawn))
            return drawn;
        drawn = QPixmap(size);
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        paint(&painter, QRect(QPoint(), size), mode, state);
        QPixmapCache::insert(key, drawn);
        return drawn;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new ThemedIcon(m_name, m_tone); }
    [[nodiscard]] QString key() const override { return u"lesa-themed"_s; }
    bool isNull() override { return !QFile::exists(u":/lesa/icons/%1.svg"_s.arg(m_name)); }

private:
    QString m_name;
    IconTone m_tone;
};

} // namespace

QIcon icon(const QString& name, IconTone tone)
{
    return QIcon(new ThemedIcon(name, tone));
}

QIcon programIcon()
{
    return QIcon(u":/lesa/icons/lesa-workbench.svg"_s);
}

} // namespace lesa

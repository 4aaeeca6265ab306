// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figures/figure_clipboard.h"

#include "widgets/figures/figure_renderer.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>

namespace lesa {

using namespace Qt::StringLiterals;

void copyFigure(const FigureContent& content, const FigureSpec& spec, CopyAs what)
{
    auto* data = new QMimeData; // owned by the clipboard
    switch (what) {
    case CopyAs::Image:
        data->setImageData(QImage::fromData(renderFigure(content, spec, FigureFormat::Png).bytes));
        break;
    case CopyAs::Svg: {
        const auto svg = renderFigure(content, spec, FigureFormat::Svg).bytes;
        data->setData(u"image/svg+xml"_s, svg);
        data->setText(QString::fromUtf8(svg));
        break;
    }
    case CopyAs::Data: // no drawing needed
        data->setText(QString::fromUtf8(
            renderFigure(PreparedFigure{content, spec, {}, {}}, FigureFormat::Csv).bytes));
        break;
    }
    QGuiApplication::clipboard()->setMimeData(data);
}

} // namespace lesa

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figures/export_job.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/strings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("lesa", text);
}

void writeFile(const QString& path, const QByteArray& bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    writeFileAtomically(QFile::encodeName(path).toStdString(),
        std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

} // namespace

ExportResult runExport(const ExportJob& job)
{
    ExportResult result;
    for (const auto& item : job.items) {
        for (const auto format : job.formats) {
            const auto path = item.path + u'.' + suffix(format);
            try {
                const auto rendered = renderFigure(item.figure, format);
                writeFile(path, rendered.bytes);
                result.written << path;
                for (const auto& warning : rendered.warnings) {
                    if (!result.warnings.contains(warning))
                        result.warnings << warning;
                }
            } catch (const Error& error) {
                const auto hint = QString::fromStdString(error.hint());
                result.failure = QString::fromStdString(error.what())
                    + (hint.isEmpty() ? QString() : u". "_s + hint);
                return result;
            }
        }
    }
    return result;
}

QString fillPattern(
    const QString& pattern, const QString& model, const QString& plot, const QString& venue)
{
    QString name = pattern;
    name.replace("{model}"_L1, model).replace("{plot}"_L1, plot).replace("{venue}"_L1, venue);
    static const QRegularExpression unfit(u"[/\\\\:*?\"<>|\\s]+"_s);
    name.replace(unfit, u"-"_s);
    while (name.startsWith(u'.') || name.startsWith(u'_'))
        name.remove(0, 1);
    return name.isEmpty() ? u"figure"_s : name;
}

QString sizeLine(const FigureSpec& spec, qsizetype pdfBytes)
{
    const auto size = sizeInch(spec);
    const auto fonts = spec.pdfOutlines ? tr("text as outlines") : tr("fonts embedded (TrueType)");
    auto line = tr("%1 in × %2 in, %3")
                    .arg(size.width(), 0, 'f', 2)
                    .arg(size.height(), 0, 'f', 2)
                    .arg(fonts);
    if (pdfBytes > 0)
        line += u", "_s + QString::fromStdString(formatBytes(static_cast<std::uint64_t>(pdfBytes)));
    return line;
}

} // namespace lesa

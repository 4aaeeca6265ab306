// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/command_line.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

constexpr int wrongUsage = 2; // as of `lesa`

QString tr(const char* text)
{
    return QCoreApplication::translate("lesa", text);
}

CommandLine refusal(const QString& what)
{
    CommandLine line;
    line.text = what + u'\n' + tr("Usage: lesa-workbench [path…] | --figure RECIPE -o FILE")
        + tr(" | --figures FOLDER path…");
    line.exitCode = wrongUsage;
    return line;
}

} // namespace

CommandLine parseCommandLine(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Grow language models in depth, see what you grew."));
    const auto help = parser.addHelpOption();
    const auto version = parser.addVersionOption();
    const QCommandLineOption figure(u"figure"_s,
        tr("Draw a figure again from its recipe, without a window; needs -o."), tr("recipe"));
    const QCommandLineOption output(
        {u"o"_s, u"output"_s}, tr("File to write: .pdf, .svg, .png, .csv or .json."), tr("file"));
    const QCommandLineOption language(
        u"language"_s, tr("Language of the window: en, de, fr, ja or zh_CN."), tr("code"));
    const QCommandLineOption figures(u"figures"_s,
        tr("Draw the figures of runs and analysis files (.h5) into a folder, without a window."),
        tr("folder"));
    parser.addOptions({figure, output, figures, language});
    parser.addPositionalArgument(
        u"path"_s, tr("A checkpoint folder, a run folder or a preset"), u"[path…]"_s);
    if (!parser.parse(arguments))
        return refusal(parser.errorText());
    CommandLine line;
    line.paths = parser.positionalArguments();
    line.figure = parser.value(figure);
    line.output = parser.value(output);
    line.figures = parser.value(figures);
    line.language = parser.value(language);
    if (parser.isSet(help))
        line.text = parser.helpText();
    else if (parser.isSet(version))
        line.text
            = QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion();
    else if (parser.isSet(figure) && (line.figure.isEmpty() || line.output.isEmpty()))
        return refusal(tr("--figure needs the file to write: add -o FILE."));
    else if (!parser.isSet(figure) && parser.isSet(output))
        return refusal(tr("-o goes with --figure RECIPE."));
    else if (parser.isSet(figure) && !line.paths.isEmpty())
        return refusal(tr("--figure draws one recipe; '%1' is one argument too many.")
                           .arg(line.paths.front()));
    else if (parser.isSet(figures) && (line.figures.isEmpty() || line.paths.isEmpty()))
        return refusal(tr("--figures needs a folder to write to and runs or .h5 files to draw."));
    return line;
}

bool needsWindow(int argc, char** argv)
{
    constexpr std::array<std::string_view, 7> without
        = {"--figure", "--figures", "-h", "--help", "--help-all", "-v", "--version"};
    return std::none_of(argv + 1, argv + std::max(1, argc), [&](const char* word) {
        const std::string_view text(word);
        return text.starts_with("--figure=") || text.starts_with("--figures=")
            || std::find(without.begin(), without.end(), text) != without.end();
    });
}

} // namespace lesa

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/comparison_table.h"

#include "widgets/models/run_table_model.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QSet>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("lesa", text);
}

bool saysNothing(const QString& key)
{
    static const QSet<QString> left{u"schema"_s, u"created"_s, u"command_line"_s,
        u"checkpoint.path"_s, u"checkpoint.header_hash"_s, u"checkpoint.config_hash"_s,
        u"keeps_checkpoints"_s, u"preset.name"_s, u"preset.description"_s, u"preset.source"_s,
        u"preset.training.seed"_s, u"preset.strategy.variant"_s};
    return left.contains(key) || key.endsWith(u"sha256"_s);
}

QString valueText(const nlohmann::ordered_json& value)
{
    if (value.is_string())
        return QString::fromStdString(value.get<std::string>());
    if (value.is_number_float())
        return QString::number(value.get<double>(), 'g', 6);
    return QString::fromStdString(value.dump());
}

/// Text files by their names: one column, whatever their number.
QString fileNames(const nlohmann::ordered_json& files)
{
    QStringList names;
    for (const auto& file : files)
        names << QFileInfo(QString::fromStdString(file.value("path", ""))).fileName();
    return names.join(u", "_s);
}

void flatten(const nlohmann::ordered_json& json, const QString& prefix,
    QList<std::pair<QString, QString>>& settings)
{
    for (const auto& [name, value] : json.items()) {
        const auto key = prefix + QString::fromStdString(name);
        if (value.is_object())
            flatten(value, key + u'.', settings);
        else if (key == u"text"_s || key == u"eval_text"_s)
            settings << std::pair(key, fileNames(value));
        else if (!saysNothing(key))
            settings << std::pair(key, valueText(value));
    }
}

QString number(std::optional<double> value, int decimals)
{
    return value && std::isfinite(*value) ? QString::number(*value, 'f', decimals) : QString();
}

void addResults(ComparisonTable& table, const QStringList& ids, const RunList& runs,
    const RunHistories& histories)
{
    const QStringList names{tr("status"), tr("step"), tr("last loss"), tr("best loss"),
        tr("last perplexity"), tr("delta to baseline"), tr("tokens/s")};
    table.columns << names;
    table.results = static_cast<int>(names.size());
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const auto& run = *runs.find(ids[i]);
        const auto& history = histories.of(run.id);
        const auto last = history.lastLoss();
        const auto base = baselineLossFor(run, runs, histories);
        table.rows[i] << statusNameOf(run) << QString::number(run.step) << number(last, 4)
                      << number(history.bestLoss(), 4)
                      << number(last ? std::optional(std::exp(*last)) : last, 2)
                      << number(last && base ? std::optional(*last - *base) : std::nullopt, 4)
                      << number(history.tokensPerSecond(), 0);
    }
}

QString quotedCsv(QString cell)
{
    if (!cell.contains(u',') && !cell.contains(u'"') && !cell.contains(u'\n'))
        return cell;
    return u'"' + cell.replace(u"\""_s, u"\"\""_s) + u'"';
}

QString escapedLatex(const QString& text)
{
    QString escaped;
    for (const QChar c : text) {
        if (QStringView(u"&%$#_{}").contains(c))
            escaped += u'\\' + QString(c);
        else if (c == u'\\')
            escaped += u"\\textbackslash{}"_s;
        else if (c == u'~')
            escaped += u"\\textasciitilde{}"_s;
        else if (c == u'^')
            escaped += u"\\textasciicircum{}"_s;
        else
            escaped += c;
    }
    return escaped;
}

bool isNumeric(const ComparisonTable& table, qsizetype column)
{
    return std::all_of(table.rows.begin(), table.rows.end(), [&](const QStringList& row) {
        bool good = row[column].isEmpty();
        if (!good)
            row[column].toDouble(&good);
        return good;
    });
}

} // namespace

QList<std::pair<QString, QString>> settingsOf(const RunInfo& run)
{
    QList<std::pair<QString, QString>> settings;
    if (run.record)
        flatten(nlohmann::ordered_json::parse(formatRunRecord(*run.record)), {}, settings);
    for (auto& [key, value] : settings)
        if (key.startsWith(u"preset."_s))
            key.remove(0, 7);
    return settings;
}

ComparisonTable compareRuns(
    const QStringList& wanted, const RunList& runs, const RunHistories& histories)
{
    QStringList ids;
    QStringList keys; // in order of first appearance
    QList<QHash<QString, QString>> values;
    for (const auto& id : wanted) {
        const auto* run = runs.find(id);
        if (run == nullptr)
            continue;
        ids << id;
        values << QHash<QString, QString>();
        for (const auto& [key, value] : settingsOf(*run)) {
            values.back()[key] = value;
            if (!keys.contains(key))
                keys << key;
        }
    }
    ComparisonTable table;
    table.columns << tr("run");
    for (const auto& id : ids)
        table.rows << QStringList{runs.find(id)->name};
    for (const auto& key : keys) {
        const bool differs = std::any_of(values.begin(), values.end(),
            [&](const auto& row) { return row.value(key) != values.front().value(key); });
        if (!differs)
            continue;
        table.columns << key;
        for (qsizetype i = 0; i < values.size(); ++i)
            table.rows[i] << values[i].value(key);
    }
    addResults(table, ids, runs, histories);
    return table;
}

QString toCsv(const ComparisonTable& table)
{
    QString text;
    for (const auto& row : QList<QStringList>{table.columns} + table.rows) {
        QStringList cells;
        for (const auto& cell : row)
            cells << quotedCsv(cell);
        text += cells.join(u',') + u'\n';
    }
    return text;
}

QString toMarkdown(const ComparisonTable& table)
{
    const auto line = [](const QStringList& cells) {
        QStringList escaped;
        for (auto cell : cells)
            escaped << cell.replace(u"|"_s, u"\\|"_s);
        return u"| "_s + escaped.join(u" | "_s) + u" |\n"_s;
    };
    QStringList rule;
    for (qsizetype i = 0; i < table.columns.size(); ++i)
        rule << (isNumeric(table, i) ? u"---:"_s : u"---"_s);
    QString text = line(table.columns) + line(rule);
    for (const auto& row : table.rows)
        text += line(row);
    return text;
}

QString toLatex(const ComparisonTable& table)
{
    QString columns;
    for (qsizetype i = 0; i < table.columns.size(); ++i)
        columns += isNumeric(table, i) ? u'r' : u'l';
    const auto line = [](const QStringList& cells) {
        QStringList escaped;
        for (const auto& cell : cells)
            escaped << escapedLatex(cell);
        return escaped.join(u" & "_s) + u" \\\\\n"_s;
    };
    QString text = u"\\begin{tabular}{%1}\n\\toprule\n"_s.arg(columns) + line(table.columns)
        + u"\\midrule\n"_s;
    for (const auto& row : table.rows)
        text += line(row);
    return text + u"\\bottomrule\n\\end{tabular}\n"_s;
}

} // namespace lesa

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/evaluations.h"

#include "core/base/error.h"
#include "widgets/session/json_file.h"
#include "widgets/session/run_list.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

bool isBelow(const QString& path, const QString& folder)
{
    const auto clean = QDir::cleanPath(path);
    const auto above = QDir::cleanPath(folder);
    return !folder.isEmpty() && (clean == above || clean.startsWith(above + u'/'));
}

bool isOf(const Evaluation& evaluation, const RunInfo& run)
{
    const auto model = QString::fromStdString(evaluation.results.model);
    return isBelow(model, run.folder) || (run.remote && isBelow(model, run.remote->folder))
        || (!evaluation.name.isEmpty() && evaluation.name == QFileInfo(run.folder).fileName());
}

bool isOfBase(const Evaluation& evaluation, const RunInfo& run)
{
    const auto model = QString::fromStdString(evaluation.results.model);
    return evaluation.name == u"base"_s
        || (!run.baseFolder.isEmpty() && QDir::cleanPath(model) == QDir::cleanPath(run.baseFolder));
}

template <class IsWanted>
std::optional<EvaluationValue> find(
    const QList<Evaluation>& evaluations, const EvaluationTask& task, IsWanted isWanted)
{
    for (const auto& evaluation : evaluations)
        if (isWanted(evaluation))
            for (const auto& metric : evaluation.results.metrics)
                if (QString::fromStdString(metric.task) == task.task
                    && QString::fromStdString(metric.name) == task.metric)
                    return metric.value;
    return std::nullopt;
}

QList<EvaluationTask> tasksOf(const QList<Evaluation>& evaluations)
{
    QList<EvaluationTask> tasks;
    for (const auto& evaluation : evaluations)
        for (const auto& metric : evaluation.results.metrics) {
            const auto task = QString::fromStdString(metric.task);
            const auto name = QString::fromStdString(metric.name);
            const auto known = std::find_if(
                tasks.begin(), tasks.end(), [&](const auto& each) { return each.task == task; });
            if (metric.part)
                continue;
            if (known == tasks.end())
                tasks << EvaluationTask{task, name};
            else if (name == u"acc"_s)
                known->metric = name;
        }
    return tasks;
}

} // namespace

struct Evaluations::Reading {
    QList<Evaluation> found;
    QString failure;
    QString hint;
};

Evaluations::Evaluations(QString file, QObject* parent)
    : QObject(parent)
    , m_file(std::move(file))
    , m_latest(this)
{
    for (const auto& value : readJsonFile(m_file)[u"evaluations"_s].toArray()) {
        const auto row = value.toObject();
        if (QFileInfo::exists(row[u"file"_s].toString()))
            m_toRead << std::pair(row[u"file"_s].toString(), row[u"name"_s].toString());
    }
    readNext();
}

void Evaluations::add(const QString& path)
{
    m_toRead << std::pair(QDir::cleanPath(path), QString());
    readNext();
}

void Evaluations::readNext()
{
    if (m_reading || m_toRead.isEmpty())
        return;
    m_reading = true;
    const auto [path, name] = m_toRead.takeFirst();
    m_latest.start([path = path, name = name](const std::stop_token&) { return read(path, name); },
        [this](const Reading& reading) {
            m_reading = false;
            take(reading);
            readNext();
        });
}

Evaluations::Reading Evaluations::read(const QString& path, const QString& name)
{
    Reading reading;
    try {
        for (const auto& file : findEvaluations(path.toStdString()))
            reading.found << Evaluation{QString::fromStdString(file.path.string()),
                name.isEmpty() ? QString::fromStdString(file.model) : name, readEvaluation(file)};
    } catch (const Error& error) {
        reading.failure = QString::fromStdString(error.what());
        reading.hint = QString::fromStdString(error.hint());
    }
    return reading;
}

void Evaluations::take(const Reading& reading)
{
    if (!reading.failure.isEmpty()) {
        Q_EMIT refused(reading.failure, reading.hint);
        return;
    }
    for (const auto& evaluation : reading.found) { // a newer one takes an older one's place
        m_evaluations.removeIf([&](const auto& other) {
            return other.file == evaluation.file
                || (other.name == evaluation.name
                    && other.results.model == evaluation.results.model);
        });
        m_evaluations << evaluation;
    }
    m_tasks = tasksOf(m_evaluations);
    save();
    Q_EMIT changed();
}

void Evaluations::clear()
{
    m_toRead.clear();
    m_evaluations.clear();
    m_tasks.clear();
    save();
    Q_EMIT changed();
}

void Evaluations::save() const
{
    QJsonArray rows;
    for (const auto& evaluation : m_evaluations)
        rows << QJsonObject{{u"file"_s, evaluation.file}, {u"name"_s, evaluation.name}};
    for (const auto& [file, name] : m_toRead)
        rows << QJsonObject{{u"file"_s, file}, {u"name"_s, name}};
    writeJsonFile(m_file, {{u"evaluations"_s, rows}});
}

std::optional<EvaluationValue> Evaluations::valueOf(
    const RunInfo& run, const EvaluationTask& task) const
{
    return find(m_evaluations, task, [&](const auto& each) { return isOf(each, run); });
}

std::optional<EvaluationValue> Evaluations::baseValueOf(
    const RunInfo& run, const EvaluationTask& task) const
{
    return find(m_evaluations, task, [&](const auto& each) { return isOfBase(each, run); });
}

} // namespace lesa

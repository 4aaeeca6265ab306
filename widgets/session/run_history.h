// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/events.h"

#include <QObject>
#include <QString>

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace lesa {

class RunList;

/// The loss that was not finite, where a training came to grief.
struct NonFiniteLoss {
    std::int64_t step = 0;
    double value = 0;        ///< NaN or ±Inf
    double learningRate = 0; ///< 0: not known
};

/// Points of one kind, ascending in step.
struct History {
    std::vector<double> step;
    std::vector<double> tokens;
    std::vector<double> seconds; ///< of work: pauses between sessions are left out

    [[nodiscard]] std::size_t size() const { return step.size(); }
};

/// What a run said so far, as columns. Numbers that the run did not say are NaN.
struct RunHistory {
    struct Training : History {
        std::vector<double> loss;
        std::vector<double> learningRate;
        std::vector<double> gradientNorm;
        std::vector<double> tokensPerSecond;
    } training;
    struct Validation : History {
        std::vector<double> loss;
    } validation;

    /// Grows when points were taken back: the run was resumed from an earlier step, or its file was
    /// written anew. While it stays, columns only grow.
    int generation = 0;
    std::optional<NonFiniteLoss> nonFinite;
    QString stage;                    ///< what the engine does now
    double stageFraction = -1;        ///< negative: not known
    std::optional<double> etaSeconds; ///< of the stage
    bool caughtUp = false;            ///< all that its file holds has been read

    void add(const wire::Stamped& stamped);
    void restart();

    [[nodiscard]] bool isEmpty() const { return training.size() + validation.size() == 0; }
    [[nodiscard]] std::optional<double> lastTrainingLoss() const; ///< finite
    [[nodiscard]] std::optional<double> lastValidationLoss() const;
    /// Held-out loss when there is one, else the mean of the last training losses.
    [[nodiscard]] std::optional<double> lastLoss() const;
    [[nodiscard]] std::optional<double> bestLoss() const;        ///< the lowest of the same kind
    [[nodiscard]] std::optional<double> tokensPerSecond() const; ///< mean of the last steps

private:
    void addMetrics(const wire::Metrics& metrics, double time);
    void takeBack(std::int64_t trainingFrom, std::int64_t validationFrom);
    [[nodiscard]] double secondsAt(double time);

    double m_sessionStart = 0; ///< unix time, less the seconds of earlier sessions
    double m_lastSeconds = 0;
    double m_bestTraining = 0;
    double m_bestValidation = 0;
};

/// The histories of all runs of a list, kept up to date.
class RunHistories : public QObject {
    Q_OBJECT
public:
    explicit RunHistories(RunList& runs, QObject* parent = nullptr);

    /// Of a run that the list does not know: empty.
    [[nodiscard]] const RunHistory& of(const QString& id) const;

Q_SIGNALS:
    void grew(const QString& id); ///< points came or were taken back, or the stage is another

private:
    std::map<QString, RunHistory> m_histories;
};

} // namespace lesa

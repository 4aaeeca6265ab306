// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/engine_job.h"
#include "core/run/latest.h"
#include "widgets/session/opened_model.h"

#include <QObject>

#include <map>
#include <memory>
#include <vector>

namespace lesa {

class JobQueue;
struct AppSettings;

/// Scores of the gaps by the rules of `lesa advise`, as its file holds them.
struct AdviceScores {
    std::vector<int> gaps; ///< ascending
    struct Rule {
        std::vector<double> score; ///< one a gap; NaN: none
        bool lowIsGood = true;
    };
    std::map<QString, Rule> rules; ///< by name; "mean_place" is the mean over the others
};

/// The advice on the open checkpoint: found in the cache by header hash, or made by an engine job.
class GapAdvice : public QObject {
    Q_OBJECT
public:
    GapAdvice(JobQueue& jobs, QString cacheFolder, QObject* parent = nullptr);

    void setCheckpoint(std::shared_ptr<const OpenedModel> model);
    /// `lesa advise` on the open checkpoint by these texts.
    /// @param preset  whose strategy makes the layers that are tried, as --preset takes it
    [[nodiscard]] JobSpec jobFor(
        const AppSettings& settings, const QString& preset, const QStringList& texts) const;
    void compute(const JobSpec& job);

    /// nullptr: none is known.
    [[nodiscard]] const AdviceScores* scores() const { return m_scores ? &*m_scores : nullptr; }
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] const QString& failure() const { return m_failure; } ///< of the last job

Q_SIGNALS:
    void changed();

private:
    struct Found;
    static Found read(const QString& file, const std::string& headerHash, int layers);
    void look();
    void jobChanged(const QString& id);
    [[nodiscard]] QString path() const;

    JobQueue& m_jobs;
    QString m_folder;
    std::shared_ptr<const OpenedModel> m_model;
    std::optional<AdviceScores> m_scores;
    QString m_job;
    QString m_failure;
    Latest m_latest;
};

/// The k best gaps by a rule, ascending. Empty: the rule is not there.
std::vector<int> bestGaps(const AdviceScores& scores, const QString& rule, int count);

} // namespace lesa

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace lesa {

/// What a filter can ask of a run.
struct RunFacts {
    QString name;
    QString strategy;
    QString status;
    QString notes;
    QStringList tags;
    QHash<QString, double> numbers; ///< by RunFilter::numberKeys(); absent: not known
};

/// What is typed into the filter box: terms with spaces between, all of which must hold.
///
///     word            in name, strategy, status, tags or notes
///     "two words"     the same, with a space in it
///     tag:ablation    also name: strategy: status: notes:  (part of the value, case ignored)
///     loss<3          also <= > >= = ; keys: loss best delta step speed seed
///     -term           not
///
/// A number that a run does not have answers no comparison.
class RunFilter {
public:
    RunFilter() = default;
    /// Of a filter that cannot be read, error() says why and everything matches.
    explicit RunFilter(const QString& text);

    [[nodiscard]] bool matches(const RunFacts& run) const;
    [[nodiscard]] const QString& error() const { return m_error; } ///< one sentence; empty: good
    [[nodiscard]] bool isEmpty() const { return m_terms.empty(); }

    static QStringList numberKeys();
    static QStringList textKeys();

private:
    enum class Compare { Less, LessOrEqual, Greater, GreaterOrEqual, Equal };
    struct Term {
        bool negated = false;
        QString key; ///< empty: a bare word
        QString text;
        Compare compare = Compare::Equal;
        double number = 0;
    };
    void addTerm(QString text, bool quoted);
    void addNumber(Term term, const QString& text, qsizetype at);
    [[nodiscard]] static bool holds(const Term& term, const RunFacts& run);

    std::vector<Term> m_terms;
    QString m_error;
};

} // namespace lesa

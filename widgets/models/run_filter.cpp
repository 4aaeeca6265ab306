// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/run_filter.h"

#include <QCoreApplication>

#include <algorithm>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("lesa::RunFilter", text);
}

bool contains(const QString& text, const QString& part)
{
    return text.contains(part, Qt::CaseInsensitive);
}

} // namespace

QStringList RunFilter::numberKeys()
{
    return {u"loss"_s, u"best"_s, u"delta"_s, u"step"_s, u"speed"_s, u"seed"_s};
}

QStringList RunFilter::textKeys()
{
    return {u"name"_s, u"strategy"_s, u"status"_s, u"tag"_s, u"notes"_s};
}

RunFilter::RunFilter(const QString& text)
{
    QString term;
    bool quoted = false;
    bool wasQuoted = false;
    for (const QChar c : text) {
        if (c == u'"') {
            quoted = !quoted;
            wasQuoted = true;
        } else if (c.isSpace() && !quoted) {
            addTerm(std::exchange(term, {}), std::exchange(wasQuoted, false));
        } else {
            term += c;
        }
    }
    if (quoted)
        m_error = tr("A quotation mark is not closed.");
    addTerm(term, wasQuoted);
    if (!m_error.isEmpty())
        m_terms.clear();
}

void RunFilter::addTerm(QString text, bool quoted)
{
    Term term;
    if (text.startsWith(u'-') && text.size() > 1) {
        term.negated = true;
        text.remove(0, 1);
    }
    if (text.isEmpty())
        return;
    const auto at = std::find_if(text.begin(), text.end(), [](QChar c) {
        return c == u':' || c == u'<' || c == u'>' || c == u'=';
    }) - text.begin();
    if (at == text.size() || (quoted && at == 0)) {
        term.text = text;
        m_terms.push_back(term);
        return;
    }
    term.key = text.left(at).toLower();
    if (term.key == u"tags"_s)
        term.key.chop(1);
    if (text[at] == u':' && textKeys().contains(term.key)) {
        term.text = text.mid(at + 1);
        if (term.text.isEmpty())
            m_error = tr("Nothing follows “%1:”.").arg(term.key);
        m_terms.push_back(term);
    } else if (numberKeys().contains(term.key)) {
        addNumber(term, text, at);
    } else if (textKeys().contains(term.key)) {
        m_error = tr("“%1” is text: write %1:word.").arg(term.key);
    } else {
        m_error = tr("“%1” is not known; use %2.")
                      .arg(text.left(at), (numberKeys() + textKeys()).join(u", "_s));
    }
}

void RunFilter::addNumber(Term term, const QString& text, qsizetype at)
{
    const bool orEqual = text.mid(at + 1, 1) == u"="_s;
    switch (text[at].unicode()) {
    case u'<': term.compare = orEqual ? Compare::LessOrEqual : Compare::Less; break;
    case u'>': term.compare = orEqual ? Compare::GreaterOrEqual : Compare::Greater; break;
    default: break;
    }
    bool good = false;
    const auto number = text.mid(at + (orEqual ? 2 : 1));
    term.number = number.toDouble(&good);
    if (!good)
        m_error = number.isEmpty() ? tr("A number is missing after “%1”.").arg(text)
                                   : tr("“%1” is not a number.").arg(number);
    m_terms.push_back(term);
}

bool RunFilter::holds(const Term& term, const RunFacts& run)
{
    if (term.key.isEmpty())
        return contains(run.name, term.text) || contains(run.strategy, term.text)
            || contains(run.status, term.text) || contains(run.notes, term.text)
            || contains(run.tags.join(u' '), term.text);
    if (term.key == u"name"_s)
        return contains(run.name, term.text);
    if (term.key == u"strategy"_s)
        return contains(run.strategy, term.text);
    if (term.key == u"status"_s)
        return contains(run.status, term.text);
    if (term.key == u"notes"_s)
        return contains(run.notes, term.text);
    if (term.key == u"tag"_s)
        return std::any_of(run.tags.begin(), run.tags.end(),
            [&](const QString& tag) { return contains(tag, term.text); });
    const auto number = run.numbers.constFind(term.key);
    if (number == run.numbers.constEnd())
        return false;
    switch (term.compare) {
    case Compare::Less: return *number < term.number;
    case Compare::LessOrEqual: return *number <= term.number;
    case Compare::Greater: return *number > term.number;
    case Compare::GreaterOrEqual: return *number >= term.number;
    case Compare::Equal: break;
    }
    return qFuzzyCompare(1 + *number, 1 + term.number);
}

bool RunFilter::matches(const RunFacts& run) const
{
    return std::all_of(m_terms.begin(), m_terms.end(),
        [&](const Term& term) { return holds(term, run) != term.negated; });
}

} // namespace lesa

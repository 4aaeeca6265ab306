// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/translation_memory.h"

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 3; ///< texts within texts

const QRegularExpression& placeholder()
{
    static const QRegularExpression pattern(u"%(?:L?(\\d)|n)"_s);
    return pattern;
}

} // namespace

QString TranslationMemory::translate(
    const char* context, const char* source, const char* disambiguation, int number) const
{
    auto shown = QTranslator::translate(context, source, disambiguation, number);
    if (!shown.isEmpty()) {
        const QMutexLocker lock(&m_mutex);
        if (!m_sources.contains(shown))
            remember(shown, QString::fromUtf8(source));
    }
    return shown;
}

void TranslationMemory::remember(const QString& shown, const QString& source) const
{
    m_sources[shown] = source;
    QString expression;
    QList<int> places;
    qsizetype end = 0;
    for (auto it = placeholder().globalMatch(shown); it.hasNext();) {
        const auto match = it.next();
        expression
            += QRegularExpression::escape(shown.mid(end, match.capturedStart() - end)) + u"(.+?)"_s;
        places << (match.captured(1).isEmpty() ? 0 : match.captured(1).toInt());
        end = match.capturedEnd();
    }
    if (places.isEmpty())
        return;
    expression += QRegularExpression::escape(shown.mid(end));
    m_patterns.push_back(
        {QRegularExpression(QRegularExpression::anchoredPattern(expression)), places, source});
}

QString TranslationMemory::sourceOf(const QString& shown) const
{
    const QMutexLocker lock(&m_mutex);
    return sourceOf(shown, 0);
}

QString TranslationMemory::sourceOf(const QString& shown, int depth) const
{
    if (const auto known = m_sources.constFind(shown); known != m_sources.constEnd())
        return *known;
    if (shown.isEmpty() || depth >= deepest)
        return shown;
    const Pattern* best = nullptr; // the one with the most words of its own
    for (const auto& pattern : m_patterns)
        if (pattern.shown.match(shown).hasMatch()
            && (best == nullptr || pattern.shown.pattern().size() > best->shown.pattern().size()))
            best = &pattern;
    if (best == nullptr)
        return shown;
    const auto match = best->shown.match(shown);
    QHash<int, QString> words;
    for (qsizetype i = 0; i < best->places.size(); ++i)
        words[best->places[i]] = sourceOf(match.captured(static_cast<int>(i) + 1), depth + 1);
    QString text;
    qsizetype end = 0;
    for (auto it = placeholder().globalMatch(best->source); it.hasNext();) {
        const auto place = it.next();
        text += best->source.mid(end, place.capturedStart() - end)
            + words.value(place.captured(1).isEmpty() ? 0 : place.captured(1).toInt());
        end = place.capturedEnd();
    }
    return text + best->source.mid(end);
}

} // namespace lesa

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMutex>
#include <QRegularExpression>
#include <QTranslator>

#include <vector>

namespace lesa {

/// A translator that remembers what it has translated, so that a text on the screen can be told
/// in English again: figures for papers are English whatever the window speaks.
class TranslationMemory : public QTranslator {
public:
    using QTranslator::QTranslator;

    [[nodiscard]] QString translate(const char* context, const char* source,
        const char* disambiguation, int number) const override;
    /// The English text of one that was shown, also with its %1 filled in; a text that was not
    /// translated comes back as it is.
    [[nodiscard]] QString sourceOf(const QString& shown) const;

private:
    struct Pattern {
        QRegularExpression shown;
        QList<int> places; ///< which %n each capture is
        QString source;
    };
    void remember(const QString& shown, const QString& source) const;
    [[nodiscard]] QString sourceOf(const QString& shown, int depth) const;

    mutable QMutex m_mutex; // texts are made in pool threads, too
    mutable QHash<QString, QString> m_sources;
    mutable std::vector<Pattern> m_patterns;
};

} // namespace lesa

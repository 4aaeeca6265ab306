// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QCoreApplication;

namespace lesa {

/// The languages of the program; "en" first, then as their speakers write them.
struct Language {
    QString code; ///< "zh_CN"
    QString name; ///< "简体中文"
};
const QList<Language>& languages();

/// The one of ours that fits what was asked for ("de_AT" → "de"); empty or unknown: that of the
/// system, else English.
QString chooseLanguage(const QString& asked);

/// The English of a text that the window shows; without a translation the text itself.
QString inEnglish(const QString& shown);
/// How the language that was installed calls itself; empty: it is English.
QString installedLanguage();

/// Installs Qt's and our texts, before any window is made. They belong to the application.
void installLanguage(QCoreApplication& application, const QString& code);

} // namespace lesa

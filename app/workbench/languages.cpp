// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/languages.h"

#include "app/workbench/translation_memory.h"
#include "translations/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QPointer>
#include <QTranslator>

#include <algorithm>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

QPointer<TranslationMemory> memory; ///< of our own texts; null in English
QString installed;

template <class Translator>
Translator* install(QCoreApplication& application, const QString& file, const QString& folder)
{
    auto* texts = new Translator(&application);
    if (texts->load(file, folder)) {
        QCoreApplication::installTranslator(texts);
        return texts;
    }
    delete texts;
    return nullptr;
}

QString fitting(const QString& asked)
{
    for (const auto& language : languages())
        if (asked == language.code || asked.section(u'_', 0, 0) == language.code
            || (asked.startsWith("zh"_L1) && !asked.contains("TW"_L1) && !asked.contains("HK"_L1)
                && language.code == u"zh_CN"_s))
            return language.code;
    return {};
}

} // namespace

const QList<Language>& languages()
{
    static const QList<Language> all{{u"en"_s, u"English"_s}, {u"de"_s, u"Deutsch"_s},
        {u"fr"_s, u"Français"_s}, {u"ja"_s, u"日本語"_s}, {u"zh_CN"_s, u"简体中文"_s}};
    return all;
}

QString chooseLanguage(const QString& asked)
{
    auto wanted = asked;
    const auto code = fitting(wanted.replace(u'-', u'_'));
    if (!code.isEmpty())
        return code;
    const auto ofSystem = fitting(QLocale::system().name());
    return ofSystem.isEmpty() ? u"en"_s : ofSystem;
}

QString inEnglish(const QString& shown)
{
    return memory ? memory->sourceOf(shown) : shown;
}

QString installedLanguage()
{
    for (const auto& language : languages())
        if (memory && language.code == installed && installed != u"en"_s)
            return language.name;
    return {};
}

void installLanguage(QCoreApplication& application, const QString& code)
{
    initTranslations();
    QLocale::setDefault(QLocale(code));
    install<QTranslator>(
        application, u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    memory = install<TranslationMemory>(application, u"lesa_"_s + code, u":/translations"_s);
    installed = code;
}

} // namespace lesa

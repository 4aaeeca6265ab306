// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/languages.h"

#include "translations/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

void install(QCoreApplication& application, const QString& file, const QString& folder)
{
    auto* texts = new QTranslator(&application);
    if (texts->load(file, folder))
        QCoreApplication::installTranslator(texts);
    else
        delete texts;
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

void installLanguage(QCoreApplication& application, const QString& code)
{
    initTranslations();
    QLocale::setDefault(QLocale(code));
    install(application, u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, u"lesa_"_s + code, u":/translations"_s);
}

} // namespace lesa

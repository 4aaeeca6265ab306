// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/languages.h"
#include "core/spec/json.h"
#include "core/spec/preset.h"
#include "translations/translations.h"
#include "widgets/forms/settings_form.h"
#include "widgets/session/preset_library.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace lesa;
using namespace Qt::StringLiterals;

namespace {

/// A text and, for a choice, its field: what a translation is found by.
using Text = std::pair<QString, QString>;

/// What translations/lesa_<language>.ts has a finished translation of, in one context.
QSet<Text> finishedTexts(const QString& language, const QString& wanted)
{
    QFile file(QStringLiteral(LESA_TEST_DATA "/../../translations/lesa_%1.ts").arg(language));
    QSet<Text> texts;
    if (!file.open(QIODevice::ReadOnly))
        return texts;
    QXmlStreamReader xml(&file);
    QString context;
    Text text;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "source"_L1)
            text = {xml.readElementText(), QString()};
        else if (xml.name() == "comment"_L1)
            text.second = xml.readElementText();
        else if (xml.name() == "translation"_L1 && context == wanted) {
            const bool finished = !xml.attributes().hasAttribute(u"type"_s);
            if (!xml.readElementText().isEmpty() && finished)
                texts << text;
        }
    }
    return texts;
}

QSet<Text> fieldTexts()
{
    Json rows = Json::array();
    describeFields<Preset>("", rows);
    QSet<Text> texts;
    for (const auto& row : rows) {
        const auto key = QString::fromStdString(row.at("key").get<std::string>());
        for (const auto* part : {"label", "help", "unit"})
            if (row.contains(part))
                texts << Text{QString::fromStdString(row.at(part).get<std::string>()), {}};
        for (const auto& choice : row.value("choices", Json::array()))
            if (!choice.get<std::string>().empty()) // shown as "none" by the form itself
                texts << Text{
                    QString::fromStdString(choice.get<std::string>()), key.section(u'.', -1)};
    }
    return texts;
}

QSet<Text> presetTexts()
{
    QSet<Text> texts;
    for (const auto& entry : listPresets())
        if (entry.builtIn) {
            const auto preset
                = PresetLibrary::readFile(QString::fromStdString(entry.path.string()));
            for (const auto& text : {preset.name, preset.description, preset.source})
                texts << Text{QString::fromStdString(text), {}};
        }
    return texts;
}

/// Empty when both are the same; else the first difference, for a message.
QString difference(const QSet<Text>& said, const QSet<Text>& translated)
{
    for (const auto& text : said - translated)
        return u"not translated: "_s + text.first + u" ("_s + text.second + u')';
    for (const auto& text : translated - said)
        return u"nobody says: "_s + text.first + u" ("_s + text.second + u')';
    return {};
}

} // namespace

class TestTranslatedTexts : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        new Theme(*qApp); // child of the application
        initTranslations();
    }

    void theListOfFieldTextsIsThatOfTheFields_data() { addLanguages(); }
    void theListOfFieldTextsIsThatOfTheFields()
    {
        QFETCH(QString, language);
        QVERIFY(fieldTexts().size() > 100);
        const auto found = difference(fieldTexts(), finishedTexts(language, u"lesa::Field"_s));
        QVERIFY2(found.isEmpty(), qPrintable(found + u"; see widgets/forms/field_texts.cpp"_s));
    }

    void theListOfPresetTextsIsThatOfThePresets_data() { addLanguages(); }
    void theListOfPresetTextsIsThatOfThePresets()
    {
        QFETCH(QString, language);
        QVERIFY(presetTexts().size() > 20);
        const auto found = difference(presetTexts(), finishedTexts(language, u"lesa::Preset"_s));
        QVERIFY2(found.isEmpty(), qPrintable(found + u"; see widgets/session/preset_texts.cpp"_s));
    }

    void aFormSpeaksGermanAndPassesOnTheEnginesWord()
    {
        QTranslator german;
        QVERIFY(german.load(u"lesa_de"_s, u":/translations"_s));
        QCoreApplication::installTranslator(&german);
        Json rows = Json::array();
        describeFields<TrainingSpec>("training", rows);
        SettingsForm form(rows);
        const Json values = {{"training", toJson(TrainingSpec())}};
        form.setValues(values, values);
        QStringList labels;
        for (const auto* label : form.findChildren<QLabel*>())
            labels << label->text();
        QVERIFY(labels.contains(u"Lernrate"_s) && labels.contains(u"Schritte"_s));
        auto* schedule = qobject_cast<QComboBox*>(form.editor(u"training.schedule"_s));
        QVERIFY(schedule);
        QCOMPARE(schedule->currentText(), u"Kosinus"_s);
        QSignalSpy edits(&form, &SettingsForm::edited);
        schedule->setCurrentIndex(schedule->findText(u"konstant"_s));
        Q_EMIT schedule->activated(schedule->currentIndex());
        QCOMPARE(edits.size(), 1);
        QVERIFY(edits.front().at(1).value<Json>() == Json("constant"));
        QCoreApplication::removeTranslator(&german);
    }

    void onlyBuiltInPresetsAreTranslated()
    {
        QTranslator german;
        QVERIFY(german.load(u"lesa_de"_s, u":/translations"_s));
        QCoreApplication::installTranslator(&german);
        QTemporaryDir folder;
        PresetLibrary library(folder.path());
        const auto* copies = library.find(u"copy"_s);
        QVERIFY(copies);
        QCOMPARE(copies->title(), u"Kopien"_s);
        QCOMPARE(QString::fromStdString(copies->preset.name), u"Copies"_s); // as runs record it
        const auto mine = library.add(copies->preset);
        QCOMPARE(library.find(mine)->title(), u"Copies"_s);
        QCoreApplication::removeTranslator(&german);
    }

private:
    static void addLanguages()
    {
        QTest::addColumn<QString>("language");
        for (const auto& language : languages())
            if (language.code != u"en"_s)
                QTest::newRow(qPrintable(language.code)) << language.code;
    }
};

QTEST_MAIN(TestTranslatedTexts)
#include "tst_translated_texts.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/languages.h"
#include "app/workbench/main_window.h"
#include "translations/translations.h"
#include "widgets/dialogs/help_dialog.h"
#include "widgets/dialogs/settings_dialog.h"
#include "widgets/session/session.h"
#include "widgets/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMap>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QTextDocumentFragment>
#include <QTranslator>

using namespace lesa;
using namespace Qt::StringLiterals;

namespace {

/// While it lives, the program's language.
class Speaking {
public:
    explicit Speaking(const QString& language)
    {
        if (m_texts.load(u"lesa_"_s + language, u":/translations"_s))
            QCoreApplication::installTranslator(&m_texts);
        QLocale::setDefault(QLocale(language));
    }
    ~Speaking()
    {
        QCoreApplication::removeTranslator(&m_texts);
        QLocale::setDefault(QLocale::c());
    }
    Q_DISABLE_COPY_MOVE(Speaking)

private:
    QTranslator m_texts;
};

QString pageIn(const QString& language, const QString& topic)
{
    const Speaking speaking(language);
    return helpText(topic);
}

QStringList captured(const QString& text, const QString& pattern)
{
    QStringList found;
    const QRegularExpression expression(pattern, QRegularExpression::DotMatchesEverythingOption);
    for (const auto& match : expression.globalMatch(text))
        found << match.captured(1);
    return found;
}

/// What a translation must not change, sorted: code, links, indices and exponents, symbols of
/// mathematics, numbers of more than one digit (one digit may be a word in another language).
QStringList formulasOf(QString block)
{
    QStringList marks;
    for (const auto* tag : {"code", "sub", "sup"})
        marks << captured(block, u"<%1>(.*?)</%1>"_s.arg(QLatin1String(tag)));
    marks << captured(block, u"href=\"(.*?)\""_s);
    block.remove(QRegularExpression(u"<(code|sub|sup|kbd)>.*?</\\1>"_s));
    const auto text = QTextDocumentFragment::fromHtml(block).toPlainText();
    for (auto& number : captured(text, u"(\\d[\\d.,]*\\d)"_s))
        marks << number.replace(u',', u'.');
    for (const QChar c : text)
        if (c.category() == QChar::Symbol_Math || c.script() == QChar::Script_Greek
            || u"‖⟨⟩·ŴŶ\u0302"_s.contains(c))
            marks << QString(c);
    marks.sort();
    return marks;
}

/// The key hints of a page, sorted, as QKeySequence::PortableText names them.
QStringList keysOf(const QString& page, const QString& language)
{
    static const QMap<QString, QMap<QString, QString>> words{
        {u"de"_s,
            {{u"Strg"_s, u"Ctrl"_s}, {u"Umschalt"_s, u"Shift"_s}, {u"Entf"_s, u"Del"_s},
                {u"Leertaste"_s, u"Space"_s}, {u"Eingabe"_s, u"Enter"_s}, {u"Links"_s, u"Left"_s},
                {u"Rechts"_s, u"Right"_s}}},
        {u"fr"_s,
            {{u"Maj"_s, u"Shift"_s}, {u"Suppr"_s, u"Del"_s}, {u"Espace"_s, u"Space"_s},
                {u"Entrée"_s, u"Enter"_s}, {u"Échap"_s, u"Esc"_s}, {u"Gauche"_s, u"Left"_s},
                {u"Droite"_s, u"Right"_s}}},
        {u"ja"_s, {{u"←"_s, u"Left"_s}, {u"→"_s, u"Right"_s}}},
        {u"zh_CN"_s, {{u"←"_s, u"Left"_s}, {u"→"_s, u"Right"_s}, {u"空格"_s, u"Space"_s}}}};
    QStringList keys;
    for (const auto& hint : captured(page, u"<kbd>(.*?)</kbd>"_s)) {
        auto parts = hint.split(u'+');
        for (auto& part : parts)
            part = words.value(language).value(part, part);
        keys << parts.join(u'+');
    }
    keys.sort();
    return keys;
}

/// A menu's or action's text as it is read: no mnemonic, no dots.
QString spoken(const QString& text)
{
    auto shown = text;
    return shown.remove(QRegularExpression(u"\\(&\\w\\)|&|…"_s));
}

bool hasMenuEntry(const MainWindow& window, const QString& path)
{
    for (const auto* menu : window.menuBar()->actions())
        if (spoken(menu->text()) == path.section(u" ▸ "_s, 0, 0))
            for (const auto* action : menu->menu()->actions())
                if (spoken(action->text()) == path.section(u" ▸ "_s, 1))
                    return true;
    return false;
}

} // namespace

class TestHelp : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_theme = new Theme(*qApp);
        initTranslations();
    }

    void everyTopicHasAPageAndEveryLinkLeadsToOne()
    {
        const QRegularExpression links(u"href=\"([^\"]+)\""_s);
        for (const auto& topic : helpTopics()) {
            const auto text = helpText(topic);
            QVERIFY2(text.startsWith(u"<h1>"_s) && text.size() > 200, qPrintable(topic));
            for (const auto& match : links.globalMatch(text)) {
                const auto to = match.captured(1);
                QVERIFY2(to.startsWith(u"https://"_s) || hasHelp(to), qPrintable(topic + to));
            }
        }
    }

    void everyPageIsThereInTheLanguageWithTheSameStructureAndFormulas_data() { addLanguages(); }
    void everyPageIsThereInTheLanguageWithTheSameStructureAndFormulas()
    {
        QFETCH(QString, language);
        static const QRegularExpression blocks(u"<(?=(?:h1|h2|p|tr)>)"_s);
        for (const auto& topic : helpTopics()) {
            const auto file = u":/lesa/help/%1/%2.html"_s.arg(language, topic);
            QVERIFY2(QFile::exists(file), qPrintable(file));
            const auto here = pageIn(language, topic).split(blocks);
            const auto english = pageIn(u"en"_s, topic).split(blocks);
            QVERIFY2(here != english, qPrintable(file));
            QVERIFY2(here.size() == english.size(), qPrintable(file));
            for (qsizetype i = 0; i < here.size(); ++i) {
                const auto where = file + u": "_s + here[i];
                QVERIFY2(here[i].section(u'>', 0, 0) == english[i].section(u'>', 0, 0),
                    qPrintable(where));
                QVERIFY2(
                    here[i].count(u"<td>"_s) == english[i].count(u"<td>"_s), qPrintable(where));
                QVERIFY2(formulasOf(here[i]) == formulasOf(english[i]),
                    qPrintable(where + u'\n' + formulasOf(here[i]).join(u' ') + u'\n'
                        + formulasOf(english[i]).join(u' ')));
            }
        }
    }

    void aPageIsCalledWhatItsTopicIs_data() { addLanguages(true); }
    void aPageIsCalledWhatItsTopicIs()
    {
        QFETCH(QString, language);
        const Speaking speaking(language);
        const HelpDialog dialog;
        const auto* list = dialog.findChild<QListWidget*>();
        QCOMPARE(list->count(), helpTopics().size());
        for (int i = 0; i < list->count(); ++i) {
            const auto title = u"<h1>%1</h1>"_s.arg(list->item(i)->text());
            QVERIFY2(helpText(helpTopics()[i]).startsWith(title), qPrintable(title));
        }
    }

    void keyHintsAreTheSameInEveryLanguage_data() { addLanguages(); }
    void keyHintsAreTheSameInEveryLanguage()
    {
        QFETCH(QString, language);
        for (const auto& topic : helpTopics())
            QCOMPARE(
                keysOf(pageIn(language, topic), language), keysOf(pageIn(u"en"_s, topic), u"en"_s));
    }

    void keyHintsNameKeysThatTheWindowHas()
    {
        QTemporaryDir folder;
        Session session(AppPaths::below(folder.path()));
        const MainWindow window(session, *m_theme);
        // Not of actions: the keys by which every view is walked.
        QStringList known{u"Left"_s, u"Right"_s, u"Enter"_s};
        for (const auto* action : window.findChildren<QAction*>()) {
            for (const auto& key : action->shortcuts())
                known << key.toString(QKeySequence::PortableText);
            if (action->shortcut() == QKeySequence(QKeySequence::Redo))
                known << u"Ctrl+Shift+Z"_s; // on a desktop; the tests' platform says Ctrl+Y
        }
        int hints = 0;
        for (const auto& topic : helpTopics())
            for (const auto& key : keysOf(helpText(topic), u"en"_s)) {
                QVERIFY2(known.contains(key), qPrintable(topic + u": "_s + key));
                ++hints;
            }
        QVERIFY(hints > 60);
    }

    void menuEntriesAreCalledAsInTheMenus_data() { addLanguages(true); }
    void menuEntriesAreCalledAsInTheMenus()
    {
        QFETCH(QString, language);
        const Speaking speaking(language);
        QTemporaryDir folder;
        Session session(AppPaths::below(folder.path()));
        const MainWindow window(session, *m_theme);
        int entries = 0;
        for (const auto& topic : helpTopics())
            for (const auto& path : captured(helpText(topic), u"<b>([^<]* ▸ [^<]*)</b>"_s)) {
                QVERIFY2(hasMenuEntry(window, path), qPrintable(topic + u": "_s + path));
                ++entries;
            }
        QCOMPARE(entries, 4);
    }

    void aLanguageWithoutHelpReadsEnglish()
    {
        QCOMPARE(pageIn(u"it"_s, u"spectra"_s), pageIn(u"en"_s, u"spectra"_s));
    }

    void linksAndSearchStayInTheLanguage()
    {
        const Speaking speaking(u"ja"_s);
        HelpDialog dialog;
        dialog.show();
        auto* text = dialog.findChild<QTextBrowser*>();
        QVERIFY(text->toPlainText().startsWith(u"はじめに"_s));
        Q_EMIT text->anchorClicked(QUrl(u"spectra"_s));
        QCOMPARE(dialog.topic(), u"spectra"_s);
        QVERIFY(text->toPlainText().startsWith(u"スペクトル"_s));
        QCOMPARE(topicsFound(dialog, u"べき乗則"_s), 2); // the density and the metrics fitted to it
        QCOMPARE(topicsFound(dialog, u"power law"_s), 0);
    }

    void searchDoesNotFindMarkup()
    {
        HelpDialog dialog;
        dialog.show();
        QCOMPARE(topicsFound(dialog, u"<code>"_s), 0);
        QCOMPARE(topicsFound(dialog, u"loss<3"_s), 1); // written loss&lt;3
        QCOMPARE(topicsFound(dialog, {}), static_cast<int>(helpTopics().size()));
    }

    void f1ExplainsTheTabInFront()
    {
        QTemporaryDir folder;
        Session session(AppPaths::below(folder.path()));
        session.jobs().setLocator({u"/nowhere/lesa"_s});
        MainWindow window(session, *m_theme);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QCOMPARE(topicAfterF1(window), u"start"_s);
        session.open(QStringLiteral(LESA_DEMO));
        QTRY_VERIFY(session.model());
        auto* tabs = window.page(0)->findChild<QTabWidget*>();
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            const auto* tab = qobject_cast<Page*>(tabs->widget(i));
            QVERIFY2(hasHelp(tab->helpTopic()), qPrintable(tab->helpTopic()));
            QVERIFY(topicAfterF1(window) != u"start"_s);
        }
        session.setPage(1);
        QCOMPARE(topicAfterF1(window), u"depth-strip"_s);
        session.setPage(2);
        QCOMPARE(topicAfterF1(window), u"loss"_s);
    }

    void searchLeavesTheTopicsThatSpeakOfIt()
    {
        HelpDialog dialog;
        dialog.show();
        const auto shown = topicsFound(dialog, u"Marchenko"_s);
        QVERIFY(shown >= 1 && shown < 5);
    }

    void aLanguageIsFoundByItsLocale_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("code");
        QTest::newRow("de_AT") << u"de_AT"_s << u"de"_s;
        QTest::newRow("zh") << u"zh"_s << u"zh_CN"_s;
        QTest::newRow("ja-JP") << u"ja-JP"_s << u"ja"_s;
        QTest::newRow("unknown") << u"xx"_s << u"en"_s; // the tests' locale is C
    }

    void aLanguageIsFoundByItsLocale()
    {
        QFETCH(QString, asked);
        QFETCH(QString, code);
        QCOMPARE(chooseLanguage(asked), code);
    }

    void theSettingsKeepTheLanguage()
    {
        AppSettings settings;
        settings.language = u"ja"_s;
        const SettingsDialog dialog(
            settings, {{u"en"_s, u"English"_s}, {u"ja"_s, u"日本語"_s}}, nullptr);
        QCOMPARE(dialog.settings().language, u"ja"_s);
        QTemporaryDir folder;
        QSettings file(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        dialog.settings().save(file);
        QCOMPARE(AppSettings::load(file).language, u"ja"_s);
    }

    void pluralsAreRightInEnglish()
    {
        installLanguage(*qApp, u"en"_s);
        QCOMPARE(QCoreApplication::translate(
                     "lesa::MainWindow", "%n job(s) are not finished.", nullptr, 1),
            u"1 job is not finished."_s);
        QCOMPARE(QCoreApplication::translate(
                     "lesa::MainWindow", "%n job(s) are not finished.", nullptr, 2),
            u"2 jobs are not finished."_s);
    }

private:
    static void addLanguages(bool english = false)
    {
        QTest::addColumn<QString>("language");
        for (const auto& language : languages())
            if (english || language.code != u"en"_s)
                QTest::newRow(qPrintable(language.code)) << language.code;
    }

    static int topicsFound(HelpDialog& dialog, const QString& words)
    {
        dialog.findChild<QLineEdit*>()->setText(words);
        const auto* list = dialog.findChild<QListWidget*>();
        int shown = 0;
        for (int i = 0; i < list->count(); ++i)
            shown += list->item(i)->isHidden() ? 0 : 1;
        return shown;
    }

    static QString topicAfterF1(MainWindow& window)
    {
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            return {};
        QTest::keyClick(&window, Qt::Key_F1);
        auto* dialog = window.findChild<HelpDialog*>();
        const auto topic = dialog == nullptr ? QString() : dialog->topic();
        delete dialog;
        return topic;
    }

    Theme* m_theme = nullptr; // child of the application
};

QTEST_MAIN(TestHelp)
#include "tst_help.moc"

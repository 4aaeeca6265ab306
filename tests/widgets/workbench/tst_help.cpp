// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/languages.h"
#include "app/workbench/main_window.h"
#include "widgets/dialogs/help_dialog.h"
#include "widgets/dialogs/settings_dialog.h"
#include "widgets/session/session.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

using namespace lesa;
using namespace Qt::StringLiterals;

class TestHelp : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { m_theme = new Theme(*qApp); }

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
        dialog.findChild<QLineEdit*>()->setText(u"Marchenko"_s);
        auto* list = dialog.findChild<QListWidget*>();
        int shown = 0;
        for (int i = 0; i < list->count(); ++i)
            shown += list->item(i)->isHidden() ? 0 : 1;
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

// SPDX-License-Identifier: GPL-3.0-or-later
// Figures of a window that does not speak English: in English for a paper, or as they are.
#include "app/workbench/languages.h"
#include "widgets/figures/export_dialog.h"
#include "widgets/figures/recipe.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace lesa;
using namespace Qt::StringLiterals;

class TestFigureLanguage : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { installLanguage(*qApp, u"de"_s); }

    void aTranslatedTextIsEnglishAgain()
    {
        const auto shown = QCoreApplication::translate("Advice", "Layer");
        QVERIFY(shown != u"Layer"_s);
        QCOMPARE(inEnglish(shown), u"Layer"_s);
    }

    void wordsFilledInAreKeptAndTranslatedThemselves()
    {
        const auto label = QCoreApplication::translate("Advice", "Neighbour distance");
        const auto shown
            = QCoreApplication::translate("Advice", "%1 over %2 layers, %3 gaps chosen")
                  .arg(label)
                  .arg(30)
                  .arg(4);
        QVERIFY(shown.contains(label));
        QCOMPARE(inEnglish(shown), u"Neighbour distance over 30 layers, 4 gaps chosen"_s);
    }

    void aNameThatTheUserGaveStays()
    {
        QCOMPARE(inEnglish(u"Lauf mit Zufallsgewichten 7"_s), u"Lauf mit Zufallsgewichten 7"_s);
    }

    void anExportIsEnglishUnlessTheWindowsLanguageIsChosen_data()
    {
        QTest::addColumn<int>("choice");
        QTest::addColumn<bool>("english");
        QTest::newRow("untouched") << -1 << true;
        QTest::newRow("the window's") << 1 << false;
        QTest::newRow("kept for the next time") << -1 << false;
        QTest::newRow("English again") << 0 << true;
    }
    void anExportIsEnglishUnlessTheWindowsLanguageIsChosen()
    {
        QFETCH(int, choice);
        QFETCH(bool, english);
        QSettings settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        const auto label = QCoreApplication::translate("Advice", "Layer");
        ExportDialog dialog(request(label), settings);
        dialog.show();
        for (auto* box : dialog.findChildren<QComboBox*>())
            if (choice >= 0 && box->itemText(1) == u"Deutsch"_s)
                box->setCurrentIndex(choice);
        QSignalSpy exported(&dialog, &ExportDialog::exported);
        QTest::keyClick(&dialog, Qt::Key_Return);
        QTRY_COMPARE(exported.size(), 1);
        QFile file(m_folder.filePath(u"demo_figure_icml.json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto content = recipeFromJson(file.readAll()).content;
        QCOMPARE(content.panels.front().x.label, english ? u"Layer"_s : label);
    }

private:
    ExportRequest request(const QString& label) const
    {
        FigureContent content;
        content.id = u"figure"_s;
        Panel panel;
        panel.x.label = label;
        Series series;
        series.id = u"a"_s;
        series.x = {1, 2};
        series.y = {1, 2};
        panel.series.push_back(series);
        content.panels.push_back(panel);
        return {{content}, 0, u"demo"_s, m_folder.path(), inEnglish, installedLanguage()};
    }
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestFigureLanguage)
#include "tst_figure_language.moc"

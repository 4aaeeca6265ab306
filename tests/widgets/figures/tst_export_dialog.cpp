// SPDX-License-Identifier: GPL-3.0-or-later
#include "../plots/sample_figures.h"

#include "widgets/figures/export_dialog.h"
#include "widgets/figures/export_job.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace lesa;
using namespace Qt::StringLiterals;

class TestExportDialog : public QObject {
    Q_OBJECT
private slots:
    void enterWritesTheTickedFiles()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        ExportDialog dialog(request(folder.path()), settings);
        dialog.show();
        QSignalSpy exported(&dialog, &ExportDialog::exported);
        QTest::keyClick(&dialog, Qt::Key_Return);
        QTRY_COMPARE(exported.size(), 1);
        for (const auto* ending : {"pdf", "csv", "json"})
            QVERIFY2(QFile::exists(folder.filePath(u"demo_loss_icml."_s + QLatin1String(ending))),
                ending);
        QVERIFY(settings.contains(u"export/spec"_s));
    }

    void theNextDialogAndExportAgainKnowTheLastChoices()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        {
            ExportDialog dialog(request(folder.path()), settings);
            box<QComboBox>(dialog, u"Venue"_s)->setCurrentIndex(1);
            box<QComboBox>(dialog, u"Colours"_s)->setCurrentIndex(1);
            dialog.show();
            QSignalSpy exported(&dialog, &ExportDialog::exported);
            QTest::keyClick(&dialog, Qt::Key_Return);
            QTRY_COMPARE(exported.size(), 1);
        }
        ExportDialog next(request(folder.path()), settings);
        QCOMPARE(next.spec().venue, u"neurips"_s);
        QCOMPARE(next.spec().colours, ColourSet::Grayscale);
        QFile::remove(folder.filePath(u"demo_loss_neurips.pdf"_s));
        QStringList written;
        exportAgain(request(folder.path()), settings, this,
            [&](const QStringList& files, const QString& failure) {
                QVERIFY(failure.isEmpty());
                written = files;
            });
        QTRY_COMPARE(written.size(), 3);
        QVERIFY(QFile::exists(folder.filePath(u"demo_loss_neurips.pdf"_s)));
    }

    void aFolderThatCannotBeMadeIsSaidAndTheDialogStays()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        ExportDialog dialog(request(u"/proc/nowhere"_s), settings);
        dialog.show();
        QTest::keyClick(&dialog, Qt::Key_Return);
        const auto said = [&] {
            for (const auto* label : dialog.findChildren<QLabel*>()) {
                if (label->isVisible() && label->text().contains(u"/proc/nowhere"_s))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(said());
        QVERIFY(dialog.isVisible());
        // the size of the PDF, measured meanwhile, must not wipe the sentence away
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QVERIFY(said());
    }

    void theSizeLineSaysInchesFontsAndBytes()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        ExportDialog dialog(request(folder.path()), settings);
        const auto says = [&](const QString& text) {
            for (const auto* label : dialog.findChildren<QLabel*>()) {
                if (label->text().contains(text))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(says(u"3.25 in × 2.01 in, fonts embedded (TrueType), "_s));
        QTRY_VERIFY(says(u"kB"_s));
    }

    void everyFieldHasANameAndATip()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        ExportDialog dialog(request(folder.path()), settings);
        for (const auto* field : dialog.findChildren<QComboBox*>())
            QVERIFY(!field->accessibleName().isEmpty() && !field->toolTip().isEmpty());
        for (const auto* field : dialog.findChildren<QLineEdit*>(Qt::FindDirectChildrenOnly))
            QVERIFY(!field->accessibleName().isEmpty());
    }

    void dataIsCopiedAsText()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        ExportDialog dialog(request(folder.path()), settings);
        for (auto* button : dialog.findChildren<QPushButton*>()) {
            if (button->text().contains(u"data"_s))
                button->click();
        }
        QVERIFY(QApplication::clipboard()->text().startsWith(u"panel,series,x,y"_s));
    }

    void fileNamesAreFitForEverySystem()
    {
        QCOMPARE(fillPattern(u"{model}_{plot}_{venue}"_s, u"org/a model"_s, u"loss"_s, u"acl"_s),
            u"org-a-model_loss_acl"_s);
        QCOMPARE(fillPattern(u"../{plot}"_s, {}, u"x"_s, {}), u"-x"_s);
        QCOMPARE(fillPattern({}, {}, {}, {}), u"figure"_s);
    }

    void theDialogIsLookedAt()
    {
        const auto keep = qEnvironmentVariable("LESA_GALLERY");
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        const auto before = QApplication::palette();
        for (const bool dark : {false, true}) {
            if (dark) {
                QPalette palette(QColor(0x2b, 0x2f, 0x36), QColor(0x1e, 0x21, 0x26));
                palette.setColor(QPalette::WindowText, QColor(0xe6, 0xe9, 0xed));
                QApplication::setPalette(palette);
            }
            ExportDialog dialog(request(u"/home/me/figures"_s), settings);
            dialog.show();
            QVERIFY(QTest::qWaitForWindowExposed(&dialog));
            QVERIFY(dialog.width() >= dialog.minimumSizeHint().width());
            QTest::qWait(200);
            if (!keep.isEmpty())
                dialog.grab().save(keep + (dark ? u"/dialog-dark.png"_s : u"/dialog-light.png"_s));
        }
        QApplication::setPalette(before);
    }

private:
    static ExportRequest request(const QString& folder)
    {
        return {samples::all(), 0, u"demo"_s, folder};
    }

    template <class Box>
    static Box* box(QDialog& dialog, const QString& name)
    {
        for (auto* found : dialog.findChildren<Box*>()) {
            if (found->accessibleName() == name)
                return found;
        }
        return nullptr;
    }
};

QTEST_MAIN(TestExportDialog)
#include "tst_export_dialog.moc"

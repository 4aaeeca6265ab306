// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spec/specs.h"
#include "widgets/forms/number_edit.h"
#include "widgets/forms/settings_form.h"

#include <QComboBox>
#include <QLabel>
#include <QTest>
#include <QToolButton>

using namespace lesa;
using namespace Qt::StringLiterals;

class TestSettingsForm : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        Json rows = Json::array();
        describeFields<TrainingSpec>("training", rows);
        m_form = std::make_unique<SettingsForm>(rows);
        m_form->setValues(values(), values());
        m_form->show();
        m_edits.clear();
        connect(m_form.get(), &SettingsForm::edited, this,
            [this](const QString& key, const Json& value) {
                m_edits << key + u'=' + QString::fromStdString(value.dump());
            });
    }

    void everyRowOfTheTableHasAnEditorWithANameAndHelp()
    {
        QCOMPARE(m_form->keys().size(), 21);
        for (const auto& key : m_form->keys()) {
            QVERIFY2(m_form->editor(key), qPrintable(key));
            QVERIFY2(!m_form->editor(key)->accessibleName().isEmpty(), qPrintable(key));
            QVERIFY2(!m_form->editor(key)->toolTip().isEmpty(), qPrintable(key));
        }
    }

    void aNumberIsTypedAsItIsWritten()
    {
        type(u"training.learning_rate"_s, u"5e-4"_s);
        QCOMPARE(m_edits.last(), u"training.learning_rate=0.0005"_s);
        QCOMPARE(number(u"training.learning_rate"_s)->text(), u"5e-4"_s);
    }

    void aValueOutOfRangeIsToldAndNotPassedOn()
    {
        type(u"training.warmup"_s, u"3"_s);
        QCOMPARE(m_edits, QStringList{});
        QCOMPARE(m_form->problem(), u"Warm-up: At most 1."_s);
        type(u"training.warmup"_s, u"0.3"_s);
        QVERIFY(m_form->problem().isEmpty());
        QCOMPARE(m_edits.last(), u"training.warmup=0.3"_s);
    }

    void whatIsBeingTypedSurvivesAnotherChange()
    {
        type(u"training.steps"_s, u"ten"_s);
        auto other = values();
        other["training"]["batch"] = 4;
        m_form->setValues(other, values());
        QCOMPARE(number(u"training.steps"_s)->text(), u"ten"_s);
        QVERIFY(!m_form->problem().isEmpty());
    }

    void aChangedValueIsMarkedAndResetByItsButton()
    {
        auto changed = values();
        changed["training"]["steps"] = 7;
        m_form->setValues(changed, values());
        QVERIFY(label(u"Steps •"_s));
        auto* reset = button(u"Reset Steps"_s);
        QVERIFY(reset && reset->isVisible());
        QTest::mouseClick(reset, Qt::LeftButton);
        QCOMPARE(m_edits.last(), u"training.steps=200"_s);
    }

    void aHiddenRowTakesNoRoom()
    {
        const int height = m_form->sizeHint().height();
        const int row = number(u"training.decay"_s)->height();
        m_form->setRowVisible(u"training.decay"_s, false);
        QTRY_VERIFY(m_form->sizeHint().height() <= height - row);
    }

    void upAndDownStep()
    {
        auto* steps = number(u"training.steps"_s);
        QTest::keyClick(steps, Qt::Key_Up);
        QCOMPARE(m_edits.last(), u"training.steps=201"_s);
        auto* rate = number(u"training.learning_rate"_s);
        QTest::keyClick(rate, Qt::Key_Down);
        QCOMPARE(m_edits.last(), u"training.learning_rate=0.0001"_s);
    }

    void aWheelOverAChoiceChangesNothing()
    {
        auto* box = qobject_cast<QComboBox*>(m_form->editor(u"training.schedule"_s));
        QVERIFY(box);
        QWheelEvent wheel(box->rect().center(), box->mapToGlobal(box->rect().center()), {},
            {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(box, &wheel);
        QCOMPARE(m_edits, QStringList{});
    }

    void shortestTextReadsBackTheSame_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("whole") << 200.0 << u"200"_s;
        QTest::newRow("small") << 2e-4 << u"2e-4"_s;
        QTest::newRow("share") << 0.03 << u"0.03"_s;
        QTest::newRow("zero") << 0.0 << u"0"_s;
        QTest::newRow("million") << 1e6 << u"1000000"_s;
    }
    void shortestTextReadsBackTheSame()
    {
        QFETCH(double, value);
        QTEST(NumberEdit::format(value), "text");
    }

private:
    static Json values() { return {{"training", toJson(TrainingSpec())}}; }
    NumberEdit* number(const QString& key) const
    {
        return qobject_cast<NumberEdit*>(m_form->editor(key));
    }
    void type(const QString& key, const QString& text)
    {
        auto* edit = number(key);
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    QLabel* label(const QString& text) const
    {
        for (auto* each : m_form->findChildren<QLabel*>())
            if (each->text() == text)
                return each;
        return nullptr;
    }
    QToolButton* button(const QString& name) const
    {
        for (auto* each : m_form->findChildren<QToolButton*>())
            if (each->accessibleName() == name)
                return each;
        return nullptr;
    }

    std::unique_ptr<SettingsForm> m_form;
    QStringList m_edits;
};

QTEST_MAIN(TestSettingsForm)
#include "tst_settings_form.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/run_filter.h"

#include <QTest>

using namespace lesa;
using namespace Qt::StringLiterals;

namespace {

RunFacts lesaRun()
{
    return {u"LESA top half"_s, u"lesa"_s, u"done"_s, u"the good one"_s, {u"ablation"_s, u"v2"_s},
        {{u"loss"_s, 2.71}, {u"best"_s, 2.65}, {u"step"_s, 400}, {u"seed"_s, 0}}};
}

} // namespace

class TestRunFilter : public QObject {
    Q_OBJECT
private slots:
    void matches_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("expected");
        QTest::newRow("nothing asked") << u"  "_s << true;
        QTest::newRow("the whole example")
            << u"loss<3 tag:ablation strategy:lesa status:done half"_s << true;
        QTest::newRow("loss too high") << u"loss<2"_s << false;
        QTest::newRow("equal bound") << u"loss<=2.71 loss>=2.71 loss=2.71"_s << true;
        QTest::newRow("greater") << u"step>399 step>=400"_s << true;
        QTest::newRow("not greater") << u"step>400"_s << false;
        QTest::newRow("zero is equal to zero") << u"seed=0"_s << true;
        QTest::newRow("quoted words") << u"\"top half\""_s << true;
        QTest::newRow("quoted value") << u"name:\"top half\""_s << true;
        QTest::newRow("case does not matter") << u"Tag:ABLATION LESA"_s << true;
        QTest::newRow("not that tag") << u"-tag:ablation"_s << false;
        QTest::newRow("not another tag") << u"-tag:other"_s << true;
        QTest::newRow("a number it has not") << u"speed>0"_s << false;
        QTest::newRow("not a number it has not") << u"-speed>0"_s << true;
        QTest::newRow("notes") << u"notes:good"_s << true;
    }
    void matches()
    {
        QFETCH(QString, text);
        QFETCH(bool, expected);
        const RunFilter filter(text);
        QCOMPARE(filter.error(), QString());
        QCOMPARE(filter.matches(lesaRun()), expected);
    }

    void saysWhatIsWrongAndThenMatchesAll_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("part");
        QTest::newRow("unknown key") << u"los<3"_s << u"los"_s;
        QTest::newRow("no number") << u"loss<x"_s << u"“x”"_s;
        QTest::newRow("number missing") << u"loss<"_s << u"missing"_s;
        QTest::newRow("text compared") << u"tag<3"_s << u"tag:word"_s;
        QTest::newRow("nothing after the colon") << u"tag:"_s << u"Nothing"_s;
        QTest::newRow("open quotation") << u"\"top"_s << u"quotation"_s;
    }
    void saysWhatIsWrongAndThenMatchesAll()
    {
        QFETCH(QString, text);
        QFETCH(QString, part);
        const RunFilter filter(text);
        QVERIFY2(filter.error().contains(part), qPrintable(filter.error()));
        QVERIFY(filter.matches({}));
    }
};

QTEST_MAIN(TestRunFilter)
#include "tst_run_filter.moc"

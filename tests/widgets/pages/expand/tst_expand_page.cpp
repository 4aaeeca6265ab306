// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hdf5/hdf5_file.h"
#include "tests/support/checkpoint_builder.h"
#include "widgets/forms/number_edit.h"
#include "widgets/notices/message_bar.h"
#include "widgets/pages/expand/depth_strip.h"
#include "widgets/pages/expand/expand_page.h"
#include "widgets/pages/expand/plan_form.h"
#include "widgets/pages/expand/positions_bar.h"
#include "widgets/session/run_commands.h"
#include "widgets/session/session.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace lesa;
using namespace Qt::StringLiterals;
using Gaps = std::vector<int>;

class TestExpandPage : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_session = std::make_unique<Session>(AppPaths::below(m_folder->filePath(u"xdg"_s)));
        m_session->jobs().setLocator({u"/nowhere/lesa"_s});
        auto settings = m_session->settings();
        settings.runsFolder = m_folder->filePath(u"runs"_s);
        m_session->setSettings(settings);
        m_open = std::make_unique<QAction>(u"Open"_s);
        m_demo = std::make_unique<QAction>(u"Demo"_s);
        m_page = std::make_unique<ExpandPage>(
            *m_session, Page::Actions{m_open.get(), m_demo.get(), nullptr, nullptr, nullptr});
        m_page->resize(1040, 640);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void cleanup()
    {
        m_page.reset();
        m_session.reset();
    }

    void withoutACheckpointItSaysHowToGetOne()
    {
        QVERIFY(shows(u"No checkpoint open"_s));
        QVERIFY(!m_page->can(PageCommand::Run));
    }

    void aCheckpointThatCannotBeExpandedSaysWhy()
    {
        open(QStringLiteral(LESA_TEST_DATA "/models/other_phi"));
        QVERIFY(shows(u"This checkpoint cannot be expanded"_s));
        QVERIFY(!m_page->can(PageCommand::Run));
    }

    void theReferenceIsPreselectedAndCanRunAtOnce()
    {
        open(QStringLiteral(LESA_DEMO));
        QCOMPARE(strip()->state().gaps, (Gaps{5, 6, 7, 8, 9, 10}));
        QTRY_VERIFY(m_page->can(PageCommand::Run));
        QCOMPARE(ticked(), (QStringList{u"lesa-released"_s, u"copy"_s}));
    }

    void aClickOnTheStripMakesAListAndUndoBringsTheRuleBack()
    {
        open(QStringLiteral(LESA_DEMO));
        QTest::mouseClick(strip(), Qt::LeftButton, {}, strip()->gapRect(2).center());
        QCOMPARE(positions().rule, std::string("list"));
        QCOMPARE(positions().gaps, (Gaps{2, 5, 6, 7, 8, 9, 10}));
        m_session->plan().undoStack()->undo();
        QCOMPARE(positions().rule, std::string("between"));
        QCOMPARE(strip()->state().gaps, (Gaps{5, 6, 7, 8, 9, 10}));
        m_session->plan().undoStack()->redo();
        QCOMPARE(strip()->state().gaps.front(), 2);
    }

    void aPickedRuleStaysARule()
    {
        open(QStringLiteral(LESA_DEMO));
        auto* rules = named<QComboBox>(u"Quick pick of positions"_s);
        rules->setFocus();
        QTest::keyClick(rules, Qt::Key_Down); // top half
        QTest::keyClick(rules, Qt::Key_Down); // every n-th
        QCOMPARE(positions().rule, std::string("every"));
        QCOMPARE(strip()->state().gaps, (Gaps{1, 3, 5, 7, 9}));
    }

    void positionsAreTypedAndJudgedWhileTyping()
    {
        open(QStringLiteral(LESA_DEMO));
        auto* text = named<QLineEdit>(u"Gaps as text"_s);
        text->setFocus();
        text->selectAll();
        QTest::keyClicks(text, u"3-5,9"_s);
        QCOMPARE(positions().gaps, (Gaps{3, 4, 5, 9}));
        QTest::keyClicks(text, u",40"_s);
        QVERIFY(shows(u"Gap 40 does not exist in a model of 12 layers."_s));
        QVERIFY(!m_page->can(PageCommand::Run));
        text->selectAll();
        QTest::keyClicks(text, u"every:3x2"_s);
        QCOMPARE(positions().rule, std::string("every"));
        QCOMPARE(positions().perGap, 2);
    }

    void withNoGapTheWayOutIsOffered()
    {
        open(QStringLiteral(LESA_DEMO));
        strip()->setFocus();
        QTest::keyClick(strip(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(!m_page->can(PageCommand::Run));
        QTRY_VERIFY(button(u"Use paper positions"_s));
        auto* way = button(u"Use paper positions"_s);
        QTest::mouseClick(way, Qt::LeftButton);
        QCOMPARE(strip()->state().gaps, (Gaps{5, 6, 7, 8, 9, 10}));
        QTRY_VERIFY(m_page->can(PageCommand::Run));
    }

    void typingInAFieldIsOneUndoStep()
    {
        open(QStringLiteral(LESA_DEMO));
        auto* steps = qobject_cast<NumberEdit*>(form()->editor(u"training.steps"_s));
        steps->selectAll();
        QTest::keyClicks(steps, u"150"_s);
        QCOMPARE(m_session->plan().draft().preset.training.steps, 150);
        m_session->plan().undoStack()->undo();
        QCOMPARE(m_session->plan().draft().preset.training.steps, 200);
        QCOMPARE(steps->text(), u"200"_s);
    }

    void aFieldThatHoldsNoValueForbidsRun()
    {
        open(QStringLiteral(LESA_DEMO));
        QTRY_VERIFY(m_page->can(PageCommand::Run));
        auto* steps = qobject_cast<NumberEdit*>(form()->editor(u"training.steps"_s));
        steps->selectAll();
        QTest::keyClicks(steps, u"-"_s);
        QVERIFY(!m_page->can(PageCommand::Run));
    }

    void theGapAfterTheLastLayerIsOfferedWhenEveryStrategyAllowsIt()
    {
        open(QStringLiteral(LESA_DEMO));
        QVERIFY(!strip()->state().allowLast);
        tick(u"LESA as released"_s);
        choose(u"Copies"_s);
        QTRY_VERIFY(strip()->state().allowLast);
    }

    void runStartsOneComparisonOfAllTickedStrategies()
    {
        open(QStringLiteral(LESA_DEMO));
        QTRY_VERIFY(m_page->can(PageCommand::Run));
        QSignalSpy pages(m_page.get(), &Page::pageRequested);
        QStringList arguments;
        bool outlives = false;
        connect(&m_session->jobs(), &JobQueue::added, this, [&](const QString& id) {
            const auto& spec = m_session->jobs().find(id)->spec;
            if (spec.kind != u"compare"_s)
                return;
            arguments = spec.arguments;
            outlives = spec.outlivesWindow;
        });
        m_page->perform(PageCommand::Run);
        QCOMPARE(pages.size(), 1);
        QCOMPARE(pages.front().front().toInt(), 2);
        QVERIFY(outlives);
        QCOMPARE(after(arguments, u"--strategy"_s), u"lesa-released,copy"_s);
        QCOMPARE(after(arguments, u"--positions"_s), u"5-10"_s);
        QCOMPARE(after(arguments, u"--text"_s), demoText());
        QCOMPARE(after(arguments, u"-o"_s), m_folder->filePath(u"runs/demo"_s));
    }

    void anEditedStrategyGoesAsAFile()
    {
        open(QStringLiteral(LESA_DEMO));
        auto* hidden = qobject_cast<NumberEdit*>(form()->editor(u"strategy.predictor.hidden"_s));
        hidden->selectAll();
        QTest::keyClicks(hidden, u"64"_s);
        choose(u"Copies"_s);
        QCOMPARE(m_session->plan().draft().preset.strategy.name, std::string("copy"));
        QTRY_VERIFY(m_page->can(PageCommand::Run));
        m_page->perform(PageCommand::Run);
        const auto path = m_session->paths().data + u"/plans/lesa-released-edited.json"_s;
        QCOMPARE(PresetLibrary::readFile(path).strategy.predictor.hidden, 64);
        QVERIFY(commandLine().contains(path + u",copy"_s));
        choose(u"LESA as released •"_s);
        QCOMPARE(m_session->plan().draft().preset.strategy.predictor.hidden, 64);
    }

    void trainingSettingsGoToAllStrategies()
    {
        open(QStringLiteral(LESA_DEMO));
        auto draft = m_session->plan().draft();
        draft.preset.training.steps = 20;
        draft.preset.training.seed = 3;
        draft.preset.training.train = "all";
        m_session->plan().change(draft, u"training"_s);
        const auto line = commandLine();
        QVERIFY(line.contains(u"--set training.steps=20"_s));
        QVERIFY(line.contains(u"--set training.train=all"_s));
        QVERIFY(line.contains(u"--seed 3"_s));
    }

    void aUsedFolderIsToldWithAFreeName()
    {
        QDir(m_folder->path()).mkpath(u"used/run"_s);
        open(QStringLiteral(LESA_DEMO));
        auto draft = m_session->plan().draft();
        draft.output = m_folder->filePath(u"used"_s);
        m_session->plan().change(draft, u"folder"_s);
        QTRY_VERIFY(button(u"New name used-2"_s));
        QVERIFY(!m_page->can(PageCommand::Run));
        QTest::mouseClick(button(u"New name used-2"_s), Qt::LeftButton);
        QTRY_VERIFY(m_page->can(PageCommand::Run));
        QCOMPARE(m_session->plan().draft().output, m_folder->filePath(u"used-2"_s));
    }

    void aMissingTextIsToldBeforeRun()
    {
        open(QStringLiteral(LESA_DEMO));
        auto draft = m_session->plan().draft();
        draft.text = {u"/nowhere/corpus.txt"_s};
        m_session->plan().change(draft, u"text"_s);
        QTRY_VERIFY(button(u"Choose text…"_s));
        QVERIFY(!m_page->can(PageCommand::Run));
    }

    void noStrategyTickedForbidsRun()
    {
        open(QStringLiteral(LESA_DEMO));
        tick(u"LESA as released"_s);
        tick(u"Copies"_s);
        QVERIFY(ticked().isEmpty());
        QVERIFY(!m_page->can(PageCommand::Run));
    }

    void theBestGapsByAdviceAreDrawnAndPicked()
    {
        open(QStringLiteral(LESA_DEMO));
        auto* kinds = named<QComboBox>(u"Curve above the strip"_s);
        kinds->setFocus();
        while (kinds->currentText() != u"Advice: layer bypassed"_s)
            QTest::keyClick(kinds, Qt::Key_Down);
        QTRY_VERIFY(button(u"Compute advice"_s));
        const auto folder = m_session->paths().cache + u"/advice"_s;
        QDir().mkpath(folder);
        Hdf5Writer file(QDir(folder)
                            .filePath(m_session->model()->headerHash.left(16) + u"-advice.h5"_s)
                            .toStdString());
        file.setAttribute("/", "schema", std::string("lesa-advice/1"));
        file.setAttribute("/", "header_hash", m_session->model()->headerHash.toStdString());
        const std::vector<std::int64_t> gaps{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
        const std::vector<double> scores{9, 1, 9, 2, 9, 3, 9, 4, 9, 5, 6};
        const Hdf5Info info{"1", {"gap"}, "test"};
        file.write("/advice/gap", std::span(gaps), {gaps.size()}, info);
        file.write("/advice/bypass/score", std::span(scores), {scores.size()}, info);
        file.setAttribute("/advice/bypass/score", "good", std::string("low"));
        file.write("/advice/mean_place", std::span(scores), {scores.size()}, info);
        file.commit();
        m_session->close();
        open(QStringLiteral(LESA_DEMO));
        QTRY_COMPARE(m_page->plots().size(), 1);
        auto* rules = named<QComboBox>(u"Quick pick of positions"_s);
        rules->setFocus();
        for (int i = 0; i < rules->count() && positions().rule != "list"; ++i)
            QTest::keyClick(rules, Qt::Key_Down);
        QCOMPARE(positions().rule, std::string("list"));
        QCOMPARE(strip()->state().gaps.front(), 1);
    }

private:
    void open(const QString& folder)
    {
        m_session->open(folder);
        QTRY_VERIFY(m_session->model());
        QTRY_VERIFY(!m_session->plan().isPlanning());
    }
    template <class Widget>
    Widget* named(const QString& name) const
    {
        for (auto* each : m_page->findChildren<Widget*>())
            if (each->accessibleName() == name)
                return each;
        return nullptr;
    }
    QPushButton* button(const QString& text) const
    {
        for (auto* each : m_page->findChildren<QPushButton*>())
            if (each->text() == text && each->isVisible())
                return each;
        return nullptr;
    }
    bool shows(const QString& text) const
    {
        for (const auto* each : m_page->findChildren<QLabel*>())
            if (each->isVisible() && each->text() == text)
                return true;
        return false;
    }
    DepthStrip* strip() const { return m_page->findChild<DepthStrip*>(); }
    PlanForm* form() const { return m_page->findChild<PlanForm*>(); }
    const PositionsSpec& positions() const { return m_session->plan().draft().preset.positions; }
    QStringList ticked() const { return m_session->plan().draft().strategies; }
    QListWidgetItem* item(const QString& title) const
    {
        auto* list = named<QListWidget>(u"Strategies"_s);
        const auto found = list->findItems(title, Qt::MatchExactly);
        return found.isEmpty() ? nullptr : found.front();
    }
    void choose(const QString& title)
    {
        auto* list = named<QListWidget>(u"Strategies"_s);
        QVERIFY(item(title));
        list->scrollToItem(item(title));
        const auto rect = list->visualItemRect(item(title));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
            QPoint(rect.left() + rect.width() / 2, rect.center().y()));
    }
    void tick(const QString& title)
    {
        auto* list = named<QListWidget>(u"Strategies"_s);
        QVERIFY(item(title));
        list->setCurrentItem(item(title));
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Space);
    }
    QString commandLine()
    {
        m_page->perform(PageCommand::CopyCommandLine);
        return QGuiApplication::clipboard()->text();
    }
    static QString after(const QStringList& words, const QString& word)
    {
        return words.value(words.indexOf(word) + 1);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<QAction> m_open;
    std::unique_ptr<QAction> m_demo;
    std::unique_ptr<ExpandPage> m_page;
};

QTEST_MAIN(TestExpandPage)
#include "tst_expand_page.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/events.h"
#include "widgets/notices/message_bar.h"
#include "widgets/pages/compare/compare_page.h"
#include "widgets/pages/compare/loss_chart.h"
#include "widgets/plots/plot_view.h"
#include "widgets/session/session.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace lesa;
using namespace Qt::StringLiterals;

class TestComparePage : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_session = std::make_unique<Session>(AppPaths::below(m_folder->path()));
        m_session->jobs().setLocator({u"/nowhere/lesa"_s});
        Page::Actions actions;
        actions.goToExpand = &m_goToExpand;
        actions.importRuns = &m_import;
        m_page = std::make_unique<ComparePage>(*m_session, actions);
        m_page->resize(1000, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    void cleanup()
    {
        m_page.reset();
        m_session.reset();
    }

    void withoutRunsItSaysWhereTheyComeFrom()
    {
        QVERIFY(title(u"No runs yet"_s));
        QVERIFY(m_page->plots().isEmpty());
        QVERIFY(!m_page->can(PageCommand::Fit));
    }

    void runsAreDrawnAndGrowWithTheirFile()
    {
        addTwo();
        auto& plot = *m_page->plots().front();
        QCOMPARE(points(plot, u"lesa"_s), std::size_t(3));
        append(u"lesa"_s, step(4, 2.0));
        QTRY_COMPARE(points(plot, u"lesa"_s), std::size_t(4));
    }

    void hiddenAndFilteredRunsAreExplained()
    {
        addTwo();
        for (const auto& run : QList(m_session->runs().runs()))
            m_session->runs().setVisible(run.id, false);
        QTRY_VERIFY(title(u"All runs are hidden"_s));
        QTRY_VERIFY(button(u"Show all"_s));
        QCoreApplication::processEvents();
        QTest::mouseClick(button(u"Show all"_s), Qt::LeftButton);
        QTRY_VERIFY(!m_page->plots().isEmpty());
        m_page->perform(PageCommand::Find);
        auto* filter = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(filter);
        QTest::keyClicks(filter, u"loss<1"_s);
        QTRY_VERIFY(title(u"No run matches “loss<1”"_s));
        QVERIFY(m_page->can(PageCommand::Cancel));
        QTest::mouseClick(button(u"Clear filter"_s), Qt::LeftButton);
        QTRY_VERIFY(!m_page->plots().isEmpty());
    }

    void tableAndChartSelectEachOther()
    {
        addTwo();
        auto* table = this->table();
        table->selectRow(1);
        const auto chosen = table->model()->index(1, 0).data(Qt::UserRole + 1).toString();
        QCOMPARE(m_page->plots().front()->selectedKey(), u"run:"_s + chosen);
        m_page->perform(PageCommand::HideOthers);
        QCOMPARE(visible(), QStringList{chosen});
        m_page->perform(PageCommand::HideOthers);
        QCOMPARE(visible().size(), 2);
    }

    void aLossThatIsNotFiniteIsSaidOnce()
    {
        write(u"bad"_s,
            step(1, 3.0)
                + wire::encode({2, 2,
                    wire::Metrics{2, 512, {{"loss", std::numeric_limits<double>::quiet_NaN()}}}}));
        m_session->runs().addFolder(folder(u"bad"_s));
        auto* messages = m_page->findChild<MessageBar*>();
        QTRY_COMPARE(messages->count(), 1);
        QVERIFY2(messages->texts().front().contains(u"loss became NaN at step 2"_s),
            qPrintable(messages->texts().front()));
        append(u"bad"_s, step(1, 2.9) + step(2, 2.8));
        QTRY_COMPARE(messages->count(), 0);
    }

    void aTruncatedLineWaitsForItsEnd()
    {
        addTwo();
        auto& plot = *m_page->plots().front();
        const auto line = step(4, 2.0);
        append(u"lesa"_s, line.substr(0, 30));
        append(u"copy"_s, step(4, 2.0));
        QTRY_COMPARE(points(plot, u"copy"_s), std::size_t(4));
        QCOMPARE(points(plot, u"lesa"_s), std::size_t(3));
        append(u"lesa"_s, line.substr(30));
        QTRY_COMPARE(points(plot, u"lesa"_s), std::size_t(4));
    }

    void aTrainerStateIsImportedAndFollowed()
    {
        QDir().mkpath(folder(u"hf"_s));
        const auto write = [&](const QByteArray& rows) {
            QFile file(folder(u"hf"_s) + u"/trainer_state.json"_s);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("{\"log_history\": [" + rows + "]}");
        };
        write(R"({"step":1,"loss":3.0})");
        m_session->runs().addFolder(folder(u"hf"_s));
        QTRY_VERIFY(!m_page->plots().isEmpty());
        write(R"({"step":1,"loss":3.0},{"step":2,"loss":2.5},{"step":2,"eval_loss":2.4})");
        QTRY_COMPARE(points(*m_page->plots().front(), u"hf"_s), std::size_t(2));
    }

    void anEventFileIsImported()
    {
        QDir().mkpath(folder(u"tb"_s));
        QFile file(folder(u"tb"_s) + u"/events.out.tfevents.1700000000.host.1.0"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromHex("1a00000000000000129bd82d09000000000000004010012a0d0a0b0a0"
                                       "46c6f7373150000003fe20576ce"));
        file.close();
        m_session->runs().addFolder(folder(u"tb"_s));
        QTRY_VERIFY(!m_page->plots().isEmpty());
        QTRY_COMPARE(points(*m_page->plots().front(), u"tb"_s), std::size_t(1));
    }

private:
    QString folder(const QString& name) const { return m_folder->filePath(u"runs/"_s + name); }
    static std::string step(int number, double loss)
    {
        return wire::encode({number, 1.0 * number,
            wire::Metrics{number, number * 256, {{"loss", loss}, {"learning_rate", 1e-3}}}});
    }
    void write(const QString& name, const std::string& events) const
    {
        QDir().mkpath(folder(name));
        QFile file(folder(name) + u"/run.json"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(formatRunRecord({}).c_str());
        file.close();
        append(name, events);
    }
    void append(const QString& name, const std::string& text) const
    {
        QFile file(folder(name) + u"/events.jsonl"_s);
        QVERIFY(file.open(QIODevice::Append));
        file.write(text.data(), static_cast<qint64>(text.size()));
    }
    void addTwo()
    {
        for (const auto& name : {u"lesa"_s, u"copy"_s})
            write(name, step(1, 3.0) + step(2, 2.5) + step(3, 2.2));
        m_session->runs().addFolder(m_folder->filePath(u"runs"_s));
        QTRY_VERIFY(!m_page->plots().isEmpty());
        QTRY_COMPARE(points(*m_page->plots().front(), u"lesa"_s), std::size_t(3));
        QTRY_COMPARE(points(*m_page->plots().front(), u"copy"_s), std::size_t(3));
    }
    std::size_t points(const PlotView& plot, const QString& name) const
    {
        const auto id = curveId(RunList::idOf(folder(name)), Curve::Training);
        const auto content = plot.shownContent();
        if (content.panels.empty())
            return 0;
        for (const auto& series : content.panels.front().series)
            if (series.id == id)
                return series.x.size();
        return 0;
    }
    bool title(const QString& text) const
    {
        for (const auto* widget : m_page->findChildren<QWidget*>())
            if (widget->isVisible() && widget->accessibleName() == text)
                return true;
        return false;
    }
    QPushButton* button(const QString& text) const
    {
        for (auto* button : m_page->findChildren<QPushButton*>())
            if (button->isVisible() && button->text() == text)
                return button;
        return nullptr;
    }
    QTableView* table() const
    {
        for (auto* view : m_page->findChildren<QTableView*>())
            if (view->accessibleName() == u"Runs"_s)
                return view;
        return nullptr;
    }
    QStringList visible() const
    {
        QStringList ids;
        for (const auto& run : m_session->runs().runs())
            if (run.visible)
                ids << run.id;
        return ids;
    }

    QAction m_goToExpand{u"Go to Expand"_s};
    QAction m_import{u"Import runs"_s};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ComparePage> m_page;
};

QTEST_MAIN(TestComparePage)
#include "tst_compare_page.moc"

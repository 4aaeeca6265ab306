// SPDX-License-Identifier: GPL-3.0-or-later
// A researcher's first minutes, with the real engine and nothing but the mouse and the keyboard.
#include "app/workbench/main_window.h"
#include "widgets/notices/message_bar.h"
#include "widgets/plots/plot_view.h"
#include "widgets/session/session.h"
#include "widgets/theme/theme.h"

#include <QDir>
#include <QDropEvent>
#include <QMimeData>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <map>

using namespace lesa;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 90'000; ///< ms, for two expansions of the demo

/// A short training: what the path leads through is the same.
void shorten(PlanModel& plan)
{
    auto draft = plan.draft();
    auto& training = draft.preset.training;
    training.steps = 4;
    training.batch = 1;
    training.accumulation = 1;
    training.sequence = 64;
    training.evalEvery = 2;
    training.evalTokens = 512;
    plan.change(draft, u"shorten"_s);
}

} // namespace

class TestMainPath : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
#ifndef LESA_PROGRAM
        QSKIP("The engine is not built here (LESA_ENGINE is OFF).");
#else
        m_session = std::make_unique<Session>(AppPaths::below(m_folder.filePath(u"xdg"_s)));
        auto settings = m_session->settings();
        settings.enginePath = QStringLiteral(LESA_PROGRAM);
        settings.runsFolder = m_folder.filePath(u"runs"_s);
        m_session->setSettings(settings);
        QVERIFY(QDir(m_folder.path()).mkdir(u"figures"_s));
        m_session->windowSettings().setValue(u"export/folder"_s, m_folder.filePath(u"figures"_s));
        m_theme = new Theme(*qApp);
        m_window = std::make_unique<MainWindow>(*m_session, *m_theme);
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
#endif
    }
    void cleanupTestCase()
    {
        m_window.reset();
        m_session.reset();
    }

    void oneDropAndTwoClicksLeadToCurvesThatGrow()
    {
        drop(QStringLiteral(LESA_DEMO));
        QTRY_VERIFY(m_session->model());
        shorten(m_session->plan());

        click(toolButton(u"Expand"_s));
        QVERIFY(m_window->page(1)->isVisible());
        QTRY_VERIFY(toolButton(u"Run"_s)->isEnabled());
        click(toolButton(u"Run"_s));

        QVERIFY(m_window->page(2)->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(!points().empty(), patience);
        const auto first = points();
        QTRY_VERIFY_WITH_TIMEOUT(points().size() == 2 && hasEnded(), patience);
        QVERIFY(total(points()) > total(first));
        const auto jobs = m_session->jobs().jobs();
        QCOMPARE(jobs.front().state, EngineJob::State::Done);
        QTRY_COMPARE(points().begin()->second, std::size_t(4));
        QVERIFY2(m_window->messages().texts().filter(u"rror"_s).isEmpty(),
            qPrintable(m_window->messages().texts().join(u'\n')));
    }

    void twoKeysExportTheCurves()
    {
        QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(QApplication::activeModalWidget());
        QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Return);
        const QDir figures(m_folder.filePath(u"figures"_s));
        QTRY_VERIFY(!figures.entryList({u"*.pdf"_s}).isEmpty());
        QFile pdf(figures.filePath(figures.entryList({u"*.pdf"_s}).front()));
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.read(5) == "%PDF-");
    }

    void theSameCurvesAreDrawnWithoutAWindow()
    {
#ifdef LESA_WORKBENCH
        const auto out = m_folder.filePath(u"unattended"_s);
        QProcess program;
        program.start(
            QStringLiteral(LESA_WORKBENCH), {u"--figures"_s, out, m_folder.filePath(u"runs"_s)});
        QVERIFY(program.waitForFinished());
        QVERIFY2(program.exitCode() == 0, program.readAllStandardError().constData());
        QFile numbers(out + u"/loss.csv"_s);
        QVERIFY(numbers.open(QIODevice::ReadOnly));
        const auto text = numbers.readAll();
        for (const auto* strategy : {"lesa-released", "copy"})
            QVERIFY2(text.contains(strategy), text.constData());
#endif
    }

    void theNextWindowFindsTheRunsAgain()
    {
        m_window.reset();
        m_session.reset();
        m_session = std::make_unique<Session>(AppPaths::below(m_folder.filePath(u"xdg"_s)));
        m_window = std::make_unique<MainWindow>(*m_session, *m_theme);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
        QTRY_COMPARE(points().size(), std::size_t(2));
    }

private:
    template <class Widget>
    static Widget* findVisible(const QWidget& parent, const QString& text)
    {
        for (auto* widget : parent.findChildren<Widget*>())
            if (widget->text().remove(u'&') == text && widget->isVisible())
                return widget;
        return nullptr;
    }
    QToolButton* toolButton(const QString& text) const
    {
        return findVisible<QToolButton>(*m_window, text);
    }
    static void click(QWidget* widget)
    {
        QTest::mouseClick(widget, Qt::LeftButton);
    }

    void drop(const QString& folder)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(folder)});
        QDragEnterEvent enter(
            QPoint(400, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &enter);
        QDropEvent drop(QPointF(400, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &drop);
    }
    /// Of each training curve on the Compare page that has any, how many points it shows.
    std::map<QString, std::size_t> points() const
    {
        std::map<QString, std::size_t> counts;
        for (const auto* plot : m_window->page(2)->plots()) {
            const auto content = plot->shownContent();
            for (const auto& panel : content.panels)
                for (const auto& series : panel.series)
                    if (series.key.startsWith(u"run:"_s) && !series.x.empty())
                        counts[series.key] = std::max(counts[series.key], series.x.size());
        }
        return counts;
    }
    static std::size_t total(const std::map<QString, std::size_t>& counts)
    {
        std::size_t sum = 0;
        for (const auto& [key, count] : counts)
            sum += count;
        return sum;
    }
    bool hasEnded() const
    {
        const auto jobs = m_session->jobs().jobs();
        return !jobs.isEmpty() && jobs.front().hasEnded();
    }

    QTemporaryDir m_folder;
    Theme* m_theme = nullptr; // child of the application
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestMainPath)
#include "tst_main_path.moc"

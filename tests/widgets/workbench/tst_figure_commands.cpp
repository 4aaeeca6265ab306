// SPDX-License-Identifier: GPL-3.0-or-later
#include "../pages/sample_analysis.h"
#include "../plots/sample_figures.h"

#include "app/workbench/figure_commands.h"
#include "app/workbench/window_actions.h"
#include "widgets/notices/message_bar.h"
#include "widgets/pages/page.h"
#include "widgets/plots/plot_view.h"
#include "widgets/session/session.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace lesa;
using namespace Qt::StringLiterals;

namespace {

/// A page with two plots.
class PlotPage : public Page {
public:
    PlotPage()
        : m_loss(new PlotView(this))
        , m_other(new PlotView(this))
    {
        auto* layout = new QVBoxLayout(this);
        layout->addWidget(m_loss);
        layout->addWidget(m_other);
    }
    void show(FigureContent first, FigureContent second)
    {
        m_loss->setContent(std::move(first));
        m_other->setContent(std::move(second));
    }
    [[nodiscard]] QString title() const override { return u"Plots"_s; }
    [[nodiscard]] QIcon pageIcon() const override { return {}; }
    [[nodiscard]] QList<PlotView*> plots() const override { return {m_loss, m_other}; }

private:
    PlotView* m_loss;
    PlotView* m_other;
};

/// Files cannot grow beyond this many bytes while it lives.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

} // namespace

class TestFigureCommands : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_session = std::make_unique<Session>(AppPaths::below(m_folder->filePath(u"home"_s)));
        m_session->windowSettings().setValue(u"export/folder"_s, m_folder->path());
        m_window = std::make_unique<QWidget>();
        m_actions = std::make_unique<WindowActions>(m_window.get());
        m_window->addActions(m_actions->all());
        m_messages = new MessageBar(m_window.get());
        m_page = new PlotPage;
        m_behind = new PlotPage;
        auto* layout = new QVBoxLayout(m_window.get());
        layout->addWidget(m_messages);
        layout->addWidget(m_page);
        layout->addWidget(m_behind);
        m_behind->hide();
        m_commands = new FigureCommands(
            *m_session, *m_actions, *m_messages, {m_behind, m_page}, [] { return 1; },
            m_window.get());
        m_page->show(samples::lossCurves(), samples::spectra());
        m_behind->show(samples::histogram(), {});
        m_commands->updateActions();
        m_window->resize(900, 700);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup() { m_window.reset(); }

    void twoKeysExportTheFigureWithTheLastChoices()
    {
        QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(QApplication::activeModalWidget());
        QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Return);
        QTRY_COMPARE(m_messages->count(), 1);
        QVERIFY(QFile::exists(m_folder->filePath(u"runs_loss_icml.pdf"_s)));
        QVERIFY(m_messages->texts().front().contains(u"runs_loss_icml.pdf"_s));
    }

    void ctrlEExportsAgainWithoutAsking()
    {
        m_page->plots().at(1)->setFocus();
        QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(QFile::exists(m_folder->filePath(u"runs_spectra_icml.pdf"_s)));
        QTRY_COMPARE(m_messages->count(), 1);
        QVERIFY(!QApplication::activeModalWidget());
    }

    void allFiguresAreThoseOfAllPagesTheFrontOneFirst()
    {
        const auto request = m_commands->request();
        QStringList ids;
        for (const auto& figure : request.figures)
            ids << figure.id;
        QCOMPARE(ids, QStringList({u"loss"_s, u"spectra"_s, u"histogram"_s}));
        m_actions->exportAll->trigger();
        QTRY_VERIFY(QApplication::activeModalWidget());
        QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Return);
        QTRY_COMPARE(m_messages->count(), 1);
        QVERIFY(QFile::exists(m_folder->filePath(u"runs_histogram_icml.pdf"_s)));
    }

    void withoutAFigureNothingIsOffered()
    {
        m_page->show({}, {});
        m_commands->updateActions();
        QVERIFY(!m_actions->page[PageCommand::Export]->isEnabled());
        QVERIFY(!m_actions->copyData->isEnabled());
    }

    void theFigureIsCopiedAsPictureDrawingAndNumbers()
    {
        m_actions->copySvg->trigger();
        QVERIFY(QApplication::clipboard()->text().contains(u"<svg"_s));
        m_actions->copyData->trigger();
        QVERIFY(QApplication::clipboard()->text().startsWith(u"panel,series"_s));
        m_actions->copyFigure->trigger();
        QVERIFY(!QApplication::clipboard()->image().isNull());
    }

    void aFullDiskIsSaidWithANextStepAndLeavesNoHalfFile()
    {
        {
            const FullDisk full(100);
            QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
            QTRY_COMPARE(m_messages->count(), 1);
        }
        QVERIFY2(m_messages->texts().front().contains(u"Choose another output folder"_s),
            qPrintable(m_messages->texts().front()));
        QCOMPARE(QDir(m_folder->path()).entryList({u"*icml*"_s}, QDir::Files | QDir::Hidden),
            QStringList());
    }

    void theCommandLineDrawsTheSameBytesWithoutADisplay_data()
    {
        QTest::addColumn<QString>("ending");
        for (const auto* ending : {"pdf", "svg", "png", "csv"})
            QTest::newRow(ending) << QString::fromLatin1(ending);
    }

    void theCommandLineDrawsTheSameBytesWithoutADisplay()
    {
        QFETCH(QString, ending);
        m_session->windowSettings().setValue(
            u"export/formats"_s, QStringList{u"pdf"_s, u"svg"_s, u"png"_s, u"csv"_s, u"json"_s});
        QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
        QTRY_COMPARE(m_messages->count(), 1);
        const auto again = m_folder->filePath(u"again."_s + ending);
        QCOMPARE(
            run({u"--figure"_s, m_folder->filePath(u"runs_loss_icml.json"_s), u"-o"_s, again}), 0);
        QFile first(m_folder->filePath(u"runs_loss_icml."_s + ending));
        QFile second(again);
        QVERIFY(first.open(QIODevice::ReadOnly) && second.open(QIODevice::ReadOnly));
        QVERIFY(first.readAll() == second.readAll());
    }

    void everyFigureOfAnAnalysisIsDrawnWithoutAWindow()
    {
        const auto analysis = m_folder->filePath(u"analysis.h5"_s);
        test::writeAnalysis(analysis, {});
        const auto out = m_folder->filePath(u"figures"_s);
        QString said;
        QVERIFY2(run({u"--figures"_s, out, analysis}, &said) == 0, qPrintable(said));
        for (const auto* name : {"metric_alpha", "spectra_q_proj", "shared_spectrum_up_proj",
                 "coefficients_q_proj", "similarity_up_proj"})
            for (const auto* ending : {".pdf", ".png", ".csv"})
                QVERIFY2(
                    QFileInfo(QDir(out), QString::fromLatin1(name) + QString::fromLatin1(ending))
                            .size()
                        > 100,
                    name);
        QFile numbers(QDir(out).filePath(u"metric_alpha.csv"_s));
        QVERIFY(numbers.open(QIODevice::ReadOnly));
        QVERIFY(numbers.readAll().contains(",0,7")); // alpha of the first layer
    }

    void theCommandLineFailsInOneSentence_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        const auto recipe = u"/nowhere.json"_s;
        QTest::newRow("no output") << QStringList{u"--figure"_s, recipe} << 2;
        QTest::newRow("unknown option") << QStringList{u"--figur"_s, recipe} << 2;
        QTest::newRow("unknown ending")
            << QStringList{u"--figure"_s, recipe, u"-o"_s, u"a.gif"_s} << 2;
        QTest::newRow("no recipe") << QStringList{u"--figure"_s, recipe, u"-o"_s, u"a.pdf"_s} << 4;
        QTest::newRow("figures of nothing") << QStringList{u"--figures"_s, u"/nowhere"_s} << 2;
        QTest::newRow("figures of no run")
            << QStringList{u"--figures"_s, u"/nowhere"_s, u"/nowhere/runs"_s} << 4;
        QTest::newRow("figures of no analysis")
            << QStringList{u"--figures"_s, u"/nowhere"_s, u"/nowhere.h5"_s} << 4;
        QTest::newRow("no display") << QStringList() << 1;
        QTest::newRow("version") << QStringList{u"--version"_s} << 0;
    }

    void theCommandLineFailsInOneSentence()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        QString said;
        QCOMPARE(run(arguments, &said), code);
        QVERIFY(!said.isEmpty());
        QVERIFY(said.count(u'\n') <= 2);
    }

private:
    /// The built program, without a display and without a platform chosen for it.
    /// Qt remarks on an environment without XDG_RUNTIME_DIR.
    static QString withoutQtsRemarks(const QString& said)
    {
        QStringList lines = said.split(u'\n');
        lines.removeIf([](const QString& line) { return line.startsWith(u"QStandardPaths"); });
        return lines.join(u'\n');
    }
    static int run(const QStringList& arguments, QString* said = nullptr)
    {
        QProcess program;
        auto environment = QProcessEnvironment::systemEnvironment();
        for (const auto* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
            environment.remove(QString::fromLatin1(name));
        program.setProcessEnvironment(environment);
        program.setProcessChannelMode(QProcess::MergedChannels);
        program.start(QStringLiteral(LESA_WORKBENCH), arguments);
        if (!program.waitForFinished())
            return -1;
        if (said != nullptr)
            *said = withoutQtsRemarks(QString::fromUtf8(program.readAll()));
        return program.exitCode();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<WindowActions> m_actions;
    MessageBar* m_messages = nullptr; // the rest: children of the window
    PlotPage* m_page = nullptr;
    PlotPage* m_behind = nullptr;
    FigureCommands* m_commands = nullptr;
};

QTEST_MAIN(TestFigureCommands)
#include "tst_figure_commands.moc"

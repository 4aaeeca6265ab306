// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/main_window.h"
#include "widgets/notices/message_bar.h"
#include "widgets/session/json_file.h"
#include "widgets/session/session.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QDropEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <set>

using namespace lesa;
using namespace Qt::StringLiterals;

namespace {

/// What takes focus by Tab in a window, in order, once round.
QList<QWidget*> tabOrder(QWidget& window)
{
    QList<QWidget*> order;
    for (int i = 0; i < 200; ++i) {
        QTest::keyClick(
            QApplication::focusWidget() ? QApplication::focusWidget() : &window, Qt::Key_Tab);
        auto* focus = QApplication::focusWidget();
        if (focus == nullptr || (!order.isEmpty() && focus == order.front()))
            break;
        order << focus;
    }
    return order;
}

QString nameOf(const QWidget* widget)
{
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    return widget->accessibleName().isEmpty() && button != nullptr ? button->text()
                                                                   : widget->accessibleName();
}

} // namespace

class TestMainWindow : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { m_theme = new Theme(*qApp); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const auto paths = AppPaths::below(m_folder->path());
        if (QTest::currentTestFunction() == QByteArray("aCrashIsToldAndRestored"))
            writeJsonFile(paths.sessions() + u"/999999999.json"_s,
                {{u"checkpoint"_s, QStringLiteral(LESA_DEMO)}, {u"plan_changed"_s, true}});
        m_session = std::make_unique<Session>(paths);
        m_session->jobs().setLocator({u"/nowhere/lesa"_s});
        m_window = std::make_unique<MainWindow>(*m_session, *m_theme);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        m_session.reset();
    }

    void aDroppedFolderOpens()
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(QStringLiteral(LESA_DEMO))});
        QDragEnterEvent enter(
            QPoint(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &drop);
        QTRY_VERIFY(m_session->model());
        QCOMPARE(m_window->windowTitle(), u"demo – LESA Workbench"_s);
    }

    void ctrlOOpensTheFolderThatIsChosen()
    {
        QTimer::singleShot(0, this, [] {
            QTRY_VERIFY(QApplication::activeModalWidget());
            auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            auto* name = dialog->findChild<QLineEdit*>();
            name->setText(QStringLiteral(LESA_DEMO));
            QTest::keyClick(name, Qt::Key_Return);
        });
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        QTest::keyClick(m_window.get(), Qt::Key_O, Qt::ControlModifier);
        QTRY_VERIFY(m_session->model());
    }

    void theWelcomePageOpensTheDemoByOneClick()
    {
        const auto buttons = m_window->page(0)->findChildren<QPushButton*>();
        const auto demo = std::find_if(buttons.begin(), buttons.end(),
            [](const auto* button) { return button->text().contains(u"demo"_s); });
        QVERIFY(demo != buttons.end());
        QTest::mouseClick(*demo, Qt::LeftButton);
        QTRY_VERIFY(m_session->model());
    }

    void controlAndANumberSwitchPages()
    {
        QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
        QVERIFY(m_window->page(2)->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
        QVERIFY(m_window->page(1)->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
        QVERIFY(m_window->page(0)->isVisible());
    }

    void choosingATensorSelectsItsLayer()
    {
        m_session->open(QStringLiteral(LESA_DEMO));
        QTRY_VERIFY(m_session->model());
        auto* table = findNamed<QTableView>(u"Tensors"_s);
        auto* filter = findNamed<QLineEdit>(u"Filter tensors"_s);
        filter->setText(u"layers.7. up_proj"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        table->selectRow(0);
        QCOMPARE(m_session->selection().layer(), 7);
        QCOMPARE(m_session->selection().weightType(), u"mlp.up_proj"_s);
    }

    void everythingThatTakesFocusHasAName()
    {
        m_session->open(QStringLiteral(LESA_DEMO));
        QTRY_VERIFY(m_session->model());
        const auto order = tabOrder(*m_window);
        QVERIFY(order.size() >= 5);
        for (const auto* widget : order)
            if (!qobject_cast<const QTabBar*>(widget))
                QVERIFY2(!nameOf(widget).isEmpty(), widget->metaObject()->className());
    }

    void noTwoActionsShareAKey()
    {
        std::set<QString> seen;
        for (const auto* action : m_window->actions().all()) {
            const auto key = action->shortcut().toString();
            QVERIFY2(key.isEmpty() || seen.insert(key).second, qPrintable(key));
            QVERIFY2(!action->toolTip().isEmpty(), qPrintable(action->text()));
        }
    }

    void aMissingEngineIsSaidInTheMessageBar()
    {
        JobSpec spec;
        spec.title = u"Analyse"_s;
        m_session->jobs().add(spec);
        QTRY_COMPARE(m_window->messages().count(), 1);
        QVERIFY(m_window->messages().texts().front().contains(u"was not found"_s));
    }

    void aCrashIsToldAndRestored()
    {
        QCOMPARE(m_window->messages().count(), 1);
        auto* restore = m_window->messages().findChild<QPushButton*>();
        QCOMPARE(restore->text(), u"Restore"_s);
        QTest::mouseClick(restore, Qt::LeftButton);
        QTRY_VERIFY(m_session->model());
    }

    void aSmallWindowIsSmallEnough()
    {
        m_session->open(QStringLiteral(LESA_DEMO));
        QTRY_VERIFY(m_session->model());
        QVERIFY(m_window->minimumSizeHint().width() <= 1024);
        QVERIFY(m_window->minimumSizeHint().height() <= 700);
    }

private:
    template <class Widget>
    Widget* findNamed(const QString& name) const
    {
        for (auto* widget : m_window->findChildren<Widget*>())
            if (widget->accessibleName() == name)
                return widget;
        return nullptr;
    }

    Theme* m_theme = nullptr; // child of the application
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"

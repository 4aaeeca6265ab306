// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/inspect/inspect_page.h"

#include "widgets/notices/message_bar.h"
#include "widgets/notices/placeholder.h"
#include "widgets/pages/inspect/analysis_source.h"
#include "widgets/pages/inspect/coefficients_tab.h"
#include "widgets/pages/inspect/config_tab.h"
#include "widgets/pages/inspect/quality_tab.h"
#include "widgets/pages/inspect/spectra_tab.h"
#include "widgets/pages/inspect/summary_tab.h"
#include "widgets/pages/inspect/tensors_tab.h"
#include "widgets/plots/plot_view.h"
#include "widgets/session/session.h"
#include "widgets/theme/icons.h"

#include <QAction>
#include <QBoxLayout>
#include <QDir>
#include <QStackedWidget>
#include <QTabWidget>

namespace lesa {

using namespace Qt::StringLiterals;

InspectPage::InspectPage(Session& session, const Actions& actions, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_actions(actions)
    , m_stack(new QStackedWidget(this))
    , m_placeholder(new Placeholder(this))
    , m_content(new QWidget(this))
    , m_messages(new MessageBar(m_content))
    , m_tabs(new QTabWidget(m_content))
    , m_openChild(makeAction(tr("Open child folder"), u"open"_s))
    , m_retry(makeAction(tr("Reload"), u"reload"_s))
    , m_showList(makeAction(tr("Show list"), u"log"_s))
{
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Views of the checkpoint"));
    auto* content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(0);
    content->addWidget(m_messages);
    content->addWidget(m_tabs, 1);
    m_stack->addWidget(m_placeholder);
    m_stack->addWidget(m_content);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    addTab(new SummaryTab(session));
    addNumericTabs();
    addTab(new TensorsTab(session));
    addTab(new ConfigTab(session));
    connect(m_tabs, &QTabWidget::currentChanged, this, &Page::commandsChanged);
    connect(m_openChild, &QAction::triggered, this,
        [this] { m_session.open(m_session.failure()->childFolder); });
    connect(m_retry, &QAction::triggered, &session, &Session::reload);
    connect(m_showList, &QAction::triggered, this, [this] {
        Message list;
        list.kind = MessageKind::Error;
        list.text = tr("Missing files: %1.").arg(m_session.failure()->details.join(u", "_s));
        list.id = u"missing"_s;
        Q_EMIT message(list);
    });
    connect(&session, &Session::opening, this, &InspectPage::update);
    connect(&session, &Session::opened, this, &InspectPage::update);
    connect(&session, &Session::refused, this, &InspectPage::update);
    connect(&session, &Session::closed, this, &InspectPage::update);
    update();
}

QAction* InspectPage::makeAction(const QString& text, const QString& iconName)
{
    return new QAction(icon(iconName), text, this);
}

void InspectPage::addTab(InspectTab* tab, int place)
{
    m_tabs->insertTab(place, tab, tab->pageIcon(), tab->title());
    connect(tab, &Page::commandsChanged, this, &Page::commandsChanged);
    connect(tab, &Page::readout, this, &Page::readout);
    connect(tab, &Page::message, this, &Page::message);
    connect(tab, &Page::pageRequested, this, &Page::pageRequested);
}

void InspectPage::addNumericTabs()
{
    auto* source = new AnalysisSource(m_session, this);
    auto* spectra = new SpectraTab(m_session, *source);
    auto* coefficients = new CoefficientsTab(m_session, *source);
    addTab(spectra);
    addTab(coefficients);
    addTab(new QualityTab(m_session, *source));
    linkX(spectra->depthPlot(), coefficients->depthPlot());
}

void InspectPage::showTab(InspectTab* tab)
{
    m_tabs->setCurrentWidget(tab);
}

void InspectPage::update()
{
    if (m_session.isOpening())
        showOpening();
    else if (m_session.failure())
        showFailure();
    else if (m_session.model())
        showWarnings();
    else
        showWelcome();
    Q_EMIT commandsChanged();
}

void InspectPage::showWelcome()
{
    m_placeholder->setContent(u"checkpoint"_s, tr("Open a checkpoint"),
        tr("Drop a Hugging Face model folder here. It is only read, never changed."));
    m_placeholder->setActions({m_actions.openFolder, m_actions.openHub, m_actions.openDemo});
    m_stack->setCurrentWidget(m_placeholder);
}

void InspectPage::showOpening()
{
    if (m_session.model())
        return; // the old one stays until the new one is there
    m_placeholder->setContent(u"recent"_s, tr("Reading headers"), {});
    m_placeholder->setActions({});
    m_stack->setCurrentWidget(m_placeholder);
}

void InspectPage::showFailure()
{
    const auto& failure = *m_session.failure();
    m_placeholder->setContent(u"error"_s, tr("This folder cannot be opened"),
        failure.message + (failure.hint.isEmpty() ? QString() : u"\n"_s + failure.hint) + u"\n\n"_s
            + QDir::toNativeSeparators(failure.path));
    QList<QAction*> actions;
    if (!failure.childFolder.isEmpty()) {
        m_openChild->setText(tr("Open %1").arg(QDir(failure.childFolder).dirName()));
        actions << m_openChild;
    }
    if (!failure.details.isEmpty())
        actions << m_showList;
    actions << m_actions.openFolder << m_retry;
    m_placeholder->setActions(actions);
    m_stack->setCurrentWidget(m_placeholder);
}

void InspectPage::showWarnings()
{
    m_messages->clear();
    const auto& model = *m_session.model();
    if (!model.expandRefusal.isEmpty())
        m_messages->show({MessageKind::Warning, model.expandRefusal, {}, {}, {}, {}});
    QStringList others;
    for (const auto& warning : model.inspection.warnings)
        others << QString::fromStdString(warning);
    if (!model.expandRefusal.isEmpty() && !others.isEmpty())
        others.removeFirst(); // the same in other words
    if (others.size() == 1)
        m_messages->show({MessageKind::Warning, others.front() + u'.', {}, {}, {}, {}});
    else if (!others.isEmpty())
        m_messages->show(
            {MessageKind::Warning, tr("%1 remarks on this checkpoint.").arg(others.size()), {},
                others.join(u'\n'), {}, {}});
    m_stack->setCurrentWidget(m_content);
}

InspectTab* InspectPage::current() const
{
    return m_stack->currentWidget() == m_content ? static_cast<InspectTab*>(m_tabs->currentWidget())
                                                 : nullptr;
}

QString InspectPage::title() const
{
    return tr("Inspect");
}

QIcon InspectPage::pageIcon() const
{
    return icon(u"inspect"_s);
}

QList<PlotView*> InspectPage::plots() const
{
    const auto* tab = current();
    return tab == nullptr ? QList<PlotView*>() : tab->plots();
}

bool InspectPage::can(PageCommand command) const
{
    const auto* tab = current();
    return tab != nullptr && tab->can(command);
}

void InspectPage::perform(PageCommand command)
{
    if (auto* tab = current(); tab != nullptr)
        tab->perform(command);
}

QWidget* InspectPage::sidePanel() const
{
    const auto* tab = current();
    return tab == nullptr ? nullptr : tab->sidePanel();
}

QString InspectPage::helpTopic() const
{
    const auto* tab = current();
    return tab == nullptr ? u"start"_s : tab->helpTopic();
}

} // namespace lesa

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/compare/compare_page.h"

#include "widgets/notices/placeholder.h"
#include "widgets/session/session.h"
#include "widgets/theme/icons.h"

#include <QAction>
#include <QBoxLayout>

#include <algorithm>

namespace lesa {

using namespace Qt::StringLiterals;

ComparePage::ComparePage(Session& session, const Actions& actions, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_actions(actions)
    , m_showAll(new QAction(icon(u"eye"_s), tr("Show all"), this))
    , m_placeholder(new Placeholder(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_placeholder);
    connect(m_showAll, &QAction::triggered, &session.runs(), &RunList::showAll);
    connect(&session.runs(), &RunList::added, this, &ComparePage::update);
    connect(&session.runs(), &RunList::removed, this, &ComparePage::update);
    connect(&session.runs(), &RunList::changed, this, &ComparePage::update);
    update();
}

void ComparePage::update()
{
    const auto& runs = m_session.runs().runs();
    const auto visible
        = std::count_if(runs.begin(), runs.end(), [](const auto& run) { return run.visible; });
    if (runs.isEmpty()) {
        m_placeholder->setContent(u"runs"_s, tr("No runs yet"),
            tr("Plan an expansion and press Run; curves appear here while it trains."));
        m_placeholder->setActions({m_actions.goToExpand, m_actions.importRuns});
    } else if (visible == 0) {
        m_placeholder->setContent(
            u"eye-off"_s, tr("All runs are hidden"), tr("Tick a run in the list."));
        m_placeholder->setActions({m_showAll});
    } else {
        m_placeholder->setContent(u"runs"_s, tr("%1 runs are shown").arg(visible),
            tr("They are listed in Project with their state."));
        m_placeholder->setActions({});
    }
}

QString ComparePage::title() const
{
    return tr("Compare");
}

QIcon ComparePage::pageIcon() const
{
    return icon(u"compare"_s);
}

} // namespace lesa

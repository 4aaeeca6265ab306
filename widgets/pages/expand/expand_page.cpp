// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/expand/expand_page.h"

#include "core/base/strings.h"
#include "widgets/notices/placeholder.h"
#include "widgets/session/session.h"
#include "widgets/theme/icons.h"

#include <QBoxLayout>

namespace lesa {

using namespace Qt::StringLiterals;

ExpandPage::ExpandPage(Session& session, const Actions& actions, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_actions(actions)
    , m_placeholder(new Placeholder(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_placeholder);
    connect(&session, &Session::opened, this, &ExpandPage::update);
    connect(&session, &Session::closed, this, &ExpandPage::update);
    connect(&session.plan(), &PlanModel::planned, this, &ExpandPage::update);
    update();
}

void ExpandPage::update()
{
    const auto& outcome = m_session.plan().outcome();
    m_placeholder->setActions({});
    if (!m_session.model()) {
        m_placeholder->setContent(u"expand"_s, tr("No checkpoint open"),
            tr("Choose one in Project to plan an expansion."));
        m_placeholder->setActions({m_actions.openFolder, m_actions.openDemo});
    } else if (outcome.plan) {
        m_placeholder->setContent(u"expand"_s,
            tr("%1 → %2 layers").arg(outcome.plan->layersBefore).arg(outcome.plan->layersAfter),
            tr("%1 → %2 parameters, with the gaps of the reference.")
                .arg(QString::fromStdString(formatCount(outcome.plan->parametersBefore)),
                    QString::fromStdString(formatCount(outcome.plan->parametersAfter))));
    } else if (!outcome.error.isEmpty()) {
        m_placeholder->setContent(u"warning"_s, tr("This checkpoint cannot be expanded so"),
            outcome.error + u'\n' + outcome.hint);
    }
}

QString ExpandPage::title() const
{
    return tr("Expand");
}

QIcon ExpandPage::pageIcon() const
{
    return icon(u"expand"_s);
}

} // namespace lesa

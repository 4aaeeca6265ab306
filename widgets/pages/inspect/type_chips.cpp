// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/inspect/type_chips.h"

#include "widgets/session/session.h"
#include "widgets/theme/metrics.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace lesa {

using namespace Qt::StringLiterals;

TypeChips::TypeChips(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_group(new QButtonGroup(this))
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(Spacing::tight / 2);
    m_group->setExclusive(true);
    setAccessibleName(tr("Weight type"));
    connect(&session, &Session::opened, this, &TypeChips::rebuild);
    connect(&session, &Session::closed, this, &TypeChips::rebuild);
    connect(&session.selection(), &Selection::changed, this, &TypeChips::follow);
    rebuild();
}

void TypeChips::rebuild()
{
    for (auto* button : m_group->buttons())
        delete button;
    if (!m_session.model())
        return;
    for (const auto& type : m_session.model()->inspection.weightTypes) {
        const auto name = QString::fromStdString(type.name);
        auto* button = new QToolButton(this);
        button->setText(QString::fromStdString(type.shortName));
        button->setObjectName(name);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setToolTip(tr("%1, %2 × %3").arg(name).arg(type.shape[0]).arg(type.shape[1]));
        button->setAccessibleName(tr("Weight type %1").arg(button->text()));
        connect(button, &QToolButton::clicked, this,
            [this, name] { m_session.selection().setWeightType(name); });
        m_group->addButton(button);
        m_row->addWidget(button);
    }
    follow();
}

void TypeChips::follow()
{
    for (auto* button : m_group->buttons())
        if (button->objectName() == m_session.selection().weightType())
            button->setChecked(true);
}

} // namespace lesa

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/expand/strategy_list.h"

#include "widgets/session/preset_library.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/text_styles.h"
#include "widgets/theme/theme.h"

#include <QBoxLayout>
#include <QListWidget>
#include <QScopedValueRollback>
#include <QScrollArea>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

constexpr int nameRole = Qt::UserRole;
constexpr int descriptionLines = 6;

} // namespace

StrategyList::StrategyList(PresetLibrary& presets, QWidget* parent)
    : QWidget(parent)
    , m_presets(presets)
    , m_list(new QListWidget(this))
    , m_description(makeLabel({}, TextStyle::Muted))
{
    m_list->setAccessibleName(tr("Strategies"));
    m_list->setToolTip(tr("Tick what Run compares; the selected one is in the form"));
    m_list->setIconSize({IconSize::small, IconSize::small});
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setStyleSheet(u"QListWidget::item { padding: 3px 4px; }"_s);
    m_description->setWordWrap(true);
    m_description->setAlignment(Qt::AlignTop);
    m_description->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* area = new QScrollArea(this);
    area->setWidget(m_description);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFixedHeight(descriptionLines * m_description->fontMetrics().lineSpacing());
    area->setFocusPolicy(Qt::NoFocus);
    m_description->setContentsMargins(Spacing::tight, 0, Spacing::tight, 0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Spacing::normal);
    layout->addWidget(m_list, 1);
    layout->addWidget(area);
    connect(&presets, &PresetLibrary::changed, this, &StrategyList::fill);
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem* item) {
        if (!m_showing)
            Q_EMIT ticked(item->data(nameRole).toString(), item->checkState() == Qt::Checked);
    });
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (!m_showing && item != nullptr)
            Q_EMIT selected(item->data(nameRole).toString());
    });
    fill();
}

void StrategyList::fill()
{
    const QScopedValueRollback showing(m_showing, true);
    m_list->clear();
    for (const auto& preset : m_presets.presets()) {
        auto* item = new QListWidgetItem(preset.title(), m_list);
        item->setData(nameRole, preset.name);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    showDraft();
}

void StrategyList::setDraft(const PlanDraft& draft)
{
    m_draft = draft;
    showDraft();
}

void StrategyList::setOutlook(const Outlook& outlook)
{
    m_outlook = outlook;
    showDraft();
}

void StrategyList::showDraft()
{
    const QScopedValueRollback showing(m_showing, true);
    for (int row = 0; row < m_list->count(); ++row) {
        auto* item = m_list->item(row);
        const auto name = item->data(nameRole).toString();
        const auto* preset = m_presets.find(name);
        if (preset == nullptr)
            continue;
        const bool on = m_draft.strategies.contains(name);
        const bool known = name == m_draft.strategy || m_draft.settings.contains(name);
        const bool changed = known && m_draft.strategyOf(name) != preset->preset.strategy;
        const auto* outlook = on ? m_outlook.find(name) : nullptr;
        const bool bad = outlook != nullptr && !outlook->error.isEmpty();
        item->setCheckState(on ? Qt::Checked : Qt::Unchecked);
        item->setText(changed ? preset->title() + u" •"_s : preset->title());
        item->setIcon(bad ? icon(u"warning"_s, IconTone::Error) : QIcon());
        item->setToolTip(bad ? outlook->error + u'\n' + outlook->hint : preset->description());
        if (name == m_draft.strategy)
            m_list->setCurrentItem(item);
    }
    describe();
}

void StrategyList::describe()
{
    const auto* preset = m_presets.find(m_draft.strategy);
    if (preset == nullptr) {
        m_description->clear();
        return;
    }
    QStringList parts;
    const auto* outlook = m_outlook.find(m_draft.strategy);
    if (outlook != nullptr && !outlook->error.isEmpty())
        parts << outlook->error + u". "_s + outlook->hint;
    parts << preset->description() << preset->source();
    parts.removeAll(QString());
    m_description->setText(parts.join(u'\n'));
}

} // namespace lesa

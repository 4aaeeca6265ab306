// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/shortcut_sheet.h"

#include "widgets/dialogs/command_palette.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/text_styles.h"

#include <QAction>
#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QGridLayout>

#include <algorithm>

namespace lesa {

namespace {

QWidget* makeGroup(const ShortcutGroup& group)
{
    auto* box = new QWidget;
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, Spacing::normal);
    grid->setHorizontalSpacing(Spacing::wide);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    grid->addWidget(makeLabel(group.title, TextStyle::Heading), 0, 0, 1, 2);
    int row = 1;
    for (const auto* action : group.actions) {
        if (action->shortcut().isEmpty())
            continue;
        auto* key = makeLabel(action->shortcut().toString(QKeySequence::NativeText));
        key->setFont(fixedFont());
        key->setMinimumWidth(key->fontMetrics().averageCharWidth() * 14);
        grid->addWidget(key, row, 0);
        grid->addWidget(makeLabel(plainText(*action), TextStyle::Muted), row++, 1);
    }
    return box;
}

} // namespace

ShortcutSheet::ShortcutSheet(const QList<ShortcutGroup>& groups, QWidget* parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    auto* columns = new QHBoxLayout;
    columns->setSpacing(Spacing::section);
    QList<QVBoxLayout*> stacks;
    for (int i = 0; i < 3; ++i) {
        stacks << new QVBoxLayout;
        columns->addLayout(stacks.back());
    }
    QList<int> lengths{0, 0, 0};
    for (const auto& group : groups) {
        const auto at = std::min_element(lengths.begin(), lengths.end()) - lengths.begin();
        stacks.at(at)->addWidget(makeGroup(group));
        lengths[at] += static_cast<int>(group.actions.size()) + 2;
    }
    for (auto* stack : stacks)
        stack->addStretch();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Spacing::wide, Spacing::wide, Spacing::wide, Spacing::wide);
    layout->addLayout(columns);
    layout->addWidget(buttons);
}

} // namespace lesa

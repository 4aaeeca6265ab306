// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/command_palette.h"

#include "widgets/theme/metrics.h"

#include <QAction>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>

#include <algorithm>

namespace lesa {

namespace {

constexpr int paletteWidth = 560;
constexpr int paletteHeight = 380;

} // namespace

QString plainText(const QAction& action)
{
    auto text = action.text();
    return text.remove(u'&');
}

CommandPalette::CommandPalette(const QList<QAction*>& actions, QWidget* parent)
    : QDialog(parent, Qt::Popup)
    , m_actions(actions)
    , m_words(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Commands"));
    setFixedSize(paletteWidth, paletteHeight);
    m_words->setPlaceholderText(tr("Type a command"));
    m_words->setAccessibleName(tr("Command"));
    m_words->installEventFilter(this);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Spacing::normal, Spacing::normal, Spacing::normal, Spacing::normal);
    layout->addWidget(m_words);
    layout->addWidget(m_list);
    connect(m_words, &QLineEdit::textChanged, this, &CommandPalette::fill);
    connect(m_words, &QLineEdit::returnPressed, this, &CommandPalette::runCurrent);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::runCurrent);
    fill();
    if (parent != nullptr)
        move(parent->mapToGlobal(QPoint((parent->width() - paletteWidth) / 2, 96)));
}

void CommandPalette::fill()
{
    m_list->clear();
    const auto words = m_words->text().split(u' ', Qt::SkipEmptyParts);
    for (auto* action : m_actions) {
        const auto text = plainText(*action);
        const bool fits = std::all_of(words.begin(), words.end(),
            [&](const auto& word) { return text.contains(word, Qt::CaseInsensitive); });
        if (!fits || !action->isEnabled() || text.isEmpty())
            continue;
        const auto key = action->shortcut().toString(QKeySequence::NativeText);
        auto* item = new QListWidgetItem(
            action->icon(), key.isEmpty() ? text : text + QStringLiteral("    ") + key, m_list);
        item->setData(Qt::UserRole, QVariant::fromValue(static_cast<QObject*>(action)));
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::runCurrent()
{
    const auto* item = m_list->currentItem();
    if (item == nullptr)
        return;
    auto* action = qobject_cast<QAction*>(item->data(Qt::UserRole).value<QObject*>());
    close();
    action->trigger();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent*>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (step != 0 && m_list->count() > 0) {
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace lesa

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/add_host_dialog.h"

#include "widgets/session/launch_choice.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/text_styles.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QUrl>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

constexpr int blockLines = 4;

/// A host name, an IPv4 or an IPv6 address.
bool isAddress(const QString& text)
{
    static const QRegularExpression pattern(u"^[A-Za-z0-9:][A-Za-z0-9.:-]*$"_s);
    return pattern.match(text).hasMatch();
}

} // namespace

QString sshConfigBlock(const QString& name, const QString& address, const QString& user)
{
    auto block = u"Host %1\n    HostName %2\n"_s.arg(name, address);
    return user.isEmpty() ? block : block + u"    User %1\n"_s.arg(user);
}

AddHostDialog::AddHostDialog(QWidget* parent)
    : QDialog(parent)
    , m_name(new QLineEdit(this))
    , m_address(new QLineEdit(this))
    , m_user(new QLineEdit(this))
    , m_block(new QPlainTextEdit(this))
    , m_problem(makeLabel({}, TextStyle::Muted, this))
{
    setWindowTitle(tr("Add host"));
    auto* about = makeLabel(tr("A host is one of your ssh config, reached by a key without a "
                               "password. Add these lines to ~/.ssh/config:"));
    about->setWordWrap(true);
    m_name->setPlaceholderText(u"gpu01"_s);
    m_address->setPlaceholderText(u"gpu01.example.org"_s);
    m_user->setPlaceholderText(tr("the same as here"));
    auto* form = new QFormLayout;
    m_name->setAccessibleName(tr("Name"));
    m_address->setAccessibleName(tr("Address"));
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Address"), m_address);
    form->addRow(tr("&User"), m_user);
    m_block->setReadOnly(true);
    m_block->setFont(fixedFont());
    m_block->setAccessibleName(tr("Lines for the ssh config"));
    m_block->setFixedHeight(m_block->fontMetrics().lineSpacing() * blockLines + Spacing::wide);
    m_problem->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_copy = buttons->addButton(tr("Copy lines"), QDialogButtonBox::ActionRole);
    m_copy->setIcon(icon(u"copy"_s));
    auto* open = buttons->addButton(tr("Open ~/.ssh"), QDialogButtonBox::ActionRole);
    open->setIcon(icon(u"folder"_s));
    connect(m_copy, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_block->toPlainText()); });
    connect(open, &QPushButton::clicked, this,
        [] { QDesktopServices::openUrl(QUrl::fromLocalFile(QDir::home().filePath(u".ssh"_s))); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Spacing::wide, Spacing::wide, Spacing::wide, Spacing::wide);
    layout->setSpacing(Spacing::normal);
    layout->addWidget(about);
    layout->addLayout(form);
    layout->addWidget(m_block);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    for (auto* field : {m_name, m_address, m_user})
        connect(field, &QLineEdit::textChanged, this, &AddHostDialog::showBlock);
    setMinimumWidth(460);
    showBlock();
}

void AddHostDialog::showBlock()
{
    const auto name = m_name->text().trimmed();
    const auto address = m_address->text().trimmed();
    const auto user = m_user->text().trimmed();
    const bool nameIsBad = !name.isEmpty() && !isHostName(name);
    const bool bad = nameIsBad || (!address.isEmpty() && !isAddress(address))
        || (!user.isEmpty() && !isHostName(user));
    m_problem->setText(bad
            ? tr("Letters, digits, '.', '_' and '-' only, and no '-' at the beginning.")
            : QString());
    const auto shown = [](const QString& text, const QLineEdit* field) {
        return text.isEmpty() ? field->placeholderText() : text;
    };
    m_block->setPlainText(
        bad ? QString() : sshConfigBlock(shown(name, m_name), shown(address, m_address), user));
    m_copy->setEnabled(!bad && !name.isEmpty() && !address.isEmpty());
}

} // namespace lesa

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/hosts_dialog.h"

#include "widgets/dialogs/add_host_dialog.h"
#include "widgets/notices/placeholder.h"
#include "widgets/session/host_list.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/text_styles.h"

#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

bool isUsable(const HostCheck& check)
{
    return check.ok && check.protocol == windowProtocol();
}

QIcon iconOf(const HostEntry& host)
{
    if (host.checking)
        return icon(u"reload"_s, IconTone::Muted);
    if (!host.check)
        return icon(u"hub"_s, IconTone::Muted);
    return isUsable(*host.check) ? icon(u"success"_s, IconTone::Positive)
                                 : icon(u"error"_s, IconTone::Error);
}

} // namespace

QString findingsOf(const HostEntry& host)
{
    if (host.checking)
        return HostsDialog::tr("Looking…");
    if (!host.check)
        return HostsDialog::tr("Not looked at yet.");
    const auto& check = *host.check;
    if (!check.ok)
        return QStringList{check.message, check.hint}.join(u' ').trimmed();
    QStringList lines{
        HostsDialog::tr("Engine %1 on host, program %2: protocol %3, %4.")
            .arg(check.engine, QString::fromLatin1(LESA_VERSION))
            .arg(check.protocol)
            .arg(isUsable(check)
                    ? HostsDialog::tr("compatible")
                    : HostsDialog::tr("incompatible: install the same version there"))};
    if (!check.lesa.isEmpty())
        lines << HostsDialog::tr("Found: %1").arg(check.lesa);
    if (!check.devices.isEmpty())
        lines << HostsDialog::tr("Devices: %1").arg(check.devices.join(u", "_s));
    lines << (check.slurm ? HostsDialog::tr("Slurm is there.")
                          : HostsDialog::tr("Slurm is not there."));
    return lines.join(u'\n');
}

HostsDialog::HostsDialog(HostList& hosts, QWidget* parent)
    : QDialog(parent)
    , m_hosts(hosts)
    , m_stack(new QStackedWidget(this))
    , m_empty(new Placeholder(this))
    , m_list(new QListWidget(this))
    , m_add(new QAction(icon(u"add"_s), tr("Add host…"), this))
{
    setWindowTitle(tr("Remote hosts"));
    m_add->setToolTip(tr("Shows what to write into your ssh config"));
    connect(m_add, &QAction::triggered, this, &HostsDialog::addHost);
    m_list->setAccessibleName(tr("Remote hosts"));
    m_list->setFixedWidth(200);
    auto* known = new QWidget(this);
    auto* columns = new QHBoxLayout(known);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(Spacing::wide);
    columns->addWidget(m_list);
    columns->addWidget(makeDetails(), 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(known);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* add = buttons->addButton(m_add->text(), QDialogButtonBox::ActionRole);
    auto* again = buttons->addButton(tr("Read again"), QDialogButtonBox::ActionRole);
    again->setToolTip(tr("Read the ssh config again"));
    connect(add, &QPushButton::clicked, m_add, &QAction::trigger);
    connect(again, &QPushButton::clicked, &m_hosts, &HostList::refresh);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Spacing::wide, Spacing::wide, Spacing::wide, Spacing::wide);
    layout->setSpacing(Spacing::wide);
    layout->addWidget(m_stack, 1);
    layout->addWidget(buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, &HostsDialog::showHost);
    connect(&hosts, &HostList::changed, this, &HostsDialog::showHosts);
    resize(720, 420);
    showHosts();
    hosts.refresh();
}

QWidget* HostsDialog::makeDetails()
{
    auto* box = new QWidget(this);
    m_title = makeLabel({}, TextStyle::Title, box);
    m_found = makeLabel({}, TextStyle::Body, box);
    m_found->setTextFormat(Qt::PlainText);
    m_found->setWordWrap(true);
    m_found->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_check = new QPushButton(icon(u"reload"_s), tr("Check"), box);
    m_check->setToolTip(tr("Looks for the engine there, its version and devices"));
    m_copy = new QPushButton(icon(u"copy"_s), tr("Copy command"), box);
    m_lesa = new QLineEdit(box);
    m_lesa->setPlaceholderText(tr("Found by itself"));
    m_lesa->setToolTip(tr("Path of the program 'lesa' there"));
    m_folder = new QLineEdit(box);
    m_folder->setPlaceholderText(tr("The engine's choice"));
    m_folder->setToolTip(tr("Where jobs of this host are written there"));
    auto* form = new QFormLayout;
    form->addRow(tr("&Engine there"), m_lesa);
    form->addRow(tr("&Folder there"), m_folder);
    auto* row = new QHBoxLayout;
    row->addWidget(m_check);
    row->addWidget(m_copy);
    row->addStretch();
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Spacing::normal);
    layout->addWidget(m_title);
    layout->addWidget(m_found);
    layout->addLayout(row);
    layout->addSpacing(Spacing::normal);
    layout->addLayout(form);
    layout->addStretch();
    connect(m_check, &QPushButton::clicked, this, [this] {
        if (const auto* host = chosen())
            m_hosts.check(host->name);
    });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (const auto* host = chosen())
            QGuiApplication::clipboard()->setText(u"ssh %1 true"_s.arg(host->name));
    });
    for (auto* field : {m_lesa, m_folder})
        connect(field, &QLineEdit::editingFinished, this, &HostsDialog::keepOptions);
    return box;
}

const HostEntry* HostsDialog::chosen() const
{
    const auto* item = m_list->currentItem();
    return item == nullptr ? nullptr : m_hosts.find(item->text());
}

void HostsDialog::showHosts()
{
    const auto before = m_list->currentItem() ? m_list->currentItem()->text() : QString();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const auto& host : m_hosts.hosts()) {
            auto* item = new QListWidgetItem(iconOf(host), host.name, m_list);
            item->setToolTip(host.source);
            if (host.name == before || m_list->count() == 1)
                m_list->setCurrentItem(item);
        }
    }
    const bool none = m_hosts.hosts().isEmpty();
    m_stack->setCurrentIndex(none ? 0 : 1);
    if (!none) {
        showHost();
        return;
    }
    const auto& failure = m_hosts.failure();
    m_empty->setContent(failure.isEmpty() ? u"hub"_s : u"error"_s, tr("No remote hosts"),
        failure.isEmpty() ? tr("Add one from your ssh config. The engine must be installed there.")
                          : failure);
    m_empty->setActions({m_add});
}

void HostsDialog::showHost()
{
    const auto* host = chosen();
    if (host == nullptr)
        return;
    m_title->setText(host->name);
    m_found->setText(findingsOf(*host));
    m_check->setEnabled(!host->checking);
    m_copy->setVisible(host->check && !host->check->ok);
    m_copy->setToolTip(tr("Copies: %1").arg(u"ssh %1 true"_s.arg(host->name)));
    for (const auto& [field, text] :
        {std::pair(m_lesa, host->options.lesa), std::pair(m_folder, host->options.folder)})
        if (!field->hasFocus())
            field->setText(text);
}

void HostsDialog::keepOptions()
{
    if (const auto* host = chosen())
        m_hosts.setOptions(host->name, {m_lesa->text().trimmed(), m_folder->text().trimmed()});
}

void HostsDialog::addHost()
{
    auto* dialog = new AddHostDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, &m_hosts, &HostList::refresh);
    dialog->open();
}

} // namespace lesa

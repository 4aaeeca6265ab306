// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/expand/launch_bar.h"

#include "widgets/notices/elided_label.h"
#include "widgets/session/host_list.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/text_styles.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QStandardPaths>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

constexpr auto hostsItem = "#hosts"; ///< no launcher: it opens the dialog
constexpr int mostGpus = 1024;
constexpr int narrowestPlace = 120; ///< pixels; the window still fits 1024
constexpr int narrowestPath = 60;

QString nameOf(const QString& launcher)
{
    return launcher.startsWith(u"ssh:"_s) ? LaunchBar::tr("%1 (ssh)").arg(placeNameOf(launcher))
                                          : placeNameOf(launcher);
}

} // namespace

LaunchBar::LaunchBar(HostList& hosts, QWidget* parent)
    : QWidget(parent)
    , m_hosts(hosts)
    , m_chooser(new QWidget(parent))
    , m_place(new QComboBox(m_chooser))
    , m_checkpoint(new QLineEdit(this))
    , m_timeLimit(new QLineEdit(this))
    , m_partition(new QLineEdit(this))
    , m_gpus(new QSpinBox(this))
    , m_slurm(new QWidget(this))
{
    auto* row = new QHBoxLayout(m_chooser);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Spacing::normal);
    row->addWidget(makeLabel(tr("Run on"), TextStyle::Muted, m_chooser));
    row->addWidget(m_place);
    m_place->setAccessibleName(tr("Run on"));
    m_place->setToolTip(tr("Where the job runs: here, on a host of your ssh config, by Slurm"));
    m_place->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_place->setMinimumWidth(narrowestPlace);
    m_checkpoint->setMinimumWidth(narrowestPath);
    makeFields();
    fillPlaces();
    showFields();
    connect(m_place, &QComboBox::activated, this, &LaunchBar::choose);
    connect(&hosts, &HostList::changed, this, &LaunchBar::fillPlaces);
}

void LaunchBar::makeFields()
{
    const auto add = [this](QHBoxLayout& row, const QString& label, QWidget* field, int stretch) {
        auto* text = new ElidedLabel(label, this);
        setTextStyle(*text, TextStyle::Muted);
        text->setBuddy(field);
        field->setAccessibleName(label);
        row.addWidget(text);
        row.addWidget(field, stretch);
    };
    m_checkpoint->setToolTip(tr("A checkpoint is named by its path there; it is not sent"));
    m_timeLimit->setPlaceholderText(u"04:00:00"_s);
    m_timeLimit->setToolTip(
        tr("Hours:minutes:seconds after which Slurm ends the job; what was saved can go on"));
    m_partition->setPlaceholderText(tr("default"));
    m_partition->setToolTip(tr("Slurm's partition"));
    m_gpus->setRange(0, mostGpus);
    m_gpus->setSpecialValueText(tr("none"));
    m_gpus->setToolTip(tr("GPUs to ask Slurm for"));
    for (auto* field : {m_timeLimit, m_partition})
        field->setFixedWidth(fontMetrics().averageCharWidth() * 13);
    auto* slurm = new QHBoxLayout(m_slurm);
    slurm->setContentsMargins(0, 0, 0, 0);
    slurm->setSpacing(Spacing::normal);
    add(*slurm, tr("Time limit"), m_timeLimit, 0);
    add(*slurm, tr("Partition"), m_partition, 0);
    add(*slurm, tr("GPUs"), m_gpus, 0);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Spacing::wide, Spacing::normal, Spacing::wide, 0);
    row->setSpacing(Spacing::normal);
    add(*row, tr("Checkpoint there"), m_checkpoint, 1);
    row->addWidget(m_slurm);
    const auto edit = [this](auto change, const QString& what) {
        return [this, change, what](const auto& value) {
            auto choice = m_choice;
            change(choice, value);
            Q_EMIT edited(choice, what);
        };
    };
    connect(m_checkpoint, &QLineEdit::textEdited, this,
        edit(
            [this](LaunchChoice& choice, const QString& text) {
                choice.checkpoint = text.trimmed() == m_checkpointHere ? QString() : text.trimmed();
            },
            tr("name the checkpoint there")));
    connect(m_timeLimit, &QLineEdit::textEdited, this,
        edit([](LaunchChoice& choice, const QString& text) { choice.timeLimit = text.trimmed(); },
            tr("change the time limit")));
    connect(m_partition, &QLineEdit::textEdited, this,
        edit([](LaunchChoice& choice, const QString& text) { choice.partition = text.trimmed(); },
            tr("change the partition")));
    connect(m_gpus, &QSpinBox::valueChanged, this,
        edit([](LaunchChoice& choice, int count) { choice.gpus = count; },
            tr("change the number of GPUs")));
}

void LaunchBar::fillPlaces()
{
    const QSignalBlocker quiet(m_place);
    m_place->clear();
    const auto add = [this](const QString& launcher) {
        m_place->addItem(icon(u"hub"_s), nameOf(launcher), launcher);
    };
    m_place->addItem(icon(u"device"_s), tr("This machine"), QString());
    for (const auto& host : m_hosts.hosts())
        add(u"ssh:"_s + host.name);
    add(u"slurm"_s);
    const bool canSubmit = !QStandardPaths::findExecutable(u"sbatch"_s).isEmpty();
    auto* slurm = static_cast<QStandardItemModel*>(m_place->model())->item(m_place->count() - 1);
    slurm->setEnabled(canSubmit);
    slurm->setToolTip(canSubmit ? QString() : tr("sbatch is not installed on this machine"));
    for (const auto& host : m_hosts.hosts())
        if (!host.check || host.check->slurm || !host.check->ok)
            add(u"slurm:"_s + host.name);
    if (m_place->findData(m_choice.launcher) < 0) // of an earlier day: no longer in the config
        add(m_choice.launcher);
    m_place->insertSeparator(m_place->count());
    m_place->addItem(icon(u"settings"_s),
        m_hosts.hosts().isEmpty() ? tr("Add host…") : tr("Remote hosts…"),
        QString::fromLatin1(hostsItem));
    m_place->setCurrentIndex(m_place->findData(m_choice.launcher));
}

void LaunchBar::choose(int index)
{
    const auto launcher = m_place->itemData(index).toString();
    m_place->setCurrentIndex(m_place->findData(m_choice.launcher));
    if (launcher == QLatin1String(hostsItem)) {
        Q_EMIT hostsWanted();
        return;
    }
    auto choice = m_choice;
    choice.launcher = launcher;
    if (choice != m_choice)
        Q_EMIT edited(choice, tr("run on %1").arg(m_place->itemText(index)));
}

void LaunchBar::open()
{
    if (m_hosts.hosts().isEmpty()) {
        Q_EMIT hostsWanted();
        return;
    }
    m_place->setFocus(Qt::OtherFocusReason);
    m_place->showPopup();
}

void LaunchBar::setChoice(const LaunchChoice& choice, const QString& checkpointHere)
{
    const bool samePlace = choice.launcher == m_choice.launcher;
    m_choice = choice;
    m_checkpointHere = checkpointHere;
    if (!samePlace)
        fillPlaces();
    showFields();
}

void LaunchBar::showFields()
{
    setVisible(!m_choice.isHere());
    m_slurm->setVisible(m_choice.isSlurm());
    const auto show = [](QLineEdit* field, const QString& text) {
        if (field->text().trimmed() != text) // else the cursor would jump while it is typed
            field->setText(text);
    };
    show(m_checkpoint, m_choice.checkpoint.isEmpty() ? m_checkpointHere : m_choice.checkpoint);
    show(m_timeLimit, m_choice.timeLimit);
    show(m_partition, m_choice.partition);
    const QSignalBlocker quiet(m_gpus);
    m_gpus->setValue(m_choice.gpus);
}

} // namespace lesa

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/expand/expand_only_dialog.h"

#include "widgets/theme/metrics.h"
#include "widgets/theme/text_styles.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>

namespace lesa {

using namespace Qt::StringLiterals;

ExpandOnlyDialog::ExpandOnlyDialog(
    const QString& strategy, const QString& output, Command command, QWidget* parent)
    : QDialog(parent)
    , m_command(std::move(command))
    , m_output(new QLineEdit(output, this))
    , m_quality(
          new QCheckBox(tr("Quality control: hold out each inner layer and predict it"), this))
    , m_problem(makeLabel({}, TextStyle::Muted, this))
    , m_line(makeLabel({}, TextStyle::Muted, this))
{
    setWindowTitle(tr("Expand only"));
    m_output->setAccessibleName(tr("Folder of the expanded checkpoint"));
    m_output->setToolTip(tr("A new folder; existing checkpoints are not overwritten"));
    m_quality->setToolTip(tr("Costs one predictor training for each fold"));
    auto* choose = new QPushButton(tr("Choose…"), this);
    choose->setToolTip(tr("Choose a folder"));
    choose->setAutoDefault(false);
    m_line->setFont(fixedFont());
    for (auto* label : {m_line, m_problem})
        label->setWordWrap(true);
    m_line->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Spacing::wide, Spacing::wide, Spacing::wide, Spacing::wide);
    layout->setSpacing(Spacing::normal);
    layout->addWidget(makeLabel(strategy, TextStyle::Title));
    auto* about
        = makeLabel(tr("Makes the expanded checkpoint, a Hugging Face folder, and trains nothing."),
            TextStyle::Muted);
    layout->addWidget(about);
    auto* row = new QHBoxLayout;
    row->addWidget(makeLabel(tr("Folder")));
    row->addWidget(m_output, 1);
    row->addWidget(choose);
    layout->addLayout(row);
    layout->addWidget(m_problem);
    layout->addWidget(m_quality);
    layout->addWidget(m_line);
    layout->addStretch();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_expand = buttons->addButton(tr("Expand"), QDialogButtonBox::AcceptRole);
    m_expand->setDefault(true);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(choose, &QPushButton::clicked, this, &ExpandOnlyDialog::chooseFolder);
    connect(m_output, &QLineEdit::textChanged, this, &ExpandOnlyDialog::update);
    connect(m_quality, &QCheckBox::toggled, this, &ExpandOnlyDialog::update);
    resize(600, 320);
    update();
}

JobSpec ExpandOnlyDialog::job() const
{
    return m_command(QDir::cleanPath(m_output->text().trimmed()), m_quality->isChecked());
}

void ExpandOnlyDialog::update()
{
    const auto folder = m_output->text().trimmed();
    const bool used
        = QFileInfo::exists(folder) && (!QFileInfo(folder).isDir() || !QDir(folder).isEmpty());
    m_problem->setText(folder.isEmpty()     ? tr("A folder is needed.")
            : !QDir::isAbsolutePath(folder) ? tr("The folder needs its whole path.")
            : used ? tr("Folder is not empty. Existing checkpoints are not overwritten.")
                   : QString());
    m_problem->setVisible(!m_problem->text().isEmpty());
    m_expand->setEnabled(m_problem->text().isEmpty());
    m_line->setText(commandLineOf(job()));
}

void ExpandOnlyDialog::chooseFolder()
{
    const auto folder = QFileDialog::getExistingDirectory(
        this, tr("Folder for the expanded checkpoint"), QFileInfo(m_output->text()).path());
    if (!folder.isEmpty())
        m_output->setText(QDir(folder).isEmpty()
                ? folder
                : QDir(folder).filePath(QFileInfo(m_output->text()).fileName()));
}

} // namespace lesa

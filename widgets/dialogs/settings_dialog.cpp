// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/settings_dialog.h"

#include "core/run/engine_locator.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/text_styles.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QToolButton>

namespace lesa {

using namespace Qt::StringLiterals;

SettingsDialog::SettingsDialog(const AppSettings& settings,
    const QList<std::pair<QString, QString>>& languages, QWidget* parent)
    : QDialog(parent)
    , m_theme(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_engine(new QLineEdit(settings.enginePath, this))
    , m_engineFound(makeLabel({}, TextStyle::Muted, this))
    , m_device(new QComboBox(this))
    , m_threads(new QSpinBox(this))
    , m_runs(new QLineEdit(settings.runsFolder, this))
    , m_analyse(new QCheckBox(tr("Compute spectra on opening when it takes less than 30 s"), this))
{
    setWindowTitle(tr("Settings"));
    m_theme->addItem(tr("As the system"), u"system"_s);
    m_theme->addItem(tr("Light"), u"light"_s);
    m_theme->addItem(tr("Dark"), u"dark"_s);
    m_theme->setCurrentIndex(std::max(0, m_theme->findData(settings.theme)));
    m_language->addItem(tr("As the system"), QString());
    for (const auto& [code, name] : languages)
        m_language->addItem(name, code);
    m_language->setCurrentIndex(std::max(0, m_language->findData(settings.language)));
    m_language->setToolTip(tr("Language of the window, from the next start on"));
    m_device->addItems(knownDevices());
    if (m_device->findText(settings.device) < 0)
        m_device->addItem(settings.device);
    m_device->setCurrentText(settings.device);
    m_threads->setRange(0, 1024);
    m_threads->setSpecialValueText(tr("all"));
    m_threads->setValue(settings.threads);
    m_engine->setPlaceholderText(tr("Found by itself"));
    m_runs->setPlaceholderText(AppSettings().runsFolderOrStandard());
    m_analyse->setChecked(settings.analyseOnOpen);
    m_theme->setToolTip(tr("Colours of the window; figures are exported light in any case"));
    m_engine->setToolTip(tr("The program 'lesa' that computes"));
    m_device->setToolTip(tr("Where the engine computes; auto takes a GPU when there is one"));
    m_threads->setToolTip(tr("CPU threads of the engine"));
    m_runs->setToolTip(tr("Where new runs are written"));

    auto* form = new QFormLayout;
    form->setHorizontalSpacing(Spacing::wide);
    form->setVerticalSpacing(Spacing::normal);
    form->addRow(tr("&Colours"), m_theme);
    form->addRow(tr("&Language"), m_language);
    form->addRow(tr("&Engine"), withBrowse(m_engine, false));
    form->addRow(QString(), m_engineFound);
    form->addRow(tr("&Device"), m_device);
    form->addRow(tr("&Threads"), m_threads);
    form->addRow(tr("Folder for &runs"), withBrowse(m_runs, true));
    form->addRow(QString(), m_analyse);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Spacing::wide, Spacing::wide, Spacing::wide, Spacing::wide);
    layout->setSpacing(Spacing::wide);
    layout->addLayout(form);
    layout->addWidget(buttons);
    connect(m_engine, &QLineEdit::textChanged, this, &SettingsDialog::showEngine);
    showEngine();
    setMinimumWidth(520);
}

QWidget* SettingsDialog::withBrowse(QLineEdit* edit, bool folder)
{
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    auto* browse = new QToolButton(box);
    browse->setIcon(icon(u"open"_s));
    browse->setToolTip(tr("Choose…"));
    browse->setAccessibleName(browse->toolTip());
    connect(browse, &QToolButton::clicked, this, [this, edit, folder] {
        const auto path = folder
            ? QFileDialog::getExistingDirectory(this, tr("Folder for runs"), edit->text())
            : QFileDialog::getOpenFileName(this, tr("The engine"), edit->text());
        if (!path.isEmpty())
            edit->setText(path);
    });
    row->addWidget(edit, 1);
    row->addWidget(browse);
    box->setFocusProxy(edit);
    return box;
}

void SettingsDialog::showEngine()
{
    const auto found = EngineLocator{m_engine->text().trimmed()}.find();
    m_engineFound->setText(found ? tr("Found: %1").arg(*found)
                                 : tr("There is no engine here; nothing can be computed."));
}

AppSettings SettingsDialog::settings() const
{
    AppSettings settings;
    settings.theme = m_theme->currentData().toString();
    settings.language = m_language->currentData().toString();
    settings.enginePath = m_engine->text().trimmed();
    settings.device = m_device->currentText();
    settings.threads = m_threads->value();
    settings.runsFolder = m_runs->text().trimmed();
    settings.analyseOnOpen = m_analyse->isChecked();
    return settings;
}

} // namespace lesa

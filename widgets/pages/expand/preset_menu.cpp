// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/expand/preset_menu.h"

#include "core/base/error.h"
#include "widgets/pages/expand/preset_diff_dialog.h"
#include "widgets/session/session.h"
#include "widgets/theme/icons.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMenu>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

QString capital(QString words)
{
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

} // namespace

PresetMenu::PresetMenu(Session& session, QWidget* parent)
    : QToolButton(parent)
    , m_session(session)
    , m_menu(new QMenu(this))
{
    setMenu(m_menu);
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIcon(lesa::icon(u"preset"_s));
    setAccessibleName(tr("Preset"));
    setToolTip(tr("Take, save, import or export a preset"));
    m_menu->setToolTipsVisible(true);
    connect(m_menu, &QMenu::aboutToShow, this, &PresetMenu::fill);
    connect(&session.plan(), &PlanModel::draftChanged, this, &PresetMenu::showDraft);
    connect(&session.presets(), &PresetLibrary::changed, this, &PresetMenu::showDraft);
    showDraft();
}

const LibraryPreset* PresetMenu::current() const
{
    return m_session.presets().find(m_session.plan().draft().strategy);
}

bool PresetMenu::isChanged() const
{
    const auto* preset = current();
    return preset != nullptr
        && !differencesOf(m_session.plan().draft().preset, preset->preset).empty();
}

void PresetMenu::showDraft()
{
    const auto* preset = current();
    const auto title = preset == nullptr ? tr("No preset") : preset->title();
    setText((isChanged() ? tr("%1 (changed)").arg(title) : title) + u"  "_s);
}

void PresetMenu::fill()
{
    m_menu->clear();
    auto& library = m_session.presets();
    const auto* shown = current();
    const auto addPresets = [&](bool builtIn, const QString& heading) {
        m_menu->addSection(heading);
        for (const auto& preset : library.presets()) {
            if (preset.builtIn != builtIn)
                continue;
            auto* action
                = m_menu->addAction(preset.title(), this, [this, preset] { apply(preset); });
            action->setToolTip(preset.description());
            action->setCheckable(true);
            action->setChecked(shown != nullptr && shown->name == preset.name);
        }
    };
    addPresets(true, tr("Built in"));
    addPresets(false, tr("My presets"));
    const bool own = shown != nullptr && !shown->builtIn;
    m_menu->addSeparator();
    auto* saveAction
        = m_menu->addAction(lesa::icon(u"save"_s), tr("Save"), this, &PresetMenu::save);
    saveAction->setEnabled(own && isChanged());
    saveAction->setToolTip(own ? tr("Save the changes in this preset")
                               : tr("Built-in presets are read-only: duplicate it to edit"));
    const auto title = shown == nullptr ? tr("My preset") : shown->title();
    m_menu->addAction(lesa::icon(u"copy"_s), own ? tr("Save as…") : tr("Duplicate to edit…"), this,
        [this, title] {
            askForName(tr("New preset"), tr("%1, mine").arg(title),
                [this](const QString& name) { saveAs(name); });
        });
    m_menu
        ->addAction(lesa::icon(u"config"_s), tr("Rename…"), this,
            [this, title] {
                askForName(
                    tr("Rename preset"), title, [this](const QString& name) { rename(name); });
            })
        ->setEnabled(own);
    m_menu->addAction(lesa::icon(u"trash"_s), tr("Delete"), this, &PresetMenu::removeCurrent)
        ->setEnabled(own);
    m_menu->addSeparator();
    m_menu->addAction(lesa::icon(u"open"_s), tr("Import…"), this, &PresetMenu::chooseImport);
    m_menu->addAction(lesa::icon(u"export"_s), tr("Export…"), this, &PresetMenu::chooseExport);
}

template <class Work>
bool PresetMenu::attempt(Work work)
{
    try {
        work();
        return true;
    } catch (const Error& error) {
        Message failure;
        failure.kind = MessageKind::Error;
        failure.text = capital(QString::fromStdString(error.what())) + u'.';
        failure.hint = capital(QString::fromStdString(error.hint()));
        failure.id = u"preset"_s;
        Q_EMIT message(failure);
        return false;
    }
}

void PresetMenu::apply(const LibraryPreset& preset)
{
    auto draft = m_session.plan().draft();
    if (preset.name != draft.strategy)
        draft.settings[draft.strategy] = draft.preset.strategy;
    draft.preset = preset.preset;
    draft.strategy = preset.name;
    draft.settings[preset.name] = preset.preset.strategy;
    if (!draft.strategies.contains(preset.name))
        draft.strategies << preset.name;
    m_session.plan().change(draft, tr("take preset %1").arg(preset.title()));
}

QString PresetMenu::saveAs(const QString& title)
{
    auto preset = m_session.plan().draft().preset;
    preset.name = title.toStdString();
    QString name;
    if (!attempt([&] { name = m_session.presets().add(preset); }))
        return {};
    apply(*m_session.presets().find(name));
    return name;
}

void PresetMenu::save()
{
    if (const auto* preset = current(); preset != nullptr && !preset->builtIn) {
        const auto name = preset->name;
        attempt([&] { m_session.presets().replace(name, m_session.plan().draft().preset); });
    }
}

void PresetMenu::rename(const QString& title)
{
    const auto before = m_session.plan().draft().strategy;
    QString name;
    if (!attempt([&] { name = m_session.presets().rename(before, title); }))
        return;
    auto draft = m_session.plan().draft();
    draft.preset.name = title.toStdString();
    draft.strategy = name;
    draft.settings.remove(before);
    draft.settings[name] = draft.preset.strategy;
    for (auto& each : draft.strategies)
        if (each == before)
            each = name;
    m_session.plan().change(draft, tr("rename preset"));
}

void PresetMenu::removeCurrent()
{
    const auto* preset = current();
    if (preset == nullptr || preset->builtIn)
        return;
    const auto title = preset->title();
    const auto name = preset->name;
    if (!attempt([&] { m_session.presets().remove(name); }))
        return;
    auto draft = m_session.plan().draft();
    draft.strategies.removeAll(name);
    draft.settings.remove(name);
    const auto* next = m_session.presets().find(u"lesa-released"_s);
    draft.strategy = next == nullptr ? QString() : next->name;
    if (next != nullptr) {
        draft.preset.strategy = draft.settings.value(next->name, next->preset.strategy);
        draft.settings[next->name] = draft.preset.strategy;
    }
    m_session.plan().change(draft, tr("delete preset %1").arg(title));
    Message deleted;
    deleted.text = tr("Preset %1 was deleted.").arg(title);
    deleted.id = u"preset"_s;
    deleted.actions = {{tr("Undo"), [this, at = m_session.plan().undoStack()->index()] {
                            attempt([this] { m_session.presets().restore(); });
                            auto* steps = m_session.plan().undoStack();
                            if (steps->index() == at) // else a later step would be undone
                                steps->undo();
                        }}};
    Q_EMIT message(deleted);
}

void PresetMenu::askForName(
    const QString& title, const QString& proposed, const std::function<void(QString)>& takeName)
{
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(tr("Name"));
    dialog->setTextValue(proposed);
    connect(dialog, &QInputDialog::textValueSelected, this, [takeName](const QString& name) {
        if (!name.trimmed().isEmpty())
            takeName(name.trimmed());
    });
    dialog->open();
}

void PresetMenu::importFile(const QString& path)
{
    Preset preset;
    if (!attempt([&] { preset = PresetLibrary::readFile(path); }))
        return;
    const auto& model = m_session.model();
    auto* dialog = new PresetDiffDialog(m_session.plan().draft().preset, preset,
        QFileInfo(path).completeBaseName(), model ? model->inspection.layers : 0, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (preset.name.empty())
        preset.name = QFileInfo(path).completeBaseName().toStdString();
    connect(dialog, &QDialog::accepted, this, [this, dialog, preset] {
        take(preset, QString::fromStdString(preset.name), dialog->keeps());
    });
    dialog->open();
}

void PresetMenu::take(const Preset& preset, const QString& title, bool keep)
{
    if (keep) {
        QString name;
        if (attempt([&] { name = m_session.presets().add(preset); }))
            apply(*m_session.presets().find(name));
        return;
    }
    auto draft = m_session.plan().draft();
    draft.preset = preset;
    m_session.plan().change(draft, tr("take over %1").arg(title));
}

void PresetMenu::chooseImport()
{
    const auto path
        = QFileDialog::getOpenFileName(this, tr("Import a preset"), {}, tr("Presets (*.json)"));
    if (!path.isEmpty())
        importFile(path);
}

void PresetMenu::chooseExport()
{
    const auto path = QFileDialog::getSaveFileName(this, tr("Export the preset"),
        m_session.plan().draft().strategy + u".json"_s, tr("Presets (*.json)"));
    if (!path.isEmpty())
        attempt([&] { PresetLibrary::writeFile(path, m_session.plan().draft().preset); });
}

} // namespace lesa

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/notices/message_bar.h"
#include "widgets/session/preset_library.h"

#include <QToolButton>

class QMenu;

namespace lesa {

class Session;

/// The presets behind one button: take one, save what is in the form, rename, delete, import,
/// export. Built-in ones are read-only and duplicated to be edited.
class PresetMenu : public QToolButton {
    Q_OBJECT
public:
    explicit PresetMenu(Session& session, QWidget* parent = nullptr);

    void showDraft(); ///< the button says which preset the plan comes from and whether it differs
    /// Shows what the file's preset would change; taken over when the user says so.
    void importFile(const QString& path);

    void apply(const LibraryPreset& preset);
    QString saveAs(const QString& title); ///< returns the new preset's name; empty: it failed
    void save();                          ///< over the user's preset that the form shows
    void rename(const QString& title);
    void removeCurrent();

Q_SIGNALS:
    void message(const lesa::Message& message);

private:
    void fill();
    void askForName(
        const QString& title, const QString& label, const std::function<void(QString)>& take);
    void chooseImport();
    void chooseExport();
    void take(const Preset& preset, const QString& title, bool keep);
    template <class Work>
    bool attempt(Work work);
    [[nodiscard]] const LibraryPreset* current() const;
    [[nodiscard]] bool isChanged() const;

    Session& m_session;
    QMenu* m_menu;
};

} // namespace lesa

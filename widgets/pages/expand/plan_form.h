// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spec/preset.h"
#include "widgets/session/plan_draft.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace lesa {

class SettingsForm;
class ElidedLabel;

/// Settings of the selected strategy, of its predictor and of the training that all share.
class PlanForm : public QWidget {
    Q_OBJECT
public:
    explicit PlanForm(QWidget* parent = nullptr);

    /// @param base  what the settings are compared with and reset to
    void setDraft(const PlanDraft& draft, const Preset& base, const QString& title);
    void setProblem(const QString& key, const QString& sentence); ///< marks a field
    [[nodiscard]] QString problem() const;                        ///< of what is typed; empty: none
    [[nodiscard]] QWidget* editor(const QString& key) const;

Q_SIGNALS:
    /// @param key  dotted path; steps of one key are undone as one
    void edited(const lesa::Preset& preset, const QString& what, const QString& key);
    void textWanted(); ///< the user wants to choose files
    void demoTextWanted();
    void keepEdited(bool keep);
    void problemChanged();

private:
    SettingsForm* addForm(const QString& title, SettingsForm* form, bool unfolded);
    QWidget* makeTextRow();
    void showRelevant();

    Preset m_preset;
    QVBoxLayout* m_layout;
    QLabel* m_title;
    SettingsForm* m_strategy;
    SettingsForm* m_predictor;
    QWidget* m_predictorSection = nullptr;
    SettingsForm* m_training;
    SettingsForm* m_more;
    QWidget* m_textRow = nullptr;
    ElidedLabel* m_text = nullptr;
    QToolButton* m_demo = nullptr;
    QCheckBox* m_keep = nullptr;
};

} // namespace lesa

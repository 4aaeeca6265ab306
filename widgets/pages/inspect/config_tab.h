// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/pages/inspect/inspect_tab.h"

class QLineEdit;
class QTableView;

namespace lesa {

class ConfigModel;
class Session;
class WordFilter;

/// config.json, read-only: keys that follow the depth are marked with how.
class ConfigTab : public InspectTab {
    Q_OBJECT
public:
    explicit ConfigTab(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon pageIcon() const override;
    [[nodiscard]] bool can(PageCommand command) const override;
    void perform(PageCommand command) override;

private:
    Session& m_session;
    ConfigModel* m_model;
    WordFilter* m_filter;
    QLineEdit* m_words;
    QTableView* m_table;
};

} // namespace lesa

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/pages/inspect/inspect_tab.h"

class QLabel;
class QLineEdit;
class QTableView;

namespace lesa {

class Session;
class TensorModel;
class WordFilter;

/// Every tensor: a table to search and sort. Choosing a layer's tensor selects its layer and type.
class TensorsTab : public InspectTab {
    Q_OBJECT
public:
    explicit TensorsTab(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon pageIcon() const override;
    [[nodiscard]] bool can(PageCommand command) const override;
    void perform(PageCommand command) override;

private:
    void update();
    void select();
    void countRows();
    void copyRows() const;

    Session& m_session;
    TensorModel* m_model;
    WordFilter* m_filter;
    QLineEdit* m_words;
    QLabel* m_count;
    QTableView* m_table;
};

} // namespace lesa

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace lesa {

class HostList;
class Placeholder;
struct HostEntry;

/// The hosts of the ssh config: whether the engine is there and what it can use, or why not.
class HostsDialog : public QDialog {
    Q_OBJECT
public:
    /// Borrowed.
    HostsDialog(HostList& hosts, QWidget* parent);

private:
    QWidget* makeDetails();
    void showHosts();
    void showHost();
    void keepOptions();
    void addHost();
    [[nodiscard]] const HostEntry* chosen() const;

    HostList& m_hosts;
    QStackedWidget* m_stack;
    Placeholder* m_empty;
    QListWidget* m_list;
    QLabel* m_title = nullptr;
    QLabel* m_found = nullptr;
    QLineEdit* m_lesa = nullptr;
    QLineEdit* m_folder = nullptr;
    QPushButton* m_check = nullptr;
    QPushButton* m_copy = nullptr;
    QAction* m_add;
};

/// What was found at a host, or why it cannot be used, in sentences.
QString findingsOf(const HostEntry& host);

} // namespace lesa

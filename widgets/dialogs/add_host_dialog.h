// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace lesa {

/// Shows what a host needs in the ssh config. The file is the user's: it is opened, not written.
class AddHostDialog : public QDialog {
    Q_OBJECT
public:
    explicit AddHostDialog(QWidget* parent);

private:
    void showBlock();

    QLineEdit *m_name, *m_address, *m_user;
    QPlainTextEdit* m_block;
    QLabel* m_problem;
    QPushButton* m_copy;
};

/// The lines of ~/.ssh/config. @param user  empty: the same as here
QString sshConfigBlock(const QString& name, const QString& address, const QString& user);

} // namespace lesa

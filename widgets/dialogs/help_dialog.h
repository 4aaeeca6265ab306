// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace lesa {

/// Topics in the order of the list; each is a file of resources/help/<language>.
QStringList helpTopics();
bool hasHelp(const QString& topic);
/// The page in the language of the program, else in English; empty: no such topic.
QString helpText(const QString& topic);

/// What a view shows, by which formula and from which source, and its keys.
class HelpDialog : public QDialog {
    Q_OBJECT
public:
    explicit HelpDialog(QWidget* parent = nullptr);

    void showTopic(const QString& topic);
    [[nodiscard]] QString topic() const;

private:
    void filter(const QString& words);

    QListWidget* m_list;
    QLineEdit* m_search;
    QTextBrowser* m_text;
};

} // namespace lesa

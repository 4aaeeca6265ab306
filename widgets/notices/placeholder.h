// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;

namespace lesa {

/// What stands where there is nothing to show yet: icon, title, explanation, the actions that help.
class Placeholder : public QWidget {
    Q_OBJECT
public:
    explicit Placeholder(QWidget* parent = nullptr);

    void setContent(const QString& iconName, const QString& title, const QString& explanation);
    /// The buttons, first one as the suggested; the actions are borrowed and must outlive this.
    void setActions(const QList<QAction*>& actions);

private:
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_explanation;
    QHBoxLayout* m_buttons;
    QString m_iconName;
    void changeEvent(QEvent* event) override;
    void drawIcon();
};

} // namespace lesa

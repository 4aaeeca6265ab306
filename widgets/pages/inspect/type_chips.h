// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace lesa {

class Session;

/// One button a weight type; the pressed one is the selection's. Left and Right move along.
class TypeChips : public QWidget {
    Q_OBJECT
public:
    explicit TypeChips(Session& session, QWidget* parent = nullptr);

private:
    void rebuild();
    void follow();

    Session& m_session;
    QButtonGroup* m_group;
    QHBoxLayout* m_row;
};

} // namespace lesa

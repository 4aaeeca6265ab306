// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace lesa {

/// What all views look at: a weight type by its full name ("mlp.up_proj") and a layer.
class Selection : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] const QString& weightType() const { return m_weightType; } ///< empty: none
    [[nodiscard]] int layer() const { return m_layer; }                      ///< -1: none
    void setWeightType(const QString& weightType) { set(weightType, m_layer); }
    void setLayer(int layer) { set(m_weightType, layer); }
    void set(const QString& weightType, int layer);

Q_SIGNALS:
    void changed();

private:
    QString m_weightType;
    int m_layer = -1;
};

} // namespace lesa

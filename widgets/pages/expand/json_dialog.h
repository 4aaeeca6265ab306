// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace lesa {

/// An answer of the engine to be read, copied or saved.
class JsonDialog : public QDialog {
    Q_OBJECT
public:
    JsonDialog(const QString& title, const QString& commandLine, const QString& json,
        QWidget* parent = nullptr);
};

} // namespace lesa

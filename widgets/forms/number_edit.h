// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include <optional>

namespace lesa {

/// A number in a text field, so that 5e-4 can be typed as it is written. What is typed is judged at
/// once and never changed behind the user's back; Up and Down step, with Shift ten steps.
class NumberEdit : public QLineEdit {
    Q_OBJECT
public:
    struct Limits {
        double lowest = 0;
        double highest = 0;
        bool whole = false;
        bool mayBeEmpty = false; ///< empty stands for "all"
    };

    explicit NumberEdit(const Limits& limits, QWidget* parent = nullptr);

    void setValue(std::optional<double> value);
    [[nodiscard]] std::optional<double> value() const; ///< nullopt: empty, or problem() says why
    [[nodiscard]] QString problem() const;             ///< one sentence; empty: the text is a value

    static QString format(double value); ///< shortest text that reads back as the same number

Q_SIGNALS:
    void edited(); ///< by the user, right or wrong

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void step(int steps);

    Limits m_limits;
};

} // namespace lesa

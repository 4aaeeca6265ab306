// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/forms/number_edit.h"

#include <QKeyEvent>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

/// The next of 1, 2, 5, 10, 20, … above or below.
double neighbour(double value, bool up)
{
    if (value <= 0)
        return up ? 1e-4 : 0;
    const double power = std::pow(10.0, std::floor(std::log10(value) + 1e-9));
    const double mantissa = value / power;
    for (const double step : {1.0, 2.0, 5.0, 10.0})
        if (up && step > mantissa * 1.0001)
            return step * power;
    for (const double step : {5.0, 2.0, 1.0, 0.5})
        if (!up && step < mantissa * 0.9999)
            return step * power;
    return value;
}

} // namespace

NumberEdit::NumberEdit(const Limits& limits, QWidget* parent)
    : QLineEdit(parent)
    , m_limits(limits)
{
    setAlignment(Qt::AlignRight);
    if (limits.mayBeEmpty)
        setPlaceholderText(tr("all"));
    connect(this, &QLineEdit::textEdited, this, &NumberEdit::edited);
}

QString NumberEdit::format(double value)
{
    auto text = QLocale::c().toString(value, 'g', QLocale::FloatingPointShortest);
    const double size = std::abs(value);
    if (size >= 1e-3 && size < 1e15)
        text = QLocale::c().toString(value, 'f', QLocale::FloatingPointShortest);
    return text.replace(u"e-0"_s, u"e-"_s);
}

void NumberEdit::setValue(std::optional<double> value)
{
    if (value && value == this->value())
        return; // "5e-4" stays as it was typed
    setText(value ? format(*value) : QString());
    setCursorPosition(0);
}

std::optional<double> NumberEdit::value() const
{
    bool good = false;
    const double value = QLocale::c().toDouble(text().trimmed(), &good);
    if (!good || !std::isfinite(value) || value < m_limits.lowest || value > m_limits.highest
        || (m_limits.whole && value != std::floor(value)))
        return std::nullopt;
    return value;
}

QString NumberEdit::problem() const
{
    const auto typed = text().trimmed();
    if (value() || (typed.isEmpty() && m_limits.mayBeEmpty))
        return {};
    bool good = false;
    const double number = QLocale::c().toDouble(typed, &good);
    if (typed.isEmpty())
        return tr("A number is needed.");
    if (!good || !std::isfinite(number))
        return tr("'%1' is not a number.").arg(typed);
    if (number < m_limits.lowest)
        return tr("At least %1.").arg(format(m_limits.lowest));
    if (number > m_limits.highest)
        return tr("At most %1.").arg(format(m_limits.highest));
    return tr("A whole number is needed.");
}

void NumberEdit::step(int steps)
{
    const auto now = value();
    if (!now)
        return;
    double next = *now;
    if (m_limits.whole)
        next += steps;
    else
        for (int i = 0; i < std::abs(steps); ++i)
            next = neighbour(next, steps > 0);
    next = std::clamp(next, m_limits.lowest, m_limits.highest);
    if (next == *now)
        return;
    setText(format(next));
    Q_EMIT edited();
}

void NumberEdit::keyPressEvent(QKeyEvent* event)
{
    const int many = event->modifiers().testFlag(Qt::ShiftModifier) ? 10 : 1;
    if (event->key() == Qt::Key_Up)
        step(many);
    else if (event->key() == Qt::Key_Down)
        step(-many);
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace lesa

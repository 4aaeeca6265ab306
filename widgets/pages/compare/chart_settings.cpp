// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/compare/chart_settings.h"

#include "widgets/plots/smoothing.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/text_styles.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

constexpr double sliderSteps = 1000;

} // namespace

ChartSettings::ChartSettings(QWidget* parent)
    : QWidget(parent)
    , m_x(new QComboBox(this))
    , m_smoothing(new QComboBox(this))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_strength(new QDoubleSpinBox(this))
    , m_window(new QSpinBox(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Spacing::normal, Spacing::normal, Spacing::normal, Spacing::normal);
    layout->setSpacing(Spacing::normal);
    const auto heading = [&](const QString& text) {
        layout->addWidget(makeLabel(text, TextStyle::Heading, this));
    };
    heading(tr("Axes"));
    m_x->addItems(
        {tr("Step"), tr("Step from the first"), tr("Training tokens"), tr("Training time")});
    m_x->setAccessibleName(tr("Horizontal axis"));
    m_x->setToolTip(tr("What the curves are drawn against"));
    layout->addWidget(m_x);
    layout->addWidget(
        makeBox(tr("Logarithmic x"), tr("Logarithmic x axis (Shift+L)"), &ChartOptions::logX));
    layout->addWidget(
        makeBox(tr("Logarithmic y"), tr("Logarithmic loss axis (L)"), &ChartOptions::logY));
    layout->addSpacing(Spacing::normal);
    heading(tr("Smoothing"));
    auto* form = new QFormLayout;
    addSmoothing(*form);
    layout->addLayout(form);
    layout->addSpacing(Spacing::normal);
    heading(tr("Below the loss"));
    layout->addWidget(makeBox(
        tr("Learning rate"), tr("A strip with the learning rate"), &ChartOptions::learningRate));
    layout->addWidget(makeBox(tr("Gradient norm"),
        tr("A strip with the norm of the gradient before clipping"), &ChartOptions::gradientNorm));
    layout->addWidget(
        makeBox(tr("Tokens per second"), tr("A strip with the speed"), &ChartOptions::speed));
    layout->addSpacing(Spacing::normal);
    heading(tr("Seeds"));
    layout->addWidget(makeBox(tr("One line per strategy"),
        tr("Runs that differ only in their seed become one line, their mean, with their range as a "
           "band"),
        &ChartOptions::groupSeeds));
    layout->addStretch(1);
    for (auto* box : {m_x, m_smoothing})
        connect(box, &QComboBox::currentIndexChanged, this, &ChartSettings::read);
    connect(m_window, &QSpinBox::valueChanged, this, &ChartSettings::read);
    connect(m_strength, &QDoubleSpinBox::valueChanged, this, &ChartSettings::read);
    connect(m_slider, &QSlider::valueChanged, this,
        [this](int value) { m_strength->setValue(value / sliderSteps); });
    show();
}

void ChartSettings::addSmoothing(QFormLayout& form)
{
    m_smoothing->addItems({tr("Off"), tr("Exponential average"), tr("Central average")});
    m_smoothing->setAccessibleName(tr("Smoothing"));
    m_smoothing->setToolTip(
        tr("How training losses are smoothed; the raw ones stay behind, faint"));
    m_strength->setRange(0, maxSmoothing);
    m_strength->setDecimals(3);
    m_strength->setSingleStep(0.01);
    m_strength->setAccessibleName(tr("Strength"));
    m_strength->setToolTip(tr("0 is the raw curve, 0.999 the smoothest"));
    m_slider->setRange(0, static_cast<int>(maxSmoothing * sliderSteps));
    m_slider->setAccessibleName(tr("Strength of the smoothing"));
    m_slider->setToolTip(m_strength->toolTip());
    m_window->setRange(3, 10001);
    m_window->setSingleStep(2);
    m_window->setAccessibleName(tr("Window"));
    m_window->setSuffix(tr(" points"));
    m_window->setToolTip(tr("Points in a mean. While a run is going on, its newest points wait "
                            "until half a window has followed"));
    form.setContentsMargins(0, 0, 0, 0);
    form.setVerticalSpacing(Spacing::normal);
    form.addRow(m_smoothing);
    form.addRow(m_slider);
    form.addRow(tr("Strength"), m_strength);
    form.addRow(tr("Window"), m_window);
}

QCheckBox* ChartSettings::makeBox(
    const QString& text, const QString& tip, bool ChartOptions::*member)
{
    auto* box = new QCheckBox(text, this);
    box->setToolTip(tip);
    connect(box, &QCheckBox::toggled, this, &ChartSettings::read);
    m_boxes << std::pair(box, member);
    return box;
}

void ChartSettings::setOptions(const ChartOptions& options)
{
    if (options == m_options)
        return;
    m_options = options;
    show();
}

void ChartSettings::show()
{
    std::vector<QSignalBlocker> quiet;
    for (QObject* widget :
        std::initializer_list<QObject*>{m_x, m_smoothing, m_slider, m_strength, m_window})
        quiet.emplace_back(widget);
    m_x->setCurrentIndex(static_cast<int>(m_options.x));
    m_smoothing->setCurrentIndex(static_cast<int>(m_options.smoothing));
    m_slider->setValue(qRound(m_options.strength * sliderSteps));
    m_strength->setValue(m_options.strength);
    m_window->setValue(m_options.window);
    const bool central = m_options.smoothing == Smoothing::Central;
    m_window->setEnabled(central);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_slider, m_strength})
        widget->setEnabled(m_options.smoothing == Smoothing::Exponential);
    for (const auto& [box, member] : m_boxes) {
        const QSignalBlocker block(box);
        box->setChecked(m_options.*member);
    }
}

void ChartSettings::read()
{
    m_options.x = static_cast<XKind>(m_x->currentIndex());
    m_options.smoothing = static_cast<Smoothing>(m_smoothing->currentIndex());
    m_options.strength = m_strength->value();
    m_options.window = m_window->value() | 1;
    for (const auto& [box, member] : m_boxes)
        m_options.*member = box->isChecked();
    show();
    emit changed(m_options);
}

} // namespace lesa

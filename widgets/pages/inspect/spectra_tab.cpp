// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/inspect/spectra_tab.h"

#include "widgets/plots/plot_view.h"
#include "widgets/session/session.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/text_styles.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QSplitter>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

enum SpectrumView { EachLayer, Together };

} // namespace

SpectraTab::SpectraTab(Session& session, AnalysisSource& source, QWidget* parent)
    : AnalysisTab(session, source, tr("Spectra not computed yet"), parent)
    , m_spectrum(makeCard(tr("Singular values")))
    , m_density(makeCard(tr("Eigenvalue density")))
    , m_metrics(makeCard(tr("Metric across depth")))
    , m_view(new QComboBox(this))
    , m_relative(new QCheckBox(tr("Relative to σ₁"), this))
    , m_energy(new QCheckBox(tr("Energy"), this))
    , m_densityTitle(makeLabel({}, TextStyle::Muted, this))
    , m_metric(new QComboBox(this))
    , m_formula(makeLabel({}, TextStyle::Muted, this))
    , m_choices(metricChoices())
{
    makeSpectrumControls();
    m_densityTitle->setToolTip(
        tr("Histogram of λ = σ² with the power law p(λ) ~ λ^−α above xmin and the "
           "Marchenko–Pastur density of a random matrix"));
    m_density.controls->addWidget(m_densityTitle);
    m_density.controls->addStretch();
    makeMetricControls();
    auto* top = new QSplitter(Qt::Horizontal);
    top->setChildrenCollapsible(false);
    top->addWidget(m_spectrum.widget);
    top->addWidget(m_density.widget);
    top->setStretchFactor(0, 3);
    top->setStretchFactor(1, 2);
    top->setSizes({600, 400});
    auto* all = new QSplitter(Qt::Vertical);
    all->setChildrenCollapsible(false);
    all->addWidget(top);
    all->addWidget(m_metrics.widget);
    all->setSizes({560, 340});
    setContent(all);
}

void SpectraTab::makeSpectrumControls()
{
    m_view->addItems({tr("Each layer"), tr("All layers together")});
    m_view->setAccessibleName(tr("Which singular values"));
    m_view->setToolTip(tr("Each layer's W, or all layers side by side: [W₀ | W₁ | …] = U S V"));
    m_relative->setChecked(true);
    m_relative->setToolTip(tr("σᵢ / σ₁ instead of σᵢ"));
    m_energy->setChecked(true);
    m_energy->setToolTip(
        tr("Where 90, 95 and 99 % of Σσ² are reached: in the selected layer, else in the median"));
    m_spectrum.controls->addWidget(m_view);
    m_spectrum.controls->addWidget(m_relative);
    m_spectrum.controls->addWidget(m_energy);
    m_spectrum.controls->addStretch();
    connect(m_view, &QComboBox::currentIndexChanged, this, &SpectraTab::drawSoon);
    connect(m_relative, &QCheckBox::toggled, this, &SpectraTab::drawSoon);
    connect(m_energy, &QCheckBox::toggled, this, &SpectraTab::drawSoon);
}

void SpectraTab::makeMetricControls()
{
    for (const auto& choice : m_choices) {
        m_metric->addItem(choice.title);
        m_metric->setItemData(m_metric->count() - 1, choice.formula, Qt::ToolTipRole);
    }
    m_metric->setAccessibleName(tr("Metric"));
    m_metric->setToolTip(tr("The metric drawn across depth"));
    m_metrics.controls->addWidget(m_metric);
    m_metrics.controls->addWidget(m_formula);
    m_metrics.controls->addStretch();
    connect(m_metric, &QComboBox::currentIndexChanged, this, &SpectraTab::drawSoon);
}

void SpectraTab::draw()
{
    drawSpectrum();
    drawDensity();
    drawMetric();
}

void SpectraTab::drawSpectrum()
{
    const SpectrumOptions options{m_relative->isChecked(), m_energy->isChecked(), layer()};
    m_spectrum.plot->setContent(m_view->currentIndex() == Together
            ? sharedSpectrumFigure(data(), options)
            : spectrumFigure(data(), source().inserted(), options));
}

void SpectraTab::drawDensity()
{
    const int shown = layer() >= 0 ? layer() : data().layers[data().layerCount() / 2];
    m_densityTitle->setText(tr("Eigenvalues of layer %1").arg(shown));
    m_density.plot->setContent(densityFigure(data(), shown));
}

void SpectraTab::drawMetric()
{
    const auto& choice = m_choices.at(m_metric->currentIndex());
    m_formula->setText(choice.formula);
    m_metrics.plot->setContent(metricFigure(data(), source().inserted(), choice));
}

QString SpectraTab::title() const
{
    return tr("Spectra");
}

QIcon SpectraTab::pageIcon() const
{
    return icon(u"figure"_s);
}

} // namespace lesa

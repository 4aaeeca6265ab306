// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/inspect/coefficients_tab.h"

#include "widgets/notices/message_bar.h"
#include "widgets/pages/inspect/coefficient_figures.h"
#include "widgets/plots/plot_view.h"
#include "widgets/session/session.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/text_styles.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QSplitter>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

enum MapView { AllDirections, OneDirection };

QComboBox* makeCombo(
    QWidget* parent, const QStringList& items, const QString& name, const QString& tip)
{
    auto* combo = new QComboBox(parent);
    combo->addItems(items);
    combo->setAccessibleName(name);
    combo->setToolTip(tip);
    return combo;
}

} // namespace

CoefficientsTab::CoefficientsTab(Session& session, AnalysisSource& source, QWidget* parent)
    : AnalysisTab(session, source, tr("Needs the spectra first"), parent)
    , m_map(makeCard(tr("Coefficients by depth")))
    , m_trajectory(makeCard(tr("Layers in the plane")))
    , m_similarity(makeCard(tr("Similarity of layers")))
    , m_latest(this)
{
    makeMapControls();
    makeSideControls();
    auto* side = new QSplitter(Qt::Vertical);
    side->setChildrenCollapsible(false);
    side->addWidget(m_trajectory.widget);
    side->addWidget(m_similarity.widget);
    auto* all = new QSplitter(Qt::Horizontal);
    all->setChildrenCollapsible(false);
    all->addWidget(m_map.widget);
    all->addWidget(side);
    all->setStretchFactor(0, 3);
    all->setStretchFactor(1, 2);
    all->setSizes({620, 380});
    setContent(all);
}

void CoefficientsTab::makeMapControls()
{
    m_view = makeCombo(this, {tr("All directions"), tr("One direction")}, tr("Which coefficients"),
        tr("Norms ‖Vᵢ[k,:]‖ of all directions k, or Vᵢ[k,:] itself for one of them"));
    m_count = makeCombo(this, {}, tr("How many directions"), tr("Leading directions drawn"));
    for (const int count : {16, 32, 64, 128, 256})
        m_count->addItem(tr("first %1").arg(count), count);
    m_count->addItem(tr("all"), 0);
    m_count->setCurrentIndex(2);
    m_log = new QCheckBox(tr("Log"), this);
    m_log->setToolTip(tr("Logarithmic colours"));
    m_neighbours
        = makeCombo(this, {tr("Distance"), tr("Cosine"), tr("Output overlap"), tr("Input overlap")},
            tr("Measure between neighbours"),
            tr("Below: ‖Vᵢ₊₁ − Vᵢ‖, the cosine of Vᵢ and Vᵢ₊₁, or the overlap of their leading "
               "singular subspaces"));
    m_direction = new QSpinBox(this);
    m_direction->setPrefix(u"k = "_s);
    m_direction->setRange(1, 1);
    m_direction->setKeyboardTracking(false);
    m_direction->setAccessibleName(tr("Direction"));
    m_direction->setToolTip(tr("Leading direction of the shared basis, from 1"));
    for (auto* control :
        std::initializer_list<QWidget*>{m_view, m_count, m_log, m_neighbours, m_direction})
        m_map.controls->addWidget(control);
    m_map.controls->addStretch();
    for (auto* combo : {m_view, m_count, m_neighbours})
        connect(combo, &QComboBox::currentIndexChanged, this, &CoefficientsTab::drawSoon);
    connect(m_log, &QCheckBox::toggled, this, &CoefficientsTab::drawSoon);
    connect(m_direction, &QSpinBox::valueChanged, this, &CoefficientsTab::drawSoon);
}

void CoefficientsTab::makeSideControls()
{
    m_projection = makeCombo(this, {u"PCA"_s, u"t-SNE"_s}, tr("Projection"),
        tr("How Vᵢ[k,:] of every layer is laid out in the plane"));
    m_projectionNote = makeLabel({}, TextStyle::Muted, this);
    m_trajectory.controls->addWidget(m_projection);
    m_trajectory.controls->addWidget(m_projectionNote);
    m_trajectory.controls->addStretch();
    m_measure = makeCombo(this, {tr("Cosine"), tr("Linear CKA")}, tr("Similarity measure"),
        tr("Cosine of the coefficients, or centred kernel alignment, which ignores rotation"));
    m_similarity.controls->addWidget(m_measure);
    m_similarity.controls->addStretch();
    for (auto* combo : {m_projection, m_measure})
        connect(combo, &QComboBox::currentIndexChanged, this, &CoefficientsTab::drawSoon);
}

bool CoefficientsTab::showsOneDirection() const
{
    return m_view->currentIndex() == OneDirection;
}

int CoefficientsTab::direction() const
{
    return m_direction->value() - 1;
}

void CoefficientsTab::draw()
{
    {
        const QSignalBlocker blocker(m_direction);
        m_direction->setRange(1, static_cast<int>(std::max<std::int64_t>(1, data().leading)));
    }
    for (auto* control : std::initializer_list<QWidget*>{m_count, m_log, m_neighbours})
        control->setVisible(!showsOneDirection());
    if (showsOneDirection())
        drawDirection();
    else
        drawMap();
    drawTrajectory();
    drawSimilarity();
}

void CoefficientsTab::drawMap()
{
    m_map.plot->setContent(normFigure(data(), source().inserted(),
        {m_count->currentData().toInt(), m_log->isChecked(),
            static_cast<NeighbourMeasure>(m_neighbours->currentIndex())}));
}

void CoefficientsTab::drawDirection()
{
    if (m_directionOf != source().data() || m_read.direction != direction()) {
        readChosenDirection();
        return;
    }
    if (!m_read.values.empty())
        m_map.plot->setContent(directionFigure(data(), m_read, source().inserted()));
}

void CoefficientsTab::readChosenDirection()
{
    if (data().leading == 0) {
        Q_EMIT message({MessageKind::Info, tr("This analysis stores no coefficients."),
            tr("Compute it again; --rank was 0."), {}, {}, u"coefficients"_s});
        m_map.plot->setContent({});
        return;
    }
    const auto wanted = source().data();
    m_latest.start([file = wanted->file, type = wanted->weightType, k = direction()](
                       const std::stop_token&) { return readDirection(file, type, k); },
        [this, wanted](DirectionData read) {
            m_read = std::move(read);
            m_directionOf = wanted;
            if (!m_read.error.isEmpty())
                Q_EMIT message({MessageKind::Error, m_read.error, {}, {}, {}, u"coefficients"_s});
            if (showsOneDirection() && source().data() == wanted)
                drawDirection();
        });
}

void CoefficientsTab::drawTrajectory()
{
    const auto views = static_cast<int>(data().views.size());
    const int view = std::min(direction(), views - 1);
    m_projectionNote->setText(view == direction()
            ? tr("of direction %1").arg(view + 1)
            : tr("of direction %1, the last laid out").arg(view + 1));
    m_trajectory.plot->setContent(
        trajectoryFigure(data(), source().inserted(), static_cast<std::size_t>(std::max(0, view)),
            m_projection->currentIndex() == 0 ? Projection::Pca : Projection::Tsne));
}

void CoefficientsTab::drawSimilarity()
{
    m_similarity.plot->setContent(similarityFigure(
        data(), m_measure->currentIndex() == 0 ? Similarity::Cosine : Similarity::Cka));
}

QString CoefficientsTab::title() const
{
    return tr("Coefficients");
}

QIcon CoefficientsTab::pageIcon() const
{
    return icon(u"coefficients"_s);
}

} // namespace lesa

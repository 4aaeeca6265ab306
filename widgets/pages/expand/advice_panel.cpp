// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/expand/advice_panel.h"

#include "core/base/strings.h"
#include "widgets/plots/plot_view.h"
#include "widgets/session/session.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/text_styles.h"
#include "widgets/theme/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

constexpr int plotHeight = 118;

PlotTheme plotTheme()
{
    const auto& colors = Theme::colors();
    return {colors.surface, colors.text, colors.mutedText, colors.mutedText, colors.grid,
        colors.accent, Theme::isDark()};
}

QString estimateText(const OpenedModel& model)
{
    const auto estimate = estimateAnalysis(model);
    return AdvicePanel::tr("Neighbour distances are drawn here once the spectra are computed: %1 "
                           "matrices, about %2 on the CPU.")
        .arg(estimate.types * estimate.layers)
        .arg(QString::fromStdString(formatDuration(std::max(1.0, estimate.seconds))));
}

} // namespace

AdvicePanel::AdvicePanel(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_chooser(new QWidget(this))
    , m_kind(new QComboBox(m_chooser))
    , m_type(new QComboBox(m_chooser))
    , m_stack(new QStackedWidget(this))
    , m_plot(new PlotView(this))
    , m_absent(makeLabel({}, TextStyle::Muted, this))
    , m_compute(new QPushButton(icon(u"run"_s), tr("Compute"), this))
    , m_latest(this)
{
    for (const auto& each : adviceKinds())
        m_kind->addItem(each.label);
    m_kind->setAccessibleName(tr("Curve above the strip"));
    m_kind->setToolTip(tr("What the curve above the strip shows"));
    m_type->setAccessibleName(tr("Weight type of the curve"));
    m_type->setToolTip(tr("Mean of all weight types with their range, or one of them"));
    m_compute->setToolTip(tr("Compute the spectra of all weight types"));
    auto* chooser = new QHBoxLayout(m_chooser);
    chooser->setContentsMargins(0, 0, 0, 0);
    chooser->setSpacing(Spacing::normal);
    chooser->addWidget(m_kind);
    chooser->addWidget(m_type);

    auto* absent = new QWidget(this);
    auto* row = new QHBoxLayout(absent);
    row->setContentsMargins(Spacing::wide, Spacing::tight, Spacing::wide, Spacing::tight);
    m_absent->setWordWrap(true);
    row->addWidget(m_absent, 1);
    row->addWidget(m_compute);
    m_plot->setAccessibleName(tr("Advice over the depth"));
    m_plot->setTheme(plotTheme());
    m_stack->addWidget(absent);
    m_stack->addWidget(m_plot);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    connect(m_kind, &QComboBox::activated, this, &AdvicePanel::read);
    connect(m_type, &QComboBox::activated, this, &AdvicePanel::read);
    connect(m_compute, &QPushButton::clicked, this, [this] {
        if (kind().ofAdvice)
            Q_EMIT adviceWanted();
        else
            m_session.analysis().compute(m_session.settings());
    });
    connect(&session.advice(), &GapAdvice::changed, this, [this] {
        if (kind().ofAdvice)
            read();
        else
            Q_EMIT knownChanged();
    });
    connect(m_plot, &PlotView::drawn, this, &AdvicePanel::scaleChanged);
    connect(&session.analysis(), &Analysis::changed, this, [this] {
        fillTypes();
        read();
    });
    fillTypes();
    read();
}

const AdviceKind& AdvicePanel::kind() const
{
    return adviceKinds().at(std::max(0, m_kind->currentIndex()));
}

void AdvicePanel::fillTypes()
{
    const auto types = m_session.analysis().types();
    QStringList shown;
    for (int i = 1; i < m_type->count(); ++i)
        shown << m_type->itemData(i).toString();
    if (shown == types && m_type->count() > 0)
        return;
    const auto chosen = m_type->currentData().toString();
    m_type->clear();
    m_type->addItem(tr("All weight types"));
    for (const auto& type : types)
        m_type->addItem(type.section(u'.', -1), type);
    m_type->setCurrentIndex(std::max(0, m_type->findData(chosen)));
}

QMap<QString, QString> AdvicePanel::files() const
{
    QMap<QString, QString> files;
    const auto one = m_type->currentData().toString();
    for (const auto& type : m_session.analysis().types())
        if (one.isEmpty() || one == type)
            files[type] = m_session.analysis().fileOf(type);
    return files;
}

void AdvicePanel::read()
{
    if (kind().ofAdvice) {
        m_latest.abandon();
        const auto* scores = m_session.advice().scores();
        takeCurve(scores == nullptr ? AdviceCurve() : adviceCurve(*scores, kind().id));
        return;
    }
    if (!m_session.model() || files().isEmpty()) {
        m_latest.abandon();
        takeCurve({});
        return;
    }
    m_latest.start([kind = kind(), files = files()](
                       const std::stop_token&) { return readAdvice(kind, files); },
        [this](const AdviceCurve& curve) { takeCurve(curve); });
}

void AdvicePanel::takeCurve(const AdviceCurve& curve)
{
    m_curve = curve;
    showState();
    Q_EMIT knownChanged();
}

void AdvicePanel::showState()
{
    m_chooser->setVisible(m_session.model() != nullptr);
    m_type->setVisible(!kind().ofAdvice && isKnown());
    m_stack->setCurrentIndex(isKnown() ? 1 : 0);
    setFixedHeight(isKnown() ? plotHeight : m_compute->sizeHint().height() + 3 * Spacing::normal);
    if (isKnown())
        showCurve();
    else if (m_session.model())
        showAbsence();
    Q_EMIT scaleChanged();
}

void AdvicePanel::showAbsence()
{
    const auto& analysis = m_session.analysis();
    const auto state = analysis.state();
    const bool advice = kind().ofAdvice;
    const bool running
        = advice ? m_session.advice().isRunning() : state == Analysis::State::Running;
    m_compute->setText(advice ? tr("Compute advice") : tr("Compute"));
    m_compute->setToolTip(advice ? tr("Score every gap with the text to train on")
                                 : tr("Compute the spectra of all weight types"));
    m_compute->setVisible(!running && (advice || state != Analysis::State::None));
    if (advice)
        m_absent->setText(absenceOfAdvice());
    else
        m_absent->setText(running ? tr("The spectra are being computed; neighbour distances appear "
                                       "here when they are ready.")
                : !m_curve.error.isEmpty()         ? m_curve.error
                : state == Analysis::State::Failed ? analysis.message() + u' ' + analysis.hint()
                : state == Analysis::State::None   ? QString()
                                                   : estimateText(*m_session.model()));
}

QString AdvicePanel::absenceOfAdvice() const
{
    const auto& advice = m_session.advice();
    if (advice.isRunning())
        return tr("The gaps are being scored; the curve appears here when that is done.");
    if (!advice.failure().isEmpty())
        return advice.failure();
    return advice.scores() != nullptr
        ? tr("The advice on this checkpoint has no scores by this rule.")
        : tr("Scores of the gaps by lesa advise are drawn here: new layers tried one by one on "
             "the text to train on.");
}

void AdvicePanel::setGaps(const std::vector<int>& gaps)
{
    if (gaps == m_gaps)
        return;
    m_gaps = gaps;
    if (isKnown())
        showCurve();
}

void AdvicePanel::showCurve()
{
    m_plot->setContent(
        adviceFigure(kind(), m_curve, kind().ofAdvice ? kind().label : m_type->currentText(),
            m_session.model()->inspection.layers, m_gaps));
}

std::vector<int> AdvicePanel::mostSimilar(int count) const
{
    return kind().ofGaps && !kind().ofAdvice ? mostSimilarGaps(m_curve, kind(), count)
                                             : std::vector<int>();
}

std::vector<int> AdvicePanel::bestByAdvice(int count) const
{
    const auto* scores = m_session.advice().scores();
    if (scores == nullptr)
        return {};
    return bestGaps(*scores, kind().ofAdvice ? kind().id : u"mean_place"_s, count);
}

PlotView* AdvicePanel::plot() const
{
    return isKnown() ? m_plot : nullptr;
}

std::optional<double> AdvicePanel::pixelOf(double x) const
{
    if (!isKnown() || m_plot->panelRect().width() < 10)
        return std::nullopt;
    return m_plot->mapTo(this, QPoint(0, 0)).x() + m_plot->toPixel(x, 0).x();
}

void AdvicePanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        m_plot->setTheme(plotTheme());
    QWidget::changeEvent(event);
}

} // namespace lesa

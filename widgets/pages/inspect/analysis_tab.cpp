// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/inspect/analysis_tab.h"

#include "widgets/notices/message_bar.h"
#include "widgets/pages/inspect/analysis_notice.h"
#include "widgets/pages/inspect/type_chips.h"
#include "widgets/session/session.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/text_styles.h"

#include <QBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStackedWidget>

namespace lesa {

using namespace Qt::StringLiterals;

AnalysisTab::AnalysisTab(
    Session& session, AnalysisSource& source, const QString& emptyTitle, QWidget* parent)
    : PlotTab(session, parent)
    , m_source(source)
    , m_messages(new MessageBar(this))
    , m_layer(new QSpinBox(this))
    , m_stack(new QStackedWidget(this))
    , m_notice(new AnalysisNotice(session, source, emptyTitle, this))
{
    m_stack->addWidget(m_notice);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(m_messages);
    layout->addWidget(m_stack, 1);
    connect(&source, &AnalysisSource::changed, this, &AnalysisTab::update);
    connect(&source, &AnalysisSource::recordChanged, this, &AnalysisTab::drawSoon);
    connect(&session.selection(), &Selection::changed, this, [this] {
        updateLayers();
        drawSoon();
    });
}

QWidget* AnalysisTab::makeBar()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(Spacing::normal, Spacing::tight, Spacing::normal, Spacing::tight);
    row->setSpacing(Spacing::normal);
    row->addWidget(new TypeChips(session(), bar));
    row->addStretch();
    auto* label = makeLabel(tr("&Layer"), TextStyle::Muted, bar);
    label->setBuddy(m_layer);
    m_layer->setAccessibleName(tr("Layer"));
    m_layer->setToolTip(
        tr("The layer marked in every view; a click on it in a plot does the same"));
    m_layer->setRange(-1, -1);
    m_layer->setSpecialValueText(tr("none"));
    m_layer->setKeyboardTracking(false);
    row->addWidget(label);
    row->addWidget(m_layer);
    connect(m_layer, &QSpinBox::valueChanged, this,
        [this](int layer) { session().selection().setLayer(layer); });
    return bar;
}

void AnalysisTab::setContent(QWidget* content)
{
    m_content = content;
    m_stack->addWidget(content);
    updateLayers();
    update();
}

void AnalysisTab::updateLayers()
{
    const QSignalBlocker blocker(m_layer);
    const auto& model = session().model();
    m_layer->setRange(-1, model ? model->inspection.layers - 1 : -1);
    m_layer->setValue(session().selection().layer());
}

int AnalysisTab::layer() const
{
    const int chosen = session().selection().layer();
    return data().rowOf(chosen) >= 0 ? chosen : -1;
}

void AnalysisTab::update()
{
    const auto state = m_source.state();
    const auto hash = session().model() ? session().model()->headerHash : QString();
    const bool changing = state == AnalysisSource::State::Reading && m_shownModel == hash;
    if (m_source.data())
        m_shownModel = hash;
    else if (!changing)
        m_shownModel.clear();
    m_stack->setCurrentWidget(m_source.data() || changing ? m_content : m_notice);
    updateLayers();
    showRemarks();
    drawSoon();
    Q_EMIT commandsChanged();
}

void AnalysisTab::showRemarks()
{
    m_messages->clear();
    if (!m_source.data() || !session().model())
        return;
    const auto& analysis = session().analysis();
    const auto types = session().model()->inspection.weightTypes.size();
    const auto computed = static_cast<std::size_t>(analysis.types().size());
    const auto layers = static_cast<std::size_t>(session().model()->inspection.layers);
    const MessageAction all{tr("Compute all"), [this] { m_source.computeAll(); }};
    if (analysis.state() == Analysis::State::Failed)
        m_messages->show({MessageKind::Error, analysis.message(), analysis.hint(), {}, {all}, {}});
    else if (analysis.state() == Analysis::State::Running)
        return;
    else if (data().layerCount() < layers)
        m_messages->show({MessageKind::Info,
            tr("This analysis holds %1 of %2 layers.").arg(data().layerCount()).arg(layers), {}, {},
            {all}, {}});
    else if (computed < types)
        m_messages->show({MessageKind::Info,
            tr("%1 of %2 weight types are computed.").arg(computed).arg(types), {}, {}, {all}, {}});
}

void AnalysisTab::drawSoon()
{
    m_due = true;
    if (!isVisible() || !m_source.data())
        return;
    m_due = false;
    draw();
}

void AnalysisTab::showEvent(QShowEvent* event)
{
    PlotTab::showEvent(event);
    if (m_due)
        drawSoon();
}

} // namespace lesa

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/expand/positions_bar.h"

#include "core/base/error.h"
#include "core/plan/positions.h"
#include "widgets/session/run_commands.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/text_styles.h"
#include "widgets/theme/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStandardItemModel>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

enum Pick { AsReleased, TopHalf, Every, Uniform, Groups, Similar, Advised, Between, List };

int pickOf(const PositionsSpec& positions)
{
    if (positions.rule == "top-half")
        return TopHalf;
    if (positions.rule == "every")
        return Every;
    if (positions.rule == "uniform")
        return Uniform;
    if (positions.rule == "groups")
        return Groups;
    if (positions.rule == "list")
        return List;
    auto released = PositionsBar::asReleased();
    released.perGap = positions.perGap;
    return positions == released ? AsReleased : Between;
}

bool hasCount(int pick)
{
    return pick == Every || pick == Uniform || pick == Groups || pick == Similar;
}

QString sentence(const Error& error)
{
    auto text = QString::fromStdString(error.what());
    if (text.startsWith(u"--positions "_s))
        text = text.section(u": "_s, 1);
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text + u'.';
}

} // namespace

PositionsSpec PositionsBar::asReleased()
{
    PositionsSpec positions;
    positions.rule = "between";
    positions.from = 15;
    positions.to = 30;
    positions.writtenForLayers = 32;
    return positions;
}

PositionsBar::PositionsBar(QWidget* parent)
    : QWidget(parent)
    , m_rule(new QComboBox(this))
    , m_count(new QSpinBox(this))
    , m_text(new QLineEdit(this))
    , m_perGap(new QSpinBox(this))
    , m_summary(makeLabel({}, TextStyle::Muted, this))
{
    m_rule->addItems({tr("As released, scaled"), tr("Top half"), tr("Every n-th gap"),
        tr("Spread evenly"), tr("After equal groups"), tr("Most similar neighbours"),
        tr("Best by advice"), tr("Range of gaps"), tr("List of gaps")});
    m_rule->setAccessibleName(tr("Quick pick of positions"));
    m_rule->setToolTip(
        tr("How the gaps are chosen. A rule rescales to another depth, a list does not."));
    m_rule->setItemData(
        AsReleased, tr("Gaps 15 to 30 of 32 layers, rescaled to this depth"), Qt::ToolTipRole);
    m_count->setRange(1, 9999);
    m_count->setAccessibleName(tr("Count of the rule"));
    m_count->setToolTip(tr("n of every n-th, number of gaps or of groups"));
    m_count->setKeyboardTracking(false);
    m_text->setAccessibleName(tr("Gaps as text"));
    m_text->setToolTip(tr("Gap g lies above layer g. Examples: 15-30, 3-7,12, top-half, every:2, "
                          "uniform:16, groups:8, 15-30x2"));
    m_perGap->setRange(1, 64);
    m_perGap->setPrefix(u"× "_s);
    m_perGap->setAccessibleName(tr("New layers in each gap"));
    m_perGap->setToolTip(tr("New layers in each chosen gap"));
    m_summary->setWordWrap(true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Spacing::normal);
    layout->addWidget(m_rule);
    layout->addWidget(m_count);
    layout->addWidget(m_text, 2);
    layout->addWidget(m_perGap);
    layout->addWidget(m_summary, 3);
    connect(m_rule, &QComboBox::activated, this, &PositionsBar::pick);
    connect(m_count, &QSpinBox::valueChanged, this, &PositionsBar::takeCount);
    connect(m_text, &QLineEdit::textEdited, this, &PositionsBar::takeText);
    connect(m_perGap, &QSpinBox::valueChanged, this, [this](int value) {
        auto positions = m_positions;
        positions.perGap = value;
        Q_EMIT edited(positions, tr("change layers a gap"));
    });
    showState();
}

void PositionsBar::setPositions(
    const PositionsSpec& positions, const std::vector<int>& gaps, int layers, bool allowLast)
{
    const bool same = positions == m_positions && layers == m_layers && allowLast == m_allowLast;
    m_positions = positions;
    m_gaps = gaps;
    m_layers = layers;
    m_allowLast = allowLast;
    if (!same)
        judge({});
    showState();
}

void PositionsBar::setUsed(bool used, const QString& why)
{
    m_unused = used ? QString() : why;
    showState();
}

void PositionsBar::setSimilarityKnown(bool known)
{
    setPickable(Similar, known,
        known ? tr("The gaps where the curve above says neighbours are most alike")
              : tr("Needs the spectra"));
}

void PositionsBar::setAdviceKnown(bool known)
{
    setPickable(Advised, known,
        known ? tr("The gaps that score best by the rule of the curve above, else by all rules")
              : tr("Needs the advice: choose one of its curves above"));
}

void PositionsBar::setPickable(int pick, bool can, const QString& toolTip)
{
    auto* item = static_cast<QStandardItemModel*>(m_rule->model())->item(pick);
    item->setEnabled(can);
    item->setToolTip(toolTip);
}

void PositionsBar::setProblem(const QString& problem)
{
    m_planned = problem;
    showState();
}

QString PositionsBar::problem() const
{
    return m_typed;
}

void PositionsBar::judge(const QString& problem)
{
    if (problem == m_typed)
        return;
    m_typed = problem;
    showState();
    Q_EMIT problemChanged();
}

void PositionsBar::pick(int index)
{
    PositionsSpec positions;
    positions.perGap = m_positions.perGap;
    positions.count
        = std::clamp(m_positions.count, index == Every ? 2 : 1, std::max(2, m_layers - 1));
    switch (index) {
    case AsReleased:
        positions = asReleased();
        positions.perGap = m_positions.perGap;
        break;
    case TopHalf: positions.rule = "top-half"; break;
    case Every: positions.rule = "every"; break;
    case Uniform:
        positions.rule = "uniform";
        positions.count = std::max<int>(1, static_cast<int>(m_gaps.size()));
        break;
    case Groups:
        positions.rule = "groups";
        for (positions.count = std::min(8, m_layers); positions.count > 1; --positions.count)
            if (m_layers % positions.count == 0 && (m_allowLast || positions.count > 1))
                break;
        break;
    case Similar:
    case Advised: {
        const int wanted = std::max(1, static_cast<int>(m_gaps.size()));
        index == Similar ? Q_EMIT mostSimilarWanted(wanted) : Q_EMIT bestByAdviceWanted(wanted);
        showState();
        return;
    }
    case Between:
        positions.rule = "between";
        positions.from = m_gaps.empty() ? 0 : m_gaps.front();
        positions.to = m_gaps.empty() ? std::max(0, m_layers - 2) : m_gaps.back();
        positions.writtenForLayers = m_layers;
        break;
    default:
        positions.rule = "list";
        positions.gaps = m_gaps;
        break;
    }
    Q_EMIT edited(positions, tr("pick positions: %1").arg(m_rule->itemText(index)));
    showState();
}

void PositionsBar::takeCount(int count)
{
    auto positions = m_positions;
    positions.count = count;
    Q_EMIT edited(positions, tr("change the count of gaps"));
}

void PositionsBar::takeText(const QString& text)
{
    try {
        auto positions = parsePositions(text.trimmed().toStdString());
        chooseGaps(positions, m_layers, m_allowLast);
        if (positions.rule == "between") // the range keeps its place in another depth
            positions.writtenForLayers = m_layers;
        judge({});
        Q_EMIT edited(positions, tr("type positions"));
    } catch (const Error& error) {
        judge(sentence(error));
    }
}

void PositionsBar::showState()
{
    const QSignalBlocker rule(m_rule);
    const QSignalBlocker count(m_count);
    const QSignalBlocker perGap(m_perGap);
    const int pick = pickOf(m_positions);
    m_rule->setCurrentIndex(pick);
    m_count->setVisible(hasCount(pick));
    m_count->setMaximum(std::max(1, m_layers));
    m_count->setValue(m_positions.count);
    m_perGap->setValue(m_positions.perGap);
    if (m_typed.isEmpty() && !m_text->hasFocus()) {
        auto shown = m_positions;
        const bool range = pick == AsReleased || pick == Between || pick == List;
        m_text->setText(range
                ? gapsText(m_gaps) + (shown.perGap > 1 ? u"x%1"_s.arg(shown.perGap) : QString())
                : positionsArgument(shown, m_layers, m_allowLast));
        m_text->setCursorPosition(0);
    }
    for (auto* field : std::initializer_list<QWidget*>{m_rule, m_count, m_text, m_perGap})
        field->setEnabled(m_unused.isEmpty());
    const auto problem = m_typed.isEmpty() ? m_planned : m_typed;
    auto palette = m_summary->palette();
    palette.setColor(QPalette::WindowText,
        problem.isEmpty() || !m_unused.isEmpty() ? Theme::colors().mutedText
                                                 : Theme::colors().error);
    m_summary->setPalette(palette);
    const auto gaps = static_cast<int>(m_gaps.size());
    m_summary->setText(!m_unused.isEmpty() ? m_unused
            : !problem.isEmpty()
            ? problem
            : tr("%1 gaps, %2 new layers").arg(gaps).arg(gaps * m_positions.perGap));
    m_summary->setToolTip(m_summary->text());
}

} // namespace lesa

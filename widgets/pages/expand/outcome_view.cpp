// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/expand/outcome_view.h"

#include "core/base/strings.h"
#include "widgets/forms/tall_scroll_area.h"
#include "widgets/notices/elided_label.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/text_styles.h"
#include "widgets/theme/theme.h"

#include <QBoxLayout>
#include <QDir>
#include <QGridLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

QString bytes(quint64 count)
{
    return QString::fromStdString(formatBytes(count));
}

QString number(quint64 count)
{
    return QString::fromStdString(formatCount(count));
}

QString duration(double seconds)
{
    return seconds < 1
        ? OutcomeView::tr("under 1 s")
        : OutcomeView::tr("about %1").arg(QString::fromStdString(formatDuration(seconds)));
}

/// Lines of a table with a name and up to two values.
class Table {
public:
    explicit Table(QWidget* parent)
        : m_widget(new QWidget(parent))
        , m_grid(new QGridLayout(m_widget))
    {
        m_grid->setContentsMargins(0, 0, Spacing::normal, 0);
        m_grid->setHorizontalSpacing(Spacing::wide);
        m_grid->setVerticalSpacing(Spacing::tight);
        m_grid->setColumnStretch(0, 1);
    }

    void heading(const QString& name, const QString& before = {}, const QString& after = {})
    {
        if (m_line > 0)
            m_grid->setRowMinimumHeight(m_line++, Spacing::normal);
        add(name, before, after, TextStyle::Heading, TextStyle::Muted);
    }
    void row(const QString& name, const QString& before, const QString& after, bool bad = false)
    {
        add(name, before, after, TextStyle::Muted, TextStyle::Body, bad);
    }
    void note(const QString& text)
    {
        auto* label = makeLabel(text, TextStyle::Body);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_grid->addWidget(label, m_line++, 0, 1, 3);
        m_text += text + u'\n';
    }
    void widget(QWidget* widget) { m_grid->addWidget(widget, m_line++, 0, 1, 3); }
    QWidget* finish()
    {
        m_grid->setRowStretch(m_line, 1);
        return m_widget;
    }
    [[nodiscard]] const QString& text() const { return m_text; }

private:
    void add(const QString& name, const QString& before, const QString& after, TextStyle style,
        TextStyle values, bool bad = false)
    {
        auto* label = makeLabel(name, style);
        label->setWordWrap(true);
        m_grid->addWidget(label, m_line, 0);
        int column = 1;
        for (const auto& value : {before, after}) {
            auto* cell = makeLabel(value, values);
            cell->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
            cell->setTextInteractionFlags(Qt::TextSelectableByMouse);
            if (bad && column == 2) {
                auto palette = cell->palette();
                palette.setColor(QPalette::WindowText, Theme::colors().error);
                cell->setPalette(palette);
            }
            m_grid->addWidget(cell, m_line, column++);
        }
        ++m_line;
        m_text += name + u'\t' + before + u'\t' + after + u'\n';
    }

    QWidget* m_widget;
    QGridLayout* m_grid;
    int m_line = 0;
    QString m_text;
};

/// A list of one value a layer is told by its length.
QString shortened(const std::string& value)
{
    const auto text = QString::fromStdString(value);
    constexpr int most = 18;
    return text.size() <= most ? text : text.left(most - 1) + u'…';
}

void addSizes(Table& table, const ExpansionPlan& plan)
{
    table.row(OutcomeView::tr("Layers"), QString::number(plan.layersBefore),
        QString::number(plan.layersAfter));
    table.row(
        OutcomeView::tr("Parameters"), number(plan.parametersBefore), number(plan.parametersAfter));
    table.row(OutcomeView::tr("Trained"), {}, number(plan.trainableParameters));
    table.row(OutcomeView::tr("Weights"), bytes(plan.bytesBefore), bytes(plan.bytesAfter));
}

void addCosts(Table& table, const ExpansionPlan& plan, const Outlook& outlook)
{
    table.heading(OutcomeView::tr("Rough cost"));
    const bool tight
        = outlook.memoryFreeBytes > 0 && outlook.memoryNeededBytes > outlook.memoryFreeBytes;
    table.row(OutcomeView::tr("Memory to expand"), {}, bytes(plan.expandMemoryBytes), tight);
    if (plan.trainMemoryBytes > 0)
        table.row(outlook.onGpu ? OutcomeView::tr("Memory to train, on the GPU")
                                : OutcomeView::tr("Memory to train"),
            {}, bytes(plan.trainMemoryBytes), tight && !outlook.onGpu);
    table.row(OutcomeView::tr("Memory free"), {}, bytes(outlook.memoryFreeBytes));
    for (const auto& strategy : outlook.strategies)
        if (strategy.error.isEmpty() && outlook.strategies.size() == 1)
            table.row(OutcomeView::tr("Time to expand"), {}, duration(strategy.expandSeconds));
    if (!outlook.strategies.isEmpty())
        table.row(outlook.strategies.size() == 1
                ? OutcomeView::tr("Time of the run")
                : OutcomeView::tr("Time of all %1 runs").arg(outlook.strategies.size()),
            {}, duration(outlook.seconds));
}

void addPlace(Table& table, const Outlook& outlook, OutcomeView* view)
{
    table.heading(OutcomeView::tr("Runs go to"));
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* path = new ElidedLabel(row);
    path->setText(QDir::toNativeSeparators(outlook.output));
    path->setToolTip(path->text());
    layout->addWidget(path, 1);
    auto* choose = new QToolButton(row);
    choose->setText(OutcomeView::tr("Choose…"));
    choose->setToolTip(OutcomeView::tr("Choose the folder for the runs"));
    choose->setAccessibleName(OutcomeView::tr("Choose the folder for the runs"));
    QObject::connect(choose, &QToolButton::clicked, view, &OutcomeView::outputWanted);
    layout->addWidget(choose);
    table.widget(row);
    if (!outlook.diskKnown)
        return;
    table.row(OutcomeView::tr("Disk needed"), {}, bytes(outlook.diskNeededBytes),
        outlook.diskNeededBytes > outlook.diskFreeBytes);
    table.row(OutcomeView::tr("Disk free"), {}, bytes(outlook.diskFreeBytes));
}

void addConfig(Table& table, const ExpansionPlan& plan)
{
    if (plan.config.changes.empty())
        return;
    table.heading(u"config.json"_s, OutcomeView::tr("now"), OutcomeView::tr("after"));
    for (const auto& change : plan.config.changes)
        table.row(
            QString::fromStdString(change.key), shortened(change.before), shortened(change.after));
}

} // namespace

OutcomeView::OutcomeView(QWidget* parent)
    : QWidget(parent)
    , m_area(new TallScrollArea(this))
{
    m_area->setAccessibleName(tr("Before and after"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_area);
}

void OutcomeView::show(const PlanOutcome& outcome, const Outlook& outlook, const QString& strategy)
{
    const int scrolled = m_area->verticalScrollBar()->value();
    Table table(m_area);
    table.heading(strategy, tr("now"), tr("after"));
    if (outcome.plan) {
        addSizes(table, *outcome.plan);
        addCosts(table, *outcome.plan, outlook);
    } else if (!outcome.error.isEmpty()) {
        table.note(outcome.error + u'.');
        if (!outcome.hint.isEmpty())
            table.note(outcome.hint);
    }
    addPlace(table, outlook, this);
    if (outcome.plan) {
        addConfig(table, *outcome.plan);
        if (!outcome.plan->warnings.empty())
            table.heading(tr("Remarks"));
        for (auto warning : outcome.plan->warnings) {
            auto text = QString::fromStdString(warning);
            text[0] = text[0].toUpper();
            table.note(text + u'.');
        }
    }
    m_area->setWidget(table.finish());
    m_area->verticalScrollBar()->setValue(scrolled);
    m_text = table.text();
}

} // namespace lesa

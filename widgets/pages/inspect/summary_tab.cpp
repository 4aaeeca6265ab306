// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/inspect/summary_tab.h"

#include "core/base/strings.h"
#include "widgets/session/session.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/text_styles.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDir>
#include <QGridLayout>
#include <QGuiApplication>
#include <QScrollArea>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

constexpr int keyWidth = 190;

using Row = std::pair<QString, QString>;

QString yesOrNo(bool value)
{
    return value ? SummaryTab::tr("yes") : SummaryTab::tr("no");
}

QList<Row> architectureRows(const OpenedModel& model)
{
    const auto& inspection = model.inspection;
    QList<Row> rows{
        {SummaryTab::tr("Model type"),
            inspection.modelType.empty() ? SummaryTab::tr("not said")
                                         : QString::fromStdString(inspection.modelType)},
        {SummaryTab::tr("Layers"), QString::number(inspection.layers)},
        {SummaryTab::tr("Hidden size"),
            inspection.hiddenSize > 0 ? u"%L1"_s.arg(inspection.hiddenSize)
                                      : SummaryTab::tr("not said")},
        {SummaryTab::tr("Head shares the embedding"), yesOrNo(inspection.tiedHead)},
        {SummaryTab::tr("Can be expanded"), yesOrNo(model.expandRefusal.isEmpty())},
    };
    return rows;
}

QList<Row> sizeRows(const OpenedModel& model)
{
    const auto& inspection = model.inspection;
    return {
        {SummaryTab::tr("Parameters"),
            u"%1 (%L2)"_s.arg(QString::fromStdString(formatCount(inspection.parameters)))
                .arg(static_cast<qulonglong>(inspection.parameters))},
        {SummaryTab::tr("Weights"), QString::fromStdString(formatBytes(inspection.totalBytes))},
        {SummaryTab::tr("Element type"), dtypesOf(inspection)},
        {SummaryTab::tr("Tensors"), u"%L1"_s.arg(inspection.tensors.size())},
        {SummaryTab::tr("Files"), QString::number(model.checkpoint.fileCount())},
    };
}

QList<Row> typeRows(const OpenedModel& model)
{
    QList<Row> rows;
    for (const auto& type : model.inspection.weightTypes)
        rows << Row{QString::fromStdString(type.name),
            SummaryTab::tr("%1 × %2").arg(type.shape[0]).arg(type.shape[1])};
    return rows;
}

QList<Row> placeRows(const OpenedModel& model)
{
    return {{SummaryTab::tr("Folder"), QDir::toNativeSeparators(model.directory)},
        {SummaryTab::tr("Header hash"), model.headerHash.left(16)}};
}

struct Group {
    QString title;
    QList<Row> rows;
    bool fixed = false; ///< names in a fixed-width font
};

QList<Group> groupsOf(const OpenedModel& model)
{
    return {{SummaryTab::tr("Architecture"), architectureRows(model)},
        {SummaryTab::tr("Size"), sizeRows(model)},
        {SummaryTab::tr("Weight types (out × in)"), typeRows(model), true},
        {SummaryTab::tr("Place"), placeRows(model)}};
}

QWidget* makeGroup(const Group& group)
{
    auto* box = new QWidget;
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Spacing::wide);
    grid->setVerticalSpacing(Spacing::tight);
    grid->setColumnStretch(1, 1);
    grid->addWidget(makeLabel(group.title, TextStyle::Heading), 0, 0, 1, 2);
    int line = 1;
    for (const auto& [name, value] : group.rows) {
        auto* key = makeLabel(name, TextStyle::Muted);
        auto* text = makeLabel(value);
        if (group.fixed)
            key->setFont(fixedFont());
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        text->setWordWrap(true);
        key->setFixedWidth(keyWidth);
        key->setWordWrap(true);
        grid->addWidget(key, line, 0, Qt::AlignTop);
        grid->addWidget(text, line++, 1);
    }
    return box;
}

} // namespace

SummaryTab::SummaryTab(Session& session, QWidget* parent)
    : InspectTab(parent)
    , m_session(session)
    , m_area(new QScrollArea(this))
{
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_area->setAccessibleName(tr("Summary of the checkpoint"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_area);
    connect(&session, &Session::opened, this, &SummaryTab::update);
    connect(&session, &Session::closed, this, &SummaryTab::update);
    update();
}

void SummaryTab::update()
{
    m_area->setWidget(m_session.model() ? makeContent() : new QWidget);
}

QWidget* SummaryTab::makeContent() const
{
    auto* content = new QWidget;
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(Spacing::section, Spacing::wide, Spacing::section, Spacing::wide);
    rows->setSpacing(Spacing::section);
    auto* heading = new QVBoxLayout;
    heading->setSpacing(Spacing::tight);
    heading->addWidget(makeLabel(m_session.model()->name, TextStyle::Title));
    heading->addWidget(makeLabel(summaryOf(*m_session.model()), TextStyle::Muted));
    rows->addLayout(heading);
    for (const auto& group : groupsOf(*m_session.model()))
        if (!group.rows.isEmpty())
            rows->addWidget(makeGroup(group));
    rows->addStretch();
    return content;
}

QString SummaryTab::asText() const
{
    QStringList lines{m_session.model()->name};
    for (const auto& group : groupsOf(*m_session.model())) {
        lines << QString() << group.title;
        for (const auto& [name, value] : group.rows)
            lines << name + u'\t' + value;
    }
    return lines.join(u'\n');
}

QString SummaryTab::title() const
{
    return tr("Summary");
}

QIcon SummaryTab::pageIcon() const
{
    return icon(u"summary"_s);
}

bool SummaryTab::can(PageCommand command) const
{
    return command == PageCommand::Copy && m_session.model();
}

void SummaryTab::perform(PageCommand command)
{
    if (command == PageCommand::Copy && m_session.model())
        QGuiApplication::clipboard()->setText(asText());
}

} // namespace lesa

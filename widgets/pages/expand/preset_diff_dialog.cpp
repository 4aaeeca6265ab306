// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/expand/preset_diff_dialog.h"

#include "core/base/error.h"
#include "core/plan/positions.h"
#include "core/spec/json.h"
#include "widgets/session/plan_draft.h"
#include "widgets/session/run_commands.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/text_styles.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const Json& value)
{
    return QString::fromStdString(value.is_string() ? value.get<std::string>() : value.dump());
}

void compare(const Json& now, const Json& other, const QString& path,
    std::vector<PresetDifference>& differences)
{
    for (const auto& [key, value] : now.items()) {
        const auto name = QString::fromStdString(key);
        const auto here = path.isEmpty() ? name : path + u'.' + name;
        if (value.is_object())
            compare(value, other.at(key), here, differences);
        else if (value != other.at(key))
            differences.push_back({here, textOf(value), textOf(other.at(key))});
    }
}

QTableWidget* makeTable(const std::vector<PresetDifference>& differences)
{
    auto* table = new QTableWidget(static_cast<int>(differences.size()), 3);
    table->setHorizontalHeaderLabels({PresetDiffDialog::tr("Setting"), PresetDiffDialog::tr("Now"),
        PresetDiffDialog::tr("Preset")});
    table->setAccessibleName(PresetDiffDialog::tr("Differences"));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    int row = 0;
    for (const auto& difference : differences) {
        int column = 0;
        for (const auto& text : {difference.key, difference.before, difference.after}) {
            auto* item = new QTableWidgetItem(text);
            item->setToolTip(text);
            table->setItem(row, column++, item);
        }
        ++row;
    }
    return table;
}

} // namespace

std::vector<PresetDifference> differencesOf(const Preset& now, const Preset& other)
{
    std::vector<PresetDifference> differences;
    compare(toJson(now.positions), toJson(other.positions), u"positions"_s, differences);
    compare(toJson(now.strategy), toJson(other.strategy), u"strategy"_s, differences);
    compare(toJson(now.training), toJson(other.training), u"training"_s, differences);
    return differences;
}

QString depthRemark(const PositionsSpec& positions, int layers, bool allowLast)
{
    const int written = positions.writtenForLayers;
    const bool numbered = positions.rule == "between" || positions.rule == "list";
    auto remark = !numbered ? PresetDiffDialog::tr("A rule for any depth.")
        : written > 0       ? PresetDiffDialog::tr("Made for %1 layers.").arg(written)
                            : PresetDiffDialog::tr("Gaps as they are, for no particular depth.");
    if (layers == 0)
        return remark;
    try {
        const auto gaps = gapsText(chooseGaps(positions, layers, allowLast));
        remark += u' '
            + (numbered && written > 0 && written != layers
                    ? PresetDiffDialog::tr("Rescaled to the %1 layers of this model: gaps %2.")
                    : PresetDiffDialog::tr("In the %1 layers of this model: gaps %2."))
                  .arg(layers)
                  .arg(gaps);
    } catch (const Error& error) {
        remark += u' '
            + PresetDiffDialog::tr("They do not fit this model: %1.")
                  .arg(QString::fromStdString(error.what()));
    }
    return remark;
}

PresetDiffDialog::PresetDiffDialog(
    const Preset& now, const Preset& imported, const QString& origin, int layers, QWidget* parent)
    : QDialog(parent)
    , m_keep(new QCheckBox(tr("Keep it in my presets"), this))
{
    setWindowTitle(tr("Import preset"));
    const auto differences = differencesOf(now, imported);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Spacing::wide, Spacing::wide, Spacing::wide, Spacing::wide);
    layout->setSpacing(Spacing::normal);
    layout->addWidget(makeLabel(
        imported.name.empty() ? origin : QString::fromStdString(imported.name), TextStyle::Title));
    const auto addText = [&](const QString& text, TextStyle style) {
        auto* label = makeLabel(text, style, this);
        label->setWordWrap(true);
        layout->addWidget(label);
    };
    if (!imported.description.empty())
        addText(QString::fromStdString(imported.description), TextStyle::Body);
    if (usesPositions(imported.strategy))
        addText(depthRemark(imported.positions, layers, allowsLastGap(imported.strategy)),
            TextStyle::Muted);
    if (differences.empty())
        addText(tr("Nothing differs from the current plan."), TextStyle::Body);
    else
        layout->addWidget(makeTable(differences), 1);
    m_keep->setChecked(true);
    m_keep->setToolTip(tr("Saves a copy; the file itself is not touched"));
    layout->addWidget(m_keep);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* take = buttons->addButton(tr("Take over"), QDialogButtonBox::AcceptRole);
    take->setDefault(true);
    take->setToolTip(tr("Use these values; Undo brings the current ones back"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resize(620, differences.empty() ? 220 : 420);
}

bool PresetDiffDialog::keeps() const
{
    return m_keep->isChecked();
}

} // namespace lesa

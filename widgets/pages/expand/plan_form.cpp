// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/expand/plan_form.h"

#include "core/spec/json.h"
#include "widgets/forms/settings_form.h"
#include "widgets/forms/tall_scroll_area.h"
#include "widgets/notices/elided_label.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/text_styles.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QFileInfo>
#include <QSignalBlocker>
#include <QToolButton>

#include <functional>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

const QStringList seldomNeeded{u"training.accumulation"_s, u"training.min_learning_rate"_s,
    u"training.decay"_s, u"training.weight_decay"_s, u"training.beta1"_s, u"training.beta2"_s,
    u"training.clip"_s, u"training.precision"_s, u"training.checkpointing"_s,
    u"training.eval_every"_s, u"training.checkpoint_every"_s, u"training.eval_fraction"_s,
    u"training.eval_tokens"_s};

/// The rows of a settings struct's table whose keys are wanted.
template <class Settings>
Json rowsOf(const std::string& path, const std::function<bool(const QString&)>& wanted)
{
    Json all = Json::array();
    describeFields<Settings>(path, all);
    Json rows = Json::array();
    for (auto& row : all)
        if (wanted(QString::fromStdString(row.at("key").get<std::string>())))
            rows.push_back(row);
    return rows;
}

} // namespace

PlanForm::PlanForm(QWidget* parent)
    : QWidget(parent)
    , m_title(makeLabel({}, TextStyle::Heading))
{
    auto* content = new QWidget;
    m_layout = new QVBoxLayout(content);
    m_layout->setContentsMargins(0, 0, Spacing::normal, Spacing::normal);
    m_layout->setSpacing(Spacing::normal);
    m_layout->addWidget(m_title);
    const auto isPredictor
        = [](const QString& key) { return key.startsWith(u"strategy.predictor."_s); };
    m_strategy = addForm({},
        new SettingsForm(
            rowsOf<StrategySpec>("strategy", [&](const QString& key) { return !isPredictor(key); }),
            {u"strategy.variant"_s}),
        true);
    m_predictor = addForm(
        tr("Predictor"), new SettingsForm(rowsOf<StrategySpec>("strategy", isPredictor)), true);
    m_predictorSection = m_predictor->parentWidget();
    m_training = addForm(tr("Training, the same for all"),
        new SettingsForm(rowsOf<TrainingSpec>("training",
                             [](const QString& key) { return !seldomNeeded.contains(key); }),
            {}, {{u"training.train"_s, {u"new"_s, u"all"_s}}}),
        true);
    auto* trainingLayout = static_cast<QVBoxLayout*>(m_training->parentWidget()->layout());
    trainingLayout->insertWidget(1, m_textRow = makeTextRow());
    m_more = addForm(tr("More training settings"),
        new SettingsForm(rowsOf<TrainingSpec>(
            "training", [](const QString& key) { return seldomNeeded.contains(key); })),
        false);
    m_layout->addStretch();

    auto* area = new TallScrollArea(this);
    area->setWidget(content);
    area->setAccessibleName(tr("Settings"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
}

SettingsForm* PlanForm::addForm(const QString& title, SettingsForm* form, bool unfolded)
{
    auto* section = new QWidget;
    auto* layout = new QVBoxLayout(section);
    layout->setContentsMargins(0, title.isEmpty() ? 0 : Spacing::normal, 0, 0);
    layout->setSpacing(Spacing::tight);
    if (!title.isEmpty()) {
        auto* head = new QToolButton(section);
        head->setText(title);
        head->setFont(fontOf(TextStyle::Heading));
        head->setToolTip(tr("Fold or unfold"));
        head->setCheckable(true);
        head->setChecked(unfolded);
        head->setAutoRaise(true);
        head->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        head->setStyleSheet(
            u"QToolButton { border: none; padding: 2px 0; background: transparent; }"
            "QToolButton:focus { text-decoration: underline; }"_s);
        const auto fold = [this, head, form](bool open) {
            head->setIcon(icon(open ? u"chevron-down"_s : u"chevron-right"_s, IconTone::Muted));
            form->setVisible(open);
            if (m_textRow != nullptr && form == m_training)
                m_textRow->setVisible(open);
        };
        connect(head, &QToolButton::toggled, this, fold);
        layout->addWidget(head);
        fold(unfolded);
    }
    layout->addWidget(form);
    m_layout->addWidget(section);
    connect(form, &SettingsForm::problemChanged, this, &PlanForm::problemChanged);
    connect(form, &SettingsForm::edited, this,
        [this, form](const QString& key, const Json& value, const QString& label) {
            Json json = toJson(m_preset);
            auto* place = &json;
            for (const auto& part : key.split(u'.'))
                place = &(*place)[part.toStdString()];
            *place = value;
            try {
                auto preset = m_preset;
                readJson(preset, json, "");
                Q_EMIT edited(preset, tr("change %1").arg(label), key);
            } catch (const Error& error) {
                form->setProblem(key, QString::fromStdString(error.what()));
            }
        });
    return form;
}

QWidget* PlanForm::makeTextRow()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Spacing::normal);
    layout->addWidget(makeLabel(tr("Text")));
    m_text = new ElidedLabel(row);
    layout->addWidget(m_text, 1);
    auto* choose = new QToolButton(row);
    choose->setText(tr("Choose…"));
    choose->setToolTip(tr("Choose the text files to train on"));
    connect(choose, &QToolButton::clicked, this, &PlanForm::textWanted);
    m_demo = new QToolButton(row);
    m_demo->setIcon(icon(u"undo"_s, IconTone::Muted));
    m_demo->setAutoRaise(true);
    m_demo->setToolTip(tr("Take the demo text"));
    m_demo->setAccessibleName(tr("Take the demo text"));
    connect(m_demo, &QToolButton::clicked, this, &PlanForm::demoTextWanted);
    layout->addWidget(choose);
    layout->addWidget(m_demo);

    auto* both = new QWidget;
    auto* lines = new QVBoxLayout(both);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(Spacing::tight);
    lines->addWidget(row);
    m_keep = new QCheckBox(tr("Keep expanded and trained checkpoints"), both);
    m_keep->setToolTip(
        tr("Each run keeps its model; takes several times the model's size on disk"));
    connect(m_keep, &QCheckBox::toggled, this, &PlanForm::keepEdited);
    lines->addWidget(m_keep);
    return both;
}

void PlanForm::setDraft(const PlanDraft& draft, const Preset& base, const QString& title)
{
    m_preset = draft.preset;
    m_title->setText(title);
    const auto values = toJson(draft.preset);
    const auto usual = toJson(base);
    for (auto* form : {m_strategy, m_predictor, m_training, m_more})
        form->setValues(values, usual);
    QStringList names;
    for (const auto& file : draft.text)
        names << QFileInfo(file).fileName();
    m_text->setText(names.isEmpty() ? tr("demo text: Genesis and Exodus") : names.join(u", "_s));
    m_text->setToolTip(draft.text.isEmpty() ? m_text->text() : draft.text.join(u'\n'));
    m_demo->setVisible(!draft.text.isEmpty());
    const QSignalBlocker block(m_keep);
    m_keep->setChecked(draft.keepCheckpoints);
    showRelevant();
}

void PlanForm::showRelevant()
{
    const auto& strategy = m_preset.strategy;
    const auto& predictor = strategy.predictor;
    m_strategy->setRowVisible(u"strategy.overlap"_s, strategy.name == "solar");
    m_strategy->setRowVisible(u"strategy.times"_s, strategy.name == "stack");
    m_strategy->setRowVisible(u"strategy.entropy"_s, strategy.name == "opt-deus");
    m_predictorSection->setVisible(strategy.name == "lesa");
    const bool trained = !predictor.kind.starts_with("linear");
    for (const auto& key : m_predictor->keys())
        if (key != u"strategy.predictor.kind"_s && key != u"strategy.predictor.rank"_s)
            m_predictor->setRowVisible(key, trained);
    m_more->setRowVisible(u"training.decay"_s, m_preset.training.schedule == "wsd");
}

void PlanForm::setProblem(const QString& key, const QString& sentence)
{
    for (auto* form : {m_strategy, m_predictor, m_training, m_more})
        form->setProblem(key, sentence);
}

QString PlanForm::problem() const
{
    for (const auto* form : {m_strategy, m_predictor, m_training, m_more})
        if (const auto problem = form->problem(); !problem.isEmpty())
            return problem;
    return {};
}

QWidget* PlanForm::editor(const QString& key) const
{
    for (const auto* form : {m_strategy, m_predictor, m_training, m_more})
        if (auto* found = form->editor(key))
            return found;
    return nullptr;
}

} // namespace lesa

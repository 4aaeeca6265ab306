// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/forms/settings_form.h"

#include "core/base/strings.h"
#include "widgets/forms/field_texts.h"
#include "widgets/forms/number_edit.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/text_styles.h"
#include "widgets/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>
#include <QWheelEvent>

#include <algorithm>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

/// A wheel over a form scrolls the form; it must not change a setting.
class StillComboBox : public QComboBox {
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

const Json* at(const Json& object, const std::string& path)
{
    const Json* here = &object;
    for (const auto& key : split(path, '.')) {
        if (!here->is_object() || !here->contains(key))
            return nullptr;
        here = &here->at(key);
    }
    return here;
}

/// A text as a form shows it; only a choice is in the user's language.
QString shownWord(const std::string& word, const std::string& key, bool choice)
{
    return word.empty() ? SettingsForm::tr("none")
        : choice        ? choiceText(key, word)
                        : QString::fromStdString(word);
}

QString shown(const Json& value, const std::string& key, bool choice)
{
    if (value.is_string())
        return shownWord(value.get<std::string>(), key, choice);
    if (value.is_null())
        return SettingsForm::tr("all");
    if (value.is_boolean())
        return value.get<bool>() ? SettingsForm::tr("on") : SettingsForm::tr("off");
    return value.is_number() ? NumberEdit::format(value.get<double>())
                             : QString::fromStdString(value.dump());
}

} // namespace

struct SettingsForm::Row {
    std::string key;
    QString name;
    QString type;
    QLabel* label = nullptr;
    QWidget* editor = nullptr;
    QLabel* unit = nullptr;
    QToolButton* reset = nullptr;
    QLabel* error = nullptr;
    Json value;
    Json base;
    QString typed;   ///< what is wrong with what was typed
    QString pointed; ///< what the plan says of this field
    bool visible = true;
};

SettingsForm::SettingsForm(const Json& rows, const QStringList& leftOut,
    const QMap<QString, QStringList>& suggestions, QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Spacing::normal);
    m_grid->setVerticalSpacing(Spacing::tight);
    m_grid->setColumnStretch(1, 1);
    for (const auto& row : rows) {
        const auto key = QString::fromStdString(row.at("key").get<std::string>());
        if (!leftOut.contains(key))
            addRow(row, suggestions.value(key));
    }
}

SettingsForm::~SettingsForm() = default;

void SettingsForm::addRow(const Json& json, const QStringList& suggestions)
{
    auto& row = *m_rows.emplace_back(std::make_unique<Row>());
    row.key = json.at("key").get<std::string>();
    row.name = fieldText(json.at("label").get<std::string>());
    row.type = QString::fromStdString(json.at("type").get<std::string>());
    const auto help = fieldText(json.at("help").get<std::string>());
    row.label = makeLabel(row.name, TextStyle::Body, this);
    row.label->setToolTip(help);
    row.editor = makeEditor(row, json, suggestions);
    row.editor->setAccessibleName(row.name);
    row.editor->setAccessibleDescription(help);
    row.editor->setToolTip(help);
    row.label->setBuddy(row.editor);
    row.unit = makeLabel(
        json.contains("unit") ? fieldText(json.at("unit").get<std::string>()) : QString(),
        TextStyle::Muted, this);
    row.reset = new QToolButton(this);
    row.reset->setIcon(icon(u"undo"_s, IconTone::Muted));
    row.reset->setAutoRaise(true);
    row.reset->setAccessibleName(tr("Reset %1").arg(row.name));
    row.reset->hide();
    row.error = makeLabel({}, TextStyle::Muted, this);
    row.error->setWordWrap(true);
    row.error->hide();
    connect(row.reset, &QToolButton::clicked, this, [this, &row] {
        judge(row, {});
        const auto base = row.base;
        take(row, base);
    });
    const int line = 2 * static_cast<int>(m_rows.size());
    m_grid->addWidget(row.label, line, 0);
    m_grid->addWidget(row.editor, line, 1);
    m_grid->addWidget(row.unit, line, 2);
    m_grid->addWidget(row.reset, line, 3);
    m_grid->addWidget(row.error, line + 1, 0, 1, 4);
}

QWidget* SettingsForm::makeEditor(Row& row, const Json& json, const QStringList& suggestions)
{
    if (row.type == u"boolean"_s) {
        auto* box = new QCheckBox(this);
        connect(box, &QCheckBox::toggled, this, [this, &row](bool on) { take(row, on); });
        return box;
    }
    if (row.type == u"choice"_s || row.type == u"text"_s) {
        auto* box = new StillComboBox(this);
        box->setFocusPolicy(Qt::StrongFocus);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(6);
        if (row.type == u"choice"_s) {
            for (const auto& choice : json.at("choices")) {
                const auto word = choice.get<std::string>();
                box->addItem(shownWord(word, row.key, true), QString::fromStdString(word));
            }
            connect(box, &QComboBox::activated, this,
                [this, &row, box] { take(row, box->currentData().toString().toStdString()); });
            return box;
        }
        box->setEditable(true);
        box->setInsertPolicy(QComboBox::NoInsert);
        box->addItems(suggestions);
        connect(box, &QComboBox::activated, this,
            [this, &row, box] { take(row, box->currentText().toStdString()); });
        connect(box->lineEdit(), &QLineEdit::textEdited, this,
            [this, &row](const QString& text) { take(row, text.trimmed().toStdString()); });
        return box;
    }
    const bool whole = row.type == u"integer"_s;
    auto* edit = new NumberEdit({json.at("lowest").get<double>(), json.at("highest").get<double>(),
                                    whole, json.at("default").is_null()},
        this);
    connect(edit, &NumberEdit::edited, this, [this, &row, edit, whole] {
        judge(row, edit->problem());
        if (!row.typed.isEmpty())
            return;
        const auto value = edit->value();
        take(row, !value ? Json(nullptr) : whole ? Json(static_cast<int>(*value)) : Json(*value));
    });
    return edit;
}

void SettingsForm::take(Row& row, const Json& value)
{
    if (value != row.value)
        Q_EMIT edited(QString::fromStdString(row.key), value, row.name);
}

void SettingsForm::judge(Row& row, const QString& sentence)
{
    if (row.typed == sentence)
        return;
    row.typed = sentence;
    showRow(row);
    Q_EMIT problemChanged();
}

void SettingsForm::setProblem(const QString& key, const QString& sentence)
{
    for (const auto& row : m_rows) {
        const auto wanted = QString::fromStdString(row->key) == key ? sentence : QString();
        if (row->pointed == wanted)
            continue;
        row->pointed = wanted;
        showRow(*row);
    }
}

void SettingsForm::setValues(const Json& values, const Json& base)
{
    for (const auto& row : m_rows) {
        const auto* value = at(values, row->key);
        const auto* usual = at(base, row->key);
        if (value == nullptr)
            continue;
        const bool same = row->value == *value;
        row->value = *value;
        row->base = usual == nullptr ? *value : *usual;
        if (!row->typed.isEmpty() && same) {
            showRow(*row);
            continue; // what is being typed is not a value yet: it is left alone
        }
        row->typed.clear();
        const QSignalBlocker block(row->editor);
        if (auto* box = qobject_cast<QCheckBox*>(row->editor))
            box->setChecked(value->get<bool>());
        else if (auto* combo = qobject_cast<QComboBox*>(row->editor)) {
            const auto text = QString::fromStdString(value->get<std::string>());
            if (!combo->isEditable())
                combo->setCurrentIndex(combo->findData(text));
            else if (combo->currentText().trimmed() != text)
                combo->setEditText(text);
        } else if (auto* edit = qobject_cast<NumberEdit*>(row->editor))
            edit->setValue(value->is_null() ? std::optional<double>() : value->get<double>());
        showRow(*row);
    }
    Q_EMIT problemChanged();
}

void SettingsForm::showRow(Row& row)
{
    const bool changed = row.value != row.base;
    auto font = row.label->font();
    font.setWeight(changed ? QFont::DemiBold : QFont::Normal);
    row.label->setFont(font);
    row.label->setText(changed ? row.name + u" •"_s : row.name);
    row.reset->setToolTip(tr("Reset to %1").arg(shown(row.base, row.key, row.type == u"choice"_s)));
    const auto sentence = row.typed.isEmpty() ? row.pointed : row.typed;
    row.error->setText(sentence);
    auto palette = row.error->palette();
    palette.setColor(QPalette::WindowText, Theme::colors().error);
    row.error->setPalette(palette);
    row.label->setVisible(row.visible);
    row.editor->setVisible(row.visible);
    row.unit->setVisible(row.visible && !row.unit->text().isEmpty());
    auto policy = row.reset->sizePolicy(); // its column is as wide without it, a hidden row is not
    policy.setRetainSizeWhenHidden(row.visible);
    row.reset->setSizePolicy(policy);
    row.reset->setVisible(row.visible && (changed || !row.typed.isEmpty()));
    row.error->setVisible(row.visible && !sentence.isEmpty());
}

void SettingsForm::setRowVisible(const QString& key, bool visible)
{
    for (const auto& row : m_rows)
        if (QString::fromStdString(row->key) == key && row->visible != visible) {
            row->visible = visible;
            showRow(*row);
        }
}

QString SettingsForm::problem() const
{
    for (const auto& row : m_rows)
        if (row->visible && !row->typed.isEmpty())
            return row->name + u": "_s + row->typed;
    return {};
}

QStringList SettingsForm::keys() const
{
    QStringList keys;
    for (const auto& row : m_rows)
        keys << QString::fromStdString(row->key);
    return keys;
}

QWidget* SettingsForm::editor(const QString& key) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
        [&](const auto& row) { return QString::fromStdString(row->key) == key; });
    return found == m_rows.end() ? nullptr : (*found)->editor;
}

} // namespace lesa

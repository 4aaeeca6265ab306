// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/expand/json_dialog.h"

#include "widgets/notices/elided_label.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/text_styles.h"

#include <nlohmann/json.hpp>

#include <QBoxLayout>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>

namespace lesa {

using namespace Qt::StringLiterals;

JsonDialog::JsonDialog(
    const QString& title, const QString& commandLine, const QString& json, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(title);
    const auto parsed = nlohmann::ordered_json::parse(json.toStdString(), nullptr, false);
    const auto text = parsed.is_discarded() ? json : QString::fromStdString(parsed.dump(2) + "\n");
    auto* line = new ElidedLabel(this);
    line->setText(commandLine);
    line->setFont(fixedFont());
    auto* edit = new QPlainTextEdit(text, this);
    edit->setReadOnly(true);
    edit->setFont(fixedFont());
    edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    edit->setAccessibleName(title);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    copy->setIcon(icon(u"copy"_s));
    auto* save = buttons->addButton(tr("Save as…"), QDialogButtonBox::ActionRole);
    save->setIcon(icon(u"save"_s));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(
        copy, &QPushButton::clicked, this, [text] { QGuiApplication::clipboard()->setText(text); });
    connect(save, &QPushButton::clicked, this, [this, text] {
        const auto path = QFileDialog::getSaveFileName(
            this, tr("Save the plan"), u"plan.json"_s, tr("JSON (*.json)"));
        QSaveFile file(path);
        if (!path.isEmpty() && file.open(QIODevice::WriteOnly)) {
            file.write(text.toUtf8());
            file.commit();
        }
    });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Spacing::wide, Spacing::wide, Spacing::wide, Spacing::wide);
    layout->setSpacing(Spacing::normal);
    layout->addWidget(line);
    layout->addWidget(edit, 1);
    layout->addWidget(buttons);
    resize(640, 560);
}

} // namespace lesa

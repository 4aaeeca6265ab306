// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/notices/message_bar.h"

#include "widgets/theme/icons.h"
#include "widgets/theme/metrics.h"
#include "widgets/theme/text_styles.h"
#include "widgets/theme/theme.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

namespace lesa {

using namespace Qt::StringLiterals;

namespace {

constexpr int tallestDetails = 140;
constexpr qsizetype mostMessages = 4;

QString iconNameOf(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Positive: return u"success"_s;
    case MessageKind::Warning: return u"warning"_s;
    case MessageKind::Error: return u"error"_s;
    case MessageKind::Info: break;
    }
    return u"info"_s;
}

IconTone toneOf(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Positive: return IconTone::Positive;
    case MessageKind::Warning: return IconTone::Warning;
    case MessageKind::Error: return IconTone::Error;
    case MessageKind::Info: break;
    }
    return IconTone::Accent;
}

QColor colorOf(MessageKind kind)
{
    const auto& colors = Theme::colors();
    switch (kind) {
    case MessageKind::Positive: return colors.positive;
    case MessageKind::Warning: return colors.warning;
    case MessageKind::Error: return colors.error;
    case MessageKind::Info: break;
    }
    return colors.info;
}

/// One message: a tinted strip with a bar of its colour at the left.
class MessageRow : public QWidget {
public:
    MessageRow(const Message& message, QWidget* parent)
        : QWidget(parent)
        , m_message(message)
    {
        auto* rows = new QVBoxLayout(this);
        rows->setContentsMargins(Spacing::wide, Spacing::normal, Spacing::normal, Spacing::normal);
        auto* line = new QHBoxLayout;
        line->setSpacing(Spacing::normal);
        rows->addLayout(line);
        m_icon = new QLabel(this);
        line->addWidget(m_icon, 0, Qt::AlignTop);
        line->addWidget(makeText(), 1);
        addButtons(*line, *rows);
        setAccessibleName(message.text);
        drawIcon();
    }

    [[nodiscard]] const Message& message() const { return m_message; }
    void setHint(const QString& hint)
    {
        m_message.hint = hint;
        m_text->setText(shownText());
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        auto tint = colorOf(m_message.kind);
        painter.fillRect(0, 0, Spacing::tight, height(), tint);
        tint.setAlpha(28);
        painter.fillRect(rect(), tint);
        painter.setPen(Theme::colors().border);
        painter.drawLine(0, height() - 1, width(), height() - 1);
    }

    void changeEvent(QEvent* event) override
    {
        if (event->type() == QEvent::PaletteChange)
            drawIcon();
        QWidget::changeEvent(event);
    }

private:
    QWidget* makeText()
    {
        auto* text = new QLabel(this);
        text->setTextFormat(Qt::PlainText);
        m_text = text;
        text->setText(shownText());
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        text->setMinimumWidth(160);
        return text;
    }

    [[nodiscard]] QString shownText() const
    {
        return m_message.hint.isEmpty() ? m_message.text : m_message.text + u' ' + m_message.hint;
    }

    void addButtons(QHBoxLayout& line, QVBoxLayout& rows)
    {
        for (const auto& action : m_message.actions) {
            auto* button = new QPushButton(action.text, this);
            connect(button, &QPushButton::clicked, this, [this, run = action.run] {
                hide();
                deleteLater();
                run();
            });
            line.addWidget(button, 0, Qt::AlignTop);
        }
        if (!m_message.details.isEmpty())
            addDetails(line, rows);
        auto* close = new QToolButton(this);
        close->setIcon(icon(u"close"_s, IconTone::Muted));
        close->setAutoRaise(true);
        close->setToolTip(MessageBar::tr("Close this message"));
        close->setAccessibleName(close->toolTip());
        connect(close, &QToolButton::clicked, this, [this] {
            hide();
            deleteLater();
        });
        line.addWidget(close, 0, Qt::AlignTop);
    }

    void addDetails(QHBoxLayout& line, QVBoxLayout& rows)
    {
        auto* text = new QPlainTextEdit(m_message.details, this);
        text->setReadOnly(true);
        text->setFont(fixedFont());
        text->setMaximumHeight(tallestDetails);
        text->setAccessibleName(MessageBar::tr("Details"));
        text->hide();
        auto* details = new QPushButton(MessageBar::tr("Details"), this);
        details->setCheckable(true);
        connect(details, &QPushButton::toggled, text, &QWidget::setVisible);
        auto* copy = new QPushButton(MessageBar::tr("Copy"), this);
        copy->setToolTip(MessageBar::tr("Copy the message with its details"));
        connect(copy, &QPushButton::clicked, this, [this] {
            QGuiApplication::clipboard()->setText(
                QStringList{m_message.text, m_message.hint, m_message.details}.join(u'\n'));
        });
        line.addWidget(details, 0, Qt::AlignTop);
        line.addWidget(copy, 0, Qt::AlignTop);
        rows.addWidget(text);
    }

    void drawIcon()
    {
        m_icon->setPixmap(
            icon(iconNameOf(m_message.kind), toneOf(m_message.kind))
                .pixmap(QSize(IconSize::toolBar, IconSize::toolBar), devicePixelRatioF()));
    }

    Message m_message;
    QLabel* m_icon;
    QLabel* m_text = nullptr;
};

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    setAccessibleName(tr("Messages"));
}

void MessageBar::show(const Message& message)
{
    if (!message.id.isEmpty())
        close(message.id);
    if (count() >= mostMessages)
        delete m_rows->itemAt(0)->widget();
    m_rows->addWidget(new MessageRow(message, this));
}

void MessageBar::setHint(const QString& id, const QString& hint)
{
    for (int i = 0; i < m_rows->count(); ++i) {
        auto* row = static_cast<MessageRow*>(m_rows->itemAt(i)->widget());
        if (row->message().id == id)
            row->setHint(hint);
    }
}

void MessageBar::close(const QString& id)
{
    for (int i = m_rows->count() - 1; i >= 0; --i) {
        auto* row = static_cast<MessageRow*>(m_rows->itemAt(i)->widget());
        if (row->message().id == id) {
            m_rows->removeWidget(row);
            row->hide();
            row->deleteLater();
        }
    }
}

void MessageBar::clear()
{
    while (auto* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

int MessageBar::count() const
{
    return m_rows->count();
}

QStringList MessageBar::texts() const
{
    QStringList texts;
    for (int i = 0; i < m_rows->count(); ++i)
        texts << static_cast<MessageRow*>(m_rows->itemAt(i)->widget())->message().text;
    return texts;
}

} // namespace lesa

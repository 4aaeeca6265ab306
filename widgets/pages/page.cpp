// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/page.h"

namespace lesa {

bool Page::can(PageCommand) const
{
    return false;
}

void Page::perform(PageCommand) { }

QString topicOfClass(const QObject& part)
{
    auto name
        = QString::fromLatin1(part.metaObject()->className()).section(QStringLiteral("::"), -1);
    for (const auto* ending : {"Tab", "Page"})
        if (name.endsWith(QLatin1String(ending)))
            name.chop(static_cast<qsizetype>(qstrlen(ending)));
    QString topic;
    for (const auto letter : name) {
        if (letter.isUpper() && !topic.isEmpty())
            topic += QLatin1Char('-');
        topic += letter.toLower();
    }
    return topic;
}

QString Page::helpTopic() const
{
    return topicOfClass(*this);
}

} // namespace lesa

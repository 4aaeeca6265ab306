// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/page.h"

namespace lesa {

bool Page::can(PageCommand) const
{
    return false;
}

void Page::perform(PageCommand) { }

QString Page::helpTopic() const
{
    auto name = QString::fromLatin1(metaObject()->className()).section(QStringLiteral("::"), -1);
    for (const auto* ending : {"Tab", "Page"})
        if (name.endsWith(QLatin1String(ending)))
            name.chop(static_cast<qsizetype>(qstrlen(ending)));
    QString topic;
    for (const auto letter : name)
        topic += letter.isUpper() && !topic.isEmpty() ? QStringLiteral("-") + letter.toLower()
                                                      : QString(letter.toLower());
    return topic;
}

} // namespace lesa

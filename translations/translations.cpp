// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/translations.h"

#include <QDir> // Q_INIT_RESOURCE

static void init()
{
    Q_INIT_RESOURCE(translations);
}

namespace lesa {

void initTranslations()
{
    init();
}

} // namespace lesa

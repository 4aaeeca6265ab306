// SPDX-License-Identifier: GPL-3.0-or-later
// A window without widgets: starts a job that outlives it and is killed: window_that_dies FOLDER
// ENGINE.
#include "widgets/session/session.h"

#include <QCoreApplication>

#include <csignal>

using namespace lesa;

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    Session session(AppPaths::below(QString::fromLocal8Bit(argv[1])));
    session.jobs().setLocator({QString::fromLocal8Bit(argv[2])});
    JobSpec spec;
    spec.title = QStringLiteral("Compare demo");
    spec.kind = QStringLiteral("fake");
    spec.arguments = {QStringLiteral("work")};
    spec.outlivesWindow = true;
    QObject::connect(&session.jobs(), &JobQueue::changed, &application, [&](const QString& id) {
        if (session.jobs().find(id)->fraction > 0)
            std::raise(SIGKILL);
    });
    session.jobs().add(spec);
    return QCoreApplication::exec();
}

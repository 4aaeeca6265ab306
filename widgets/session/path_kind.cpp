// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/path_kind.h"

#include "core/handoff/evaluation_results.h"
#include "core/run/import_follower.h"

#include <QFileInfo>

namespace lesa {

using namespace Qt::StringLiterals;

PathKind kindOfPath(const QString& path)
{
    const auto has = [&](const QString& name) { return QFileInfo::exists(path + u'/' + name); };
    if (has(u"run.json"_s) || has(u"compare.json"_s)
        || (!has(u"config.json"_s) && importKindOf(path) != ImportKind::None))
        return PathKind::Run;
    const QFileInfo info(path);
    if (!info.isFile())
        return PathKind::Checkpoint;
    if (isEvaluationName(path.toStdString()))
        return PathKind::Evaluation;
    const auto name = info.fileName();
    const bool ofCheckpoint = name.startsWith(u"config"_s) || name.contains(u"safetensors"_s);
    return info.suffix() == u"json"_s && !ofCheckpoint ? PathKind::Preset : PathKind::Checkpoint;
}

} // namespace lesa

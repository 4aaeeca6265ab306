// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/engine_locator.h"

#include <QJsonObject>
#include <QObject>
#include <QTimer>

class QProcess;

namespace lesa {

/// A question to the engine, which answers with one JSON object. Nothing waits for it; a new
/// question takes the place of one that is not answered.
class EngineQuery : public QObject {
    Q_OBJECT
public:
    explicit EngineQuery(QObject* parent = nullptr);
    ~EngineQuery() override;

    /// @param arguments  what follows `lesa`; `--json` is added
    void ask(const EngineLocator& locator, const QStringList& arguments);
    [[nodiscard]] bool isAsking() const { return m_process != nullptr; }

Q_SIGNALS:
    void answered(const QJsonObject& answer);
    void failed(const QString& sentence, const QString& hint);

private:
    void abandon();
    void finish(int exitCode);
    void fail(const QString& sentence, const QString& hint);

    QProcess* m_process = nullptr; // child of this
    QTimer m_limit;
};

} // namespace lesa

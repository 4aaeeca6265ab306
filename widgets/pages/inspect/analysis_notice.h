// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/notices/placeholder.h"

class QAction;
class QProgressBar;

namespace lesa {

class AnalysisSource;
class Session;

/// What stands where an analysis would be: not computed, being computed, failed, damaged.
class AnalysisNotice : public Placeholder {
    Q_OBJECT
public:
    /// @param title  of the empty state, e.g. "Spectra not computed yet"
    AnalysisNotice(
        Session& session, AnalysisSource& source, const QString& title, QWidget* parent = nullptr);

private:
    void update();
    void showProgress();
    [[nodiscard]] QString shortType() const;
    [[nodiscard]] QString estimate() const;

    Session& m_session;
    AnalysisSource& m_source;
    QString m_title;
    QProgressBar* m_progress;
    QAction* m_all;
    QAction* m_one;
    QAction* m_stop;
};

} // namespace lesa

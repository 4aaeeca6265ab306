// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QSplitter;
class QTableView;
class QToolButton;

namespace lesa {

class ElidedLabel;
class JobModel;
class Session;

/// Jobs and their logs: one line for what runs now, unfolded to the list and the log of the one
/// that is chosen.
class JobsPanel : public QWidget {
    Q_OBJECT
public:
    explicit JobsPanel(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] bool isUnfolded() const;
    void setUnfolded(bool unfolded);
    /// Stops the chosen job, or the one that runs.
    void cancelJob();

Q_SIGNALS:
    void unfolded(bool unfolded);

private:
    QWidget* makeLine();
    QWidget* makeDetails();
    QToolButton* makeButton(const QString& iconName, const QString& tip, void (JobsPanel::*act)());
    void updateLine();
    void updateButtons();
    void showLog();
    void pauseOrResume();
    void removeEnded();
    void copyCommandLine();
    [[nodiscard]] QString chosen() const;
    [[nodiscard]] QString active() const;

    Session& m_session;
    JobModel* m_model;
    QLabel* m_icon = nullptr;
    ElidedLabel* m_text = nullptr;
    QProgressBar* m_bar = nullptr;
    QToolButton* m_cancel = nullptr;
    QToolButton* m_pause = nullptr;
    QToolButton* m_fold = nullptr;
    QToolButton* m_copy = nullptr;
    QToolButton* m_clear = nullptr;
    QSplitter* m_details = nullptr;
    QTableView* m_table = nullptr;
    QPlainTextEdit* m_log = nullptr;
};

} // namespace lesa

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/figures/figure_spec.h"

#include <QDialog>

#include <functional>
#include <memory>

class QSettings;

namespace lesa {

struct ExportRequest {
    std::vector<FigureContent> figures; ///< all that are open
    int current = 0;                    ///< the one the user is looking at
    QString model;                      ///< for {model} in file names
    QString folder;                     ///< proposed
    /// The English of a text of the figures; empty: they are English.
    std::function<QString(const QString&)> toEnglish = {};
    QString language = {}; ///< what the figures speak, by its own name
};

/// Asks how a figure goes on paper, shows it in true size, writes the files in the background.
/// The choices are kept in `settings`, group "export", for the next time and for exportAgain().
class ExportDialog : public QDialog {
    Q_OBJECT
public:
    ExportDialog(ExportRequest request, QSettings& settings, QWidget* parent = nullptr);
    ~ExportDialog() override;

    [[nodiscard]] FigureSpec spec() const;
    void setAllFigures(bool all); ///< ticks "All open figures"

signals:
    void exported(const QStringList& files, const QStringList& warnings);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// The choices of the last export, or the defaults.
FigureSpec lastSpec(const QSettings& settings);

/// The figures in the language of the last choice: English unless the window's was chosen.
ExportRequest inChosenLanguage(ExportRequest request, const QSettings& settings);

/// Writes the request again with the last choices, without asking. `done` runs in the GUI thread
/// with the files, or with one sentence on what failed.
void exportAgain(const ExportRequest& request, QSettings& settings, QObject* owner,
    std::function<void(const QStringList& files, const QString& failure)> done);

} // namespace lesa

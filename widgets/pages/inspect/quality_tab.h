// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/pages/inspect/plot_tab.h"
#include "widgets/pages/inspect/quality_figures.h"

#include "core/run/engine_job.h"
#include "core/run/latest.h"

class QToolButton;
class QAction;
class QComboBox;
class QLabel;
class QProgressBar;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;

namespace lesa {

class AnalysisSource;
class Placeholder;
class QualityModel;

/// How good predicted layers are: held-out ones against the truth and inserted ones against their
/// neighbours, beside the plain average. Reads lesa.json of the open checkpoint, or, for one that
/// was not expanded, of the trial expansion that this tab offers to make.
class QualityTab : public PlotTab {
    Q_OBJECT
public:
    QualityTab(Session& session, AnalysisSource& source, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QIcon pageIcon() const override;
    [[nodiscard]] bool can(PageCommand command) const override;
    void perform(PageCommand command) override;
    /// `lesa expand … --quality` with the plan's preset into a folder of its own.
    [[nodiscard]] JobSpec trialJob() const;

private:
    QWidget* makeTablePane();
    QWidget* makeContent();
    void makeTable();
    void readTrial();
    void update();
    void showMissing();
    void showNotMeasured();
    void showProgress();
    void fill();
    void drawQuality();
    void drawSpectrum();
    void selectRow();
    void markRows();
    void runTrial();
    void copyRows() const;
    [[nodiscard]] QString trialFolder() const;
    [[nodiscard]] QualityKind kind() const;
    /// Whose quality is shown; null: none.
    [[nodiscard]] const ExpansionRecord* shownRecord() const;

    AnalysisSource& m_source;
    QStackedWidget* m_stack;
    Placeholder* m_placeholder;
    QProgressBar* m_progress;
    QAction* m_run;
    QAction* m_stop;
    QAction* m_openTrial;
    QToolButton* m_inserted; ///< opens the trial
    QComboBox* m_kind;
    QComboBox* m_measure;
    QLabel* m_spectrumTitle;
    QualityModel* m_model;
    QSortFilterProxyModel* m_sorted;
    QTableView* m_table;
    Card m_dots;
    Card m_spectrum;
    std::vector<QualityPair> m_pairs;
    std::shared_ptr<const ExpansionRecord> m_trial;
    QString m_job; ///< of the trial
    bool m_marking = false;
    Latest m_latest;
};

} // namespace lesa

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spec/specs.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace lesa {

/// Positions by rule or by number: quick picks, their count, the gaps as text, layers a gap. A rule
/// stays a rule and rescales with the depth; gaps that were typed or clicked are a list.
class PositionsBar : public QWidget {
    Q_OBJECT
public:
    explicit PositionsBar(QWidget* parent = nullptr);

    /// @param gaps  what the positions choose now; empty where they are impossible
    void setPositions(
        const PositionsSpec& positions, const std::vector<int>& gaps, int layers, bool allowLast);
    void setUsed(bool used, const QString& why); ///< off: the strategy does not look at gaps
    void setSimilarityKnown(bool known);         ///< 'most similar' can be picked
    void setAdviceKnown(bool known);             ///< 'best by advice' can be picked
    void setProblem(const QString& sentence);    ///< of the plan; empty: none
    [[nodiscard]] QString problem() const;       ///< of what is typed

    static PositionsSpec asReleased(); ///< gaps 15 to 30 of 32, rescaled

Q_SIGNALS:
    void edited(const lesa::PositionsSpec& positions, const QString& what);
    void mostSimilarWanted(int count);
    void bestByAdviceWanted(int count);
    void problemChanged();

private:
    void pick(int index);
    void takeCount(int count);
    void takeText(const QString& text);
    void showState();
    void setPickable(int pick, bool can, const QString& toolTip);
    void judge(const QString& sentence);

    PositionsSpec m_positions;
    std::vector<int> m_gaps;
    int m_layers = 0;
    bool m_allowLast = false;
    QString m_typed;
    QString m_planned;
    QString m_unused;
    QComboBox* m_rule;
    QSpinBox* m_count;
    QLineEdit* m_text;
    QSpinBox* m_perGap;
    QLabel* m_summary;
};

} // namespace lesa

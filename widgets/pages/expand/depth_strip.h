// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QAction;

namespace lesa {

/// The model as a strip: one cell a layer, a gap with + between two of them, hatched cells where
/// new layers go.
///
/// Click puts layers into a gap or takes them out, a drag does the same for a range, a click on a
/// layer picks it. Left, Right, Home, End move the cursor, Space toggles, Shift with an arrow
/// extends, Ctrl+A takes all gaps, Ctrl+Shift+A none, + and - change the layers a gap, Escape ends
/// a drag without a change.
class DepthStrip : public QWidget {
    Q_OBJECT
public:
    struct State {
        int layers = 0;
        std::vector<int> gaps; ///< chosen, ascending
        int perGap = 1;
        bool allowLast = false; ///< there is a gap after the last layer
        bool operator==(const State&) const = default;
    };

    explicit DepthStrip(QWidget* parent = nullptr);

    void setState(const State& state);
    [[nodiscard]] const State& state() const { return m_state; }
    void setPickedLayer(int layer); ///< outlined; -1: none
    /// Where layer x is, in this widget's pixels, to stand under a plot; unset: evenly.
    void setScale(std::function<std::optional<double>(double x)> scale);

    [[nodiscard]] int gapCount() const;
    [[nodiscard]] int cursorGap() const { return m_cursor; }
    [[nodiscard]] QRect gapRect(int gap) const;
    [[nodiscard]] QRect layerRect(int layer) const;
    [[nodiscard]] QList<QAction*> keyActions() const { return {m_all, m_none}; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// By the user. `running`: part of one gesture of keys; such changes are undone as one.
    void gapsEdited(const std::vector<int>& gaps, bool running);
    void perGapEdited(int perGap);
    void layerPicked(int layer);
    void hovered(const QString& text); ///< empty: the cursor left

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Hit {
        int gap = -1;
        int layer = -1;
    };
    struct Drag {
        QPoint start;
        Hit from;
        std::vector<int> before;
        bool adding = true;
        bool moved = false;
    };
    [[nodiscard]] double pixelOf(double x) const;
    [[nodiscard]] double pitch() const; ///< pixels a layer
    [[nodiscard]] Hit hitAt(const QPointF& point) const;
    [[nodiscard]] bool isChosen(int gap) const;
    [[nodiscard]] QString describe(const Hit& hit) const;
    [[nodiscard]] int nearestGap(double x) const;
    void setRange(int from, int to, const std::vector<int>& base, bool adding);
    void moveCursor(int gap, bool extend);
    void editGaps(const std::vector<int>& gaps, bool running);
    void sayWhereCursorIs();
    void paintLayer(QPainter& painter, int layer) const;
    void paintGap(QPainter& painter, int gap) const;

    State m_state;
    int m_picked = -1;
    int m_cursor = 0;
    int m_anchor = -1; ///< of Shift; -1: none
    std::vector<int> m_beforeExtend;
    Hit m_hover;
    std::optional<Drag> m_drag;
    std::function<std::optional<double>(double)> m_scale;
    QAction* m_all;
    QAction* m_none;
};

} // namespace lesa

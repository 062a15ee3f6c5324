// The saga at a glance: a lane of steps forward, a lane of what is undone under it, dashed where nothing was reached.
//
// Painted; a click, Left and Right choose a step. UI thread.
#pragma once

#include <QWidget>
#include <vector>

#include "ui/format/formats.h"
#include "ui/models/timeline.h"
#include "ui/widgets/painted_parts.h"
#include "ui/widgets/step_look.h"

namespace sagadesk::ui {

struct DiagramNode {
    StepKey key;
    std::vector<std::string> steps;  // several where a row of checks stands as one
    QString title, line;
    StepLook look;
    int column = 0;
};

// The nodes of an order's present run: forward ones by column, then those of the undo lane, each under its column.
[[nodiscard]] std::vector<DiagramNode> diagramOf(const api::OrderSnapshot& order, const Timeline& timeline,
                                                 const Formats& formats, int items);

class SagaDiagram final : public QWidget, public PaintedParts {
    Q_OBJECT

public:
    explicit SagaDiagram(QWidget* parent = nullptr);

    // aside: title and sentence at the right of the undo lane.
    void set(std::vector<DiagramNode> nodes, const QString& asideTitle, const QString& aside);
    void choose(const StepKey& key);
    [[nodiscard]] const std::vector<DiagramNode>& nodes() const { return m_nodes; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    [[nodiscard]] int partCount() const override { return static_cast<int>(m_nodes.size()); }
    [[nodiscard]] QString partName(int part) const override;
    [[nodiscard]] QRect partRect(int part) const override;
    [[nodiscard]] int chosenPart() const override { return m_chosen; }
    void choosePart(int part) override;

signals:
    void chosen(const sagadesk::ui::StepKey& key);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QRect logical(const DiagramNode& node) const;  // left to right
    [[nodiscard]] QRect visual(const QRect& rect) const;
    void paintNode(QPainter& painter, int part) const;
    void paintForwardArrows(QPainter& painter) const;
    void paintUndoLane(QPainter& painter) const;
    void arrow(QPainter& painter, QPoint from, QPoint to, const QColor& color, bool dashed, bool head = true) const;

    std::vector<DiagramNode> m_nodes;
    QString m_asideTitle, m_aside;
    int m_columns = 0, m_chosen = -1;
    bool m_undoes = false;
};

}  // namespace sagadesk::ui

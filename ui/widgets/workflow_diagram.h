// The steps of a workflow as boxes: stages from left to right, what runs at once one under the other, what undoes a
// step under it. Left and Right walk the boxes, each an accessible child; a click chooses.
#pragma once

#include <QWidget>
#include <vector>

#include "ui/widgets/painted_parts.h"

namespace sagadesk::ui {

struct WorkflowBox {
    std::string step;     // its name
    QString title, line;  // "Authorise", "Payment, 6 tries"
    QString undo;         // what undoes it, or ""
    QString stage;        // word
    int column = 0, row = 0;
    std::vector<int> before;  // boxes that it comes after
    bool optional = false, pivot = false, conditional = false, changed = false;
};

class WorkflowDiagram final : public QWidget, public PaintedParts {
    Q_OBJECT

public:
    explicit WorkflowDiagram(const QString& name, QWidget* parent = nullptr);
    void set(std::vector<WorkflowBox> boxes);
    void choose(const std::string& step);  // "" for none

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    [[nodiscard]] int partCount() const override { return static_cast<int>(m_boxes.size()); }
    [[nodiscard]] QString partName(int part) const override;
    [[nodiscard]] QRect partRect(int part) const override;
    [[nodiscard]] int chosenPart() const override { return m_chosen; }
    void choosePart(int part) override;

signals:
    void chosen(const QString& step);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] int columns() const;
    [[nodiscard]] int rows() const;
    [[nodiscard]] int rowTop(int row) const;
    [[nodiscard]] int boxWidth() const;
    [[nodiscard]] QRect logical(const WorkflowBox& box) const;
    [[nodiscard]] QRect visual(const QRect& rect) const;
    void paintStages(QPainter& painter) const;
    void paintLines(QPainter& painter) const;
    void paintLine(QPainter& painter, const QRect& from, const QRect& to) const;
    void paintBoxOf(QPainter& painter, int part) const;
    void paintUndo(QPainter& painter, const QRect& box, const WorkflowBox& what) const;

    std::vector<WorkflowBox> m_boxes;
    int m_chosen = -1;
};

}  // namespace sagadesk::ui

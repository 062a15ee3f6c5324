// The step bar: up to six cells, one a milestone of the workflow, 82 × 16.
#pragma once

#include <QList>
#include <QMetaType>
#include <QPainter>
#include <QString>
#include <QWidget>
#include <cstdint>
#include <vector>

#include "api/orders.h"
#include "ui/widgets/painted_parts.h"

namespace sagadesk::ui {

enum class StepMark : std::uint8_t { NotReached, Done, Running, Waiting, Failed, Undone, Held, Parked, LeftOut };

struct StepCell {
    StepMark mark = StepMark::NotReached;
    QString name;  // of the milestone
};
using StepCells = QList<StepCell>;

// One cell a milestone: steps of one stage and service group that follow one another share one.
[[nodiscard]] StepCells stepCellsOf(const std::vector<api::StepView>& steps);
// "Checks done, Authorise running, …": what a screen reader says.
[[nodiscard]] QString stepBarText(const StepCells& cells);
[[nodiscard]] QString wordOf(StepMark mark);

void paintStepBar(QPainter& painter, const QRect& rect, const StepCells& cells, Qt::LayoutDirection direction);
[[nodiscard]] int stepBarWidth();

class StepBar final : public QWidget, public PaintedParts {
    Q_OBJECT

public:
    explicit StepBar(QWidget* parent = nullptr);
    void setCells(StepCells cells);
    [[nodiscard]] QSize sizeHint() const override;

    // Parts are the cells.
    [[nodiscard]] int partCount() const override { return static_cast<int>(m_cells.size()); }
    [[nodiscard]] QString partName(int part) const override;
    [[nodiscard]] QRect partRect(int part) const override;
    [[nodiscard]] int chosenPart() const override { return -1; }
    void choosePart(int part) override { Q_UNUSED(part) }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    StepCells m_cells;
};

}  // namespace sagadesk::ui

Q_DECLARE_METATYPE(sagadesk::ui::StepCell)

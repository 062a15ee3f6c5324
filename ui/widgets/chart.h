// A chart that can be read by mouse, by keys and by a screen reader: Left, Right, Home and End walk its points, each is
// an accessible child, and the same numbers stand in a table that takes the chart's place.
//
// Charts under one another share their time axis. UI thread.
#pragma once

#include <QWidget>

#include "ui/widgets/chart_data.h"
#include "ui/widgets/painted_parts.h"

class QStackedLayout;

namespace sagadesk::ui {

class ChartPlot;
class ChartTable;

class Chart final : public QWidget, public PaintedParts {
    Q_OBJECT

public:
    explicit Chart(const ChartLook& look, QWidget* parent = nullptr);

    // The reader stays at its moment while points are appended.
    void set(const ChartData& next);
    void showTable(bool table);
    [[nodiscard]] bool isTable() const;

    [[nodiscard]] int partCount() const override;
    [[nodiscard]] QString partName(int part) const override;
    [[nodiscard]] QRect partRect(int part) const override;
    [[nodiscard]] int chosenPart() const override { return m_point; }
    void choosePart(int part) override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void point(int point);

    QString m_title;
    ChartPlot* m_plot;
    ChartTable* m_numbers;
    QStackedLayout* m_stack;
    QWidget* m_ring;
    int m_point = -1;
};

}  // namespace sagadesk::ui

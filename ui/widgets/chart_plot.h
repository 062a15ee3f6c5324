// The only code that meets QCustomPlot: draws ChartData in the theme's colours. Part of Chart, which does the rest.
#pragma once

#include <qcustomplot.h>

#include "ui/widgets/chart_data.h"

namespace sagadesk::ui {

[[nodiscard]] QColor colourOf(const ChartInk& ink);
// The room left and right of every chart, so that charts under one another share their time axis; px.
[[nodiscard]] int chartLeft();
[[nodiscard]] int chartRight();

class ChartPlot final : public QCustomPlot {
    Q_OBJECT

public:
    explicit ChartPlot(ChartLook look, QWidget* parent);

    void display(const ChartData& next);
    void point(int point);                        // where the reader is; -1: nowhere
    [[nodiscard]] int pointAt(double x) const;    // -1: beside the plot
    [[nodiscard]] QRect rectOf(int point) const;  // in this widget
    [[nodiscard]] QString reading(int point) const;
    [[nodiscard]] const ChartData& shown() const { return m_data; }

private:
    void restyle();
    void clearAll();
    void drawSpans();
    void nameSpan(const ChartSpan& span, double from, double to);
    void drawMarks();
    void drawSeries();
    void drawLine(const ChartSeries& series);
    QCPBars* drawBars(const ChartSeries& series, QCPBars* below);
    void nameLine(const ChartSeries& series);
    void drawReading();
    void scaleValues();
    [[nodiscard]] double most() const;
    [[nodiscard]] double least() const;

    ChartLook m_look;
    ChartData m_data;
    int m_point = -1;
};

}  // namespace sagadesk::ui

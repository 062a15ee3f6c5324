// What the colours of a chart's bars mean: a square and a word each.
#pragma once

#include <QWidget>

#include "ui/widgets/chart_data.h"

namespace sagadesk::ui {

class ChartLegend final : public QWidget {
    Q_OBJECT

public:
    struct Entry {
        ChartInk ink;
        QString name;
    };
    explicit ChartLegend(QList<Entry> entries, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<Entry> m_entries;
};

}  // namespace sagadesk::ui

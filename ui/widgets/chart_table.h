// The numbers of a chart as a table: a row a point, a column a series. UI thread.
#pragma once

#include <QAbstractTableModel>

#include "ui/widgets/chart_data.h"

namespace sagadesk::ui {

class ChartTable final : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit ChartTable(ChartLook look, QObject* parent = nullptr);
    // Rows are changed in place, so that the view keeps its position.
    void set(const ChartData& data);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    ChartLook m_look;
    ChartData m_data;
};

}  // namespace sagadesk::ui

#include "ui/widgets/chart_table.h"

#include <cmath>

namespace sagadesk::ui {

ChartTable::ChartTable(ChartLook look, QObject* parent) : QAbstractTableModel(parent), m_look(std::move(look)) {}

void ChartTable::set(const ChartData& data) {
    const int rows = m_data.points, columns = static_cast<int>(m_data.series.size()) + 1;
    const int nextColumns = static_cast<int>(data.series.size()) + 1;
    if (nextColumns > columns) {
        beginInsertColumns({}, columns, nextColumns - 1);
        m_data.series = data.series;
        endInsertColumns();
    } else if (nextColumns < columns) {
        beginRemoveColumns({}, nextColumns, columns - 1);
        m_data.series = data.series;
        endRemoveColumns();
    }
    if (data.points > rows) {
        beginInsertRows({}, rows, data.points - 1);
        m_data = data;
        endInsertRows();
    } else if (data.points < rows) {
        beginRemoveRows({}, data.points, rows - 1);
        m_data = data;
        endRemoveRows();
    }
    m_data = data;
    if (m_data.points > 0) emit dataChanged(index(0, 0), index(m_data.points - 1, nextColumns - 1));
}

int ChartTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_data.points;
}

int ChartTable::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_data.series.size()) + 1;
}

QVariant ChartTable::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((index.column() == 0 ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    if (index.column() == 0) return m_look.timeText(m_data.begin + m_data.step * index.row());
    const double value = m_data.series[index.column() - 1].values.value(index.row(), std::nan(""));
    return std::isnan(value) ? QStringLiteral("–") : m_look.valueText(value);
}

QVariant ChartTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == 0 ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    if (section == 0) return tr("Time");
    return section <= m_data.series.size() ? m_data.series[section - 1].name : QString();
}

}  // namespace sagadesk::ui

#include "ui/models/key_model.h"

#include "ui/widgets/cell_roles.h"

namespace sagadesk::ui {

void KeyModel::setRows(QList<Row> rows) {
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void KeyModel::setUsual(const QStringList& usual) {
    for (int row = 0; row < m_rows.size() && row < usual.size(); ++row) m_rows[row].usual = usual[row];
    if (!m_rows.isEmpty()) emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int KeyModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int KeyModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant KeyModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row& row = m_rows[index.row()];
    const QString key = row.action->shortcut().toString(QKeySequence::NativeText);
    const bool changed = key != row.usual;
    if (role == Qt::DisplayRole) {
        const QString cells[] = {QString(row.action->text()).remove(QLatin1Char('&')), key,
                                 changed ? row.usual : QString()};
        return cells[index.column()];
    }
    if (role == LoudRole) return index.column() == Key && changed;
    if (role == QuietRole) return index.column() == Usual;
    return {};
}

QVariant KeyModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section >= ColumnCount) return {};
    const QString heads[] = {tr("Does"), tr("Key"), tr("Usually")};
    return heads[section];
}

}  // namespace sagadesk::ui

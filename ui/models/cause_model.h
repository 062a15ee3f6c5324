// The failure queue as a table. Rows keep their place while somebody looks at them: see take().
#pragma once

#include <QAbstractTableModel>

#include "ui/models/cause_rows.h"

namespace sagadesk::ui {

class CauseModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : int { Cause, Held, Money, Oldest, LastHour, Helps, column_count };

    using QAbstractTableModel::QAbstractTableModel;

    // freely: rows come, go and change places. Otherwise they are only written anew where they stand; one that has left
    // the queue is dimmed and a new one waits. Gives how many wait.
    int take(QList<CauseRow> rows, bool freely);
    [[nodiscard]] const CauseRow* rowAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex find(const QString& key) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    void arrange(QList<CauseRow> rows);
    void write(int at, CauseRow row);
    [[nodiscard]] int placeOf(const QString& key, int from = 0) const;
    [[nodiscard]] QString textOf(const CauseRow& row, int column) const;

    QList<CauseRow> m_rows;
};

}  // namespace sagadesk::ui

// The commands and their keys, as a table for Settings: what it does, its key now, and whether that is the usual one.
#pragma once

#include <QAbstractTableModel>
#include <QAction>
#include <QList>

namespace sagadesk::ui {

class KeyModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : std::uint8_t { Does, Key, Usual, ColumnCount };
    struct Row {
        QAction* action;  // outlives the model
        QString usual;    // as it is written on the keyboard
    };

    explicit KeyModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}
    void setRows(QList<Row> rows);
    // The keys have changed, the commands are the same.
    void setUsual(const QStringList& usual);
    [[nodiscard]] QAction* action(int row) const { return m_rows.value(row).action; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Row> m_rows;
};

}  // namespace sagadesk::ui

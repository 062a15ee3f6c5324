// The lines of an order that is being written, as a table to write into. Its last row is empty: who types there adds a
// line.
#pragma once

#include <QAbstractTableModel>
#include <QHash>

#include "ui/models/order_draft.h"

namespace sagadesk::ui {

class LineModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : std::uint8_t { Sku, Description, Quantity, Price, Discount, Sum, ColumnCount };

    // formats outlives it.
    explicit LineModel(const Formats& formats, QObject* parent = nullptr);

    void setLines(QList<DraftLine> lines);
    [[nodiscard]] const QList<DraftLine>& lines() const { return m_lines; }
    void setCurrency(const QString& currency);
    // By pointer, as of WrittenOrder; those of lines are shown in their cells.
    void setWrong(const QHash<QString, QString>& wrong);
    // The sentence of the first cell that is wrong; "" when none is.
    [[nodiscard]] QString firstWrong() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    bool removeRows(int row, int count, const QModelIndex& parent = {}) override;

signals:
    void edited();

private:
    void addEmptyRow();
    [[nodiscard]] QString textOf(const QModelIndex& index) const;
    [[nodiscard]] QString wrongAt(const QModelIndex& index) const;
    [[nodiscard]] QString spoken(const QModelIndex& index) const;

    const Formats& m_formats;
    QList<DraftLine> m_lines;
    QHash<QString, QString> m_wrong;
    QString m_currency;
    bool m_full = false;  // the empty row is about to be added
};

}  // namespace sagadesk::ui

// An order's journal as rows, oldest first; grows at its end and never changes otherwise.
#pragma once

#include <QAbstractTableModel>
#include <vector>

#include "api/orders.h"
#include "ui/format/formats.h"

namespace sagadesk::ui {

class JournalModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Time, What, Step, Try, Who, Detail, ColumnCount };
    enum Role { ByPersonRole = Qt::UserRole + 1 };
    JournalModel(const Formats& formats, QObject* parent);

    // labels of steps by name come from the order.
    void show(const api::OrderSnapshot& order, const std::vector<core::JournalEntry>& entries);
    [[nodiscard]] const core::JournalEntry& entry(int row) const { return m_entries[static_cast<std::size_t>(row)]; }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString textOf(const core::JournalEntry& entry, int column) const;
    [[nodiscard]] QString labelOf(const std::string& step) const;

    const Formats& m_formats;
    std::vector<core::JournalEntry> m_entries;
    std::vector<std::pair<std::string, std::string>> m_labels;
};

}  // namespace sagadesk::ui

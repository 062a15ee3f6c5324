// The journal as rows, newest first: grows at its end as one scrolls, at its beginning when new entries may come in.
//
// UI thread. Resets only when somebody asks for another list (begin). More is asked for through moreWanted().
#pragma once

#include <QAbstractTableModel>
#include <array>
#include <vector>

#include "api/audit.h"
#include "ui/format/formats.h"

namespace sagadesk::ui {

class AuditModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : int { Time, Who, What, On, Reason, Result, Columns };

    // formats outlives it.
    explicit AuditModel(const Formats& formats, QObject* parent = nullptr);

    // now: what times of today are told against.
    void begin(api::AuditPage first, core::Instant now);
    void append(api::AuditPage more);
    // What of the page is newer than the list; false: there is a gap, so the list must be asked anew.
    [[nodiscard]] bool newerIn(const api::AuditPage& page, std::vector<api::AuditEntry>& newer) const;
    void prepend(std::vector<api::AuditEntry> newer);

    [[nodiscard]] const api::AuditEntry* at(int row) const;
    [[nodiscard]] int rowOf(core::PartitionId partition, std::uint64_t position) const;  // -1: not there
    [[nodiscard]] const std::optional<api::EventCursor>& next() const { return m_next; }
    [[nodiscard]] const std::optional<core::Instant>& reached() const { return m_reached; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

signals:
    void moreWanted();

private:
    struct Row {
        api::AuditEntry entry;
        std::array<QString, Columns> texts;
    };
    [[nodiscard]] Row rowOf(api::AuditEntry entry) const;
    [[nodiscard]] QVariant look(const Row& row, int column, int role) const;

    const Formats& m_formats;
    std::vector<Row> m_rows;
    std::optional<api::EventCursor> m_next;
    std::optional<core::Instant> m_reached;
    core::Instant m_now{};
    bool m_asked = false;  // moreWanted() was emitted and is not answered yet
};

}  // namespace sagadesk::ui

// Bulk jobs, newest first, running and past; and the orders of one job with their results.
#pragma once

#include <QAbstractTableModel>
#include <QList>

#include "api/bulk.h"
#include "ui/format/formats.h"

namespace sagadesk::ui {

class BulkJobModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : int { State, What, Done, Again, Left, Pace, Reason, By, Begun, column_count };

    explicit BulkJobModel(const Formats& formats, QObject* parent = nullptr);  // formats outlives it

    // Rows keep their place: jobs only ever come, at the top.
    void take(const std::vector<api::BulkView>& jobs, core::Instant now);
    [[nodiscard]] const api::BulkView* jobAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex find(core::BulkId id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString textOf(const api::BulkView& view, int column) const;

    const Formats& m_formats;
    QList<api::BulkView> m_jobs;
    core::Instant m_now{};
};

// How many of its orders have come to the result.
[[nodiscard]] std::uint32_t resultOf(const api::BulkView& job, core::BulkResult result);
// Not yet at their end: waiting or under way.
[[nodiscard]] std::uint32_t openOf(const api::BulkView& job);
[[nodiscard]] bool isOpen(core::BulkState state);  // it may still do something

class BulkItemModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : int { Number, Result, Why, At, column_count };

    explicit BulkItemModel(const Formats& formats, QObject* parent = nullptr);  // formats outlives it

    void clear();
    // Written over what was there from that ordinal on.
    void take(const std::vector<api::BulkItemView>& items);
    [[nodiscard]] QString numberAt(const QModelIndex& index) const;
    // "order,result,why,at", a line for each (RFC 4180).
    [[nodiscard]] QByteArray csv() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString textOf(const api::BulkItemView& view, int column) const;

    const Formats& m_formats;
    QList<api::BulkItemView> m_items;  // by ordinal
};

}  // namespace sagadesk::ui

// The orders of one cause, each with a check box. What has left the queue since stays, dimmed, until another cause is
// shown.
#pragma once

#include <QAbstractTableModel>
#include <QHash>
#include <QList>
#include <optional>
#include <vector>

#include "api/orders.h"
#include "ui/format/formats.h"

namespace sagadesk::ui {

// An order as far as the list shows it: a set may hold 100,000 of them.
struct HeldOrder {
    core::OrderId id;
    core::OrderNumber number;
    QString customer, currency;
    std::int64_t total = 0;
    std::optional<core::Instant> since;
    int tries = 0;  // 0: not known
    core::MoneyFact money = core::MoneyFact::NotTaken;
    bool checked = true, gone = false;
};
[[nodiscard]] HeldOrder heldOrderOf(const api::OrderSummary& order);

class HeldOrderModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : int { Check, Number, Customer, Total, Since, Tries, Charged, column_count };

    // formats outlives it.
    explicit HeldOrderModel(const Formats& formats, QObject* parent = nullptr);

    void clear(core::Instant now);  // another set; now: what times are told against
    void append(const std::vector<api::OrderSummary>& orders);
    // They are not held any more.
    void dim(const std::vector<core::OrderId>& orders);
    void checkAll(bool checked);
    void toggle(const QList<int>& rows);  // all of them as the first becomes
    [[nodiscard]] int checked() const { return m_checked; }
    [[nodiscard]] std::vector<api::OrderName> checkedNames() const;
    [[nodiscard]] QString numberAt(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    void checkedChanged();

private:
    void check(int row, bool checked);
    [[nodiscard]] QString textOf(const HeldOrder& order, int column) const;
    [[nodiscard]] QVariant lookOf(const HeldOrder& order, int column, int role) const;

    const Formats& m_formats;
    QList<HeldOrder> m_orders;
    QHash<QString, int> m_places;  // by id
    core::Instant m_now{};
    int m_checked = 0;
};

}  // namespace sagadesk::ui

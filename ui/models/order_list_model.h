// The list of orders: asked in pages, kept by id, changed in place while people look at it (ui.md §4).
//
// UI thread; the desk and the formats outlive it. It resets only when somebody asks for another list (setQuery,
// refresh), never by itself: changes come as dataChanged, newer orders as rowsInserted once the list may move.
#pragma once

#include <QAbstractTableModel>
#include <QTimer>
#include <chrono>
#include <set>

#include "api/search.h"
#include "ui/bridge/desk.h"
#include "ui/format/formats.h"
#include "ui/format/words/viewer.h"
#include "ui/models/order_columns.h"
#include "ui/models/order_pages.h"

namespace sagadesk::ui {

class OrderListModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    OrderListModel(Desk& desk, const Formats& formats, QObject* parent);
    ~OrderListModel() override;

    // The newest request wins; what is there stays until its answer has come. The query can be read.
    void setQuery(const QString& query);
    void refresh();
    [[nodiscard]] const QString& query() const { return m_query; }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] std::chrono::milliseconds took() const { return m_took; }

    // Rows that the view shows: they and their neighbours are fetched.
    void setVisible(int first, int last);
    // While a row is chosen, the list is scrolled or a menu is open, nothing may move: newer orders wait.
    void setSteady(bool steady);
    [[nodiscard]] int newer() const { return static_cast<int>(m_newer.size()); }
    [[nodiscard]] bool manyNewer() const { return m_manyNewer; }  // more than are counted
    void showNewer();
    // Takes out what no longer matches, but the orders that are to be kept.
    void dropDimmed(const std::set<core::OrderId>& kept);

    [[nodiscard]] const api::OrderCount& total() const { return m_total; }
    [[nodiscard]] bool isTotalKnown() const { return m_totalKnown; }
    // Times in the query are those of the console's zone.
    [[nodiscard]] api::OrderQuery queryFor(const QString& text, std::size_t limit = 1) const;
    [[nodiscard]] bool isFrozen() const { return isChanging(m_sort.key); }
    [[nodiscard]] api::SearchSort sorting() const { return m_sort; }
    [[nodiscard]] const api::OrderSummary* order(int row) const;  // nullptr: not loaded
    [[nodiscard]] int rowOf(const core::OrderId& id) const { return m_pages.rowOf(id); }
    [[nodiscard]] const Viewer& viewer() const { return m_viewer; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void loaded();  // another list is there
    void failed(const sagadesk::api::Problem& problem);
    void newerChanged();
    void totalChanged();
    void orderChanged(const sagadesk::core::OrderId& id);  // one of the loaded ones

private:
    void begin(api::OrderPage first);
    void askTotal();
    void takeTotal(const QString& query, const api::OrderCount& total);
    void fetch();
    void taken(const OrderPages::Ask& ask, const api::OrderPage& answer);
    void fitTail();
    void takeChanges(const ChangeSet& changes);
    void askChanges();
    void takeMatches(const std::vector<core::OrderId>& asked, const api::OrderPage& matches);
    void askMissing(std::vector<core::OrderId> ids);
    void update(const api::OrderSummary& order, bool matches);
    void newcomer(const api::OrderSummary& order);
    void forgetNewer(const core::OrderId& id);
    void insertNewer();
    void repaint();
    [[nodiscard]] bool couldShow(const core::OrderId& id) const;
    [[nodiscard]] api::OrderQuery asking(std::size_t limit) const;
    [[nodiscard]] QString textOf(const api::OrderSummary& order, OrderColumn column) const;
    [[nodiscard]] QString sentenceOf(const api::OrderSummary& order) const;

    Desk& m_desk;
    const Formats& m_formats;
    Viewer m_viewer;
    OrderPages m_pages;
    QString m_query, m_shown;  // asked for; of the list that is there
    api::SearchSort m_sort;
    Latest m_latest, m_latestTotal;
    api::OrderCount m_total;
    std::optional<api::OrderCount> m_awaited;  // of a list that is not there yet
    std::uint64_t m_generation = 0;
    std::set<core::OrderId> m_changed;  // asked at the next turn
    std::vector<api::OrderSummary> m_newer;
    QTimer m_fade, m_recount;
    std::chrono::milliseconds m_took{};
    int m_first = 0, m_last = 50, m_fetching = 0;
    bool m_loaded = false, m_steady = false, m_manyNewer = false, m_asking = false, m_headOutdated = false,
         m_totalKnown = false;
};

}  // namespace sagadesk::ui

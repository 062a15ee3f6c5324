// The loaded part of a long list of orders: pages by key, at most fifty of them at a time, and where a row belongs.
//
// Plain values and rules; the model asks and signals. Rows below what was ever reached are a tail of unknown ones.
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

#include "api/orders.h"

namespace sagadesk::ui {

struct ListedOrder {
    api::OrderSummary order;
    bool matches = true;        // false: dimmed, until the selection moves on
    bool outdated = false;      // it has changed since
    std::uint32_t changed = 0;  // bit n: cell of column n
    std::chrono::steady_clock::time_point changedAt{};
};

class OrderPages {
public:
    static constexpr std::size_t page_size = 200, pages_kept = 50;

    struct Place {
        core::OrderId id;
        std::string value;  // of what the query sorts by
    };
    struct Ask {
        std::uint64_t page = 0;  // 0: the one after the last
        std::optional<Place> after;
    };
    struct Taken {
        int from = 0, count = 0;  // rows that are known now
        int removed = 0;          // rows after them that are no more
    };

    // Everything anew. byCreation: rows stand in the order of their ids, so that newer ones find their place.
    void begin(const api::OrderPage& first, bool byCreation, bool descending);
    void setTotal(std::uint64_t total, bool exact) { m_total = total, m_exact = exact; }

    [[nodiscard]] int rows() const { return m_known + m_tail; }
    [[nodiscard]] int known() const { return m_known; }
    [[nodiscard]] const ListedOrder* at(int row) const;
    [[nodiscard]] ListedOrder* at(int row);
    [[nodiscard]] int rowOf(const core::OrderId& id) const;  // −1: not loaded

    // How long the tail should be now; the model says so to its views and then sets it.
    [[nodiscard]] int wantedTail() const;
    void setTail(int rows) { m_tail = rows; }
    [[nodiscard]] int tail() const { return m_tail; }

    // What is to be asked so that these rows can be shown, nearest first; nothing while that is under way.
    [[nodiscard]] std::optional<Ask> next(int first, int last);
    // By how many rows the list would grow; the tail is made longer before take().
    [[nodiscard]] int growthOf(const Ask& ask, const api::OrderPage& answer) const;
    // Which rows will be known and which would go: to be asked before take().
    [[nodiscard]] Taken preview(const Ask& ask, const api::OrderPage& answer) const;
    // Shortens the page that was asked for to what the answer holds; before take().
    void shrink(const Ask& ask, int rows);
    void take(const Ask& ask, const api::OrderPage& answer);
    void failed(const Ask& ask);

    // Where the order would stand among the loaded rows; −1: not there.
    [[nodiscard]] int placeFor(const core::OrderId& id) const;
    void insert(int row, std::vector<api::OrderSummary> orders);
    void remove(int row);
    // Calls visit(row, ListedOrder&) for every loaded row.
    template <class Visit>
    void forEach(Visit visit) {
        int row = 0;
        for (auto& page : m_pages) {
            for (std::size_t i = 0; i < page->rows.size(); ++i) visit(row + static_cast<int>(i), page->rows[i]);
            row += page->size;
        }
    }

private:
    struct Page {
        std::uint64_t serial = 0;
        int size = 0;
        std::optional<Place> after;
        core::OrderId last{};
        std::vector<ListedOrder> rows;  // empty: not loaded
        bool loading = false;
        mutable std::uint64_t used = 0;
    };
    [[nodiscard]] std::size_t pageAt(int row) const;  // for a known row
    [[nodiscard]] int firstOf(std::size_t page) const;
    [[nodiscard]] bool comesBefore(const core::OrderId& a, const core::OrderId& b) const {
        return m_descending ? b < a : a < b;
    }
    [[nodiscard]] Page* bySerial(std::uint64_t serial) const;
    [[nodiscard]] static std::vector<ListedOrder> fitted(const Page& page, const api::OrderPage& answer);
    void fill(Page& page, std::vector<ListedOrder> rows);
    void append(const api::OrderPage& answer, std::optional<Place> after);
    void split(std::size_t at);
    void evict();

    std::vector<std::unique_ptr<Page>> m_pages;
    std::unordered_map<core::OrderId, Page*> m_index;
    mutable std::vector<int> m_first;  // of each page; empty: to be counted anew
    std::optional<Place> m_next;       // the list goes on after this
    std::uint64_t m_total = 0, m_serials = 0;
    mutable std::uint64_t m_clock = 0;
    int m_known = 0, m_tail = 0;
    bool m_exact = true, m_byCreation = true, m_descending = true, m_nextLoading = false;
};

}  // namespace sagadesk::ui

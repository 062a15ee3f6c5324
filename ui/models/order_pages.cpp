#include "ui/models/order_pages.h"

#include <algorithm>

namespace sagadesk::ui {

namespace {

constexpr int ahead = 60;  // rows that are asked before they are seen

std::vector<ListedOrder> listed(const std::vector<api::OrderSummary>& orders) {
    std::vector<ListedOrder> rows;
    rows.reserve(orders.size());
    for (const api::OrderSummary& order : orders) {
        rows.emplace_back();
        rows.back().order = order;
    }
    return rows;
}

}  // namespace

void OrderPages::begin(const api::OrderPage& first, bool byCreation, bool descending) {
    m_pages.clear();
    m_index.clear();
    m_first.clear();
    m_known = m_tail = 0;
    m_byCreation = byCreation;
    m_descending = descending;
    m_nextLoading = false;
    append(first, std::nullopt);
    m_tail = wantedTail();
}

void OrderPages::append(const api::OrderPage& answer, std::optional<Place> after) {
    m_next = answer.next ? std::optional<Place>({*answer.next, {}}) : std::nullopt;
    if (answer.orders.empty()) return;
    auto page = std::make_unique<Page>();
    page->serial = ++m_serials;
    page->after = std::move(after);
    page->size = static_cast<int>(answer.orders.size());
    page->last = answer.orders.back().id;
    m_known += page->size;
    fill(*page, listed(answer.orders));
    m_pages.push_back(std::move(page));
    m_first.clear();
    evict();
}

void OrderPages::fill(Page& page, std::vector<ListedOrder> rows) {
    page.rows = std::move(rows);
    page.loading = false;
    page.used = ++m_clock;
    for (const ListedOrder& row : page.rows) m_index[row.order.id] = &page;
}

int OrderPages::firstOf(std::size_t page) const {
    if (m_first.size() != m_pages.size()) {
        m_first.clear();
        int row = 0;
        for (const auto& each : m_pages) m_first.push_back(row), row += each->size;
    }
    return m_first[page];
}

std::size_t OrderPages::pageAt(int row) const {
    if (!m_pages.empty()) (void)firstOf(0);
    const auto after = std::upper_bound(m_first.begin(), m_first.end(), row);
    return static_cast<std::size_t>(after - m_first.begin()) - 1;
}

const ListedOrder* OrderPages::at(int row) const {
    if (row < 0 || row >= m_known) return nullptr;
    const std::size_t index = pageAt(row);
    const Page& page = *m_pages[index];
    if (page.rows.empty()) return nullptr;
    return &page.rows[static_cast<std::size_t>(row - firstOf(index))];
}

ListedOrder* OrderPages::at(int row) {
    return const_cast<ListedOrder*>(static_cast<const OrderPages*>(this)->at(row));
}

int OrderPages::rowOf(const core::OrderId& id) const {
    const auto found = m_index.find(id);
    if (found == m_index.end()) return -1;
    int first = 0;
    for (const auto& page : m_pages) {
        if (page.get() == found->second) break;
        first += page->size;
    }
    const auto& rows = found->second->rows;
    const auto row =
        std::find_if(rows.begin(), rows.end(), [&](const ListedOrder& each) { return each.order.id == id; });
    return row == rows.end() ? -1 : first + static_cast<int>(row - rows.begin());
}

int OrderPages::wantedTail() const {
    if (!m_next) return 0;
    const auto known = static_cast<std::uint64_t>(m_known);
    const std::uint64_t rest = m_total > known ? m_total - known : 0;
    return static_cast<int>(std::max<std::uint64_t>(rest, m_exact && m_total > 0 ? 1 : page_size));
}

std::optional<OrderPages::Ask> OrderPages::next(int first, int last) {
    first = std::max(0, first - ahead);
    last += ahead;
    if (m_known > 0 && first < m_known) {
        const std::size_t end = pageAt(std::min(last, m_known - 1));
        for (std::size_t i = pageAt(first); i <= end; ++i) {
            Page& page = *m_pages[i];
            page.used = ++m_clock;
            if (!page.rows.empty() || page.loading) continue;
            page.loading = true;
            return Ask{page.serial, page.after};
        }
    }
    if (last < m_known || !m_next || m_nextLoading) return std::nullopt;
    m_nextLoading = true;
    return Ask{0, m_next};
}

OrderPages::Page* OrderPages::bySerial(std::uint64_t serial) const {
    const auto found =
        std::find_if(m_pages.begin(), m_pages.end(), [&](const auto& each) { return each->serial == serial; });
    return found == m_pages.end() ? nullptr : found->get();
}

// As far as the page reached before; what has come in between pushes nothing out of it.
std::vector<ListedOrder> OrderPages::fitted(const Page& page, const api::OrderPage& answer) {
    std::vector<ListedOrder> rows = listed(answer.orders);
    const auto last =
        std::find_if(rows.begin(), rows.end(), [&](const ListedOrder& each) { return each.order.id == page.last; });
    if (last != rows.end()) rows.erase(last + 1, rows.end());
    if (rows.size() > static_cast<std::size_t>(page.size)) rows.resize(static_cast<std::size_t>(page.size));
    return rows;
}

int OrderPages::growthOf(const Ask& ask, const api::OrderPage& answer) const {
    return ask.page != 0 ? 0 : std::max(0, static_cast<int>(answer.orders.size()) - m_tail);
}

OrderPages::Taken OrderPages::preview(const Ask& ask, const api::OrderPage& answer) const {
    if (ask.page == 0) return {m_known, static_cast<int>(answer.orders.size()), 0};
    const Page* page = bySerial(ask.page);
    if (page == nullptr) return {};
    int first = 0;
    for (const auto& each : m_pages) {
        if (each.get() == page) break;
        first += each->size;
    }
    const int count = static_cast<int>(fitted(*page, answer).size());
    return {first, count, page->size - count};
}

void OrderPages::take(const Ask& ask, const api::OrderPage& answer) {
    if (ask.page == 0) {
        m_nextLoading = false;
        m_tail = std::max(0, m_tail - static_cast<int>(answer.orders.size()));
        append(answer, ask.after);
        return;
    }
    Page* page = bySerial(ask.page);
    if (page == nullptr) return;
    auto rows = fitted(*page, answer);
    if (rows.size() != static_cast<std::size_t>(page->size)) shrink(ask, static_cast<int>(rows.size()));
    if (!rows.empty()) fill(*page, std::move(rows));
    evict();
}

void OrderPages::shrink(const Ask& ask, int rows) {
    Page* page = bySerial(ask.page);
    if (page == nullptr) return;
    m_known -= page->size - rows;
    page->size = rows;
    std::erase_if(m_pages, [](const auto& each) { return each->size == 0; });
    m_first.clear();
}

void OrderPages::failed(const Ask& ask) {
    if (ask.page == 0) m_nextLoading = false;
    if (Page* page = bySerial(ask.page)) page->loading = false;
}

void OrderPages::evict() {
    const auto loaded = [](const auto& page) { return !page->rows.empty(); };
    while (static_cast<std::size_t>(std::count_if(m_pages.begin(), m_pages.end(), loaded)) > pages_kept) {
        Page* oldest = nullptr;
        for (const auto& page : m_pages) {
            if (loaded(page) && (oldest == nullptr || page->used < oldest->used)) oldest = page.get();
        }
        for (const ListedOrder& row : oldest->rows) m_index.erase(row.order.id);
        oldest->rows.clear();
        oldest->rows.shrink_to_fit();
    }
}

int OrderPages::placeFor(const core::OrderId& id) const {
    if (!m_byCreation) return -1;
    int first = 0;
    for (const auto& page : m_pages) {
        if (!comesBefore(page->last, id)) {
            if (page->rows.empty()) return -1;
            const auto row = std::find_if(page->rows.begin(), page->rows.end(),
                                          [&](const ListedOrder& each) { return !comesBefore(each.order.id, id); });
            return first + static_cast<int>(row - page->rows.begin());
        }
        first += page->size;
    }
    return m_next ? -1 : m_known;
}

void OrderPages::insert(int row, std::vector<api::OrderSummary> orders) {
    if (orders.empty()) return;
    if (m_pages.empty()) return append({std::move(orders), std::nullopt, {}}, std::nullopt);
    const std::size_t index = row >= m_known ? m_pages.size() - 1 : pageAt(row);
    Page& page = *m_pages[index];
    auto rows = listed(orders);
    const auto at = page.rows.begin() + (row - firstOf(index));
    page.rows.insert(at, std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
    for (const api::OrderSummary& order : orders) m_index[order.id] = &page;
    page.size += static_cast<int>(orders.size());
    page.last = page.rows.back().order.id;
    m_known += static_cast<int>(orders.size());
    m_first.clear();
    if (page.rows.size() > 2 * page_size) split(index);
}

// So that a page that has grown at the top can be let go in parts.
void OrderPages::split(std::size_t at) {
    Page& page = *m_pages[at];
    auto rest = std::make_unique<Page>();
    const auto cut = page.rows.end() - static_cast<std::ptrdiff_t>(page_size);
    rest->serial = ++m_serials;
    rest->rows.assign(std::make_move_iterator(cut), std::make_move_iterator(page.rows.end()));
    page.rows.erase(cut, page.rows.end());
    rest->after = Place{page.rows.back().order.id, {}};
    rest->last = page.last;
    rest->size = static_cast<int>(rest->rows.size());
    rest->used = page.used;
    page.last = page.rows.back().order.id;
    page.size = static_cast<int>(page.rows.size());
    for (const ListedOrder& row : rest->rows) m_index[row.order.id] = rest.get();
    m_pages.insert(m_pages.begin() + static_cast<std::ptrdiff_t>(at) + 1, std::move(rest));
    m_first.clear();
}

void OrderPages::remove(int row) {
    const std::size_t index = pageAt(row);
    Page& page = *m_pages[index];
    const auto at = page.rows.begin() + (row - firstOf(index));
    m_index.erase(at->order.id);
    page.rows.erase(at);
    --page.size;
    --m_known;
    if (page.rows.empty())
        m_pages.erase(m_pages.begin() + static_cast<std::ptrdiff_t>(index));
    else
        page.last = page.rows.back().order.id;
    m_first.clear();
}

}  // namespace sagadesk::ui

#include "store/sqlite/page_query.h"

#include <algorithm>
#include <limits>

#include "store/sqlite/rows.h"

namespace sagadesk::store {

namespace {

// A way to walk orders by rising or falling id.
struct Path {
    std::string from;       // an index of orders, "": by row; or a table joined with orders
    std::string condition;  // what the index needs to be usable
    std::string search;     // what of the search is to be asked on the way; "": nothing
};

// Rows are given in the order of ids, so that both walks meet the orders alike.
constexpr const char* word_table = "order_words CROSS JOIN orders AS o ON o.row = order_words.rowid";

std::string number(auto value) {
    return std::to_string(static_cast<int>(value));
}

class Builder {
public:
    explicit Builder(const ports::OrderFilter& filter) : m_filter(filter), m_sort(sortSql(filter.sort)) {}

    std::string place(SqlValue value) {
        m_query.values.push_back(std::move(value));
        return "?" + std::to_string(m_query.values.size());
    }
    [[nodiscard]] Place placing() {
        return [this](SqlValue value) { return place(std::move(value)); };
    }
    void require(const std::string& condition) { m_common += " AND " + condition; }

    // What two paths meet counts once.
    void expectOverlaps() { m_overlapping = true; }

    template <class Members>
    void requireOneOf(const std::string& column, const Members& members) {
        if (members.empty()) return;
        std::string list;
        for (const auto member : members) list += (list.empty() ? "" : ", ") + number(member);
        require("+" + column + " IN (" + list + ")");
    }

    void requireAfter(const ports::PageAfter& after) {
        const auto id = place(after.id);
        const std::string older = "o.id < " + id;
        if (m_sort.empty() && m_filter.descending) return require(older);
        if (m_sort.empty()) return require("o.id > " + id);
        const bool text = m_filter.sort == core::SortKey::Customer;
        const auto value = text ? place(after.value.text) : place(after.value.number);
        require("(" + m_sort + (m_filter.descending ? " < " : " > ") + value + " OR (" + m_sort + " = " + value +
                " AND " + older + "))");
    }

    PageQuery page(const std::vector<Path>& paths, std::size_t limit) {
        const auto count = place(static_cast<std::int64_t>(limit));
        const std::string direction = m_filter.descending ? " DESC" : "";
        const std::string key = m_sort.empty() ? "" : ", " + m_sort + " AS sorted";
        for (const auto& path : paths) {
            const std::string order = path.from == word_table ? "order_words.rowid" + direction
                                      : m_sort.empty()        ? "o.id" + direction
                                                              : m_sort + direction + ", o.id DESC";
            add("SELECT * FROM (SELECT " SAGADESK_ORDER_COLUMNS + key + from(path) + " ORDER BY " + order + " LIMIT " +
                count + ")");
        }
        const std::string last = m_sort.empty() ? "1" + direction : "sorted" + direction + ", 1 DESC";
        if (paths.size() > 1) m_query.sql += " ORDER BY " + last + " LIMIT " + count;
        return std::move(m_query);
    }

    PageQuery count(const std::vector<Path>& paths, std::uint64_t most) {
        const auto limit = " LIMIT " + place(static_cast<std::int64_t>(most));
        for (const auto& path : paths) add("SELECT * FROM (SELECT o.row" + from(path) + limit + ")");
        m_query.sql = "SELECT count(*) FROM (" + m_query.sql + limit + ")";
        return std::move(m_query);
    }

    PageQuery take(std::string sql) {
        m_query.sql = std::move(sql);
        return std::move(m_query);
    }

private:
    void add(const std::string& select) {
        if (!m_query.sql.empty()) m_query.sql += m_overlapping ? " UNION " : " UNION ALL ";
        m_query.sql += select;
    }
    [[nodiscard]] std::string from(const Path& path) const {
        const std::string indexed = path.from.empty() ? "NOT INDEXED" : "INDEXED BY " + path.from;
        return " FROM " + (path.from == word_table ? path.from : "orders AS o " + indexed) + " WHERE " +
               path.condition + m_common + (path.search.empty() ? "" : " AND " + path.search);
    }

    const ports::OrderFilter& m_filter;
    std::string m_sort;
    bool m_overlapping = false;
    PageQuery m_query;
    std::string m_common;
};

std::vector<Path> statePaths(const std::vector<core::OrderState>& states) {
    std::vector<Path> paths;
    for (const auto state : states) paths.push_back({"orders_by_state", "o.state = " + number(state), {}});
    return paths;
}

std::vector<core::OrderState> distinct(std::vector<core::OrderState> states) {
    std::sort(states.begin(), states.end());
    states.erase(std::unique(states.begin(), states.end()), states.end());
    return states;
}

std::string idsOf(const ports::OrderFilter& filter, Builder& builder) {
    std::string list;
    for (const auto& id : filter.ids) list += (list.empty() ? "" : ", ") + builder.place(id);
    return "o.id IN (" + list + ")";
}

// Most selective first: what stands in the failure queue is little beside all else. Unfinished orders are few beside
// the finished ones, held ones fewer still, and of the finished ones most are completed. Empty: nothing of all this
// is asked for.
std::vector<Path> narrowPaths(const ports::OrderFilter& filter, Builder& builder) {
    using core::OrderState;
    const auto states = distinct(filter.states);
    if (!filter.ids.empty()) return {{"orders_by_id", idsOf(filter, builder), {}}};
    if (!filter.cause.empty())
        return {{"orders_by_cause", "o.cause = " + builder.place(filter.cause) + " AND o.cause <> ''", {}}};
    if (!filter.customer.empty())
        return {{"orders_by_customer", "o.customer_id = " + builder.place(filter.customer), {}}};
    if (filter.activities == std::vector{core::Activity::Held}) return {{"orders_held", "o.activity = 6", {}}};
    if (!states.empty() && !core::isFinal(states.back())) return statePaths(states);
    const bool idle = filter.activities.empty() || std::ranges::count(filter.activities, core::Activity::Idle) > 0;
    if (!filter.service.empty() || !idle) {
        auto paths = statePaths({OrderState::Pending, OrderState::Confirmed, OrderState::Processing});
        paths.push_back({"orders_leftover", "o.state >= 3 AND (o.activity <> 7 OR o.service <> '')", {}});
        return paths;
    }
    if (!states.empty() && std::ranges::count(states, OrderState::Completed) == 0) return statePaths(states);
    return {};
}

std::vector<Path> widePaths(const ports::OrderFilter& filter, Builder& builder) {
    const auto states = distinct(filter.states);
    if (!filter.type.empty()) return {{"orders_by_type", "o.type = " + builder.place(filter.type), {}}};
    if (!states.empty() && states.size() < 6) return statePaths(states);
    if (filter.sort == core::SortKey::Total) return {{"orders_by_amount", "o.amount IS NOT NULL", {}}};
    return {{"orders_by_id", "o.id IS NOT NULL", {}}};
}

// The row of the oldest order from that id on; above all rows when there is none.
std::string rowAt(const std::string& id) {
    return "ifnull((SELECT row FROM orders WHERE id >= " + id + " ORDER BY id LIMIT 1), 9223372036854775807)";
}

// The word table knows nothing of ids, so each bound on them becomes one on its rows.
std::string walkBounds(const ports::OrderFilter& filter, const WordWalk& walk,
                       const std::optional<ports::PageAfter>& after, Builder& builder) {
    std::string bounds;
    const auto bound = [&](const char* comparison, const core::OrderId& id) {
        bounds += std::string(" AND order_words.rowid ") + comparison + " " + rowAt(builder.place(id));
    };
    const auto at = [](std::int64_t ms) { return core::OrderId::lowestAt(core::Instant(core::Duration(ms))); };
    // First: the word table takes one bound of a side to begin at and passes over the rows up to any other.
    if (after) bound(filter.descending ? "<" : ">=", after->id);
    if (filter.createdFrom) bound(">=", core::OrderId::lowestAt(*filter.createdFrom));
    if (filter.createdTo) bound("<", core::OrderId::lowestAt(*filter.createdTo));
    for (const auto& term : walk.rest.terms) {
        const auto* range = std::get_if<core::NumberIn>(&term.test);
        if (range == nullptr || range->field != core::NumberField::Created) continue;
        if (range->from != std::numeric_limits<std::int64_t>::min()) bound(">=", at(range->from));
        if (range->to != std::numeric_limits<std::int64_t>::max()) bound("<", at(range->to + 1));
    }
    return bounds;
}

// Words that many orders have, from the newest order that has them down.
std::vector<Path> walkPaths(const ports::OrderFilter& filter, const WordWalk& walk, const std::string& wholeSearch,
                            const SearchPlan& plan, const std::optional<ports::PageAfter>& after, Builder& builder) {
    if (!walk.numbers.empty()) builder.expectOverlaps();
    const core::SearchCondition rest{walk.rest};
    std::vector<Path> paths{
        {word_table, "order_words MATCH " + builder.place(walk.words) + walkBounds(filter, walk, after, builder),
         walk.rest.terms.empty() ? "" : conditionSql(rest, plan.broad, builder.placing())}};
    for (const auto& range : walk.numbers)
        paths.push_back({"orders_by_number",
                         "o.number >= " + builder.place(range.from) + " AND o.number <= " + builder.place(range.to),
                         wholeSearch});
    return paths;
}

void requireAll(const ports::OrderFilter& filter, Builder& builder) {
    builder.requireOneOf("o.state", filter.states);
    builder.requireOneOf("o.activity", filter.activities);
    if (!filter.type.empty()) builder.require("+o.type = " + builder.place(filter.type));
    if (!filter.customer.empty()) builder.require("+o.customer_id = " + builder.place(filter.customer));
    if (!filter.service.empty()) builder.require("+o.service = " + builder.place(filter.service));
    if (!filter.cause.empty()) builder.require("+o.cause = " + builder.place(filter.cause));
    // An id begins with its instant of creation.
    if (filter.createdFrom) builder.require("o.id >= " + builder.place(core::OrderId::lowestAt(*filter.createdFrom)));
    if (filter.createdTo) builder.require("o.id < " + builder.place(core::OrderId::lowestAt(*filter.createdTo)));
}

std::vector<Path> pathsOf(const ports::OrderFilter& filter, const SearchPlan& plan,
                          const std::optional<ports::PageAfter>& after, Builder& builder) {
    requireAll(filter, builder);
    if (after) builder.requireAfter(*after);
    const auto search = filter.search ? conditionSql(*filter.search, plan.broad, builder.placing()) : std::string();
    std::vector<Path> paths;
    if (plan.narrow && filter.ids.empty())
        if (const auto rows = gatherSql(*filter.search, plan.broad, builder.placing()))
            paths = {{"", "o.row IN (" + *rows + ")", {}}};
    if (paths.empty()) paths = narrowPaths(filter, builder);
    if (paths.empty() && filter.search && filter.sort == core::SortKey::Created)
        if (const auto walk = wordWalk(*filter.search)) return walkPaths(filter, *walk, search, plan, after, builder);
    if (paths.empty()) paths = widePaths(filter, builder);
    for (Path& path : paths) path.search = search;
    return paths;
}

}  // namespace

PageQuery pageQuery(const ports::OrderFilter& asked, const SearchPlan& plan,
                    const std::optional<ports::PageAfter>& after, std::size_t limit) {
    const auto filter = withHints(asked);
    Builder builder(filter);
    const auto paths = pathsOf(filter, plan, after, builder);
    return builder.page(paths, limit);
}

PageQuery countQuery(const ports::OrderFilter& asked, const SearchPlan& plan, std::uint64_t most) {
    const auto filter = withHints(asked);
    Builder builder(filter);
    const auto paths = pathsOf(filter, plan, std::nullopt, builder);
    return builder.count(paths, most);
}

PageQuery broadQuery(const std::string& match, int most) {
    return {"SELECT 1 FROM order_words WHERE order_words MATCH ?1 LIMIT 1 OFFSET " + std::to_string(most), {match}};
}

std::optional<PageQuery> manyMatchesQuery(const core::SearchCondition& search, const BroadWords& broad, int most) {
    const ports::OrderFilter none;
    Builder builder(none);
    const auto rows = gatherSql(search, broad, builder.placing());
    if (!rows) return std::nullopt;
    return builder.take("SELECT 1 FROM (" + *rows + ") LIMIT 1 OFFSET " + std::to_string(most));
}

}  // namespace sagadesk::store

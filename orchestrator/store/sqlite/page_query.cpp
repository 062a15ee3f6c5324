#include "store/sqlite/page_query.h"

#include <algorithm>

#include "store/sqlite/rows.h"

namespace sagadesk::store {

namespace {

// A way to walk orders by falling id.
struct Path {
    const char* index;      // "": by row
    std::string condition;  // what the index needs to be usable
};

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
        const std::string order = m_sort.empty() ? "o.id" + direction : m_sort + direction + ", o.id DESC";
        const std::string key = m_sort.empty() ? "" : ", " + m_sort + " AS sorted";
        for (const auto& path : paths)
            add("SELECT * FROM (SELECT " SAGADESK_ORDER_COLUMNS + key + from(path) + " ORDER BY " + order + " LIMIT " +
                count + ")");
        const std::string last = m_sort.empty() ? "1" + direction : "sorted" + direction + ", 1 DESC";
        if (paths.size() > 1) m_query.sql += " ORDER BY " + last + " LIMIT " + count;
        return std::move(m_query);
    }

    PageQuery count(const std::vector<Path>& paths, std::uint64_t most) {
        for (const auto& path : paths) add("SELECT 1" + from(path));
        m_query.sql = "SELECT count(*) FROM (" + m_query.sql + " LIMIT " + place(static_cast<std::int64_t>(most)) + ")";
        return std::move(m_query);
    }

    PageQuery take(std::string sql) {
        m_query.sql = std::move(sql);
        return std::move(m_query);
    }

private:
    void add(const std::string& select) { m_query.sql += (m_query.sql.empty() ? "" : " UNION ALL ") + select; }
    [[nodiscard]] std::string from(const Path& path) const {
        const std::string index = path.index;
        return " FROM orders AS o " + (index.empty() ? "NOT INDEXED" : "INDEXED BY " + index) + " WHERE " +
               path.condition + m_common;
    }

    const ports::OrderFilter& m_filter;
    std::string m_sort;
    PageQuery m_query;
    std::string m_common;
};

std::vector<Path> statePaths(const std::vector<core::OrderState>& states) {
    std::vector<Path> paths;
    for (const auto state : states) paths.push_back({"orders_by_state", "o.state = " + number(state)});
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

// Without anything that narrows.
std::vector<Path> everything(const ports::OrderFilter& filter) {
    if (filter.sort == core::SortKey::Total) return {{"orders_by_amount", "o.amount IS NOT NULL"}};
    return {{"orders_by_id", "o.id IS NOT NULL"}};
}

// Most selective first: what stands in the failure queue is little beside all else. Unfinished orders are few beside
// the finished ones, held ones fewer still.
std::vector<Path> choosePaths(const ports::OrderFilter& filter, Builder& builder) {
    using core::OrderState;
    const auto states = distinct(filter.states);
    const bool unfinished = !states.empty() && !core::isFinal(states.back());
    if (!filter.ids.empty()) return {{"orders_by_id", idsOf(filter, builder)}};
    if (!filter.cause.empty())
        return {{"orders_by_cause", "o.cause = " + builder.place(filter.cause) + " AND o.cause <> ''"}};
    if (!filter.customer.empty()) return {{"orders_by_customer", "o.customer_id = " + builder.place(filter.customer)}};
    if (filter.activities == std::vector{core::Activity::Held}) return {{"orders_held", "o.activity = 6"}};
    if (unfinished) return statePaths(states);
    const bool idle = filter.activities.empty() || std::ranges::count(filter.activities, core::Activity::Idle) > 0;
    if (!filter.service.empty() || !idle) {
        auto paths = statePaths({OrderState::Pending, OrderState::Confirmed, OrderState::Processing});
        paths.push_back({"orders_leftover", "o.state >= 3 AND (o.activity <> 7 OR o.service <> '')"});
        return paths;
    }
    if (!filter.type.empty()) return {{"orders_by_type", "o.type = " + builder.place(filter.type)}};
    if (!states.empty() && states.size() < 6) return statePaths(states);
    return everything(filter);
}

void requireAll(const ports::OrderFilter& filter, const SearchPlan& plan, Builder& builder) {
    builder.requireOneOf("o.state", filter.states);
    builder.requireOneOf("o.activity", filter.activities);
    if (!filter.type.empty()) builder.require("+o.type = " + builder.place(filter.type));
    if (!filter.customer.empty()) builder.require("+o.customer_id = " + builder.place(filter.customer));
    if (!filter.service.empty()) builder.require("+o.service = " + builder.place(filter.service));
    if (!filter.cause.empty()) builder.require("+o.cause = " + builder.place(filter.cause));
    // An id begins with its instant of creation.
    if (filter.createdFrom) builder.require("o.id >= " + builder.place(core::OrderId::lowestAt(*filter.createdFrom)));
    if (filter.createdTo) builder.require("o.id < " + builder.place(core::OrderId::lowestAt(*filter.createdTo)));
    if (filter.search) builder.require(conditionSql(*filter.search, plan.broad, builder.placing()));
}

std::vector<Path> pathsOf(const ports::OrderFilter& filter, const SearchPlan& plan, Builder& builder) {
    requireAll(filter, plan, builder);
    if (plan.narrow && filter.ids.empty())
        if (const auto rows = gatherSql(*filter.search, plan.broad, builder.placing()))
            return {{"", "o.row IN (" + *rows + ")"}};
    return choosePaths(filter, builder);
}

}  // namespace

PageQuery pageQuery(const ports::OrderFilter& asked, const SearchPlan& plan,
                    const std::optional<ports::PageAfter>& after, std::size_t limit) {
    const auto filter = withHints(asked);
    Builder builder(filter);
    const auto paths = pathsOf(filter, plan, builder);
    if (after) builder.requireAfter(*after);
    return builder.page(paths, limit);
}

PageQuery countQuery(const ports::OrderFilter& asked, const SearchPlan& plan, std::uint64_t most) {
    const auto filter = withHints(asked);
    Builder builder(filter);
    const auto paths = pathsOf(filter, plan, builder);
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

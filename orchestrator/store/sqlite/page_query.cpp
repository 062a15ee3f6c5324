#include "store/sqlite/page_query.h"

#include <algorithm>
#include <array>

#include "store/sqlite/rows.h"

namespace sagadesk::store {

namespace {

constexpr int gathered_max = 2000;

// A way to walk orders by falling id.
struct Path {
    const char* index;
    std::string condition;  // what the index needs to be usable
};

std::string number(auto value) {
    return std::to_string(static_cast<int>(value));
}

class Builder {
public:
    explicit Builder(const ports::OrderFilter& filter) : m_filter(filter) {}

    std::string place(std::variant<std::int64_t, std::string, core::OrderId> value) {
        m_query.values.push_back(std::move(value));
        return "?" + std::to_string(m_query.values.size());
    }
    void require(const std::string& condition) { m_common += " AND " + condition; }

    template <class Members>
    void requireOneOf(const std::string& column, const Members& members) {
        if (members.empty()) return;
        std::string list;
        for (const auto member : members) list += (list.empty() ? "" : ", ") + number(member);
        require("+" + column + " IN (" + list + ")");
    }

    // Matches of the text, column by column; prefixes of UTF-8 text end before the byte 0xFF.
    std::vector<std::string> textMatches() {
        const auto from = place(m_filter.text);
        const auto to = place(m_filter.text + '\xFF');
        std::vector<std::string> matches{
            "(external_reference >= " + from + " AND external_reference < " + to + " AND external_reference <> '')",
            "(customer_id >= " + from + " AND customer_id < " + to + ")"};
        if (const auto spoken = core::OrderNumber::parse(m_filter.text))
            matches.push_back("number = " + place(static_cast<std::int64_t>(spoken->value)));
        return matches;
    }

    PageQuery finish(const std::vector<Path>& paths, std::size_t limit) {
        const auto count = place(static_cast<std::int64_t>(limit));
        for (const auto& path : paths) {
            if (!m_query.sql.empty()) m_query.sql += " UNION ALL ";
            m_query.sql += "SELECT * FROM (SELECT " SAGADESK_ORDER_COLUMNS " FROM orders AS o INDEXED BY ";
            m_query.sql += path.index;
            m_query.sql += " WHERE " + path.condition + m_common + " ORDER BY o.id DESC LIMIT " + count + ")";
        }
        if (paths.size() > 1) m_query.sql += " ORDER BY 1 DESC LIMIT " + count;
        return std::move(m_query);
    }

    PageQuery take(std::string sql) {
        m_query.sql = std::move(sql);
        return std::move(m_query);
    }

private:
    const ports::OrderFilter& m_filter;
    PageQuery m_query;
    std::string m_common;
};

std::string gather(const std::vector<std::string>& matches) {
    static constexpr std::array indices{"orders_by_reference", "orders_by_customer", "orders_by_number"};
    std::string sql;
    for (std::size_t at = 0; at < matches.size(); ++at)
        sql += std::string(at == 0 ? "" : " UNION ALL ") + "SELECT id FROM orders INDEXED BY " + indices[at] +
               " WHERE " + matches[at];
    return sql;
}

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

// Most selective first: what stands in the failure queue is little beside all else. Unfinished orders are few beside
// the finished ones, held ones fewer still.
std::vector<Path> choosePaths(const ports::OrderFilter& filter, Builder& builder) {
    using core::OrderState;
    const auto states = distinct(filter.states);
    const bool unfinished = !states.empty() && !core::isFinal(states.back());
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
    return {{"orders_by_id", "o.id IS NOT NULL"}};
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

std::string anyOf(const std::vector<std::string>& matches) {
    std::string sql;
    for (const auto& match : matches) sql += (sql.empty() ? "(" : " OR ") + match;
    return sql + ")";
}

}  // namespace

PageQuery pageQuery(const ports::OrderFilter& filter, const std::optional<core::OrderId>& before, std::size_t limit,
                    bool narrow) {
    Builder builder(filter);
    requireAll(filter, builder);
    if (before) builder.require("o.id < " + builder.place(*before));
    if (!filter.text.empty()) {
        const auto matches = builder.textMatches();
        if (narrow) return builder.finish({{"orders_by_id", "o.id IN (" + gather(matches) + ")"}}, limit);
        builder.require(anyOf(matches));
    }
    auto paths = choosePaths(filter, builder);
    return builder.finish(paths, limit);
}

PageQuery manyMatchesQuery(const std::string& text) {
    ports::OrderFilter filter;
    filter.text = text;
    Builder builder(filter);
    const auto matches = builder.textMatches();
    return builder.take("SELECT 1 FROM (" + gather(matches) + ") LIMIT 1 OFFSET " + std::to_string(gathered_max));
}

}  // namespace sagadesk::store

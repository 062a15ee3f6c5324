#include "engine/order_filter.h"

#include <charconv>

#include "api/search.h"

namespace sagadesk::engine {

namespace {

bool isText(core::SortKey key) {
    return key == core::SortKey::Customer;
}

core::Expected<std::optional<ports::PageAfter>> foreignCursor() {
    return core::fail("bad_cursor", core::FailureClass::Refused,
                      "The cursor is of a page that was sorted otherwise; begin again without it.", "cursor");
}

}  // namespace

core::Expected<ports::OrderFilter> filterOf(const api::OrderQuery& query, core::Instant now) {
    ports::OrderFilter filter;
    filter.states = query.states;
    filter.activities = query.activities;
    filter.type = query.type;
    filter.customer = query.customer;
    filter.service = query.service;
    filter.cause = query.cause;
    filter.createdFrom = query.createdFrom;
    filter.createdTo = query.createdTo;
    filter.ids = query.ids;
    const auto search = api::parseSearch(query.q);
    if (!search)
        return core::fail("bad_search", core::FailureClass::Refused, search.error().detail,
                          "byte " + std::to_string(search.error().from));
    auto asked = api::searchQuery(*search, {now, query.zone});
    filter.search = std::move(asked.condition);
    filter.sort = asked.sort;
    filter.descending = asked.descending;
    return filter;
}

core::Expected<std::optional<ports::PageAfter>> placeOf(const api::OrderQuery& query,
                                                        const ports::OrderFilter& filter) {
    if (!query.before) return std::optional<ports::PageAfter>{};
    const std::string_view value = query.beforeValue;
    if (filter.sort == core::SortKey::Created) {
        if (!value.empty()) return foreignCursor();
        return ports::PageAfter(*query.before);
    }
    const char kind = isText(filter.sort) ? 't' : 'n';
    if (!value.starts_with(kind)) return foreignCursor();
    if (isText(filter.sort)) return ports::PageAfter(*query.before, {0, std::string(value.substr(1))});
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(value.data() + 1, value.data() + value.size(), number);
    if (error != std::errc() || end != value.data() + value.size()) return foreignCursor();
    return ports::PageAfter(*query.before, {number, {}});
}

std::string placeText(const ports::OrderRow& row, const ports::OrderFilter& filter) {
    if (filter.sort == core::SortKey::Created) return {};
    const auto value = ports::sortValue(row, filter.sort);
    return isText(filter.sort) ? "t" + value.text : "n" + std::to_string(value.number);
}

}  // namespace sagadesk::engine

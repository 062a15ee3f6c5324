#include "http/list_query.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <utility>

#include "api/search.h"
#include "api/wire.h"
#include "http/parameters.h"
#include "http/request_target.h"

namespace sagadesk::http {

namespace {

constexpr std::size_t limit_max = 200;
constexpr std::size_t text_bytes_max = 200;

// Comma-separated words of one enumeration.
template <class Value>
Checked<void> readWords(std::string_view name, std::string_view text, std::optional<Value> (*valueOf)(std::string_view),
                        std::string_view allowed, std::vector<Value>& values) {
    while (true) {
        const std::string_view word = text.substr(0, text.find(','));
        const auto value = valueOf(word);
        if (!value)
            return badParameter(name, "The parameter \"" + std::string(name) +
                                          "\" is a comma-separated list of: " + std::string(allowed) + ".");
        if (std::find(values.begin(), values.end(), *value) == values.end()) values.push_back(*value);
        if (word.size() == text.size()) return {};
        text.remove_prefix(word.size() + 1);
    }
}

Checked<void> readText(std::string_view name, std::string text, std::string& target,
                       std::size_t most = text_bytes_max) {
    if (text.empty() || text.size() > most)
        return badParameter(
            name, "The parameter \"" + std::string(name) + "\" is 1 to " + std::to_string(most) + " bytes long.");
    target = std::move(text);
    return {};
}

Checked<void> readInstant(std::string_view name, std::string_view text, std::optional<core::Instant>& target) {
    target = core::parseInstant(text);
    if (!target)
        return badParameter(name, "The parameter \"" + std::string(name) +
                                      "\" is an RFC 3339 date or time, such as 2026-11-18 or 2026-11-18T14:05:58Z.");
    return {};
}

Checked<void> readIds(std::string_view text, std::vector<core::OrderId>& ids) {
    while (ids.size() < api::orders_asked_max) {
        const std::string_view word = text.substr(0, text.find(','));
        const auto id = core::OrderId::parse(word);
        if (!id) break;
        ids.push_back(*id);
        if (word.size() == text.size()) return {};
        text.remove_prefix(word.size() + 1);
    }
    return badParameter("ids", "The parameter \"ids\" is a comma-separated list of at most 200 ids of orders.");
}

Checked<void> readLimit(std::string_view text, std::size_t& limit) {
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), limit);
    if (error != std::errc() || end != text.data() + text.size() || limit < 1 || limit > limit_max)
        return badParameter("limit", "The parameter \"limit\" is a whole number from 1 to 200.");
    return {};
}

Checked<void> readCursor(std::string_view text, api::OrderQuery& query) {
    query.before = api::decodeCursor(text, &query.beforeValue);
    if (!query.before)
        return badParameter("cursor", "The parameter \"cursor\" is the member \"next\" of the page before.");
    return {};
}

Checked<void> readParameter(std::string_view name, std::string value, api::OrderQuery& query) {
    if (name == "state")
        return readWords<core::OrderState>(name, value, core::orderState,
                                           "pending, confirmed, processing, completed, failed, cancelled",
                                           query.states);
    if (name == "activity")
        return readWords<core::Activity>(
            name, value, core::activity,
            "running, waiting, awaiting_callback, awaiting_approval, parked, compensating, "
            "held, idle",
            query.activities);
    if (name == "type") return readText(name, std::move(value), query.type);
    if (name == "customer") return readText(name, std::move(value), query.customer);
    if (name == "service") return readText(name, std::move(value), query.service);
    if (name == "cause") return readText(name, std::move(value), query.cause);
    if (name == "q") return readText(name, std::move(value), query.q, api::search_bytes_max);
    if (name == "zone") return readZone(value, query.zone);
    if (name == "ids") return readIds(value, query.ids);
    if (name == "created_from") return readInstant(name, value, query.createdFrom);
    if (name == "created_to") return readInstant(name, value, query.createdTo);
    if (name == "limit") return readLimit(value, query.limit);
    if (name == "cursor") return readCursor(value, query);
    return badParameter(name,
                        "There is no such parameter. Known are: state, activity, type, customer, service, cause, q, "
                        "zone, ids, created_from, created_to, limit, cursor.");
}

}  // namespace

Checked<void> readZone(std::string_view text, std::chrono::minutes& zone) {
    constexpr int furthest = 18 * 60;
    int minutes = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), minutes);
    if (error != std::errc() || end != text.data() + text.size() || minutes < -furthest || minutes > furthest)
        return badParameter("zone",
                            "The parameter \"zone\" is the minutes that local time is ahead of UTC, such as 60.");
    zone = std::chrono::minutes(minutes);
    return {};
}

Checked<api::OrderQuery> parseListQuery(std::string_view text) {
    auto parameters = parseQuery(text);
    if (!parameters) return badRequest("The query is not valid percent-encoding.", "?");
    api::OrderQuery query;
    for (std::size_t i = 0; i < parameters->size(); ++i) {
        auto& [name, value] = (*parameters)[i];
        for (std::size_t j = 0; j < i; ++j)
            if ((*parameters)[j].first == name) return badParameter(name, "This parameter is given more than once.");
        if (auto read = readParameter(name, std::move(value), query); !read)
            return tl::unexpected(std::move(read.error()));
    }
    if (query.createdFrom && query.createdTo && *query.createdFrom >= *query.createdTo)
        return badParameter("created_to", "The parameter \"created_to\" must be later than \"created_from\".");
    return query;
}

}  // namespace sagadesk::http

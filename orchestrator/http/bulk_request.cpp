#include "http/bulk_request.h"

#include <algorithm>
#include <utility>

#include "api/search.h"
#include "core/json.h"
#include "http/body_members.h"
#include "http/order_commands.h"
#include "http/request_rules.h"

namespace sagadesk::http {

namespace {

namespace json = boost::json;

constexpr std::size_t step_characters_max = 100;
constexpr std::size_t order_name_bytes_max = 64;
constexpr std::size_t filter_bytes_max = 200;
constexpr Range rate_range{0.001, 10'000, false};
constexpr Range canary_range{0, static_cast<double>(api::bulk_orders_max), true};
constexpr Range share_range{0, 1, false};

Checked<core::BulkAction> actionMember(const json::object& body) {
    auto word = stringMember(body, "action");
    if (!word) return tl::unexpected(std::move(word.error()));
    const auto action = core::bulkAction(word->value_or(""));
    if (!action)
        return badRequest(
            "The member \"action\" is required: retry, cancel, compensate, resolve, approve, reject, close, reopen or "
            "hold.",
            "/action");
    return *action;
}

// What the action does not take is refused: it would be believed to matter.
Checked<void> readDetails(const json::object& body, api::BulkRequest& bulk) {
    using core::BulkAction;
    const BulkAction action = bulk.action;
    auto step = optionalText(body, "step", step_characters_max);
    if (!step) return tl::unexpected(std::move(step.error()));
    if (!step->empty() && action != BulkAction::Resolve && action != BulkAction::Approve &&
        action != BulkAction::Reject)
        return badRequest("A \"step\" belongs to resolve, approve and reject only.", "/step");
    const bool resolves = action == BulkAction::Resolve;
    auto verdict = resolves ? verdictMember(body) : optionalText(body, "verdict", 0);
    if (!verdict) return badRequest("A \"verdict\" belongs to resolve: done, not_done or skip.", "/verdict");
    auto reference = optionalText(body, "reference", reference_characters_max);
    if (!reference) return tl::unexpected(std::move(reference.error()));
    if (!reference->empty() && action != BulkAction::Close && *verdict != "done")
        return badRequest("A \"reference\" belongs to close and to the verdict \"done\" only.", "/reference");
    bulk.step = std::move(*step);
    bulk.verdict = std::move(*verdict);
    bulk.reference = std::move(*reference);
    return {};
}

Checked<void> readPace(const json::object& body, api::BulkRequest& bulk) {
    auto rate = numberMember(body, "rate", rate_range);
    if (!rate) return tl::unexpected(std::move(rate.error()));
    auto canary = numberMember(body, "canary", canary_range);
    if (!canary) return tl::unexpected(std::move(canary.error()));
    auto stopAbove = numberMember(body, "stopAbove", share_range);
    if (!stopAbove) return tl::unexpected(std::move(stopAbove.error()));
    auto dryRun = flagMember(body, "dryRun");
    if (!dryRun) return tl::unexpected(std::move(dryRun.error()));
    bulk.rate = *rate;
    bulk.canary = static_cast<std::uint32_t>(canary->value_or(bulk.canary));
    bulk.stopAbove = stopAbove->value_or(bulk.stopAbove);
    bulk.dryRun = *dryRun;
    return {};
}

Checked<void> readOrders(const json::value& member, api::BulkRequest& bulk) {
    if (!member.is_array() || member.get_array().empty() || member.get_array().size() > api::bulk_orders_max)
        return badRequest("The member \"orders\" is an array of 1 to 100000 ids or numbers of orders.", "/orders");
    bulk.orders.reserve(member.get_array().size());
    for (const json::value& name : member.get_array()) {
        if (!name.is_string() || name.get_string().empty() || name.get_string().size() > order_name_bytes_max)
            return badRequest("An order is named by its id or its number.",
                              "/orders/" + std::to_string(bulk.orders.size()));
        bulk.orders.emplace_back(std::string_view(name.get_string()));
    }
    return {};
}

template <class Value>
Checked<void> readWords(const json::object& filter, std::string_view name,
                        std::optional<Value> (*valueOf)(std::string_view), std::vector<Value>& values) {
    const auto* const member = filter.if_contains(name);
    if (member == nullptr || member->is_null()) return {};
    const std::string place = "/filter/" + std::string(name);
    if (!member->is_array()) return badRequest("It is an array of words; see GET /v1/orders.", place);
    for (const json::value& element : member->get_array()) {
        const auto value = element.is_string() ? valueOf(element.get_string()) : std::nullopt;
        if (!value) return badRequest("There is no such word; see GET /v1/orders.", place);
        if (std::find(values.begin(), values.end(), *value) == values.end()) values.push_back(*value);
    }
    return {};
}

Checked<void> readTexts(const json::object& filter, api::OrderQuery& query) {
    for (const auto& [name, target] :
         {std::pair("type", &query.type), std::pair("customer", &query.customer), std::pair("service", &query.service),
          std::pair("q", &query.q), std::pair("cause", &query.cause)}) {
        auto text = stringMember(filter, name);
        const std::size_t most = target == &query.q ? api::search_bytes_max : filter_bytes_max;
        if (!text || (*text && ((*text)->empty() || (*text)->size() > most)))
            return badRequest("It is a text of 1 to " + std::to_string(most) + " bytes.",
                              "/filter/" + std::string(name));
        *target = text->value_or("");
    }
    return {};
}

Checked<void> readTimes(const json::object& filter, api::OrderQuery& query) {
    for (const auto& [name, target] :
         {std::pair("createdFrom", &query.createdFrom), std::pair("createdTo", &query.createdTo)}) {
        const auto text = stringMember(filter, name);
        if (text && *text) *target = core::parseInstant(**text);
        if (!text || (*text && !*target))
            return badRequest("It is an RFC 3339 date or time, such as 2026-11-18 or 2026-11-18T14:05:58Z.",
                              "/filter/" + std::string(name));
    }
    if (query.createdFrom && query.createdTo && *query.createdFrom >= *query.createdTo)
        return badRequest("It must be later than \"createdFrom\".", "/filter/createdTo");
    return {};
}

bool leavesOutNothing(const api::OrderQuery& query) {
    return query.states.empty() && query.activities.empty() && query.type.empty() && query.customer.empty() &&
           query.service.empty() && query.q.empty() && query.cause.empty() && !query.createdFrom && !query.createdTo;
}

Checked<void> readFilter(const json::value& member, api::BulkRequest& bulk) {
    if (!member.is_object()) return badRequest("The member \"filter\" is an object.", "/filter");
    const json::object& filter = member.get_object();
    if (auto known = checkMembers(
            filter, {"state", "activity", "type", "customer", "service", "q", "cause", "createdFrom", "createdTo"},
            "/filter");
        !known)
        return known;
    api::OrderQuery query;
    if (auto read = readWords<core::OrderState>(filter, "state", core::orderState, query.states); !read) return read;
    if (auto read = readWords<core::Activity>(filter, "activity", core::activity, query.activities); !read) return read;
    if (auto read = readTexts(filter, query); !read) return read;
    if (auto read = readTimes(filter, query); !read) return read;
    if (leavesOutNothing(query)) return badRequest("A filter without a condition would be every order.", "/filter");
    bulk.filter = std::move(query);
    return {};
}

Checked<void> readSet(const json::object& body, api::BulkRequest& bulk) {
    const auto* const orders = body.if_contains("orders");
    const auto* const filter = body.if_contains("filter");
    const bool named = orders != nullptr && !orders->is_null();
    const bool filtered = filter != nullptr && !filter->is_null();
    if (named == filtered) return badRequest("Give either \"orders\" or \"filter\".", named ? "/filter" : "/orders");
    return named ? readOrders(*orders, bulk) : readFilter(*filter, bulk);
}

}  // namespace

Checked<api::BulkRequest> parseBulkRequest(const Request& request) {
    if (auto none = checkNoParameters(request); !none) return tl::unexpected(std::move(none.error()));
    const auto body = jsonObject(request);
    if (!body) return tl::unexpected(body.error());
    auto known = checkMembers(*body, {"action", "orders", "filter", "reason", "step", "verdict", "reference", "rate",
                                      "canary", "stopAbove", "dryRun"});
    if (!known) return tl::unexpected(std::move(known.error()));
    const auto action = actionMember(*body);
    if (!action) return tl::unexpected(action.error());
    auto reason = reasonMember(*body);
    if (!reason) return tl::unexpected(std::move(reason.error()));
    auto actor = actorOf(request);
    if (!actor) return tl::unexpected(std::move(actor.error()));
    api::BulkRequest bulk;
    bulk.action = *action;
    bulk.reason = std::move(*reason);
    bulk.actor = std::move(*actor);
    for (const auto read : {readDetails, readPace, readSet})
        if (auto done = read(*body, bulk); !done) return tl::unexpected(std::move(done.error()));
    return bulk;
}

}  // namespace sagadesk::http

// What operators see and do beyond single orders: failures, bulk jobs, services, undelivered messages.
#include <chrono>

#include <boost/json/array.hpp>

#include "remote/remote_calls.h"

namespace sagadesk::remote {

namespace {

namespace json = boost::json;
using namespace std::chrono_literals;

// Freezing a hundred thousand orders, and a service that is slow to be tried.
constexpr auto long_deadline = 120s;

Prepared patient(Prepared ask, Repeat repeat) {
    if (!ask) return ask;
    ask->deadline = long_deadline;
    ask->repeat = repeat;
    ask->measures = false;
    return ask;
}

Prepared causeCommand(const api::CauseCommand& command) {
    const auto cause = segment(command.cause);
    if (!cause) return notFound("There is no such cause; GET /v1/failures lists them.");
    return commanding("/v1/failures/" + *cause + (command.settle ? "/settle" : "/notes"), command.actor,
                      {{"reason", command.text}});
}

template <class Words>
void addWords(json::object& to, const char* name, const Words& words) {
    if (words.empty()) return;
    json::array& array = to[name].emplace_array();
    for (const auto each : words) array.emplace_back(core::word(each));
}

json::object filterOf(const api::OrderQuery& query) {
    json::object filter;
    addWords(filter, "state", query.states);
    addWords(filter, "activity", query.activities);
    for (const auto& [name, text] :
         {std::pair("type", &query.type), std::pair("customer", &query.customer), std::pair("service", &query.service),
          std::pair("q", &query.q), std::pair("cause", &query.cause)})
        if (!text->empty()) filter[name] = *text;
    if (query.createdFrom) filter["createdFrom"] = core::toRfc3339(*query.createdFrom);
    if (query.createdTo) filter["createdTo"] = core::toRfc3339(*query.createdTo);
    return filter;
}

json::object bodyOf(const api::BulkRequest& request) {
    json::object body{{"action", core::word(request.action)},
                      {"reason", request.reason},
                      {"canary", request.canary},
                      {"stopAbove", request.stopAbove},
                      {"dryRun", request.dryRun}};
    for (const auto& [name, text] : {std::pair("step", &request.step), std::pair("verdict", &request.verdict),
                                     std::pair("reference", &request.reference)})
        if (!text->empty()) body[name] = *text;
    if (request.rate) body["rate"] = *request.rate;
    if (request.filter) {
        body["filter"] = filterOf(*request.filter);
    } else {
        json::array& orders = body["orders"].emplace_array();
        for (const api::OrderName& order : request.orders) orders.emplace_back(order);
    }
    return body;
}

const char* word(api::BulkOrder order) {
    return order == api::BulkOrder::Pause ? "/pause" : order == api::BulkOrder::Resume ? "/resume" : "/abort";
}

const char* word(api::ServiceOrder order) {
    switch (order) {
        case api::ServiceOrder::Pause:
            return "/pause";
        case api::ServiceOrder::Resume:
            return "/resume";
        case api::ServiceOrder::SetLimits:
            return "/limits";
        case api::ServiceOrder::Test:
            break;
    }
    return "/test";
}

json::object bodyOf(const api::ServiceCommand& command) {
    if (command.order == api::ServiceOrder::Test) return {};
    json::object body{{"reason", command.reason}};
    if (command.order == api::ServiceOrder::Pause && command.until) body["until"] = core::toRfc3339(*command.until);
    if (command.order != api::ServiceOrder::SetLimits) return body;
    if (command.concurrency) body["concurrency"] = *command.concurrency;
    if (command.rate) body["rate"] = *command.rate;
    return body;
}

Prepared serviceCommand(const api::ServiceCommand& command) {
    const auto service = segment(command.service);
    if (!service) return notFound("There is no such service.");
    auto ask = commanding("/v1/services/" + *service + word(command.order), command.actor, bodyOf(command));
    if (command.order != api::ServiceOrder::Test) return ask;
    return patient(std::move(ask), Repeat::Freely);
}

Prepared undeliveredCommand(const api::UndeliveredCommand& command) {
    json::object body{{"reason", command.reason}};
    if (command.kind) body["kind"] = api::word(*command.kind);
    if (!command.code.empty()) body["code"] = command.code;
    if (!command.ids.empty()) {
        json::array& ids = body["ids"].emplace_array();
        for (const std::string& id : command.ids) ids.emplace_back(id);
    }
    const bool retry = command.action == api::UndeliveredAction::Retry;
    return commanding(std::string("/v1/undelivered") + (retry ? "/retry" : "/let-go"), command.actor, body);
}

Prepared republishing(const api::RepublishCommand& command) {
    json::object body{{"reason", command.reason}};
    if (command.from) body["from"] = core::toRfc3339(*command.from);
    if (command.to) body["to"] = core::toRfc3339(*command.to);
    if (!command.order.empty()) body["order"] = command.order;
    return commanding("/v1/events/republish", command.actor, body);
}

}  // namespace

void RemoteBackend::failures(api::Then<api::FailureList> then) {
    m_impl->call<api::FailureList>(reading("/v1/failures"), std::move(then));
}

void RemoteBackend::cause(api::CauseCommand command, api::Then<api::CauseDone> then) {
    m_impl->call<api::CauseDone>(causeCommand(command), std::move(then));
}

void RemoteBackend::bulk(api::BulkRequest request, api::Then<api::BulkAnswer> then) {
    auto ask = commanding("/v1/bulk", request.actor, bodyOf(request));
    m_impl->call<api::BulkAnswer>(patient(std::move(ask), request.dryRun ? Repeat::Freely : Repeat::Never),
                                  std::move(then));
}

void RemoteBackend::bulkJobs(api::Then<api::BulkList> then) {
    m_impl->call<api::BulkList>(reading("/v1/bulk"), std::move(then));
}

void RemoteBackend::bulkJob(core::BulkId id, api::Then<api::BulkView> then) {
    m_impl->call<api::BulkView>(reading("/v1/bulk/" + id.text()), std::move(then));
}

void RemoteBackend::bulkItems(core::BulkId id, std::uint32_t from, std::size_t limit, api::Then<api::BulkItems> then) {
    Query query;
    query.add("from", std::to_string(from)).add("limit", std::to_string(limit));
    m_impl->call<api::BulkItems>(reading("/v1/bulk/" + id.text() + "/items" + query.text()), std::move(then));
}

void RemoteBackend::bulkCommand(api::BulkCommand command, api::Then<api::BulkView> then) {
    const std::string target = "/v1/bulk/" + command.job.text() + word(command.order);
    m_impl->call<api::BulkView>(commanding(target, command.actor, {{"reason", command.reason}}), std::move(then));
}

void RemoteBackend::services(api::Then<api::ServiceBoard> then) {
    m_impl->call<api::ServiceBoard>(reading("/v1/services"), std::move(then));
}

void RemoteBackend::service(api::ServiceCommand command, api::Then<api::ServiceDone> then) {
    m_impl->call<api::ServiceDone>(serviceCommand(command), std::move(then));
}

void RemoteBackend::undelivered(api::UndeliveredQuery query, api::Then<api::UndeliveredList> then) {
    Query text;
    if (query.kind) text.add("kind", api::word(*query.kind));
    text.addIfAny("code", query.code).add("limit", std::to_string(query.limit));
    m_impl->call<api::UndeliveredList>(reading("/v1/undelivered" + text.text()), std::move(then));
}

void RemoteBackend::undeliveredCommand(api::UndeliveredCommand command, api::Then<api::UndeliveredDone> then) {
    m_impl->call<api::UndeliveredDone>(remote::undeliveredCommand(command), std::move(then));
}

void RemoteBackend::republish(api::RepublishCommand command, api::Then<api::RepublishView> then) {
    m_impl->call<api::RepublishView>(republishing(command), std::move(then));
}

void RemoteBackend::republishings(api::Then<api::RepublishList> then) {
    m_impl->call<api::RepublishList>(reading("/v1/events/republish"), std::move(then));
}

}  // namespace sagadesk::remote

#include <utility>

#include "http/list_query.h"
#include "http/reply_with.h"
#include "http/request_rules.h"

namespace sagadesk::http {

namespace {

constexpr std::string_view submit_scope = "anonymous POST /v1/orders";

Checked<api::SubmitOrder> readSubmission(Request& request) {
    auto key = idempotencyKey(request);
    if (!key) return tl::unexpected(std::move(key.error()));
    if (auto type = checkMediaType(request); !type) return tl::unexpected(std::move(type.error()));
    if (auto none = checkNoParameters(request); !none) return tl::unexpected(std::move(none.error()));
    auto actor = actorOf(request);
    if (!actor) return tl::unexpected(std::move(actor.error()));
    api::SubmitOrder order;
    order.traceId = callersTraceId(request);
    order.body = std::move(request.body);
    order.idempotencyKey = std::move(*key);
    order.scope = submit_scope;
    order.actor = std::move(*actor);
    return order;
}

Response acceptedReply(api::Answer<api::Accepted>& accepted) {
    if (!accepted) return problemReply(accepted.error());
    Response response = jsonReply(202, std::move(accepted->body));
    response.headers.emplace_back("Location", "/v1/orders/" + accepted->id.text());
    if (accepted->replayed) response.headers.emplace_back("Idempotent-Replayed", "true");
    return response;
}

}  // namespace

void createOrder(RouteContext& context, Exchange exchange) {
    auto order = readSubmission(exchange.request);
    if (!order) return exchange.reply(std::move(order.error()));
    context.backend.submit(std::move(*order),
                           [responder = std::move(exchange.responder)](api::Answer<api::Accepted> accepted) {
                               responder->send(acceptedReply(accepted));
                           });
}

void checkOrder(RouteContext& context, Exchange exchange) {
    if (auto type = checkMediaType(exchange.request); !type) return exchange.reply(std::move(type.error()));
    if (auto none = checkNoParameters(exchange.request); !none) return exchange.reply(std::move(none.error()));
    api::SubmitOrder order;
    order.body = std::move(exchange.request.body);
    context.backend.check(std::move(order), replyWith<api::OrderCheck>(200, exchange));
}

void listOrders(RouteContext& context, Exchange exchange) {
    auto query = parseListQuery(exchange.request.query);
    if (!query) return exchange.reply(std::move(query.error()));
    context.backend.orders(std::move(*query), replyWith<api::OrderPage>(200, exchange));
}

void countOrders(RouteContext& context, Exchange exchange) {
    auto query = parseListQuery(exchange.request.query);
    if (!query) return exchange.reply(std::move(query.error()));
    context.backend.count(std::move(*query), replyWith<api::OrderCount>(200, exchange));
}

void getOrder(RouteContext& context, Exchange exchange) {
    if (auto none = checkNoParameters(exchange.request); !none) return exchange.reply(std::move(none.error()));
    context.backend.order(std::move(exchange.names[0]),
                          [responder = std::move(exchange.responder)](const api::Answer<api::OrderSnapshot>& order) {
                              if (!order) return responder->send(problemReply(order.error()));
                              Response response = jsonReply(200, api::toJson(*order));
                              response.headers.emplace_back("ETag", '"' + std::to_string(order->summary.version) + '"');
                              responder->send(std::move(response));
                          });
}

void getJournal(RouteContext& context, Exchange exchange) {
    if (auto none = checkNoParameters(exchange.request); !none) return exchange.reply(std::move(none.error()));
    context.backend.journal(std::move(exchange.names[0]), replyWith<api::JournalPage>(200, exchange));
}

}  // namespace sagadesk::http

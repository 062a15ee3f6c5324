#include <utility>

#include "api/wire.h"
#include "http/list_query.h"
#include "http/reply.h"
#include "http/request_rules.h"
#include "http/route_table.h"

namespace sagadesk::http {

namespace {

constexpr std::string_view submit_scope = "anonymous POST /v1/orders";

Checked<api::SubmitOrder> readSubmission(Request& request) {
    auto key = idempotencyKey(request);
    if (!key) return tl::unexpected(std::move(key.error()));
    if (auto type = checkMediaType(request); !type) return tl::unexpected(std::move(type.error()));
    if (!request.query.empty()) return badRequest("This call has no parameters.", "?");
    api::SubmitOrder order;
    order.traceId = callersTraceId(request);
    order.body = std::move(request.body);
    order.idempotencyKey = std::move(*key);
    order.scope = submit_scope;
    order.actor = anonymous_actor;
    return order;
}

Response acceptedReply(api::Answer<api::Accepted>& accepted) {
    if (!accepted) return problemReply(accepted.error());
    Response response = jsonReply(202, std::move(accepted->body));
    response.headers.emplace_back("Location", "/v1/orders/" + accepted->id.text());
    if (accepted->replayed) response.headers.emplace_back("Idempotent-Replayed", "true");
    return response;
}

bool refusesParameters(const Exchange& exchange) {
    if (exchange.request.query.empty()) return false;
    exchange.reply(badRequest("This call has no parameters.", "?").value());
    return true;
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

void listOrders(RouteContext& context, Exchange exchange) {
    auto query = parseListQuery(exchange.request.query);
    if (!query) return exchange.reply(std::move(query.error()));
    context.backend.orders(std::move(*query),
                           [responder = std::move(exchange.responder)](const api::Answer<api::OrderPage>& page) {
                               responder->send(page ? jsonReply(200, api::toJson(*page)) : problemReply(page.error()));
                           });
}

void getOrder(RouteContext& context, Exchange exchange) {
    if (refusesParameters(exchange)) return;
    context.backend.order(std::move(exchange.names[0]),
                          [responder = std::move(exchange.responder)](const api::Answer<api::OrderSnapshot>& order) {
                              if (!order) return responder->send(problemReply(order.error()));
                              Response response = jsonReply(200, api::toJson(*order));
                              response.headers.emplace_back("ETag", '"' + std::to_string(order->summary.version) + '"');
                              responder->send(std::move(response));
                          });
}

void getJournal(RouteContext& context, Exchange exchange) {
    if (refusesParameters(exchange)) return;
    context.backend.journal(std::move(exchange.names[0]),
                            [responder = std::move(exchange.responder)](const api::Answer<api::JournalPage>& page) {
                                responder->send(page ? jsonReply(200, api::toJson(*page)) : problemReply(page.error()));
                            });
}

}  // namespace sagadesk::http

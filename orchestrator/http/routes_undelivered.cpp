#include <utility>

#include "http/reply_with.h"
#include "http/request_rules.h"
#include "http/undelivered_request.h"

namespace sagadesk::http {

namespace {

void carryOut(RouteContext& context, Exchange& exchange, api::UndeliveredAction action) {
    auto command = parseUndeliveredCommand(action, exchange.request);
    if (!command) return exchange.reply(std::move(command.error()));
    context.backend.undeliveredCommand(std::move(*command), replyWith<api::UndeliveredDone>(202, exchange));
}

}  // namespace

void listUndelivered(RouteContext& context, Exchange exchange) {
    auto query = parseUndeliveredQuery(exchange.request);
    if (!query) return exchange.reply(std::move(query.error()));
    context.backend.undelivered(std::move(*query), replyWith<api::UndeliveredList>(200, exchange));
}

void retryUndelivered(RouteContext& context, Exchange exchange) {
    carryOut(context, exchange, api::UndeliveredAction::Retry);
}

void letGoUndelivered(RouteContext& context, Exchange exchange) {
    carryOut(context, exchange, api::UndeliveredAction::LetGo);
}

void republishEvents(RouteContext& context, Exchange exchange) {
    auto command = parseRepublish(exchange.request);
    if (!command) return exchange.reply(std::move(command.error()));
    context.backend.republish(std::move(*command), replyWith<api::RepublishView>(202, exchange));
}

void listRepublishings(RouteContext& context, Exchange exchange) {
    if (auto none = checkNoParameters(exchange.request); !none) return exchange.reply(std::move(none.error()));
    context.backend.republishings(replyWith<api::RepublishList>(200, exchange));
}

}  // namespace sagadesk::http

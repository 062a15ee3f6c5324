#include <utility>

#include "http/body_members.h"
#include "http/reply_with.h"
#include "http/request_rules.h"

namespace sagadesk::http {

namespace {

Checked<api::CauseCommand> causeCommand(bool settle, const Exchange& exchange) {
    if (auto none = checkNoParameters(exchange.request); !none) return tl::unexpected(std::move(none.error()));
    auto body = jsonObject(exchange.request);
    if (!body) return tl::unexpected(std::move(body.error()));
    if (auto known = checkMembers(*body, {"reason"}); !known) return tl::unexpected(std::move(known.error()));
    auto reason = reasonMember(*body);
    if (!reason) return tl::unexpected(std::move(reason.error()));
    auto actor = actorOf(exchange.request);
    if (!actor) return tl::unexpected(std::move(actor.error()));
    return api::CauseCommand{exchange.names[0], settle, std::move(*reason), std::move(*actor)};
}

void carryOut(RouteContext& context, Exchange& exchange, bool settle) {
    auto command = causeCommand(settle, exchange);
    if (!command) return exchange.reply(std::move(command.error()));
    context.backend.cause(std::move(*command), replyWith<api::CauseDone>(202, exchange));
}

}  // namespace

void listFailures(RouteContext& context, Exchange exchange) {
    if (auto none = checkNoParameters(exchange.request); !none) return exchange.reply(std::move(none.error()));
    context.backend.failures(replyWith<api::FailureList>(200, exchange));
}

void addCauseNote(RouteContext& context, Exchange exchange) {
    carryOut(context, exchange, false);
}

void settleCause(RouteContext& context, Exchange exchange) {
    carryOut(context, exchange, true);
}

}  // namespace sagadesk::http

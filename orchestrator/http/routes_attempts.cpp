#include <utility>

#include "http/body_members.h"
#include "http/parameters.h"
#include "http/reply_with.h"
#include "http/request_rules.h"

namespace sagadesk::http {

namespace {

constexpr std::size_t step_characters_max = 100;

Checked<api::AttemptsQuery> readShowing(const Exchange& exchange) {
    if (auto none = checkNoParameters(exchange.request); !none) return tl::unexpected(std::move(none.error()));
    auto body = jsonObject(exchange.request);
    if (!body) return tl::unexpected(std::move(body.error()));
    if (auto right = checkMembers(*body, {"reason", "step"}); !right) return tl::unexpected(std::move(right.error()));
    auto reason = reasonMember(*body);
    if (!reason) return tl::unexpected(std::move(reason.error()));
    auto step = optionalText(*body, "step", step_characters_max);
    if (!step) return tl::unexpected(std::move(step.error()));
    auto actor = actorOf(exchange.request);
    if (!actor) return tl::unexpected(std::move(actor.error()));
    return api::AttemptsQuery{exchange.names[0], std::move(*step), true, std::move(*reason), std::move(*actor)};
}

}  // namespace

void getAttempts(RouteContext& context, Exchange exchange) {
    const auto parameters = knownParameters(exchange.request, {"step"});
    if (!parameters) return exchange.reply(parameters.error());
    api::AttemptsQuery query;
    query.order = std::move(exchange.names[0]);
    query.step = parameter(*parameters, "step").value_or("");
    context.backend.attempts(std::move(query), replyWith<api::AttemptsPage>(200, exchange));
}

void showAttempts(RouteContext& context, Exchange exchange) {
    auto query = readShowing(exchange);
    if (!query) return exchange.reply(std::move(query.error()));
    context.backend.attempts(std::move(*query), replyWith<api::AttemptsPage>(200, exchange));
}

}  // namespace sagadesk::http

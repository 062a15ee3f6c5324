#include <utility>

#include "http/body_members.h"
#include "http/reply_with.h"
#include "http/request_rules.h"

namespace sagadesk::http {

namespace {

namespace json = boost::json;

constexpr Range concurrency_range{1, 10'000, true};
constexpr Range rate_range{0.001, 100'000, false};

Checked<json::object> readBody(const Exchange& exchange, Names known) {
    if (auto none = checkNoParameters(exchange.request); !none) return tl::unexpected(std::move(none.error()));
    auto body = jsonObject(exchange.request);
    if (!body) return body;
    if (auto right = checkMembers(*body, known); !right) return tl::unexpected(std::move(right.error()));
    return body;
}

Checked<api::ServiceCommand> readCommand(api::ServiceOrder order, const Exchange& exchange, const json::object& body) {
    auto reason = reasonMember(body);
    if (!reason) return tl::unexpected(std::move(reason.error()));
    auto actor = actorOf(exchange.request);
    if (!actor) return tl::unexpected(std::move(actor.error()));
    api::ServiceCommand command;
    command.service = exchange.names[0];
    command.order = order;
    command.reason = std::move(*reason);
    command.actor = std::move(*actor);
    return command;
}

Checked<std::optional<core::Duration>> lengthOf(const json::object& body) {
    const auto text = stringMember(body, "for");
    if (!text) return tl::unexpected(text.error());
    if (!*text) return std::nullopt;
    const auto length = core::parseDuration(**text);
    if (!length || length->count() == 0)
        return badRequest("The member \"for\" is a duration, such as 90s, 15m, 2h or 1d.", "/for");
    return length;
}

// Up to a time, for some length, or until it is resumed.
Checked<std::optional<core::Instant>> endOfPause(const json::object& body, core::Instant now) {
    const auto length = lengthOf(body);
    if (!length) return tl::unexpected(length.error());
    const auto text = stringMember(body, "until");
    if (!text) return tl::unexpected(text.error());
    if (*text && *length) return badRequest("Give either \"until\" or \"for\".", "/for");
    if (*length) return now + **length;
    if (!*text) return std::nullopt;
    const auto until = core::parseInstant(**text);
    if (!until || *until <= now)
        return badRequest("The member \"until\" is an RFC 3339 time to come, such as 2026-11-18T14:05:58Z.", "/until");
    return until;
}

Checked<api::ServiceCommand> pauseCommand(const RouteContext& context, const Exchange& exchange) {
    auto body = readBody(exchange, {"reason", "until", "for"});
    if (!body) return tl::unexpected(std::move(body.error()));
    const auto until = endOfPause(*body, context.settings.now());
    if (!until) return tl::unexpected(until.error());
    auto command = readCommand(api::ServiceOrder::Pause, exchange, *body);
    if (command) command->until = *until;
    return command;
}

Checked<api::ServiceCommand> resumeCommand(const Exchange& exchange) {
    auto body = readBody(exchange, {"reason"});
    if (!body) return tl::unexpected(std::move(body.error()));
    return readCommand(api::ServiceOrder::Resume, exchange, *body);
}

Checked<api::ServiceCommand> limitsCommand(const Exchange& exchange) {
    auto body = readBody(exchange, {"reason", "concurrency", "rate"});
    if (!body) return tl::unexpected(std::move(body.error()));
    auto concurrency = numberMember(*body, "concurrency", concurrency_range);
    if (!concurrency) return tl::unexpected(std::move(concurrency.error()));
    auto rate = numberMember(*body, "rate", rate_range);
    if (!rate) return tl::unexpected(std::move(rate.error()));
    auto command = readCommand(api::ServiceOrder::SetLimits, exchange, *body);
    if (!command) return command;
    if (*concurrency) command->concurrency = static_cast<std::uint32_t>(**concurrency);
    command->rate = *rate;
    return command;
}

Checked<api::ServiceCommand> testCommand(const Exchange& exchange) {
    if (auto none = checkNoParameters(exchange.request); !none) return tl::unexpected(std::move(none.error()));
    if (auto empty = checkEmptyBody(exchange.request); !empty) return tl::unexpected(std::move(empty.error()));
    auto actor = actorOf(exchange.request);
    if (!actor) return tl::unexpected(std::move(actor.error()));
    api::ServiceCommand command;
    command.service = exchange.names[0];
    command.order = api::ServiceOrder::Test;
    command.actor = std::move(*actor);
    return command;
}

void carryOut(RouteContext& context, Exchange& exchange, int status, Checked<api::ServiceCommand> command) {
    if (!command) return exchange.reply(std::move(command.error()));
    context.backend.service(std::move(*command), replyWith<api::ServiceDone>(status, exchange));
}

}  // namespace

void listServices(RouteContext& context, Exchange exchange) {
    if (auto none = checkNoParameters(exchange.request); !none) return exchange.reply(std::move(none.error()));
    context.backend.services(replyWith<api::ServiceBoard>(200, exchange));
}

void pauseService(RouteContext& context, Exchange exchange) {
    carryOut(context, exchange, 202, pauseCommand(context, exchange));
}

void resumeService(RouteContext& context, Exchange exchange) {
    carryOut(context, exchange, 202, resumeCommand(exchange));
}

void limitService(RouteContext& context, Exchange exchange) {
    carryOut(context, exchange, 202, limitsCommand(exchange));
}

void testService(RouteContext& context, Exchange exchange) {
    carryOut(context, exchange, 200, testCommand(exchange));
}

}  // namespace sagadesk::http

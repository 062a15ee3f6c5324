#include <algorithm>
#include <initializer_list>
#include <utility>

#include "api/wire.h"
#include "core/json.h"
#include "http/reply.h"
#include "http/request_rules.h"
#include "http/route_table.h"

namespace sagadesk::http {

namespace {

namespace json = boost::json;

constexpr std::size_t reason_characters_max = 500;

using Names = std::initializer_list<std::string_view>;

// A misspelt member must not be taken for one that was left out.
Checked<void> checkMembers(const json::object& body, Names known) {
    for (const auto& member : body) {
        if (std::find(known.begin(), known.end(), std::string_view(member.key())) != known.end()) continue;
        std::string list;
        for (const std::string_view name : known) list += (list.empty() ? "" : ", ") + std::string(name);
        return badRequest("There is no such member. Known are: " + list + ".", "/" + core::pointerToken(member.key()));
    }
    return {};
}

Checked<std::string> requiredText(const json::object& body, std::string_view name, std::size_t charactersMax) {
    auto text = stringMember(body, name);
    if (!text) return tl::unexpected(std::move(text.error()));
    const bool blank = !*text || (*text)->find_first_not_of(" \t\r\n") == std::string::npos;
    if (blank || charactersOf(**text) > charactersMax)
        return badRequest("The member \"" + std::string(name) + "\" is required: 1 to " +
                              std::to_string(charactersMax) + " characters.",
                          "/" + std::string(name));
    return std::move(**text);
}

// What every command has: who, why, and which version of the order it was meant for.
Checked<api::OrderCommand> readCommand(api::CommandKind kind, const Exchange& exchange, const json::object& body) {
    if (!exchange.request.query.empty()) return badRequest("This call has no parameters.", "?");
    auto reason = requiredText(body, "reason", reason_characters_max);
    if (!reason) return tl::unexpected(std::move(reason.error()));
    auto version = expectedVersion(exchange.request, body);
    if (!version) return tl::unexpected(std::move(version.error()));
    api::OrderCommand command;
    command.kind = kind;
    command.order = exchange.names[0];
    command.reason = std::move(*reason);
    command.actor = anonymous_actor;
    command.expectedVersion = *version;
    return command;
}

void carryOut(RouteContext& context, Exchange& exchange, Checked<api::OrderCommand> command) {
    if (!command) return exchange.reply(std::move(command.error()));
    context.backend.command(std::move(*command),
                            [responder = std::move(exchange.responder)](const api::Answer<api::CommandDone>& done) {
                                responder->send(done ? jsonReply(202, api::toJson(*done)) : problemReply(done.error()));
                            });
}

Checked<api::OrderCommand> orderCommand(api::CommandKind kind, const Exchange& exchange) {
    auto body = jsonObject(exchange.request);
    if (!body) return tl::unexpected(std::move(body.error()));
    if (auto known = checkMembers(*body, {"reason", "version"}); !known)
        return tl::unexpected(std::move(known.error()));
    return readCommand(kind, exchange, *body);
}

// Approve and reject: the step stands in the path, or in the body of the shorter path.
Checked<api::OrderCommand> stepCommand(api::CommandKind kind, const Exchange& exchange) {
    auto body = jsonObject(exchange.request);
    if (!body) return tl::unexpected(std::move(body.error()));
    const bool inPath = exchange.names.size() > 1;
    auto known =
        inPath ? checkMembers(*body, {"reason", "version"}) : checkMembers(*body, {"reason", "version", "step"});
    if (!known) return tl::unexpected(std::move(known.error()));
    auto step = inPath ? Checked<std::string>(exchange.names[1]) : requiredText(*body, "step", 100);
    if (!step) return tl::unexpected(std::move(step.error()));
    auto command = readCommand(kind, exchange, *body);
    if (command) command->step = std::move(*step);
    return command;
}

Checked<std::string> readVerdict(const json::object& body) {
    auto verdict = stringMember(body, "verdict");
    if (!verdict) return tl::unexpected(std::move(verdict.error()));
    const std::string word = verdict->value_or("");
    if (word != "done" && word != "not_done" && word != "skip")
        return badRequest("The member \"verdict\" is required: done, not_done or skip.", "/verdict");
    return word;
}

Checked<api::OrderCommand> verdictCommand(const Exchange& exchange) {
    auto body = jsonObject(exchange.request);
    if (!body) return tl::unexpected(std::move(body.error()));
    if (auto known = checkMembers(*body, {"reason", "version", "verdict", "reference"}); !known)
        return tl::unexpected(std::move(known.error()));
    auto verdict = readVerdict(*body);
    if (!verdict) return tl::unexpected(std::move(verdict.error()));
    auto reference = stringMember(*body, "reference");
    if (!reference) return tl::unexpected(std::move(reference.error()));
    if (reference->has_value() && *verdict != "done")
        return badRequest("A \"reference\" belongs to the verdict \"done\" only.", "/reference");
    auto command = readCommand(api::CommandKind::Resolve, exchange, *body);
    if (!command) return command;
    command->step = exchange.names[1];
    command->verdict = std::move(*verdict);
    command->reference = reference->value_or("");
    return command;
}

// Services may send members that are not known here.
Checked<api::Callback> readCallback(const Exchange& exchange) {
    auto body = jsonObject(exchange.request);
    if (!body) return tl::unexpected(std::move(body.error()));
    auto status = stringMember(*body, "status");
    if (!status) return tl::unexpected(std::move(status.error()));
    if (*status != "succeeded" && *status != "declined")
        return badRequest("The member \"status\" is required: succeeded or declined.", "/status");
    api::Callback callback;
    callback.token = exchange.names[0];
    callback.succeeded = *status == "succeeded";
    for (const auto& [name, target] :
         {std::pair("reference", &callback.reference), std::pair("code", &callback.code),
          std::pair("detail", &callback.detail), std::pair("eventId", &callback.eventId)}) {
        auto text = stringMember(*body, name);
        if (!text) return tl::unexpected(std::move(text.error()));
        *target = text->value_or("");
    }
    return callback;
}

}  // namespace

void cancelOrder(RouteContext& context, Exchange exchange) {
    carryOut(context, exchange, orderCommand(api::CommandKind::Cancel, exchange));
}

void retryOrder(RouteContext& context, Exchange exchange) {
    carryOut(context, exchange, orderCommand(api::CommandKind::Retry, exchange));
}

void reopenOrder(RouteContext& context, Exchange exchange) {
    carryOut(context, exchange, orderCommand(api::CommandKind::Reopen, exchange));
}

void addNote(RouteContext& context, Exchange exchange) {
    carryOut(context, exchange, orderCommand(api::CommandKind::Note, exchange));
}

void approveStep(RouteContext& context, Exchange exchange) {
    carryOut(context, exchange, stepCommand(api::CommandKind::Approve, exchange));
}

void rejectStep(RouteContext& context, Exchange exchange) {
    carryOut(context, exchange, stepCommand(api::CommandKind::Reject, exchange));
}

void resolveStep(RouteContext& context, Exchange exchange) {
    carryOut(context, exchange, verdictCommand(exchange));
}

void takeCallback(RouteContext& context, Exchange exchange) {
    auto callback = readCallback(exchange);
    if (!callback) return exchange.reply(std::move(callback.error()));
    context.backend.callback(std::move(*callback), [responder = std::move(exchange.responder)](
                                                       const api::Answer<api::CallbackDone>& done) {
        responder->send(done ? jsonReply(200, "{\"verdict\":\"" + done->verdict + "\"}") : problemReply(done.error()));
    });
}

}  // namespace sagadesk::http

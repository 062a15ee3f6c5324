#include <utility>

#include "http/order_commands.h"
#include "http/parameters.h"
#include "http/reply_with.h"
#include "http/request_rules.h"

namespace sagadesk::http {

namespace {

void carryOut(RouteContext& context, Exchange& exchange, Checked<api::OrderCommand> command) {
    if (!command) return exchange.reply(std::move(command.error()));
    context.backend.command(std::move(*command), replyWith<api::CommandDone>(202, exchange));
}

Checked<bool> wantsPreview(const Request& request) {
    auto parameters = knownParameters(request, {"preview"});
    if (!parameters) return tl::unexpected(std::move(parameters.error()));
    const std::string preview = parameter(*parameters, "preview").value_or("false");
    if (preview != "true" && preview != "false")
        return badParameter("preview", "The parameter \"preview\" is true or false.");
    return preview == "true";
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
    const auto preview = wantsPreview(exchange.request);
    if (!preview) return exchange.reply(preview.error());
    exchange.request.query.clear();
    if (!*preview) return carryOut(context, exchange, plainCommand(api::CommandKind::Cancel, exchange));
    if (auto empty = checkEmptyBody(exchange.request); !empty) return exchange.reply(std::move(empty.error()));
    context.backend.previewCancel(std::move(exchange.names[0]), replyWith<api::CancelPreview>(200, exchange));
}

void retryOrder(RouteContext& context, Exchange exchange) {
    carryOut(context, exchange, plainCommand(api::CommandKind::Retry, exchange));
}

void reopenOrder(RouteContext& context, Exchange exchange) {
    carryOut(context, exchange, reopenCommand(exchange));
}

void addNote(RouteContext& context, Exchange exchange) {
    carryOut(context, exchange, plainCommand(api::CommandKind::Note, exchange));
}

void holdOrder(RouteContext& context, Exchange exchange) {
    carryOut(context, exchange, plainCommand(api::CommandKind::Hold, exchange));
}

void compensateOrder(RouteContext& context, Exchange exchange) {
    carryOut(context, exchange, plainCommand(api::CommandKind::Compensate, exchange));
}

void closeOrder(RouteContext& context, Exchange exchange) {
    carryOut(context, exchange, closeCommand(exchange));
}

void amendOrder(RouteContext& context, Exchange exchange) {
    carryOut(context, exchange, amendCommand(exchange));
}

void assignOrder(RouteContext& context, Exchange exchange) {
    carryOut(context, exchange, assignCommand(exchange));
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

#include <utility>

#include "api/wire.h"
#include "http/reply.h"
#include "http/request_rules.h"
#include "http/route_table.h"

namespace sagadesk::http {

void tellStatus(RouteContext& context, Exchange exchange) {
    if (auto none = checkNoParameters(exchange.request); !none) return exchange.reply(std::move(none.error()));
    exchange.reply(jsonReply(200, api::toJson(context.backend.status())));
}

void tellAlive(RouteContext&, Exchange exchange) {
    exchange.reply(jsonReply(200, "{\"status\":\"alive\"}"));
}

void tellReady(RouteContext& context, Exchange exchange) {
    const api::EngineStatus status = context.backend.status();
    const bool owned = status.partitions > 0 && status.partitionsOwned == status.partitions;
    if (status.storeWritable && owned) {
        exchange.reply(
            jsonReply(200, "{\"status\":\"ready\",\"partitionsOwned\":" + std::to_string(status.partitionsOwned) +
                               ",\"partitions\":" + std::to_string(status.partitions) + "}"));
        return;
    }
    api::Problem problem;
    problem.code = api::ProblemCode::StoreAway;
    problem.detail = status.storeWritable ? "This node owns " + std::to_string(status.partitionsOwned) + " of " +
                                                std::to_string(status.partitions) + " partitions."
                                          : "The order store is not taking writes now.";
    problem.retryAfter = core::Duration(1'000);
    exchange.reply(problemReply(problem));
}

void tellMetrics(RouteContext& context, Exchange exchange) {
    // Prometheus text exposition format 0.0.4.
    exchange.reply(textReply("text/plain; version=0.0.4; charset=utf-8",
                             context.settings.metrics ? context.settings.metrics() : std::string()));
}

void tellOpenApi(RouteContext& context, Exchange exchange) {
    exchange.reply(textReply("application/yaml; charset=utf-8", context.settings.openApi));
}

}  // namespace sagadesk::http

#include <utility>

#include "http/list_query.h"
#include "http/parameters.h"
#include "http/reply_with.h"
#include "http/request_rules.h"

namespace sagadesk::http {

void tellOverview(RouteContext& context, Exchange exchange) {
    const auto parameters = knownParameters(exchange.request, {"zone"});
    if (!parameters) return exchange.reply(parameters.error());
    std::chrono::minutes zone{};
    if (const auto text = parameter(*parameters, "zone"))
        if (auto read = readZone(*text, zone); !read) return exchange.reply(std::move(read.error()));
    context.backend.overview(zone, replyWith<api::Overview>(200, exchange));
}

void tellPipeline(RouteContext& context, Exchange exchange) {
    if (auto none = checkNoParameters(exchange.request); !none) return exchange.reply(std::move(none.error()));
    context.backend.pipeline(replyWith<api::Pipeline>(200, exchange));
}

}  // namespace sagadesk::http

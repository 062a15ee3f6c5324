#include <utility>

#include "http/body_members.h"
#include "http/bulk_request.h"
#include "http/parameters.h"
#include "http/reply_with.h"
#include "http/request_rules.h"

namespace sagadesk::http {

namespace {

constexpr std::uint64_t items_max = 1'000;
constexpr std::uint64_t items_usual = 200;

Response bulkReply(const api::Answer<api::BulkAnswer>& answer) {
    if (!answer) return problemReply(answer.error());
    Response response = jsonReply(answer->job ? 202 : 200, api::toJson(*answer));
    if (answer->job) response.headers.emplace_back("Location", "/v1/bulk/" + answer->job->job.id.text());
    return response;
}

Checked<core::BulkId> jobOf(const Exchange& exchange) {
    if (const auto id = core::BulkId::parse(exchange.names[0])) return *id;
    api::Problem problem;
    problem.code = api::ProblemCode::NotFound;
    problem.detail = "There is no such bulk job.";
    return tl::unexpected(problemReply(problem));
}

Checked<api::BulkCommand> readCommand(api::BulkOrder order, const Exchange& exchange) {
    if (auto none = checkNoParameters(exchange.request); !none) return tl::unexpected(std::move(none.error()));
    auto body = jsonObject(exchange.request);
    if (!body) return tl::unexpected(std::move(body.error()));
    if (auto known = checkMembers(*body, {"reason"}); !known) return tl::unexpected(std::move(known.error()));
    auto reason = reasonMember(*body);
    if (!reason) return tl::unexpected(std::move(reason.error()));
    auto actor = actorOf(exchange.request);
    if (!actor) return tl::unexpected(std::move(actor.error()));
    const auto job = jobOf(exchange);
    if (!job) return tl::unexpected(job.error());
    return api::BulkCommand{*job, order, std::move(*reason), std::move(*actor)};
}

void carryOut(RouteContext& context, Exchange& exchange, api::BulkOrder order) {
    auto command = readCommand(order, exchange);
    if (!command) return exchange.reply(std::move(command.error()));
    context.backend.bulkCommand(std::move(*command), replyWith<api::BulkView>(202, exchange));
}

}  // namespace

void startBulk(RouteContext& context, Exchange exchange) {
    auto bulk = parseBulkRequest(exchange.request);
    if (!bulk) return exchange.reply(std::move(bulk.error()));
    context.backend.bulk(std::move(*bulk),
                         [responder = std::move(exchange.responder)](const api::Answer<api::BulkAnswer>& answer) {
                             responder->send(bulkReply(answer));
                         });
}

void listBulk(RouteContext& context, Exchange exchange) {
    if (auto none = checkNoParameters(exchange.request); !none) return exchange.reply(std::move(none.error()));
    context.backend.bulkJobs(replyWith<api::BulkList>(200, exchange));
}

void getBulk(RouteContext& context, Exchange exchange) {
    if (auto none = checkNoParameters(exchange.request); !none) return exchange.reply(std::move(none.error()));
    const auto job = jobOf(exchange);
    if (!job) return exchange.reply(job.error());
    context.backend.bulkJob(*job, replyWith<api::BulkView>(200, exchange));
}

void listBulkItems(RouteContext& context, Exchange exchange) {
    const auto parameters = knownParameters(exchange.request, {"from", "limit"});
    if (!parameters) return exchange.reply(parameters.error());
    const auto from = wholeParameter(*parameters, "from", 0, api::bulk_orders_max, 0);
    if (!from) return exchange.reply(from.error());
    const auto limit = wholeParameter(*parameters, "limit", 1, items_max, items_usual);
    if (!limit) return exchange.reply(limit.error());
    const auto job = jobOf(exchange);
    if (!job) return exchange.reply(job.error());
    context.backend.bulkItems(*job, static_cast<std::uint32_t>(*from), static_cast<std::size_t>(*limit),
                              replyWith<api::BulkItems>(200, exchange));
}

void pauseBulk(RouteContext& context, Exchange exchange) {
    carryOut(context, exchange, api::BulkOrder::Pause);
}

void resumeBulk(RouteContext& context, Exchange exchange) {
    carryOut(context, exchange, api::BulkOrder::Resume);
}

void abortBulk(RouteContext& context, Exchange exchange) {
    carryOut(context, exchange, api::BulkOrder::Abort);
}

}  // namespace sagadesk::http

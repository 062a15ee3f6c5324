// Which paths exist, what each of them allows, and what it does. Private to this folder and the tests.
#pragma once

#include <atomic>
#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "api/backend.h"
#include "http/routes.h"
#include "http/server.h"

namespace sagadesk::http {

struct RouteContext {
    api::Backend& backend;
    RoutesSettings settings;
    std::shared_ptr<std::atomic<std::size_t>> streams = std::make_shared<std::atomic<std::size_t>>(0);  // open now
};

// One request on its way through a route. The responder is shared because continuations are copyable.
struct Exchange {
    Request request;
    std::shared_ptr<Responder> responder;
    std::vector<std::string> names;  // what stands in the path where the pattern has {…}

    void reply(Response response) const { responder->send(std::move(response)); }
};

struct Route {
    std::string_view method;
    std::string_view path;  // "/v1/orders/{order}/journal"
    void (*serve)(RouteContext& context, Exchange exchange);
    std::size_t body_bytes_max = 0;  // more than the server's own limit; for paths without names only
};

// The whole API. Static.
[[nodiscard]] std::span<const Route> routeTable();

// The names in the path where it fits the pattern; a name is never empty.
[[nodiscard]] std::optional<std::vector<std::string>> matchPath(std::string_view pattern, std::string_view path);

// --- routes_orders.cpp ---------------------------------------------------------------------------------------------
void createOrder(RouteContext& context, Exchange exchange);
void checkOrder(RouteContext& context, Exchange exchange);
void listOrders(RouteContext& context, Exchange exchange);
void countOrders(RouteContext& context, Exchange exchange);
void getOrder(RouteContext& context, Exchange exchange);
void getJournal(RouteContext& context, Exchange exchange);
// --- routes_attempts.cpp -------------------------------------------------------------------------------------------
void getAttempts(RouteContext& context, Exchange exchange);
void showAttempts(RouteContext& context, Exchange exchange);  // with personal data, and an entry that says so
// --- routes_commands.cpp -------------------------------------------------------------------------------------------
void cancelOrder(RouteContext& context, Exchange exchange);  // or tells what it would do
void retryOrder(RouteContext& context, Exchange exchange);
void reopenOrder(RouteContext& context, Exchange exchange);
void addNote(RouteContext& context, Exchange exchange);
void holdOrder(RouteContext& context, Exchange exchange);
void compensateOrder(RouteContext& context, Exchange exchange);
void closeOrder(RouteContext& context, Exchange exchange);
void amendOrder(RouteContext& context, Exchange exchange);
void assignOrder(RouteContext& context, Exchange exchange);
void approveStep(RouteContext& context, Exchange exchange);  // the step stands in the path or in the body
void rejectStep(RouteContext& context, Exchange exchange);
void resolveStep(RouteContext& context, Exchange exchange);
void takeCallback(RouteContext& context, Exchange exchange);
// --- routes_failures.cpp -------------------------------------------------------------------------------------------
void tellOverview(RouteContext& context, Exchange exchange);
void tellPipeline(RouteContext& context, Exchange exchange);
void listFailures(RouteContext& context, Exchange exchange);
void addCauseNote(RouteContext& context, Exchange exchange);
void settleCause(RouteContext& context, Exchange exchange);
// --- routes_bulk.cpp -----------------------------------------------------------------------------------------------
void startBulk(RouteContext& context, Exchange exchange);
void listBulk(RouteContext& context, Exchange exchange);
void getBulk(RouteContext& context, Exchange exchange);
void listBulkItems(RouteContext& context, Exchange exchange);
void pauseBulk(RouteContext& context, Exchange exchange);
void resumeBulk(RouteContext& context, Exchange exchange);
void abortBulk(RouteContext& context, Exchange exchange);
// --- routes_services.cpp -------------------------------------------------------------------------------------------
void listServices(RouteContext& context, Exchange exchange);
void pauseService(RouteContext& context, Exchange exchange);
void resumeService(RouteContext& context, Exchange exchange);
void limitService(RouteContext& context, Exchange exchange);
void testService(RouteContext& context, Exchange exchange);
// --- routes_events.cpp ---------------------------------------------------------------------------------------------
void giveEvents(RouteContext& context, Exchange exchange);  // as a stream or as a page
// --- routes_undelivered.cpp ----------------------------------------------------------------------------------------
void listUndelivered(RouteContext& context, Exchange exchange);
void retryUndelivered(RouteContext& context, Exchange exchange);
void letGoUndelivered(RouteContext& context, Exchange exchange);
void listRepublishings(RouteContext& context, Exchange exchange);
void republishEvents(RouteContext& context, Exchange exchange);
// --- routes_inspection.cpp -----------------------------------------------------------------------------------------
void listAudit(RouteContext& context, Exchange exchange);
void tellJournalCheck(RouteContext& context, Exchange exchange);
void startJournalCheck(RouteContext& context, Exchange exchange);
void stopJournalCheck(RouteContext& context, Exchange exchange);
void listWorkflows(RouteContext& context, Exchange exchange);
void listNodes(RouteContext& context, Exchange exchange);
void tellStorage(RouteContext& context, Exchange exchange);
void listBackups(RouteContext& context, Exchange exchange);
void startBackup(RouteContext& context, Exchange exchange);
void stopBackup(RouteContext& context, Exchange exchange);
// --- routes_service.cpp --------------------------------------------------------------------------------------------
void tellStatus(RouteContext& context, Exchange exchange);
void tellAlive(RouteContext& context, Exchange exchange);
void tellReady(RouteContext& context, Exchange exchange);
void tellMetrics(RouteContext& context, Exchange exchange);
void tellOpenApi(RouteContext& context, Exchange exchange);

}  // namespace sagadesk::http

// Which paths exist, what each of them allows, and what it does. Private to this folder and the tests.
#pragma once

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

// Until there are tokens every client is the same one.
inline constexpr std::string_view anonymous_actor = "api:anonymous";

struct RouteContext {
    api::Backend& backend;
    RoutesSettings settings;
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
};

// The whole API. Static.
[[nodiscard]] std::span<const Route> routeTable();

// The names in the path where it fits the pattern; a name is never empty.
[[nodiscard]] std::optional<std::vector<std::string>> matchPath(std::string_view pattern, std::string_view path);

// --- routes_orders.cpp ---------------------------------------------------------------------------------------------
void createOrder(RouteContext& context, Exchange exchange);
void listOrders(RouteContext& context, Exchange exchange);
void getOrder(RouteContext& context, Exchange exchange);
void getJournal(RouteContext& context, Exchange exchange);
// --- routes_commands.cpp -------------------------------------------------------------------------------------------
void cancelOrder(RouteContext& context, Exchange exchange);
void retryOrder(RouteContext& context, Exchange exchange);
void reopenOrder(RouteContext& context, Exchange exchange);
void addNote(RouteContext& context, Exchange exchange);
void approveStep(RouteContext& context, Exchange exchange);  // the step stands in the path or in the body
void rejectStep(RouteContext& context, Exchange exchange);
void resolveStep(RouteContext& context, Exchange exchange);
void takeCallback(RouteContext& context, Exchange exchange);
// --- routes_service.cpp --------------------------------------------------------------------------------------------
void tellAlive(RouteContext& context, Exchange exchange);
void tellReady(RouteContext& context, Exchange exchange);
void tellMetrics(RouteContext& context, Exchange exchange);
void tellOpenApi(RouteContext& context, Exchange exchange);

}  // namespace sagadesk::http

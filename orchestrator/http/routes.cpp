#include "http/routes.h"

#include <array>
#include <chrono>
#include <memory>
#include <utility>

#include "http/reply.h"
#include "http/route_table.h"

namespace sagadesk::http {

namespace {

// 100,000 orders by id, with quotes and commas.
constexpr std::size_t bulk_body_bytes_max = 4 * 1024 * 1024;

constexpr auto table = std::to_array<Route>({
    {"POST", "/v1/orders", createOrder},
    {"GET", "/v1/orders", listOrders},
    {"GET", "/v1/orders/count", countOrders},
    {"POST", "/v1/orders/check", checkOrder},
    {"GET", "/v1/orders/{order}", getOrder},
    {"GET", "/v1/orders/{order}/journal", getJournal},
    {"GET", "/v1/orders/{order}/attempts", getAttempts},
    {"POST", "/v1/orders/{order}/attempts/show", showAttempts},
    {"POST", "/v1/orders/{order}/cancel", cancelOrder},
    {"POST", "/v1/orders/{order}/retry", retryOrder},
    {"POST", "/v1/orders/{order}/reopen", reopenOrder},
    {"POST", "/v1/orders/{order}/notes", addNote},
    {"POST", "/v1/orders/{order}/hold", holdOrder},
    {"POST", "/v1/orders/{order}/compensate", compensateOrder},
    {"POST", "/v1/orders/{order}/close", closeOrder},
    {"POST", "/v1/orders/{order}/amend", amendOrder},
    {"POST", "/v1/orders/{order}/assign", assignOrder},
    {"POST", "/v1/orders/{order}/approve", approveStep},
    {"POST", "/v1/orders/{order}/reject", rejectStep},
    {"POST", "/v1/orders/{order}/steps/{step}/approve", approveStep},
    {"POST", "/v1/orders/{order}/steps/{step}/reject", rejectStep},
    {"POST", "/v1/orders/{order}/steps/{step}/resolve", resolveStep},
    {"POST", "/v1/callbacks/{token}", takeCallback},
    {"GET", "/v1/overview", tellOverview},
    {"GET", "/v1/pipeline", tellPipeline},
    {"GET", "/v1/failures", listFailures},
    {"POST", "/v1/failures/{cause}/notes", addCauseNote},
    {"POST", "/v1/failures/{cause}/settle", settleCause},
    {"POST", "/v1/bulk", startBulk, bulk_body_bytes_max},
    {"GET", "/v1/bulk", listBulk},
    {"GET", "/v1/bulk/{job}", getBulk},
    {"GET", "/v1/bulk/{job}/items", listBulkItems},
    {"POST", "/v1/bulk/{job}/pause", pauseBulk},
    {"POST", "/v1/bulk/{job}/resume", resumeBulk},
    {"POST", "/v1/bulk/{job}/abort", abortBulk},
    {"GET", "/v1/services", listServices},
    {"POST", "/v1/services/{service}/pause", pauseService},
    {"POST", "/v1/services/{service}/resume", resumeService},
    {"POST", "/v1/services/{service}/limits", limitService},
    {"POST", "/v1/services/{service}/test", testService},
    {"GET", "/v1/events", giveEvents},
    {"GET", "/v1/status", tellStatus},
    {"GET", "/v1/undelivered", listUndelivered},
    {"POST", "/v1/undelivered/retry", retryUndelivered},
    {"POST", "/v1/undelivered/let-go", letGoUndelivered},
    {"GET", "/v1/events/republish", listRepublishings},
    {"POST", "/v1/events/republish", republishEvents},
    {"GET", "/v1/audit", listAudit},
    {"GET", "/v1/audit/verify", tellJournalCheck},
    {"POST", "/v1/audit/verify", startJournalCheck},
    {"POST", "/v1/audit/verify/cancel", stopJournalCheck},
    {"GET", "/v1/workflows", listWorkflows},
    {"GET", "/v1/nodes", listNodes},
    {"GET", "/v1/storage", tellStorage},
    {"GET", "/v1/storage/backups", listBackups},
    {"POST", "/v1/storage/backups", startBackup},
    {"POST", "/v1/storage/backups/cancel", stopBackup},
    {"GET", "/healthz", tellAlive},
    {"GET", "/readyz", tellReady},
    {"GET", "/metrics", tellMetrics},
    {"GET", "/v1/openapi.yaml", tellOpenApi},
});

// HEAD is GET without the body, which the server leaves out (RFC 9110 §9.3.2).
std::string_view servedAs(std::string_view method) {
    return method == "HEAD" ? "GET" : method;
}

std::string allowedAt(std::string_view path) {
    std::string allowed;
    for (const Route& route : table) {
        if (path != "*" && !matchPath(route.path, path)) continue;
        if (allowed.find(route.method) != std::string::npos) continue;
        allowed += std::string(route.method) + ", ";
        if (route.method == "GET") allowed += "HEAD, ";
    }
    return allowed.empty() ? allowed : allowed + "OPTIONS";
}

Response withoutRoute(const Request& request) {
    std::string allowed = allowedAt(request.path);
    if (allowed.empty()) {
        api::Problem problem;
        problem.code = api::ProblemCode::NotFound;
        problem.detail = "There is nothing at this path; /v1/openapi.yaml lists what there is.";
        return problemReply(problem);
    }
    Response response = request.method == "OPTIONS"
                            ? jsonReply(204, {})
                            : refused(405, "method_not_allowed", "This path knows other methods; see Allow.").value();
    response.headers.emplace_back("Allow", std::move(allowed));
    return response;
}

}  // namespace

std::span<const Route> routeTable() {
    return table;
}

std::optional<std::vector<std::string>> matchPath(std::string_view pattern, std::string_view path) {
    std::vector<std::string> names;
    while (!pattern.empty() && !path.empty()) {
        if (pattern.front() != '{') {
            if (pattern.front() != path.front()) return std::nullopt;
            pattern.remove_prefix(1);
            path.remove_prefix(1);
            continue;
        }
        const std::string_view name = path.substr(0, path.find('/'));
        if (name.empty()) return std::nullopt;
        names.emplace_back(name);
        path.remove_prefix(name.size());
        pattern.remove_prefix(pattern.find('}') + 1);
    }
    if (!pattern.empty() || !path.empty()) return std::nullopt;
    return names;
}

Limits apiLimits(Limits limits) {
    for (const Route& route : table)
        if (route.body_bytes_max > limits.body_bytes_max)
            limits.larger_bodies.push_back({route.method, route.path, route.body_bytes_max});
    return limits;
}

Handler makeRoutes(api::Backend& backend, RoutesSettings settings) {
    if (!settings.now)
        settings.now = [] { return std::chrono::floor<core::Duration>(std::chrono::system_clock::now()); };
    const auto context = std::make_shared<RouteContext>(RouteContext{backend, std::move(settings)});
    return [context](Request request, Responder responder) {
        for (const Route& route : table) {
            if (route.method != servedAs(request.method)) continue;
            auto names = matchPath(route.path, request.path);
            if (!names) continue;
            route.serve(*context,
                        {std::move(request), std::make_shared<Responder>(std::move(responder)), std::move(*names)});
            return;
        }
        responder.send(withoutRoute(request));
    };
}

}  // namespace sagadesk::http

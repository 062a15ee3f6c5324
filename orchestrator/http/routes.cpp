#include "http/routes.h"

#include <array>
#include <memory>
#include <utility>

#include "http/reply.h"
#include "http/route_table.h"

namespace sagadesk::http {

namespace {

constexpr std::array<Route, 18> table{{
    {"POST", "/v1/orders", createOrder},
    {"GET", "/v1/orders", listOrders},
    {"GET", "/v1/orders/{order}", getOrder},
    {"GET", "/v1/orders/{order}/journal", getJournal},
    {"POST", "/v1/orders/{order}/cancel", cancelOrder},
    {"POST", "/v1/orders/{order}/retry", retryOrder},
    {"POST", "/v1/orders/{order}/reopen", reopenOrder},
    {"POST", "/v1/orders/{order}/notes", addNote},
    {"POST", "/v1/orders/{order}/approve", approveStep},
    {"POST", "/v1/orders/{order}/reject", rejectStep},
    {"POST", "/v1/orders/{order}/steps/{step}/approve", approveStep},
    {"POST", "/v1/orders/{order}/steps/{step}/reject", rejectStep},
    {"POST", "/v1/orders/{order}/steps/{step}/resolve", resolveStep},
    {"POST", "/v1/callbacks/{token}", takeCallback},
    {"GET", "/healthz", tellAlive},
    {"GET", "/readyz", tellReady},
    {"GET", "/metrics", tellMetrics},
    {"GET", "/v1/openapi.yaml", tellOpenApi},
}};

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

Handler makeRoutes(api::Backend& backend, RoutesSettings settings) {
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

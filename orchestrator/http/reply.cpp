#include "http/reply.h"

#include <string>
#include <utility>

namespace sagadesk::http {

namespace {

// Answers hold orders: no cache may keep them and no browser may take them for something else.
Response reply(int status, std::string contentType, std::string body) {
    Response response;
    response.status = status;
    response.contentType = std::move(contentType);
    response.body = std::move(body);
    response.headers.reserve(4);
    response.headers.emplace_back("Cache-Control", "no-store");
    response.headers.emplace_back("X-Content-Type-Options", "nosniff");
    return response;
}

}  // namespace

Response jsonReply(int status, std::string body) {
    return reply(status, "application/json", std::move(body));
}

Response textReply(std::string contentType, std::string body) {
    return reply(200, std::move(contentType), std::move(body));
}

Response problemReply(const api::Problem& problem) {
    Response response = reply(api::statusOf(problem.code), "application/problem+json", api::problemJson(problem));
    if (const auto wait_s = api::retryAfter_s(problem))
        response.headers.emplace_back("Retry-After", std::to_string(*wait_s));
    return response;
}

tl::unexpected<Response> badRequest(std::string detail, std::string place) {
    api::Problem problem;
    problem.code = api::ProblemCode::BadRequest;
    problem.detail = std::move(detail);
    problem.place = std::move(place);
    return tl::unexpected(problemReply(problem));
}

tl::unexpected<Response> refused(int status, std::string code, std::string detail) {
    Response problem = refusalResponse({status, std::move(code), std::move(detail)});
    Response response = reply(status, std::move(problem.contentType), std::move(problem.body));
    return tl::unexpected(std::move(response));
}

}  // namespace sagadesk::http

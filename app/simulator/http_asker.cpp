#include "simulator/http_asker.h"

#include <utility>

namespace sagadesk::simulator {
namespace {

http::Response responseOf(Reply reply) {
    http::Response response;
    response.status = reply.status;
    response.contentType = std::move(reply.contentType);
    if (reply.retryAfter_s) response.headers.emplace_back("Retry-After", std::to_string(*reply.retryAfter_s));
    response.body = std::move(reply.body);
    return response;
}

}  // namespace

Question questionOf(http::Request request) {
    Question question;
    question.key = request.header("idempotency-key");
    question.method = std::move(request.method);
    question.path = std::move(request.path);
    question.query = std::move(request.query);
    question.body = std::move(request.body);
    return question;
}

void HttpAsker::answer(Reply reply) {
    m_responder.send(responseOf(std::move(reply)));
}

void HttpAsker::trickle(Reply reply, std::chrono::milliseconds perByte) {
    m_responder.trickle(responseOf(std::move(reply)), perByte);
}

}  // namespace sagadesk::simulator

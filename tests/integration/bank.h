// A bank of the test's own: says what the test likes, tells what it was asked, and calls back when the test likes.
#pragma once

#include "integration/scene.h"
#include "support/scripted_server.h"

namespace sagadesk::tests {

class Bank {
public:
    // Answers 202 until told otherwise.
    Bank() : m_server({{.bytes = httpAnswer(202, "{}")}}) {}
    [[nodiscard]] std::string configuration() const { return "[services.bank]\nurl = \"" + m_server.url() + "\"\n"; }
    void answerAll(int status, const std::string& body) { m_server.setScript({{.bytes = httpAnswer(status, body)}}); }
    [[nodiscard]] std::size_t callCount() const { return m_server.requests().size(); }
    // The body of the n-th call.
    [[nodiscard]] boost::json::object call(std::size_t index) const {
        const std::string request = m_server.requests().at(index);
        return parseObject(request.substr(request.find("\r\n\r\n") + 4));
    }
    // The verdict on a callback for the first call.
    [[nodiscard]] std::string callBack(const std::string& status, const std::string& eventId) const {
        const std::string url = text(call(0), "callbackUrl");
        const auto path = url.find("/v1/");
        const boost::json::object body{{"status", status}, {"reference", "CAP-7781"}, {"eventId", eventId}};
        const HttpReply reply = HttpClient(url.substr(0, path)).post(url.substr(path), boost::json::serialize(body));
        return reply.status == 200 ? text(parseObject(reply.body), "verdict") : reply.body + reply.error;
    }

private:
    ScriptedServer m_server;
};

inline constexpr const char* bank_capture =
    R"({"name":"capture","stage":"processing","service":"bank","path":"/captures","money":"capture",
        "retry":{"attempts":1},"compensation":{"path":"/refunds","retry":{"attempts":1}}})";

}  // namespace sagadesk::tests

#include "conformance/http_world.h"

#include <strings.h>

#include <sstream>

#include "core/outcome.h"
#include "gateways/http/http_gateway.h"
#include "support/scripted_server.h"

namespace sagadesk::tests {
namespace {

using namespace std::chrono_literals;

std::vector<Play> playsOf(Misbehaviour kind) {
    using Ending = Play::Ending;
    const std::string good = httpAnswer(200, R"({"reference":"r-1"})");
    switch (kind) {
        case Misbehaviour::Away:
            break;
        case Misbehaviour::NeverAnswers:
            return {{.ending = Ending::Silence}};
        case Misbehaviour::LeavesWithoutAnswer:
            return {{.ending = Ending::Close}};
        case Misbehaviour::LeavesInMidAnswer:
            return {{.bytes = good.substr(0, good.size() - 5), .ending = Ending::Close}};
        case Misbehaviour::TricklesTheAnswer:
            return {{.bytes = good, .perByte = 50ms}};
        case Misbehaviour::AnswersTooMuch:
            return {{.bytes = httpAnswer(200, '"' + std::string(core::answer_bytes_max, 'x') + '"')}};
    }
    return {{.ending = Ending::Close}};
}

class HttpWorld final : public GatewayWorld {
public:
    HttpWorld() : m_server(std::make_unique<ScriptedServer>(std::vector<Play>{{.bytes = httpAnswer(200, "{}")}})) {
        gateways::HttpService service;
        service.url = m_server->url() + "/payment";
        service.concurrency = concurrency;
        m_gateway =
            std::make_unique<gateways::HttpGateway>(std::map<std::string, gateways::HttpService>{{"payment", service}});
    }

    ports::Gateway& gateway() override { return *m_gateway; }

    void answerWith(ServiceReply reply) override {
        const std::string extra = reply.retryAfter.empty() ? "" : "Retry-After: " + reply.retryAfter + "\r\n";
        m_server->setScript({{.bytes = httpAnswer(reply.status, reply.body, extra)}});
    }

    void misbehave(Misbehaviour kind) override {
        if (kind == Misbehaviour::Away) {
            m_server.reset();  // its port is refused from now on
        } else {
            m_server->setScript(playsOf(kind));
        }
    }

    std::vector<SeenCall> seen() override {
        std::vector<SeenCall> calls;
        for (const std::string& request : m_server->requests()) {
            const auto pathBegin = request.find(' ') + 1 + std::string_view("/payment").size();
            calls.push_back({request.substr(pathBegin, request.find(' ', pathBegin) - pathBegin),
                             headerOf(request, "Idempotency-Key"), headerOf(request, "traceparent"),
                             request.substr(request.find("\r\n\r\n") + 4)});
        }
        return calls;
    }

    bool waitUntilTaken(std::size_t calls) override { return m_server->waitForRequests(calls); }

private:
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<gateways::HttpGateway> m_gateway;
};

std::vector<std::string> headersOf(const std::string& request, const std::string& name) {
    std::vector<std::string> values;
    std::istringstream lines(request.substr(0, request.find("\r\n\r\n")));
    for (std::string line; std::getline(lines, line);) {
        if (line.ends_with('\r')) line.pop_back();
        if (line.size() <= name.size() || line[name.size()] != ':') continue;
        if (strncasecmp(line.data(), name.data(), name.size()) != 0) continue;
        const auto begin = line.find_first_not_of(' ', name.size() + 1);
        values.push_back(begin == std::string::npos ? "" : line.substr(begin));
    }
    return values;
}

}  // namespace

std::unique_ptr<GatewayWorld> makeHttpWorld() {
    return std::make_unique<HttpWorld>();
}

std::string headerOf(const std::string& request, const std::string& name) {
    const auto values = headersOf(request, name);
    return values.empty() ? "" : values.front();
}

std::size_t headerCountOf(const std::string& request, const std::string& name) {
    return headersOf(request, name).size();
}

}  // namespace sagadesk::tests

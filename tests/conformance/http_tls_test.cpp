// TLS: a service is who its certificate says, by the authority that the settings name and by no other.
#include <gtest/gtest.h>

#include "gateways/http/http_gateway.h"
#include "support/gateway_calls.h"
#include "support/own_authority.h"
#include "support/scripted_server.h"

namespace sagadesk::tests {
namespace {

using gateways::HttpGateway;
using gateways::HttpService;

const std::vector<Play> one_answer{{.bytes = httpAnswer(200, "{}")}};

ports::ServiceAnswer callWith(const ScriptedServer& server, const std::string& caFile) {
    HttpService service;
    service.url = server.url();
    service.caFile = caFile;
    HttpGateway gateway({{"payment", service}});
    return callAndWait(gateway, paymentCall());
}

TEST(HttpTls, ServiceOfTheNamedAuthorityIsTrusted) {
    const OwnAuthority authority;
    const ScriptedServer server(one_answer, authority.sign("localhost"));
    const auto answer = callWith(server, authority.file());
    EXPECT_EQ(answer.status, 200) << answer.detail;
    EXPECT_EQ(server.requests().size(), 1U);
}

TEST(HttpTls, UnknownAuthorityIsRefusedAndNothingSent) {
    const OwnAuthority authority, other;
    const ScriptedServer server(one_answer, authority.sign("localhost"));
    for (const std::string& caFile : {std::string{}, other.file()}) {
        const auto answer = callWith(server, caFile);
        EXPECT_EQ(answer.transport, ports::Transport::NotSent);
        EXPECT_EQ(answer.code, "tls");
    }
    EXPECT_TRUE(server.requests().empty());
}

TEST(HttpTls, CertificateForAnotherHostIsRefused) {
    const OwnAuthority authority;
    const ScriptedServer server(one_answer, authority.sign("payment.example.com"));
    const auto answer = callWith(server, authority.file());
    EXPECT_EQ(answer.transport, ports::Transport::NotSent);
    EXPECT_EQ(answer.code, "tls");
    EXPECT_TRUE(server.requests().empty());
}

TEST(HttpTls, PlainServerBehindATlsAddressIsNotSent) {
    const OwnAuthority authority;
    const ScriptedServer server(
        {{.bytes = "HTTP/1.1 400 Bad Request\r\n\r\n", .ending = Play::Ending::Close, .closeUnread = true}});
    HttpService service;
    service.url = "https://localhost:" + std::to_string(server.port());
    service.caFile = authority.file();
    HttpGateway gateway({{"payment", service}});
    const auto answer = callAndWait(gateway, paymentCall());
    EXPECT_EQ(answer.transport, ports::Transport::NotSent);
    EXPECT_EQ(answer.code, "tls");
}

// The time-out comes before the first byte of the request could be sent.
TEST(HttpTls, HandshakeThatNeverEndsIsNotSent) {
    const OwnAuthority authority;
    const ScriptedServer server(one_answer);  // waits for a plain request, for ever
    HttpService service;
    service.url = "https://localhost:" + std::to_string(server.port());
    service.caFile = authority.file();
    HttpGateway gateway({{"payment", service}});
    ports::ServiceCall call = paymentCall();
    call.timeout = std::chrono::milliseconds{300};
    const auto answer = callAndWait(gateway, call);
    EXPECT_EQ(answer.transport, ports::Transport::NotSent);
    EXPECT_EQ(answer.code, "timeout");
}

}  // namespace
}  // namespace sagadesk::tests

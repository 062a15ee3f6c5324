// What only the HTTP gateway can do wrong: repeats, redirects, headers, bytes that are no HTTP.
#include <gtest/gtest.h>

#include <algorithm>

#include "conformance/http_world.h"
#include "gateways/http/http_gateway.h"
#include "support/gateway_calls.h"
#include "support/scripted_server.h"

namespace sagadesk::tests {
namespace {

using namespace std::chrono_literals;
using gateways::HttpGateway;
using gateways::HttpService;
using ports::Transport;
using Ending = Play::Ending;

const std::string good_answer = httpAnswer(200, R"({"reference":"r-1"})");

HttpService serviceAt(const std::string& url) {
    HttpService service;
    service.url = url;
    return service;
}

TEST(HttpGateway, ConnectionsAreReused) {
    ScriptedServer server({{.bytes = good_answer}});
    HttpGateway gateway({{"payment", serviceAt(server.url())}});
    for (int i = 0; i < 5; ++i) EXPECT_EQ(callAndWait(gateway, paymentCall()).status, 200);
    EXPECT_EQ(server.connections(), 1U);
}

TEST(HttpGateway, FreshCallsHaveConnectionsOfTheirOwn) {
    ScriptedServer server({{.bytes = good_answer}});
    HttpGateway gateway({{"payment", serviceAt(server.url())}});
    ports::ServiceCall call = paymentCall();
    EXPECT_EQ(callAndWait(gateway, call).status, 200);
    call.freshConnection = true;
    EXPECT_EQ(callAndWait(gateway, call).status, 200);
    EXPECT_EQ(callAndWait(gateway, call).status, 200);
    EXPECT_EQ(server.connections(), 3U);
    call.freshConnection = false;
    EXPECT_EQ(callAndWait(gateway, call).status, 200);
    EXPECT_EQ(server.connections(), 3U) << "the first connection was kept";
}

// The server answers once, keeps the connection, and closes it when the second request has come. libcurl would then
// send that request again on a new connection: harmless for a call with a key, not for a step that must be seen once.
TEST(HttpGateway, FreshCallIsOnTheWireOnceWhenTheServerCloses) {
    ScriptedServer server({{.bytes = good_answer}, {.ending = Ending::Close}});
    HttpGateway gateway({{"payment", serviceAt(server.url())}});
    EXPECT_EQ(callAndWait(gateway, paymentCall()).status, 200);
    ports::ServiceCall call = paymentCall();
    call.freshConnection = true;
    const auto answer = callAndWait(gateway, call);
    EXPECT_EQ(answer.transport, Transport::Lost);
    EXPECT_EQ(answer.code, "connection_lost");
    EXPECT_EQ(server.requests().size(), 2U) << "one for each call";
}

// The repeat's own failure must not hide that the first sending reached the service.
TEST(HttpGateway, RepeatThatIsRefusedIsLostAndNotUnsent) {
    ScriptedServer server({{.bytes = good_answer}, {.ending = Ending::Close, .closeListener = true}});
    HttpGateway gateway({{"payment", serviceAt(server.url())}});
    EXPECT_EQ(callAndWait(gateway, paymentCall()).status, 200);
    const auto answer = callAndWait(gateway, paymentCall());
    EXPECT_EQ(server.requests().size(), 2U);
    EXPECT_EQ(answer.transport, Transport::Lost);
}

TEST(HttpGateway, RedirectsAreNotFollowedAndCarryNoSecretsAway) {
    ScriptedServer elsewhere({{.bytes = good_answer}});
    ScriptedServer server({{.bytes = httpAnswer(307, "", "Location: " + elsewhere.url() + "/steal\r\n")}});
    HttpService service = serviceAt(server.url());
    service.bearerToken = "s3cret-token";
    HttpGateway gateway({{"payment", service}});
    const auto answer = callAndWait(gateway, paymentCall());
    EXPECT_EQ(answer.transport, Transport::Answered);
    EXPECT_EQ(answer.status, 307);
    EXPECT_NE(outcomeOf(answer).kind, core::OutcomeKind::Succeeded);
    EXPECT_EQ(elsewhere.connections(), 0U);
    ASSERT_EQ(server.requests().size(), 1U);
    EXPECT_EQ(headerOf(server.requests()[0], "Authorization"), "Bearer s3cret-token");
}

TEST(HttpGateway, AuthorizationGoesToItsOwnServiceOnly) {
    ScriptedServer payment({{.bytes = good_answer}}), inventory({{.bytes = good_answer}}),
        pricing({{.bytes = good_answer}});
    HttpService basic = serviceAt(payment.url());
    basic.basicUser = "shop";
    basic.basicPassword = "pass:word";
    HttpService bearer = serviceAt(inventory.url());
    bearer.bearerToken = "s3cret-token";
    HttpGateway gateway({{"payment", basic}, {"inventory", bearer}, {"pricing", serviceAt(pricing.url())}});
    for (const char* name : {"payment", "inventory", "pricing"}) {
        ports::ServiceCall call = paymentCall();
        call.service = name;
        EXPECT_EQ(callAndWait(gateway, call).status, 200);
    }
    EXPECT_EQ(headerOf(payment.requests()[0], "Authorization"), "Basic c2hvcDpwYXNzOndvcmQ=");
    EXPECT_EQ(headerOf(inventory.requests()[0], "Authorization"), "Bearer s3cret-token");
    EXPECT_EQ(headerCountOf(pricing.requests()[0], "Authorization"), 0U);
}

TEST(HttpGateway, SecretsStayOutOfDetails) {
    ScriptedServer server({{.ending = Ending::Close}});
    HttpService service = serviceAt(server.url());
    service.basicUser = "shop";
    service.basicPassword = "s3cret-password";
    HttpGateway gateway({{"payment", service}});
    const auto answer = callAndWait(gateway, paymentCall());
    EXPECT_EQ(answer.detail.find("s3cret"), std::string::npos) << answer.detail;
    EXPECT_EQ(answer.detail.find(paymentCall().body), std::string::npos) << answer.detail;
}

TEST(HttpGateway, HeadOfARequestIsAsTheContractSays) {
    ScriptedServer server({{.bytes = good_answer}});
    HttpGateway gateway({{"payment", serviceAt(server.url() + "/payment")}});
    ports::ServiceCall call = paymentCall();
    call.body.assign(1'200'000, 'x');  // long enough for libcurl's "Expect: 100-continue"
    EXPECT_EQ(callAndWait(gateway, call).status, 200);
    const std::string request = server.requests().at(0);
    EXPECT_TRUE(request.starts_with("POST /payment/authorisations HTTP/1.1\r\n"));
    EXPECT_EQ(headerCountOf(request, "Expect"), 0U);
    EXPECT_EQ(headerOf(request, "Content-Type"), "application/json");
    EXPECT_EQ(headerOf(request, "Content-Length"), "1200000");
    EXPECT_EQ(headerCountOf(request, "Transfer-Encoding"), 0U);
}

TEST(HttpGateway, LookUpIsAGetWithoutBody) {
    ScriptedServer server({{.bytes = httpAnswer(200, R"({"done":true,"reference":"r-1"})")}});
    HttpGateway gateway({{"payment", serviceAt(server.url())}});
    EXPECT_EQ(callAndWait(gateway, paymentCall()).status, 200);
    ports::ServiceCall lookup = paymentCall();
    lookup.method = "GET";
    lookup.path = "/captures/" + lookup.idempotencyKey;
    lookup.body.clear();
    EXPECT_EQ(callAndWait(gateway, lookup).status, 200);
    EXPECT_EQ(callAndWait(gateway, paymentCall()).status, 200);
    const auto requests = server.requests();
    EXPECT_TRUE(requests.at(1).starts_with("GET " + lookup.path + " HTTP/1.1\r\n"));
    EXPECT_TRUE(requests.at(1).ends_with("\r\n\r\n"));
    EXPECT_EQ(headerCountOf(requests.at(1), "Content-Length"), 0U);
    EXPECT_EQ(headerCountOf(requests.at(1), "Content-Type"), 0U);
    EXPECT_TRUE(requests.at(2).starts_with("POST "));
    EXPECT_TRUE(requests.at(2).ends_with(paymentCall().body));
}

TEST(HttpGateway, OtherMethodsKeepTheirBody) {
    ScriptedServer server({{.bytes = good_answer}});
    HttpGateway gateway({{"payment", serviceAt(server.url())}});
    ports::ServiceCall call = paymentCall();
    call.method = "PUT";
    EXPECT_EQ(callAndWait(gateway, call).status, 200);
    EXPECT_TRUE(server.requests().at(0).starts_with("PUT /authorisations HTTP/1.1\r\n"));
    EXPECT_TRUE(server.requests().at(0).ends_with(call.body));
}

TEST(HttpGateway, InterimAnswersAreNotTheAnswer) {
    ScriptedServer server({{.bytes = "HTTP/1.1 103 Early Hints\r\nRetry-After: 99\r\n\r\n" + httpAnswer(503, "")}});
    HttpGateway gateway({{"payment", serviceAt(server.url())}});
    const auto answer = callAndWait(gateway, paymentCall());
    EXPECT_EQ(answer.status, 503);
    EXPECT_EQ(answer.retryAfter, "");
}

TEST(HttpGateway, BytesThatAreNoHttpAreLost) {
    for (const std::string bytes :
         {"220 smtp.example.com ESMTP\r\n\r\n", "HTTP/1.1 2xx Fine\r\n\r\n", "\r\n\r\n", "HTTP/9.9 200 OK\r\n\r\n"}) {
        ScriptedServer server({{.bytes = bytes, .ending = Ending::Close}});
        HttpGateway gateway({{"payment", serviceAt(server.url())}});
        const auto answer = callAndWait(gateway, paymentCall());
        EXPECT_EQ(answer.transport, Transport::Lost) << bytes << answer.status;
    }
}

TEST(HttpGateway, EndlessHeadIsLost) {
    std::string bytes = "HTTP/1.1 200 OK\r\n";
    for (int i = 0; i < 4'000; ++i) bytes += "X-Filler: 0123456789012345678901234567890123456789\r\n";
    ScriptedServer server({{.bytes = bytes, .ending = Ending::Close}});
    HttpGateway gateway({{"payment", serviceAt(server.url())}});
    const auto answer = callAndWait(gateway, paymentCall());
    EXPECT_EQ(answer.transport, Transport::Lost);
    EXPECT_EQ(answer.code, "answer_too_large");
}

TEST(HttpGateway, EndlessBodyWithoutLengthIsLost) {
    std::string bytes = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    for (int i = 0; i < 200; ++i) bytes += "1000\r\n" + std::string(0x1000, 'x') + "\r\n";
    ScriptedServer server({{.bytes = bytes, .ending = Ending::Silence}});
    HttpGateway gateway({{"payment", serviceAt(server.url())}});
    const auto answer = callAndWait(gateway, paymentCall());
    EXPECT_EQ(answer.transport, Transport::Lost);
    EXPECT_EQ(answer.code, "answer_too_large");
}

TEST(HttpGateway, ResetAfterTheRequestIsLost) {
    ScriptedServer server({{.ending = Ending::Reset}});
    HttpGateway gateway({{"payment", serviceAt(server.url())}});
    EXPECT_EQ(callAndWait(gateway, paymentCall()).transport, Transport::Lost);
}

TEST(HttpGateway, ClosingBeforeReadingIsLostBecauseBytesLeft) {
    ScriptedServer server(std::vector<Play>{{.closeUnread = true}});
    HttpGateway gateway({{"payment", serviceAt(server.url())}});
    EXPECT_EQ(callAndWait(gateway, paymentCall()).transport, Transport::Lost);
}

TEST(HttpGateway, UnknownHostIsNotSent) {
    HttpGateway gateway({{"payment", serviceAt("http://no-such-host.invalid")}});
    const auto answer = callAndWait(gateway, paymentCall());
    EXPECT_EQ(answer.transport, Transport::NotSent);
    EXPECT_EQ(answer.code, "dns");
}

TEST(HttpGateway, OtherProtocolsAreNotSpoken) {
    HttpGateway gateway({{"payment", serviceAt("file:///etc/hostname")}});
    ports::ServiceCall call = paymentCall();
    call.path = "/";
    EXPECT_EQ(callAndWait(gateway, call).transport, Transport::NotSent);
}

TEST(HttpGateway, LineBreaksDoNotReachTheHead) {
    ScriptedServer server({{.bytes = good_answer}});
    HttpGateway gateway({{"payment", serviceAt(server.url())}});
    ports::ServiceCall call = paymentCall();
    call.idempotencyKey = "key\r\nX-Smuggled: yes";
    const auto answer = callAndWait(gateway, call);
    EXPECT_EQ(answer.transport, Transport::NotSent);
    EXPECT_EQ(answer.code, "invalid_call");
    EXPECT_EQ(server.connections(), 0U);
}

TEST(HttpGateway, ServiceTimeoutCapsTheStepsOwn) {
    ScriptedServer server({{.ending = Ending::Silence}});
    HttpService service = serviceAt(server.url());
    service.timeout = 150ms;
    HttpGateway gateway({{"payment", service}});
    const auto answer = callAndWait(gateway, paymentCall());
    EXPECT_EQ(answer.code, "timeout");
    EXPECT_LT(answer.took, core::Duration{5'000});
}

// Waiting for a free connection is part of the call's time, and what waited was never sent.
TEST(HttpGateway, ConcurrencyBoundsConnectionsAndWaitingCallsExpireUnsent) {
    ScriptedServer server({{.ending = Ending::Silence}});
    HttpService service = serviceAt(server.url());
    service.concurrency = 2;
    HttpGateway gateway({{"payment", service}});
    AnswerBook book;
    for (std::uint64_t i = 0; i < 6; ++i) {
        ports::ServiceCall call = paymentCall(i);
        call.timeout = 300ms;
        gateway.call(call, book.done());
    }
    const auto answers = book.waitFor(6);
    ASSERT_EQ(answers.size(), 6U);
    EXPECT_EQ(
        std::count_if(answers.begin(), answers.end(), [](const auto& a) { return a.transport == Transport::Lost; }), 2);
    EXPECT_EQ(
        std::count_if(answers.begin(), answers.end(), [](const auto& a) { return a.transport == Transport::NotSent; }),
        4);
    for (const auto& answer : answers) EXPECT_EQ(answer.code, "timeout");
    EXPECT_EQ(server.connections(), 2U);
}

// A connection that the service closed while nobody used it is not used again.
TEST(HttpGateway, IdleConnectionClosedByTheServiceIsReplaced) {
    ScriptedServer server({{.bytes = good_answer, .ending = Ending::Close}});
    HttpGateway gateway({{"payment", serviceAt(server.url())}});
    for (std::size_t i = 1; i <= 20; ++i) {
        EXPECT_EQ(callAndWait(gateway, paymentCall()).status, 200) << i;
        ASSERT_TRUE(server.waitUntilEnded(i));
    }
    EXPECT_EQ(server.connections(), 20U);
}

TEST(HttpGateway, SlowServiceDoesNotHoldUpAnother) {
    ScriptedServer slow({{.ending = Ending::Silence}}), quick({{.bytes = good_answer}});
    HttpGateway gateway({{"payment", serviceAt(slow.url())}, {"pricing", serviceAt(quick.url())}});
    AnswerBook book;
    for (std::uint64_t i = 0; i < 100; ++i) gateway.call(paymentCall(i), book.done());
    ports::ServiceCall call = paymentCall();
    call.service = "pricing";
    EXPECT_EQ(callAndWait(gateway, call).status, 200);
    EXPECT_EQ(book.size(), 0U);
    gateway.stop(0ms);  // the book must outlive its calls
    EXPECT_EQ(book.waitFor(100).size(), 100U);
}

TEST(HttpGateway, DestructionAnswersWhatIsUnderWay) {
    ScriptedServer server({{.ending = Ending::Silence}});
    AnswerBook book;
    {
        HttpGateway gateway({{"payment", serviceAt(server.url())}});
        for (std::uint64_t i = 0; i < 100; ++i) gateway.call(paymentCall(i), book.done());
    }
    EXPECT_EQ(book.size(), 100U);
}

}  // namespace
}  // namespace sagadesk::tests

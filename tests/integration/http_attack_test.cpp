// Hostile clients against the real server and routes: each gets the right status or a closed connection, others are
// served meanwhile, and memory stays flat.
#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <memory>
#include <string>
#include <thread>
#include <vector>

#include <gtest/gtest.h>

#include "http/routes.h"
#include "support/attack_corpus.h"
#include "support/map_backend.h"
#include "support/memory_use.h"
#include "support/raw_client.h"
#include "support/server_thread.h"

namespace sagadesk::tests {
namespace {

using namespace std::chrono_literals;

constexpr std::size_t growth_bytes_max = 10 * 1024 * 1024;
const std::string get = "GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n";

http::Limits shortDeadlines() {
    http::Limits limits;
    limits.header_deadline = 300ms;
    limits.body_deadline = 300ms;
    limits.idle_deadline = 600ms;
    return limits;
}

// The API over a backend that answers from a thread of its own.
class Api {
public:
    explicit Api(http::Limits limits = {})
        : m_server(http::makeRoutes(backend, {[] { return std::string("up 1\n"); }, "openapi: 3.1.0\n"}), limits) {}

    [[nodiscard]] RawClient connect() { return RawClient(m_server.port()); }
    [[nodiscard]] ServerThread& server() { return m_server; }
    [[nodiscard]] bool serves() {
        RawClient client = connect();
        if (!client.send(get)) return false;
        const auto response = client.receive();
        return response && response->status == 200;
    }
    // The server has noticed that all clients have gone.
    [[nodiscard]] bool becomesEmpty() {
        return eventually([this] { return m_server.counts().connectionsNow == 0; });
    }
    template <class Condition>
    [[nodiscard]] static bool eventually(Condition condition) {
        const auto until = std::chrono::steady_clock::now() + 10s;
        while (!condition()) {
            if (std::chrono::steady_clock::now() > until) return false;
            std::this_thread::yield();
        }
        return true;
    }

    MapBackend backend{MapBackend::Answers::FromItsThread};

private:
    ServerThread m_server;
};

void raiseDescriptorLimit() {
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = std::min<rlim_t>(limit.rlim_max, 8'192);
    ::setrlimit(RLIMIT_NOFILE, &limit);
}

TEST(HttpAttack, CorpusIsAnsweredRight) {
    Api api;
    const auto corpus = attackCorpus("corpus-");
    EXPECT_GE(corpus.size(), 60U);
    for (const Attack& attack : corpus) EXPECT_EQ(played(attack, api.server().port()), "");
    EXPECT_TRUE(api.serves());
}

TEST(HttpAttack, CorpusDoesNotGrowMemory) {
    Api api;
    const auto round = [&api](int number) {
        for (const Attack& attack : attackCorpus("round" + std::to_string(number) + "-"))
            EXPECT_EQ(played(attack, api.server().port()), "");
    };
    for (int i = 0; i < 3; ++i) round(i);
    const std::size_t before = residentBytes();
    for (int i = 3; i < 13; ++i) round(i);
    EXPECT_TRUE(api.becomesEmpty());
    if (memory_is_measurable) {
        EXPECT_LT(residentBytes(), before + growth_bytes_max);
    }
}

TEST(HttpAttack, CorpusCutIntoBytesGetsTheSameAnswers) {
    Api api;
    for (const Attack& attack : attackCorpus("cut-")) {
        if (attack.bytes.size() > 2'000) continue;
        RawClient client = api.connect();
        for (const char c : attack.bytes)
            if (!client.send({&c, 1})) break;
        for (const auto& allowed : attack.answers) {
            auto response = client.receive(attack.head);
            // A body that is cut may be asked for before it is there: RFC 9110 §10.1.1.
            const bool asked =
                response && response->status == 100 && std::find(allowed.begin(), allowed.end(), 100) == allowed.end();
            if (asked) response = client.receive(attack.head);
            ASSERT_TRUE(response) << attack.name;
            EXPECT_NE(std::find(allowed.begin(), allowed.end(), response->status), allowed.end())
                << attack.name << ": " << response->status;
        }
    }
    EXPECT_TRUE(api.serves());
}

TEST(HttpAttack, TricklingHeaderIsAnswered408AtItsDeadline) {
    Api api(shortDeadlines());
    RawClient client = api.connect();
    const auto began = std::chrono::steady_clock::now();
    client.send("GET /healthz HTTP/1.1\r\n");
    // One byte at a time would never be idle; the deadline is absolute.
    while (!client.receiveSome(20ms)) ASSERT_TRUE(client.send("X"));
    const auto response = client.receive();
    ASSERT_TRUE(response);
    EXPECT_EQ(response->status, 408);
    EXPECT_TRUE(client.isClosedByServer());
    EXPECT_LT(std::chrono::steady_clock::now() - began, 3s);
}

TEST(HttpAttack, TricklingBodyIsAnswered408AtItsDeadline) {
    Api api(shortDeadlines());
    RawClient client = api.connect();
    client.send("POST /v1/orders HTTP/1.1\r\nHost: a\r\nContent-Length: 60000\r\n\r\n");
    while (!client.receiveSome(20ms)) ASSERT_TRUE(client.send(" "));
    const auto response = client.receive();
    ASSERT_TRUE(response);
    EXPECT_EQ(response->status, 408);
    EXPECT_TRUE(client.isClosedByServer());
}

TEST(HttpAttack, TricklingChunksAreAnswered408) {
    Api api(shortDeadlines());
    RawClient client = api.connect();
    client.send("POST /v1/orders HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n");
    while (!client.receiveSome(20ms)) ASSERT_TRUE(client.send("1\r\n \r\n"));
    const auto response = client.receive();
    ASSERT_TRUE(response);
    EXPECT_EQ(response->status, 408);
}

TEST(HttpAttack, IdleConnectionsAreClosed) {
    Api api(shortDeadlines());
    RawClient silent = api.connect();
    RawClient used = api.connect();
    used.send(get);
    EXPECT_TRUE(used.receive());
    EXPECT_TRUE(silent.isClosedByServer());
    EXPECT_TRUE(used.isClosedByServer());
    EXPECT_TRUE(api.becomesEmpty());
    EXPECT_GE(api.server().counts().timedOut, 2U);
}

TEST(HttpAttack, ManyTricklersDoNotDelayOthers) {
    raiseDescriptorLimit();
    http::Limits limits;
    limits.header_deadline = 3s;
    Api api(limits);
    std::vector<RawClient> tricklers;
    for (int i = 0; i < 300; ++i) tricklers.push_back(api.connect());
    RawClient client = api.connect();
    std::vector<std::chrono::nanoseconds> took;
    for (int i = 0; i < 200; ++i) {
        for (RawClient& trickler : tricklers) trickler.send("G");
        const auto began = std::chrono::steady_clock::now();
        ASSERT_TRUE(client.send(get));
        const auto response = client.receive();
        ASSERT_TRUE(response);
        EXPECT_EQ(response->status, 200);
        took.push_back(std::chrono::steady_clock::now() - began);
    }
    std::sort(took.begin(), took.end());
    EXPECT_LT(took[took.size() / 2], 250ms);
    for (RawClient& trickler : tricklers) EXPECT_TRUE(trickler.isClosedByServer());
    EXPECT_TRUE(api.serves());
}

TEST(HttpAttack, FiveHundredIdleConnectionsDoNotDisturbOthers) {
    raiseDescriptorLimit();
    Api api;
    std::vector<RawClient> idle;
    for (int i = 0; i < 500; ++i) {
        idle.push_back(api.connect());
        ASSERT_TRUE(idle.back().isConnected());
        if (i % 2 == 0) idle.back().send("POST /v1/orders HTTP/1.1\r\nHost: a\r\n");
    }
    RawClient client = api.connect();
    for (int i = 0; i < 200; ++i) {
        ASSERT_TRUE(client.send(goodOrderRequest("idle-" + std::to_string(i))));
        const auto response = client.receive();
        ASSERT_TRUE(response);
        EXPECT_EQ(response->status, 202);
    }
    EXPECT_EQ(api.server().counts().connectionsNow, 501U);
    idle.clear();
    client.leave();
    EXPECT_TRUE(api.becomesEmpty());
}

TEST(HttpAttack, ClientsThatVanishBeforeAndDuringTheRequest) {
    Api api;
    for (const std::string& part : {std::string(), std::string("GE"), std::string("GET /healthz HTTP/1.1\r\nHo"),
                                    goodOrderRequest("part").substr(0, 200)}) {
        for (int i = 0; i < 20; ++i) {
            RawClient client = api.connect();
            client.send(part);
            i % 2 == 0 ? client.vanish() : client.leave();
        }
    }
    EXPECT_TRUE(api.becomesEmpty());
    EXPECT_TRUE(api.serves());
}

TEST(HttpAttack, ClientsThatVanishWhileTheirAnswerIsPending) {
    Api api;
    api.backend.hold();
    for (int i = 0; i < 40; ++i) {
        RawClient client = api.connect();
        ASSERT_TRUE(client.send(goodOrderRequest("pending-" + std::to_string(i))));
        ASSERT_TRUE(Api::eventually([&] { return api.backend.waiting() == static_cast<std::size_t>(i) + 1; }));
        i % 2 == 0 ? client.vanish() : client.leave();
    }
    EXPECT_TRUE(api.serves());
    api.backend.release();
    EXPECT_TRUE(api.becomesEmpty());
    EXPECT_EQ(api.backend.orderCount(), 40U);  // what was taken in stays taken in
    EXPECT_TRUE(api.serves());
}

TEST(HttpAttack, ClientsThatVanishAfterTheRequestAndBeforeReadingTheAnswer) {
    Api api;
    for (int i = 0; i < 200; ++i) {
        RawClient client = api.connect();
        client.send(goodOrderRequest("after-" + std::to_string(i)) + get);
        client.vanish();
    }
    EXPECT_TRUE(api.becomesEmpty());
    EXPECT_TRUE(api.serves());
}

TEST(HttpAttack, HalfClosedClientStillGetsItsAnswer) {
    Api api;
    api.backend.hold();
    RawClient client = api.connect();
    client.send(goodOrderRequest("half"));
    client.endSending();
    ASSERT_TRUE(Api::eventually([&] { return api.backend.waiting() == 1; }));
    api.backend.release();
    const auto response = client.receive();
    ASSERT_TRUE(response);
    EXPECT_EQ(response->status, 202);
}

TEST(HttpAttack, PipelinedRequestsAreWorkedOnOneByOneAndAnsweredInOrder) {
    Api api;
    api.backend.hold();
    RawClient client = api.connect();
    client.send(goodOrderRequest("pipe-1") + "GET /v1/orders/nothing HTTP/1.1\r\nHost: a\r\n\r\n" + get +
                goodOrderRequest("pipe-1"));
    ASSERT_TRUE(Api::eventually([&] { return api.backend.waiting() == 1; }));
    EXPECT_TRUE(api.serves());
    EXPECT_EQ(api.backend.waiting(), 1U);
    api.backend.release();
    const auto first = client.receive();
    const auto second = client.receive();
    const auto third = client.receive();
    const auto fourth = client.receive();
    ASSERT_TRUE(first && second && third && fourth);
    EXPECT_EQ(first->status, 202);
    EXPECT_EQ(second->status, 404);
    EXPECT_EQ(third->status, 200);
    EXPECT_EQ(fourth->status, 202);
    EXPECT_EQ(fourth->header("idempotent-replayed"), "true");
    EXPECT_EQ(fourth->body, first->body);
}

TEST(HttpAttack, EndlessPipelineBehindAPendingAnswerIsHeldBack) {
    Api api;
    api.backend.hold();
    RawClient client = api.connect();
    client.send(goodOrderRequest("endless"));
    ASSERT_TRUE(Api::eventually([&] { return api.backend.waiting() == 1; }));
    const std::size_t before = residentBytes();
    std::string flood;
    while (flood.size() < 64 * 1024 * 1024) flood += get;
    EXPECT_FALSE(client.send(flood, 500ms));  // TCP holds it back: the server does not read
    if (memory_is_measurable) {
        EXPECT_LT(residentBytes(), before + flood.size() + growth_bytes_max);
    }
    EXPECT_TRUE(api.serves());
    client.vanish();
    api.backend.release();
    EXPECT_TRUE(api.becomesEmpty());
}

// Sends the same piece until the server has refused it.
std::optional<RawResponse> flooded(RawClient& client, const std::string& piece) {
    for (int i = 0; i < 20'000; ++i)
        if (!client.send(piece, 1s)) break;
    return client.receive();
}

TEST(HttpAttack, EndlessHeadersAndBodiesAreCutOff) {
    Api api;
    RawClient warm = api.connect();
    warm.send(get);
    ASSERT_TRUE(warm.receive());
    const std::size_t before = residentBytes();
    const std::string piece(16 * 1024, 'x');
    const std::vector<std::pair<std::string, int>> floods{
        {"GET /", 414},
        {"GET / HTTP/1.1\r\nHost: a\r\nX: ", 431},
        {"POST /v1/orders HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n10;", 431},
        {"POST /v1/orders HTTP/1.1\r\nHost: a\r\nContent-Length: 1000000000\r\n\r\n", 413}};
    for (const auto& [start, status] : floods) {
        RawClient client = api.connect();
        ASSERT_TRUE(client.send(start));
        const auto response = flooded(client, piece);
        if (response) {
            EXPECT_EQ(response->status, status);
        }
        EXPECT_TRUE(client.isClosedByServer());
    }
    if (memory_is_measurable) {
        EXPECT_LT(residentBytes(), before + growth_bytes_max);
    }
    EXPECT_TRUE(api.serves());
}

TEST(HttpAttack, ContinueIsSentBeforeTheBodyAndOnlyWhenItWillBeRead) {
    Api api;
    RawClient client = api.connect();
    const std::string request = goodOrderRequest("continue");
    const auto end = request.find("\r\n\r\n");
    client.send(request.substr(0, end) + "\r\nExpect: 100-continue\r\n\r\n");
    const auto interim = client.receive();
    ASSERT_TRUE(interim);
    EXPECT_EQ(interim->status, 100);
    client.send(request.substr(end + 4));
    const auto response = client.receive();
    ASSERT_TRUE(response);
    EXPECT_EQ(response->status, 202);
}

TEST(HttpAttack, ConnectionsOverTheCapsAreTurnedAway) {
    http::Limits limits;
    limits.connections_max = 5;
    Api api(limits);
    std::vector<RawClient> clients;
    for (int i = 0; i < 5; ++i) {
        clients.push_back(api.connect());
        clients.back().send(get);
        ASSERT_TRUE(clients.back().receive());
    }
    RawClient sixth = api.connect();
    const auto response = sixth.receive();
    ASSERT_TRUE(response);
    EXPECT_EQ(response->status, 503);
    EXPECT_EQ(response->header("retry-after"), "1");
    EXPECT_TRUE(sixth.isClosedByServer());
    clients.pop_back();
    EXPECT_TRUE(Api::eventually([&] { return api.server().counts().connectionsNow == 4; }));
    EXPECT_TRUE(api.serves());
}

TEST(HttpAttack, OneAddressCannotTakeAllConnections) {
    http::Limits limits;
    limits.connections_per_address_max = 2;
    Api api(limits);
    RawClient first = api.connect();
    RawClient second = api.connect();
    second.send(get);
    ASSERT_TRUE(second.receive());
    RawClient third = api.connect();
    const auto response = third.receive();
    ASSERT_TRUE(response);
    EXPECT_EQ(response->status, 503);
    first.leave();
    EXPECT_TRUE(Api::eventually([&] { return api.serves(); }));
}

TEST(HttpAttack, RandomBytesAreNeverServed) {
    Api api;
    std::uint64_t state = 42;
    for (int round = 0; round < 300; ++round) {
        std::string bytes;
        for (int i = 0; i < 400; ++i) {
            state = state * 6364136223846793005ULL + 1442695040888963407ULL;
            bytes += static_cast<char>(state >> 56);
        }
        RawClient client = api.connect();
        client.send(bytes + "\r\n\r\n");
        const auto response = client.receive();
        ASSERT_TRUE(response);
        EXPECT_GE(response->status, 400);
        EXPECT_TRUE(client.isClosedByServer());
    }
    EXPECT_TRUE(api.serves());
}

}  // namespace
}  // namespace sagadesk::tests

// The server by itself: responders, slow readers, draining.
#include <atomic>
#include <chrono>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include <gtest/gtest.h>

#include "support/memory_use.h"
#include "support/raw_client.h"
#include "support/server_thread.h"

namespace sagadesk::tests {
namespace {

using namespace std::chrono_literals;

const std::string get = "GET /x HTTP/1.1\r\nHost: a\r\n\r\n";

template <class Condition>
bool eventually(Condition condition) {
    const auto until = std::chrono::steady_clock::now() + 10s;
    while (!condition()) {
        if (std::chrono::steady_clock::now() > until) return false;
        std::this_thread::yield();
    }
    return true;
}

http::Response textOf(std::string body) {
    return {200, "text/plain", {}, std::move(body)};
}

// Keeps every responder until the test answers.
class Pending {
public:
    http::Handler handler() {
        return [this](http::Request request, http::Responder responder) {
            const std::lock_guard lock(m_mutex);
            m_requests.push_back(std::move(request));
            m_responders.push_back(std::move(responder));
        };
    }
    std::size_t count() {
        const std::lock_guard lock(m_mutex);
        return m_responders.size();
    }
    std::vector<http::Responder> take() {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_responders, {});
    }

private:
    std::mutex m_mutex;
    std::vector<http::Request> m_requests;
    std::vector<http::Responder> m_responders;
};

TEST(HttpServer, AnswersFromOtherThreadsReachTheirConnections) {
    Pending pending;
    ServerThread server(pending.handler(), {});
    std::vector<RawClient> clients;
    for (int i = 0; i < 50; ++i) {
        clients.emplace_back(server.port());
        clients.back().send(get);
        ASSERT_TRUE(eventually([&] { return pending.count() == static_cast<std::size_t>(i) + 1; }));
    }
    auto responders = pending.take();
    std::vector<std::thread> threads;
    for (std::size_t part = 0; part < 5; ++part)
        threads.emplace_back([&, part] {
            for (std::size_t i = part; i < responders.size(); i += 5) responders[i].send(textOf(std::to_string(i)));
        });
    for (std::thread& thread : threads) thread.join();
    for (std::size_t i = 0; i < clients.size(); ++i) {
        const auto response = clients[i].receive();
        ASSERT_TRUE(response);
        EXPECT_EQ(response->body, std::to_string(i));
    }
}

TEST(HttpServer, UnansweredResponderClosesTheConnection) {
    ServerThread server([](http::Request, http::Responder) {}, {});
    RawClient client(server.port());
    client.send(get);
    EXPECT_FALSE(client.receive());
    EXPECT_TRUE(client.isClosedByServer());
}

TEST(HttpServer, AbandonDropsTheConnectionWithoutAnAnswer) {
    ServerThread server([](http::Request, http::Responder responder) { responder.abandon(); }, {});
    RawClient client(server.port());
    client.send(get);
    EXPECT_TRUE(client.isClosedByServer());
    EXPECT_TRUE(client.received().empty());
}

TEST(HttpServer, TrickleSendsTheWholeAnswerSlowly) {
    ServerThread server([](http::Request, http::Responder responder) { responder.trickle(textOf("slow"), 2ms); }, {});
    RawClient client(server.port());
    for (int i = 0; i < 2; ++i) {
        const auto began = std::chrono::steady_clock::now();
        client.send(get);
        const auto response = client.receive();
        ASSERT_TRUE(response);
        EXPECT_EQ(response->body, "slow");
        EXPECT_GT(std::chrono::steady_clock::now() - began, 100ms);
    }
}

TEST(HttpServer, ClientThatLeavesATrickleIsForgotten) {
    ServerThread server([](http::Request, http::Responder responder) { responder.trickle(textOf("slow"), 1ms); }, {});
    {
        RawClient client(server.port());
        client.send(get);
        EXPECT_TRUE(client.receiveSome(RawClient::patience));
        client.vanish();
    }
    EXPECT_TRUE(eventually([&] { return server.counts().connectionsNow == 0; }));
}

TEST(HttpServer, ReaderThatDoesNotReadIsCutOffAndItsAnswerFreed) {
    http::Limits limits;
    limits.body_deadline = 300ms;
    const std::string big(32 * 1024 * 1024, 'x');
    ServerThread server([&big](http::Request, http::Responder responder) { responder.send(textOf(big)); }, limits);
    RawClient client(server.port());
    client.send(get);
    EXPECT_TRUE(eventually([&] { return server.counts().timedOut == 1; }));
    EXPECT_TRUE(eventually([&] { return server.counts().connectionsNow == 0; }));
    RawClient reader(server.port());
    reader.send(get);
    const auto response = reader.receive();
    ASSERT_TRUE(response);
    EXPECT_EQ(response->body.size(), big.size());
}

TEST(HttpServer, HeaderValuesCannotBeginALineOfTheirOwn) {
    ServerThread server(
        [](http::Request, http::Responder responder) {
            responder.send({200, "text/plain", {{"X-Echo", "a\r\nX-Evil: b"}}, "ok"});
        },
        {});
    RawClient client(server.port());
    client.send(get);
    const auto response = client.receive();
    ASSERT_TRUE(response);
    EXPECT_EQ(response->header("x-evil"), "");
    EXPECT_EQ(response->header("x-echo"), "a  X-Evil: b");
}

TEST(HttpServer, AnswersAfterTheServerHasGoneAreDropped) {
    Pending pending;
    std::vector<http::Responder> responders;
    {
        ServerThread server(pending.handler(), {});
        RawClient client(server.port());
        client.send(get);
        ASSERT_TRUE(eventually([&] { return pending.count() == 1; }));
        responders = pending.take();
    }
    responders[0].send(textOf("late"));
}

TEST(HttpServer, DrainAnswersWhatIsInWorkAndClosesTheRest) {
    Pending pending;
    ServerThread server(pending.handler(), {});
    RawClient idle(server.port());
    RawClient working(server.port());
    working.send(get);
    ASSERT_TRUE(eventually([&] { return pending.count() == 1 && server.counts().connectionsNow == 2; }));
    std::atomic<bool> done = false;
    server.run([&] { server.server().drain(10s, [&done] { done = true; }); });
    EXPECT_TRUE(idle.isClosedByServer());
    EXPECT_FALSE(RawClient(server.port()).isConnected());
    EXPECT_FALSE(done);
    pending.take()[0].send(textOf("last"));
    const auto response = working.receive();
    ASSERT_TRUE(response);
    EXPECT_EQ(response->body, "last");
    EXPECT_EQ(response->header("connection"), "close");
    working.leave();
    EXPECT_TRUE(eventually([&] { return done.load(); }));
}

TEST(HttpServer, DrainEndsAtItsDeadline) {
    Pending pending;
    ServerThread server(pending.handler(), {});
    RawClient client(server.port());
    client.send(get);
    ASSERT_TRUE(eventually([&] { return pending.count() == 1; }));
    std::atomic<bool> done = false;
    server.run([&] { server.server().drain(100ms, [&done] { done = true; }); });
    EXPECT_TRUE(eventually([&] { return done.load(); }));
    EXPECT_TRUE(client.isClosedByServer());
}

TEST(HttpServer, DrainOfAnEmptyServerIsDoneAtOnce) {
    ServerThread server([](http::Request, http::Responder) {}, {});
    std::atomic<bool> done = false;
    server.run([&] { server.server().drain(10s, [&done] { done = true; }); });
    EXPECT_TRUE(eventually([&] { return done.load(); }));
}

TEST(HttpServer, ListenTellsWhyItCannot) {
    ServerThread taken([](http::Request, http::Responder) {}, {});
    taken.run([&] {
        http::Server other([](http::Request, http::Responder) {}, {});
        const auto busy = other.listen("127.0.0.1", taken.port());
        ASSERT_FALSE(busy);
        EXPECT_EQ(busy.error().code, "listen_failed");
        EXPECT_FALSE(other.listen("localhost", 0));
    });
}

}  // namespace
}  // namespace sagadesk::tests

// The journal as a stream, over sockets: nothing missed, nothing twice, and no reader that harms the others.
#include <algorithm>
#include <atomic>
#include <chrono>
#include <future>
#include <string>
#include <thread>
#include <vector>

#include <gtest/gtest.h>

#include "http/routes.h"
#include "support/event_reader.h"
#include "support/map_backend.h"
#include "support/memory_use.h"
#include "support/server_thread.h"

namespace sagadesk::tests {
namespace {

using namespace std::chrono_literals;

constexpr std::uint16_t partitions = 16;

template <class Condition>
bool eventually(Condition condition) {
    const auto until = std::chrono::steady_clock::now() + 20s;
    while (!condition()) {
        if (std::chrono::steady_clock::now() > until) return false;
        std::this_thread::yield();
    }
    return true;
}

class Api {
public:
    explicit Api(http::Limits limits = {}, std::size_t streamsMax = 50)
        : m_server(http::makeRoutes(backend, settings(streamsMax)), http::apiLimits(std::move(limits))) {}

    [[nodiscard]] std::uint16_t port() const { return m_server.port(); }
    [[nodiscard]] ServerThread& server() { return m_server; }

    MapBackend backend{MapBackend::Answers::FromItsThread};

private:
    static http::RoutesSettings settings(std::size_t streamsMax) {
        http::RoutesSettings settings{[] { return std::string(); }, "openapi: 3.1.0\n"};
        settings.streams_max = streamsMax;
        return settings;
    }

    ServerThread m_server;
};

core::JournalEntry entry(std::uint64_t number, core::EntryKind kind = core::EntryKind::StepSucceeded) {
    core::JournalEntry made;
    made.partition = core::PartitionId{static_cast<std::uint16_t>(number % partitions)};
    made.sequence = number;
    made.kind = kind;
    made.actor = "system";
    return made;
}

std::vector<core::JournalEntry> entries(std::uint64_t from, std::uint64_t to) {
    std::vector<core::JournalEntry> made;
    for (std::uint64_t number = from; number < to; ++number) made.push_back(entry(number));
    return made;
}

// The next event with a name; ids and comments are passed over.
std::optional<ServerSentEvent> nextNamed(EventReader& reader) {
    while (auto event = reader.next())
        if (!event->name.empty()) return event;
    return std::nullopt;
}

std::uint64_t numberIn(const ServerSentEvent& event) {
    const auto place = event.data.find("\"sequence\":");
    return place == std::string::npos ? 0 : std::stoull(event.data.substr(place + 11));
}

std::string end(std::uint64_t appended) {
    api::EventCursor cursor;
    for (std::uint64_t i = 0; i < partitions; ++i) cursor.positions.push_back(appended / partitions);
    return cursor.text();
}

TEST(HttpStream, BeginsWithItsPlaceAndGoesOnFromThere) {
    Api api;
    api.backend.append(entries(0, 160));
    EventReader reader(api.port(), "");
    const auto header = reader.header();
    ASSERT_TRUE(header);
    EXPECT_EQ(header->status, 200);
    EXPECT_EQ(header->header("content-type"), "text/event-stream");
    EXPECT_EQ(header->header("transfer-encoding"), "chunked");
    EXPECT_EQ(header->header("content-length"), "");
    const auto first = reader.next();
    ASSERT_TRUE(first);
    EXPECT_EQ(first->comment, "from " + end(160));
    EXPECT_EQ(first->id, end(160));
    api.backend.append({entry(160, core::EntryKind::OrderCreated)});
    const auto event = reader.next();
    ASSERT_TRUE(event);
    EXPECT_EQ(event->name, "order.created");
    EXPECT_EQ(numberIn(*event), 160U);
    EXPECT_EQ(event->id, "11" + end(160).substr(2));
}

TEST(HttpStream, WholeJournalIsReadFromTheBeginning) {
    Api api;
    api.backend.append(entries(0, 3'200));
    EventReader reader(api.port(), "?after=0");
    ASSERT_TRUE(reader.header());
    for (std::uint64_t number = 0; number < 3'200; ++number) {
        const auto event = nextNamed(reader);
        ASSERT_TRUE(event) << number;
        ASSERT_EQ(numberIn(*event), number);
    }
    EXPECT_EQ(reader.lastId(), end(3'200));
}

// A reader that is cut off again and again while entries are added has each of them once, in order.
TEST(HttpStream, ResumesWithoutGapOrRepetitionUnderWrites) {
    static constexpr std::uint64_t count = 20'000;
    Api api;
    std::atomic<std::uint64_t> expected = 0;
    std::jthread writer([&](const std::stop_token& stop) {
        for (std::uint64_t number = 0; number < count;) {
            if (stop.stop_requested()) return;
            if (number > expected + 3'000) {  // so that reading and writing go on together
                std::this_thread::yield();
                continue;
            }
            const std::uint64_t next = std::min(count, number + 1 + number % 97);
            api.backend.append(entries(number, next));
            number = next;
        }
    });
    std::string lastId = "0";
    for (int connection = 0; expected < count && connection < 1'000; ++connection) {
        EventReader reader(api.port(), "", lastId);
        ASSERT_TRUE(reader.header());
        const std::uint64_t enough = expected + 1 + (static_cast<std::uint64_t>(connection) * 131) % 1'500;
        while (expected < std::min(enough, count)) {
            const auto event = nextNamed(reader);
            ASSERT_TRUE(event) << expected;
            ASSERT_EQ(numberIn(*event), expected);
            ++expected;
        }
        lastId = reader.lastId();
        if (connection % 2 == 0) reader.client().vanish();
    }
    EXPECT_EQ(expected, count);
    EXPECT_TRUE(eventually([&] { return api.backend.listening() == 0; }));
}

TEST(HttpStream, FilterLeavesOutAndMarksHowFarItCame) {
    Api api;
    EventReader reader(api.port(), "?kind=order.*,bulk.started");
    ASSERT_TRUE(reader.header());
    ASSERT_TRUE(reader.next());
    api.backend.append(entries(0, 1'600));
    const auto mark = reader.next();
    ASSERT_TRUE(mark);
    EXPECT_TRUE(mark->comment.starts_with("at "));
    EXPECT_EQ(mark->comment, "at " + mark->id);
    EXPECT_TRUE(mark->name.empty());
    api.backend.append({entry(1'600, core::EntryKind::BulkStarted), entry(1'601, core::EntryKind::BulkFinished)});
    const auto event = nextNamed(reader);
    ASSERT_TRUE(event);
    EXPECT_EQ(event->name, "bulk.started");
    EXPECT_EQ(event->id, "101" + end(1'600).substr(3));
}

TEST(HttpStream, OneOrderIsFollowedByItsNumber) {
    Api api;
    std::promise<core::OrderId> made;
    api::SubmitOrder order;
    order.idempotencyKey = "k";
    order.body = R"({"type":"purchase","customer":{"id":"C"},"currency":"EUR",
        "lines":[{"sku":"S","quantity":1,"unitPrice":5}],"total":5})";
    api.backend.submit(order, [&made](api::Answer<api::Accepted> accepted) { made.set_value(accepted.value().id); });
    const core::OrderId id = made.get_future().get();
    EventReader reader(api.port(), "?order=" + id.text());
    ASSERT_EQ(reader.header().value().status, 200);
    ASSERT_TRUE(reader.next());
    auto others = entries(0, 16);
    others.push_back(entry(16));
    others.back().order = id;
    api.backend.append(others);
    const auto event = nextNamed(reader);
    ASSERT_TRUE(event);
    EXPECT_EQ(numberIn(*event), 16U);
}

// The one that does not read is dropped with its reason; the others have everything meanwhile.
TEST(HttpStream, SlowReaderIsDroppedAndOthersGoOn) {
    http::Limits limits;
    limits.stream_unsent_bytes_max = 64 * 1024;
    limits.stream_deadline = 200ms;
    Api api(limits);
    EventReader slow(api.port(), "");
    EventReader quick(api.port(), "");
    ASSERT_TRUE(slow.header());
    ASSERT_TRUE(quick.header());
    ASSERT_TRUE(quick.next());
    std::uint64_t written = 0, seen = 0;
    const auto until = std::chrono::steady_clock::now() + 20s;
    while (api.server().counts().timedOut == 0 && std::chrono::steady_clock::now() < until) {
        if (written < 60'000) api.backend.append(entries(written, written + 400));
        written = std::min<std::uint64_t>(60'000, written + 400);
        while (seen < written) {
            const auto event = nextNamed(quick);
            ASSERT_TRUE(event) << seen;
            ASSERT_EQ(numberIn(*event), seen++);
        }
    }
    EXPECT_EQ(api.server().counts().timedOut, 1U);
    EXPECT_TRUE(eventually([&] { return api.backend.listening() == 1; }));
    // What was on its way still arrives, in order, and then why it ends.
    std::uint64_t received = 0;
    auto event = nextNamed(slow);
    for (; event && event->name != "dropped"; event = nextNamed(slow)) ASSERT_EQ(numberIn(*event), received++);
    ASSERT_TRUE(event);
    EXPECT_EQ(event->data, R"({"reason":"slow_reader"})");
    EXPECT_FALSE(slow.next());
    EXPECT_TRUE(slow.hasEnded());
    EXPECT_LT(received, written);
    api.backend.append({entry(written)});
    EXPECT_EQ(numberIn(nextNamed(quick).value()), written);
    // And it can go on where it was.
    EventReader again(api.port(), "", slow.lastId());
    ASSERT_TRUE(again.header());
    EXPECT_EQ(numberIn(nextNamed(again).value()), received);
}

TEST(HttpStream, ReaderThatDoesNotReadHoldsLittleMemory) {
    http::Limits limits;
    limits.stream_deadline = 300ms;
    Api api(limits);
    api.backend.append(entries(0, 100'000));
    const std::size_t before = residentBytes();
    EventReader slow(api.port(), "?after=0");
    ASSERT_TRUE(slow.header());
    ASSERT_TRUE(eventually([&] { return api.server().counts().timedOut == 1; }));
    EXPECT_LT(api.backend.operated().eventPages, 40U);  // of 200
    if (memory_is_measurable) {
        EXPECT_LT(residentBytes(), before + 12 * 1024 * 1024);
    }
}

TEST(HttpStream, ClientsThatVanishAreNoticed) {
    Api api;
    for (int i = 0; i < 20; ++i) {
        EventReader reader(api.port(), "");
        ASSERT_TRUE(reader.header());
        ASSERT_TRUE(reader.next());
        if (i % 2 == 0)
            reader.client().vanish();
        else
            reader.client().leave();
        EXPECT_TRUE(eventually([&] { return api.server().counts().connectionsNow == 0; }));
        EXPECT_EQ(api.backend.listening(), 0U);
    }
}

TEST(HttpStream, ClientThatVanishesWhileItsPageIsOnItsWayHarmsNobody) {
    Api api;
    api.backend.hold();
    EventReader reader(api.port(), "?after=0");
    EXPECT_TRUE(eventually([&] { return api.backend.waiting() == 1; }));
    reader.client().vanish();
    api.backend.release();
    EXPECT_TRUE(eventually([&] { return api.server().counts().connectionsNow == 0; }));
    EXPECT_TRUE(eventually([&] { return api.backend.listening() == 0; }));
    EventReader other(api.port(), "");
    EXPECT_EQ(other.header().value().status, 200);
}

TEST(HttpStream, ClientThatGoesOnSendingIsCutOff) {
    Api api;
    EventReader reader(api.port(), "");
    ASSERT_TRUE(reader.header());
    const std::string noise(64 * 1024, 'x');
    while (reader.client().send(noise)) {
    }
    EXPECT_TRUE(eventually([&] { return api.server().counts().connectionsNow == 0; }));
}

TEST(HttpStream, SilenceHasASignOfLife) {
    http::Limits limits;
    limits.stream_keep_alive = 20ms;
    Api api(limits);
    EventReader reader(api.port(), "?kind=bulk.*");
    ASSERT_TRUE(reader.header());
    ASSERT_TRUE(reader.next());
    api.backend.append(entries(0, 16));
    bool alive = false, marked = false;
    while (!alive || !marked) {
        const auto block = reader.next();
        ASSERT_TRUE(block);
        alive = alive || block->comment == "keep-alive";
        marked = marked || block->comment == "at " + end(16);
    }
    // Nobody asks the backend while nothing is added.
    const std::size_t pages = api.backend.operated().eventPages;
    for (int i = 0; i < 10; ++i) EXPECT_EQ(reader.next().value().comment, "keep-alive");
    EXPECT_EQ(api.backend.operated().eventPages, pages);
}

TEST(HttpStream, StoppingEndsStreamsWithTheirReason) {
    Api api;
    EventReader reader(api.port(), "");
    ASSERT_TRUE(reader.header());
    ASSERT_TRUE(reader.next());
    std::atomic<bool> done = false;
    api.server().run([&] { api.server().server().drain(10s, [&done] { done = true; }); });
    const auto event = nextNamed(reader);
    ASSERT_TRUE(event);
    EXPECT_EQ(event->name, "dropped");
    EXPECT_EQ(event->data, R"({"reason":"stopping"})");
    EXPECT_FALSE(reader.next());
    EXPECT_TRUE(reader.hasEnded());
    reader.client().leave();
    EXPECT_TRUE(eventually([&] { return done.load(); }));
}

TEST(HttpStream, BackendThatStopsEndsTheStream) {
    Api api;
    EventReader reader(api.port(), "");
    ASSERT_TRUE(reader.header());
    ASSERT_TRUE(reader.next());
    api::Problem problem;
    problem.code = api::ProblemCode::Stopping;
    api.backend.refuseWith(problem);
    api.backend.append(entries(0, 1));
    EXPECT_EQ(nextNamed(reader).value().data, R"({"reason":"stopping"})");
    EXPECT_FALSE(reader.next());
}

TEST(HttpStream, PlacesAreBoundedAndGivenBack) {
    Api api({}, 2);
    EventReader first(api.port(), ""), second(api.port(), "");
    EXPECT_EQ(first.header().value().status, 200);
    EXPECT_EQ(second.header().value().status, 200);
    EventReader third(api.port(), "");
    const auto full = third.header();
    ASSERT_TRUE(full);
    EXPECT_EQ(full->status, 503);
    EXPECT_EQ(full->header("retry-after"), "5");
    second.client().leave();
    EXPECT_TRUE(eventually([&] { return EventReader(api.port(), "").header().value().status == 200; }));
}

TEST(HttpStream, OlderClientsReadUpToTheEnd) {
    Api api;
    api.backend.append(entries(0, 16));
    RawClient client(api.port());
    client.send("GET /v1/events?after=0 HTTP/1.0\r\n\r\n");
    const auto header = client.receive();
    ASSERT_TRUE(header);
    EXPECT_EQ(header->header("transfer-encoding"), "");
    EXPECT_EQ(header->header("connection"), "close");
    while (client.received().find("\"sequence\":15") == std::string_view::npos)
        ASSERT_TRUE(client.receiveSome(RawClient::patience));
    EXPECT_TRUE(client.received().starts_with(": from 0."));
    client.leave();
    EXPECT_TRUE(eventually([&] { return api.server().counts().connectionsNow == 0; }));
}

TEST(HttpStream, HeadTellsTheHeaderOnly) {
    Api api;
    RawClient client(api.port());
    client.send("HEAD /v1/events HTTP/1.1\r\nHost: a\r\n\r\n");
    const auto header = client.receive(true);
    ASSERT_TRUE(header);
    EXPECT_EQ(header->status, 200);
    EXPECT_EQ(header->header("content-type"), "text/event-stream");
    EXPECT_TRUE(client.isClosedByServer());
    EXPECT_TRUE(client.received().empty());
    EXPECT_EQ(api.backend.listening(), 0U);
}

std::string bodyTo(const std::string& path, std::size_t bytes) {
    return "POST " + path +
           " HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: " + std::to_string(bytes) +
           "\r\n\r\n";
}

TEST(HttpBodyLimit, IsLargerAtOnePathOnly) {
    Api api;
    std::string body = R"({"action":"retry","reason":"x","orders":["K7QM-3XTD")";
    for (int i = 0; i < 99'000; ++i) body += R"(,"K7QM-3XTD")";
    body += "]}";
    RawClient client(api.port());
    client.send(bodyTo("/v1/bulk", body.size()) + body);
    EXPECT_EQ(client.receive().value().status, 202);
    EXPECT_EQ(api.backend.operated().bulks.at(0).orders.size(), 99'001U);
    for (const auto& [path, bytes] : std::vector<std::pair<std::string, std::size_t>>{
             {"/v1/bulk", 4 * 1024 * 1024 + 1}, {"/v1/orders", 64 * 1024 + 1}, {"/v1/bulk/x/pause", 64 * 1024 + 1}}) {
        RawClient other(api.port());
        other.send(bodyTo(path, bytes));  // refused without any of the body
        EXPECT_EQ(other.receive().value().status, 413) << path;
    }
}

TEST(HttpBodyLimit, OnlySomeLargerBodiesComeInAtOnce) {
    http::Limits limits;
    limits.larger_bodies_at_once = 2;
    Api api(limits);
    const std::string body = R"({"action":"retry","reason":"x","orders":["K7QM-3XTD"]})";
    std::string asking = bodyTo("/v1/bulk", body.size());
    asking.insert(asking.size() - 2, "Expect: 100-continue\r\n");
    std::vector<RawClient> clients;
    for (int i = 0; i < 2; ++i) {
        clients.emplace_back(api.port()).send(asking);
        ASSERT_EQ(clients.back().receive().value().status, 100);
    }
    RawClient third(api.port());
    third.send(asking);
    const auto refused = third.receive();
    ASSERT_TRUE(refused);
    EXPECT_EQ(refused->status, 503);
    EXPECT_EQ(refused->header("retry-after"), "1");
    clients[0].vanish();
    clients[1].send(body);
    EXPECT_EQ(clients[1].receive().value().status, 202);
    EXPECT_TRUE(eventually([&] {
        RawClient next(api.port());
        next.send(asking);
        return next.receive().value().status == 100;
    }));
}

}  // namespace
}  // namespace sagadesk::tests

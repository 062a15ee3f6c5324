#include <gtest/gtest.h>

#include <vector>

#include "ctl/event_stream.h"
#include "ctl/server.h"

namespace sagadesk::ctl {
namespace {

struct Reading {
    std::vector<StreamEvent> events;
    EventStream stream{[this](const StreamEvent& event) { events.push_back(event); }};
};

constexpr std::string_view two_events =
    ": from 1.0\r\n\r\nid: 2.0\nevent: order.created\ndata: {\"a\":1}\n\n: keep-alive\n\nid: 2.1\nevent: order.held\n"
    "data: {\"b\":\ndata: 2}\n\n";

TEST(CtlEventStream, piecesOfAnySizeGiveTheSame) {
    for (const std::size_t size : {1UL, 2UL, 7UL, two_events.size()}) {
        Reading reading;
        for (std::size_t at = 0; at < two_events.size(); at += size) reading.stream.add(two_events.substr(at, size));
        ASSERT_EQ(reading.events.size(), 2U) << size;
        EXPECT_EQ(reading.events[0].event, "order.created");
        EXPECT_EQ(reading.events[0].data, "{\"a\":1}");
        EXPECT_EQ(reading.events[1].data, "{\"b\":\n2}");
        EXPECT_EQ(reading.stream.cursor(), "2.1");
    }
}

TEST(CtlEventStream, theCursorIsKnownBeforeTheFirstEvent) {
    Reading reading;
    reading.stream.add(": from 17.0.4\n\n");
    EXPECT_EQ(reading.stream.cursor(), "17.0.4");
    reading.stream.add(": keep-alive\n\n");
    EXPECT_EQ(reading.stream.cursor(), "17.0.4");
}

TEST(CtlEventStream, anEventCutOffHalfWayComesAgain) {
    Reading reading;
    reading.stream.add("id: 1\ndata: {}\n\nid: 2\ndata: {");
    EXPECT_EQ(reading.stream.cursor(), "1");
    reading.stream.restart();
    reading.stream.add(": keep-alive\n\n");
    EXPECT_EQ(reading.stream.cursor(), "1") << "the id of the half event must not count";
    reading.stream.add("id: 2\ndata: {}\n\n");
    EXPECT_EQ(reading.events.size(), 2U);
    EXPECT_EQ(reading.stream.cursor(), "2");
}

TEST(CtlQuery, valuesAreEncoded) {
    EXPECT_EQ(encoded("a/b?c d&é~"), "a%2Fb%3Fc%20d%26%C3%A9~");
    EXPECT_EQ(Query().add("q", "A&B").add("none", "").add("limit", "5").text(), "?q=A%26B&limit=5");
    EXPECT_EQ(Query().text(), "");
}

}  // namespace
}  // namespace sagadesk::ctl

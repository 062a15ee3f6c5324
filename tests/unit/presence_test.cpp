#include "events/presence.h"

#include <gtest/gtest.h>

#include "unit/relay_bed.h"

namespace sagadesk::tests {
namespace {

events::PresenceSettings here() {
    return {"shop", "shop-1", "0.1.0", "http://127.0.0.1:8080", core::Instant{core::Duration{1'780'000'000'123}}};
}

TEST(Presence, IsToldAtEachConnectionAndAtTheEnd) {
    simulation::Timeline timeline;
    HandBroker broker(timeline);
    events::Presence presence(here(), broker);
    const auto run = [&] {
        while (timeline.runOne()) {
        }
    };
    presence.start();
    run();
    EXPECT_TRUE(broker.open.empty());
    for (int i = 0; i < 2; ++i) {
        broker.connected(true);
        ASSERT_EQ(broker.open.size(), 1U);
        const ports::Message& message = broker.open.front().message;
        EXPECT_EQ(message.topic, "shop/nodes/shop-1");
        EXPECT_TRUE(message.retained);
        EXPECT_EQ(message.payload,
                  R"({"node":"shop-1","state":"online","version":"0.1.0","since":"2026-05-28T20:26:40.123Z",)"
                  R"("api":"http://127.0.0.1:8080"})");
        broker.answer(ports::Handover::Taken);
        broker.connected(false);
    }
    broker.connected(true);
    broker.answer(ports::Handover::Taken);
    bool stopped = false;
    presence.stop([&] { stopped = true; });
    run();
    EXPECT_FALSE(stopped);
    EXPECT_NE(broker.open.front().message.payload.find(R"("state":"stopped")"), std::string::npos);
    broker.answer(ports::Handover::Taken);
    EXPECT_TRUE(stopped);
}

TEST(Presence, HasAWillThatSaysNoMoreThanItKnows) {
    const ports::Message will = events::presenceWill(here());
    EXPECT_EQ(will.topic, "shop/nodes/shop-1");
    EXPECT_TRUE(will.retained);
    EXPECT_EQ(will.payload, R"({"node":"shop-1","state":"offline"})");
}

}  // namespace
}  // namespace sagadesk::tests

#include <gtest/gtest.h>
#include <boost/json/parse.hpp>

#include "events/event_message.h"

namespace sagadesk::events {
namespace {

namespace json = boost::json;

core::JournalEntry confirmed() {
    core::JournalEntry entry;
    entry.partition = core::PartitionId{3};
    entry.position = 17;
    entry.order = *core::OrderId::parse("019a9f3c-5a06-7c1e-9b1d-0f6f1a2b3c4d");
    entry.sequence = 5;
    entry.time = core::Instant{core::Duration{1'780'000'000'123}};
    entry.kind = core::EntryKind::OrderConfirmed;
    entry.state = core::OrderState::Confirmed;
    entry.run = 1;
    entry.actor = "system";
    entry.traceId = "4bf92f3577b34da6a3ce929d0e0e4736";
    return entry;
}

TEST(EventMessage, IsACloudEvent) {
    const ports::Message message = eventMessage(confirmed(), "purchase", {});
    EXPECT_EQ(message.topic, "sagadesk/orders/purchase/019a9f3c-5a06-7c1e-9b1d-0f6f1a2b3c4d/confirmed");
    EXPECT_EQ(message.contentType, "application/cloudevents+json");
    EXPECT_EQ(message.expiry, core::Duration{7 * 86'400'000});
    EXPECT_FALSE(message.retained);
    EXPECT_EQ(message.property("ce-type"), "io.sagadesk.order.confirmed.v1");
    const std::string parent(*message.property("traceparent"));
    EXPECT_EQ(parent.substr(0, 36), "00-4bf92f3577b34da6a3ce929d0e0e4736-");
    EXPECT_EQ(json::parse(message.payload), json::value({{"specversion", "1.0"},
                                                         {"id", "3-17"},
                                                         {"source", "/sagadesk"},
                                                         {"type", "io.sagadesk.order.confirmed.v1"},
                                                         {"subject", "019a9f3c-5a06-7c1e-9b1d-0f6f1a2b3c4d"},
                                                         {"time", "2026-05-28T20:26:40.123Z"},
                                                         {"datacontenttype", "application/json"},
                                                         {"sequence", "0000000005"},
                                                         {"traceparent", parent},
                                                         {"data",
                                                          {{"kind", "order.confirmed"},
                                                           {"sequence", 5},
                                                           {"state", "confirmed"},
                                                           {"activity", "running"},
                                                           {"run", 1},
                                                           {"actor", "system"}}}}));
    EXPECT_EQ(eventMessage(confirmed(), "purchase", {}).payload, message.payload);
}

TEST(EventMessage, HasItsKindInItsTopic) {
    core::JournalEntry entry = confirmed();
    entry.kind = core::EntryKind::StepFailed;
    const std::string order = "shop/eu/orders/purchase/" + entry.order.text();
    EXPECT_EQ(eventTopic(entry, "purchase", "shop/eu"), order + "/step/failed");
    entry.kind = core::EntryKind::EventsLetGo;
    EXPECT_EQ(eventTopic(entry, "purchase", "shop/eu"), order + "/events/let_go");
    entry.order = {};
    entry.kind = core::EntryKind::ServicePaused;
    EXPECT_EQ(eventTopic(entry, "", "shop/eu"), "shop/eu/events/service/paused");
}

TEST(EventMessage, LetsNoTypeOpenALevel) {
    const core::JournalEntry entry = confirmed();
    EXPECT_EQ(eventTopic(entry, "a/b+#", "s"), "s/orders/a%2Fb%2B%23/" + entry.order.text() + "/confirmed");
    EXPECT_EQ(eventTopic(entry, "", "s"), "s/orders/unknown/" + entry.order.text() + "/confirmed");
}

TEST(EventMessage, KeepsReasonsThatPeopleTypedToItself) {
    core::JournalEntry entry = confirmed();
    entry.kind = core::EntryKind::CancelRequested;
    entry.actor = "operator:jo";
    entry.reason = "Ada Keller rang: \"too late\"";
    EXPECT_EQ(eventJson(entry, {}).find("Keller"), std::string::npos);
    EventFormat open;
    open.personalData = true;
    EXPECT_EQ(json::parse(eventJson(entry, open)).at("data").at("reason"), "Ada Keller rang: \"too late\"");
    entry.reason = "shop_closed";  // looks like a code, but a person typed it
    EXPECT_EQ(eventJson(entry, {}).find("shop_closed"), std::string::npos);
    entry.actor = "system";
    EXPECT_NE(eventJson(entry, {}).find("shop_closed"), std::string::npos);
    entry.reason = "Ada Keller";
    EXPECT_EQ(eventJson(entry, {}).find("Keller"), std::string::npos);
}

TEST(EventMessage, NamesNoOrderWhereThereIsNone) {
    core::JournalEntry entry = confirmed();
    entry.order = {};
    entry.sequence = 0;
    entry.kind = core::EntryKind::ServicePaused;
    entry.data = R"({"service":"payment"})";
    const json::value event = json::parse(eventJson(entry, {}));
    EXPECT_FALSE(event.as_object().contains("subject"));
    EXPECT_FALSE(event.as_object().contains("sequence"));
    EXPECT_FALSE(event.at("data").as_object().contains("state"));
    EXPECT_EQ(event.at("data").at("details").at("service"), "payment");
}

TEST(EventMessage, MakesNoTraceUp) {
    core::JournalEntry entry = confirmed();
    for (const char* bad : {"", "4BF92F3577B34DA6A3CE929D0E0E4736", "00000000000000000000000000000000", "4bf9"}) {
        entry.traceId = bad;
        EXPECT_EQ(eventMessage(entry, "purchase", {}).property("traceparent"), std::nullopt) << bad;
        EXPECT_EQ(eventJson(entry, {}).find("traceparent"), std::string::npos) << bad;
    }
}

}  // namespace
}  // namespace sagadesk::events

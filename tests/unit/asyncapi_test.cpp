// The AsyncAPI document against what is rendered: every kind of entry and every state of a node fits its schemas, which
// allow no member that is not described, and every member that is described is rendered by one of them.
#include <set>
#include <string>

#include <gtest/gtest.h>
#include <boost/json/parse.hpp>

#include "events/event_message.h"
#include "events/presence.h"
#include "resources/resources.h"
#include "support/api_document.h"

namespace sagadesk::events {
namespace {

namespace json = boost::json;
using tests::ApiDocument;

const ApiDocument& document() {
    static const ApiDocument parsed(resources::file("asyncapi/asyncapi.yaml"));
    return parsed;
}

const json::object& schema(const std::string& name) {
    return document().json().at("components").at("schemas").at(name).as_object();
}

std::set<std::string> membersOf(const json::value& value) {
    std::set<std::string> names;
    for (const auto& member : value.as_object()) names.insert(std::string(member.key()));
    return names;
}

core::JournalEntry entryOf(core::EntryKind kind, bool aboutOrder, bool full) {
    core::JournalEntry entry;
    entry.position = 1;
    entry.kind = kind;
    entry.actor = "system";
    if (aboutOrder) {
        entry.order.bytes[15] = 1;
        entry.sequence = entry.run = 1;
    }
    if (!full) return entry;
    entry.step = "capture-payment";
    entry.attempt = 2;
    entry.actor = "operator:jo";
    entry.reason = "because";
    entry.data = R"({"code":"timeout"})";
    entry.traceId = "4bf92f3577b34da6a3ce929d0e0e4736";
    return entry;
}

std::set<std::string> renderAll(bool aboutOrder, const std::string& name, const std::string& member) {
    std::set<std::string> rendered;
    EventFormat format;
    format.personalData = true;
    for (std::size_t i = 0; i < core::entry_kind_count; ++i)
        for (const bool full : {false, true}) {
            const auto entry = entryOf(static_cast<core::EntryKind>(i), aboutOrder, full);
            const json::value event = json::parse(eventJson(entry, format));
            EXPECT_TRUE(document().fits(ApiDocument::schemaNamed(name), event));
            rendered.merge(membersOf(member.empty() ? event : event.at(member)));
        }
    return rendered;
}

TEST(AsyncApi, EventsFitAndNothingIsDescribedThatIsNotThere) {
    EXPECT_EQ(renderAll(true, "OrderEvent", ""), membersOf(schema("OrderEvent").at("properties")));
    EXPECT_EQ(renderAll(true, "OrderEvent", "data"), membersOf(schema("OrderData").at("properties")));
    EXPECT_EQ(renderAll(false, "ServiceWideEvent", ""), membersOf(schema("ServiceWideEvent").at("properties")));
    EXPECT_EQ(renderAll(false, "ServiceWideEvent", "data"), membersOf(schema("ServiceWideData").at("properties")));
}

TEST(AsyncApi, KnowsEveryKindStateAndActivity) {
    const auto& kinds = schema("Kind").at("enum").as_array();
    ASSERT_EQ(kinds.size(), core::entry_kind_count);
    for (std::size_t i = 0; i < kinds.size(); ++i)
        EXPECT_EQ(kinds[i].as_string(), core::word(static_cast<core::EntryKind>(i)));
    core::JournalEntry entry = entryOf(core::EntryKind::OrderHeld, true, true);
    for (int state = 0; state <= static_cast<int>(core::OrderState::Cancelled); ++state)
        for (int activity = 0; activity <= static_cast<int>(core::Activity::Idle); ++activity) {
            entry.state = static_cast<core::OrderState>(state);
            entry.activity = static_cast<core::Activity>(activity);
            EXPECT_TRUE(document().fits(ApiDocument::schemaNamed("OrderEvent"), json::parse(eventJson(entry, {}))));
        }
}

TEST(AsyncApi, UserPropertiesAreThoseDescribed) {
    json::object properties;
    for (const auto& [name, value] :
         eventMessage(entryOf(core::EntryKind::StepFailed, true, true), "purchase", {}).properties)
        properties[name] = value;
    EXPECT_TRUE(document().fits(ApiDocument::schemaNamed("EventProperties"), properties));
    EXPECT_EQ(membersOf(properties), membersOf(schema("EventProperties").at("properties")));
}

TEST(AsyncApi, PresenceFits) {
    const PresenceSettings settings{"sagadesk", "node-1", "0.1.0", "http://127.0.0.1:8080", core::Instant{}};
    std::set<std::string> rendered;
    for (const PresenceState state : {PresenceState::Online, PresenceState::Stopped, PresenceState::Offline}) {
        const json::value presence = json::parse(presenceMessage(settings, state).payload);
        EXPECT_TRUE(document().fits(ApiDocument::schemaNamed("NodePresence"), presence));
        rendered.merge(membersOf(presence));
    }
    EXPECT_EQ(rendered, membersOf(schema("NodePresence").at("oneOf").as_array()[0].at("properties")));
}

TEST(AsyncApi, SchemasRefuseWhatDoesNotFit) {
    json::value event = json::parse(eventJson(entryOf(core::EntryKind::OrderHeld, true, true), {}));
    event.as_object()["customer"] = "Ada";
    EXPECT_FALSE(document().fits(ApiDocument::schemaNamed("OrderEvent"), event));
    event.as_object().erase("customer");
    event.as_object().erase("subject");
    EXPECT_FALSE(document().fits(ApiDocument::schemaNamed("OrderEvent"), event));
}

TEST(AsyncApi, ItsExampleFits) {
    const auto& message = document().json().at("components").at("messages").at("OrderEvent").as_object();
    EXPECT_TRUE(document().fits(message.at("payload"), message.at("examples").as_array()[0].at("payload")));
}

TEST(AsyncApi, DescribesTheParametersOfItsTopics) {
    for (const auto& channel : document().json().at("channels").as_object()) {
        std::set<std::string> named;
        const std::string topic(channel.key());
        for (std::size_t at = topic.find('{'); at != std::string::npos; at = topic.find('{', at + 1))
            named.insert(topic.substr(at + 1, topic.find('}', at) - at - 1));
        EXPECT_EQ(membersOf(channel.value().at("parameters")), named) << topic;
    }
}

}  // namespace
}  // namespace sagadesk::events

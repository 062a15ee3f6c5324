#include "api/caller_rules.h"
#include "intake/response_topic.h"
#include "unit/intake_fixture.h"

namespace sagadesk::tests {
namespace {

using api::ProblemCode;
using intake::mayAnswerTo;

TEST(ResponseTopic, isNoneOfSagadesksOwn) {
    for (const char* topic :
         {"shop/answers", "sagadesk/clients/web", "sagadesk", "sagadesk2/orders/x", "orders/x", "/"})
        EXPECT_TRUE(mayAnswerTo(topic, "sagadesk")) << topic;
    for (const char* topic :
         {"sagadesk/orders/purchase/1/created", "sagadesk/events/x", "sagadesk/services/payment/pay",
          "sagadesk/nodes/n1", "sagadesk/intake/orders", "sagadesk/replies/n1", "sagadesk/orders", "$SYS/broker",
          "$share/a/b", "a/+/b", "a/#", "+", ""})
        EXPECT_FALSE(mayAnswerTo(topic, "sagadesk")) << topic;
    EXPECT_FALSE(mayAnswerTo(std::string_view("a\0b", 3), "sagadesk"));
    EXPECT_FALSE(mayAnswerTo("a/b/orders/x", "a/b"));
    EXPECT_TRUE(mayAnswerTo("a/orders/x", "a/b"));
}

TEST_F(IntakeTest, subscribesWithItsGroup) {
    EXPECT_EQ(broker.filters(), std::vector<std::string>{"$share/sagadesk/sagadesk/intake/orders"});
}

TEST_F(IntakeTest, anOrderIsAnsweredAsHttpWould) {
    auto message = orderMessage("\"k-1\"");
    message.properties.emplace_back("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
    ASSERT_TRUE(broker.deliver(message));
    const auto submitted = backend.submissions();
    ASSERT_EQ(submitted.size(), 1U);
    EXPECT_EQ(submitted[0].idempotencyKey, "k-1");
    EXPECT_EQ(submitted[0].body, message.payload);
    EXPECT_EQ(submitted[0].scope, "mqtt intake");
    EXPECT_EQ(submitted[0].actor, "api:mqtt");
    EXPECT_EQ(submitted[0].traceId, "0af7651916cd43dd8448eb211c80319c");
    const auto first = answer();
    EXPECT_EQ(first.topic, "shop/answers/7");
    EXPECT_EQ(first.correlation, message.correlation);
    EXPECT_EQ(first.contentType, "application/json");
    EXPECT_EQ(first.expiry, core::Duration(300'000));
    EXPECT_EQ(status(first), "202");
    EXPECT_FALSE(first.retained);
    const auto body = boost::json::parse(first.payload).as_object();
    EXPECT_EQ(*first.property("location"), "/v1/orders/" + std::string(body.at("id").as_string()));
    EXPECT_FALSE(first.property("idempotent-replayed"));
    EXPECT_TRUE(messages.kept.empty());
    EXPECT_EQ(intake->counts().accepted, 1U);
}

TEST_F(IntakeTest, aRepetitionIsAnsweredWithTheSameBytes) {
    broker.deliver(orderMessage("k-1"));
    const auto first = answer();
    auto again = orderMessage("\"k-1\"", "elsewhere");
    again.correlation = "other";
    broker.deliver(again);
    const auto second = answer();
    EXPECT_EQ(second.payload, first.payload);
    EXPECT_EQ(second.property("idempotent-replayed"), "true");
    EXPECT_EQ(second.topic, "elsewhere");
    EXPECT_EQ(second.correlation, "other");
    EXPECT_EQ(backend.orderCount(), 1U);
}

TEST_F(IntakeTest, withoutAResponseTopicTheOrderIsMadeInSilence) {
    broker.deliver(orderMessage("k-1", ""));
    EXPECT_EQ(backend.orderCount(), 1U);
    EXPECT_TRUE(broker.published().empty());
    EXPECT_EQ(intake->counts().accepted, 1U);
}

struct Refusable {
    const char* name;
    void (*spoil)(ports::Message&);
    const char* status;
    const char* code;
};

TEST_F(IntakeTest, whatCantBeAnOrderIsAnsweredAndKept) {
    const Refusable cases[] = {
        {"no key", [](auto& m) { m.properties.clear(); }, "400", "idempotency_key_missing"},
        {"two keys", [](auto& m) { m.properties.emplace_back("idempotency-key", "b"); }, "400", "bad_request"},
        {"empty key", [](auto& m) { m.properties[0].second = ""; }, "400", "bad_request"},
        {"long key", [](auto& m) { m.properties[0].second = std::string(256, 'k'); }, "400", "bad_request"},
        {"half a quote", [](auto& m) { m.properties[0].second = "\"k"; }, "400", "bad_request"},
        {"no text", [](auto& m) { m.properties[0].second = "k\n"; }, "400", "bad_request"},
        {"not JSON", [](auto& m) { m.contentType = "text/plain"; }, "415", "unsupported_media_type"},
        {"cut", [](auto& m) { m.payload.pop_back(); }, "400", "malformed_json"},
        {"empty", [](auto& m) { m.payload.clear(); }, "400", "malformed_json"},
        {"wrong total",
         [](auto& m) {
             m.payload = orderBody();
             m.payload.replace(m.payload.rfind("1999"), 4, "2000");
         },
         "422", "invalid_order"},
        {"64 KiB and a byte", [](auto& m) { m.payload.resize(64 * 1024 + 1, ' '); }, "413", "body_too_large"},
    };
    for (const Refusable& each : cases) {
        SCOPED_TRACE(each.name);
        messages.kept.clear();
        auto message = orderMessage("k-1");
        each.spoil(message);
        broker.deliver(message);
        const auto refused = answer();
        EXPECT_EQ(status(refused), each.status);
        EXPECT_EQ(code(refused), each.code);
        EXPECT_EQ(refused.contentType, "application/problem+json");
        EXPECT_EQ(refused.correlation, message.correlation);
        ASSERT_EQ(messages.kept.size(), 1U);
        EXPECT_EQ(messages.kept[0].code, each.code);
        EXPECT_EQ(messages.kept[0].topic, message.topic);
        EXPECT_EQ(messages.kept[0].bytes, message.payload.size());
        EXPECT_EQ(messages.kept[0].at, clock.at);
    }
    EXPECT_EQ(backend.orderCount(), 0U);
    EXPECT_EQ(intake->counts().refused, std::size(cases));
}

TEST_F(IntakeTest, aKeyWithAnotherBodyIsRefusedAndKeptWithItsKey) {
    broker.deliver(orderMessage("k-1"));
    broker.takePublished();
    auto other = orderMessage("k-1");
    other.payload = orderBody(2'500);
    broker.deliver(other);
    EXPECT_EQ(status(answer()), "422");
    ASSERT_EQ(messages.kept.size(), 1U);
    EXPECT_EQ(messages.kept[0].code, "key_reused");
    EXPECT_EQ(messages.kept[0].key, "k-1");
    EXPECT_EQ(messages.kept[0].payload, other.payload);
}

TEST_F(IntakeTest, whatIsKeptIsTextAndCut) {
    auto message = orderMessage("k-1", "");
    message.payload =
        std::string("\xff\0\xc3\xa4", 4) + std::string(8 * 1024 - 5, 'x') + "\xc3\xa4";  // the last one has no room
    broker.deliver(message);
    ASSERT_EQ(messages.kept.size(), 1U);
    EXPECT_EQ(messages.kept[0].payload, "??\xc3\xa4" + std::string(8 * 1024 - 5, 'x'));
    EXPECT_EQ(messages.kept[0].bytes, message.payload.size());
    EXPECT_TRUE(broker.published().empty());
}

TEST_F(IntakeTest, anAnswerNeverGoesWhereOnlySagadeskSpeaks) {
    broker.deliver(orderMessage("k-1", "sagadesk/orders/purchase/x/completed"));
    EXPECT_TRUE(broker.published().empty());
    EXPECT_TRUE(backend.submissions().empty());
    ASSERT_EQ(messages.kept.size(), 1U);
    EXPECT_EQ(messages.kept[0].code, "response_topic_refused");
    EXPECT_EQ(messages.kept[0].key, "k-1");
}

TEST_F(IntakeTest, whoAsksIsToldToComeAgain) {
    backend.refuseWith(problem(ProblemCode::IntakeFull, core::Duration(2'500)));
    broker.deliver(orderMessage("k-1"));
    const auto full = answer();
    EXPECT_EQ(status(full), "429");
    EXPECT_EQ(full.property("retry-after"), "3");
    backend.refuseWith(problem(ProblemCode::StoreAway));
    broker.deliver(orderMessage("k-1"));
    const auto away = answer();
    EXPECT_EQ(status(away), "503");
    EXPECT_EQ(away.property("retry-after"), "1");
    EXPECT_TRUE(messages.kept.empty());
    EXPECT_TRUE(broker.timers().empty());
}

TEST_F(IntakeTest, whoDoesNotAskIsTriedAgainEverMoreSlowly) {
    backend.refuseWith(problem(ProblemCode::StoreAway));
    broker.deliver(orderMessage("k-1", ""));
    for (const std::int64_t pause : {200, 400, 800, 1'600, 3'200, 6'400, 12'800, 25'600, 30'000, 30'000}) {
        ASSERT_EQ(broker.timers(), std::vector<core::Duration>{core::Duration(pause)});
        EXPECT_EQ(intake->counts().open, 1U);
        pass(core::Duration(pause));
    }
    backend.refuseWith({});
    pass(core::Duration(30'000));
    EXPECT_EQ(backend.orderCount(), 1U);
    EXPECT_TRUE(messages.kept.empty());
    EXPECT_TRUE(broker.timers().empty());
    EXPECT_EQ(intake->counts().open, 0U);
    EXPECT_EQ(intake->counts().accepted, 1U);
    EXPECT_EQ(intake->counts().refused, 0U);
}

TEST_F(IntakeTest, theRoomIsBoundedAndTheRestIsKept) {
    backend.refuseWith(problem(ProblemCode::IntakeFull));
    for (int i = 0; i < 1'003; ++i) broker.deliver(orderMessage("k-" + std::to_string(i), ""));
    EXPECT_EQ(intake->counts().open, 1'000U);
    ASSERT_EQ(messages.kept.size(), 3U);
    EXPECT_EQ(messages.kept[0].code, "intake_full");
    EXPECT_EQ(messages.kept[0].key, "k-1000");
    backend.refuseWith({});
    pass(core::Duration(30'000));
    EXPECT_EQ(intake->counts().accepted, 1'000U);
    EXPECT_EQ(messages.kept.size(), 3U);
}

TEST_F(IntakeTest, theRoomIsBoundedInBytesToo) {
    backend.refuseWith(problem(ProblemCode::IntakeFull));
    auto message = orderMessage("k", "");
    message.payload.resize(64 * 1024, ' ');
    for (int i = 0; i < 140; ++i) broker.deliver(message);
    EXPECT_LE(intake->counts().open, 128U);
    EXPECT_GE(intake->counts().open, 120U);
    EXPECT_EQ(messages.kept.size(), 140 - intake->counts().open);
}

TEST_F(IntakeTest, anAnswerThatWasNotSentIsSentAgainUntilItExpires) {
    broker.answerWith(ports::Receipt{ports::Handover::NotSent, "not_connected", {}});
    broker.deliver(orderMessage("k-1"));
    const auto first = answer();
    pass(core::Duration(1'000));
    EXPECT_EQ(answer().payload, first.payload);
    broker.answerWith(ports::Receipt{ports::Handover::Taken, {}, {}});
    pass(core::Duration(1'000));
    EXPECT_EQ(answer().correlation, first.correlation);
    pass(core::Duration(10'000));
    EXPECT_TRUE(broker.published().empty());

    broker.answerWith(ports::Receipt{ports::Handover::Lost, "connection_lost", {}});
    broker.deliver(orderMessage("k-2"));
    pass(core::Duration(400'000));
    broker.takePublished();
    EXPECT_TRUE(broker.timers().empty());
}

TEST_F(IntakeTest, anAnswerThatTheBrokerRefusesIsLetGo) {
    broker.answerWith(ports::Receipt{ports::Handover::Refused, "not_authorised", {}});
    broker.deliver(orderMessage("k-1"));
    answer();
    EXPECT_TRUE(broker.timers().empty());
    EXPECT_EQ(backend.orderCount(), 1U);
}

TEST_F(IntakeTest, whatTheStoreCantKeepNowIsKeptLater) {
    messages.refusal = problem(ProblemCode::StoreAway);
    auto message = orderMessage("k-1", "");
    message.payload = "?";
    for (int i = 0; i < 1'002; ++i) broker.deliver(message);
    EXPECT_EQ(intake->counts().lost, 2U);
    pass(core::Duration(5'000));
    EXPECT_TRUE(messages.kept.empty());
    messages.refusal.reset();
    pass(core::Duration(30'000));
    EXPECT_EQ(messages.kept.size(), 1'000U);
    EXPECT_TRUE(broker.timers().empty());
}

TEST_F(IntakeTest, onceStoppedItTakesNoMoreAndKeepsWhatWaited) {
    backend.refuseWith(problem(ProblemCode::StoreAway));
    broker.deliver(orderMessage("waiting", ""));
    backend.refuseWith({});
    intake->stop();
    broker.run();
    broker.deliver(orderMessage("late"));
    const auto late = answer();
    EXPECT_EQ(status(late), "503");
    EXPECT_EQ(code(late), "stopping");
    broker.deliver(orderMessage("silent", ""));
    ASSERT_EQ(messages.kept.size(), 2U);
    EXPECT_EQ(messages.kept[0].key, "waiting");
    EXPECT_EQ(messages.kept[1].key, "silent");
    EXPECT_EQ(messages.kept[1].code, "stopping");
    pass(core::Duration(1'000));
    EXPECT_EQ(backend.orderCount(), 0U);
}

class IntakeAndSlowBackend : public IntakeTest {
protected:
    static intake::IntakeSettings small() {
        intake::IntakeSettings settings;
        settings.underWay_max = 2;
        return settings;
    }
    IntakeAndSlowBackend() : IntakeTest(small(), MapBackend::Answers::FromItsThread) { backend.hold(); }
    void runUntilOpen(std::uint64_t left) {
        while (intake->counts().open != left) ASSERT_TRUE(broker.runWhenPosted());
    }
};

TEST_F(IntakeAndSlowBackend, nothingIsAnsweredBeforeItIsDurable) {
    broker.deliver(orderMessage("k-1"));
    EXPECT_TRUE(broker.published().empty());
    EXPECT_EQ(intake->counts().open, 1U);
    EXPECT_EQ(intake->counts().accepted, 0U);
    backend.release();
    runUntilOpen(0);
    EXPECT_EQ(status(answer()), "202");
}

TEST_F(IntakeAndSlowBackend, moreThanItMayHandOnIsRefused) {
    for (const char* key : {"k-1", "k-2", "k-3"}) broker.deliver(orderMessage(key));
    const auto full = answer();
    EXPECT_EQ(status(full), "429");
    EXPECT_EQ(full.property("retry-after"), "1");
    EXPECT_EQ(backend.submissions().size(), 2U);
    backend.release();
    runUntilOpen(0);
    EXPECT_EQ(broker.takePublished().size(), 2U);
    broker.deliver(orderMessage("k-3"));
    runUntilOpen(0);
    EXPECT_EQ(status(answer()), "202");
}

TEST_F(IntakeAndSlowBackend, whatIsUnderWayWhenItStopsIsAnswered) {
    broker.deliver(orderMessage("k-1"));
    intake->stop();
    broker.run();
    backend.release();
    runUntilOpen(0);
    EXPECT_EQ(status(answer()), "202");
}

TEST(IntakeLifetime, theBackendMayAnswerWhenIntakeAndBrokerHaveGone) {
    KeptMessages messages;
    SetClock clock;
    MapBackend backend(MapBackend::Answers::FromItsThread);
    backend.hold();
    {
        FakeBroker broker;
        intake::Intake intake(broker, backend, messages, clock, {});
        intake.start();
        broker.run();
        broker.deliver(orderMessage("k-1"));
        broker.deliver(orderMessage("k-2", ""));
        ASSERT_EQ(backend.waiting(), 2U);
    }
    backend.release();
    std::atomic<bool> answered{false};  // behind the two
    backend.order("none", [&answered](const auto&) {
        answered = true;
        answered.notify_all();
    });
    answered.wait(false);
}

}  // namespace
}  // namespace sagadesk::tests

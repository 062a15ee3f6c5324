// Orders whose money is in doubt or stuck: nobody may be charged twice, and nothing may be forgotten.
#include "integration/bank.h"

namespace sagadesk::tests {
namespace {

namespace json = boost::json;
using namespace std::chrono_literals;

constexpr const char* nothing_wrong = "{}";
constexpr const char* capture_once =
    R"({"name":"capture","stage":"processing","service":"payment","path":"/captures","effect":"once",
        "compensation":{"path":"/refunds"}})";
constexpr const char* capture_verified =
    R"({"name":"capture","stage":"processing","service":"payment","path":"/captures","effect":"verify",
        "lookup":{"path":"/captures"},"retry":{"attempts":2,"initial":"1ms","max":"2ms"},
        "compensation":{"path":"/refunds"}})";

TEST(ScenarioMoney, aCaptureThatIsNeverRepeatedWasDone) {
    Scene scene({.steps = {authorise_step, capture_once}, .faults = R"({"/payment/captures":{"lostReply":1}})"});
    const std::string id = scene.place();
    ASSERT_TRUE(scene.becomes(id, "held"));
    scene.expectQueued(id, {"money_at_risk", "outcome_unknown", "capture", "connection_lost", 4'998});
    scene.expectExplained(id, {"payment_unknown", "unknown", "not_held"});
    EXPECT_TRUE(scene.refuses(id, "retry", "verdict_needed"));
    EXPECT_TRUE(scene.refuses(id, "close", "nothing_to_close"));
    EXPECT_TRUE(scene.refuses(id, "amend", "call_under_way", {{"patch", {{"priority", 1}}}}));

    scene.system().setFaults(nothing_wrong);
    ASSERT_TRUE(scene.does(id, "steps/capture/resolve", {{"verdict", "done"}, {"reference", "BANK-1"}}));
    ASSERT_TRUE(scene.ends(id, "completed"));
    EXPECT_EQ(scene.calls(id, "1:capture"), 1);
    EXPECT_EQ(text(firstWith(scene.order(id).at("steps").as_array(), "name", "capture"), "reference"), "BANK-1");
    scene.expectPaidOnce(id);
    scene.expectMended();
}

TEST(ScenarioMoney, aCaptureThatIsNeverRepeatedWasNotDone) {
    Scene scene({.steps = {authorise_step, capture_once}, .faults = R"({"/payment/captures":{"lostRequest":1}})"});
    const std::string id = scene.place();
    ASSERT_TRUE(scene.becomes(id, "held"));
    EXPECT_EQ(text(scene.order(id), "hold"), "outcome_unknown");
    scene.system().setFaults(nothing_wrong);
    ASSERT_TRUE(scene.does(id, "steps/capture/resolve", {{"verdict", "not_done"}}));
    ASSERT_TRUE(scene.ends(id, "completed"));
    EXPECT_EQ(scene.calls(id, "1:capture"), 2);
    scene.expectPaidOnce(id);
    scene.expectMended();
}

TEST(ScenarioMoney, aCaptureInDoubtIsGivenBackWhenTheOrderIsCancelled) {
    Scene scene({.steps = {authorise_step, capture_once}, .faults = R"({"/payment/captures":{"lostReply":1}})"});
    const std::string id = scene.place();
    ASSERT_TRUE(scene.becomes(id, "held"));
    scene.system().setFaults(nothing_wrong);
    ASSERT_TRUE(scene.does(id, "cancel"));
    ASSERT_TRUE(scene.ends(id, "cancelled"));
    EXPECT_EQ(number(scene.system().account(id).value(), "refunded"), 4'998);
    scene.expectNothingLeft(id);
    scene.expectMended();
}

TEST(ScenarioMoney, aCaptureThatCannotBeLookedUpIsLookedUpAgainOnRetry) {
    Scene scene({.steps = {authorise_step, capture_verified},
                 .faults = R"({"/payment/captures":{"lostReply":1}})",
                 .serviceSettings = "breaker_failures = 1000\n"});
    const std::string id = scene.place();
    ASSERT_TRUE(scene.becomes(id, "held"));
    scene.expectQueued(id, {"money_at_risk", "outcome_unknown", "capture", "connection_lost", 4'998});
    scene.expectExplained(id, {"payment_unknown", "unknown", "not_held"});
    EXPECT_EQ(scene.calls(id, "1:capture"), 1) << "nothing is repeated before the look-up has answered";

    scene.system().setFaults(nothing_wrong);
    ASSERT_TRUE(scene.does(id, "retry"));
    ASSERT_TRUE(scene.ends(id, "completed"));
    EXPECT_EQ(scene.calls(id, "1:capture"), 1) << "it was found done";
    scene.expectPaidOnce(id);
    scene.expectMended();
}

constexpr const char* refund_stuck = R"({"/fulfilment/shipments":{"decline":1},"/payment/refunds":{"error5xx":1}})";

TEST(ScenarioMoney, aRefundThatIsStuckIsTriedAgain) {
    Scene scene({.steps = {authorise_step, reserve_step, capture_step, ship_step}, .faults = refund_stuck});
    const std::string id = scene.place();
    ASSERT_TRUE(scene.becomes(id, "held"));
    scene.expectQueued(id, {"money_at_risk", "compensation_stuck", "capture", "http_503", 4'998});
    scene.expectExplained(id, {"refund_not_confirmed", "unknown", "released"});
    EXPECT_EQ(text(scene.order(id), "state"), "processing") << "never failed while something is not undone";
    EXPECT_TRUE(scene.refuses(id, "steps/capture/resolve", "skip_not_allowed", {{"verdict", "skip"}}));
    EXPECT_TRUE(scene.refuses(id, "cancel", "already_undoing"));
    EXPECT_TRUE(scene.refuses(id, "compensate", "already_undoing"));
    EXPECT_TRUE(scene.refuses(id, "close", "reference_needed"));
    EXPECT_TRUE(scene.refuses(id, "reopen", "not_failed"));
    EXPECT_TRUE(scene.refuses(id, "hold", "already_undoing"));
    EXPECT_TRUE(scene.refuses(id, "amend", "already_undoing", {{"patch", {{"priority", 1}}}}));

    scene.system().setFaults(R"({"/fulfilment/shipments":{"decline":1}})");
    ASSERT_TRUE(scene.does(id, "retry"));
    ASSERT_TRUE(scene.ends(id, "failed"));
    scene.expectExplained(id, {"refunded", "refunded", "released"});
    EXPECT_EQ(number(scene.order(id).at("money").as_object(), "refunded"), 4'998);
    scene.expectNothingLeft(id);
    scene.expectMended();
}

TEST(ScenarioMoney, aRefundThatIsRefusedIsSettledOutsideAndTheOrderReopened) {
    Scene scene({.steps = {authorise_step, capture_step, ship_step},
                 .faults = R"({"/fulfilment/shipments":{"decline":1},"/payment/refunds":{"decline":1}})"});
    const std::string id = scene.place();
    ASSERT_TRUE(scene.becomes(id, "held"));
    scene.expectQueued(id, {"money_at_risk", "compensation_stuck", "capture", "insufficient_funds", 4'998});
    scene.expectExplained(id, {"refund_not_confirmed", "taken", "not_held"});
    scene.system().setFaults(nothing_wrong);
    EXPECT_TRUE(scene.refuses(id, "close", "reference_needed"));
    ASSERT_TRUE(scene.does(id, "close", {{"reference", "BANK-1188"}}));
    ASSERT_TRUE(scene.ends(id, "failed"));
    EXPECT_NE(scene.client().get("/v1/orders/" + id + "/journal").body.find("BANK-1188"), std::string::npos);
    EXPECT_EQ(number(scene.system().account(id).value(), "refunded"), 0) << "it was paid back outside";
    scene.expectQueueEmpty();

    EXPECT_TRUE(scene.refuses(id, "cancel", "already_final"));
    ASSERT_TRUE(scene.does(id, "reopen"));
    ASSERT_TRUE(scene.ends(id, "completed"));
    EXPECT_EQ(number(scene.order(id), "run"), 2);
    EXPECT_EQ(scene.calls(id, "2:capture"), 1);
}

TEST(ScenarioMoney, callbacksAreKeptWithTheirVerdict) {
    Bank bank;
    Scene scene({.steps = {bank_capture}, .configuration = bank.configuration()});
    const std::string id = scene.place();
    ASSERT_TRUE(scene.becomes(id, "awaiting_callback"));
    scene.expectExplained(id, {"awaiting_payment", "unknown", "not_held"});
    EXPECT_EQ(bank.callBack("succeeded", "evt-1"), "applied");
    ASSERT_TRUE(scene.ends(id, "completed"));
    EXPECT_EQ(bank.callBack("succeeded", "evt-1"), "duplicate");
    EXPECT_EQ(bank.callBack("declined", "evt-2"), "conflicting");
    const json::object order = scene.order(id);
    EXPECT_EQ(text(order, "state"), "completed") << "a final order is never changed by a callback";
    const json::array& callbacks = order.at("callbacks").as_array();
    ASSERT_EQ(callbacks.size(), 3U) << json::serialize(callbacks);
    const std::vector<std::string> verdicts{"applied", "duplicate", "conflicting"};
    for (std::size_t i = 0; i < verdicts.size(); ++i) {
        const json::object& seen = callbacks.at(i).as_object();
        EXPECT_EQ(text(seen, "verdict"), verdicts[i]);
        EXPECT_EQ(text(seen, "step"), "capture");
        EXPECT_EQ(text(seen, "reference"), "CAP-7781");
        EXPECT_EQ(text(seen, "eventId"), i < 2 ? "evt-1" : "evt-2");
    }
    scene.expectMended();
}

TEST(ScenarioMoney, aLateSuccessIsGivenBack) {
    Bank bank;
    Scene scene({.steps = {bank_capture}, .configuration = bank.configuration()});
    const std::string id = scene.place();
    ASSERT_TRUE(scene.becomes(id, "awaiting_callback"));
    bank.answerAll(200, "{}");
    ASSERT_TRUE(scene.does(id, "cancel"));
    ASSERT_TRUE(scene.ends(id, "cancelled"));
    ASSERT_EQ(bank.callCount(), 2U);
    EXPECT_EQ(bank.callBack("succeeded", "evt-9"), "late_success");
    ASSERT_TRUE(scene.becomes(id, "held"));
    EXPECT_EQ(text(scene.order(id), "state"), "cancelled");
    scene.expectQueued(id, {"money_at_risk", "late_success", "capture", "", 4'998});
    scene.expectExplained(id, {"paid_after_giving_up", "unknown", "not_held"});
    EXPECT_EQ(text(scene.order(id).at("callbacks").as_array().at(0).as_object(), "verdict"), "late_success");
    EXPECT_TRUE(scene.refuses(id, "close", "reference_needed"));
    EXPECT_TRUE(scene.refuses(id, "steps/capture/resolve", "skip_not_allowed", {{"verdict", "skip"}}));
    EXPECT_TRUE(scene.refuses(id, "cancel", "already_final"));
    EXPECT_TRUE(scene.refuses(id, "reopen", "not_failed"));

    ASSERT_TRUE(scene.does(id, "compensate"));
    ASSERT_TRUE(scene.ends(id, "cancelled"));
    ASSERT_EQ(bank.callCount(), 3U);
    EXPECT_EQ(text(bank.call(2), "reference"), "CAP-7781") << "what is given back is what was taken late";
    scene.expectMended();
}

TEST(ScenarioMoney, aLateSuccessIsSettledOutside) {
    Bank bank;
    Scene scene({.steps = {bank_capture}, .configuration = bank.configuration()});
    const std::string id = scene.place();
    ASSERT_TRUE(scene.becomes(id, "awaiting_callback"));
    bank.answerAll(200, "{}");
    ASSERT_TRUE(scene.does(id, "cancel"));
    ASSERT_TRUE(scene.ends(id, "cancelled"));
    EXPECT_EQ(bank.callBack("succeeded", "evt-9"), "late_success");
    ASSERT_TRUE(scene.becomes(id, "held"));
    ASSERT_TRUE(scene.does(id, "close", {{"reference", "BANK-1188"}}));
    ASSERT_TRUE(scene.ends(id, "cancelled"));
    EXPECT_EQ(bank.callCount(), 2U);
    scene.expectMended();
}

}  // namespace
}  // namespace sagadesk::tests

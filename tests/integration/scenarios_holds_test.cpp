// Each reason for which an order is held, made by a fault, seen by an operator and mended.
#include "integration/scene.h"

namespace sagadesk::tests {
namespace {

namespace json = boost::json;

constexpr const char* nothing_wrong = "{}";

TEST(ScenarioHolds, aServiceThatFailsTooOftenIsTriedAgain) {
    Scene scene({.steps = {authorise_step, reserve_step, capture_step, ship_step},
                 .faults = R"({"/inventory/reservations":{"error5xx":1}})"});
    const std::string id = scene.place();
    ASSERT_TRUE(scene.becomes(id, "held"));
    scene.expectQueued(id, {"ready_to_retry", "retries_exhausted", "reserve", "http_503"});
    scene.expectExplained(id, {"retries_exhausted", "held", "unknown"});
    EXPECT_EQ(text(scene.order(id).at("explanation").at("params").as_object(), "tries"), "2");
    EXPECT_TRUE(scene.refuses(id, "steps/capture/resolve", "not_held", {{"verdict", "done"}}));
    EXPECT_TRUE(scene.refuses(id, "steps/reserve/approve", "not_awaiting_approval"));
    EXPECT_TRUE(scene.refuses(id, "reopen", "not_failed"));
    EXPECT_TRUE(scene.refuses(id, "close", "nothing_to_close"));
    EXPECT_TRUE(scene.refuses(id, "hold", "already_held"));

    scene.system().setFaults(nothing_wrong);
    ASSERT_TRUE(scene.does(id, "retry"));
    ASSERT_TRUE(scene.ends(id, "completed"));
    EXPECT_EQ(scene.calls(id, "1:reserve"), 3);
    scene.expectPaidOnce(id);
    scene.expectMended();
}

TEST(ScenarioHolds, anAnswerThatIsNoAnswerIsAskedForAgain) {
    Scene scene({.steps = {authorise_step, capture_step}, .faults = R"({"/payment/captures":{"malformed":1}})"});
    const std::string id = scene.place();
    ASSERT_TRUE(scene.becomes(id, "held"));
    scene.expectQueued(id, {"correct", "bad_response", "capture", "bad_answer", 4'998});
    scene.expectExplained(id, {"bad_response", "unknown", "not_held"});
    EXPECT_TRUE(scene.refuses(id, "steps/capture/approve", "not_awaiting_approval"));
    EXPECT_TRUE(scene.refuses(id, "close", "nothing_to_close"));

    scene.system().setFaults(nothing_wrong);
    ASSERT_TRUE(scene.does(id, "retry"));
    ASSERT_TRUE(scene.ends(id, "completed"));
    scene.expectPaidOnce(id);
    scene.expectMended();
}

TEST(ScenarioHolds, anApprovalThatIsOverdueIsGivenOrRefused) {
    Scene scene({.steps = {R"({"name":"approve","stage":"validation","kind":"approval","timeout":"1ms"})",
                           authorise_step, capture_step}});
    const std::string approved = scene.place();
    ASSERT_TRUE(scene.becomes(approved, "held"));
    scene.expectQueued(approved, {"decide", "approval_overdue", "approve", ""});
    scene.expectExplained(approved, {"approval_overdue", "not_taken", "not_held"});
    EXPECT_TRUE(scene.refuses(approved, "steps/capture/approve", "not_awaiting_approval"));
    EXPECT_TRUE(scene.refuses(approved, "hold", "already_held"));
    ASSERT_TRUE(scene.does(approved, "steps/approve/approve"));
    ASSERT_TRUE(scene.ends(approved, "completed"));
    scene.expectPaidOnce(approved);
    EXPECT_TRUE(scene.refuses(approved, "steps/approve/reject", "not_awaiting_approval"));

    const std::string rejected = scene.place();
    ASSERT_TRUE(scene.becomes(rejected, "held"));
    ASSERT_TRUE(scene.does(rejected, "steps/approve/reject"));
    ASSERT_TRUE(scene.ends(rejected, "failed"));
    scene.expectExplained(rejected, {"approval_rejected", "not_taken", "not_held"});
    scene.expectNothingLeft(rejected);
    scene.expectMended();
}

TEST(ScenarioHolds, anOrderThatAPersonStoppedGoesOnWhenToldSo) {
    Scene scene(
        {.steps = {R"({"name":"approve","stage":"validation","kind":"approval"})", authorise_step, capture_step}});
    const std::string stopped = scene.place();
    ASSERT_TRUE(scene.becomes(stopped, "awaiting_approval"));
    ASSERT_TRUE(scene.does(stopped, "hold"));
    EXPECT_TRUE(scene.refuses(stopped, "hold", "already_held"));
    ASSERT_TRUE(scene.does(stopped, "steps/approve/approve"));
    ASSERT_TRUE(scene.becomes(stopped, "held"));
    scene.expectQueued(stopped, {"decide", "operator", "", ""});
    scene.expectExplained(stopped, {"stopped_by_operator", "not_taken", "not_held"});
    EXPECT_FALSE(scene.system().account(stopped)) << "nothing begins before the retry";
    ASSERT_TRUE(scene.does(stopped, "retry"));
    ASSERT_TRUE(scene.ends(stopped, "completed"));
    scene.expectPaidOnce(stopped);
    EXPECT_TRUE(scene.refuses(stopped, "hold", "already_final"));

    const std::string cancelled = scene.place();
    ASSERT_TRUE(scene.becomes(cancelled, "awaiting_approval"));
    ASSERT_TRUE(scene.does(cancelled, "hold"));
    ASSERT_TRUE(scene.does(cancelled, "cancel"));
    ASSERT_TRUE(scene.ends(cancelled, "cancelled"));
    scene.expectNothingLeft(cancelled);
    scene.expectMended();
}

TEST(ScenarioHolds, stoppedWhileItWaitsForAnotherTryItIsHeldAtThatStep) {
    const std::string patient =
        R"({"name":"reserve","stage":"confirmation","service":"inventory","path":"/reservations",
            "retry":{"attempts":2,"initial":"10m","factor":1,"max":"10m"},"compensation":{"path":"/releases"}})";
    Scene scene({.steps = {authorise_step, patient, capture_step},
                 .faults = R"({"/inventory/reservations":{"tooMany":1,"retryAfter":600}})"});
    const std::string id = scene.place();
    ASSERT_TRUE(scene.becomes(id, "waiting"));
    ASSERT_TRUE(scene.does(id, "hold"));
    ASSERT_TRUE(scene.becomes(id, "held"));
    scene.expectQueued(id, {"decide", "operator", "reserve", "too_many_requests"});
    scene.expectExplained(id, {"stopped_by_operator", "held", "not_held"});
    EXPECT_TRUE(scene.refuses(id, "close", "nothing_to_close"));

    scene.system().setFaults(nothing_wrong);
    ASSERT_TRUE(scene.does(id, "retry"));
    ASSERT_TRUE(scene.ends(id, "completed"));
    scene.expectPaidOnce(id);
    scene.expectMended();
}

TEST(ScenarioHolds, anOrderWaitsUntilItsWorkflowIsThereAgain) {
    Scene scene({.steps = {authorise_step, capture_step}, .faults = R"({"/payment/captures":{"latency":600000}})"});
    const std::string id = scene.place();
    ASSERT_TRUE(eventually(std::chrono::seconds(30), [&] { return scene.calls(id, "1:capture") == 1; }));
    scene.system().daemon().kill();
    std::filesystem::rename(scene.workflows() / "scene-1.json", scene.workflows() / "scene-1.away");
    scene.system().startDaemon();
    scene.reconnect();
    ASSERT_TRUE(scene.becomes(id, "held"));
    scene.expectQueued(id, {"correct", "workflow_missing", "", ""});
    scene.expectExplained(id, {"workflow_missing", "unknown", "unknown", "unknown", "unknown"});
    EXPECT_TRUE(scene.refuses(id, "cancel", "workflow_missing"));
    EXPECT_TRUE(scene.refuses(id, "retry", "workflow_missing"));
    EXPECT_TRUE(scene.refuses(id, "steps/capture/resolve", "workflow_missing", {{"verdict", "done"}}));

    scene.system().setFaults(nothing_wrong);
    ASSERT_EQ(scene.system().stopDaemon(), 0);
    std::filesystem::rename(scene.workflows() / "scene-1.away", scene.workflows() / "scene-1.json");
    scene.system().startDaemon();
    scene.reconnect();
    ASSERT_TRUE(scene.ends(id, "completed"));
    scene.expectPaidOnce(id);
    scene.expectMended();
}

TEST(ScenarioHolds, anOrderThatWaitsForSomebodyIsHeldForItsWorkflowToo) {
    Scene scene(
        {.steps = {R"({"name":"approve","stage":"validation","kind":"approval"})", authorise_step, capture_step}});
    const std::string id = scene.place();
    ASSERT_TRUE(scene.becomes(id, "awaiting_approval"));
    ASSERT_EQ(scene.system().stopDaemon(), 0);
    std::filesystem::rename(scene.workflows() / "scene-1.json", scene.workflows() / "scene-1.away");
    scene.system().startDaemon();
    scene.reconnect();
    ASSERT_TRUE(scene.becomes(id, "held"));
    scene.expectQueued(id, {"correct", "workflow_missing", "", ""});

    ASSERT_EQ(scene.system().stopDaemon(), 0);
    std::filesystem::rename(scene.workflows() / "scene-1.away", scene.workflows() / "scene-1.json");
    scene.system().startDaemon();
    scene.reconnect();
    ASSERT_TRUE(scene.becomes(id, "awaiting_approval"));
    ASSERT_TRUE(scene.does(id, "steps/approve/approve"));
    ASSERT_TRUE(scene.ends(id, "completed"));
    scene.expectPaidOnce(id);
    scene.expectMended();
}

}  // namespace
}  // namespace sagadesk::tests

// The services board and the causes of the failure queue: pauses, limits, test calls, notes, what comes back.
#include "integration/scene.h"

namespace sagadesk::tests {
namespace {

namespace json = boost::json;
using namespace std::chrono_literals;

constexpr const char* nothing_wrong = "{}";

json::object service(Scene& scene, const std::string& name) {
    return firstWith(scene.get("/v1/services").at("services").as_array(), "name", name);
}

std::vector<std::string> placeMany(Scene& scene, int count) {
    std::vector<std::string> ids;
    for (int i = 0; i < count; ++i) ids.push_back(scene.place());
    return ids;
}

// Every order got through with one try of its first step.
void expectUntouchedByWaiting(Scene& scene, const std::vector<std::string>& ids) {
    for (const std::string& id : ids) {
        ASSERT_TRUE(scene.ends(id, "completed"));
        EXPECT_EQ(scene.calls(id, "1:authorise"), 1);
        const json::object order = scene.order(id);
        EXPECT_EQ(number(firstWith(order.at("steps").as_array(), "name", "authorise"), "attempts"), 1);
        scene.expectPaidOnce(id);
    }
}

TEST(ScenarioServices, aPauseParksOrdersUntilItEndsByItself) {
    Scene scene({.steps = {authorise_step, capture_step}});
    const HttpReply paused = scene.post("/v1/services/payment/pause", {{"reason", "bank"}, {"for", "3s"}});
    ASSERT_EQ(paused.status, 202) << paused.body;
    EXPECT_TRUE(parseObject(paused.body).at("paused").as_bool());
    const auto ids = placeMany(scene, 5);
    for (const std::string& id : ids) ASSERT_TRUE(scene.becomes(id, "parked"));
    const json::object seen = service(scene, "payment");
    EXPECT_EQ(text(seen, "health"), "paused");
    EXPECT_EQ(number(seen, "parked"), 5);
    EXPECT_EQ(text(seen, "controlActor"), "operator:ada");
    EXPECT_NE(text(seen, "pausedUntil"), "");
    scene.expectExplained(ids[0], {"parked", "not_taken", "not_held"});
    EXPECT_FALSE(scene.system().account(ids[0])) << "no call is made";
    expectUntouchedByWaiting(scene, ids);
    EXPECT_FALSE(service(scene, "payment").at("paused").as_bool());
    EXPECT_EQ(text(service(scene, "payment"), "health"), "healthy");
    scene.expectMended();
}

TEST(ScenarioServices, aPauseOutlivesARestartAndEndsWhenTold) {
    Scene scene({.steps = {authorise_step, capture_step}});
    ASSERT_EQ(scene.post("/v1/services/payment/pause", {{"reason", "bank"}}).status, 202);
    const auto ids = placeMany(scene, 3);
    for (const std::string& id : ids) ASSERT_TRUE(scene.becomes(id, "parked"));
    scene.system().daemon().kill();
    scene.system().startDaemon();
    scene.reconnect();
    EXPECT_TRUE(service(scene, "payment").at("paused").as_bool());
    EXPECT_EQ(number(service(scene, "payment"), "parked"), 3);
    ASSERT_TRUE(scene.becomes(ids[0], "parked"));
    ASSERT_EQ(scene.post("/v1/services/payment/resume", {{"reason", "done"}}).status, 202);
    expectUntouchedByWaiting(scene, ids);
    EXPECT_EQ(scene.post("/v1/services/nowhere/pause", {{"reason", "bank"}}).status, 404);
    scene.expectMended();
}

TEST(ScenarioServices, limitsHoldUntilTheyAreTakenBack) {
    Scene scene({.steps = {authorise_step, capture_step}});
    const HttpReply limited =
        scene.post("/v1/services/payment/limits", {{"reason", "slow"}, {"concurrency", 1}, {"rate", 40}});
    ASSERT_EQ(limited.status, 202) << limited.body;
    EXPECT_EQ(number(parseObject(limited.body), "concurrency"), 1);
    const auto began = std::chrono::steady_clock::now();
    const auto ids = placeMany(scene, 20);
    expectUntouchedByWaiting(scene, ids);
    const auto took = std::chrono::steady_clock::now() - began;
    EXPECT_GT(took, 700ms) << "40 calls at 40 a second, of which a tenth of a second may come at once";
    EXPECT_EQ(scene.post("/v1/services/payment/limits", {{"reason", "no"}, {"concurrency", 0}}).status, 400);

    ASSERT_EQ(scene.post("/v1/services/payment/limits", {{"reason", "well"}}).status, 202);
    const json::object seen = service(scene, "payment");
    EXPECT_EQ(seen.at("concurrency"), seen.at("configuredConcurrency"));
    EXPECT_TRUE(seen.at("rate").is_null());
    scene.expectMended();
}

TEST(ScenarioServices, aTestCallTellsWhetherTheServiceAnswers) {
    Scene scene({.steps = {authorise_step, capture_step},
                 .configuration = "[services.nobody]\nurl = \"http://127.0.0.1:1\"\n"});
    const HttpReply there = scene.client().post("/v1/services/payment/test", "");
    ASSERT_EQ(there.status, 200) << there.body;
    EXPECT_TRUE(parseObject(there.body).at("test").as_object().at("answered").as_bool()) << there.body;
    const HttpReply away = scene.client().post("/v1/services/nobody/test", "{}");
    ASSERT_EQ(away.status, 200) << away.body;
    const json::object test = parseObject(away.body).at("test").as_object();
    EXPECT_FALSE(test.at("answered").as_bool()) << away.body;
    EXPECT_EQ(text(test, "code"), "connection_refused");
    EXPECT_EQ(scene.client().post("/v1/services/nowhere/test", "").status, 404);
}

TEST(ScenarioServices, aSettledCauseThatComesBackIsMarked) {
    Scene scene({.steps = {authorise_step, capture_step}, .faults = R"({"/payment/captures":{"malformed":1}})"});
    const std::string id = scene.place();
    ASSERT_TRUE(scene.becomes(id, "held"));
    const std::string cause = text(scene.cause(id), "id");
    ASSERT_EQ(scene.post("/v1/failures/" + cause + "/notes", {{"reason", "The bank knows."}}).status, 202);
    ASSERT_EQ(scene.post("/v1/failures/" + cause + "/settle", {{"reason", "They mended it."}}).status, 202);
    const json::object settled = scene.cause(id);
    EXPECT_EQ(text(settled, "settledBy"), "operator:ada");
    EXPECT_NE(text(settled, "settledAt"), "");
    EXPECT_FALSE(settled.at("regressed").as_bool());
    ASSERT_EQ(settled.at("notes").as_array().size(), 2U) << json::serialize(settled);

    ASSERT_TRUE(scene.does(id, "retry"));
    ASSERT_TRUE(eventually(30s, [&] { return scene.calls(id, "1:capture") == 4; }));
    ASSERT_TRUE(scene.becomes(id, "held"));
    const json::object back = scene.cause(id);
    EXPECT_EQ(text(back, "id"), cause) << "the same trouble";
    EXPECT_TRUE(back.at("regressed").as_bool()) << json::serialize(back);
    EXPECT_EQ(number(back, "occurrences"), 2);
    EXPECT_EQ(scene.post("/v1/failures/0000000000000000/notes", {{"reason", "?"}}).status, 404);

    scene.system().setFaults(nothing_wrong);
    ASSERT_TRUE(scene.does(id, "retry"));
    ASSERT_TRUE(scene.ends(id, "completed"));
    scene.expectPaidOnce(id);
    scene.expectMended();
}

}  // namespace
}  // namespace sagadesk::tests

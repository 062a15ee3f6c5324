// What an operator does to one order: looks before cancelling, amends, takes it over, sees to what was left undone.
#include "integration/bank.h"

namespace sagadesk::tests {
namespace {

namespace json = boost::json;

constexpr const char* nothing_wrong = "{}";
constexpr const char* approve_step = R"({"name":"approve","stage":"processing","kind":"approval"})";

json::object preview(Scene& scene, const std::string& id) {
    const HttpReply reply = scene.client().post("/v1/orders/" + id + "/cancel?preview=true", "{}");
    EXPECT_EQ(reply.status, 200) << reply.body;
    return parseObject(reply.body);
}

json::object planned(const json::object& preview, const std::string& step) {
    return firstWith(preview.at("steps").as_array(), "step", step);
}

TEST(ScenarioOrders, cancellingDoesWhatThePreviewSaid) {
    Scene scene({.steps = {authorise_step, reserve_step, capture_step, approve_step, ship_step}});
    const std::string id = scene.place();
    ASSERT_TRUE(scene.becomes(id, "awaiting_approval"));
    const json::object said = preview(scene, id);
    EXPECT_TRUE(said.at("allowed").as_bool());
    EXPECT_EQ(said.at("version"), scene.order(id).at("version")) << "looking changes nothing";
    EXPECT_EQ(text(planned(said, "capture"), "kind"), "refund");
    EXPECT_EQ(number(planned(said, "capture"), "amount"), 4'998);
    EXPECT_EQ(text(planned(said, "reserve"), "kind"), "release");
    EXPECT_EQ(text(planned(said, "authorise"), "kind"), "void");
    EXPECT_EQ(text(planned(said, "ship"), "kind"), "nothing");
    EXPECT_EQ(text(said.at("steps").as_array().at(0).as_object(), "step"), "capture") << "newest first";

    ASSERT_TRUE(scene.does(id, "cancel", {{"version", said.at("version")}}));
    ASSERT_TRUE(scene.ends(id, "cancelled"));
    const json::object account = scene.system().account(id).value();
    EXPECT_EQ(number(account, "refunded"), 4'998) << json::serialize(account);
    EXPECT_EQ(number(account, "released"), 1);
    EXPECT_EQ(number(account, "voided"), 4'998);
    EXPECT_EQ(scene.calls(id, "1:ship") + scene.calls(id, "1:ship:undo"), 0);
    scene.expectNothingLeft(id);
    scene.expectMended();
}

TEST(ScenarioOrders, fromThePivotOnNothingIsCancelled) {
    Scene scene({.steps = {authorise_step, capture_step, ship_step, approve_step}});
    const std::string id = scene.place();
    ASSERT_TRUE(scene.becomes(id, "awaiting_approval"));
    const json::object said = preview(scene, id);
    EXPECT_FALSE(said.at("allowed").as_bool());
    EXPECT_EQ(text(said, "guard"), "past_pivot");
    EXPECT_TRUE(scene.refuses(id, "cancel", "past_pivot"));
    EXPECT_TRUE(scene.refuses(id, "compensate", "past_pivot"));
    ASSERT_TRUE(scene.does(id, "steps/approve/approve"));
    ASSERT_TRUE(scene.ends(id, "completed"));
    EXPECT_TRUE(scene.refuses(id, "cancel", "already_final"));
    scene.expectPaidOnce(id);
    scene.expectMended();
}

const json::object new_address{
    {"name", "Zita Quux"}, {"street", "New 2"}, {"postcode", "10115"}, {"city", "Berlin"}, {"country", "DE"}};

json::object priced(std::int64_t total) {
    return {{"total", total},
            {"lines", json::array{json::object{{"sku", "LAMP-3"}, {"quantity", 1}, {"unitPrice", total}}}}};
}

TEST(ScenarioOrders, anAmendedOrderIsSentAsItIsNow) {
    Bank bank;
    bank.answerAll(200, R"({"reference":"CAP-1"})");
    Scene scene({.steps = {authorise_step, approve_step, bank_capture}, .configuration = bank.configuration()});
    const std::string id = scene.place();
    ASSERT_TRUE(scene.becomes(id, "awaiting_approval"));
    EXPECT_TRUE(scene.order(id).at("original").is_null());
    ASSERT_TRUE(scene.does(id, "amend", {{"patch", {{"shippingAddress", new_address}}}}));
    EXPECT_TRUE(scene.refuses(id, "amend", "exceeds_authorised", {{"patch", priced(4'999)}}));
    EXPECT_TRUE(scene.refuses(id, "amend", "not_amendable", {{"patch", {{"currency", "USD"}}}}));
    EXPECT_EQ(scene.command(id, "amend", {{"patch", {{"total", 1}}}}).status, 422) << "the sum has to fit";
    ASSERT_TRUE(scene.does(id, "amend", {{"patch", priced(3'000)}}));

    ASSERT_TRUE(scene.does(id, "steps/approve/approve"));
    ASSERT_TRUE(scene.ends(id, "completed"));
    ASSERT_EQ(bank.callCount(), 1U);
    const json::object sent = bank.call(0).at("order").as_object();
    EXPECT_EQ(text(sent.at("shippingAddress").as_object(), "city"), "Berlin");
    EXPECT_EQ(number(sent, "total"), 3'000);
    const json::object order = scene.order(id);
    EXPECT_EQ(order.at("document").as_object(), sent);
    EXPECT_FALSE(order.at("original").as_object().contains("shippingAddress"));
    EXPECT_EQ(number(order.at("original").as_object(), "total"), 4'998) << "the first document is kept";
    EXPECT_EQ(number(order.at("money").as_object(), "captured"), 3'000);
    EXPECT_TRUE(scene.refuses(id, "amend", "already_final", {{"patch", {{"priority", 1}}}}));
    const std::string journal = scene.client().get("/v1/orders/" + id + "/journal").body;
    EXPECT_NE(journal.find("/shippingAddress"), std::string::npos) << journal;
    EXPECT_EQ(journal.find("Berlin"), std::string::npos) << "no personal data in the journal";
    scene.expectMended();
}

TEST(ScenarioOrders, notesAndOwnersAreSeen) {
    Scene scene({.steps = {approve_step}});
    const std::string id = scene.place();
    ASSERT_TRUE(scene.becomes(id, "awaiting_approval"));
    ASSERT_TRUE(scene.does(id, "notes", {{"reason", "Promised a call back."}}));
    ASSERT_TRUE(scene.does(id, "assign", {{"owner", "j.brandt"}}));
    const json::object order = scene.order(id);
    EXPECT_EQ(text(order, "owner"), "j.brandt");
    ASSERT_EQ(order.at("notes").as_array().size(), 1U);
    const json::object& note = order.at("notes").as_array().at(0).as_object();
    EXPECT_EQ(text(note, "text"), "Promised a call back.");
    EXPECT_EQ(text(note, "actor"), "operator:ada");
    EXPECT_EQ(text(scene.get("/v1/orders").at("orders").as_array().at(0).as_object(), "owner"), "j.brandt");
    ASSERT_TRUE(scene.does(id, "assign", {{"owner", ""}}));
    EXPECT_TRUE(scene.order(id).at("owner").is_null());
    EXPECT_EQ(scene.client().get("/v1/orders/" + id + "/journal").body.find("call back"), std::string::npos);
    ASSERT_TRUE(scene.does(id, "cancel"));
    ASSERT_TRUE(scene.ends(id, "cancelled"));
    scene.expectMended();
}

TEST(ScenarioOrders, whatWasLeftUndoneIsMadeUpForOrDismissed) {
    Scene scene(
        {.steps = {authorise_step, capture_step, tell_step}, .faults = R"({"/notification/messages":{"error5xx":1}})"});
    const std::string first = scene.place();
    ASSERT_TRUE(scene.ends(first, "completed"));
    scene.expectQueued(first, {"ready_to_retry", "", "tell", "http_503"});
    scene.expectExplained(first, {"completed_without_step", "taken", "not_held", "not_made", "unknown"});
    const std::string second = scene.place();
    ASSERT_TRUE(scene.ends(second, "completed"));
    EXPECT_EQ(number(scene.cause(first), "orders"), 2) << "one cause for both";
    EXPECT_TRUE(scene.refuses(first, "cancel", "already_final"));

    scene.system().setFaults(nothing_wrong);
    ASSERT_TRUE(scene.does(first, "retry"));
    ASSERT_TRUE(eventually(std::chrono::seconds(30), [&] { return scene.calls(first, "1:tell") == 3; }));
    ASSERT_TRUE(scene.ends(first, "completed"));
    scene.expectExplained(first, {"completed", "taken", "not_held", "not_made", "told"});
    ASSERT_TRUE(scene.does(second, "steps/tell/resolve", {{"verdict", "skip"}}));
    EXPECT_EQ(scene.calls(second, "1:tell"), 2);
    EXPECT_TRUE(scene.order(second).at("cause").is_null());
    EXPECT_TRUE(scene.refuses(second, "steps/tell/resolve", "not_held", {{"verdict", "skip"}}));
    scene.expectMended();
}

}  // namespace
}  // namespace sagadesk::tests

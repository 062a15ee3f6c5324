#include "integration/scene.h"

namespace sagadesk::tests {

namespace {

using namespace std::chrono_literals;
namespace json = boost::json;

// A hung step is a failure long before ctest's own limit; sanitizers are slow.
constexpr auto patience = 30s;

void writeWorkflowTo(const std::filesystem::path& folder, int version, const std::vector<std::string>& steps) {
    std::string all;
    for (const std::string& step : steps) all += (all.empty() ? "" : ",") + step;
    writeFile(folder / ("scene-" + std::to_string(version) + ".json"),
              R"({"workflow":"scene","version":)" + std::to_string(version) + R"(,"steps":[)" + all + "]}");
}

RunningSystem::Options optionsFor(const std::filesystem::path& workflows, const Scene::Setting& setting) {
    writeWorkflowTo(workflows, 1, setting.steps);
    RunningSystem::Options options;
    options.faults = setting.faults;
    options.configuration = "[workflows]\ndirectory = \"" + workflows.string() + "\"\n" + setting.configuration;
    options.serviceSettings = setting.serviceSettings;
    return options;
}

std::int64_t sumOf(const json::array& numbers) {
    std::int64_t sum = 0;
    for (const json::value& each : numbers) sum += each.to_number<std::int64_t>();
    return sum;
}

}  // namespace

std::string text(const json::object& object, const char* name) {
    const auto* value = object.if_contains(name);
    return value != nullptr && value->is_string() ? std::string(value->as_string()) : std::string();
}

std::int64_t number(const json::object& object, const char* name) {
    return object.at(name).to_number<std::int64_t>();
}

json::object firstWith(const json::array& objects, const char* name, const std::string& value) {
    for (const json::value& each : objects)
        if (text(each.as_object(), name) == value) return each.as_object();
    return {};
}

Scene::Scene(Setting setting) : m_system(optionsFor(m_workflows.path(), setting)), m_client(m_system.apiClient()) {}

void Scene::writeWorkflow(int version, const std::vector<std::string>& steps) const {
    writeWorkflowTo(m_workflows.path(), version, steps);
}

std::string Scene::place(std::int64_t total, const std::string& type) {
    const SampleOrder sample{type, total, ++m_serial};
    const HttpReply reply =
        m_client.post("/v1/orders", sample.json(), {"Idempotency-Key: scene-" + std::to_string(m_serial)});
    EXPECT_EQ(reply.status, 202) << reply.body << reply.error;
    return reply.status == 202 ? text(parseObject(reply.body), "id") : "";
}

json::object Scene::order(const std::string& id) {
    return get("/v1/orders/" + id);
}

json::object Scene::get(const std::string& path) {
    const HttpReply reply = m_client.get(path);
    EXPECT_EQ(reply.status, 200) << path << ": " << reply.body << reply.error;
    return parseObject(reply.body);
}

testing::AssertionResult Scene::becomes(const std::string& id, const std::string& activity) {
    json::object last;
    const bool reached = eventually(patience, [&] { return text(last = order(id), "activity") == activity; });
    if (reached) return testing::AssertionSuccess();
    return testing::AssertionFailure() << id << " did not become " << activity << ": " << json::serialize(last);
}

testing::AssertionResult Scene::ends(const std::string& id, const std::string& state) {
    json::object last;
    const bool ended = eventually(patience, [&] {
        last = order(id);
        return text(last, "state") == state && text(last, "activity") == "idle";
    });
    if (ended) return testing::AssertionSuccess();
    return testing::AssertionFailure() << id << " did not end as " << state << ": " << json::serialize(last);
}

HttpReply Scene::post(const std::string& path, const json::object& body) {
    return m_client.post(path, json::serialize(body), {"Sagadesk-Actor: ada"});
}

HttpReply Scene::command(const std::string& id, const std::string& command, json::object members) {
    members.emplace("reason", "scenario");
    return post("/v1/orders/" + id + "/" + command, members);
}

testing::AssertionResult Scene::does(const std::string& id, const std::string& what, json::object members) {
    const HttpReply reply = command(id, what, std::move(members));
    if (reply.status == 202) return testing::AssertionSuccess();
    return testing::AssertionFailure() << what << ": " << reply.status << " " << reply.body << reply.error;
}

testing::AssertionResult Scene::refuses(const std::string& id, const std::string& what, const std::string& guard,
                                        json::object members) {
    const std::uint64_t before = static_cast<std::uint64_t>(number(order(id), "version"));
    const HttpReply reply = command(id, what, std::move(members));
    const bool refused = reply.status == 409 && text(parseObject(reply.body), "guard") == guard;
    if (!refused) return testing::AssertionFailure() << what << ": " << reply.status << " " << reply.body;
    const auto after = static_cast<std::uint64_t>(number(order(id), "version"));
    if (after == before) return testing::AssertionSuccess();
    return testing::AssertionFailure() << what << " was refused and changed the order";
}

json::object Scene::cause(const std::string& id) {
    return firstWith(get("/v1/failures").at("causes").as_array(), "id", text(order(id), "cause"));
}

void Scene::expectQueued(const std::string& id, const Queued& queued) {
    const json::object seen = cause(id);
    ASSERT_FALSE(seen.empty()) << m_client.get("/v1/failures").body;
    EXPECT_EQ(text(seen, "section"), queued.section) << json::serialize(seen);
    EXPECT_EQ(text(seen, "hold"), queued.hold);
    EXPECT_EQ(text(seen, "step"), queued.step);
    EXPECT_EQ(text(seen, "code"), queued.code);
    EXPECT_EQ(number(seen, "orders"), 1);
    EXPECT_GE(sumOf(seen.at("trend").as_array()), 1) << json::serialize(seen);
    const json::object listed = order(id);
    const json::object expected{
        {"currency", "EUR"}, {"orders", 1}, {"total", listed.at("total")}, {"atRisk", queued.atRisk}};
    EXPECT_EQ(json::serialize(seen.at("money")), json::serialize(json::array{expected}));
    EXPECT_EQ(number(listed.at("money").as_object(), "atRisk"), queued.atRisk);
    EXPECT_EQ(text(listed, "hold"), queued.hold);
    EXPECT_NE(text(listed, "troubledAt"), "");
    const auto page = get("/v1/orders?cause=" + text(seen, "id"));
    EXPECT_EQ(text(firstWith(page.at("orders").as_array(), "id", id), "id"), id) << json::serialize(page);
}

void Scene::expectExplained(const std::string& id, const Explained& explained) {
    const json::object seen = order(id);
    const json::object& explanation = seen.at("explanation").as_object();
    EXPECT_EQ(text(explanation, "code"), explained.code) << json::serialize(explanation);
    const json::object expected{{"money", explained.money},
                                {"stock", explained.stock},
                                {"delivery", explained.delivery},
                                {"customer", explained.customer}};
    EXPECT_EQ(json::serialize(explanation.at("facts")), json::serialize(expected));
}

void Scene::expectQueueEmpty() {
    const json::object failures = get("/v1/failures");
    EXPECT_EQ(number(failures, "orders"), 0) << json::serialize(failures);
    for (const json::value& each : failures.at("causes").as_array())
        EXPECT_EQ(number(each.as_object(), "orders"), 0) << json::serialize(each);
}

void Scene::expectMended() {
    expectQueueEmpty();
    const json::object summary = parseObject(HttpClient(m_system.simulator()).get("/ledger/summary").body);
    EXPECT_EQ(number(summary, "keysWithSeveralEffects"), 0) << json::serialize(summary);
    EXPECT_EQ(number(summary, "mismatches"), 0) << json::serialize(summary);
    EXPECT_TRUE(summary.at("violatingOrders").as_array().empty()) << json::serialize(summary);
    const auto [status, output] = m_system.verify();
    EXPECT_EQ(status, 0) << output;
}

void Scene::expectPaidOnce(const std::string& id, std::int64_t total) {
    const auto account = m_system.account(id);
    ASSERT_TRUE(account) << id;
    EXPECT_EQ(number(*account, "captured"), total) << json::serialize(*account);
    EXPECT_EQ(number(*account, "refunded"), 0) << json::serialize(*account);
    EXPECT_EQ(number(order(id).at("money").as_object(), "captured"), total);
}

void Scene::expectNothingLeft(const std::string& id) {
    const auto account = m_system.account(id);
    if (!account) return;
    EXPECT_EQ(number(*account, "captured"), number(*account, "refunded")) << json::serialize(*account);
    EXPECT_EQ(number(*account, "authorised"), number(*account, "voided")) << json::serialize(*account);
    EXPECT_EQ(number(*account, "reserved"), number(*account, "released")) << json::serialize(*account);
    EXPECT_EQ(number(*account, "shipped"), number(*account, "cancelled")) << json::serialize(*account);
}

std::int64_t Scene::calls(const std::string& id, const std::string& key) {
    const auto account = m_system.account(id);
    const auto* calls = account ? account->at("calls").as_object().if_contains(key) : nullptr;
    return calls == nullptr ? 0 : calls->to_number<std::int64_t>();
}

}  // namespace sagadesk::tests

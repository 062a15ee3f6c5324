#include "conformance/twins.h"

#include "http/routes.h"
#include "resources/resources.h"
#include "store/sqlite/sqlite_backups.h"
#include "store/sqlite/sqlite_store.h"
#include "support/running_system.h"

namespace sagadesk::tests {

namespace {

constexpr std::uint16_t partitions = 4;

core::WorkflowCatalogue shippedWorkflows() {
    const auto parser = core::WorkflowParser::load(resources::file("schemas/workflow.schema.json")).value();
    core::WorkflowCatalogue catalogue;
    for (const std::string_view text : resources::workflows())
        EXPECT_TRUE(catalogue.add(parser.parse(std::string(text)).value()));
    return catalogue;
}

engine::EngineSettings engineSettings() {
    engine::EngineSettings settings;
    settings.partitions = partitions;
    for (const char* name : {"payment", "inventory", "pricing", "customer", "fulfilment", "notification"})
        settings.services[name] = {};
    return settings;
}

}  // namespace

std::uint64_t MixedRandom::bits() {
    std::uint64_t mixed = m_next.fetch_add(0x9E3779B97F4A7C15ULL);
    mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9ULL;
    mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBULL;
    return mixed ^ (mixed >> 31);
}

void ObedientServices::tell(const std::string& path, int status, std::string body) {
    const std::lock_guard lock(m_mutex);
    m_told[path] = {status, std::move(body)};
}

void ObedientServices::call(ports::ServiceCall call, Done done) {
    std::pair<int, std::string> told{200, R"({"reference":"R-1","data":{"z":1.5,"a":"b"}})"};
    {
        const std::lock_guard lock(m_mutex);
        if (const auto found = m_told.find(call.path); found != m_told.end()) told = found->second;
    }
    ports::ServiceAnswer answer;
    answer.id = call.id;
    answer.transport = told.first == 0 ? ports::Transport::Lost : ports::Transport::Answered;
    answer.status = told.first;
    answer.body = told.second;
    if (told.first == 0) answer.code = "timeout";
    answer.took = core::Duration(3);
    done(std::move(answer));
}

void Twins::SetUp() {
    ensureApplication();
    engine::OrchestratorParts parts;
    parts.workflows = shippedWorkflows();
    const std::string path = m_folder.path() / "orders.db";
    parts.store = std::move(*store::openSqliteStore({path, partitions}));
    for (int reader = 0; reader < 2; ++reader) parts.readers.push_back(std::move(*store::openSqliteReader(path)));
    parts.openReader = [path] { return store::openSqliteReader(path); };
    parts.backups = store::sqliteBackups(path, (m_folder.path() / "backups").string());
    parts.gateway = &m_services;
    parts.clock = &m_clock;
    parts.random = &m_random;
    m_embedded = std::make_unique<engine::Orchestrator>(engineSettings(), std::move(parts));
    m_embedded->setCallbackBase("http://127.0.0.1:1");
    ASSERT_TRUE(m_embedded->start());
    http::RoutesSettings routes;
    routes.now = [this] { return m_clock.now(); };
    m_server = std::make_unique<ServerThread>(http::makeRoutes(*m_embedded, std::move(routes)), http::apiLimits());
    m_remote = std::make_unique<remote::RemoteBackend>(
        remote::RemoteSettings{"twin", "http://127.0.0.1:" + std::to_string(m_server->port()), "", ""});
}

void Twins::TearDown() {
    m_remote.reset();
    m_server.reset();
    m_embedded.reset();
}

void Twins::expectSame(const api::Problem& embedded, const api::Problem& remote, const std::string& what) {
    EXPECT_EQ(api::codeOf(embedded.code), api::codeOf(remote.code)) << what << ": " << remote.detail;
    EXPECT_EQ(embedded.guard, remote.guard) << what;
    if (embedded.errors.empty()) {
        EXPECT_EQ(embedded.detail, remote.detail) << what;
    }
    ASSERT_EQ(embedded.errors.size(), remote.errors.size()) << what;
    for (std::size_t i = 0; i < embedded.errors.size(); ++i)
        EXPECT_EQ(embedded.errors[i].pointer, remote.errors[i].pointer) << what;
}

std::string Twins::submit(api::Backend& by, const std::string& type, std::int64_t total) {
    api::SubmitOrder order;
    const std::string money = std::to_string(total);
    order.body = R"({"type":")" + type +
                 R"(","customer":{"id":"C-42","name":"Ada Keller"},"currency":"EUR","externalReference":"WEB-)" +
                 std::to_string(++m_serial) + R"(","lines":[{"sku":"S","quantity":1,"unitPrice":)" + money +
                 R"(}],"total":)" + money + "}";
    order.idempotencyKey = "key-" + std::to_string(m_serial);
    order.scope = "anonymous POST /v1/orders";
    order.actor = "operator:ada";
    const auto accepted = awaitAnswer<api::Accepted>([&](auto then) { by.submit(order, then); });
    EXPECT_TRUE(accepted) << accepted.error().detail;
    if (!accepted) return {};
    EXPECT_TRUE(rests(accepted->id.text()));
    return accepted->id.text();
}

api::OrderSnapshot Twins::orderNow(const std::string& name) {
    auto order = awaitAnswer<api::OrderSnapshot>([&](auto then) { m_embedded->order(name, then); });
    EXPECT_TRUE(order) << name;
    return order.value_or(api::OrderSnapshot{});
}

// Nothing more happens before the clock is set or somebody acts.
bool Twins::rests(const std::string& name) {
    return eventually(answer_patience, [&] {
        const auto activity = orderNow(name).summary.activity;
        return activity != core::Activity::Running && activity != core::Activity::Compensating;
    });
}

}  // namespace sagadesk::tests

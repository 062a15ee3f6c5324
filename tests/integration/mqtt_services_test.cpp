// Orders whose six services are behind a real broker, with the faults that services have, while the daemon is killed,
// the broker restarts and the wire is cut: every order settles and the ledger balances.
#include <gtest/gtest.h>

#include <boost/json.hpp>
#include <cstdio>
#include <filesystem>

#include "integration/system_proof.h"
#include "support/cutting_proxy.h"
#include "support/mosquitto_process.h"

namespace sagadesk::tests {
namespace {

using namespace std::chrono_literals;
namespace json = boost::json;

constexpr int orders = 600;
constexpr const char* faults =
    R"({"*":{"lostReply":0.02,"lostRequest":0.01,"error5xx":0.02,"error5xxAfter":0.01,"malformed":0.005,"latency":{"mean":4,"p99":40}},)"
    R"("/payment/authorisations":{"decline":0.05,"accept202":0.1,"callbackDelay":[5,300],"duplicateCallback":0.3},)"
    R"("/inventory/reservations":{"decline":0.05},"/fulfilment/shipments":{"decline":0.05,"accept202":0.1}})";

// The purchase that ships, but not patient: an answer that was promised and is lost with the broker is asked for again
// after seconds.
void writePurchase(const std::filesystem::path& folder) {
    const auto step = [](const std::string& name, const std::string& rest) {
        return R"({"name":")" + name + R"(","timeout":"2s","callbackTimeout":"4s",)" + rest + "}";
    };
    const std::vector<std::string> steps{
        step("check-availability",
             R"("stage":"validation","service":"inventory","effect":"read","path":"/availability","after":[])"),
        step("check-price", R"("stage":"validation","service":"pricing","effect":"read","path":"/quotes","after":[])"),
        step("check-eligibility",
             R"("stage":"validation","service":"customer","effect":"read","path":"/eligibility","after":[])"),
        step("authorise-payment",
             R"("stage":"confirmation","service":"payment","path":"/authorisations","compensation":{"path":"/voids"})"),
        step(
            "reserve-inventory",
            R"("stage":"confirmation","service":"inventory","path":"/reservations","compensation":{"path":"/releases"})"),
        step("capture-payment",
             R"("stage":"processing","service":"payment","path":"/captures","compensation":{"path":"/refunds"},)"
             R"("effect":"verify","lookup":{"path":"/captures"})"),
        step("create-shipment", R"("stage":"processing","service":"fulfilment","path":"/shipments","pivot":true,)"
                                R"("compensation":{"path":"/shipments/cancel"})"),
        step("send-confirmation",
             R"("stage":"processing","service":"notification","path":"/messages","critical":false)")};
    std::string all;
    for (const std::string& each : steps) all += (all.empty() ? "" : ",") + each;
    writeFile(folder / "purchase-2.json", R"({"workflow":"purchase","version":2,"steps":[)" + all + "]}");
}

class ServicesOverMqtt : public testing::Test {
protected:
    RunningSystem::Options options() {
        writePurchase(m_workflows.path());
        RunningSystem::Options options;
        options.faults = faults;
        options.serviceBroker = mqttAddress(m_broker.port());
        options.mqtt = mqttUrlLine(m_wire.port());
        options.configuration = "[workflows]\ndirectory = \"" + m_workflows.path().string() + "\"\n";
        return options;
    }
    [[nodiscard]] std::size_t acknowledged() const { return acknowledgedOrders(m_system).size(); }
    void breakThings() {
        for (std::size_t step = 1; step <= 6; ++step) {
            ASSERT_TRUE(eventually(120s, [&] { return acknowledged() >= step * orders / 8; })) << step;
            m_wire.cutAfterDownstream(3'000);
            if (step % 2 == 0)
                m_broker.restart();
            else
                m_system.daemon().kill(), m_system.startDaemon();
        }
    }
    // An outage may be longer than a step's tries, the slower the machine: what stands then is tried again, as an
    // operator would, until nothing stands. Nothing may stand for another reason.
    bool retryHeld() const {
        const auto held = get(m_system.api(), "/v1/orders?activity=held&limit=200").at("orders").as_array();
        for (const auto& order : held) {
            EXPECT_EQ(order.at("hold").as_string(), "retries_exhausted") << json::serialize(order);
            const std::string path = "/v1/orders/" + std::string(order.at("id").as_string()) + "/retry";
            (void)HttpClient(m_system.api(), 60s).post(path, R"({"reason":"the broker is back"})");
        }
        return held.empty();
    }
    [[nodiscard]] json::object get(const std::string& base, const std::string& path) const {
        return parseObject(HttpClient(base, 60s).get(path).body);
    }

    TemporaryFolder m_workflows;
    MosquittoProcess m_broker{broker_limits};
    CuttingProxy m_wire{m_broker.port()};
    RunningSystem m_system{options()};
};

TEST_F(ServicesOverMqtt, everyOrderSettlesAndTheLedgerBalances) {
    ChildProcess customers =
        startCustomers(m_system, orders, {"--mix", "purchase:1", "--concurrency", "16", "--declines", "0.05"});
    breakThings();
    const std::string said = customers.readToEnd(300s);
    EXPECT_EQ(customers.waitForExit(10s), 0) << said << readFile(m_system.folder() / "customers.log");
    std::printf("%s", said.c_str());
    EXPECT_TRUE(eventually(120s, [&] { return retryHeld(); }));
    EXPECT_TRUE(eventually(60s, [&] { return metric(m_system, "sagadesk_orders_unfinished") == 0; }));
    const json::object summary = get(m_system.simulator(), "/ledger/summary");
    EXPECT_EQ(summary.at("keysWithSeveralEffects").as_int64(), 0) << json::serialize(summary);
    EXPECT_EQ(summary.at("mismatches").as_int64(), 0) << json::serialize(summary);
    EXPECT_TRUE(eventually(30s, [&] { return metric(m_system, "sagadesk_events_pending") == 0; }));
    EXPECT_EQ(m_system.stopDaemon(), 0);
    EXPECT_EQ(m_system.verify().first, 0);
    if (HasFailure()) m_system.keepFolder(), std::printf("left behind: %s\n", m_system.folder().c_str());
}

}  // namespace
}  // namespace sagadesk::tests

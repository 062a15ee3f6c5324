// 10,000 order messages over a real broker while connections are cut, the broker restarts and the daemon is killed:
// one order a key, and each answered order is there.
#include <gtest/gtest.h>

#include <boost/json.hpp>
#include <cstdio>
#include <memory>
#include <set>

#include "integration/order_sender.h"
#include "integration/system_proof.h"
#include "support/cutting_proxy.h"
#include "support/mosquitto_process.h"

namespace sagadesk::tests {
namespace {

using namespace std::chrono_literals;
namespace json = boost::json;

constexpr int senders = 4, keys_of_each = 1'250;  // each sent twice at least

// One in a hundred can't be an order.
bool isPoison(int serial) {
    return serial % 100 == 17;
}

std::string bodyOf(int serial) {
    constexpr const char* types[] = {"purchase", "subscription", "service_request"};
    if (isPoison(serial)) return serial % 200 == 17 ? "{\"type\": \"purchase\", " : R"({"type":"purchase","lines":[]})";
    return SampleOrder{types[serial % 3], 1'000 + serial % 977, serial}.json();
}

class OrdersOverMqtt : public testing::Test {
protected:
    static RunningSystem::Options options(std::uint16_t port) {
        RunningSystem::Options options;
        options.mqtt = mqttUrlLine(port) + "window = 200\n";
        return options;
    }
    void startSenders() {
        for (int sender = 0; sender < senders; ++sender) {
            std::map<std::string, std::string> bodies;
            for (int i = 0; i < keys_of_each; ++i) {
                const int serial = sender * keys_of_each + i;
                bodies["k-" + std::to_string(serial)] = bodyOf(serial);
            }
            m_senders.push_back(std::make_unique<OrderSender>(m_sendersWire.port(), "web-" + std::to_string(sender)));
            m_senders.back()->send(std::move(bodies));
        }
    }
    [[nodiscard]] std::size_t answered() const {
        std::size_t count = 0;
        for (const auto& sender : m_senders) count += sender->result().answers.size();
        return count;
    }
    void breakThings() {
        for (std::size_t step = 1; step <= 6; ++step) {
            const bool came = eventually(120s, [&] { return answered() >= step * senders * keys_of_each / 8; });
            ASSERT_TRUE(came) << answered() << " answers before " << step;
            if (step % 2 == 1) {
                m_system.daemon().kill();
                m_system.startDaemon();
            } else {
                m_broker.restart();
            }
            m_sendersWire.cutAfterDownstream(20'000);
            m_daemonsWire.cutAfterUpstream(30'000);
        }
    }
    [[nodiscard]] bool allAnswered() const;
    void checkAnswers();
    void checkAnswer(const std::string& key, const OrderSender::Answer& answer);
    void checkOrdersThere();
    void checkKept();

    MosquittoProcess m_broker{broker_limits};
    CuttingProxy m_daemonsWire{m_broker.port()}, m_sendersWire{m_broker.port()};
    RunningSystem m_system{options(m_daemonsWire.port())};
    std::vector<std::unique_ptr<OrderSender>> m_senders;
    std::map<std::string, std::string> m_orders;  // id by key
    std::size_t m_poison = 0;
};

void OrdersOverMqtt::checkAnswer(const std::string& key, const OrderSender::Answer& answer) {
    const int serial = std::stoi(key.substr(2));
    const json::object body = parseObject(answer.body);
    if (isPoison(serial)) {
        ++m_poison;
        EXPECT_TRUE(answer.status == "400" || answer.status == "422") << key << " " << answer.status << answer.body;
        EXPECT_TRUE(body.contains("type") && body.contains("detail")) << answer.body;
        return;
    }
    ASSERT_EQ(answer.status, "202") << key << answer.body;
    m_orders[key] = body.at("id").as_string();
}

void OrdersOverMqtt::checkOrdersThere() {
    HttpClient client = m_system.apiClient();
    std::set<std::string> ids;
    for (const auto& [key, id] : m_orders) {
        ids.insert(id);
        const HttpReply reply = client.get("/v1/orders/" + id);
        ASSERT_EQ(reply.status, 200) << key << " was answered with " << id;
        const std::string reference = "\"T-" + key.substr(2) + "\"";
        EXPECT_NE(reply.body.find(reference), std::string::npos) << key << " is another order: " << reply.body;
    }
    EXPECT_EQ(ids.size(), m_orders.size()) << "an order has two keys";
    std::size_t all = 0;
    for (std::string cursor, next; all == 0 || !cursor.empty(); cursor = next) {
        const json::object page =
            parseObject(client.get("/v1/orders?limit=200" + (cursor.empty() ? "" : "&cursor=" + cursor)).body);
        all += page.at("orders").as_array().size();
        const json::value* more = page.if_contains("next");
        next = more != nullptr && more->is_string() ? std::string(more->as_string()) : "";
        if (page.at("orders").as_array().empty()) break;
    }
    EXPECT_EQ(all, m_orders.size()) << "more orders than keys";
}

void OrdersOverMqtt::checkKept() {
    const json::object kept = parseObject(m_system.apiClient().get("/v1/undelivered?kind=intake&limit=1000").body);
    const auto count = kept.at("intake").to_number<std::size_t>();
    std::printf("%zu messages that are no order, %zu kept\n", m_poison, count);
    EXPECT_GE(count, m_poison);
    EXPECT_LE(count, 1'000U);
    EXPECT_EQ(kept.at("messages").as_array().size(), count);
    const CtlRun gone = ctl(m_system, {"undelivered", "let-go", "--kind", "intake", "--reason", "Looked at."});
    EXPECT_EQ(gone.status, 0) << gone.output;
    EXPECT_EQ(parseObject(m_system.apiClient().get("/v1/undelivered").body).at("intake").as_int64(), 0);
}

bool OrdersOverMqtt::allAnswered() const {
    std::size_t open = 0;
    for (const auto& sender : m_senders) open += sender->open();
    return open == 0 && answered() == senders * keys_of_each;
}

void OrdersOverMqtt::checkAnswers() {
    std::size_t sent = 0, later = 0, repeated = 0;
    for (const auto& sender : m_senders) {
        const OrderSender::Result result = sender->result();
        EXPECT_EQ(result.differing, 0U) << "the same key was answered in two ways";
        sent += result.sent;
        later += result.later;
        for (const auto& [key, answer] : result.answers) {
            repeated += answer.times > 1 ? 1 : 0;
            checkAnswer(key, answer);
        }
    }
    std::printf("%zu messages with %d keys sent, %zu keys answered more than once, %zu asked to come later\n", sent,
                senders * keys_of_each, repeated, later);
    EXPECT_GE(sent, 2U * senders * keys_of_each);
}

TEST_F(OrdersOverMqtt, oneOrderAKeyWhateverBreaks) {
    startSenders();
    breakThings();
    ASSERT_TRUE(eventually(180s, [&] { return allAnswered(); })) << answered() << " answered";
    checkAnswers();
    checkOrdersThere();
    checkKept();
    EXPECT_EQ(m_system.stopDaemon(), 0);
    EXPECT_EQ(m_system.verify().first, 0);
    if (HasFailure()) m_system.keepFolder(), std::printf("left behind: %s\n", m_system.folder().c_str());
}

}  // namespace
}  // namespace sagadesk::tests

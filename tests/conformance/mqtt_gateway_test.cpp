// What only the MQTT gateway can do: answers that come late, words of the message, nobody at the other end.
#include <gtest/gtest.h>

#include "gateways/mqtt/mqtt_gateway.h"
#include "support/cutting_proxy.h"
#include "support/gateway_calls.h"
#include "support/mosquitto_process.h"
#include "support/mqtt_service.h"

namespace sagadesk::tests {
namespace {

using namespace std::chrono_literals;
using gateways::MqttGateway;
using ports::Transport;

class LateBook {
public:
    [[nodiscard]] MqttGateway::LateReply write() {
        return [this](api::Callback callback) {
            const std::lock_guard lock(m_mutex);
            m_callbacks.push_back(std::move(callback));
            m_changed.notify_all();
        };
    }
    [[nodiscard]] std::vector<api::Callback> waitFor(std::size_t count) {
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, 20s, [&] { return m_callbacks.size() >= count; });
        return m_callbacks;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<api::Callback> m_callbacks;
};

class MqttGatewayCalls : public testing::Test {
protected:
    MqttGatewayCalls() {
        EXPECT_TRUE(service.waitUntilConnected());
        EXPECT_TRUE(node.waitUntilConnected());
    }
    std::unique_ptr<MqttGateway> gatewayOf(BrokerClient& client, std::uint32_t concurrency = 8) {
        return std::make_unique<MqttGateway>(
            client.connection(), MqttGateway::Settings{.prefix = "shop",
                                                       .node = "node-1",
                                                       .services = {{"payment", {concurrency, std::nullopt}},
                                                                    {"nobody", {concurrency, std::nullopt}}},
                                                       .lateReply = late.write()});
    }
    void replyTo(std::size_t call, const std::string& status, const std::string& body) {
        service.reply(service.calls().at(call), status, body);
    }
    // A reply of which is known that the node has it, since this one is behind it.
    void flush(MqttGateway& gateway) {
        service.conduct([this](const ports::Message& call) { service.reply(call, "200", "{}"); });
        EXPECT_EQ(callAndWait(gateway, paymentCall(99)).status, 200);
        service.conduct({});
    }

    LateBook late;
    MosquittoProcess broker;
    MqttService service{broker.port(), "payment", "shop"};
    BrokerClient node{broker.port(), "node-1"};
};

TEST_F(MqttGatewayCalls, TheMessageSaysAllThatTheContractNames) {
    const auto gateway = gatewayOf(node);
    service.conduct([this](const ports::Message& call) { service.reply(call, "", R"({"reference":"p-1"})"); });
    ports::ServiceCall call = paymentCall();
    call.kind = ports::CallKind::Compensation;
    const auto answer = callAndWait(*gateway, call);
    EXPECT_EQ(answer.status, 200) << "a reply without status";
    const ports::Message seen = service.calls().at(0);
    EXPECT_EQ(seen.topic, "shop/services/payment/authorise-payment");
    EXPECT_EQ(seen.responseTopic, "shop/replies/node-1");
    EXPECT_EQ(seen.contentType, "application/json");
    EXPECT_EQ(seen.property("operation"), "compensation");
    EXPECT_EQ(seen.property("method"), "POST");
    EXPECT_EQ(seen.property("path"), "/authorisations");
    ASSERT_TRUE(seen.expiry.has_value());
    EXPECT_LE(*seen.expiry, core::Duration{10s});
    EXPECT_GE(*seen.expiry, core::Duration{8s});
}

TEST_F(MqttGatewayCalls, StatusThatIsNoneLeavesTheOutcomeUnknown) {
    const auto gateway = gatewayOf(node);
    for (const std::string status : {"fine", "20x", "-200", "99", "1000", "2000000000000"}) {
        service.conduct([&](const ports::Message& call) { service.reply(call, status, "{}"); });
        const auto answer = callAndWait(*gateway, paymentCall());
        EXPECT_EQ(answer.transport, Transport::Answered);
        EXPECT_EQ(outcomeOf(answer).kind, core::OutcomeKind::Unknown) << status;
    }
}

TEST_F(MqttGatewayCalls, AnswerAfterA202FindsTheAttempt) {
    const auto gateway = gatewayOf(node);
    service.conduct([this](const ports::Message& call) { service.reply(call, "202", ""); });
    EXPECT_EQ(callAndWait(*gateway, paymentCall(5)).status, 202);
    replyTo(0, "200", R"({"reference":"p-5"})");
    const auto callbacks = late.waitFor(1);
    ASSERT_EQ(callbacks.size(), 1U);
    EXPECT_EQ(callbacks[0].token, "token-5");
    EXPECT_TRUE(callbacks[0].succeeded);
    EXPECT_EQ(callbacks[0].reference, "p-5");
}

TEST_F(MqttGatewayCalls, AnswerAfterTheTimeFindsTheAttempt) {
    const auto gateway = gatewayOf(node);
    ports::ServiceCall call = paymentCall(6);
    call.timeout = 100ms;
    EXPECT_EQ(callAndWait(*gateway, call).code, "timeout");
    ASSERT_TRUE(service.waitForCalls(1));
    replyTo(0, "409", R"({"code":"insufficient_funds","detail":"No."})");
    const auto callbacks = late.waitFor(1);
    ASSERT_EQ(callbacks.size(), 1U);
    EXPECT_FALSE(callbacks[0].succeeded);
    EXPECT_EQ(callbacks[0].token, "token-6");
    EXPECT_EQ(callbacks[0].code, "insufficient_funds");
    EXPECT_EQ(callbacks[0].detail, "No.");
}

// Another object has another origin, though its numbers begin anew.
TEST_F(MqttGatewayCalls, AnswerToAnEarlierLifeFindsTheAttempt) {
    {
        const auto before = gatewayOf(node);
        ports::ServiceCall call = paymentCall(7);
        call.timeout = 100ms;
        EXPECT_EQ(callAndWait(*before, call).code, "timeout");
        ASSERT_TRUE(service.waitForCalls(1));
    }
    node.stop(1s);
    BrokerClient again(broker.port(), "node-1");
    const auto gateway = gatewayOf(again);
    ASSERT_TRUE(again.waitUntilConnected());
    AnswerBook book;
    gateway->call(paymentCall(1), book.done());
    ASSERT_TRUE(service.waitForCalls(2));
    replyTo(0, "200", "{}");
    const auto callbacks = late.waitFor(1);
    ASSERT_EQ(callbacks.size(), 1U);
    EXPECT_EQ(callbacks[0].token, "token-7");
    EXPECT_EQ(book.size(), 0U) << "the new call number 1 is another one";
    replyTo(1, "200", "{}");
    EXPECT_EQ(book.waitFor(1).at(0).status, 200);
    gateway->stop(0ms);
}

TEST_F(MqttGatewayCalls, WhatBelongsToNothingIsDroppedAndCounted) {
    const auto gateway = gatewayOf(node);
    flush(*gateway);  // it has subscribed
    ports::Message stray;
    stray.responseTopic = "shop/replies/node-1";
    for (const std::string& correlation : {std::string{}, std::string("nonsense"), std::string("a.b.c.d"),
                                           std::string("\0\xff..", 4), std::string("abc.1.lookup.")}) {
        stray.correlation = correlation;
        service.reply(stray, "200", "{}");
    }
    stray.correlation = "abc.1.action.token-1";
    service.reply(stray, "503", "{}");
    service.reply(stray, "202", "{}");
    service.reply(stray, "200", "no json");
    flush(*gateway);
    EXPECT_EQ(gateway->counts().ignored, 8U);
    EXPECT_EQ(gateway->counts().late, 0U);
}

TEST_F(MqttGatewayCalls, UndoOfWhatWasNeverDoneIsALateSuccess) {
    const auto gateway = gatewayOf(node);
    flush(*gateway);  // it has subscribed
    ports::Message stray;
    stray.responseTopic = "shop/replies/node-1";
    stray.correlation = "abc.1.compensation.token-1";
    service.reply(stray, "404", "");
    EXPECT_TRUE(late.waitFor(1).at(0).succeeded);
    gateway->stop(0ms);
}

TEST_F(MqttGatewayCalls, CallsBeyondTheConcurrencyWaitAndExpireUnsent) {
    const auto gateway = gatewayOf(node, 2);
    AnswerBook book;
    for (std::uint64_t i = 0; i < 5; ++i) {
        ports::ServiceCall call = paymentCall(i);
        call.timeout = i < 2 ? 1'000ms : 200ms;
        gateway->call(call, book.done());
    }
    for (const auto& answer : book.waitFor(5)) {
        EXPECT_EQ(answer.code, "timeout");
        EXPECT_EQ(answer.transport, answer.id < 2 ? Transport::Lost : Transport::NotSent) << answer.id;
    }
    EXPECT_EQ(service.calls().size(), 2U);
}

TEST_F(MqttGatewayCalls, CallThatTheBrokerRefusesIsNotSent) {
    const auto gateway = gatewayOf(node);
    ports::ServiceCall call = paymentCall();
    call.step = "step/+";
    const auto answer = callAndWait(*gateway, call);
    EXPECT_EQ(answer.transport, Transport::NotSent);
    EXPECT_EQ(answer.code, "topic_refused");
}

TEST_F(MqttGatewayCalls, BrokerThatDiesLosesTheCallAtOnce) {
    const auto gateway = gatewayOf(node);
    AnswerBook book;
    gateway->call(paymentCall(), book.done());
    ASSERT_TRUE(service.waitForCalls(1));
    broker.kill();
    const auto answer = book.waitFor(1).at(0);
    EXPECT_EQ(answer.transport, Transport::Lost);
    EXPECT_EQ(answer.code, "connection_lost");
    EXPECT_LT(answer.took, core::Duration{5s});
    EXPECT_EQ(callAndWait(*gateway, paymentCall()).code, "broker_away");
    broker.start();
    ASSERT_TRUE(node.waitUntilConnected(2));
    ASSERT_TRUE(service.waitUntilConnected());
    flush(*gateway);
}

}  // namespace
}  // namespace sagadesk::tests

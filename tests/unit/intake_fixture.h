// An intake between a broker and a backend that the test holds in its hands.
#pragma once

#include <gtest/gtest.h>

#include <atomic>
#include <boost/json.hpp>
#include <memory>
#include <string>
#include <vector>

#include "intake/intake.h"
#include "support/fake_broker.h"
#include "support/map_backend.h"

namespace sagadesk::tests {

// Keeps messages in a list; the rest is not asked by an intake.
class KeptMessages final : public api::Messaging {
public:
    std::vector<core::KeptMessage> kept;
    std::optional<api::Problem> refusal;

    void keep(core::KeptMessage message, api::Then<api::Kept> then) override {
        if (refusal) return then(tl::unexpected(*refusal));
        kept.push_back(std::move(message));
        then(api::Kept{});
    }
    void outbox(api::Then<core::OutboxState>) override {}
    void entriesOf(core::OrderId, std::uint64_t, std::size_t, api::Then<std::vector<core::JournalEntry>>) override {}
    void typesOf(std::vector<core::OrderId>, api::Then<api::OrderTypes>) override {}
    void mark(core::OutboxMark, api::Then<api::Marked>) override {}
    void report(api::MqttStatus) override {}
};

class SetClock final : public ports::Clock {
public:
    core::Instant at{core::Duration{1'770'000'000'000}};
    [[nodiscard]] core::Instant now() const override { return at; }
};

inline std::string orderBody(std::int64_t total = 1'999) {
    return R"({"type":"purchase","customer":{"id":"C-1"},"currency":"EUR","lines":[{"sku":"S","quantity":1,"unitPrice":)" +
           std::to_string(total) + R"(}],"total":)" + std::to_string(total) + "}";
}

inline ports::Message orderMessage(std::string key, std::string responseTopic = "shop/answers/7") {
    ports::Message message;
    message.topic = "sagadesk/intake/orders";
    message.payload = orderBody();
    message.contentType = "application/json";
    message.responseTopic = std::move(responseTopic);
    message.correlation = std::string("\0\xffq-1", 5);
    message.properties.emplace_back("idempotency-key", std::move(key));
    return message;
}

class IntakeTest : public testing::Test {
protected:
    explicit IntakeTest(intake::IntakeSettings settings = {}, MapBackend::Answers answers = MapBackend::Answers::AtOnce)
        : backend(answers) {
        intake = std::make_unique<intake::Intake>(broker, backend, messages, clock, std::move(settings));
        intake->start();
        broker.run();
    }

    // The one answer that has been published since the last call.
    ports::Message answer() {
        auto published = broker.takePublished();
        EXPECT_EQ(published.size(), 1U);
        return published.empty() ? ports::Message{} : std::move(published.front());
    }
    static std::string status(const ports::Message& message) {
        return std::string(message.property("status").value_or("none"));
    }
    static std::string code(const ports::Message& message) {
        return std::string(boost::json::parse(message.payload).at("code").as_string());
    }
    static api::Problem problem(api::ProblemCode code, std::optional<core::Duration> retryAfter = {}) {
        api::Problem made;
        made.code = code;
        made.detail = "as the test wants it";
        made.retryAfter = retryAfter;
        return made;
    }
    void pass(core::Duration time) {
        clock.at += time;
        broker.advance(time);
    }

    FakeBroker broker;
    MapBackend backend;
    KeptMessages messages;
    SetClock clock;
    std::unique_ptr<intake::Intake> intake;
};

}  // namespace sagadesk::tests

// Calls through a gateway, waited for.
#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "core/outcome.h"
#include "ports/gateway.h"

namespace sagadesk::tests {

[[nodiscard]] inline ports::ServiceCall paymentCall(std::uint64_t id = 1) {
    ports::ServiceCall call;
    call.id = id;
    call.service = "payment";
    call.method = "POST";
    call.path = "/authorisations";
    call.step = "authorise-payment";
    call.callbackToken = "token-" + std::to_string(id);
    call.idempotencyKey = "0193a5b0-7c00-7000-8000-00000000000a:1:authorise-payment";
    call.traceparent = "00-0123456789abcdef0123456789abcdef-0123456789abcdef-01";
    call.body = R"({"orderId":"0193a5b0-7c00-7000-8000-00000000000a","run":1})";
    call.timeout = std::chrono::seconds{10};
    return call;
}

// Answers as they come, from any thread.
class AnswerBook {
public:
    [[nodiscard]] ports::Gateway::Done done() {
        return [this](ports::ServiceAnswer answer) {
            const std::lock_guard lock(m_mutex);
            m_answers.push_back(std::move(answer));
            m_changed.notify_all();
        };
    }
    // Those there are when the count is reached, or after 20 s.
    [[nodiscard]] std::vector<ports::ServiceAnswer> waitFor(std::size_t count) {
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, std::chrono::seconds{20}, [&] { return m_answers.size() >= count; });
        return m_answers;
    }
    [[nodiscard]] std::size_t size() {
        const std::lock_guard lock(m_mutex);
        return m_answers.size();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<ports::ServiceAnswer> m_answers;
};

// Lost with code "no_answer_at_all" when the gateway stays silent for 20 s.
[[nodiscard]] inline ports::ServiceAnswer callAndWait(ports::Gateway& gateway, ports::ServiceCall call) {
    // Outlives this function when the gateway is late.
    auto book = std::make_shared<AnswerBook>();
    gateway.call(std::move(call),
                 [book, done = book->done()](ports::ServiceAnswer answer) { done(std::move(answer)); });
    const auto answers = book->waitFor(1);
    if (!answers.empty()) return answers.front();
    ports::ServiceAnswer none;
    none.code = "no_answer_at_all";
    return none;
}

// The rule of contracts, section 5, for a whole answer: what was not sent is safe to repeat, what was lost is unknown.
[[nodiscard]] inline core::Outcome outcomeOf(const ports::ServiceAnswer& answer) {
    if (answer.transport == ports::Transport::Answered) {
        return core::classifyAnswer(answer.status, answer.retryAfter, answer.body, core::Instant{});
    }
    core::Outcome outcome;
    outcome.kind =
        answer.transport == ports::Transport::NotSent ? core::OutcomeKind::Failed : core::OutcomeKind::Unknown;
    outcome.code = answer.code;
    outcome.detail = answer.detail;
    return outcome;
}

}  // namespace sagadesk::tests

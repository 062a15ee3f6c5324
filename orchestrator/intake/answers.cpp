#include "intake/answers.h"

#include <string>
#include <utility>

namespace sagadesk::intake {

namespace {

constexpr core::Duration publish_again_after{1'000};

ports::Message answer(int status, std::string contentType, std::string body) {
    ports::Message message;
    message.payload = std::move(body);
    message.contentType = std::move(contentType);
    message.properties.emplace_back("status", std::to_string(status));
    return message;
}

}  // namespace

ports::Message acceptedAnswer(const api::Accepted& accepted) {
    ports::Message message = answer(202, "application/json", accepted.body);
    message.properties.emplace_back("location", "/v1/orders/" + accepted.id.text());
    if (accepted.replayed) message.properties.emplace_back("idempotent-replayed", "true");
    return message;
}

ports::Message problemAnswer(const api::Problem& problem) {
    ports::Message message = answer(api::statusOf(problem.code), "application/problem+json", api::problemJson(problem));
    if (const auto wait_s = api::retryAfter_s(problem))
        message.properties.emplace_back("retry-after", std::to_string(*wait_s));
    return message;
}

void Answers::send(ports::Message answer, const ports::Message& question) {
    answer.topic = question.responseTopic;
    answer.correlation = question.correlation;
    answer.expiry = m_expiry;
    publish(std::make_shared<const Letter>(Letter{std::move(answer), m_clock.now() + m_expiry}));
}

void Answers::publish(std::shared_ptr<const Letter> letter) {
    m_broker.publish(letter->message, [weak = weak_from_this(), letter](const ports::Receipt& receipt) {
        if (const auto self = weak.lock()) self->settled(receipt, letter);
    });
}

void Answers::settled(const ports::Receipt& receipt, std::shared_ptr<const Letter> letter) {
    const bool underWay = receipt.handover == ports::Handover::NotSent || receipt.handover == ports::Handover::Lost;
    if (!underWay || m_unsent.size() >= m_unsent_max) return;
    m_unsent.push_back(std::move(letter));
    if (std::exchange(m_timerRuns, true)) return;
    m_broker.after(publish_again_after, [weak = weak_from_this()] {
        if (const auto self = weak.lock()) self->publishAgain();
    });
}

void Answers::publishAgain() {
    m_timerRuns = false;
    const core::Instant now = m_clock.now();
    for (auto& letter : std::exchange(m_unsent, {}))
        if (now < letter->expires) publish(std::move(letter));
}

}  // namespace sagadesk::intake

#include "intake/intake.h"

#include <algorithm>
#include <atomic>
#include <utility>

#include "intake/answers.h"
#include "intake/keeping.h"
#include "intake/order_message.h"
#include "intake/response_topic.h"
#include "intake/waiting_room.h"
#include "intake/way_back.h"

namespace sagadesk::intake {

namespace {

using MessagePtr = std::shared_ptr<ports::Message>;

constexpr std::size_t unsent_answers_max = 2'000;

api::Problem problemOf(api::ProblemCode code, std::string detail, std::optional<core::Duration> retryAfter = {}) {
    api::Problem problem;
    problem.code = code;
    problem.detail = std::move(detail);
    problem.retryAfter = retryAfter;
    return problem;
}

api::Problem intakeFull() {
    return problemOf(api::ProblemCode::IntakeFull, "Too many orders are on their way in. Send it again later.",
                     core::Duration{1'000});
}

api::Problem stopping() {
    return problemOf(api::ProblemCode::Stopping, "The orchestrator is stopping; try again soon.",
                     core::Duration{2'000});
}

api::Problem responseTopicRefused() {
    return problemOf(api::ProblemCode::ResponseTopicRefused,
                     "The response topic is one of Sagadesk's own or the broker's, or no topic name. Use another one.");
}

// Another try of the same message may succeed.
bool isTransient(const api::Problem& problem) {
    return problem.code == api::ProblemCode::IntakeFull || problem.code == api::ProblemCode::StoreAway ||
           problem.code == api::ProblemCode::Stopping;
}

}  // namespace

// Everything but the counts belongs to the broker's thread.
struct Intake::Desk : std::enable_shared_from_this<Desk> {
    Desk(ports::Broker& broker_, api::Backend& backend_, api::Messaging& messaging, const ports::Clock& clock_,
         IntakeSettings settings_);

    void subscribe();
    void stop();
    void arrived(ports::Message message);
    void submit(ports::Message message);
    void hand(api::SubmitOrder order, const MessagePtr& message);
    void answered(const MessagePtr& message, const api::Answer<api::Accepted>& accepted);
    void refuse(ports::Message& message, const api::Problem& problem);
    void postpone(ports::Message& message, const api::Problem& problem);
    void keep(const ports::Message& message, const api::Problem& problem);
    void armTimer();
    void tryAgain();
    void publishCounts();

    ports::Broker& broker;
    api::Backend& backend;
    const ports::Clock& clock;
    const IntakeSettings settings;
    const std::shared_ptr<WayBack> way;
    const std::shared_ptr<Answers> answers;
    const std::shared_ptr<Keeping> keeping;
    WaitingRoom room;
    core::Duration pause;
    bool timerRuns = false;
    bool stopped = false;
    std::size_t underWay = 0, underWay_bytes = 0;
    std::atomic<std::uint64_t> accepted{0}, refused{0}, open{0}, lost{0};
};

Intake::Desk::Desk(ports::Broker& broker_, api::Backend& backend_, api::Messaging& messaging,
                   const ports::Clock& clock_, IntakeSettings settings_)
    : broker(broker_),
      backend(backend_),
      clock(clock_),
      settings(std::move(settings_)),
      way(std::make_shared<WayBack>(broker_)),
      answers(std::make_shared<Answers>(broker_, clock_, settings.answerExpiry, unsent_answers_max)),
      keeping(std::make_shared<Keeping>(broker_, messaging, way)),
      room(settings.waiting_max, settings.waiting_bytes_max),
      pause(settings.firstPause) {}

void Intake::Desk::subscribe() {
    broker.subscribe("$share/sagadesk/" + settings.prefix + "/intake/orders",
                     [weak = weak_from_this()](ports::Message message) {
                         if (const auto self = weak.lock()) self->arrived(std::move(message));
                     });
}

void Intake::Desk::stop() {
    stopped = true;
    while (auto message = room.takeFirst()) postpone(*message, stopping());
    publishCounts();
}

void Intake::Desk::arrived(ports::Message message) {
    if (!message.responseTopic.empty() && !mayAnswerTo(message.responseTopic, settings.prefix)) {
        message.responseTopic.clear();
        refuse(message, responseTopicRefused());
    } else {
        submit(std::move(message));
    }
    publishCounts();
}

void Intake::Desk::submit(ports::Message message) {
    auto order = readOrder(message);
    if (!order) return refuse(message, order.error());
    if (stopped) return postpone(message, stopping());
    if (underWay >= settings.underWay_max || underWay_bytes >= settings.underWay_bytes_max)
        return postpone(message, intakeFull());
    hand(std::move(*order), std::make_shared<ports::Message>(std::move(message)));
}

void Intake::Desk::hand(api::SubmitOrder order, const MessagePtr& message) {
    ++underWay;
    underWay_bytes += weight_bytes(*message);
    backend.submit(std::move(order),
                   [weak = weak_from_this(), back = way, message](api::Answer<api::Accepted> outcome) {
                       back->post([weak, message, outcome = std::move(outcome)] {
                           if (const auto self = weak.lock()) self->answered(message, outcome);
                       });
                   });
}

void Intake::Desk::answered(const MessagePtr& message, const api::Answer<api::Accepted>& outcome) {
    --underWay;
    underWay_bytes -= weight_bytes(*message);
    if (outcome) {
        ++accepted;
        pause = settings.firstPause;
        if (!message->responseTopic.empty()) answers->send(acceptedAnswer(*outcome), *message);
    } else if (isTransient(outcome.error())) {
        postpone(*message, outcome.error());
    } else {
        refuse(*message, outcome.error());
    }
    publishCounts();
}

void Intake::Desk::refuse(ports::Message& message, const api::Problem& problem) {
    ++refused;
    if (!message.responseTopic.empty()) answers->send(problemAnswer(problem), message);
    keep(message, problem);
}

// Who waits for an answer decides himself when to send it again.
void Intake::Desk::postpone(ports::Message& message, const api::Problem& problem) {
    if (!message.responseTopic.empty()) {
        ++refused;
        answers->send(problemAnswer(problem), message);
    } else if (!stopped && room.add(message)) {
        armTimer();
    } else {
        ++refused;
        keep(message, problem);
    }
}

void Intake::Desk::keep(const ports::Message& message, const api::Problem& problem) {
    keeping->keep(keptMessage(message, problem, clock.now()));
}

void Intake::Desk::armTimer() {
    if (std::exchange(timerRuns, true)) return;
    broker.after(pause, [weak = weak_from_this()] {
        if (const auto self = weak.lock()) self->tryAgain();
    });
    pause = std::min(pause * 2, settings.longestPause);
}

void Intake::Desk::tryAgain() {
    timerRuns = false;
    for (std::size_t left = room.size(); left > 0; --left) {
        auto message = room.takeFirst();
        if (message) submit(std::move(*message));
    }
    publishCounts();
}

void Intake::Desk::publishCounts() {
    open = underWay + room.size();
    lost = keeping->lost();
}

Intake::Intake(ports::Broker& broker, api::Backend& backend, api::Messaging& messaging, const ports::Clock& clock,
               IntakeSettings settings)
    : m_desk(std::make_shared<Desk>(broker, backend, messaging, clock, std::move(settings))) {}

Intake::~Intake() {
    m_desk->way->close();
}

void Intake::start() {
    m_desk->way->post([desk = std::weak_ptr<Desk>(m_desk)] {
        if (const auto self = desk.lock()) self->subscribe();
    });
}

void Intake::stop() {
    m_desk->way->post([desk = std::weak_ptr<Desk>(m_desk)] {
        if (const auto self = desk.lock()) self->stop();
    });
}

IntakeCounts Intake::counts() const {
    return {m_desk->accepted, m_desk->refused, m_desk->open, m_desk->lost};
}

}  // namespace sagadesk::intake

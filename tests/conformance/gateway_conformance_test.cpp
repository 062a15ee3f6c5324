// What every gateway must do, whatever carries the calls: the outcome table of contracts, section 5, row by row, and
// the promises of ports/gateway.h.
#include <gtest/gtest.h>

#include <algorithm>

#include "conformance/gateway_world.h"
#include "conformance/http_world.h"
#include "conformance/mqtt_world.h"
#include "support/gateway_calls.h"

namespace sagadesk::tests {
namespace {

using namespace std::chrono_literals;
using core::OutcomeKind;

std::vector<NamedWorld> worlds() {
    return {{"http", &makeHttpWorld}, {"mqtt", &makeMqttWorld}};
}

class GatewayConformance : public testing::TestWithParam<NamedWorld> {
protected:
    core::Outcome outcomeWhen(ServiceReply reply) {
        world->answerWith(std::move(reply));
        return outcomeOf(callAndWait(world->gateway(), paymentCall()));
    }
    ports::ServiceAnswer answerWhen(Misbehaviour kind, core::Duration timeout = 10s) {
        world->misbehave(kind);
        ports::ServiceCall call = paymentCall();
        call.timeout = timeout;
        return callAndWait(world->gateway(), std::move(call));
    }

    std::unique_ptr<GatewayWorld> world = GetParam().make();
};

TEST_P(GatewayConformance, CarriesKeyTraceAndBodyUnchanged) {
    const ports::ServiceCall call = paymentCall(7);
    const ports::ServiceAnswer answer = callAndWait(world->gateway(), call);
    EXPECT_EQ(answer.id, 7U);
    const auto seen = world->seen();
    ASSERT_EQ(seen.size(), 1U);
    EXPECT_EQ(seen[0].path, call.path);
    EXPECT_EQ(seen[0].idempotencyKey, call.idempotencyKey);
    EXPECT_EQ(seen[0].traceparent, call.traceparent);
    EXPECT_EQ(seen[0].body, call.body);
}

TEST_P(GatewayConformance, TellsWhereTheCallWent) {
    const bool http = GetParam().name == "http";
    const ports::ServiceCall call = paymentCall();
    for (const int status : {200, 402}) {
        world->answerWith({status, "{}", ""});
        const ports::ServiceAnswer answer = callAndWait(world->gateway(), call);
        EXPECT_EQ(answer.sentMethod, http ? "POST" : "");
        EXPECT_TRUE(answer.sentTo.ends_with(http ? call.path : "/services/payment/" + call.step)) << answer.sentTo;
    }
    EXPECT_EQ(answerWhen(Misbehaviour::LeavesWithoutAnswer, 300ms).sentMethod, http ? "POST" : "");
}

TEST_P(GatewayConformance, SuccessWithReferenceAndData) {
    const auto outcome = outcomeWhen({200, R"({"reference":"pay-9","data":{"total":4497}})", ""});
    EXPECT_EQ(outcome.kind, OutcomeKind::Succeeded);
    EXPECT_EQ(outcome.reference, "pay-9");
    EXPECT_EQ(outcome.data, R"({"total":4497})");
}

TEST_P(GatewayConformance, SuccessWithoutBody) {
    EXPECT_EQ(outcomeWhen({201, "", ""}).kind, OutcomeKind::Succeeded);
    EXPECT_EQ(outcomeWhen({204, "", ""}).kind, OutcomeKind::Succeeded);
}

TEST_P(GatewayConformance, AcceptedForLater) {
    EXPECT_EQ(outcomeWhen({202, "{}", ""}).kind, OutcomeKind::Accepted);
}

TEST_P(GatewayConformance, BusinessRefusalsAreDeclined) {
    const auto outcome = outcomeWhen({409, R"({"code":"insufficient_funds","detail":"The card was refused."})", ""});
    EXPECT_EQ(outcome.kind, OutcomeKind::Declined);
    EXPECT_EQ(outcome.code, "insufficient_funds");
    for (const int status : {400, 401, 403, 404, 410, 422, 499}) {
        EXPECT_EQ(outcomeWhen({status, "", ""}).kind, OutcomeKind::Declined) << status;
    }
}

TEST_P(GatewayConformance, TroubleOfTheServiceIsRetried) {
    for (const int status : {408, 425, 429, 500, 502, 503, 504}) {
        EXPECT_EQ(outcomeWhen({status, "", ""}).kind, OutcomeKind::Failed) << status;
    }
}

TEST_P(GatewayConformance, RetryAfterIsPassedOn) {
    EXPECT_EQ(outcomeWhen({429, "", "7"}).retryAfter, core::Duration{7s});
    EXPECT_EQ(outcomeWhen({503, "", "2"}).retryAfter, core::Duration{2s});
    EXPECT_FALSE(outcomeWhen({503, "", ""}).retryAfter.has_value());
}

TEST_P(GatewayConformance, SuccessThatIsNotJsonIsUnknown) {
    const auto outcome = outcomeWhen({200, "<html>it works</html>", ""});
    EXPECT_EQ(outcome.kind, OutcomeKind::Unknown);
    EXPECT_TRUE(outcome.badAnswer);
}

TEST_P(GatewayConformance, ServiceAwayIsNotSent) {
    const auto answer = answerWhen(Misbehaviour::Away);
    EXPECT_EQ(answer.transport, ports::Transport::NotSent);
    EXPECT_EQ(outcomeOf(answer).kind, OutcomeKind::Failed);
    EXPECT_FALSE(answer.code.empty());
    EXPECT_FALSE(answer.detail.empty());
}

TEST_P(GatewayConformance, SilenceIsLostAtTheDeadline) {
    const auto answer = answerWhen(Misbehaviour::NeverAnswers, 200ms);
    EXPECT_EQ(answer.transport, ports::Transport::Lost);
    EXPECT_EQ(answer.code, "timeout");
    EXPECT_GE(answer.took, core::Duration{200});
    EXPECT_LT(answer.took, core::Duration{5'000});
}

TEST_P(GatewayConformance, TrickleIsLostAtTheDeadline) {
    const auto answer = answerWhen(Misbehaviour::TricklesTheAnswer, 300ms);
    EXPECT_EQ(answer.transport, ports::Transport::Lost);
    EXPECT_EQ(answer.code, "timeout");
    EXPECT_LT(answer.took, core::Duration{5'000});
}

TEST_P(GatewayConformance, DepartureAfterTheCallIsLost) {
    const auto answer = answerWhen(Misbehaviour::LeavesWithoutAnswer);
    EXPECT_EQ(answer.transport, ports::Transport::Lost);
    EXPECT_EQ(answer.code, "connection_lost");
    EXPECT_EQ(outcomeOf(answer).kind, OutcomeKind::Unknown);
}

TEST_P(GatewayConformance, HalfAnAnswerIsLost) {
    const auto answer = answerWhen(Misbehaviour::LeavesInMidAnswer);
    EXPECT_EQ(answer.transport, ports::Transport::Lost);
    EXPECT_EQ(outcomeOf(answer).kind, OutcomeKind::Unknown);
}

TEST_P(GatewayConformance, AnswerBeyondTheBoundIsLost) {
    const auto answer = answerWhen(Misbehaviour::AnswersTooMuch);
    EXPECT_EQ(answer.transport, ports::Transport::Lost);
    EXPECT_EQ(answer.code, "answer_too_large");
    EXPECT_LE(answer.body.size(), core::answer_bytes_max);
}

TEST_P(GatewayConformance, AnswerOfExactlyTheBoundArrives) {
    const std::string body = R"({"detail":")" + std::string(core::answer_bytes_max - 13, 'x') + R"("})";
    ASSERT_EQ(body.size(), core::answer_bytes_max);
    world->answerWith({200, body, ""});
    const auto answer = callAndWait(world->gateway(), paymentCall());
    EXPECT_EQ(answer.transport, ports::Transport::Answered);
    EXPECT_EQ(answer.body, body);
}

TEST_P(GatewayConformance, UnknownServiceIsNotSent) {
    ports::ServiceCall call = paymentCall();
    call.service = "teleportation";
    const auto answer = callAndWait(world->gateway(), call);
    EXPECT_EQ(answer.transport, ports::Transport::NotSent);
    EXPECT_EQ(answer.code, "service_not_configured");
}

TEST_P(GatewayConformance, EveryCallOfABurstIsAnsweredOnce) {
    constexpr std::size_t calls = 2'000;
    AnswerBook book;
    for (std::size_t i = 0; i < calls; ++i) world->gateway().call(paymentCall(i), book.done());
    const auto answers = book.waitFor(calls);
    ASSERT_EQ(answers.size(), calls);
    std::vector<int> seen(calls, 0);
    for (const auto& answer : answers) ++seen[answer.id];
    EXPECT_EQ(std::count(seen.begin(), seen.end(), 1), static_cast<long>(calls));
    EXPECT_EQ(world->seen().size(), calls);
}

TEST_P(GatewayConformance, StoppingAnswersEverythingOnce) {
    world->misbehave(Misbehaviour::NeverAnswers);
    constexpr std::size_t calls = 200;  // more than may be under way: some wait
    AnswerBook book;
    for (std::size_t i = 0; i < calls; ++i) world->gateway().call(paymentCall(i), book.done());
    EXPECT_TRUE(world->waitUntilTaken(GatewayWorld::concurrency));
    world->gateway().stop(50ms);
    const auto answers = book.waitFor(calls);
    ASSERT_EQ(answers.size(), calls);
    std::size_t lost = 0;
    for (const auto& answer : answers) {
        EXPECT_NE(answer.transport, ports::Transport::Answered);
        EXPECT_EQ(answer.code, "stopping");
        if (answer.transport == ports::Transport::Lost) ++lost;
    }
    EXPECT_EQ(lost, GatewayWorld::concurrency) << "what the service has taken is unknown, what it has not is safe";
}

TEST_P(GatewayConformance, StoppingWaitsForAnswersUnderWay) {
    world->answerWith({200, R"({"reference":"r-1"})", ""});
    AnswerBook book;
    for (std::size_t i = 0; i < 8; ++i) world->gateway().call(paymentCall(i), book.done());
    ASSERT_TRUE(world->waitUntilTaken(8));
    world->gateway().stop(10s);
    for (const auto& answer : book.waitFor(8)) EXPECT_EQ(answer.transport, ports::Transport::Answered);
    EXPECT_EQ(book.size(), 8U);
}

TEST_P(GatewayConformance, CallsAfterStoppingAreNotSent) {
    world->gateway().stop(0ms);
    const auto answer = callAndWait(world->gateway(), paymentCall(3));
    EXPECT_EQ(answer.id, 3U);
    EXPECT_EQ(answer.transport, ports::Transport::NotSent);
    EXPECT_EQ(answer.code, "stopping");
    EXPECT_TRUE(world->seen().empty());
}

INSTANTIATE_TEST_SUITE_P(Worlds, GatewayConformance, testing::ValuesIn(worlds()),
                         [](const auto& instance) { return instance.param.name; });

}  // namespace
}  // namespace sagadesk::tests

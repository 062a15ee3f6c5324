#include "gui/canned_orders.h"

namespace sagadesk::tests {

namespace {

core::AttemptOutcome outcomeOf(const api::AttemptView& attempt) {
    if (attempt.outcome == "succeeded") return core::AttemptOutcome::Succeeded;
    if (attempt.outcome == "declined") return core::AttemptOutcome::Declined;
    return attempt.attempt == 1 ? core::AttemptOutcome::Unknown : core::AttemptOutcome::Failed;
}

std::string requestOf(const api::OrderSummary& order, const api::StepView& step, const api::AttemptView& attempt,
                      bool personal) {
    const std::string name = personal ? "Hannah Lindqvist" : "\xE2\x80\xA2\xE2\x80\xA2\xE2\x80\xA2";
    return R"({"orderId":")" + order.id.text() + R"(","number":")" + order.number.text() + R"(","run":1,"step":")" +
           step.name + R"(","attempt":)" + std::to_string(attempt.attempt) + R"(,"order":{"total":)" +
           std::to_string(order.total) + R"(,"customer":{"id":")" + order.customerId + R"(","name":")" + name +
           R"("},"currency":")" + order.currency +
           R"("},"results":{"authorise-payment":{"reference":"AUTH-7781"}},"callbackUrl":"•••"})";
}

api::SentAttempt sentAttempt(const api::OrderSummary& order, const api::StepView& step, const api::AttemptView& attempt,
                             bool personal) {
    api::SentAttempt sent;
    sent.step = step.name;
    sent.kind = attempt.undo ? core::AttemptKind::Compensation : core::AttemptKind::Action;
    sent.attempt = attempt.attempt;
    sent.sent = attempt.started.value_or(attempt.at);
    sent.took = attempt.at - sent.sent;
    sent.method = "POST";
    sent.path = step.name == "capture-payment" ? "/captures" : "/" + step.name;
    sent.key = order.id.text() + ":1:" + step.name;
    sent.outcome = outcomeOf(attempt);
    sent.end = sent.outcome == core::AttemptOutcome::Unknown ? core::AttemptEnd::Lost : core::AttemptEnd::Answered;
    sent.code = attempt.outcome == "declined" ? step.code : attempt.code;
    const bool good = sent.outcome == core::AttemptOutcome::Succeeded;
    if (sent.end == core::AttemptEnd::Answered)
        sent.status = good ? 200 : sent.outcome == core::AttemptOutcome::Declined ? 402 : 503;
    sent.request.text = requestOf(order, step, attempt, personal);
    sent.request.bytes = sent.request.text.size() + 320;
    if (sent.status == 402)
        sent.response.text =
            R"x({"code":"insufficient_funds","detail":"Declined by issuer (51)","trace":"np-4f1c-88d2"})x";
    if (sent.status == 200) sent.response.text = R"({"reference":"R-1"})";
    sent.response.bytes = sent.response.text.size();
    return sent;
}

}  // namespace

api::AttemptsPage cannedAttempts(const api::OrderSummary& order, const api::AttemptsQuery& query) {
    api::AttemptsPage page{order.id, query.personal, {}};
    for (const api::StepView& step : cannedSnapshot(order).steps)
        for (const api::AttemptView& attempt : step.history)
            if (attempt.outcome != "calling" && (query.step.empty() || step.name == query.step))
                page.attempts.push_back(sentAttempt(order, step, attempt, query.personal));
    return page;
}

}  // namespace sagadesk::tests

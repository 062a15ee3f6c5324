#include "api/json_text.h"
#include "api/wire.h"
#include "api/wire_parts.h"

namespace sagadesk::api {

namespace {

void appendPlan(JsonText& text, const BulkPlan& plan) {
    text.name("plan").open('{').member("matched", plan.matched).member("willAct", plan.willAct);
    appendMoneySums(text, plan.money);
    text.name("leftOut").open('[');
    for (const LeftOut& left : plan.leftOut) {
        text.open('{').member("guard", left.guard).member("orders", left.orders).name("examples").open('[');
        for (const std::string& number : left.examples) text.value(number);
        text.close(']').close('}');
    }
    text.close(']').close('}');
}

void appendResults(JsonText& text, const std::array<std::uint32_t, 6>& results) {
    text.name("results").open('{');
    for (std::size_t i = 0; i < results.size(); ++i)
        text.member(core::word(static_cast<core::BulkResult>(i)), results[i]);
    text.close('}');
}

void appendJob(JsonText& text, const BulkView& view) {
    const core::BulkJob& job = view.job;
    text.open('{')
        .member("id", job.id.text())
        .member("action", core::word(job.action))
        .memberOrNull("step", job.step)
        .memberOrNull("verdict", job.verdict)
        .memberOrNull("reference", job.reference)
        .member("reason", job.reason)
        .member("actor", job.actor)
        .member("rate", job.rate)
        .member("canary", job.canary)
        .member("stopAbove", job.stopAbove)
        .member("state", core::word(job.state))
        .memberOrNull("stateActor", job.stateActor)
        .memberOrNull("stateReason", job.stateReason)
        .member("createdAt", job.created)
        .member("changedAt", job.changed)
        .member("total", job.total)
        .member("pardoned", job.pardoned)
        .member("pardonedAgain", job.pardonedAgain);
    appendResults(text, view.results);
    appendMoneySums(text, view.money);
    text.close('}');
}

// An order that had no turn yet has no time of its result.
std::optional<core::Instant> timeOf(const core::BulkItem& item) {
    return item.at == core::Instant{} ? std::nullopt : std::optional(item.at);
}

void appendItem(JsonText& text, const BulkItemView& view) {
    text.open('{')
        .member("ordinal", view.item.ordinal)
        .member("order", view.item.order.text())
        .member("number", view.number)
        .member("version", view.item.version)
        .member("result", core::word(view.item.result))
        .memberOrNull("code", view.item.code)
        .member("at", timeOf(view.item))
        .close('}');
}

}  // namespace

std::string toJson(const BulkAnswer& answer) {
    JsonText text(1024);
    text.open('{').member("dryRun", !answer.job.has_value());
    appendPlan(text, answer.plan);
    text.name("job");
    if (answer.job)
        appendJob(text, *answer.job);
    else
        text.json({});
    return text.close('}').take();
}

std::string toJson(const BulkView& job) {
    JsonText text(768);
    appendJob(text, job);
    return text.take();
}

std::string toJson(const BulkList& jobs) {
    JsonText text(64 + 768 * jobs.jobs.size());
    text.open('{').name("jobs").open('[');
    for (const BulkView& job : jobs.jobs) appendJob(text, job);
    return text.close(']').close('}').take();
}

std::string toJson(const BulkItems& items) {
    JsonText text(64 + 192 * items.items.size());
    text.open('{').member("id", items.job.text()).name("items").open('[');
    for (const BulkItemView& item : items.items) appendItem(text, item);
    return text.close(']').member("next", items.next).close('}').take();
}

}  // namespace sagadesk::api

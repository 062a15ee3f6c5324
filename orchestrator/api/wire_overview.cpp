#include "api/json_text.h"
#include "api/overview.h"
#include "api/pipeline.h"
#include "api/wire.h"
#include "api/wire_parts.h"

namespace sagadesk::api {

namespace {

void appendFigures(JsonText& text, const FlowFigures& figures) {
    text.member("created", figures.created)
        .member("completed", figures.completed)
        .member("failed", figures.failed)
        .member("cancelled", figures.cancelled);
}

void appendFigures(JsonText& text, std::string_view name, const FlowFigures& figures) {
    text.name(name).open('{');
    appendFigures(text, figures);
    text.close('}');
}

void appendSlots(JsonText& text, std::string_view name, const std::vector<FlowSlot>& slots) {
    text.name(name).open('[');
    for (const FlowSlot& slot : slots) {
        text.open('{').member("from", slot.from);
        appendFigures(text, slot.figures);
        text.close('}');
    }
    text.close(']');
}

void appendMilestone(JsonText& text, const MilestoneLoad& load) {
    text.open('{')
        .member("type", load.type)
        .member("milestone", load.milestone)
        .member("label", load.label)
        .member("stage", load.stage);
    text.name("steps").open('[');
    for (const std::string& step : load.steps) text.value(step);
    text.close(']').name("activities").open('{');
    for (std::size_t i = 0; i < load.byActivity.size(); ++i)
        text.member(core::word(static_cast<core::Activity>(i)), load.byActivity[i]);
    text.close('}').member("slow", load.slow).member("perMinute", load.perMinute).name("lastHour").open('[');
    for (const std::uint64_t orders : load.lastHour) text.value(orders);
    text.close(']').member("usualMs", load.usualTime).close('}');
}

}  // namespace

std::string toJson(const Overview& overview) {
    JsonText text(1024 + 96 * (overview.flow.size() + overview.hours.size()));
    text.open('{').member("at", overview.at).member("dayBegin", overview.dayBegin);
    appendFigures(text, "today", overview.today);
    appendFigures(text, "weekBefore", overview.weekBefore);
    text.member("inProgress", overview.inProgress).name("held").open('{').member("orders", overview.held);
    text.member("oldest", overview.oldestHeld);
    appendMoneySums(text, overview.waiting);
    text.close('}').member("medianMs", overview.median).member("p95Ms", overview.p95).name("authorised").open('{');
    text.member("oldest", overview.authorisedOldest).member("endsAt", overview.authorisationEnds);
    appendMoneySums(text, overview.authorised);
    text.close('}');
    appendSlots(text, "slots", overview.flow);
    appendSlots(text, "hours", overview.hours);
    return text.close('}').take();
}

std::string toJson(const Pipeline& pipeline) {
    JsonText text(256 + 512 * (pipeline.milestones.size() + pipeline.cards.size()));
    text.open('{').member("at", pipeline.at).name("milestones").open('[');
    for (const MilestoneLoad& load : pipeline.milestones) appendMilestone(text, load);
    text.close(']');
    appendSlots(text, "slots", pipeline.flow);
    text.name("cards").open('[');
    for (const OrderSummary& order : pipeline.cards) {
        text.open('{');
        appendSummary(text, order);
        text.close('}');
    }
    return text.close(']').close('}').take();
}

}  // namespace sagadesk::api

#include "gui/canned_flow.h"

#include <algorithm>

namespace sagadesk::tests {

namespace {

using namespace std::chrono_literals;
using core::Activity;

api::FlowFigures figuresAt(int back) {
    const auto wave = static_cast<std::uint64_t>(100 + (back * 7) % 23);
    return {wave + 5, wave, static_cast<std::uint64_t>(back % 3), static_cast<std::uint64_t>(back % 7 == 0 ? 1 : 0)};
}

std::vector<api::FlowSlot> slotsBack(core::Instant now, core::Duration each, int count) {
    std::vector<api::FlowSlot> slots;
    const core::Instant newest(now.time_since_epoch() / each * each);
    for (int back = count - 1; back >= 0; --back) slots.push_back({newest - back * each, figuresAt(back)});
    return slots;
}

bool isUnfinished(const api::OrderSummary& order) {
    return order.state <= core::OrderState::Processing;
}

// Of the activity: held, parked, and everything else.
int urgency(const api::OrderSummary& order) {
    if (order.activity == Activity::Held || order.activity == Activity::AwaitingApproval) return 0;
    return order.activity == Activity::Parked ? 1 : 2;
}

struct Place {
    const char *milestone, *label, *stage, *step;
};
constexpr std::array<Place, 6> places{{{"validate", "", "validation", "check-price"},
                                       {"payment", "Authorise payment", "confirmation", "authorise-payment"},
                                       {"stock", "Reserve stock", "confirmation", "reserve-inventory"},
                                       {"payment", "Take payment", "processing", "capture-payment"},
                                       {"fulfilment", "Create shipment", "processing", "create-shipment"},
                                       {"notify", "Send confirmation", "processing", "send-confirmation"}}};

api::MilestoneLoad loadOf(const Place& place, const std::vector<api::OrderSummary>& orders) {
    api::MilestoneLoad load;
    load.type = "purchase";
    load.milestone = place.milestone;
    load.label = place.label;
    load.stage = place.stage;
    load.steps = {place.step};
    load.perMinute = 21.5;
    load.usualTime = 700ms;
    for (std::size_t i = 0; i < load.lastHour.size(); ++i) load.lastHour[i] = 100 + 7 * i % 23;
    for (const api::OrderSummary& order : orders)
        if (isUnfinished(order) && order.step == place.step) {
            ++load.byActivity.at(static_cast<std::size_t>(order.activity));
            load.slow += urgency(order) == 2 && order.tries > 1 ? 1 : 0;
        }
    return load;
}

}  // namespace

api::Overview cannedOverview(const std::vector<api::OrderSummary>& orders, core::Instant now,
                             std::chrono::minutes zone) {
    api::Overview overview;
    overview.at = now;
    overview.dayBegin = core::Instant(std::chrono::floor<std::chrono::days>(now + zone) - zone);
    overview.today = {18'412, 16'900, 380, 36};
    overview.weekBefore = {17'687, 16'000, 400, 30};
    for (const api::OrderSummary& order : orders) {
        overview.inProgress += isUnfinished(order) ? 1 : 0;
        overview.held += isUnfinished(order) && order.activity == Activity::Held ? 1 : 0;
    }
    overview.waiting = {{"EUR", overview.held, 6'751'820, 41'270}};
    overview.oldestHeld = now - 5h;
    overview.median = 3'800ms;
    overview.p95 = 21s;
    overview.authorised = {{"EUR", 288, 21'248'000, 0}};
    overview.authorisedOldest = now - 130min;
    overview.authorisationEnds = now + 24h;
    overview.flow = slotsBack(now, api::flow_slot, 288);
    overview.hours = slotsBack(now, api::flow_hour, 168);
    return overview;
}

api::Pipeline cannedPipeline(const std::vector<api::OrderSummary>& orders, core::Instant now) {
    api::Pipeline pipeline;
    pipeline.at = now;
    for (const Place& place : places) pipeline.milestones.push_back(loadOf(place, orders));
    pipeline.flow = slotsBack(now, api::flow_slot, 12);
    for (const api::OrderSummary& order : orders)
        if (isUnfinished(order) && (urgency(order) < 2 || order.tries > 1)) pipeline.cards.push_back(order);
    std::ranges::stable_sort(pipeline.cards, {},
                             [](const auto& order) { return std::pair(urgency(order), order.changed); });
    return pipeline;
}

}  // namespace sagadesk::tests

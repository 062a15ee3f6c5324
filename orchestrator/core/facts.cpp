#include "core/facts.h"

#include <algorithm>
#include <array>

#include "core/decline.h"

namespace sagadesk::core {
namespace {

// How one step's effect stands. The higher one outweighs the lower among several steps of one topic.
enum class Standing : std::uint8_t { No, Undone, Done, Undoing, Doubt };

struct Named {
    std::string_view word;
    Topic topic;
};
// Groups of the workflows that ship, and what services are commonly called.
constexpr std::array named{
    Named{"stock", Topic::Stock},       Named{"inventory", Topic::Stock},     Named{"warehouse", Topic::Stock},
    Named{"allocate", Topic::Stock},    Named{"fulfilment", Topic::Delivery}, Named{"shipment", Topic::Delivery},
    Named{"shipping", Topic::Delivery}, Named{"delivery", Topic::Delivery},   Named{"provisioning", Topic::Delivery},
    Named{"activate", Topic::Delivery}, Named{"notify", Topic::Customer},     Named{"notification", Topic::Customer}};

Topic topicNamed(std::string_view word) {
    const auto found = std::ranges::find(named, word, &Named::word);
    return found == named.end() ? Topic::None : found->topic;
}

// The service has said no to the undoing, so what was done is still there. Any other end leaves that open.
Standing standingOfStuck(const StepRecord& record) {
    return record.phase == StepPhase::Succeeded && isDecline(record.code) ? Standing::Done : Standing::Doubt;
}

Standing standingOfUndo(const StepRecord& record) {
    if (record.undo == UndoPhase::Done) return Standing::Undone;
    if (record.undo == UndoPhase::Stuck) return standingOfStuck(record);
    return record.phase == StepPhase::Succeeded ? Standing::Undoing : Standing::Doubt;
}

bool isOpenHold(const StepRecord& record) {
    return record.hold == HoldReason::OutcomeUnknown || record.hold == HoldReason::LateSuccess;
}

// A call that is out may take effect at any moment, so it is in doubt until its answer is in.
Standing standingOf(const StepRecord& record) {
    if (record.late) return Standing::Doubt;
    if (record.undo != UndoPhase::None) return standingOfUndo(record);
    switch (record.phase) {
        case StepPhase::Succeeded:
            return Standing::Done;
        case StepPhase::Unknown:
        case StepPhase::Calling:
        case StepPhase::LookingUp:
        case StepPhase::AwaitingCallback:
            return Standing::Doubt;
        case StepPhase::Declined:
        case StepPhase::GaveUp:
        case StepPhase::Skipped:
        case StepPhase::NotReached:
            return Standing::No;
        default:
            return record.inDoubt || isOpenHold(record) ? Standing::Doubt : Standing::No;
    }
}

Standing standingOf(const Order& order, Topic topic) {
    Standing standing = Standing::No;
    const std::size_t count = std::min(order.steps.size(), order.workflow->steps.size());
    for (std::size_t index = 0; index < count; ++index)
        if (topicOf(order.workflow->steps[index]) == topic)
            standing = std::max(standing, standingOf(order.steps[index]));
    return standing;
}

// Once captured, the amount that was held is the amount that was taken.
MoneyFact moneyFact(Standing held, Standing taken) {
    constexpr std::array ofHeld{MoneyFact::NotTaken, MoneyFact::Released, MoneyFact::Held, MoneyFact::Releasing,
                                MoneyFact::Unknown};
    constexpr std::array ofTaken{MoneyFact::NotTaken, MoneyFact::Refunded, MoneyFact::Taken, MoneyFact::Refunding,
                                 MoneyFact::Unknown};
    if (held == Standing::Doubt || taken == Standing::Doubt) return MoneyFact::Unknown;
    return taken == Standing::No ? ofHeld.at(static_cast<std::size_t>(held))
                                 : ofTaken.at(static_cast<std::size_t>(taken));
}

StockFact stockFact(Standing standing) {
    constexpr std::array facts{StockFact::NotHeld, StockFact::Released, StockFact::Held, StockFact::Releasing,
                               StockFact::Unknown};
    return facts.at(static_cast<std::size_t>(standing));
}

DeliveryFact deliveryFact(Standing standing) {
    constexpr std::array facts{DeliveryFact::NotMade, DeliveryFact::Stopped, DeliveryFact::Made, DeliveryFact::Stopping,
                               DeliveryFact::Unknown};
    return facts.at(static_cast<std::size_t>(standing));
}

// What was told can't be untold.
CustomerFact customerFact(Standing standing) {
    if (standing == Standing::Doubt) return CustomerFact::Unknown;
    return standing == Standing::No ? CustomerFact::NotTold : CustomerFact::Told;
}

// Without the workflow nobody can tell which step did what.
Facts factsWithoutWorkflow(const Order& order) {
    const auto isUntouched = [](const StepRecord& record) { return record.phase == StepPhase::NotReached; };
    if (std::ranges::all_of(order.steps, isUntouched)) return {};
    return {MoneyFact::Unknown, StockFact::Unknown, DeliveryFact::Unknown, CustomerFact::Unknown};
}

constexpr std::array<std::string_view, 8> money_words{"not_taken", "held",      "taken",    "releasing",
                                                      "released",  "refunding", "refunded", "unknown"};
constexpr std::array<std::string_view, 5> stock_words{"not_held", "held", "releasing", "released", "unknown"};
constexpr std::array<std::string_view, 5> delivery_words{"not_made", "made", "stopping", "stopped", "unknown"};
constexpr std::array<std::string_view, 3> customer_words{"not_told", "told", "unknown"};

}  // namespace

Topic topicOf(const Step& step) {
    if (step.money == MoneyRole::Authorise) return Topic::Authorisation;
    if (step.money == MoneyRole::Capture) return Topic::Capture;
    if (step.kind != StepKind::Call || step.effect == StepEffect::Read) return Topic::None;
    const Topic byGroup = topicNamed(step.group);
    return byGroup == Topic::None ? topicNamed(step.service) : byGroup;
}

Facts factsOf(const Order& order) {
    if (order.workflow == nullptr) return factsWithoutWorkflow(order);
    return {moneyFact(standingOf(order, Topic::Authorisation), standingOf(order, Topic::Capture)),
            stockFact(standingOf(order, Topic::Stock)), deliveryFact(standingOf(order, Topic::Delivery)),
            customerFact(standingOf(order, Topic::Customer))};
}

std::string_view word(MoneyFact fact) {
    return money_words.at(static_cast<std::size_t>(fact));
}
std::string_view word(StockFact fact) {
    return stock_words.at(static_cast<std::size_t>(fact));
}
std::string_view word(DeliveryFact fact) {
    return delivery_words.at(static_cast<std::size_t>(fact));
}
std::string_view word(CustomerFact fact) {
    return customer_words.at(static_cast<std::size_t>(fact));
}

}  // namespace sagadesk::core

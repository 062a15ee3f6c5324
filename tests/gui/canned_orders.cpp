#include "gui/canned_orders.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace sagadesk::tests {

namespace {

using namespace std::chrono_literals;
using core::Activity;
using core::OrderState;

struct Kind {
    OrderState state;
    Activity activity;
    core::HoldReason hold;
    std::string_view code, step, service;
    int reached;  // steps done
};

// As often as in a busy hour: most are completed, the rest shows every status.
constexpr std::array<Kind, 20> kinds{{
    {OrderState::Pending, Activity::Running, core::HoldReason::None, "running_validation", "check-price", "pricing", 1},
    {OrderState::Pending, Activity::AwaitingCallback, core::HoldReason::None, "awaiting_payment", "authorise-payment",
     "payment", 3},
    {OrderState::Pending, Activity::Running, core::HoldReason::None, "running_confirmation", "reserve-inventory",
     "inventory", 4},
    {OrderState::Confirmed, Activity::Running, core::HoldReason::None, "running_processing", "capture-payment",
     "payment", 5},
    {OrderState::Processing, Activity::Compensating, core::HoldReason::None, "refund_running", "capture-payment",
     "payment", 6},
    {OrderState::Processing, Activity::Running, core::HoldReason::None, "running_processing", "create-shipment",
     "fulfilment", 6},
    {OrderState::Completed, Activity::Idle, core::HoldReason::None, "completed", "", "", 8},
    {OrderState::Failed, Activity::Idle, core::HoldReason::None, "declined_funds", "capture-payment", "payment", 5},
    {OrderState::Completed, Activity::Idle, core::HoldReason::None, "completed", "", "", 8},
    {OrderState::Completed, Activity::Idle, core::HoldReason::None, "completed", "", "", 8},
    {OrderState::Cancelled, Activity::Idle, core::HoldReason::None, "cancelled_on_request", "", "", 3},
    {OrderState::Completed, Activity::Idle, core::HoldReason::None, "completed", "", "", 8},
    {OrderState::Failed, Activity::Idle, core::HoldReason::None, "carrier_refused", "create-shipment", "fulfilment", 6},
    {OrderState::Completed, Activity::Idle, core::HoldReason::None, "completed", "", "", 8},
    {OrderState::Processing, Activity::Held, core::HoldReason::OutcomeUnknown, "delivery_unknown", "create-shipment",
     "fulfilment", 6},
    {OrderState::Completed, Activity::Idle, core::HoldReason::None, "completed", "", "", 8},
    {OrderState::Pending, Activity::Held, core::HoldReason::RetriesExhausted, "retries_exhausted", "authorise-payment",
     "payment", 3},
    {OrderState::Completed, Activity::Idle, core::HoldReason::None, "completed", "", "", 8},
    {OrderState::Pending, Activity::Parked, core::HoldReason::None, "parked", "authorise-payment", "payment", 3},
    {OrderState::Pending, Activity::Waiting, core::HoldReason::None, "between_tries", "authorise-payment", "payment",
     3},
}};

struct Price {
    std::string_view currency;
    std::int64_t total;
};
constexpr std::array<Price, 10> prices{{{"EUR", 95690},
                                        {"EUR", 13990},
                                        {"INR", 899000},
                                        {"NOK", 149900},
                                        {"JPY", 12800},
                                        {"GBP", 8420},
                                        {"KWD", 42750},
                                        {"PLN", 41800},
                                        {"EUR", 24900},
                                        {"SEK", 89000}}};

constexpr std::array<std::string_view, 8> customers{"C-1042", "C-2207", "C-0911", "C-3350",
                                                    "C-4417", "C-5120", "C-0077", "C-6203"};

constexpr std::array<std::string_view, 8> names{"Hannah Lindqvist", "Elin Håkansson", "Oskar Nyström",
                                                "Priya Raghavan",   "Mateo García",   "Tomasz Zieliński",
                                                "田中 美咲",        "Noura Al-Sabah"};

// A number that looks drawn at random and is the same every time.
std::uint64_t scramble(std::uint64_t seed) {
    seed += 0x9E3779B97F4A7C15ULL;
    seed = (seed ^ (seed >> 30)) * 0xBF58476D1CE4E5B9ULL;
    seed = (seed ^ (seed >> 27)) * 0x94D049BB133111EBULL;
    return seed ^ (seed >> 31);
}

core::OrderId idOf(core::Instant created, std::uint64_t seed) {
    std::array<std::uint8_t, 10> random{};
    for (std::size_t i = 0; i < random.size(); ++i)
        random[i] = static_cast<std::uint8_t>(scramble(seed + 1) >> (8 * (i % 8)));
    return core::OrderId::make(created, random);
}

core::Facts factsOf(const Kind& kind) {
    core::Facts facts;
    if (kind.state == OrderState::Completed)
        facts = {core::MoneyFact::Taken, core::StockFact::Held, core::DeliveryFact::Made, core::CustomerFact::Told};
    else if (kind.code == "declined_funds")
        facts = {core::MoneyFact::Released, core::StockFact::Released, core::DeliveryFact::NotMade,
                 core::CustomerFact::NotTold};
    else if (kind.code == "delivery_unknown")
        facts = {core::MoneyFact::Taken, core::StockFact::Held, core::DeliveryFact::Unknown,
                 core::CustomerFact::NotTold};
    else if (kind.reached >= 5)
        facts = {core::MoneyFact::Held, core::StockFact::Held, core::DeliveryFact::NotMade,
                 core::CustomerFact::NotTold};
    return facts;
}

core::Explanation explanationOf(const Kind& kind, const api::OrderSummary& order) {
    core::Explanation explanation{kind.code, {}, factsOf(kind)};
    const std::string at = core::toRfc3339(order.changed);
    explanation.params = {{"step", std::string(kind.step)},
                          {"label", std::string(kind.step)},
                          {"service", std::string(kind.service)},
                          {"code", "timeout"},
                          {"try", "4"},
                          {"tries", "6"},
                          {"of", "6"},
                          {"since", at},
                          {"at", at},
                          {"due", core::toRfc3339(order.changed + 18s)},
                          {"cause", std::string(kind.step)},
                          {"amount", std::to_string(order.total)},
                          {"currency", order.currency},
                          {"workflow", order.type},
                          {"version", "1"}};
    return explanation;
}

struct StepRow {
    std::string_view name, label, group, service, stage;
};
constexpr std::array<StepRow, 8> steps{{
    {"check-availability", "Check availability", "validate", "inventory", "validation"},
    {"check-price", "Check price", "validate", "pricing", "validation"},
    {"check-eligibility", "Check customer", "validate", "customer", "validation"},
    {"authorise-payment", "Authorise payment", "payment", "payment", "confirmation"},
    {"reserve-inventory", "Reserve stock", "stock", "inventory", "confirmation"},
    {"capture-payment", "Take payment", "payment", "payment", "processing"},
    {"create-shipment", "Create shipment", "fulfilment", "fulfilment", "processing"},
    {"send-confirmation", "Send confirmation", "notify", "notification", "processing"},
}};

const Kind& kindOf(const api::OrderSummary& order) {
    const auto found = std::find_if(kinds.begin(), kinds.end(), [&](const Kind& kind) {
        return kind.state == order.state && kind.activity == order.activity && kind.code == order.explanation.code;
    });
    return found == kinds.end() ? kinds[6] : *found;
}

std::string statusOf(const Kind& kind, int step) {
    if (step < kind.reached) return "succeeded";
    if (step > kind.reached || kind.state == OrderState::Cancelled) return "not_reached";
    if (kind.state == OrderState::Failed) return "declined";
    if (kind.activity == Activity::Held) return "held";
    if (kind.activity == Activity::Parked) return "parked";
    if (kind.activity == Activity::Waiting) return "retry_wait";
    return kind.activity == Activity::AwaitingCallback ? "awaiting_callback" : "calling";
}

api::StepView stepOf(const Kind& kind, int index, const api::OrderSummary& order) {
    const StepRow& row = steps[static_cast<std::size_t>(index)];
    api::StepView step;
    step.name = row.name, step.label = row.label, step.group = row.group;
    step.service = row.service, step.stage = row.stage;
    step.status = statusOf(kind, index);
    step.attemptsMax = 6;
    step.usualTime = 700ms;
    if (step.status == "not_reached") return step;
    const bool undone = order.state == OrderState::Failed || order.state == OrderState::Cancelled ||
                        order.activity == Activity::Compensating;
    if (undone && index >= 3 && step.status == "succeeded") step.undoStatus = "done";
    step.attempts = step.status == "succeeded" ? 1 : 3;
    core::Instant at = order.created + index * 700ms;
    for (std::uint16_t i = 1; i <= step.attempts; ++i, at += 4s) {
        const bool last = i == step.attempts;
        step.history.push_back({i, false, at + 680ms, at,
                                last && step.status == "succeeded" ? "succeeded"
                                : last                             ? step.status
                                                                   : "failed",
                                last ? "" : "timeout"});
    }
    if (index == 3 || index == 5) step.amount = order.total;
    if (step.status == "held") step.hold = core::word(order.hold), step.code = "timeout";
    if (step.status == "declined") step.code = "insufficient_funds", step.detail = "Declined by issuer (51)";
    return step;
}

// One cell for each group, in the order in which they begin.
std::vector<api::MilestoneCell> cellsOf(const Kind& kind, const api::OrderSummary& order) {
    std::vector<api::MilestoneCell> cells;
    for (int i = 0; i < static_cast<int>(steps.size()); ++i) {
        const api::StepView step = stepOf(kind, i, order);
        auto state = api::MilestoneState::Running;
        if (!step.undoStatus.empty())
            state = api::MilestoneState::Undone;
        else if (step.status == "succeeded")
            state = api::MilestoneState::Done;
        else if (step.status == "not_reached")
            state = api::MilestoneState::NotReached;
        else if (step.status == "declined")
            state = api::MilestoneState::Failed;
        else if (step.status == "held")
            state = api::MilestoneState::Held;
        else if (step.status == "parked")
            state = api::MilestoneState::Parked;
        const auto same =
            std::find_if(cells.begin(), cells.end(), [&](const auto& cell) { return cell.milestone == step.group; });
        if (same == cells.end())
            cells.push_back({step.group, state});
        else if (state != api::MilestoneState::NotReached)
            same->state = state;
    }
    return cells;
}

std::string documentOf(const api::OrderSummary& order) {
    return R"({"currency":")" + order.currency + R"(","customer":{"email":"hannah.lindqvist@posteo.se","id":")" +
           order.customerId + R"(","name":"Hannah Lindqvist","phone":"+46 70 174 06 12"},"externalReference":")" +
           order.externalReference +
           R"(","lines":[{"description":"Monitor 27 inch","quantity":4,"sku":"MON-27-QHD","unitPrice":)" +
           std::to_string(order.total / 4) + R"(}],"metadata":{"channel":"web"},"total":)" +
           std::to_string(order.total) + R"(,"type":")" + order.type + R"("})";
}

}  // namespace

std::vector<api::OrderSummary> cannedOrders(std::size_t count, core::Instant now) {
    std::vector<api::OrderSummary> orders;
    core::Instant created = now - 2s;
    for (std::size_t i = 0; i < count; ++i) {
        const Kind& kind = kinds[i % kinds.size()];
        const Price& price = prices[scramble(i) % prices.size()];
        api::OrderSummary order;
        order.created = created;
        order.changed = std::min(now, created + 9s);
        order.id = idOf(created, i);
        order.number =
            i == 7 ? *core::OrderNumber::parse("K7QM-3XTD") : core::OrderNumber::fromRandom(scramble(i * 7 + 3));
        order.type = i % 9 == 4 ? "subscription" : i % 11 == 5 ? "service_request" : "purchase";
        order.state = kind.state, order.activity = kind.activity, order.hold = kind.hold;
        order.service = kind.service;
        order.customerId = customers[i % customers.size()];
        order.customerName = i == 7 ? names[0] : names[i % customers.size()];
        order.channel = "web";
        order.items = 4;
        order.step = kind.step;
        order.tries = kind.step.empty() ? 0 : 1;
        order.externalReference = "WEB-" + std::to_string(10'000 + i);
        order.currency = price.currency, order.total = price.total;
        order.version = 4 + static_cast<std::uint64_t>(kind.reached);
        if (kind.activity == Activity::Held)
            order.cause = "00c0ffee00c0ffee", order.troubledAt = order.changed, order.atRisk = order.total;
        order.explanation = explanationOf(kind, order);
        order.cells = cellsOf(kind, order);
        orders.push_back(std::move(order));
        created -= std::chrono::seconds(3 + static_cast<long>(scramble(i) % 20));
    }
    return orders;
}

api::OrderSnapshot cannedSnapshot(const api::OrderSummary& summary) {
    api::OrderSnapshot snapshot;
    snapshot.summary = summary;
    snapshot.document = documentOf(summary);
    snapshot.workflowVersion = 1;
    const Kind& kind = kindOf(summary);
    snapshot.causeStep = kind.step;
    if (kind.reached > 3) snapshot.money.authorised = summary.total;
    if (kind.reached > 5) snapshot.money.captured = summary.total;
    if (summary.state == OrderState::Failed) snapshot.money.voided = snapshot.money.authorised;
    for (int i = 0; i < static_cast<int>(steps.size()); ++i) snapshot.steps.push_back(stepOf(kind, i, summary));
    snapshot.traceId = "0123456789abcdef0123456789abcdef";
    snapshot.notes = {{summary.created + 60s, "operator:Miriam Okafor", "Called back, waits for a new card."}};
    return snapshot;
}

namespace {

core::EntryKind kindOf(const api::AttemptView& attempt) {
    if (attempt.outcome == "succeeded") return core::EntryKind::StepSucceeded;
    if (attempt.outcome == "declined") return core::EntryKind::StepDeclined;
    return attempt.attempt == 1 ? core::EntryKind::StepUnknown : core::EntryKind::StepFailed;
}

bool isOver(const api::AttemptView& attempt) {
    return attempt.outcome == "succeeded" || attempt.outcome == "declined" || attempt.outcome == "failed";
}

core::JournalEntry outcomeOf(const api::StepView& step, const api::AttemptView& attempt) {
    core::JournalEntry entry;
    entry.kind = kindOf(attempt);
    entry.time = attempt.at;
    entry.step = step.name;
    entry.attempt = attempt.attempt;
    const std::string code = attempt.outcome == "declined" ? step.code : attempt.code;
    entry.data = R"({"startedAt":)" + std::to_string(attempt.started->time_since_epoch().count()) +
                 (code.empty() ? "" : R"(,"code":")" + code + R"(")") + "}";
    return entry;
}

}  // namespace

std::vector<core::JournalEntry> cannedJournal(const api::OrderSummary& summary) {
    std::vector<core::JournalEntry> entries;
    const api::OrderSnapshot snapshot = cannedSnapshot(summary);
    const auto add = [&](core::EntryKind kind, core::Duration after) {
        entries.push_back({});
        entries.back().kind = kind;
        entries.back().time = summary.created + after;
    };
    add(core::EntryKind::OrderCreated, 0ms);
    core::Instant last = summary.created;
    for (const api::StepView& step : snapshot.steps)
        for (const api::AttemptView& attempt : step.history)
            if (isOver(attempt)) entries.push_back(outcomeOf(step, attempt)), last = std::max(last, attempt.at);
    for (auto step = snapshot.steps.rbegin(); step != snapshot.steps.rend(); ++step) {
        if (step->undoStatus != "done") continue;
        entries.push_back(outcomeOf(*step, {1, true, last + 300ms, last + 100ms, "succeeded", ""}));
        entries.back().kind = core::EntryKind::CompensationSucceeded;
        last += 300ms;
    }
    const core::Duration ended = last - summary.created + 100ms;
    if (summary.state == OrderState::Failed) add(core::EntryKind::OrderFailed, ended);
    if (summary.state == OrderState::Completed) add(core::EntryKind::OrderCompleted, ended);
    std::stable_sort(entries.begin(), entries.end(), [](const auto& a, const auto& b) { return a.time < b.time; });
    for (std::size_t i = 0; i < entries.size(); ++i) {
        entries[i].order = summary.id;
        entries[i].sequence = entries[i].position = i + 1;
        entries[i].run = 1;
        entries[i].actor = "system";
    }
    return entries;
}

api::FailureList cannedFailures(core::Instant now) {
    api::FailureList list;
    list.at = now;
    const auto add = [&](core::HoldReason hold, const char* service, const char* step, const char* code,
                         core::Help section, std::uint64_t orders, std::int64_t total, core::Duration age, bool undo) {
        api::CauseView cause;
        cause.cause = {hold, undo, std::string_view(service) == "payment", service, step, code, ""};
        // The held orders of cannedOrders() stand under this one.
        cause.id = section == core::Help::ReadyToRetry ? "00c0ffee00c0ffee" : core::causeId(cause.cause);
        cause.section = section;
        cause.orders = cause.occurrences = orders;
        cause.money = {{"EUR", orders, total, total}};
        cause.oldest = cause.firstSeen = now - age;
        cause.newest = cause.lastSeen = now - 4min;
        for (std::size_t i = 0; i < cause.trend.size(); ++i)
            cause.trend[i] = static_cast<std::uint32_t>(scramble(i + orders) % (orders / 4 + 1));
        list.orders += orders;
        list.causes.push_back(std::move(cause));
    };
    using core::Help;
    using core::HoldReason;
    add(HoldReason::CompensationStuck, "payment", "capture-payment", "timeout", Help::MoneyAtRisk, 3, 41'270, 132min,
        true);
    add(HoldReason::LateSuccess, "payment", "capture-payment", "", Help::MoneyAtRisk, 2, 13'800, 58min, false);
    add(HoldReason::RetriesExhausted, "payment", "authorise-payment", "timeout", Help::ReadyToRetry, 212, 4'831'020,
        41min, false);
    add(HoldReason::ApprovalOverdue, "", "approve", "", Help::Decide, 18, 1'248'000, 302min, false);
    add(HoldReason::OutcomeUnknown, "fulfilment", "create-shipment", "connection_lost", Help::Decide, 9, 128'440,
        108min, false);
    add(HoldReason::Operator, "", "", "", Help::Decide, 5, 290'460, 200min, false);
    add(HoldReason::BadResponse, "inventory", "reserve-inventory", "bad_json", Help::Correct, 14, 198'830, 52min,
        false);
    list.failedToday = 104;
    list.undelivered = {
        {api::UndeliveredKind::Intake, "invalid_order", "total does not add up", 6, now - 65min, now - 7min}};
    return list;
}

namespace {

// What a service's hour looks like: even, but for the minutes in which it did not answer.
struct Hour {
    core::Duration p50{}, p95{};
    std::uint64_t perMinute = 0;
    int troubleFrom = 0, troubleTo = 0;  // minutes of the hour; equal: none
};

api::Latency minuteOf(const Hour& hour, int minute) {
    const auto chance = scramble(static_cast<std::uint64_t>(minute) * 31 + hour.perMinute);
    if (minute >= hour.troubleFrom && minute < hour.troubleTo) {
        const bool burst = minute % 10 < 2;
        return burst ? api::Latency{200, 40, 5000ms, 5000ms} : api::Latency{2, 0, 5000ms, 5000ms};
    }
    if (hour.perMinute == 0) return {};
    const auto more = [&](core::Duration of) {
        return of + core::Duration(static_cast<long>(chance % 17) * of.count() / 100);
    };
    const std::uint64_t calls = hour.perMinute - chance % (hour.perMinute / 12 + 1);
    return {calls, calls - (chance % 3 == 0 ? 1 : 0), more(hour.p50), more(hour.p95)};
}

api::ServiceView cannedService(const char* name, const Hour& hour, core::Instant now) {
    api::ServiceView service;
    service.name = name;
    service.breakerSince = now - 12 * 24h;
    for (int i = 0; i < 60; ++i) service.minutes.push_back(minuteOf(hour, i));
    service.fiveMinutes = {hour.perMinute * 5, hour.perMinute * 5 - hour.perMinute / 60, {}, {}};
    service.hour = {hour.perMinute * 60, hour.perMinute * 60 - hour.perMinute / 6, {}, {}};
    if (hour.perMinute > 0) {
        service.fiveMinutes.p50 = service.hour.p50 = hour.p50;
        service.fiveMinutes.p95 = service.hour.p95 = hour.p95;
    }
    service.concurrency = service.configuredConcurrency = 64;
    return service;
}

}  // namespace

api::ServiceBoard cannedServices(core::Instant now) {
    using api::BreakerState;
    using api::ServiceHealth;
    api::ServiceBoard board;
    board.at = now;
    const auto add = [&](const char* name, const Hour& hour, std::vector<std::string> usedFor) -> api::ServiceView& {
        board.services.push_back(cannedService(name, hour, now));
        board.services.back().usedFor = std::move(usedFor);
        return board.services.back();
    };
    api::ServiceView& message = add("notification", {3000ms, 5000ms, 0, 50, 60}, {"purchase/send-confirmation"});
    message.health = ServiceHealth::NotAnswering;
    message.breaker = BreakerState::Open;
    message.breakerSince = now - 9min;
    message.history = {{now - 9min, BreakerState::Open, "connection_refused"}};
    message.nextProbe = now + 18s;
    message.parked = 41;
    api::ServiceView& shipment = add("fulfilment", {2100ms, 4900ms, 38}, {"purchase/create-shipment"});
    shipment.health = ServiceHealth::Slow;
    shipment.hour.p95 = 1200ms;
    api::ServiceView& stock =
        add("inventory", {38ms, 118ms, 412}, {"purchase/check-availability", "purchase/reserve-inventory"});
    stock.health = ServiceHealth::BadAnswers;
    stock.fiveMinutes.good -= 104;
    api::ServiceView& points = add("loyalty", {60ms, 140ms, 0}, {"purchase/loyalty-points"});
    points.health = ServiceHealth::Paused;
    points.paused = true;
    points.pausedUntil = now + 53min;
    points.parked = 86;
    points.controlActor = "operator:J. Brandt";
    points.controlReason = "Maintenance";
    points.controlAt = now - 27min;
    api::ServiceView& payment =
        add("payment", {212ms, 684ms, 318, 19, 56}, {"purchase/authorise-payment", "purchase/capture-payment"});
    payment.parked = 214;
    payment.breakerSince = now - 4min;
    const core::Instant from = now - 41min;
    payment.history = {{now - 4min, BreakerState::Closed, {}},        {now - 5min, BreakerState::HalfOpen, {}},
                       {from + 29min, BreakerState::Open, "timeout"}, {from + 28min, BreakerState::Closed, {}},
                       {from + 20min, BreakerState::Open, "timeout"}, {from + 19min, BreakerState::Closed, {}},
                       {from + 9min, BreakerState::Open, "timeout"},  {from + 8min, BreakerState::Closed, {}},
                       {from, BreakerState::Open, "timeout"}};
    add("pricing", {21ms, 62ms, 446}, {"purchase/check-price"});
    add("customer", {44ms, 131ms, 223}, {"purchase/check-eligibility"});
    return board;
}

api::EngineStatus cannedStatus(const std::vector<api::OrderSummary>& orders) {
    api::EngineStatus status;
    status.storeWritable = true;
    status.partitionsOwned = status.partitions = 16;
    status.recovering = false;
    for (const api::OrderSummary& order : orders) {
        if (!core::isFinal(order.state)) ++status.unfinished;
        if (order.activity == Activity::Held) ++status.held;
        ++status.reached[static_cast<std::size_t>(order.state)];
    }
    for (int i = 0; i < 100; ++i) status.commit.add(2'900);
    for (int i = 0; i < 100; ++i) status.completion.add(3'800'000);
    status.accepted = orders.size();
    return status;
}

}  // namespace sagadesk::tests

// Which orders are in memory: only those in work; the rest wait in the store, by priority and due time.
#include <algorithm>

#include "engine/engine.h"
#include "engine/problems.h"
#include "engine/rows.h"

namespace sagadesk::engine {

namespace {

// A wait longer than this is spent in the store.
constexpr core::Duration resident_wait_max{5'000};
// The store is not searched for due orders more often than this.
constexpr core::Duration pass_interval{100};
constexpr std::size_t load_max = 256;
constexpr core::Duration reload_again{1'000};

// When the earliest of its waits ends; nullopt when it waits for no timer.
std::optional<core::Instant> nextDue(const core::Order& order) {
    std::optional<core::Instant> due;
    for (const core::StepRecord& record : order.steps) {
        const bool waits =
            record.phase == core::StepPhase::RetryWait || record.phase == core::StepPhase::AwaitingCallback ||
            record.phase == core::StepPhase::AwaitingApproval || record.phase == core::StepPhase::Sleeping ||
            record.phase == core::StepPhase::LookingUp || record.undo == core::UndoPhase::RetryWait ||
            record.undo == core::UndoPhase::AwaitingCallback;
        if (waits && record.due != core::Instant{} && (!due || record.due < *due)) due = record.due;
    }
    return due;
}

// Of the step that waits for the service and has used up most.
int triesUsed(const core::Order& order, const std::string& service) {
    int most = 0;
    for (std::size_t index = 0; index < order.steps.size(); ++index) {
        const core::StepRecord& record = order.steps[index];
        if (order.workflow->steps[index].service != service) continue;
        if (record.phase == core::StepPhase::Parked) most = std::max(most, record.attempt - record.attemptBase);
        if (record.undo == core::UndoPhase::Parked) most = std::max(most, record.undoAttempt - record.undoAttemptBase);
    }
    return most;
}

}  // namespace

Engine::Resident* Engine::find(const core::OrderId& order) {
    const auto it = m_residents.find(order);
    return it == m_residents.end() ? nullptr : &it->second;
}

void Engine::await(Work work) {
    const core::OrderId order = work.order;
    auto& waiting = m_awaiting[order];
    waiting.push_back(std::move(work));
    if (waiting.size() == 1) loadOne(order);
}

void Engine::loadOne(const core::OrderId& order) {
    LoadRequest request;
    request.kind = LoadRequest::Kind::One;
    request.order = order;
    m_outside.load(std::move(request));
}

// Makes it resident. Whatever was on its way when it left memory is recovered as the first thing.
bool Engine::admit(const ports::StoredOrder& stored) {
    const core::OrderId id = stored.row.id;
    auto order = orderOf(stored, m_workflows);
    if (!order || order->workflow == nullptr) {
        setAside(stored, std::move(order));
        return false;
    }
    Resident& resident = m_residents[id];
    resident.order = std::move(*order);
    resident.committedVersion = resident.order.version;
    resident.committedParkedOn = stored.row.parkedOn;
    resident.committedTrouble = resident.order.troubledAt;
    if (const auto orphans = m_orphans.find(id); orphans != m_orphans.end()) {
        resident.calls = std::move(orphans->second);
        m_orphans.erase(orphans);
    }
    m_work.push_back({id, core::Recovered{}, Nothing{}});
    return true;
}

// Without its workflow nothing can be decided about an order: it is held until the version is installed again.
void Engine::setAside(const ports::StoredOrder& stored, core::Expected<core::Order> order) {
    if (!m_unservable.insert(stored.row.id).second) return;
    if (!order) {
        m_outside.notice("order_unreadable", "Order " + stored.row.number.text() + ": " + order.error().detail);
        return;
    }
    if (core::isFinal(order->state) || order->hold == core::HoldReason::WorkflowMissing) return;
    m_outside.notice("workflow_missing", "Order " + stored.row.number.text() + " needs workflow " + stored.row.type +
                                             "@" + std::to_string(stored.row.workflowVersion) +
                                             ", which is not installed, or not as it was.");
    m_unservables.push_back(std::move(*order));
}

void Engine::addUnservable(const core::Order& order, core::Instant now, ports::Batch& batch) {
    core::Decision decision = core::holdWithoutWorkflow(order, moment(now));
    ENSURE(decision.changed);
    tally(order, decision.order);
    if (const auto turn = m_bulk.watching(order.id))
        m_bulk.settled(*turn, core::BulkResult::Again, std::string(core::word(decision.order.hold)), now);
    batch.updates.push_back({order.version,
                             rowOf(decision.order, m_settings.partitions),
                             std::move(decision.entries),
                             {},
                             {},
                             core::causeOf(decision.order)});
}

// Orders that were held for want of their workflow: those whose version is here now go on, as there is room.
void Engine::loadMissing() {
    if (!m_missingDue || m_missingLoading || m_passUnderWay || m_residents.size() >= m_settings.inFlight) return;
    LoadRequest request;
    request.kind = LoadRequest::Kind::Missing;
    request.order = m_missingAfter;
    request.limit = std::min(load_max, m_settings.inFlight - m_residents.size());
    m_missingLoading = true;
    m_outside.load(std::move(request));
}

void Engine::takeMissing(Loaded& loaded) {
    m_missingLoading = false;
    if (!loaded.orders) return;  // asked again with the next turn
    for (const ports::StoredOrder& stored : *loaded.orders) {
        m_missingAfter = stored.row.id;
        const bool here = m_workflows.find(stored.row.type, stored.row.workflowVersion) != nullptr;
        if (here && find(stored.row.id) == nullptr) static_cast<void>(admit(stored));
    }
    m_missingDue = loaded.orders->size() == loaded.request.limit;
}

// Orders that wait, for a timer or for somebody, would be looked at only when the wait ends.
void Engine::askForLacking() {
    LoadRequest request;
    request.kind = LoadRequest::Kind::Lacking;
    request.limit = load_max;
    for (const auto& workflow : m_workflows.all())
        request.installed.push_back(workflow->name + "@" + std::to_string(workflow->version));
    m_outside.load(std::move(request));
}

void Engine::takeLacking(Loaded& loaded) {
    if (!loaded.orders) return;  // they are looked at when their waits end
    for (const ports::StoredOrder& stored : *loaded.orders)
        if (find(stored.row.id) == nullptr) static_cast<void>(admit(stored));
    if (loaded.orders->size() < loaded.request.limit) return;
    LoadRequest next = loaded.request;
    next.order = loaded.orders->back().row.id;
    m_outside.load(std::move(next));
}

void Engine::take(Loaded& loaded) {
    switch (loaded.request.kind) {
        case LoadRequest::Kind::Ready:
            takeReady(loaded);
            return;
        case LoadRequest::Kind::Parked:
            takeParked(loaded);
            return;
        case LoadRequest::Kind::One:
            takeOne(loaded);
            return;
        case LoadRequest::Kind::Missing:
            takeMissing(loaded);
            return;
        case LoadRequest::Kind::Lacking:
            takeLacking(loaded);
            return;
        case LoadRequest::Kind::Unfinished:
            if (!loaded.unfinished) {
                m_reloadAt = m_now + reload_again;
                return;
            }
            m_reloading = false;
            takeUnfinished(*loaded.unfinished);
            return;
        case LoadRequest::Kind::NextWake:
            if (loaded.nextWake && (!m_storeWake || *loaded.nextWake < *m_storeWake)) m_storeWake = loaded.nextWake;
            return;
    }
}

void Engine::takeOne(Loaded& loaded) {
    const core::OrderId id = loaded.request.order;
    std::vector<Work> waiting = std::move(m_awaiting[id]);
    m_awaiting.erase(id);
    if (!loaded.orders) return keepWaiting(id, std::move(waiting));
    const bool there = !loaded.orders->empty();
    if (find(id) == nullptr && (!there || !admit(loaded.orders->front()))) {
        const api::Problem problem =
            there ? conflict("workflow_missing", "The order's workflow version is not installed here.") : notFound();
        for (Work& work : waiting) refuse(work, problem);
        return;
    }
    for (Work& work : waiting) m_work.push_back(std::move(work));
}

// What has happened has happened, whether or not the store can be read now; only people are told to come again.
void Engine::keepWaiting(const core::OrderId& id, std::vector<Work> waiting) {
    const auto asks = [](const Work& work) {
        return std::holds_alternative<CommandReply>(work.reply) || std::holds_alternative<CallbackReply>(work.reply);
    };
    for (Work& work : waiting)
        if (asks(work)) refuse(work, storeAway());
    std::erase_if(waiting, asks);
    if (waiting.empty()) return;
    m_awaiting[id] = std::move(waiting);
    m_unread.push_back(id);
    m_loadAgainAt = m_now + reload_again;
}

void Engine::loadAgain(core::Instant now) {
    if (!m_loadAgainAt || now < *m_loadAgainAt) return;
    m_loadAgainAt.reset();
    for (const core::OrderId& id : std::exchange(m_unread, {}))
        if (m_awaiting.contains(id)) loadOne(id);
}

void Engine::takeReady(Loaded& loaded) {
    m_readyLoading = false;
    if (!m_passUnderWay) return;  // memory was dropped meanwhile: the pass begins anew
    if (!loaded.orders) {
        m_passUnderWay = false;
        m_leftInStore = true;
        return;
    }
    for (const ports::StoredOrder& stored : *loaded.orders) {
        const ports::OrderRow& row = stored.row;
        m_cursor = ports::ReadyCursor{row.priority, row.wakeAt.value_or(core::Instant{}), row.id};
        if (find(row.id) == nullptr && !m_awaiting.contains(row.id) && !m_unservable.contains(row.id))
            static_cast<void>(admit(stored));
    }
    if (loaded.orders->size() < loaded.request.limit) {
        m_passUnderWay = false;
        if (!std::exchange(m_firstPassDone, true)) {
            m_missingDue = true;
            askForLacking();
        }
        LoadRequest request;
        request.kind = LoadRequest::Kind::NextWake;
        request.now = m_lastPass;  // what has become due since the pass began was not seen by it
        m_outside.load(std::move(request));
    }
}

void Engine::refill(core::Instant now) {
    if (m_stopping || m_halted || m_resolving) return;
    loadAgain(now);
    loadMissing();
    if (m_readyLoading) return;
    if (m_storeWake && *m_storeWake <= now) {
        m_storeWake.reset();
        m_leftInStore = true;
    }
    if (!m_passUnderWay) {
        if (!m_leftInStore || (now - m_lastPass < pass_interval && now >= m_lastPass)) return;
        m_leftInStore = false;
        m_passUnderWay = true;
        m_cursor.reset();
        m_lastPass = now;
    }
    const std::size_t room = m_settings.inFlight - std::min(m_settings.inFlight, m_residents.size());
    if (room < std::max<std::size_t>(1, m_settings.inFlight / 8)) return;
    LoadRequest request;
    request.kind = LoadRequest::Kind::Ready;
    request.cursor = m_cursor;
    request.now = m_lastPass;
    request.limit = std::min(room, load_max);
    m_readyLoading = true;
    m_outside.load(std::move(request));
}

void Engine::releaseParked() {
    if (m_stopping || m_halted || m_resolving) return;
    for (auto& [name, lane] : m_lanes) {
        const bool mayHaveParked = lane.parked > 0 || lane.parkedUncertain;
        if (!mayHaveParked || lane.loading || lane.releasing > 0 || lane.roomForParked() == 0) continue;
        if (m_residents.size() >= m_settings.inFlight) continue;
        LoadRequest request;
        request.kind = LoadRequest::Kind::Parked;
        request.service = name;
        request.probe = lane.probing();
        request.limit = request.probe ? load_max : std::min(lane.roomForParked(), load_max);
        lane.loading = true;
        m_outside.load(std::move(request));
    }
}

// A probe is likely to use up a try for nothing, so it is asked of an order that has most of them left: always of the
// first one, a long outage would end with that order held for a person.
void Engine::chooseProbe(std::vector<ports::StoredOrder>& orders, const std::string& service) const {
    std::optional<ports::StoredOrder> chosen;
    int fewest = 0;
    for (ports::StoredOrder& stored : orders) {
        if (m_awaiting.contains(stored.row.id) || m_unservable.contains(stored.row.id)) continue;
        const auto order = orderOf(stored, m_workflows);
        const int tries = order && order->workflow != nullptr ? triesUsed(*order, service) : 0;
        if (!chosen || tries < fewest) {
            chosen = std::move(stored);
            fewest = tries;
        }
    }
    orders.clear();
    if (chosen) orders.push_back(std::move(*chosen));
}

void Engine::takeParked(Loaded& loaded) {
    Lane& service = lane(loaded.request.service);
    service.loading = false;
    if (!loaded.orders) return;
    if (loaded.orders->size() < loaded.request.limit) {
        service.parked = loaded.orders->size();
        service.parkedUncertain = false;
    }
    if (loaded.request.probe) chooseProbe(*loaded.orders, service.name());
    for (const ports::StoredOrder& stored : *loaded.orders) {
        const core::OrderId id = stored.row.id;
        if (m_awaiting.contains(id) || m_unservable.contains(id)) continue;
        if (find(id) == nullptr && !admit(stored)) continue;
        ++service.releasing;
        m_work.push_back({id, core::ServiceOpened{service.name()}, Nothing{}});
    }
}

void Engine::retire(const core::OrderId& id, core::Instant now) {
    Resident* resident = find(id);
    if (resident == nullptr) return;
    resident->listed = false;
    resident->returnedTo.clear();
    if (!resident->calls.empty()) return setTimer(*resident);
    const auto due = nextDue(resident->order);
    if (due && *due <= now + resident_wait_max) return setTimer(*resident);
    if (due && (!m_storeWake || *due < *m_storeWake)) m_storeWake = *due;
    // An attempt is on its way by the record, but nobody carries it: the store's copy is recovered.
    if (!due && resident->order.wakeAt()) m_leftInStore = true;
    m_timers.clear(id);
    m_residents.erase(id);
}

void Engine::setTimer(const Resident& resident) {
    if (const auto due = nextDue(resident.order))
        m_timers.set(resident.order.id, *due);
    else
        m_timers.clear(resident.order.id);
}

void Engine::countParked(Resident& resident) {
    std::string parkedOn = resident.order.parkedOn();
    if (parkedOn == resident.committedParkedOn) return;
    if (!resident.committedParkedOn.empty()) {
        Lane& before = lane(resident.committedParkedOn);
        if (before.parked > 0) --before.parked;
    }
    if (!parkedOn.empty()) ++lane(parkedOn).parked;
    resident.committedParkedOn = std::move(parkedOn);
}

std::optional<core::Instant> Engine::residencyWake() const {
    if (m_stopping || m_resolving) return std::nullopt;
    if (m_readyLoading) return m_loadAgainAt;
    auto wake = !m_passUnderWay && m_leftInStore ? std::optional(m_lastPass + pass_interval) : m_storeWake;
    if (m_loadAgainAt && (!wake || *m_loadAgainAt < *wake)) wake = m_loadAgainAt;
    return wake;
}

}  // namespace sagadesk::engine

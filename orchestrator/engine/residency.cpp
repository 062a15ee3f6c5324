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

}  // namespace

Engine::Resident* Engine::find(const core::OrderId& order) {
    const auto it = m_residents.find(order);
    return it == m_residents.end() ? nullptr : &it->second;
}

void Engine::await(Work work) {
    const core::OrderId order = work.order;
    auto& waiting = m_awaiting[order];
    waiting.push_back(std::move(work));
    if (waiting.size() > 1) return;
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
                                             ", which is not installed.");
    m_unservables.push_back(std::move(*order));
}

void Engine::addUnservable(const core::Order& order, core::Instant now, ports::Batch& batch) {
    core::Decision decision = core::holdWithoutWorkflow(order, moment(now));
    ENSURE(decision.changed);
    tally(order, decision.order);
    batch.updates.push_back({order.version,
                             rowOf(decision.order, m_settings.partitions),
                             std::move(decision.entries),
                             {},
                             {},
                             core::causeOf(decision.order)});
}

// Orders that were held for want of their workflow: those whose version is here now go on.
void Engine::takeMissing(Loaded& loaded) {
    if (!loaded.orders) return;
    for (const ports::StoredOrder& stored : *loaded.orders) {
        const bool here = m_workflows.find(stored.row.type, stored.row.workflowVersion) != nullptr;
        if (here && find(stored.row.id) == nullptr) static_cast<void>(admit(stored));
    }
    if (loaded.orders->size() < loaded.request.limit) return;
    LoadRequest next = loaded.request;
    next.order = loaded.orders->back().row.id;
    m_outside.load(std::move(next));
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
    if (!loaded.orders) return;
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
    const bool there = loaded.orders && !loaded.orders->empty();
    if (find(id) == nullptr && (!there || !admit(loaded.orders->front()))) {
        api::Problem problem = notFound();
        if (!loaded.orders)
            problem = storeAway();
        else if (there)
            problem = {api::ProblemCode::Conflict,
                       "The order's workflow version is not installed here.",
                       {},
                       "workflow_missing",
                       {},
                       {}};
        for (Work& work : waiting) refuse(work, problem);
        return;
    }
    for (Work& work : waiting) m_work.push_back(std::move(work));
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
            LoadRequest missing;
            missing.kind = LoadRequest::Kind::Missing;
            missing.limit = load_max;
            m_outside.load(std::move(missing));
            askForLacking();
        }
        LoadRequest request;
        request.kind = LoadRequest::Kind::NextWake;
        request.now = m_lastPass;  // what has become due since the pass began was not seen by it
        m_outside.load(std::move(request));
    }
}

void Engine::refill(core::Instant now) {
    if (m_stopping || m_halted || m_readyLoading || m_resolving) return;
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
        if (!mayHaveParked || lane.loading || lane.releasing > 0 || lane.room() == 0) continue;
        if (m_residents.size() >= m_settings.inFlight) continue;
        LoadRequest request;
        request.kind = LoadRequest::Kind::Parked;
        request.service = name;
        request.limit = std::min(lane.room(), load_max);
        lane.loading = true;
        m_outside.load(std::move(request));
    }
}

void Engine::takeParked(Loaded& loaded) {
    Lane& service = lane(loaded.request.service);
    service.loading = false;
    if (!loaded.orders) return;
    if (loaded.orders->size() < loaded.request.limit) {
        service.parked = loaded.orders->size();
        service.parkedUncertain = false;
    }
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
    if (m_stopping || m_readyLoading || m_resolving) return std::nullopt;
    if (!m_passUnderWay && m_leftInStore) return m_lastPass + pass_interval;
    return m_storeWake;
}

}  // namespace sagadesk::engine

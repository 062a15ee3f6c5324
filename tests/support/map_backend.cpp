#include "support/map_backend.h"

#include <array>
#include <cstring>
#include <utility>

namespace sagadesk::tests {

namespace {

constexpr core::Instant first_instant{core::Duration{1'770'000'000'000}};
constexpr std::size_t orders_kept_max = 1'000;  // a run of many thousand requests must not grow by its orders

api::Problem problemOf(const std::variant<core::Failure, core::FieldErrors>& error) {
    api::Problem problem;
    if (const auto* failure = std::get_if<core::Failure>(&error)) {
        problem.code = api::ProblemCode::MalformedJson;
        problem.detail = failure->detail;
        problem.place = failure->place;
    } else {
        problem.code = api::ProblemCode::InvalidOrder;
        problem.detail = "The order breaks rules.";
        problem.errors = std::get<core::FieldErrors>(error);
    }
    return problem;
}

api::Problem problemWith(api::ProblemCode code, std::string detail) {
    api::Problem problem;
    problem.code = code;
    problem.detail = std::move(detail);
    return problem;
}

api::OrderSnapshot snapshotOf(const core::OrderDocument& document, core::OrderId id, std::uint64_t number) {
    api::OrderSnapshot snapshot;
    snapshot.summary.id = id;
    snapshot.summary.number = core::OrderNumber::fromRandom(number);
    snapshot.summary.type = document.type;
    snapshot.summary.customerId = document.customerId;
    snapshot.summary.externalReference = document.externalReference;
    snapshot.summary.currency = document.currency;
    snapshot.summary.total = document.total;
    snapshot.summary.version = 1;
    snapshot.summary.created = snapshot.summary.changed = id.created();
    snapshot.document = document.text;
    snapshot.workflowVersion = 1;
    return snapshot;
}

}  // namespace

MapBackend::MapBackend(Answers answers) : m_listeners(makeListeners()) {
    m_status.storeWritable = true;
    m_status.partitions = m_status.partitionsOwned = 16;
    m_positions.resize(m_status.partitions);
    if (answers == Answers::FromItsThread) m_thread = std::thread([this] { run(); });
}

MapBackend::~MapBackend() {
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_changed.notify_all();
    if (m_thread.joinable()) m_thread.join();
}

void MapBackend::run() {
    while (true) {
        std::function<void()> next;
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return m_stopping || (!m_held && !m_answers.empty()); });
            if (m_stopping) return;
            next = std::move(m_answers.front());
            m_answers.pop_front();
        }
        next();
    }
}

void MapBackend::post(std::function<void()> answer) {
    if (!m_thread.joinable()) return answer();
    {
        const std::lock_guard lock(m_mutex);
        m_answers.push_back(std::move(answer));
    }
    m_changed.notify_all();
}

void MapBackend::hold() {
    const std::lock_guard lock(m_mutex);
    m_held = true;
}

void MapBackend::release() {
    {
        const std::lock_guard lock(m_mutex);
        m_held = false;
    }
    m_changed.notify_all();
}

std::size_t MapBackend::waiting() const {
    const std::lock_guard lock(m_mutex);
    return m_answers.size();
}

std::size_t MapBackend::orderCount() const {
    const std::lock_guard lock(m_mutex);
    return m_orders.size();
}

std::vector<api::OrderCommand> MapBackend::commands() const {
    const std::lock_guard lock(m_mutex);
    return m_commands;
}

std::vector<api::SubmitOrder> MapBackend::submissions() const {
    const std::lock_guard lock(m_mutex);
    return m_submissions;
}

std::vector<api::OrderQuery> MapBackend::queries() const {
    const std::lock_guard lock(m_mutex);
    return m_queries;
}

std::vector<api::Callback> MapBackend::callbacks() const {
    const std::lock_guard lock(m_mutex);
    return m_callbacks;
}

void MapBackend::refuseWith(std::optional<api::Problem> problem) {
    const std::lock_guard lock(m_mutex);
    m_refusal = std::move(problem);
}

void MapBackend::setStatus(api::EngineStatus status) {
    const std::lock_guard lock(m_mutex);
    m_status = std::move(status);
}

MapBackend::Kept* MapBackend::find(const std::string& name) {
    if (const auto id = core::OrderId::parse(name)) {
        const auto kept = m_orders.find(*id);
        return kept == m_orders.end() ? nullptr : &kept->second;
    }
    const auto number = core::OrderNumber::parse(name);
    for (auto& [id, kept] : m_orders)
        if (number && kept.snapshot.summary.number == *number) return &kept;
    return nullptr;
}

api::Answer<api::Accepted> MapBackend::accept(const api::SubmitOrder& order) {
    auto document = core::OrderDocument::parse(order.body);
    if (!document) return tl::unexpected(problemOf(document.error()));
    const std::string key = order.scope + '\n' + order.idempotencyKey;
    if (const auto known = m_keys.find(key); known != m_keys.end()) {
        if (known->second.text != (*document)->text)
            return tl::unexpected(problemWith(api::ProblemCode::KeyReused, "Another body came with this key."));
        api::Accepted again = known->second.accepted;
        again.replayed = true;
        return again;
    }
    std::array<std::uint8_t, 10> random{};
    std::memcpy(random.data(), &m_next, sizeof m_next);
    const auto created = first_instant + core::Duration(static_cast<std::int64_t>(m_next));
    const auto id = core::OrderId::make(created, random);
    const api::OrderSnapshot snapshot = snapshotOf(**document, id, m_next++ * 7919);
    api::Accepted accepted{id,
                           "{\"id\":\"" + id.text() + "\",\"number\":\"" + snapshot.summary.number.text() +
                               "\",\"state\":\"pending\",\"acceptedAt\":\"" + core::toRfc3339(created) + "\"}",
                           false};
    if (m_orders.size() < orders_kept_max) {
        m_orders[id] = {snapshot};
        m_keys[key] = {(*document)->text, accepted};
    }
    return accepted;
}

void MapBackend::submit(api::SubmitOrder order, api::Then<api::Accepted> then) {
    std::unique_lock lock(m_mutex);
    api::Answer<api::Accepted> accepted =
        m_refusal ? api::Answer<api::Accepted>(tl::unexpected(*m_refusal)) : accept(order);
    if (m_submissions.size() < orders_kept_max) m_submissions.push_back(std::move(order));
    lock.unlock();
    answer(then, std::move(accepted));
}

void MapBackend::check(api::SubmitOrder order, api::Then<api::OrderCheck> then) {
    api::Answer<api::OrderCheck> checked;
    const auto document = core::OrderDocument::parse(order.body);
    if (document)
        checked = api::OrderCheck{
            (*document)->type,     1,
            (*document)->currency, (*document)->total,
            (*document)->text,     {{"capture-payment", "Take payment", "payment", "call", "payment", false}}};
    else
        checked = tl::unexpected(problemOf(document.error()));
    if (const std::lock_guard lock(m_mutex); m_refusal) checked = tl::unexpected(*m_refusal);
    answer(then, std::move(checked));
}

void MapBackend::command(api::OrderCommand command, api::Then<api::CommandDone> then) {
    std::unique_lock lock(m_mutex);
    api::Answer<api::CommandDone> done =
        tl::unexpected(problemWith(api::ProblemCode::NotFound, "There is no such order."));
    if (Kept* const kept = find(command.order)) {
        auto& summary = kept->snapshot.summary;
        if (command.expectedVersion && *command.expectedVersion < summary.version) {
            done.error() = problemWith(api::ProblemCode::Conflict, "The order has changed.");
            done.error().guard = "version_changed";
        } else {
            ++summary.version;
            done = api::CommandDone{summary.id, summary.version, summary.state, summary.activity};
        }
    }
    if (m_refusal) done = tl::unexpected(*m_refusal);
    m_commands.push_back(std::move(command));
    lock.unlock();
    answer(then, std::move(done));
}

void MapBackend::callback(api::Callback callback, api::Then<api::CallbackDone> then) {
    std::unique_lock lock(m_mutex);
    api::Answer<api::CallbackDone> done = api::CallbackDone{"applied"};
    if (callback.token == "unknown")
        done = tl::unexpected(problemWith(api::ProblemCode::NotFound, "There is no such callback."));
    m_callbacks.push_back(std::move(callback));
    lock.unlock();
    answer(then, std::move(done));
}

void MapBackend::order(api::OrderName name, api::Then<api::OrderSnapshot> then) {
    std::unique_lock lock(m_mutex);
    Kept* const kept = find(name);
    api::Answer<api::OrderSnapshot> found =
        tl::unexpected(problemWith(api::ProblemCode::NotFound, "There is no such order."));
    if (kept != nullptr) found = kept->snapshot;
    lock.unlock();
    answer(then, std::move(found));
}

void MapBackend::orders(api::OrderQuery query, api::Then<api::OrderPage> then) {
    std::unique_lock lock(m_mutex);
    api::OrderPage page;
    for (auto it = m_orders.rbegin(); it != m_orders.rend(); ++it) {
        if (query.before && !(it->first < *query.before)) continue;
        if (page.orders.size() == query.limit) {
            page.next = page.orders.back().id;
            break;
        }
        page.orders.push_back(it->second.snapshot.summary);
    }
    m_queries.push_back(std::move(query));
    lock.unlock();
    answer(then, api::Answer<api::OrderPage>(std::move(page)));
}

void MapBackend::count(api::OrderQuery query, api::Then<api::OrderCount> then) {
    std::unique_lock lock(m_mutex);
    const api::OrderCount count{m_orders.size(), true};
    m_queries.push_back(std::move(query));
    lock.unlock();
    answer(then, api::Answer<api::OrderCount>(count));
}

void MapBackend::journal(api::OrderName name, api::Then<api::JournalPage> then) {
    std::unique_lock lock(m_mutex);
    Kept* const kept = find(name);
    api::Answer<api::JournalPage> found =
        tl::unexpected(problemWith(api::ProblemCode::NotFound, "There is no such order."));
    if (kept != nullptr) {
        core::JournalEntry entry;
        entry.position = entry.sequence = 1;
        entry.order = kept->snapshot.summary.id;
        entry.time = kept->snapshot.summary.created;
        entry.run = 1;
        entry.actor = "api:anonymous";
        found = api::JournalPage{entry.order, {entry}};
    }
    lock.unlock();
    answer(then, std::move(found));
}

api::EngineStatus MapBackend::status() const {
    const std::lock_guard lock(m_mutex);
    return m_status;
}

}  // namespace sagadesk::tests

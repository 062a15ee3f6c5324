#include "gui/canned_backend.h"

#include <algorithm>
#include <map>
#include <utility>

#include "gui/canned_flow.h"
#include "gui/canned_orders.h"
#include "gui/canned_search.h"

namespace sagadesk::tests {

namespace {

api::Problem notFound() {
    api::Problem problem;
    problem.code = api::ProblemCode::NotFound;
    problem.detail = "there is no such order";
    return problem;
}

core::EntryKind kindOf(core::OrderState state, core::Activity activity) {
    if (activity == core::Activity::Held) return core::EntryKind::OrderHeld;
    switch (state) {
        case core::OrderState::Completed:
            return core::EntryKind::OrderCompleted;
        case core::OrderState::Failed:
            return core::EntryKind::OrderFailed;
        case core::OrderState::Cancelled:
            return core::EntryKind::OrderCancelled;
        default:
            return core::EntryKind::OrderProcessing;
    }
}

}  // namespace

struct CannedBackend::Listeners {
    std::mutex mutex;
    std::map<int, std::function<void()>> nudges;
    int next = 0;
};

CannedBackend::CannedBackend(std::size_t orders)
    : m_orders(cannedOrders(orders, now)),
      m_status(cannedStatus(m_orders)),
      m_services(cannedServices(now)),
      m_listeners(std::make_shared<Listeners>()),
      m_thread([this] { run(); }) {}

CannedBackend::~CannedBackend() {
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        m_held = false;
    }
    m_changed.notify_all();
    m_thread.join();
}

void CannedBackend::run() {
    std::unique_lock lock(m_mutex);
    while (true) {
        m_changed.wait(lock, [this] { return (m_stopping || !m_answers.empty()) && !m_held; });
        if (m_answers.empty()) return;
        auto answer = std::move(m_answers.front());
        m_answers.pop_front();
        lock.unlock();
        answer();
        lock.lock();
    }
}

void CannedBackend::post(std::function<void()> answer) {
    {
        const std::lock_guard lock(m_mutex);
        m_answers.push_back(std::move(answer));
    }
    m_changed.notify_all();
}

void CannedBackend::hold() {
    const std::lock_guard lock(m_mutex);
    m_held = true;
}

void CannedBackend::release() {
    {
        const std::lock_guard lock(m_mutex);
        m_held = false;
    }
    m_changed.notify_all();
}

void CannedBackend::refuseWith(std::optional<api::Problem> problem) {
    const std::lock_guard lock(m_mutex);
    m_refusal = std::move(problem);
}

void CannedBackend::setServices(api::ServiceBoard board) {
    const std::lock_guard lock(m_mutex);
    m_services = std::move(board);
}

void CannedBackend::setPipeline(api::Pipeline pipeline) {
    const std::lock_guard lock(m_mutex);
    m_pipeline = std::move(pipeline);
}

int CannedBackend::pipelinesAsked() const {
    const std::lock_guard lock(m_mutex);
    return m_pipelinesAsked;
}

void CannedBackend::setStatus(api::EngineStatus status) {
    const std::lock_guard lock(m_mutex);
    m_status = std::move(status);
}

std::vector<api::OrderSummary> CannedBackend::all() const {
    const std::lock_guard lock(m_mutex);
    return m_orders;
}

std::vector<api::OrderCommand> CannedBackend::commands() const {
    const std::lock_guard lock(m_mutex);
    return m_commands;
}

std::vector<api::SubmitOrder> CannedBackend::submissions() const {
    const std::lock_guard lock(m_mutex);
    return m_submissions;
}

std::vector<api::BulkRequest> CannedBackend::bulks() const {
    const std::lock_guard lock(m_mutex);
    return m_bulks;
}

std::vector<api::AttemptsQuery> CannedBackend::attemptQueries() const {
    const std::lock_guard lock(m_mutex);
    return m_attemptQueries;
}

std::vector<api::ServiceCommand> CannedBackend::serviceCommands() const {
    const std::lock_guard lock(m_mutex);
    return m_serviceCommands;
}

api::OrderSummary* CannedBackend::find(const std::string& name) {
    const auto number = core::OrderNumber::parse(name);
    const auto id = core::OrderId::parse(name);
    const auto found = std::find_if(m_orders.begin(), m_orders.end(), [&](const api::OrderSummary& order) {
        return (number && order.number == *number) || (id && order.id == *id);
    });
    return found == m_orders.end() ? nullptr : &*found;
}

void CannedBackend::write(core::JournalEntry entry) {
    entry.position = m_journal.size() + 1;
    entry.time = now;
    m_journal.push_back(std::move(entry));
}

void CannedBackend::nudge() {
    std::vector<std::function<void()>> nudges;
    {
        const std::lock_guard lock(m_listeners->mutex);
        for (const auto& [id, each] : m_listeners->nudges) nudges.push_back(each);
    }
    for (const auto& each : nudges) each();
}

void CannedBackend::change(const core::OrderId& id, core::OrderState state, core::Activity activity) {
    {
        const std::lock_guard lock(m_mutex);
        api::OrderSummary* order = find(id.text());
        if (order == nullptr) return;
        order->state = state;
        order->activity = activity;
        ++order->version;
        core::JournalEntry entry;
        entry.order = id;
        entry.state = state;
        entry.activity = activity;
        entry.kind = kindOf(state, activity);
        write(std::move(entry));
    }
    nudge();
}

void CannedBackend::add(api::OrderSummary order) {
    {
        const std::lock_guard lock(m_mutex);
        core::JournalEntry entry;
        entry.order = order.id;
        m_orders.insert(m_orders.begin(), std::move(order));
        write(std::move(entry));
    }
    nudge();
}

void CannedBackend::burst(std::size_t entries) {
    {
        const std::lock_guard lock(m_mutex);
        for (std::size_t i = 0; i < entries; ++i) write({});
    }
    nudge();
}

void CannedBackend::submit(api::SubmitOrder order, api::Then<api::Accepted> then) {
    {
        const std::lock_guard lock(m_mutex);
        m_submissions.push_back(std::move(order));
    }
    api::Accepted accepted;
    accepted.id = all().front().id;
    answer<api::Accepted>(then, std::move(accepted));
}

void CannedBackend::check(api::SubmitOrder order, api::Then<api::OrderCheck> then) {
    const auto document = core::OrderDocument::parse(order.body);
    if (const auto* errors = document ? nullptr : std::get_if<core::FieldErrors>(&document.error()))
        return answer<api::OrderCheck>(
            then, tl::unexpected(
                      api::Problem{api::ProblemCode::InvalidOrder, "The order is not valid.", {}, {}, *errors, {}}));
    if (!document) return answer<api::OrderCheck>(then, tl::unexpected(api::Problem{}));
    api::OrderCheck check;
    check.type = (*document)->type;
    check.workflowVersion = 14;
    check.currency = (*document)->currency;
    check.total = (*document)->total;
    check.document = (*document)->text;
    check.steps = {{"authorise-payment", "Authorise payment", "payment", "call", "payment", false}};
    answer<api::OrderCheck>(then, std::move(check));
}

void CannedBackend::command(api::OrderCommand command, api::Then<api::CommandDone> then) {
    std::optional<api::CommandDone> done;
    {
        const std::lock_guard lock(m_mutex);
        m_commands.push_back(command);
        if (const api::OrderSummary* order = find(command.order))
            done = api::CommandDone{order->id, order->version + 1, order->state, order->activity};
    }
    if (done)
        answer<api::CommandDone>(then, *done);
    else
        answer<api::CommandDone>(then, tl::unexpected(notFound()));
}

void CannedBackend::callback(api::Callback, api::Then<api::CallbackDone> then) {
    answer<api::CallbackDone>(then, api::CallbackDone{"stale"});
}

void CannedBackend::order(api::OrderName name, api::Then<api::OrderSnapshot> then) {
    std::optional<api::OrderSummary> summary;
    {
        const std::lock_guard lock(m_mutex);
        if (const api::OrderSummary* order = find(name)) summary = *order;
    }
    if (summary)
        answer<api::OrderSnapshot>(then, cannedSnapshot(*summary));
    else
        answer<api::OrderSnapshot>(then, tl::unexpected(notFound()));
}

void CannedBackend::orders(api::OrderQuery query, api::Then<api::OrderPage> then) {
    api::OrderPage page;
    for (const api::OrderSummary& order : all()) {
        if (!matches(order, query, now)) continue;
        if (page.orders.size() == query.limit) {
            page.next = page.orders.back().id;
            break;
        }
        page.orders.push_back(order);
    }
    answer<api::OrderPage>(then, std::move(page));
}

void CannedBackend::count(api::OrderQuery query, api::Then<api::OrderCount> then) {
    api::OrderCount counted;
    query.before.reset();
    for (const api::OrderSummary& order : all()) counted.count += matches(order, query, now) ? 1 : 0;
    answer<api::OrderCount>(then, std::move(counted));
}

void CannedBackend::journal(api::OrderName name, api::Then<api::JournalPage> then) {
    std::optional<api::OrderSummary> summary;
    {
        const std::lock_guard lock(m_mutex);
        if (const api::OrderSummary* order = find(name)) summary = *order;
    }
    if (summary)
        answer<api::JournalPage>(then, api::JournalPage{summary->id, cannedJournal(*summary)});
    else
        answer<api::JournalPage>(then, tl::unexpected(notFound()));
}

void CannedBackend::overview(std::chrono::minutes zone, api::Then<api::Overview> then) {
    answer<api::Overview>(then, cannedOverview(all(), now, zone));
}

void CannedBackend::pipeline(api::Then<api::Pipeline> then) {
    std::optional<api::Pipeline> given;
    {
        const std::lock_guard lock(m_mutex);
        given = m_pipeline;
        ++m_pipelinesAsked;
    }
    answer<api::Pipeline>(then, given ? *given : cannedPipeline(all(), now));
}

void CannedBackend::attempts(api::AttemptsQuery query, api::Then<api::AttemptsPage> then) {
    std::optional<api::OrderSummary> summary;
    {
        const std::lock_guard lock(m_mutex);
        m_attemptQueries.push_back(query);
        if (const api::OrderSummary* order = find(query.order)) summary = *order;
    }
    if (summary)
        answer<api::AttemptsPage>(then, cannedAttempts(*summary, query));
    else
        answer<api::AttemptsPage>(then, tl::unexpected(notFound()));
}

void CannedBackend::previewCancel(api::OrderName name, api::Then<api::CancelPreview> then) {
    api::CancelPreview preview;
    {
        const std::lock_guard lock(m_mutex);
        if (const api::OrderSummary* order = find(name))
            preview.id = order->id, preview.version = order->version, preview.currency = order->currency;
    }
    answer<api::CancelPreview>(then, std::move(preview));
}

void CannedBackend::failures(api::Then<api::FailureList> then) {
    answer<api::FailureList>(then, cannedFailures(now));
}

void CannedBackend::cause(api::CauseCommand command, api::Then<api::CauseDone> then) {
    answer<api::CauseDone>(then, api::CauseDone{command.cause});
}

void CannedBackend::bulk(api::BulkRequest request, api::Then<api::BulkAnswer> then) {
    api::BulkAnswer done;
    done.plan.matched = done.plan.willAct = request.orders.empty() ? 212 : request.orders.size();
    done.plan.money = {{"EUR", done.plan.willAct, 4'790'220, 0}};
    if (!request.dryRun) {
        api::BulkView view;
        view.job.id = {77};
        view.job.action = request.action;
        view.job.reason = request.reason;
        view.job.total = static_cast<std::uint32_t>(done.plan.willAct);
        view.results[0] = view.job.total;
        done.job = view;
    }
    {
        const std::lock_guard lock(m_mutex);
        m_bulks.push_back(std::move(request));
        if (done.job) m_jobs.insert(m_jobs.begin(), *done.job);
    }
    answer<api::BulkAnswer>(then, std::move(done));
}

void CannedBackend::bulkJobs(api::Then<api::BulkList> then) {
    api::BulkList list;
    {
        const std::lock_guard lock(m_mutex);
        list.jobs = m_jobs;
    }
    answer<api::BulkList>(then, std::move(list));
}

void CannedBackend::bulkJob(core::BulkId id, api::Then<api::BulkView> then) {
    api::BulkView view;
    view.job.id = id;
    answer<api::BulkView>(then, std::move(view));
}

void CannedBackend::bulkItems(core::BulkId id, std::uint32_t, std::size_t, api::Then<api::BulkItems> then) {
    answer<api::BulkItems>(then, api::BulkItems{id, {}, std::nullopt});
}

void CannedBackend::bulkCommand(api::BulkCommand command, api::Then<api::BulkView> then) {
    bulkJob(command.job, std::move(then));
}

void CannedBackend::services(api::Then<api::ServiceBoard> then) {
    api::ServiceBoard board;
    {
        const std::lock_guard lock(m_mutex);
        board = m_services;
    }
    answer<api::ServiceBoard>(then, std::move(board));
}

void CannedBackend::service(api::ServiceCommand command, api::Then<api::ServiceDone> then) {
    api::ServiceDone done;
    done.service.name = command.service;
    {
        const std::lock_guard lock(m_mutex);
        m_serviceCommands.push_back(std::move(command));
    }
    answer<api::ServiceDone>(then, std::move(done));
}

void CannedBackend::undelivered(api::UndeliveredQuery, api::Then<api::UndeliveredList> then) {
    answer<api::UndeliveredList>(then, api::UndeliveredList{});
}

void CannedBackend::undeliveredCommand(api::UndeliveredCommand command, api::Then<api::UndeliveredDone> then) {
    answer<api::UndeliveredDone>(then, api::UndeliveredDone{command.ids.size()});
}

void CannedBackend::republish(api::RepublishCommand, api::Then<api::RepublishView> then) {
    answer<api::RepublishView>(then, api::RepublishView{});
}

void CannedBackend::republishings(api::Then<api::RepublishList> then) {
    answer<api::RepublishList>(then, api::RepublishList{});
}

void CannedBackend::events(api::EventsAfter after, api::Then<api::EventPage> then) {
    api::EventPage page;
    {
        const std::lock_guard lock(m_mutex);
        std::uint64_t at = m_journal.size();
        if (after.cursor && !after.cursor->positions.empty()) {
            at = after.cursor->positions.front();
            while (at < m_journal.size() && page.entries.size() < after.limit) page.entries.push_back(m_journal[at++]);
            page.more = at < m_journal.size();
        }
        page.next.positions = {at};
    }
    answer<api::EventPage>(then, std::move(page));
}

std::shared_ptr<void> CannedBackend::listen(std::function<void()> nudge) {
    const auto listeners = m_listeners;
    const std::lock_guard lock(listeners->mutex);
    const int id = listeners->next++;
    listeners->nudges.emplace(id, std::move(nudge));
    return std::shared_ptr<void>(listeners.get(), [listeners, id](void*) {
        const std::lock_guard inner(listeners->mutex);
        listeners->nudges.erase(id);
    });
}

api::EngineStatus CannedBackend::status() const {
    const std::lock_guard lock(m_mutex);
    return m_status;
}

}  // namespace sagadesk::tests

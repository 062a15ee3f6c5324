// The calls for operators of the map's backend: kept, and answered with one of everything.
#include "support/map_backend.h"

namespace sagadesk::tests {

namespace {

constexpr core::Instant noon{core::Duration{1'770'000'000'000}};

api::Problem problemWith(api::ProblemCode code, std::string detail) {
    api::Problem problem;
    problem.code = code;
    problem.detail = std::move(detail);
    return problem;
}

tl::unexpected<api::Problem> missing() {
    return tl::unexpected(problemWith(api::ProblemCode::NotFound, "There is no such thing."));
}

api::BulkPlan planFor(const api::BulkRequest& request) {
    api::BulkPlan plan;
    plan.matched = request.orders.size();
    plan.willAct = request.orders.size();
    plan.money.push_back({"EUR", plan.matched, 4497, 0});
    return plan;
}

api::BulkView jobFor(const api::BulkRequest& request) {
    api::BulkView view;
    view.job.id = MapBackend::known_job;
    view.job.action = request.action;
    view.job.reason = request.reason;
    view.job.actor = request.actor;
    view.job.rate = request.rate;
    view.job.canary = request.canary;
    view.job.stopAbove = request.stopAbove;
    view.job.created = view.job.changed = noon;
    view.job.total = view.results[0] = static_cast<std::uint32_t>(request.orders.size());
    return view;
}

// One event of an order that stands still, one message that is no order.
std::vector<api::UndeliveredView> oneOfEach() {
    std::vector<api::UndeliveredView> messages(2);
    for (auto& message : messages) message.at = noon;
    messages[0].order = core::OrderId::make(noon, {});
    messages[0].id = "event-" + messages[0].order->text();
    messages[0].code = "too_large";
    messages[0].detail = "larger than the broker takes";
    messages[0].event = "order.confirmed";
    messages[0].sequence = 3;
    messages[0].attempts = 1;
    messages[1].id = "intake-7";
    messages[1].kind = api::UndeliveredKind::Intake;
    messages[1].code = "malformed_json";
    messages[1].topic = "sagadesk/intake/orders";
    messages[1].key = "W-7";
    messages[1].payload = "{\"total\": \xC3";
    messages[1].bytes = 9'000;
    return messages;
}

api::RepublishView republishingFor(const api::RepublishCommand& command) {
    api::RepublishView view;
    view.id = 3;
    view.actor = command.actor;
    view.reason = command.reason;
    view.created = noon;
    view.entries = 40;
    view.done = 12;
    view.published = 9;
    return view;
}

api::SentAttempt attemptOf(const std::string& step) {
    api::SentAttempt attempt;
    attempt.step = step.empty() ? "capture-payment" : step;
    attempt.attempt = 2;
    attempt.sent = noon;
    attempt.took = core::Duration(684);
    attempt.method = "POST";
    attempt.path = "/captures";
    attempt.key = "k:1:capture-payment";
    attempt.status = 402;
    attempt.outcome = core::AttemptOutcome::Declined;
    attempt.code = "insufficient_funds";
    attempt.request = {R"({"order":null})", 900, false};
    attempt.response = {R"({"code":"insufficient_funds"})", 29, false};
    attempt.documentKept = false;
    return attempt;
}

api::ServiceView serviceNamed(const std::string& name) {
    api::ServiceView service;
    service.name = name;
    service.concurrency = service.configuredConcurrency = 64;
    service.breakerSince = noon;
    service.minutes.resize(60);
    return service;
}

}  // namespace

MapBackend::Operated MapBackend::operated() const {
    const std::lock_guard lock(m_mutex);
    return m_operated;
}

void MapBackend::attempts(api::AttemptsQuery query, api::Then<api::AttemptsPage> then) {
    const std::lock_guard lock(m_mutex);
    if (m_refusal) return answer<api::AttemptsPage>(then, tl::unexpected(*m_refusal));
    const Kept* const kept = find(query.order);
    if (kept == nullptr) return answer<api::AttemptsPage>(then, missing());
    answer<api::AttemptsPage>(then,
                              api::AttemptsPage{kept->snapshot.summary.id, query.personal, {attemptOf(query.step)}});
    m_operated.attempts.push_back(std::move(query));
}

void MapBackend::previewCancel(api::OrderName name, api::Then<api::CancelPreview> then) {
    std::unique_lock lock(m_mutex);
    const Kept* const kept = find(name);
    api::Answer<api::CancelPreview> found = missing();
    if (kept != nullptr) {
        const api::OrderSummary& summary = kept->snapshot.summary;
        found = api::CancelPreview{summary.id, summary.version, {}, {}, summary.currency, {}};
        found->steps.push_back({"capture-payment", "Take payment", "payment", core::UndoKind::Refund, false, 4497});
    }
    lock.unlock();
    answer(then, std::move(found));
}

void MapBackend::overview(std::chrono::minutes zone, api::Then<api::Overview> then) {
    api::Overview overview;
    overview.at = noon;
    overview.dayBegin = noon - zone;
    overview.today = {4, 3, 2, 1};
    overview.flow.push_back({noon, overview.today});
    overview.waiting.push_back({"EUR", 1, 2, 3});
    answer(then, api::Answer<api::Overview>(std::move(overview)));
}

void MapBackend::pipeline(api::Then<api::Pipeline> then) {
    api::Pipeline pipeline;
    pipeline.at = noon;
    pipeline.milestones.push_back(
        {"purchase", "payment", "Take payment", "processing", {"capture-payment"}, {}, 0, 1.5, {}, core::Duration(40)});
    answer(then, api::Answer<api::Pipeline>(std::move(pipeline)));
}

void MapBackend::failures(api::Then<api::FailureList> then) {
    api::FailureList list;
    list.at = noon;
    list.orders = 1;
    list.causes.emplace_back();
    list.causes[0].id = known_cause;
    list.undelivered.push_back(
        {api::UndeliveredKind::Event, "too_large", "larger than the broker takes", 3, noon, noon});
    answer(then, api::Answer<api::FailureList>(std::move(list)));
}

void MapBackend::cause(api::CauseCommand command, api::Then<api::CauseDone> then) {
    std::unique_lock lock(m_mutex);
    api::Answer<api::CauseDone> done = missing();
    if (command.cause == known_cause) done = api::CauseDone{command.cause};
    m_operated.causes.push_back(std::move(command));
    lock.unlock();
    answer(then, std::move(done));
}

void MapBackend::bulk(api::BulkRequest request, api::Then<api::BulkAnswer> then) {
    std::unique_lock lock(m_mutex);
    api::BulkAnswer done{planFor(request), std::nullopt};
    if (!request.dryRun) done.job = jobFor(request);
    m_operated.bulks.push_back(std::move(request));
    lock.unlock();
    answer(then, api::Answer<api::BulkAnswer>(std::move(done)));
}

void MapBackend::bulkJobs(api::Then<api::BulkList> then) {
    answer(then, api::Answer<api::BulkList>(api::BulkList{{jobFor({})}}));
}

void MapBackend::bulkJob(core::BulkId id, api::Then<api::BulkView> then) {
    api::Answer<api::BulkView> found = missing();
    if (id == known_job) found = jobFor({});
    answer(then, std::move(found));
}

void MapBackend::bulkItems(core::BulkId id, std::uint32_t from, std::size_t limit, api::Then<api::BulkItems> then) {
    std::unique_lock lock(m_mutex);
    m_operated.itemPages.emplace_back(from, limit);
    lock.unlock();
    api::Answer<api::BulkItems> found = missing();
    if (id == known_job) found = api::BulkItems{id, {}, from + static_cast<std::uint32_t>(limit)};
    answer(then, std::move(found));
}

void MapBackend::bulkCommand(api::BulkCommand command, api::Then<api::BulkView> then) {
    std::unique_lock lock(m_mutex);
    api::Answer<api::BulkView> done = missing();
    if (command.job == known_job) done = jobFor({});
    m_operated.bulkCommands.push_back(std::move(command));
    lock.unlock();
    answer(then, std::move(done));
}

void MapBackend::services(api::Then<api::ServiceBoard> then) {
    answer(then, api::Answer<api::ServiceBoard>(api::ServiceBoard{{serviceNamed(known_service)}, noon}));
}

void MapBackend::service(api::ServiceCommand command, api::Then<api::ServiceDone> then) {
    std::unique_lock lock(m_mutex);
    api::Answer<api::ServiceDone> done = missing();
    if (command.service == known_service) done = api::ServiceDone{serviceNamed(command.service), std::nullopt};
    if (done && command.order == api::ServiceOrder::Test) done->test = api::TestCall{true, 404, {}, core::Duration(7)};
    m_operated.services.push_back(std::move(command));
    lock.unlock();
    answer(then, std::move(done));
}

void MapBackend::undelivered(api::UndeliveredQuery query, api::Then<api::UndeliveredList> then) {
    std::unique_lock lock(m_mutex);
    m_operated.undelivered.push_back(std::move(query));
    lock.unlock();
    answer(then, api::Answer<api::UndeliveredList>(api::UndeliveredList{oneOfEach(), 1, 1}));
}

void MapBackend::undeliveredCommand(api::UndeliveredCommand command, api::Then<api::UndeliveredDone> then) {
    std::unique_lock lock(m_mutex);
    const std::uint64_t count = command.ids.empty() ? 3 : command.ids.size();
    m_operated.undeliveredCommands.push_back(std::move(command));
    lock.unlock();
    answer(then, api::Answer<api::UndeliveredDone>(api::UndeliveredDone{count}));
}

void MapBackend::republish(api::RepublishCommand command, api::Then<api::RepublishView> then) {
    std::unique_lock lock(m_mutex);
    api::Answer<api::RepublishView> done = republishingFor(command);
    m_operated.republishings.push_back(std::move(command));
    lock.unlock();
    answer(then, std::move(done));
}

void MapBackend::republishings(api::Then<api::RepublishList> then) {
    api::RepublishCommand command;
    command.actor = "operator:ada";
    command.reason = "their database was restored";
    answer(then, api::Answer<api::RepublishList>(api::RepublishList{{republishingFor(command)}}));
}

}  // namespace sagadesk::tests

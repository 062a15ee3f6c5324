#include "engine/orchestrator.h"

#include <pthread.h>

#include <algorithm>

#include "engine/orchestrator_impl.h"
#include "engine/order_check.h"
#include "engine/overview_queries.h"
#include "engine/usual_times.h"

namespace sagadesk::engine {

namespace {

constexpr core::Duration backup_patience{1'000};

std::string newTraceId(ports::Random& random) {
    std::string id;
    for (int half = 0; half < 2; ++half)
        for (std::uint64_t bits = random.bits(), digit = 0; digit < 16; ++digit, bits >>= 4)
            id += "0123456789abcdef"[bits & 15];
    return id;
}

}  // namespace

Orchestrator::Orchestrator(EngineSettings settings, OrchestratorParts parts)
    : m_impl(std::make_unique<Impl>(std::move(settings), std::move(parts))) {}

Orchestrator::~Orchestrator() {
    stop(core::Duration{0});
}

core::Expected<void> Orchestrator::start() {
    Impl& impl = *m_impl;
    ports::Store& store = *impl.parts.store;
    const auto partitions = store.acquire(impl.settings.node, impl.settings.lease);
    if (!partitions) return tl::unexpected(partitions.error());
    const auto secret = store.secret();
    if (!secret) return tl::unexpected(secret.error());
    const auto token = store.lastToken();
    if (!token) return tl::unexpected(token.error());
    const auto backlog = store.backlog();
    if (!backlog) return tl::unexpected(backlog.error());
    const auto unfinished = store.unfinished(UsualTimes::dayOf(impl.parts.clock->now()));
    if (!unfinished) return tl::unexpected(unfinished.error());
    impl.intakeSecret.emplace(*secret);
    impl.writer = std::make_unique<StoreWriter>(
        store, *impl.parts.clock, impl.settings.lease,
        StoreWriter::Retention{impl.settings.idempotencyRetention, impl.settings.attemptsRetention},
        [&impl](Input input) { impl.post(std::move(input)); },
        [&impl](const std::string& code, const std::string& detail) { impl.notice(code, detail); });
    if (impl.callbackBase) impl.settings.callbackBase = *std::exchange(impl.callbackBase, std::nullopt);
    impl.engine = std::make_unique<Engine>(impl.settings, impl.parts.workflows, *secret, *token, *backlog, *unfinished,
                                           *impl.parts.random, impl);
    impl.upSince = impl.parts.clock->now();
    impl.queries.emplace(std::move(impl.parts.readers), impl.parts.workflows);
    impl.publishStatus();
    impl.writer->start();
    impl.thread = std::thread([&impl] { impl.run(); });
    ::pthread_setname_np(impl.thread.native_handle(), "engine");
    impl.backupKeeper.start(
        [&impl](const std::string& actor, const ports::BackupMade& made) { impl.backedUp(actor, made); },
        [&impl](const std::string& code, const std::string& detail) { impl.notice(code, detail); });
    return {};
}

void Orchestrator::setCallbackBase(std::string base) {
    const std::lock_guard lock(m_impl->mutex);
    m_impl->callbackBase = std::move(base);
    m_impl->sleeping = false;
    m_impl->wakeUp.notify_one();
}

void Orchestrator::stop(core::Duration deadline) {
    Impl& impl = *m_impl;
    if (!impl.thread.joinable()) return;
    impl.backupKeeper.close(backup_patience);  // a copy that is complete is still noted
    {
        std::unique_lock lock(impl.mutex);
        impl.stopping = true;
        impl.sleeping = false;
        impl.wakeUp.notify_one();
        impl.quieted.wait_for(lock, deadline, [&impl] { return impl.quiet; });
    }
    impl.parts.gateway->stop(core::Duration{0});  // what is still under way is answered Lost, and not decided any more
    {
        const std::lock_guard lock(impl.mutex);
        impl.ending = true;
        impl.sleeping = false;
    }
    impl.wakeUp.notify_one();
    impl.thread.join();
    impl.writer->stop();
    for (Input& input : impl.inbox) Impl::refuse(input);
    impl.inbox.clear();
    impl.engine->abandon(stopping());
    impl.queries->stop();
    impl.journalAudit.stop();
    impl.backupKeeper.stop();
    impl.parts.store->release();
}

void Orchestrator::submit(api::SubmitOrder order, api::Then<api::Accepted> then) {
    Impl& impl = *m_impl;
    auto wanted = wantedOrder(order.body, impl.parts.workflows);
    if (!wanted) return then(tl::unexpected(std::move(wanted.error())));
    Submission submission;
    submission.workflow = std::move(wanted->workflow);
    if (impl.submissionsOpen.fetch_add(1) >= impl.settings.intakeLimit) {
        impl.submissionsOpen.fetch_sub(1);
        return then(
            tl::unexpected(api::Problem{api::ProblemCode::IntakeFull,
                                        "More orders are arriving than can be made durable now; send it again soon.",
                                        {},
                                        {},
                                        {},
                                        core::Duration{1'000}}));
    }
    submission.fingerprint = impl.fingerprint(*wanted->document);
    submission.document = std::move(wanted->document);
    submission.key = std::move(order.idempotencyKey);
    submission.scope = std::move(order.scope);
    submission.actor = std::move(order.actor);
    submission.traceId = order.traceId.empty() ? newTraceId(*impl.parts.random) : std::move(order.traceId);
    submission.arrived = impl.parts.clock->now();
    submission.then = [&impl, then = std::move(then)](api::Answer<api::Accepted> answer) {
        impl.submissionsOpen.fetch_sub(1);
        then(std::move(answer));
    };
    impl.post(std::move(submission));
}

void Orchestrator::check(api::SubmitOrder order, api::Then<api::OrderCheck> then) {
    then(checkOrder(order.body, m_impl->parts.workflows));
}

void Orchestrator::command(api::OrderCommand command, api::Then<api::CommandDone> then) {
    if (const auto errors = reasonErrors(command.reason); !errors.empty())
        return then(tl::unexpected(invalidOrder(errors)));
    if (command.kind == api::CommandKind::Resolve && !isVerdict(command.verdict))
        return then(tl::unexpected(invalidOrder({{"/verdict", "The verdict is done, not_done or skip."}})));
    if (const auto errors = ownerErrors(command.owner); !errors.empty())
        return then(tl::unexpected(invalidOrder(errors)));
    api::OrderName name = command.order;
    m_impl->queries->resolve(std::move(name), [this, command = std::move(command),
                                               then = std::move(then)](api::Answer<core::OrderId> id) mutable {
        if (!id) return then(tl::unexpected(id.error()));
        m_impl->post(CommandDue{*id, std::move(command), std::move(then)});
    });
}

void Orchestrator::callback(api::Callback callback, api::Then<api::CallbackDone> then) {
    const auto target = m_impl->readToken(callback.token);
    if (!target) return then(tl::unexpected(notFound()));
    m_impl->post(CallbackDue{*target, std::move(callback), std::move(then)});
}

void Orchestrator::order(api::OrderName name, api::Then<api::OrderSnapshot> then) {
    m_impl->queries->order(std::move(name), [impl = m_impl.get(), then = std::move(then)](auto snapshot) {
        if (snapshot) impl->addUsual(*snapshot);
        then(std::move(snapshot));
    });
}
void Orchestrator::orders(api::OrderQuery query, api::Then<api::OrderPage> then) {
    m_impl->queries->orders(std::move(query), m_impl->parts.clock->now(), std::move(then));
}

void Orchestrator::count(api::OrderQuery query, api::Then<api::OrderCount> then) {
    m_impl->queries->count(std::move(query), m_impl->parts.clock->now(), std::move(then));
}
void Orchestrator::journal(api::OrderName name, api::Then<api::JournalPage> then) {
    m_impl->queries->journal(std::move(name), std::move(then));
}

void Orchestrator::overview(std::chrono::minutes zone, api::Then<api::Overview> then) {
    m_impl->queries->ask<api::Overview>(std::move(then), [impl = m_impl.get(), zone](ports::Reader& reader) {
        return engine::overview(reader, impl->parts.clock->now(), zone);
    });
}

void Orchestrator::pipeline(api::Then<api::Pipeline> then) {
    m_impl->queries->ask<api::Pipeline>(std::move(then), [impl = m_impl.get()](ports::Reader& reader) {
        const auto usual = impl->usualNow();
        return engine::pipeline(reader, impl->parts.workflows, usual ? *usual : UsualTable{}, impl->parts.clock->now());
    });
}

void Orchestrator::attempts(api::AttemptsQuery query, api::Then<api::AttemptsPage> then) {
    if (const auto errors = reasonErrors(query.reason); query.personal && !errors.empty())
        return then(tl::unexpected(invalidOrder(errors)));
    if (!query.personal) return m_impl->askForAttempts(std::move(query), std::move(then));
    api::OrderName name = query.order;
    m_impl->queries->resolve(std::move(name), [impl = m_impl.get(), query = std::move(query),
                                               then = std::move(then)](api::Answer<core::OrderId> id) mutable {
        if (!id) return then(tl::unexpected(id.error()));
        impl->showAttempts(*id, std::move(query), std::move(then));
    });
}

void Orchestrator::previewCancel(api::OrderName name, api::Then<api::CancelPreview> then) {
    m_impl->queries->ask<api::CancelPreview>(std::move(then),
                                             [impl = m_impl.get(), name = std::move(name)](ports::Reader& reader) {
                                                 return engine::previewCancel(reader, impl->parts.workflows, name);
                                             });
}

void Orchestrator::failures(api::Then<api::FailureList> then) {
    m_impl->queries->ask<api::FailureList>(std::move(then), [impl = m_impl.get()](ports::Reader& reader) {
        const auto mood = [impl](const std::string& service) { return impl->mood(service); };
        return engine::failures(reader, mood, impl->parts.clock->now());
    });
}

void Orchestrator::cause(api::CauseCommand command, api::Then<api::CauseDone> then) {
    if (const auto errors = reasonErrors(command.text); !errors.empty())
        return then(tl::unexpected(invalidOrder(errors)));
    const auto known = [id = command.cause, impl = m_impl.get()](ports::Reader& reader) -> api::Answer<bool> {
        const auto causes = reader.causes(impl->parts.clock->now());
        if (!causes) return tl::unexpected(unreadable(causes.error()));
        return std::any_of(causes->begin(), causes->end(), [&](const auto& group) { return group.id == id; });
    };
    m_impl->queries->ask<bool>(
        [this, command = std::move(command), then = std::move(then)](api::Answer<bool> found) mutable {
            if (!found) return then(tl::unexpected(found.error()));
            if (!*found) return then(tl::unexpected(noSuchCause()));
            m_impl->post(CauseDue{std::move(command), std::move(then)});
        },
        known);
}

void Orchestrator::bulk(api::BulkRequest request, api::Then<api::BulkAnswer> then) {
    if (auto errors = requestErrors(request); !errors.empty())
        return then(tl::unexpected(invalidOrder(std::move(errors))));
    Impl& impl = *m_impl;
    auto shared = std::make_shared<api::BulkRequest>(std::move(request));
    impl.queries->ask<Frozen>(
        [&impl, shared, then = std::move(then)](api::Answer<Frozen> frozen) mutable {
            if (!frozen) return then(tl::unexpected(frozen.error()));
            if (shared->dryRun) return then(api::BulkAnswer{std::move(frozen->plan), std::nullopt});
            impl.beginBulk(*shared, std::move(*frozen), std::move(then));
        },
        [&impl, shared](ports::Reader& reader) -> api::Answer<Frozen> {
            auto frozen = freeze(reader, impl.parts.workflows, *shared, impl.parts.clock->now());
            if (!frozen) return tl::unexpected(unreadable(frozen.error()));
            return std::move(*frozen);
        });
}

void Orchestrator::bulkJobs(api::Then<api::BulkList> then) {
    m_impl->queries->ask<api::BulkList>(std::move(then), engine::bulkJobs);
}

void Orchestrator::bulkJob(core::BulkId id, api::Then<api::BulkView> then) {
    m_impl->queries->ask<api::BulkView>(std::move(then),
                                        [id](ports::Reader& reader) { return engine::bulkJob(reader, id); });
}

void Orchestrator::bulkItems(core::BulkId id, std::uint32_t from, std::size_t limit, api::Then<api::BulkItems> then) {
    m_impl->queries->ask<api::BulkItems>(
        std::move(then), [=](ports::Reader& reader) { return engine::bulkItems(reader, id, from, limit); });
}

void Orchestrator::bulkCommand(api::BulkCommand command, api::Then<api::BulkView> then) {
    if (const auto errors = reasonErrors(command.reason); !errors.empty())
        return then(tl::unexpected(invalidOrder(errors)));
    m_impl->post(BulkCommandDue{std::move(command), m_impl->thenView(std::move(then))});
}

void Orchestrator::services(api::Then<api::ServiceBoard> then) {
    m_impl->post(BoardDue{std::move(then)});
}

void Orchestrator::service(api::ServiceCommand command, api::Then<api::ServiceDone> then) {
    if (command.order != api::ServiceOrder::Test)
        if (const auto errors = reasonErrors(command.reason); !errors.empty())
            return then(tl::unexpected(invalidOrder(errors)));
    m_impl->post(ServiceDue{std::move(command), std::move(then)});
}

void Orchestrator::events(api::EventsAfter after, api::Then<api::EventPage> then) {
    m_impl->queries->ask<api::EventPage>(
        std::move(then), [after = std::move(after)](ports::Reader& reader) { return engine::events(reader, after); });
}

std::shared_ptr<void> Orchestrator::listen(std::function<void()> nudge) {
    auto listener = std::make_shared<std::function<void()>>(std::move(nudge));
    const std::lock_guard lock(m_impl->listenersMutex);
    m_impl->listeners.push_back(listener);
    return {listener.get(), [impl = m_impl.get(), listener](void*) {
                const std::lock_guard relock(impl->listenersMutex);
                std::erase(impl->listeners, listener);
            }};
}

api::EngineStatus Orchestrator::status() const {
    const std::lock_guard lock(m_impl->statusMutex);
    api::EngineStatus status = m_impl->latest;
    status.mqtt = m_impl->mqtt;
    return status;
}

}  // namespace sagadesk::engine

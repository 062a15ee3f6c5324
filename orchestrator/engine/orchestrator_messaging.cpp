// What goes over MQTT, and what people ask and decide about it.
#include "engine/orchestrator_impl.h"
#include "engine/undelivered_queries.h"

namespace sagadesk::engine {

namespace {

// A value of committed state, or why it could not be read.
template <class T>
api::Answer<T> orProblem(core::Expected<T> read) {
    if (!read) return tl::unexpected(unreadable(read.error()));
    return std::move(*read);
}

}  // namespace

void Orchestrator::undelivered(api::UndeliveredQuery query, api::Then<api::UndeliveredList> then) {
    m_impl->queries->ask<api::UndeliveredList>(std::move(then), [query = std::move(query)](ports::Reader& reader) {
        return engine::undelivered(reader, query);
    });
}

void Orchestrator::undeliveredCommand(api::UndeliveredCommand command, api::Then<api::UndeliveredDone> then) {
    if (auto errors = undeliveredErrors(command); !errors.empty())
        return then(tl::unexpected(invalidOrder(std::move(errors))));
    auto shared = std::make_shared<const api::UndeliveredCommand>(std::move(command));
    m_impl->queries->ask<UndeliveredSet>(
        [impl = m_impl.get(), shared, then = std::move(then)](api::Answer<UndeliveredSet> set) mutable {
            if (!set) return then(tl::unexpected(set.error()));
            if (set->streams.empty() && set->messages.empty()) return then(api::UndeliveredDone{});
            impl->post(UndeliveredDue{shared->action, std::move(*set), shared->reason, shared->actor, std::move(then)});
        },
        [shared](ports::Reader& reader) { return undeliveredSet(reader, *shared); });
}

void Orchestrator::republish(api::RepublishCommand command, api::Then<api::RepublishView> then) {
    if (auto errors = republishErrors(command); !errors.empty())
        return then(tl::unexpected(invalidOrder(std::move(errors))));
    m_impl->queries->ask<core::Republishing>(
        [impl = m_impl.get(), then = std::move(then)](api::Answer<core::Republishing> part) mutable {
            if (!part) return then(tl::unexpected(part.error()));
            impl->post(RepublishDue{std::move(*part), std::move(then)});
        },
        [command = std::move(command)](ports::Reader& reader) { return republishingOf(reader, command); });
}

void Orchestrator::republishings(api::Then<api::RepublishList> then) {
    m_impl->queries->ask<api::RepublishList>(std::move(then), engine::republishings);
}

void Orchestrator::outbox(api::Then<core::OutboxState> then) {
    m_impl->queries->ask<core::OutboxState>(std::move(then),
                                            [](ports::Reader& reader) { return orProblem(reader.outbox()); });
}

void Orchestrator::entriesOf(core::OrderId order, std::uint64_t after, std::size_t limit,
                             api::Then<std::vector<core::JournalEntry>> then) {
    m_impl->queries->ask<std::vector<core::JournalEntry>>(
        std::move(then), [=](ports::Reader& reader) { return orProblem(reader.journal(order, after, limit)); });
}

void Orchestrator::typesOf(std::vector<core::OrderId> orders, api::Then<api::OrderTypes> then) {
    m_impl->queries->ask<api::OrderTypes>(std::move(then), [orders = std::move(orders)](ports::Reader& reader) {
        return orProblem(reader.typesOf(orders));
    });
}

void Orchestrator::mark(core::OutboxMark mark, api::Then<api::Marked> then) {
    for (const auto& parked : mark.parked) ENSURE(parked.position >= 1);
    m_impl->post(MarkDue{std::move(mark), std::move(then)});
}

void Orchestrator::keep(core::KeptMessage message, api::Then<api::Kept> then) {
    m_impl->post(KeepDue{std::move(message), std::move(then)});
}

void Orchestrator::report(api::MqttStatus status) {
    const std::lock_guard lock(m_impl->statusMutex);
    m_impl->mqtt = std::move(status);
}

}  // namespace sagadesk::engine

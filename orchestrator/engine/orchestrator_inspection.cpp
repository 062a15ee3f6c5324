// What people look at to know that all is well: audit trail, workflows, nodes, storage.
#include <numeric>

#include "engine/inspection.h"
#include "engine/orchestrator_impl.h"

namespace sagadesk::engine {

void Orchestrator::audit(api::AuditQuery query, api::Then<api::AuditPage> then) {
    if (auto errors = auditErrors(query); !errors.empty()) return then(tl::unexpected(invalidOrder(std::move(errors))));
    m_impl->queries->ask<api::AuditPage>(
        std::move(then), [query = std::move(query)](ports::Reader& reader) { return engine::audit(reader, query); });
}

// On a query thread, so that a stopped orchestrator answers as to any other question.
void Orchestrator::journalCheck(api::CheckOrder order, api::Then<api::JournalCheck> then) {
    m_impl->queries->ask<api::JournalCheck>(
        std::move(then), [impl = m_impl.get(), order](ports::Reader&) { return impl->journalAudit.order(order); });
}

void Orchestrator::workflows(api::Then<api::WorkflowList> then) {
    m_impl->queries->ask<api::WorkflowList>(std::move(then), [impl = m_impl.get()](ports::Reader& reader) {
        return engine::workflows(reader, impl->parts.workflows);
    });
}

void Orchestrator::nodes(api::Then<api::NodeList> then) {
    m_impl->queries->ask<api::NodeList>(
        std::move(then),
        [impl = m_impl.get()](ports::Reader&) -> api::Answer<api::NodeList> { return impl->nodesNow(); });
}

void Orchestrator::storage(api::Then<api::StorageView> then) {
    m_impl->queries->ask<api::StorageView>(std::move(then), [impl = m_impl.get()](ports::Reader& reader) {
        auto view = engine::storage(reader, impl->parts.clock->now());
        if (!view) return view;
        view->idempotencyKept = impl->settings.idempotencyRetention;
        const std::lock_guard lock(impl->statusMutex);
        view->publishes = impl->mqtt.has_value();
        return view;
    });
}

// As journalCheck().
void Orchestrator::backup(api::BackupCommand command, api::Then<api::BackupView> then) {
    m_impl->queries->ask<api::BackupView>(std::move(then),
                                          [impl = m_impl.get(), command = std::move(command)](ports::Reader&) {
                                              return impl->backupKeeper.order(command);
                                          });
}

std::optional<core::Instant> Orchestrator::newestBackup() const {
    return m_impl->backupKeeper.newest();
}

api::NodeList Orchestrator::Impl::nodesNow() {
    const std::lock_guard lock(statusMutex);
    api::NodeView node;
    node.name = settings.node;
    node.version = settings.version;
    node.upSince = upSince;
    node.partitions.resize(latest.partitionsOwned);  // one node owns them from the first on
    std::iota(node.partitions.begin(), node.partitions.end(), std::uint16_t{0});
    node.callsASecond = pace.aSecond();
    node.inFlight = latest.resident;
    node.inFlightMax = settings.inFlight;
    node.writes = latest.storeWritable;
    node.recovering = latest.recovering;
    api::NodeList list;
    list.at = parts.clock->now();
    list.partitions = static_cast<std::uint16_t>(latest.partitions);
    list.waiting = latest.waiting;
    list.nodes.push_back(std::move(node));
    return list;
}

}  // namespace sagadesk::engine

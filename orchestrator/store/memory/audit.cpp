#include "store/memory/audit.h"

#include <algorithm>

#include "store/audit_rules.h"

namespace sagadesk::store {

namespace {

ports::AuditedEntry withContext(const MemoryDisk& disk, const std::vector<core::JournalEntry>& journal,
                                const core::JournalEntry& entry) {
    ports::AuditedEntry audited{entry, {}, std::nullopt};
    if (entry.position > 1) audited.previous = journal[entry.position - 2].hash;
    if (const auto order = disk.orders.find(entry.order); order != disk.orders.end())
        audited.number = order->second.row.number;
    return audited;
}

}  // namespace

ports::AuditStretch auditedStretch(const MemoryDisk& disk, core::PartitionId partition, std::uint64_t below,
                                   const ports::AuditFilter& filter, std::size_t limit, std::size_t looked) {
    ports::AuditStretch stretch;
    const auto index = static_cast<std::size_t>(partition);
    if (index >= disk.journals.size() || below <= 1) return stretch;
    const auto& journal = disk.journals[index];
    std::size_t read = 0;
    for (auto at = std::min<std::uint64_t>(below - 1, journal.size()); at >= 1; --at) {
        const auto& entry = journal[at - 1];
        if (filter.people && !ports::isByPerson(entry)) continue;
        if (read == looked || stretch.entries.size() == limit) return stretch;
        ++read;
        stretch.reached = at;
        stretch.reachedAt = entry.time;
        if (lets(filter, entry)) stretch.entries.push_back(withContext(disk, journal, entry));
    }
    if (read < looked && stretch.entries.size() < limit) stretch.reached = 1;
    return stretch;
}

std::vector<ports::WorkflowUse> usedWorkflows(const MemoryDisk& disk) {
    std::map<std::pair<std::string, std::uint32_t>, std::uint64_t> counts;
    for (const auto& [id, stored] : disk.orders)
        if (!core::isFinal(stored.row.state)) ++counts[{stored.row.type, stored.row.workflowVersion}];
    std::vector<ports::WorkflowUse> uses;
    for (const auto& [workflow, orders] : counts) uses.push_back({workflow.first, workflow.second, orders});
    return uses;
}

ports::StorageFacts storageFacts(const MemoryDisk& disk) {
    ports::StorageFacts facts;
    facts.kind = "memory";
    if (!disk.orders.empty()) facts.oldestOrder = disk.orders.begin()->second.row.created;
    return facts;
}

}  // namespace sagadesk::store

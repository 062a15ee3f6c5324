#include "store/memory/memory_store.h"

#include <algorithm>
#include <limits>
#include <set>

#include "store/memory/attempts.h"
#include "store/memory/flow.h"
#include "store/memory/memory_disk.h"
#include "store/memory/messaging.h"
#include "store/memory/repairs.h"
#include "store/row_rules.h"

namespace sagadesk::store {

namespace {

tl::unexpected<core::Failure> refuse(const char* code, std::string detail) {
    return core::fail(code, core::FailureClass::Refused, std::move(detail));
}

class MemoryStore final : public ports::Store {
public:
    explicit MemoryStore(std::shared_ptr<MemoryDisk> disk) : m_disk(std::move(disk)) {}

    core::Expected<std::vector<core::PartitionId>> acquire(const std::string& node, core::Duration lease) override;
    core::Expected<void> renew() override;
    void release() override;
    core::Expected<ports::Committed> commit(const ports::Batch& batch) override;
    core::Expected<std::uint64_t> lastToken() override;
    core::Expected<std::vector<ports::StoredOrder>> ready(core::Instant now,
                                                          const std::optional<ports::ReadyCursor>& after,
                                                          std::size_t limit) override;
    core::Expected<std::vector<ports::StoredOrder>> parked(const std::string& service, std::size_t limit) override;
    core::Expected<std::optional<ports::StoredOrder>> order(const core::OrderId& id) override;
    core::Expected<std::optional<core::Instant>> nextWake(core::Instant now) override;
    core::Expected<ports::BacklogCounts> backlog() override;
    core::Expected<std::vector<ports::StoredOrder>> lacking(const std::vector<std::string>& installed,
                                                            const core::OrderId& after, std::size_t limit) override;
    core::Expected<std::vector<ports::StoredOrder>> held(core::HoldReason reason, const core::OrderId& after,
                                                         std::size_t limit) override;
    core::Expected<ports::Unfinished> unfinished(std::int32_t today) override { return unfinishedWork(*m_disk, today); }
    core::Expected<core::Hash> secret() override { return m_disk->secret; }
    core::Expected<std::size_t> pruneIdempotency(core::Instant before, std::size_t limit) override;
    core::Expected<std::size_t> pruneAttempts(core::Instant before, std::size_t limit) override {
        return store::pruneAttempts(*m_disk, before, limit);
    }

private:
    [[nodiscard]] bool owns(std::size_t partition) const;
    core::Expected<void> checkFence(const ports::Batch& batch) const;
    core::Expected<std::vector<ports::CreationOutcome>> judge(const ports::Batch& batch) const;
    core::Expected<void> checkUpdates(const ports::Batch& batch) const;
    core::Expected<void> checkEntries(const std::vector<core::JournalEntry>& entries) const;
    void append(core::PartitionId partition, const std::vector<core::JournalEntry>& entries,
                ports::Committed& committed);
    void apply(const ports::Batch& batch, ports::Committed& committed);

    std::shared_ptr<MemoryDisk> m_disk;
    std::shared_ptr<const int> m_life = std::make_shared<const int>(0);
    std::string m_node;
    core::Duration m_lease{};
    std::vector<std::uint64_t> m_epochs;
    PartitionHeads m_heads;
};

core::Expected<std::vector<core::PartitionId>> MemoryStore::acquire(const std::string& node, core::Duration lease) {
    for (const auto& held : m_disk->leases)
        if (!held.owner.empty() && held.owner != node && held.until > m_disk->clock && !held.holder.expired())
            return refuse("partition_owned", "node " + held.owner + " holds the leases of this store");
    m_node = node;
    m_lease = lease;
    m_epochs.clear();
    std::vector<core::PartitionId> partitions;
    for (auto& held : m_disk->leases) {
        held = {node, held.epoch + 1, m_disk->clock + lease, m_life};
        partitions.push_back(static_cast<core::PartitionId>(m_epochs.size()));
        m_epochs.push_back(held.epoch);
    }
    m_heads.assign(m_disk->heads);
    return partitions;
}

bool MemoryStore::owns(std::size_t partition) const {
    const auto& held = m_disk->leases[partition];
    return !m_node.empty() && held.owner == m_node && held.epoch == m_epochs[partition];
}

core::Expected<void> MemoryStore::renew() {
    if (m_node.empty()) return refuse("lease_lost", "no lease was taken");
    for (std::size_t index = 0; index < m_disk->leases.size(); ++index)
        if (!owns(index)) return refuse("lease_lost", "partition " + std::to_string(index) + " is no longer owned");
    for (auto& held : m_disk->leases) held.until = m_disk->clock + m_lease;
    return {};
}

void MemoryStore::release() {
    for (std::size_t index = 0; index < m_disk->leases.size(); ++index) {
        if (!owns(index)) continue;
        m_disk->leases[index].owner.clear();
        m_disk->leases[index].until = {};
    }
    m_node.clear();
}

core::Expected<void> MemoryStore::checkFence(const ports::Batch& batch) const {
    const auto check = [&](const auto& one) { return owns(static_cast<std::size_t>(one.row.partition)); };
    const bool orders = !batch.creations.empty() || !batch.updates.empty();
    // What belongs to no partition goes with the first.
    const bool first = !batch.entries.empty() || (!orders && !batch.empty());
    const bool owned = !m_node.empty() && (!first || owns(0)) && std::ranges::all_of(batch.creations, check) &&
                       std::ranges::all_of(batch.updates, check);
    if (!owned) return refuse("lease_lost", "a partition of the batch is not owned by " + m_node);
    return {};
}

// What becomes of each creation, given what is stored and the creations before it.
core::Expected<std::vector<ports::CreationOutcome>> MemoryStore::judge(const ports::Batch& batch) const {
    std::vector<ports::CreationOutcome> outcomes;
    std::map<MemoryDisk::Key, const ports::IdempotencyRecord*> keys;
    std::set<std::uint64_t> numbers;
    for (const auto& [row, document, record, entries] : batch.creations) {
        const MemoryDisk::Key key{record.scope, record.key};
        const auto stored = m_disk->keys.find(key);
        const auto fresh = keys.find(key);
        if (stored != m_disk->keys.end() || fresh != keys.end()) {
            outcomes.push_back(
                {ports::CreationResult::KeyTaken, stored != m_disk->keys.end() ? stored->second : *fresh->second});
            continue;
        }
        if (m_disk->numbers.contains(row.number.value) || !numbers.insert(row.number.value).second) {
            outcomes.push_back({ports::CreationResult::NumberTaken, std::nullopt});
            continue;
        }
        if (m_disk->orders.contains(row.id) || !keepsRules(row)) return refuse("constraint", "order " + row.id.text());
        if (auto checked = checkEntries(entries); !checked) return tl::unexpected(checked.error());
        keys.emplace(key, &record);
        outcomes.emplace_back();
    }
    return outcomes;
}

core::Expected<void> MemoryStore::checkUpdates(const ports::Batch& batch) const {
    for (const auto& update : batch.updates) {
        const auto& id = update.row.id;
        const auto stored = m_disk->orders.find(id);
        if (stored == m_disk->orders.end() || stored->second.row.version != update.expectedVersion)
            return refuse("version_conflict",
                          "order " + id.text() + " is not at version " + std::to_string(update.expectedVersion));
        if (!keepsRules(update)) return refuse("constraint", "order " + id.text());
        if (auto checked = checkEntries(update.entries); !checked) return checked;
    }
    return {};
}

// An order's entries have distinct sequences.
core::Expected<void> MemoryStore::checkEntries(const std::vector<core::JournalEntry>& entries) const {
    std::set<std::uint64_t> fresh;
    for (const auto& entry : entries) {
        bool taken = entry.sequence > 0 && !fresh.insert(entry.sequence).second;
        if (const auto known = m_disk->entriesOf.find(entry.order);
            entry.sequence > 0 && known != m_disk->entriesOf.end())
            for (const auto& [partition, position] : known->second)
                taken = taken ||
                        m_disk->journals[static_cast<std::size_t>(partition)][position - 1].sequence == entry.sequence;
        if (taken)
            return refuse("constraint", "order " + entry.order.text() + " has entry " + std::to_string(entry.sequence));
    }
    return {};
}

core::Expected<ports::Committed> MemoryStore::commit(const ports::Batch& batch) {
    if (auto owned = checkFence(batch); !owned) return tl::unexpected(owned.error());
    if (!areAboutNoOrder(batch.entries)) return refuse("constraint", "an entry about an order is none of its changes");
    auto outcomes = judge(batch);
    if (!outcomes) return tl::unexpected(outcomes.error());
    if (auto checked = checkUpdates(batch); !checked) return tl::unexpected(checked.error());
    if (!restFits(*m_disk, batch)) return refuse("constraint", "items of no job, or a mark on no cause");
    if (!messagingFits(*m_disk, batch))
        return refuse("constraint", "a republishing that is known, or a message that is too long");
    if (const auto last = m_disk->tokens.find(m_node); last != m_disk->tokens.end() && batch.token <= last->second)
        return refuse("token_stale",
                      "batch " + std::to_string(batch.token) + " is not newer than the last one committed");
    // Nothing can fail from here on.
    ports::Committed committed{std::move(*outcomes), {}};
    apply(batch, committed);
    m_disk->tokens[m_node] = batch.token;
    return committed;
}

// What an order is born with stays, save what an amended document says anew.
ports::OrderRow changed(ports::OrderRow next, const ports::Update& update) {
    const auto& row = update.row;
    next.activity = row.activity, next.hold = row.hold, next.service = row.service, next.run = row.run;
    next.version = row.version, next.sequence = row.sequence, next.changed = row.changed;
    next.progress = row.progress, next.state = row.state, next.wakeAt = row.wakeAt;
    next.priority = row.priority, next.parkedOn = row.parkedOn;
    next.cause = row.cause, next.troubledAt = row.troubledAt;
    next.atRisk = row.atRisk, next.expiresAt = row.expiresAt;
    next.step = row.step, next.tries = row.tries, next.reason = row.reason;
    if (!update.document) return next;
    next.customerId = row.customerId, next.externalReference = row.externalReference, next.total = row.total;
    next.listed = row.listed;
    return next;
}

void MemoryStore::apply(const ports::Batch& batch, ports::Committed& committed) {
    keepMessaging(*m_disk, batch);
    append(core::PartitionId{}, batch.entries, committed);
    FlowSums flow;
    for (std::size_t index = 0; index < batch.creations.size(); ++index) {
        if (committed.creations[index].result != ports::CreationResult::Created) continue;
        const auto& [row, document, record, entries] = batch.creations[index];
        m_disk->keys.emplace(MemoryDisk::Key{record.scope, record.key}, record);
        m_disk->numbers.emplace(row.number.value, row.id);
        m_disk->orders.emplace(row.id, ports::StoredOrder{row, document});
        m_disk->list(row);
        flow.add(batch.creations[index]);
        append(row.partition, entries, committed);
    }
    for (const auto& update : batch.updates) {
        keepAbout(*m_disk, update);
        flow.add(update);
        auto& stored = m_disk->orders.at(update.row.id).row;
        m_disk->unlist(stored);
        stored = changed(std::move(stored), update);
        m_disk->list(stored);
        append(stored.partition, update.entries, committed);
    }
    keepRest(*m_disk, batch);
    for (const core::Attempt& attempt : batch.attempts) keepAttempt(*m_disk, attempt);
    addFlow(*m_disk, flow);
}

void MemoryStore::append(core::PartitionId partition, const std::vector<core::JournalEntry>& entries,
                         ports::Committed& committed) {
    const auto index = static_cast<std::size_t>(partition);
    for (const auto& given : entries) {
        auto& entry = committed.entries.emplace_back(given);
        m_heads.append(partition, entry);
        m_disk->journals[index].push_back(entry);
        m_disk->entriesOf[entry.order].emplace_back(partition, entry.position);
    }
    m_disk->heads[index] = m_heads.at(partition);
}

core::Expected<std::uint64_t> MemoryStore::lastToken() {
    const auto found = m_disk->tokens.find(m_node);
    return found == m_disk->tokens.end() ? 0 : found->second;
}

core::Expected<std::vector<ports::StoredOrder>> MemoryStore::ready(core::Instant now,
                                                                   const std::optional<ports::ReadyCursor>& after,
                                                                   std::size_t limit) {
    const auto& all = m_disk->ready;
    auto next = after ? all.upper_bound({-after->priority, after->wakeAt, after->id}) : all.begin();
    std::vector<ports::StoredOrder> orders;
    while (next != all.end() && orders.size() < limit) {
        const auto& [priority, wakeAt, id] = *next;
        if (wakeAt > now) {  // on to the next priority
            next = all.lower_bound({priority + 1, core::Instant::min(), core::OrderId{}});
            continue;
        }
        orders.push_back(m_disk->orders.at(id));
        ++next;
    }
    return orders;
}

core::Expected<std::vector<ports::StoredOrder>> MemoryStore::parked(const std::string& service, std::size_t limit) {
    std::vector<ports::StoredOrder> orders;
    auto next = m_disk->parked.lower_bound({service, std::numeric_limits<int>::min(), core::OrderId{}});
    for (; next != m_disk->parked.end() && std::get<0>(*next) == service && orders.size() < limit; ++next)
        orders.push_back(m_disk->orders.at(std::get<2>(*next)));
    return orders;
}

core::Expected<std::vector<ports::StoredOrder>> MemoryStore::held(core::HoldReason reason, const core::OrderId& after,
                                                                  std::size_t limit) {
    std::vector<ports::StoredOrder> orders;
    for (auto next = m_disk->orders.upper_bound(after); next != m_disk->orders.end() && orders.size() < limit; ++next)
        if (next->second.row.activity == core::Activity::Held && next->second.row.hold == reason)
            orders.push_back(next->second);
    return orders;
}

core::Expected<std::vector<ports::StoredOrder>> MemoryStore::lacking(const std::vector<std::string>& installed,
                                                                     const core::OrderId& after, std::size_t limit) {
    std::vector<ports::StoredOrder> orders;
    for (auto next = m_disk->orders.upper_bound(after); next != m_disk->orders.end() && orders.size() < limit; ++next) {
        const ports::OrderRow& row = next->second.row;
        const std::string workflow = row.type + "@" + std::to_string(row.workflowVersion);
        const bool works = !core::isFinal(row.state) && row.activity != core::Activity::Held;
        if (works && std::find(installed.begin(), installed.end(), workflow) == installed.end())
            orders.push_back(next->second);
    }
    return orders;
}

core::Expected<std::optional<ports::StoredOrder>> MemoryStore::order(const core::OrderId& id) {
    const auto found = m_disk->orders.find(id);
    return found == m_disk->orders.end() ? std::nullopt : std::optional(found->second);
}

core::Expected<std::optional<core::Instant>> MemoryStore::nextWake(core::Instant now) {
    std::optional<core::Instant> earliest;
    const auto& all = m_disk->ready;
    for (auto next = all.begin(); next != all.end();) {
        const int priority = std::get<0>(*next);
        next = all.lower_bound({priority, now + core::Duration(1), core::OrderId{}});
        if (next != all.end() && std::get<0>(*next) == priority && (!earliest || std::get<1>(*next) < *earliest))
            earliest = std::get<1>(*next);
        next = all.lower_bound({priority + 1, core::Instant::min(), core::OrderId{}});
    }
    return earliest;
}

core::Expected<ports::BacklogCounts> MemoryStore::backlog() {
    ports::BacklogCounts counts{m_disk->unfinished, m_disk->held, {}, {}};
    if (!m_disk->orders.empty()) counts.newest = m_disk->orders.rbegin()->first;
    for (const auto& [service, priority, id] : m_disk->parked) {
        if (counts.parked.empty() || counts.parked.back().first != service) counts.parked.emplace_back(service, 0);
        ++counts.parked.back().second;
    }
    return counts;
}

core::Expected<std::size_t> MemoryStore::pruneIdempotency(core::Instant before, std::size_t limit) {
    std::vector<std::pair<core::Instant, MemoryDisk::Key>> old;
    for (const auto& [key, record] : m_disk->keys)
        if (record.created < before) old.emplace_back(record.created, key);
    std::sort(old.begin(), old.end());
    old.resize(std::min(old.size(), limit));
    for (const auto& [created, key] : old) m_disk->keys.erase(key);
    return old.size();
}

}  // namespace

std::unique_ptr<ports::Store> openMemoryStore(std::shared_ptr<MemoryDisk> disk) {
    return std::make_unique<MemoryStore>(std::move(disk));
}

}  // namespace sagadesk::store

#include <algorithm>
#include <array>

#include "store/memory/attempts.h"
#include "store/memory/audit.h"
#include "store/memory/flow.h"
#include "store/memory/memory_disk.h"
#include "store/memory/memory_store.h"
#include "store/memory/messaging.h"
#include "store/memory/repairs.h"
#include "store/partition_audit.h"
#include "store/search_rules.h"

namespace sagadesk::store {

namespace {

template <class T>
bool isOneOf(const T& value, const std::vector<T>& allowed) {
    return allowed.empty() || std::find(allowed.begin(), allowed.end(), value) != allowed.end();
}

bool matches(const ports::OrderRow& row, const ports::OrderFilter& filter) {
    return isOneOf(row.state, filter.states) && isOneOf(row.activity, filter.activities) &&
           isOneOf(row.id, filter.ids) && (filter.type.empty() || filter.type == row.type) &&
           (filter.customer.empty() || filter.customer == row.customerId) &&
           (filter.service.empty() || filter.service == row.service) &&
           (filter.cause.empty() || filter.cause == row.cause) &&
           (!filter.createdFrom || row.id >= core::OrderId::lowestAt(*filter.createdFrom)) &&
           (!filter.createdTo || row.id < core::OrderId::lowestAt(*filter.createdTo));
}

// Whether a page that is sorted so has a before b.
bool comesFirst(const ports::OrderFilter& filter, const ports::PageAfter& a, const ports::PageAfter& b) {
    if (filter.sort == core::SortKey::Created) return filter.descending ? a.id > b.id : a.id < b.id;
    if (a.value != b.value) return (a.value > b.value) == filter.descending;
    return a.id > b.id;
}

class MemoryReader final : public ports::Reader {
public:
    explicit MemoryReader(std::shared_ptr<MemoryDisk> disk) : m_disk(std::move(disk)) {}

    core::Expected<std::optional<ports::StoredOrder>> order(const core::OrderId& id) override {
        const auto found = m_disk->orders.find(id);
        return found == m_disk->orders.end() ? std::nullopt : std::optional(found->second);
    }
    core::Expected<std::optional<ports::StoredOrder>> order(core::OrderNumber number) override {
        const auto found = m_disk->numbers.find(number.value);
        if (found == m_disk->numbers.end()) return std::optional<ports::StoredOrder>{};
        return order(found->second);
    }
    core::Expected<std::vector<ports::OrderRow>> page(const ports::OrderFilter& filter,
                                                      const std::optional<ports::PageAfter>& after,
                                                      std::size_t limit) override;
    core::Expected<ports::Count> count(const ports::OrderFilter& filter, std::uint64_t most) override;
    core::Expected<std::vector<core::JournalEntry>> journal(const core::OrderId& id, std::uint64_t after,
                                                            std::size_t limit) override;
    core::Expected<std::vector<std::pair<core::OrderState, std::uint64_t>>> countByState() override;
    core::Expected<std::optional<std::string>> original(const core::OrderId& id) override {
        const auto found = m_disk->originals.find(id);
        return found == m_disk->originals.end() ? std::nullopt : std::optional(found->second);
    }
    core::Expected<std::vector<ports::Note>> notes(const core::OrderId& id) override {
        const auto found = m_disk->notes.find(id);
        return found == m_disk->notes.end() ? std::vector<ports::Note>{} : found->second;
    }
    core::Expected<std::vector<core::Attempt>> attempts(const core::OrderId& id, const std::string& step) override {
        return attemptsOf(*m_disk, id, step);
    }
    core::Expected<std::vector<ports::CauseGroup>> causes(core::Instant now) override {
        return causeGroups(*m_disk, now);
    }
    core::Expected<std::vector<ports::BulkTally>> bulkJobs(std::size_t limit) override {
        return bulkTallies(*m_disk, limit);
    }
    core::Expected<std::optional<ports::BulkTally>> bulkJob(const core::BulkId& id) override {
        const auto found = m_disk->jobs.find(id);
        return found == m_disk->jobs.end() ? std::nullopt : std::optional(bulkTally(*m_disk, found->second));
    }
    core::Expected<std::vector<core::BulkItem>> bulkItems(const core::BulkId& id, std::uint32_t from,
                                                          std::size_t limit) override;
    core::Expected<std::vector<ports::FlowCount>> flow(core::Instant from) override { return flowSince(*m_disk, from); }
    core::Expected<std::vector<ports::UsualTime>> durations(std::int32_t day) override {
        return durationsSince(*m_disk, day);
    }
    core::Expected<ports::Figures> figures() override { return figuresNow(*m_disk); }
    core::Expected<std::vector<ports::WorkCount>> work() override { return workNow(*m_disk); }
    core::Expected<ports::Oldest> oldest() override { return oldestOrders(*m_disk); }
    core::Expected<std::vector<std::uint64_t>> heads() override;
    core::Expected<std::vector<core::JournalEntry>> entries(core::PartitionId partition, std::uint64_t after,
                                                            std::size_t limit) override;
    core::Expected<ports::AuditStretch> audited(core::PartitionId partition, std::uint64_t below,
                                                const ports::AuditFilter& filter, std::size_t limit,
                                                std::size_t looked) override {
        return auditedStretch(*m_disk, partition, below, filter, limit, looked);
    }
    using Reader::verify;
    core::Expected<ports::JournalVerdict> verify(const ports::CheckWatch& watch) override;
    core::Expected<std::vector<ports::WorkflowUse>> workflowUse() override { return usedWorkflows(*m_disk); }
    core::Expected<ports::StorageFacts> storage() override { return storageFacts(*m_disk); }
    core::Expected<core::OutboxState> outbox() override { return outboxState(*m_disk); }
    core::Expected<std::vector<core::Republishing>> republishings(std::size_t limit) override {
        return newestRepublishings(*m_disk, limit);
    }
    core::Expected<std::vector<core::KeptMessage>> keptMessages() override { return messagesKept(*m_disk); }
    core::Expected<std::vector<ports::MessageGroup>> keptGroups() override { return messageGroups(*m_disk); }
    core::Expected<std::vector<std::pair<core::OrderId, std::string>>> typesOf(
        const std::vector<core::OrderId>& orders) override {
        return orderTypes(*m_disk, orders);
    }

private:
    [[nodiscard]] bool isListed(const ports::StoredOrder& stored, const ports::OrderFilter& filter) const;
    std::optional<JournalFault> audit(std::size_t partition);

    std::shared_ptr<MemoryDisk> m_disk;
    core::JournalChain m_chain;
};

bool MemoryReader::isListed(const ports::StoredOrder& stored, const ports::OrderFilter& filter) const {
    if (!matches(stored.row, filter)) return false;
    return !filter.search ||
           store::matches(SearchedOrder{stored, m_disk->notes.contains(stored.row.id)}, *filter.search);
}

core::Expected<std::vector<ports::OrderRow>> MemoryReader::page(const ports::OrderFilter& filter,
                                                                const std::optional<ports::PageAfter>& after,
                                                                std::size_t limit) {
    const auto placeOf = [&](const ports::OrderRow& row) {
        return ports::PageAfter(row.id, ports::sortValue(row, filter.sort));
    };
    std::vector<ports::OrderRow> rows;
    for (const auto& [id, stored] : m_disk->orders)
        if (isListed(stored, filter) && (!after || comesFirst(filter, *after, placeOf(stored.row))))
            rows.push_back(stored.row);
    std::ranges::sort(rows, [&](const auto& a, const auto& b) { return comesFirst(filter, placeOf(a), placeOf(b)); });
    if (rows.size() > limit) rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(limit), rows.end());
    return rows;
}

core::Expected<ports::Count> MemoryReader::count(const ports::OrderFilter& filter, std::uint64_t most) {
    ports::Count count;
    for (auto next = m_disk->orders.begin(); next != m_disk->orders.end() && count.orders < most; ++next)
        if (isListed(next->second, filter)) ++count.orders;
    count.exact = count.orders < most;
    return count;
}

core::Expected<std::vector<core::JournalEntry>> MemoryReader::journal(const core::OrderId& id, std::uint64_t after,
                                                                      std::size_t limit) {
    std::vector<core::JournalEntry> entries;
    const auto known = m_disk->entriesOf.find(id);
    if (known == m_disk->entriesOf.end()) return entries;
    for (const auto& [partition, position] : known->second) {
        const auto& entry = m_disk->journals[static_cast<std::size_t>(partition)][position - 1];
        if (entry.sequence > after) entries.push_back(entry);
    }
    std::sort(entries.begin(), entries.end(), [](const auto& a, const auto& b) { return a.sequence < b.sequence; });
    entries.resize(std::min(entries.size(), limit));
    return entries;
}

core::Expected<std::vector<std::pair<core::OrderState, std::uint64_t>>> MemoryReader::countByState() {
    std::array<std::uint64_t, 6> counts{};
    for (const auto& [id, stored] : m_disk->orders) ++counts[static_cast<std::size_t>(stored.row.state)];
    std::vector<std::pair<core::OrderState, std::uint64_t>> present;
    for (std::size_t state = 0; state < counts.size(); ++state)
        if (counts[state] > 0) present.emplace_back(static_cast<core::OrderState>(state), counts[state]);
    return present;
}

core::Expected<std::vector<core::BulkItem>> MemoryReader::bulkItems(const core::BulkId& id, std::uint32_t from,
                                                                    std::size_t limit) {
    std::vector<core::BulkItem> items;
    const auto job = m_disk->jobs.find(id);
    if (job == m_disk->jobs.end()) return items;
    const auto& all = job->second.items;
    for (auto next = all.lower_bound(from); next != all.end() && items.size() < limit; ++next)
        items.push_back(next->second);
    return items;
}

core::Expected<std::vector<std::uint64_t>> MemoryReader::heads() {
    std::vector<std::uint64_t> positions;
    for (const auto& head : m_disk->heads) positions.push_back(head.position);
    return positions;
}

core::Expected<std::vector<core::JournalEntry>> MemoryReader::entries(core::PartitionId partition, std::uint64_t after,
                                                                      std::size_t limit) {
    std::vector<core::JournalEntry> entries;
    const auto index = static_cast<std::size_t>(partition);
    if (index >= m_disk->journals.size()) return entries;
    const auto& all = m_disk->journals[index];
    for (auto next = after; next < all.size() && entries.size() < limit; ++next) entries.push_back(all[next]);
    return entries;
}

std::optional<JournalFault> MemoryReader::audit(std::size_t partition) {
    const auto& journal = m_disk->journals[partition];
    PartitionAudit audit(m_chain, m_disk->heads[partition]);
    for (const auto& entry : journal) {
        auto fault = audit.take(entry);
        if (!fault) continue;
        std::vector<PartitionHead> stored;
        for (const auto& one : journal) stored.push_back({one.position, one.hash});
        if (fault->what == "changed" && audit.fitsElsewhere(entry, stored)) fault->what = "out_of_order";
        return fault;
    }
    return audit.end();
}

core::Expected<ports::JournalVerdict> MemoryReader::verify(const ports::CheckWatch& watch) {
    ports::JournalVerdict verdict;
    for (std::size_t partition = 0; partition < m_disk->journals.size(); ++partition) {
        verdict.entries += m_disk->journals[partition].size();
        const auto fault = audit(partition);
        if (!watch(static_cast<core::PartitionId>(partition), m_disk->journals[partition].size()))
            return checkStopped();
        if (!fault || !verdict.intact) continue;
        verdict.intact = false;
        verdict.partition = static_cast<core::PartitionId>(partition);
        verdict.position = fault->position;
        verdict.what = fault->what;
    }
    return verdict;
}

}  // namespace

std::unique_ptr<ports::Reader> openMemoryReader(std::shared_ptr<MemoryDisk> disk) {
    return std::make_unique<MemoryReader>(std::move(disk));
}

}  // namespace sagadesk::store

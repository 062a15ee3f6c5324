// Writes one batch inside a transaction that its caller has begun and will end.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "ports/store.h"
#include "store/flow_rules.h"
#include "store/partition_heads.h"
#include "store/sqlite/connection.h"

namespace sagadesk::store {

// Who writes: every touched partition must still be owned under this epoch.
struct Fence {
    std::string node;
    std::vector<std::uint64_t> epochs;  // by partition
};

class BatchWriter {
public:
    BatchWriter(Connection& database, PartitionHeads& heads, const Fence& fence)
        : m_database(database),
          m_heads(heads),
          m_fence(fence),
          m_touched(heads.size(), false) {}

    // After a failure nothing of the batch may be committed, and heads are ahead of the file.
    [[nodiscard]] core::Expected<ports::Committed> write(const ports::Batch& batch);

private:
    [[nodiscard]] core::Expected<void> checkFence(const ports::Batch& batch);
    [[nodiscard]] core::Expected<ports::CreationOutcome> create(const ports::Creation& creation);
    [[nodiscard]] core::Expected<ports::CreationOutcome> keyTaken(const ports::IdempotencyRecord& record);
    [[nodiscard]] core::Expected<void> update(const ports::Update& update);
    [[nodiscard]] core::Expected<void> keepAbout(const ports::Update& update);
    [[nodiscard]] core::Expected<void> keepRest(const ports::Batch& batch);
    [[nodiscard]] core::Expected<void> keepMessaging(const ports::Batch& batch);
    [[nodiscard]] core::Expected<void> appendAboutNoOrder(const std::vector<core::JournalEntry>& entries);
    [[nodiscard]] core::Expected<void> append(core::PartitionId partition,
                                              const std::vector<core::JournalEntry>& entries);
    [[nodiscard]] tl::unexpected<core::Failure> leaseLost(std::size_t partition) const;
    [[nodiscard]] core::Expected<void> writeHeads();
    [[nodiscard]] core::Expected<void> writeToken(std::uint64_t token);

    Connection& m_database;
    PartitionHeads& m_heads;
    const Fence& m_fence;
    std::vector<bool> m_touched;
    FlowSums m_flow;
    std::vector<core::JournalEntry> m_written;
};

}  // namespace sagadesk::store

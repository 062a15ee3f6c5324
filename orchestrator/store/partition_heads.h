// The ends of the partitions' chains, and the one place where entries get their positions and hashes: every store
// appends through it, so that the same batches give the same journal in all of them.
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "core/journal.h"

namespace sagadesk::store {

// The newest entry of a partition; position 0 and an all-zero hash before the first.
struct PartitionHead {
    std::uint64_t position = 0;
    core::Hash hash{};

    bool operator==(const PartitionHead&) const = default;
};

// Owned by one store and used on its thread. After a failed commit the owner assigns the heads that are durable.
class PartitionHeads {
public:
    void assign(std::vector<PartitionHead> heads) { m_heads = std::move(heads); }
    [[nodiscard]] std::size_t size() const { return m_heads.size(); }
    [[nodiscard]] const PartitionHead& at(core::PartitionId partition) const {
        return m_heads[static_cast<std::size_t>(partition)];
    }

    // Gives the entry the next position and the hash that binds it to all before it.
    void append(core::PartitionId partition, core::JournalEntry& entry) {
        auto& head = m_heads[static_cast<std::size_t>(partition)];
        entry.partition = partition;
        entry.position = head.position + 1;
        entry.hash = m_chain.link(head.hash, entry);
        head = {entry.position, entry.hash};
    }

private:
    std::vector<PartitionHead> m_heads;
    core::JournalChain m_chain;
};

}  // namespace sagadesk::store

// Checks one partition's journal against its head; shared by the readers of all stores.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/journal.h"
#include "ports/reader.h"
#include "store/partition_heads.h"

namespace sagadesk::store {

[[nodiscard]] inline auto checkStopped() {
    return core::fail("stopped", core::FailureClass::Refused, "the check was stopped");
}

// Where a partition's journal stops fitting together, and how.
struct JournalFault {
    std::uint64_t position = 0;
    std::string what;
};

// Fed with the entries in rising position, at most to the first fault; then asked for the end.
class PartitionAudit {
public:
    PartitionAudit(core::JournalChain& chain, const PartitionHead& head) : m_chain(chain), m_head(head) {}

    [[nodiscard]] std::uint64_t expected() const { return m_last.position + 1; }

    [[nodiscard]] std::optional<JournalFault> take(const core::JournalEntry& entry) {
        if (expected() > m_head.position) return JournalFault{entry.position, "fork"};
        if (entry.position != expected()) return JournalFault{expected(), "missing"};
        if (m_chain.link(m_last.hash, entry) != entry.hash) return JournalFault{entry.position, "changed"};
        m_last = {entry.position, entry.hash};
        return std::nullopt;
    }

    [[nodiscard]] std::optional<JournalFault> end() const {
        if (m_last.position < m_head.position) return JournalFault{m_last.position + 1, "tail_cut"};
        if (m_last.hash != m_head.hash) return JournalFault{m_last.position, "fork"};
        return std::nullopt;
    }

    // Tells a moved entry from a changed one: whether it fits, hash and all, at another of the partition's positions.
    // stored: position and hash of all the partition's entries as they stand now.
    [[nodiscard]] bool fitsElsewhere(core::JournalEntry entry, const std::vector<PartitionHead>& stored) const {
        const auto found = entry.position;
        for (std::size_t at = 0; at < stored.size(); ++at) {
            entry.position = stored[at].position;
            if (entry.position == found) continue;
            const auto before = at == 0 ? core::Hash{} : stored[at - 1].hash;
            // Of two neighbours that changed places, the one's predecessor stands where the other should be.
            if (m_chain.link(before, entry) == entry.hash || m_chain.link(stored[at].hash, entry) == entry.hash)
                return true;
        }
        return false;
    }

private:
    core::JournalChain& m_chain;
    PartitionHead m_head;
    PartitionHead m_last;
};

}  // namespace sagadesk::store

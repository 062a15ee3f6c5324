// The journal as one stream: the partitions' chains merged by time, each in its own order.
#include <algorithm>

#include "engine/repair_queries.h"

namespace sagadesk::engine {

namespace {

// Partitions are filled alike, so a page takes about so much of each; a little more keeps it from ending early.
constexpr std::size_t chain_entries_min = 32;

struct Chain {
    std::vector<core::JournalEntry> entries;
    std::size_t next = 0;
    bool more = false;  // the page of this chain is full: what comes after it is not known

    [[nodiscard]] bool empty() const { return next >= entries.size(); }
};

core::Expected<std::vector<Chain>> chainsAfter(ports::Reader& reader, const api::EventCursor& cursor,
                                               const std::vector<std::uint64_t>& heads, std::size_t limit) {
    std::vector<Chain> chains;
    for (std::size_t partition = 0; partition < cursor.positions.size(); ++partition) {
        if (cursor.positions[partition] >= heads[partition]) continue;
        auto entries = reader.entries(static_cast<core::PartitionId>(partition), cursor.positions[partition], limit);
        if (!entries) return tl::unexpected(entries.error());
        const bool full = entries->size() == limit;
        chains.push_back({std::move(*entries), 0, full});
    }
    return chains;
}

// Ends where a chain runs out that may go on, since its next entry could be older than everybody else's.
void merge(std::vector<Chain>& chains, std::size_t limit, api::EventPage& page) {
    while (page.entries.size() < limit) {
        Chain* oldest = nullptr;
        for (Chain& chain : chains) {
            if (chain.empty() && chain.more) {
                page.more = true;
                return;
            }
            if (chain.empty()) continue;
            if (oldest == nullptr || chain.entries[chain.next].time < oldest->entries[oldest->next].time)
                oldest = &chain;
        }
        if (oldest == nullptr) return;
        core::JournalEntry& entry = oldest->entries[oldest->next++];
        page.next.positions[static_cast<std::size_t>(entry.partition)] = entry.position;
        page.entries.push_back(std::move(entry));
    }
    page.more = true;
}

}  // namespace

api::Answer<api::EventPage> events(ports::Reader& reader, const api::EventsAfter& after) {
    const auto heads = reader.heads();
    if (!heads) return tl::unexpected(unreadable(heads.error()));
    api::EventPage page;
    page.next.positions = *heads;
    if (!after.cursor) return page;
    page.next.positions = after.cursor->positions;
    page.next.positions.resize(heads->size());  // a shorter cursor begins at the beginning of the rest
    for (std::size_t partition = 0; partition < heads->size(); ++partition)
        if (page.next.positions[partition] > (*heads)[partition])
            return tl::unexpected(api::Problem{api::ProblemCode::BadRequest,
                                               "The cursor is ahead of the journal: it belongs to another store.",
                                               {},
                                               {},
                                               {},
                                               {}});
    const std::size_t each = after.limit / heads->size() + chain_entries_min;
    auto chains = chainsAfter(reader, page.next, *heads, each);
    if (!chains) return tl::unexpected(unreadable(chains.error()));
    merge(*chains, after.limit, page);
    return page;
}

}  // namespace sagadesk::engine

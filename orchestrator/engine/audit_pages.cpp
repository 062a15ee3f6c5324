// The journal newest first: the partitions' chains merged by time, each read backwards as far as a page needs.
#include <algorithm>

#include "core/search_words.h"
#include "engine/inspection.h"
#include "engine/journal_places.h"
#include "engine/problems.h"
#include "engine/repair_queries.h"

namespace sagadesk::engine {

namespace {

// Partitions are filled alike, so a page takes about so much of each; a little more keeps it from ending early.
constexpr std::size_t chain_entries_min = 32;
// Of one partition, for one page of a filter that lets little through.
constexpr std::size_t looked_max = 2'000;

struct Chain {
    core::PartitionId partition{};
    ports::AuditStretch stretch;
    std::size_t next = 0;
    std::uint64_t floor = 0;  // positions up to this one are too old for the query
    std::uint64_t below = 1;  // all positions from here on have been given

    [[nodiscard]] bool given() const { return next >= stretch.entries.size(); }
    [[nodiscard]] bool ended() const { return given() && stretch.reached <= floor + 1; }
    [[nodiscard]] const core::JournalEntry& head() const { return stretch.entries[next].entry; }
};

ports::AuditFilter filterOf(const api::AuditQuery& query) {
    ports::AuditFilter filter;
    filter.people = !query.all;
    filter.kinds = query.kinds;
    for (const std::string& name : query.by) {
        std::string folded;
        for (const std::string& word : core::foldedWords(name)) folded += (folded.empty() ? "" : " ") + word;
        if (!folded.empty()) filter.names.push_back(std::move(folded));
    }
    return filter;
}

core::Expected<std::uint64_t> startOf(ports::Reader& reader, core::PartitionId partition, const api::AuditQuery& query,
                                      std::uint64_t head) {
    const auto index = static_cast<std::size_t>(partition);
    if (query.before) return std::min(query.before->positions[index], head + 1);
    if (!query.to) return head + 1;
    const auto last = lastBefore(reader, partition, *query.to, head);
    if (!last) return last;
    return *last + 1;
}

core::Expected<Chain> chainOf(ports::Reader& reader, core::PartitionId partition, const api::AuditQuery& query,
                              std::uint64_t head, std::size_t each) {
    Chain chain;
    chain.partition = partition;
    const auto start = startOf(reader, partition, query, head);
    if (!start) return tl::unexpected(start.error());
    chain.below = *start;
    if (query.from) {
        const auto floor = lastBefore(reader, partition, *query.from, head);
        if (!floor) return tl::unexpected(floor.error());
        chain.floor = *floor;
    }
    if (chain.below <= chain.floor + 1) return chain;
    const bool sifted = !query.by.empty() || !query.kinds.empty();
    auto stretch = reader.audited(partition, chain.below, filterOf(query), each, sifted ? looked_max : each);
    if (!stretch) return tl::unexpected(stretch.error());
    chain.stretch = std::move(*stretch);
    std::erase_if(chain.stretch.entries,
                  [&](const ports::AuditedEntry& audited) { return audited.entry.position <= chain.floor; });
    return chain;
}

// The newest that may be given; nullptr when there is none, or when a chain that goes on could have a newer one.
Chain* newestOf(std::vector<Chain>& chains) {
    Chain* newest = nullptr;
    std::optional<core::Instant> unknownFrom;  // what is older may not be the newest
    for (Chain& chain : chains) {
        if (chain.ended()) continue;
        if (chain.given()) {
            if (!unknownFrom || *chain.stretch.reachedAt > *unknownFrom) unknownFrom = chain.stretch.reachedAt;
        } else if (newest == nullptr || chain.head().time > newest->head().time) {
            newest = &chain;
        }
    }
    return newest != nullptr && unknownFrom && newest->head().time < *unknownFrom ? nullptr : newest;
}

void merge(std::vector<Chain>& chains, std::size_t limit, api::AuditPage& page) {
    while (page.entries.size() < limit) {
        Chain* const newest = newestOf(chains);
        if (newest == nullptr) return;
        page.entries.push_back(viewOf(std::move(newest->stretch.entries[newest->next++])));
    }
}

// Where the next page begins, unless this was the last one.
void setNext(const std::vector<Chain>& chains, api::AuditPage& page) {
    api::EventCursor cursor;
    bool more = false;
    std::optional<core::Instant> reached;
    for (const Chain& chain : chains) {
        cursor.positions.push_back(chain.given() ? std::max<std::uint64_t>(chain.stretch.reached, 1)
                                                 : chain.head().position + 1);
        if (chain.ended()) {
            cursor.positions.back() = 1;
            continue;
        }
        more = true;
        const core::Instant at = chain.given() ? *chain.stretch.reachedAt : chain.head().time;
        if (!reached || at > *reached) reached = at;
    }
    if (!more) return;
    page.next = std::move(cursor);
    page.reached = reached;
}

}  // namespace

core::FieldErrors auditErrors(const api::AuditQuery& query) {
    core::FieldErrors errors;
    if (query.from && query.to && *query.from >= *query.to)
        errors.push_back({"/to", "The end comes after the beginning."});
    if (query.limit < 1 || query.limit > api::audit_entries_max)
        errors.push_back({"/limit", "A page has 1 to 500 entries."});
    return errors;
}

api::AuditEntry viewOf(ports::AuditedEntry audited) {
    return {std::move(audited.entry), audited.previous, audited.number};
}

api::Answer<api::AuditPage> audit(ports::Reader& reader, const api::AuditQuery& query) {
    const auto heads = reader.heads();
    if (!heads) return tl::unexpected(unreadable(heads.error()));
    if (query.before && query.before->positions.size() != heads->size())
        return tl::unexpected(api::Problem{
            api::ProblemCode::BadRequest, "The cursor belongs to another journal; begin again.", "cursor", {}, {}, {}});
    const std::size_t each = std::min(query.limit, query.limit / heads->size() + chain_entries_min);
    std::vector<Chain> chains;
    for (std::size_t index = 0; index < heads->size(); ++index) {
        auto chain = chainOf(reader, static_cast<core::PartitionId>(index), query, (*heads)[index], each);
        if (!chain) return tl::unexpected(unreadable(chain.error()));
        chains.push_back(std::move(*chain));
    }
    api::AuditPage page;
    merge(chains, query.limit, page);
    setNext(chains, page);
    return page;
}

}  // namespace sagadesk::engine

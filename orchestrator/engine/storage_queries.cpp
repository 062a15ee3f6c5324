// What the store holds and how fast it grows.
#include <algorithm>
#include <numeric>

#include "engine/inspection.h"
#include "engine/journal_places.h"
#include "engine/repair_queries.h"

namespace sagadesk::engine {

namespace {

constexpr core::Duration day{24 * 3'600'000};
// Less than this says nothing of a day.
constexpr core::Duration growth_seen_min{10 * 60'000};

core::Expected<std::optional<core::Instant>> oldestEntry(ports::Reader& reader, std::size_t partitions) {
    std::optional<core::Instant> oldest;
    for (std::size_t index = 0; index < partitions; ++index) {
        const auto first = reader.entries(static_cast<core::PartitionId>(index), 0, 1);
        if (!first) return tl::unexpected(first.error());
        if (!first->empty() && (!oldest || first->front().time < *oldest)) oldest = first->front().time;
    }
    return oldest;
}

core::Expected<std::uint64_t> entriesSince(ports::Reader& reader, const std::vector<std::uint64_t>& heads,
                                           core::Instant since) {
    std::uint64_t entries = 0;
    for (std::size_t index = 0; index < heads.size(); ++index) {
        const auto older = lastBefore(reader, static_cast<core::PartitionId>(index), since, heads[index]);
        if (!older) return older;
        entries += heads[index] - *older;
    }
    return entries;
}

core::Expected<void> addGrowth(ports::Reader& reader, const std::vector<std::uint64_t>& heads, api::StorageView& view) {
    const auto oldest = oldestEntry(reader, heads.size());
    if (!oldest) return tl::unexpected(oldest.error());
    view.oldestEntry = *oldest;
    if (!*oldest || view.at - **oldest < growth_seen_min || view.entries == 0) return {};
    const core::Duration seen = std::min(day, view.at - **oldest);
    const auto lately = entriesSince(reader, heads, view.at - seen);
    if (!lately) return tl::unexpected(lately.error());
    const double aDay =
        static_cast<double>(*lately) * static_cast<double>(day.count()) / static_cast<double>(seen.count());
    view.entriesADay = static_cast<std::uint64_t>(aDay);
    view.bytesADay = static_cast<std::uint64_t>(aDay * static_cast<double>(view.bytes + view.logBytes) /
                                                static_cast<double>(view.entries));
    return {};
}

core::Expected<api::StorageView> viewOf(ports::Reader& reader, core::Instant now) {
    const auto facts = reader.storage();
    if (!facts) return tl::unexpected(facts.error());
    const auto counts = reader.countByState();
    if (!counts) return tl::unexpected(counts.error());
    const auto heads = reader.heads();
    if (!heads) return tl::unexpected(heads.error());
    const auto outbox = reader.outbox();
    if (!outbox) return tl::unexpected(outbox.error());
    api::StorageView view;
    view.at = now;
    view.kind = facts->kind;
    view.path = facts->path;
    view.bytes = facts->bytes;
    view.logBytes = facts->logBytes;
    view.diskFree = facts->diskFree;
    view.diskTotal = facts->diskTotal;
    view.oldestOrder = facts->oldestOrder;
    for (const auto& [state, orders] : *counts) view.orders[static_cast<std::size_t>(state)] = orders;
    view.entries = std::accumulate(heads->begin(), heads->end(), std::uint64_t{0});
    for (std::size_t i = 0; i < heads->size() && i < outbox->positions.size(); ++i)
        view.undelivered += (*heads)[i] - std::min((*heads)[i], outbox->positions[i]);
    if (auto added = addGrowth(reader, *heads, view); !added) return tl::unexpected(added.error());
    return view;
}

}  // namespace

api::Answer<api::StorageView> storage(ports::Reader& reader, core::Instant now) {
    auto view = viewOf(reader, now);
    if (!view) return tl::unexpected(unreadable(view.error()));
    return std::move(*view);
}

}  // namespace sagadesk::engine

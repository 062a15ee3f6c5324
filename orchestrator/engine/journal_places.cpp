#include "engine/journal_places.h"

namespace sagadesk::engine {

core::Expected<std::uint64_t> lastBefore(ports::Reader& reader, core::PartitionId partition, core::Instant instant,
                                         std::uint64_t last) {
    std::uint64_t older = 0;
    while (older < last) {
        const std::uint64_t middle = older + (last - older + 1) / 2;
        const auto entry = reader.entries(partition, middle - 1, 1);
        if (!entry) return tl::unexpected(entry.error());
        if (!entry->empty() && entry->front().time < instant)
            older = middle;
        else
            last = middle - 1;
    }
    return older;
}

}  // namespace sagadesk::engine

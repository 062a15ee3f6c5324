// Where in the journal an instant is, found by halving.
#pragma once

#include <cstdint>

#include "ports/reader.h"

namespace sagadesk::engine {

// The newest position up to `last` whose entry is older than the instant; 0 when there is none. Entries of a partition
// are written by one clock, so their times rise; where that clock was set back, a few entries more or less are meant.
[[nodiscard]] core::Expected<std::uint64_t> lastBefore(ports::Reader& reader, core::PartitionId partition,
                                                       core::Instant instant, std::uint64_t last);

}  // namespace sagadesk::engine

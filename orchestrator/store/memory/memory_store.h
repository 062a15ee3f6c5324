// A store that keeps everything in memory: for the simulation, and the second implementation that the conformance
// suite holds against SQLite. Single-threaded. Data lives in a shared MemoryDisk, so that a "crashed" store can be
// opened again over what was committed.
#pragma once

#include <memory>

#include "ports/reader.h"
#include "ports/store.h"

namespace sagadesk::store {

struct MemoryDisk;
[[nodiscard]] std::shared_ptr<MemoryDisk> makeMemoryDisk(std::uint16_t partitions, const core::Hash& secret);

// The disk's own clock, which times the leases. Stands still until it is set, so that leases never run out by
// themselves; a lease whose store has been destroyed may be taken at once, as that of a dead process.
void setDiskClock(MemoryDisk& disk, core::Instant now);

// The readers see what the stores over the same disk have committed.
[[nodiscard]] std::unique_ptr<ports::Store> openMemoryStore(std::shared_ptr<MemoryDisk> disk);
[[nodiscard]] std::unique_ptr<ports::Reader> openMemoryReader(std::shared_ptr<MemoryDisk> disk);

}  // namespace sagadesk::store

#include "store/memory/memory_disk.h"

#include "store/memory/memory_store.h"

namespace sagadesk::store {

void MemoryDisk::list(const ports::OrderRow& row) {
    if (row.wakeAt) ready.emplace(-row.priority, *row.wakeAt, row.id);
    if (!row.parkedOn.empty()) parked.emplace(row.parkedOn, -row.priority, row.id);
    if (!core::isFinal(row.state)) ++unfinished;
    if (row.activity == core::Activity::Held) ++held;
}

void MemoryDisk::unlist(const ports::OrderRow& row) {
    if (row.wakeAt) ready.erase({-row.priority, *row.wakeAt, row.id});
    if (!row.parkedOn.empty()) parked.erase({row.parkedOn, -row.priority, row.id});
    if (!core::isFinal(row.state)) --unfinished;
    if (row.activity == core::Activity::Held) --held;
}

std::shared_ptr<MemoryDisk> makeMemoryDisk(std::uint16_t partitions, const core::Hash& secret) {
    auto disk = std::make_shared<MemoryDisk>();
    disk->secret = secret;
    disk->leases.resize(partitions);
    disk->heads.resize(partitions);
    disk->journals.resize(partitions);
    disk->published.resize(partitions);
    return disk;
}

void setDiskClock(MemoryDisk& disk, core::Instant now) {
    disk.clock = now;
}

}  // namespace sagadesk::store

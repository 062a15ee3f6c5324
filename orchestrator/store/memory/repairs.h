// What operators work with, on the memory disk: the failure queue, notes, amended documents, bulk jobs, services.
#pragma once

#include <cstdint>
#include <vector>

#include "ports/reader.h"
#include "store/memory/memory_disk.h"

namespace sagadesk::store {

// Whether keepRest() may be called: items belong to a job that is known by then, marks name a cause.
[[nodiscard]] bool restFits(const MemoryDisk& disk, const ports::Batch& batch);
// What an update brings beside the row and its entries; the disk still has the order's former document.
void keepAbout(MemoryDisk& disk, const ports::Update& update);
// Adds to what is there.
void addUsual(MemoryDisk& disk, const ports::UsualTime& usual);
void addSum(std::vector<ports::CurrencySum>& money, const ports::OrderRow& row);  // kept by currency
// What a batch brings beside orders and entries.
void keepRest(MemoryDisk& disk, const ports::Batch& batch);

[[nodiscard]] ports::Unfinished unfinishedWork(const MemoryDisk& disk, std::int32_t today);

// As the questions of ports::Reader.
[[nodiscard]] std::vector<ports::CauseGroup> causeGroups(const MemoryDisk& disk, core::Instant now);
[[nodiscard]] std::vector<ports::BulkTally> bulkTallies(const MemoryDisk& disk, std::size_t limit);
[[nodiscard]] ports::BulkTally bulkTally(const MemoryDisk& disk, const MemoryDisk::Job& job);
[[nodiscard]] ports::Oldest oldestOrders(const MemoryDisk& disk);

}  // namespace sagadesk::store

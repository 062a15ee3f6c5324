// What goes over MQTT, on the memory disk: progress of publishing, parked streams, republishings, kept messages.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "ports/messaging_reader.h"
#include "ports/store.h"
#include "store/memory/memory_disk.h"

namespace sagadesk::store {

// Whether keepMessaging() may be called: no republishing is known already, no payload too long.
[[nodiscard]] bool messagingFits(const MemoryDisk& disk, const ports::Batch& batch);
// Before the batch's entries are added: positions never go beyond what was in the journal until then.
void keepMessaging(MemoryDisk& disk, const ports::Batch& batch);

// As the questions of ports::MessagingReader.
[[nodiscard]] core::OutboxState outboxState(const MemoryDisk& disk);
[[nodiscard]] std::vector<core::Republishing> newestRepublishings(const MemoryDisk& disk, std::size_t limit);
[[nodiscard]] std::vector<core::KeptMessage> messagesKept(const MemoryDisk& disk);
[[nodiscard]] std::vector<ports::MessageGroup> messageGroups(const MemoryDisk& disk);
[[nodiscard]] std::vector<std::pair<core::OrderId, std::string>> orderTypes(const MemoryDisk& disk,
                                                                            const std::vector<core::OrderId>& orders);

}  // namespace sagadesk::store

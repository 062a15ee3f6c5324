#include "store/memory/messaging.h"

#include <algorithm>

#include "store/row_rules.h"

namespace sagadesk::store {

namespace {

void keepPositions(MemoryDisk& disk, const core::Positions& positions) {
    for (std::size_t index = 0; index < std::min(positions.size(), disk.published.size()); ++index)
        disk.published[index] = std::max(disk.published[index], std::min(positions[index], disk.heads[index].position));
}

void keepProgress(MemoryDisk& disk, const core::Republishing& progress) {
    const auto known = disk.republishings.find(progress.id);
    if (known == disk.republishings.end()) return;
    known->second.next = progress.next;
    known->second.finished = progress.finished;
    known->second.published = progress.published;
}

void keepMark(MemoryDisk& disk, const core::OutboxMark& mark) {
    keepPositions(disk, mark.positions);
    for (const auto& parked : mark.parked) disk.parkedStreams[parked.order] = parked;
    for (const auto& order : mark.freed) disk.parkedStreams.erase(order);
    for (const auto& progress : mark.republishings) keepProgress(disk, progress);
}

void changeParking(MemoryDisk& disk, const core::ParkingChange& change) {
    const auto parked = disk.parkedStreams.find(change.order);
    if (parked == disk.parkedStreams.end() || parked->second.parking != core::Parking::Parked) return;
    parked->second.parking = change.to;
}

void keepMessage(MemoryDisk& disk, core::KeptMessage message) {
    message.id = ++disk.lastMessage;
    disk.messages.emplace(message.id, std::move(message));
    if (disk.messages.size() > core::kept_messages_max) disk.messages.erase(disk.messages.begin());
}

}  // namespace

bool messagingFits(const MemoryDisk& disk, const ports::Batch& batch) {
    const auto fresh = [&](const core::Republishing& one) {
        return one.id >= 1 && !disk.republishings.contains(one.id) &&
               std::ranges::count(batch.republishings, one.id, &core::Republishing::id) == 1;
    };
    const auto sound = [](const auto& value) { return keepsRules(value); };
    return std::ranges::all_of(batch.republishings, fresh) && std::ranges::all_of(batch.kept, sound) &&
           std::ranges::all_of(batch.outbox.parked, sound);
}

void keepMessaging(MemoryDisk& disk, const ports::Batch& batch) {
    keepMark(disk, batch.outbox);
    for (const auto& change : batch.parkings) changeParking(disk, change);
    for (const auto& republishing : batch.republishings) disk.republishings.emplace(republishing.id, republishing);
    for (const auto& message : batch.kept) keepMessage(disk, message);
    for (const auto id : batch.forgotten) disk.messages.erase(id);
}

core::OutboxState outboxState(const MemoryDisk& disk) {
    core::OutboxState state{disk.published, {}, {}};
    for (const auto& [order, parked] : disk.parkedStreams) state.parked.push_back(parked);
    for (const auto& [id, republishing] : disk.republishings)
        if (!republishing.finished) state.republishings.push_back(republishing);
    return state;
}

std::vector<core::Republishing> newestRepublishings(const MemoryDisk& disk, std::size_t limit) {
    std::vector<core::Republishing> newest;
    for (auto next = disk.republishings.rbegin(); next != disk.republishings.rend() && newest.size() < limit; ++next)
        newest.push_back(next->second);
    return newest;
}

std::vector<core::KeptMessage> messagesKept(const MemoryDisk& disk) {
    std::vector<core::KeptMessage> messages;
    for (auto next = disk.messages.rbegin(); next != disk.messages.rend(); ++next) messages.push_back(next->second);
    return messages;
}

std::vector<ports::MessageGroup> messageGroups(const MemoryDisk& disk) {
    std::map<std::string, ports::MessageGroup> groups;
    for (const auto& [id, message] : disk.messages) {
        const auto [known, fresh] = groups.try_emplace(message.code);
        auto& group = known->second;
        group.oldest = fresh ? message.at : std::min(group.oldest, message.at);
        group.newest = fresh ? message.at : std::max(group.newest, message.at);
        group.code = message.code;
        group.detail = message.detail;
        ++group.count;
    }
    std::vector<ports::MessageGroup> all;
    for (auto& [code, group] : groups) all.push_back(std::move(group));
    return all;
}

std::vector<std::pair<core::OrderId, std::string>> orderTypes(const MemoryDisk& disk,
                                                              const std::vector<core::OrderId>& orders) {
    std::vector<std::pair<core::OrderId, std::string>> types;
    for (const auto& id : orders)
        if (const auto found = disk.orders.find(id); found != disk.orders.end())
            types.emplace_back(id, found->second.row.type);
    return types;
}

}  // namespace sagadesk::store

// Which part of the journal is meant by instants and an order.
#include <algorithm>

#include "engine/journal_places.h"
#include "engine/problems.h"
#include "engine/repair_queries.h"
#include "engine/requests.h"
#include "engine/undelivered_queries.h"

namespace sagadesk::engine {

namespace {

constexpr std::size_t republishings_max = 20;

// Sets the partition's part of the republishing; published: what has been dealt with.
core::Expected<void> setPart(ports::Reader& reader, const api::RepublishCommand& command, std::size_t index,
                             std::uint64_t published, core::Republishing& part) {
    const auto partition = static_cast<core::PartitionId>(index);
    part.end[index] = published;
    if (command.to) {
        const auto end = lastBefore(reader, partition, *command.to, published);
        if (!end) return tl::unexpected(end.error());
        part.end[index] = *end;
    }
    if (command.from) {
        const auto next = lastBefore(reader, partition, *command.from, part.end[index]);
        if (!next) return tl::unexpected(next.error());
        part.next[index] = *next;
    }
    part.entries += part.end[index] - part.next[index];
    return {};
}

}  // namespace

core::FieldErrors republishErrors(const api::RepublishCommand& command) {
    core::FieldErrors errors = reasonErrors(command.reason);
    if (command.from && command.to && *command.from >= *command.to)
        errors.push_back({"/to", "The end comes after the beginning."});
    return errors;
}

api::Answer<core::Republishing> republishingOf(ports::Reader& reader, const api::RepublishCommand& command) {
    const auto outbox = reader.outbox();
    if (!outbox) return tl::unexpected(unreadable(outbox.error()));
    const auto newest = reader.republishings(1);
    if (!newest) return tl::unexpected(unreadable(newest.error()));
    const std::size_t partitions = outbox->positions.size();
    core::Republishing part;
    part.id = newest->empty() ? 1 : newest->front().id + 1;
    part.next.resize(partitions);
    part.end.resize(partitions);
    part.actor = command.actor;
    part.reason = command.reason;
    std::optional<std::size_t> only;
    if (!command.order.empty()) {
        const auto order = findOrder(reader, command.order);
        if (!order) return tl::unexpected(order.error());
        part.order = order->row.id;
        only = static_cast<std::size_t>(order->row.partition);
    }
    for (std::size_t index = 0; index < partitions; ++index) {
        if (only && *only != index) continue;
        auto set = setPart(reader, command, index, outbox->positions[index], part);
        if (!set) return tl::unexpected(unreadable(set.error()));
    }
    return part;
}

api::RepublishView viewOf(const core::Republishing& republishing) {
    api::RepublishView view;
    view.id = republishing.id;
    view.actor = republishing.actor;
    view.reason = republishing.reason;
    view.order = republishing.order;
    view.created = republishing.created;
    view.finished = republishing.finished;
    view.entries = republishing.entries;
    view.published = republishing.published;
    std::uint64_t left = 0;
    for (std::size_t index = 0; index < std::min(republishing.next.size(), republishing.end.size()); ++index)
        left += republishing.end[index] - std::min(republishing.next[index], republishing.end[index]);
    view.done = view.entries - std::min(left, view.entries);
    return view;
}

api::Answer<api::RepublishList> republishings(ports::Reader& reader) {
    const auto newest = reader.republishings(republishings_max);
    if (!newest) return tl::unexpected(unreadable(newest.error()));
    api::RepublishList list;
    for (const auto& one : *newest) list.jobs.push_back(viewOf(one));
    return list;
}

}  // namespace sagadesk::engine

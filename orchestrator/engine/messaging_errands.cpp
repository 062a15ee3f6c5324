// What goes over MQTT: progress of publishing, messages to be kept, and what people decide about both. Becomes durable
// with the next batch and is answered after that.
#include <algorithm>

#include <boost/json/serialize.hpp>

#include "engine/engine.h"
#include "engine/undelivered_queries.h"

namespace sagadesk::engine {

namespace {

std::string quoted(const std::string& text) {
    return boost::json::serialize(boost::json::string_view(text));
}

// So that both, applied at once, leave what one after the other would leave.
void add(core::OutboxMark& mark, core::OutboxMark&& later) {
    mark.positions.resize(std::max(mark.positions.size(), later.positions.size()));
    for (std::size_t index = 0; index < later.positions.size(); ++index)
        mark.positions[index] = std::max(mark.positions[index], later.positions[index]);
    for (core::ParkedStream& parked : later.parked) {
        std::erase(mark.freed, parked.order);
        std::erase_if(mark.parked, [&](const auto& known) { return known.order == parked.order; });
        mark.parked.push_back(std::move(parked));
    }
    for (const core::OrderId& order : later.freed) {
        std::erase_if(mark.parked, [&](const auto& known) { return known.order == order; });
        mark.freed.push_back(order);
    }
    for (core::Republishing& progress : later.republishings) {
        std::erase_if(mark.republishings, [&](const auto& known) { return known.id == progress.id; });
        mark.republishings.push_back(std::move(progress));
    }
}

}  // namespace

void Engine::carryOut(MarkDue& due, core::Instant) {
    add(m_also.outbox, std::move(due.mark));
    promiseErrand(std::move(due.then), api::Marked{});
}

void Engine::carryOut(KeepDue& due, core::Instant now) {
    core::KeptMessage& message = due.message;
    if (message.at == core::Instant{}) message.at = now;
    message.bytes = std::max<std::uint64_t>(message.bytes, message.payload.size());
    message.payload.resize(std::min(message.payload.size(), core::kept_payload_bytes_max));
    m_also.kept.push_back(std::move(message));
    promiseErrand(std::move(due.then), api::Kept{});
}

// The entries are about no order: an order's own are given by its decisions only.
void Engine::carryOut(UndeliveredDue& due, core::Instant now) {
    const bool retry = due.action == api::UndeliveredAction::Retry;
    const auto kind = retry ? core::EntryKind::EventsRetried : core::EntryKind::EventsLetGo;
    for (const core::ParkedStream& stream : due.set.streams) {
        m_also.parkings.push_back({stream.order, retry ? core::Parking::Retry : core::Parking::LetGo});
        note(kind, due.actor, due.reason, now).data = "{\"code\":" + quoted(stream.code) + ",\"order\":\"" +
                                                      stream.order.text() +
                                                      "\",\"sequence\":" + std::to_string(stream.sequence) + "}";
    }
    if (!due.set.messages.empty())
        note(kind, due.actor, due.reason, now).data = "{\"messages\":" + std::to_string(due.set.messages.size()) + "}";
    m_also.forgotten.insert(m_also.forgotten.end(), due.set.messages.begin(), due.set.messages.end());
    promiseErrand(std::move(due.then), api::UndeliveredDone{due.set.streams.size() + due.set.messages.size()});
}

// Numbers follow the store's newest; two commands that saw the same get one each.
void Engine::carryOut(RepublishDue& due, core::Instant now) {
    core::Republishing& part = due.part;
    part.id = std::max(part.id, m_lastRepublishing + 1);
    m_lastRepublishing = part.id;
    part.created = now;
    if (part.entries == 0) part.finished = now;
    std::string data = "{\"entries\":" + std::to_string(part.entries);
    if (part.order) data += ",\"order\":\"" + part.order->text() + "\"";
    note(core::EntryKind::EventsRepublished, part.actor, part.reason, now).data =
        data + ",\"republishing\":" + std::to_string(part.id) + "}";
    m_also.republishings.push_back(part);
    promiseErrand(std::move(due.then), engine::viewOf(part));
}

}  // namespace sagadesk::engine

// What goes over MQTT in a simulated run: what was acknowledged is durable at that moment and is never lost.
#include <algorithm>

#include "simulation/run.h"

namespace sagadesk::simulation {

namespace {

core::ParkedStream parkedStream(const core::OrderId& order, core::Instant now) {
    core::ParkedStream parked;
    parked.order = order;
    parked.position = 1;
    parked.sequence = 1;
    parked.code = "too_large";
    parked.at = now;
    return parked;
}

bool isParked(const core::OutboxState& outbox, const core::OrderId& order) {
    return std::ranges::count(outbox.parked, order, &core::ParkedStream::order) > 0;
}

}  // namespace

void Run::scheduleMessaging() {
    m_timeline.after(core::Duration(static_cast<std::int64_t>(1'000 + m_messageChance.below(20'000))), [this] {
        if (!m_faultsOn) return;
        markProgress();
        if (m_messageChance.hits(0.5)) keepMessage();
        if (m_messageChance.hits(0.1)) decideUndelivered();
        scheduleMessaging();
    });
}

// A pair of marks that mostly become durable together: an order's events stand still and have caught up, or the other
// way round. The later one counts.
void Run::markProgress() {
    const auto heads = *m_reader->heads();
    const auto order = core::OrderId::make(core::Instant{core::Duration(1'000'000)}, {});
    const bool endsParked = m_messageChance.hits(0.5);
    core::OutboxMark parks, frees;
    parks.positions = heads;
    parks.parked = {parkedStream(order, m_timeline.now())};
    frees.freed = {order};
    const auto round = ++m_markRound;
    m_engine->post(engine::MarkDue{endsParked ? frees : parks, [](const auto&) {}});
    m_engine->post(
        engine::MarkDue{endsParked ? parks : frees, [=, this, life = m_life](const api::Answer<api::Marked>& marked) {
                            if (!marked || life != m_life || round != m_markRound) return;
                            ++m_result.marks;
                            const auto outbox = *m_reader->outbox();
                            if (isParked(outbox, order) != endsParked)
                                fail("marks were not made durable in their order");
                            for (std::size_t index = 0; index < heads.size(); ++index)
                                if (outbox.positions[index] < heads[index])
                                    fail("a mark was acknowledged before it was durable");
                            m_marked = heads;
                        }});
}

void Run::keepMessage() {
    core::KeptMessage message;
    message.key = "message-" + std::to_string(++m_messages);
    message.payload.assign(m_messageChance.below(2 * core::kept_payload_bytes_max), 'x');
    m_engine->post(engine::KeepDue{message, [this, key = message.key, life = m_life](const auto& kept) {
                                       if (!kept || life != m_life) return;
                                       ++m_result.kept;
                                       const auto all = *m_reader->keptMessages();
                                       if (std::ranges::count(all, key, &core::KeptMessage::key) != 1)
                                           fail("a message was acknowledged before it was kept");
                                       m_kept.insert(key);
                                   }});
}

// Somebody looks at what there is and gives it up.
void Run::decideUndelivered() {
    engine::UndeliveredDue due;
    due.action = api::UndeliveredAction::LetGo;
    due.set.streams = m_reader->outbox()->parked;
    const auto kept = *m_reader->keptMessages();
    for (const auto& message : kept) {
        due.set.messages.push_back(message.id);
        m_kept.erase(message.key);
    }
    due.actor = "operator:simulation";
    due.reason = "simulated";
    due.then = [](const auto&) {};
    m_engine->post(std::move(due));
}

void Run::checkMessaging() {
    const auto outbox = *m_reader->outbox();
    for (std::size_t index = 0; index < m_marked.size(); ++index)
        if (outbox.positions[index] < m_marked[index]) fail("publishing has gone back");
    const auto all = *m_reader->keptMessages();
    for (const auto& key : m_kept)
        if (std::ranges::count(all, key, &core::KeptMessage::key) != 1) fail("a kept message is lost: " + key);
}

}  // namespace sagadesk::simulation

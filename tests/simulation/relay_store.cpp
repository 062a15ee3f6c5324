#include "simulation/relay_store.h"

#include <algorithm>

namespace sagadesk::simulation {

namespace {

tl::unexpected<api::Problem> away() {
    return tl::unexpected(api::Problem{api::ProblemCode::StoreAway, "simulated", {}, {}, {}, {}});
}

}  // namespace

void SimStore::commit(std::vector<core::JournalEntry>& entries) {
    for (core::JournalEntry& entry : entries) {
        auto& chain = m_journal[static_cast<std::size_t>(entry.partition)];
        entry.position = chain.size() + 1;
        entry.time = m_timeline.now();
        chain.push_back(entry);
        if (entry.order != core::OrderId{}) m_byOrder[entry.order].push_back(entry);
    }
    std::erase_if(m_nudges, [](const auto& each) { return each.first.expired(); });
    const auto nudges = m_nudges;
    for (const auto& [token, nudge] : nudges) nudge();
}

core::Positions SimStore::heads() const {
    core::Positions heads;
    for (const auto& chain : m_journal) heads.push_back(chain.size());
    return heads;
}

core::ParkedStream* SimStore::parked(const core::OrderId& order) {
    const auto found = std::find_if(state.parked.begin(), state.parked.end(),
                                    [&](const core::ParkedStream& each) { return each.order == order; });
    return found == state.parked.end() ? nullptr : &*found;
}

void SimStore::crash() {
    ++m_life;
    for (const core::OutboxMark& mark : m_underWay)
        if (m_chance.hits(0.5)) apply(mark);
    m_underWay.clear();
    m_nudges.clear();
}

template <class Value>
void SimStore::answer(api::Then<Value> then, std::function<Value()> ask) {
    m_timeline.after(moment(), [this, life = m_life, then = std::move(then), ask = std::move(ask)] {
        if (life != m_life) return;
        const bool fails = m_chance.hits(failures);
        api::Answer<Value> value = fails ? api::Answer<Value>(away()) : api::Answer<Value>(ask());
        m_timeline.after(moment(), [this, life, then, value = std::move(value)] {
            if (life == m_life) then(value);
        });
    });
}

api::EventPage SimStore::page(const api::EventsAfter& after) const {
    api::EventPage page;
    page.next.positions = heads();
    if (!after.cursor) return page;
    page.next.positions = after.cursor->positions;
    while (true) {
        const core::JournalEntry* oldest = nullptr;
        for (std::size_t i = 0; i < m_journal.size(); ++i) {
            if (page.next.positions[i] >= m_journal[i].size()) continue;
            const core::JournalEntry& next = m_journal[i][page.next.positions[i]];
            if (oldest == nullptr || next.time < oldest->time) oldest = &next;
        }
        if (oldest == nullptr) return page;
        if (page.entries.size() == after.limit) {
            page.more = true;
            return page;
        }
        page.next.positions[static_cast<std::size_t>(oldest->partition)] = oldest->position;
        page.entries.push_back(*oldest);
    }
}

void SimStore::events(api::EventsAfter after, api::Then<api::EventPage> then) {
    ++pages;
    answer<api::EventPage>(std::move(then), [this, after = std::move(after)] { return page(after); });
}

std::shared_ptr<void> SimStore::listen(std::function<void()> nudge) {
    std::shared_ptr<void> token = std::make_shared<int>(0);
    m_nudges.emplace_back(token, std::move(nudge));
    return token;
}

void SimStore::outbox(api::Then<core::OutboxState> then) {
    answer<core::OutboxState>(std::move(then), [this] {
        core::OutboxState open = state;
        std::erase_if(open.republishings, [](const core::Republishing& job) { return job.finished.has_value(); });
        return open;
    });
}

void SimStore::entriesOf(core::OrderId order, std::uint64_t after, std::size_t limit,
                         api::Then<std::vector<core::JournalEntry>> then) {
    // Small pages, so that a few entries make several of them.
    answer<std::vector<core::JournalEntry>>(std::move(then), [this, order, after, limit] {
        std::vector<core::JournalEntry> found;
        for (const core::JournalEntry& entry : m_byOrder[order])
            if (entry.sequence > after && found.size() < limit) found.push_back(entry);
        return found;
    });
}

void SimStore::typesOf(std::vector<core::OrderId> orders, api::Then<api::OrderTypes> then) {
    answer<api::OrderTypes>(std::move(then), [orders = std::move(orders)] {
        api::OrderTypes types;
        for (const core::OrderId& order : orders)
            types.emplace_back(order, order.bytes[15] % 2 == 0 ? "purchase" : "subscription");
        return types;
    });
}

void SimStore::mark(core::OutboxMark mark, api::Then<api::Marked> then) {
    m_underWay.push_back(std::move(mark));
    m_timeline.after(moment(), [this, life = m_life, then = std::move(then)] {
        if (life != m_life) return;
        const core::OutboxMark given = std::move(m_underWay.front());
        m_underWay.erase(m_underWay.begin());
        const bool fails = m_chance.hits(failures);
        if (!fails || m_chance.hits(0.5)) apply(given);
        m_timeline.after(moment(), [this, life, then, fails] {
            if (life == m_life)
                then(fails ? api::Answer<api::Marked>(away()) : api::Answer<api::Marked>(api::Marked{}));
        });
    });
}

void SimStore::apply(const core::OutboxMark& mark) {
    ++marks;
    const core::OutboxState before = state;
    if (!mark.positions.empty()) state.positions = mark.positions;
    for (const core::ParkedStream& stream : mark.parked) {
        if (core::ParkedStream* known = parked(stream.order))
            *known = stream;
        else
            state.parked.push_back(stream);
    }
    for (const core::OrderId& order : mark.freed)
        std::erase_if(state.parked, [&](const core::ParkedStream& each) { return each.order == order; });
    for (const core::Republishing& job : mark.republishings)
        for (core::Republishing& known : state.republishings)
            if (known.id == job.id) known = job;
    marked(before, mark);
}

}  // namespace sagadesk::simulation

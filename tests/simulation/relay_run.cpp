#include "simulation/relay_run.h"

#include <algorithm>
#include <cstdio>

namespace sagadesk::simulation {

namespace {

constexpr core::Duration faults_last{60'000};
constexpr core::Duration ends_within{3'600'000};

events::RelaySettings drawSettings(Chance& chance) {
    events::RelaySettings settings;
    settings.broker = "mqtt://simulated";
    settings.selection = *events::Selection::parse("order.*, step.failed, service.*");
    constexpr std::uint32_t windows[]{1, 3, 20, 200};
    constexpr std::size_t memories[]{8, 60, 4'000};
    settings.window = windows[chance.below(4)];
    settings.readAhead_max = memories[chance.below(3)];
    return settings;
}

std::uint64_t mixed(std::uint64_t digest, const std::string& text) {
    for (const char c : text) digest = (digest ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
    return digest;
}

}  // namespace

RelayRun::RelayRun(std::uint64_t seed, bool verbose)
    : m_chance(seed),
      m_settings(drawSettings(m_chance)),
      m_ledger(m_settings.selection),
      m_store(m_timeline, m_chance, 1 + m_chance.below(4)),
      m_broker(m_timeline, m_chance, m_chance.hits(0.3) ? 10 : 65'535,
               {[this](const ports::Message& message) { m_ledger.sent(message); },
                [this](const ports::Message& message) {
                    m_ledger.arrived(message);
                    m_result.digest = mixed(m_result.digest, message.payload);
                    if (m_verbose)
                        std::printf("%10lld arrived %s\n",
                                    static_cast<long long>(m_timeline.now().time_since_epoch().count() % 10'000'000),
                                    message.payload.substr(20, 30).c_str());
                },
                [this](const ports::Message& message) { m_ledger.taken(message); },
                [this](const ports::Message& message) { return m_ledger.isPoison(message); }}),
      m_verbose(verbose) {
    m_store.marked = [this](const core::OutboxState& before, const core::OutboxMark& mark) {
        m_result.parked += mark.parked.size();
        m_ledger.marked(before, m_store.state, mark);
    };
    drawFaults();
}

void RelayRun::drawFaults() {
    m_faults.crashes = m_chance.hits(0.5);
    m_faults.losses = m_chance.hits(0.6);
    m_faults.republishing = m_chance.hits(0.4);
    m_faults.denials = m_chance.hits(0.3);
    constexpr double shares[]{0, 0.7, 1};
    m_faults.offers = shares[m_chance.below(3)];
    m_faults.poison = m_chance.hits(0.5) ? 0.03 : 0;
    m_faults.quota = m_chance.hits(0.3) ? 0.05 : 0;
    m_faults.store = m_chance.hits(0.5) ? 0.1 : 0;
    m_broker.faults.quota = m_faults.quota;
    m_store.failures = m_faults.store;
}

void RelayRun::startRelay() {
    m_relay = std::make_unique<events::Relay>(m_settings,
                                              events::RelayParts{&m_broker, &m_store, &m_store, &m_time, nullptr});
    m_relay->start();
    m_timeline.after(within(1, 500), [this] { m_broker.connect(); });
}

void RelayRun::crash() {
    if (m_verbose) std::printf("crash\n");
    ++m_result.crashes;
    m_relay.reset();
    m_broker.forgetClients();
    m_store.crash();
    startRelay();
}

core::JournalEntry RelayRun::nextEntry() {
    core::JournalEntry entry;
    if (m_chance.hits(0.03)) {
        entry.partition = static_cast<core::PartitionId>(m_chance.below(m_store.journal().size()));
        entry.kind = core::EntryKind::ServicePaused;
        return entry;
    }
    if (m_orders.size() < 5 || m_chance.hits(0.08)) {
        Order& order = m_orders.emplace_back();
        for (std::uint8_t& byte : order.id.bytes) byte = static_cast<std::uint8_t>(m_chance.bits());
        order.partition = core::partitionOf(order.id, static_cast<std::uint16_t>(m_store.journal().size()));
    }
    // The youngest are at work.
    Order& order = m_orders[m_orders.size() - 1 - m_chance.below(std::min<std::size_t>(m_orders.size(), 25))];
    constexpr core::EntryKind kinds[]{core::EntryKind::OrderConfirmed, core::EntryKind::OrderProcessing,
                                      core::EntryKind::StepSucceeded, core::EntryKind::StepFailed,
                                      core::EntryKind::StepSucceeded};
    entry.partition = order.partition;
    entry.order = order.id;
    entry.sequence = ++order.sequence;
    entry.kind = entry.sequence == 1 ? core::EntryKind::OrderCreated : kinds[m_chance.below(5)];
    entry.actor = "system";
    return entry;
}

void RelayRun::commit(std::vector<core::JournalEntry> entries) {
    m_store.commit(entries);
    m_ledger.committed(entries);
    for (const core::JournalEntry& entry : entries)
        if (entry.order != core::OrderId{} && m_chance.hits(m_calm ? 0 : m_faults.poison))
            m_ledger.poison(entry.partition, entry.position, true);
    if (m_relay && m_chance.hits(m_faults.offers)) m_relay->offer(entries);
}

void RelayRun::work() {
    std::vector<core::JournalEntry> entries(1 + m_chance.below(m_calm ? 2 : 8));
    for (core::JournalEntry& entry : entries) entry = nextEntry();
    commit(std::move(entries));
    m_timeline.after(m_calm ? within(500, 3'000) : within(5, 300), [this] {
        if (!m_calm || !settled()) work();
    });
}

void RelayRun::decide(core::ParkedStream& stream) {
    core::JournalEntry entry;
    entry.partition = stream.partition;
    entry.order = stream.order;
    for (Order& order : m_orders)
        if (order.id == stream.order) entry.sequence = ++order.sequence;
    const bool letGo = m_chance.hits(0.4);
    stream.parking = letGo ? core::Parking::LetGo : core::Parking::Retry;
    entry.kind = letGo ? core::EntryKind::EventsLetGo : core::EntryKind::EventsRetried;
    if (letGo) m_ledger.letGo(stream.partition, stream.position);
    if (!letGo && m_chance.hits(0.6)) m_ledger.poison(stream.partition, stream.position, false);
    commit({entry});
}

void RelayRun::people() {
    for (core::ParkedStream& stream : m_store.state.parked)
        if (stream.parking == core::Parking::Parked && m_chance.hits(0.5)) decide(stream);
    if (m_faults.republishing && !m_calm && m_chance.hits(0.3)) republish();
    m_timeline.after(within(1'000, 8'000), [this] {
        if (!m_calm || !settled()) people();
    });
}

void RelayRun::republish() {
    core::Republishing job;
    job.id = ++m_result.jobs;
    job.end = m_store.heads();
    for (const std::uint64_t end : job.end) job.next.push_back(m_chance.below(end + 1));
    if (m_chance.hits(0.4)) {
        job.order = m_orders[m_chance.below(m_orders.size())].id;
        job.next.assign(job.end.size(), 0);
    }
    m_store.state.republishings.push_back(job);
    core::JournalEntry entry;
    entry.kind = core::EntryKind::EventsRepublished;
    commit({entry});
}

void RelayRun::breakThings() {
    if (m_calm) return;
    if (m_faults.losses && m_chance.hits(0.4)) {
        m_broker.lose();
        m_timeline.after(within(10, 4'000), [this] { m_broker.connect(); });
    }
    if (m_faults.crashes && m_chance.hits(0.3)) crash();
    m_timeline.after(within(200, 5'000), [this] { breakThings(); });
}

void RelayRun::endFaults() {
    m_calm = true;
    m_broker.faults = {};
    m_store.failures = 0;
    m_timeline.after(core::Duration{5'000}, [this] { m_broker.connect(); });
}

bool RelayRun::settled() const {
    const auto& state = m_store.state;
    return m_calm && state.positions == m_store.heads() && state.parked.empty() && m_ledger.missing() == 0 &&
           std::all_of(state.republishings.begin(), state.republishings.end(),
                       [](const core::Republishing& job) { return job.finished.has_value(); });
}

void RelayRun::step() {
    if (!m_timeline.runOne() && m_timeline.next()) m_timeline.advance(*m_timeline.next());
    if (m_store.told.code == "broker_refuses") m_result.standstills = 1;
}

void RelayRun::stopCleanly() {
    bool stopped = false;
    m_relay->stop([&] { stopped = true; });
    const core::Instant deadline = m_timeline.now() + core::Duration{60'000};
    while (!stopped && m_timeline.next() && m_timeline.now() < deadline) step();
    if (!stopped) m_ledger.breakWith("the relay did not stop");
    if (m_store.told.inFlight != 0) m_ledger.breakWith("the relay stopped with events in flight");
}

RelayResult RelayRun::run() {
    startRelay();
    work();
    people();
    breakThings();
    if (m_faults.denials)
        for (int i = 0; i < 2; ++i) {
            const core::Duration from = within(5'000, 20'000) + core::Duration{25'000 * i};
            m_timeline.after(from, [this] { m_broker.faults.accessDenied = true; });
            m_timeline.after(from + within(500, 15'000), [this] { m_broker.faults.accessDenied = false; });
        }
    m_timeline.after(faults_last, [this] { endFaults(); });
    const core::Instant deadline = m_timeline.now() + faults_last + ends_within;
    for (std::uint64_t i = 0; m_ledger.broken().empty() && m_timeline.now() < deadline; ++i) {
        step();
        if (m_calm && i % 64 == 0 && settled()) break;
    }
    if (!settled())
        m_ledger.breakWith("not everything ended: " + std::to_string(m_ledger.missing()) + " events missing, first " +
                           m_ledger.firstMissing() + "; " + std::to_string(m_store.state.parked.size()) +
                           " streams parked; code \"" + m_store.told.code + "\"");
    if (m_ledger.broken().empty()) stopCleanly();
    if (m_broker.inFlight_most > m_settings.window) m_ledger.breakWith("more was in flight than the window allows");
    if (!m_faults.crashes && !m_faults.losses && !m_faults.republishing && m_ledger.anyTwice())
        m_ledger.breakWith("an event arrived twice although nothing was lost");
    m_result.broken = m_ledger.broken();
    m_result.events = m_ledger.selected();
    m_result.deliveries = m_ledger.deliveries();
    m_result.marks = m_store.marks;
    return m_result;
}

}  // namespace sagadesk::simulation

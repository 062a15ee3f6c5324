#include "ui/bridge/live_feed.h"

#include <QPointer>
#include <algorithm>
#include <unordered_set>
#include <utility>

namespace sagadesk::ui {

namespace {

using namespace std::chrono_literals;
constexpr auto pace = 250ms;
constexpr std::size_t entries_max = 2'000;  // a page; the busiest second measured has about 20,000

ChangeSet changesOf(api::EventPage&& page) {
    ChangeSet changes;
    std::unordered_set<core::OrderId> seen;
    for (const core::JournalEntry& entry : page.entries) {
        if (entry.order != core::OrderId{} && seen.insert(entry.order).second) changes.orders.push_back(entry.order);
    }
    changes.entries = std::move(page.entries);
    changes.much = page.more;
    return changes;
}

}  // namespace

LiveFeed::LiveFeed(api::Backend& backend, api::Link& link, std::shared_ptr<Mailbox> mailbox, QObject* parent)
    : QObject(parent),
      m_backend(backend),
      m_link(link),
      m_mailbox(std::move(mailbox)) {
    m_pace.setSingleShot(true);
    m_pace.setInterval(pace);
    connect(&m_pace, &QTimer::timeout, this, [this] {
        if (std::exchange(m_again, false)) ask();
    });
    connect(&m_second, &QTimer::timeout, this, &LiveFeed::tick);
    m_second.start(1s);
    m_fresh.start();
    m_status = m_backend.status();
    m_linkState = m_link.state();
    const QPointer<LiveFeed> self(this);
    m_listening = m_backend.listen([self, box = m_mailbox, pending = m_pending] {
        if (pending->exchange(true)) return;
        box->post([self, pending] {
            pending->store(false);
            if (self) self->nudged();
        });
    });
    m_watching = m_link.watch([self, box = m_mailbox] {
        box->post([self] {
            if (self) self->readLink();
        });
    });
    ask();
}

LiveFeed::~LiveFeed() = default;

void LiveFeed::nudged() {
    if (!m_live) {
        m_missed = true;
    } else if (m_asking || m_pace.isActive()) {
        m_again = true;
    } else {
        ask();
    }
}

void LiveFeed::ask() {
    m_asking = true;
    m_pace.start();
    m_backend.events({m_cursor, entries_max},
                     deliverTo<api::EventPage>(m_mailbox, this, [this](auto page) { take(std::move(page)); }));
}

void LiveFeed::take(api::Answer<api::EventPage> page) {
    m_asking = false;
    if (!page) {
        m_again = m_again || m_live;  // the next try is a second away, by tick()
        return;
    }
    m_fresh.restart();
    const bool first = !m_cursor.has_value();
    const bool more = page->more;
    // Whoever asked again at the word of a flood asked before the present that the cursor stands at now.
    const bool leapt = first && std::exchange(m_leaping, false);
    m_cursor = page->next;
    if (more) m_cursor.reset(), m_again = m_leaping = true;  // go on at the present
    if (!m_live) {
        m_missed = true;
    } else if (!page->entries.empty() || (more && !first) || leapt) {
        ChangeSet changes = changesOf(std::move(*page));
        changes.much = changes.much || leapt;
        emit changed(changes);
    }
    if (m_again && !m_pace.isActive()) m_pace.start();
}

void LiveFeed::tick() {
    readLink();
    if (!m_live) return;
    const bool answers =
        m_linkState.health != api::LinkHealth::Lost && m_linkState.health != api::LinkHealth::SignedOut;
    if (answers) {
        m_status = m_backend.status();
        if (!m_asking) m_fresh.restart();
    }
    emit statusChanged(m_status);
    if (m_again && !m_asking && !m_pace.isActive()) m_pace.start();
}

void LiveFeed::readLink() {
    api::LinkState now = m_link.state();
    const bool differs = now.health != m_linkState.health || now.since != m_linkState.since ||
                         now.nextTry != m_linkState.nextTry || now.name != m_linkState.name;
    const bool back = m_linkState.health == api::LinkHealth::Lost && now.health != api::LinkHealth::Lost;
    m_linkState = std::move(now);
    if (differs) emit linkChanged(m_linkState);
    if (back) nudged();
}

void LiveFeed::setLive(bool live) {
    if (live == m_live) return;
    m_live = live;
    emit liveChanged(live);
    if (!live) return;
    if (std::exchange(m_missed, false)) emit changed({{}, {}, true});
    tick();
    nudged();
}

}  // namespace sagadesk::ui

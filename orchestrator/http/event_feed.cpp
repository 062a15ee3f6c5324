#include "http/event_feed.h"

#include <mutex>
#include <optional>
#include <utility>

#include "api/wire.h"

namespace sagadesk::http {

namespace {

using namespace std::chrono_literals;

// Entries are added many times in a second; a reader is served all of them together.
constexpr auto pace = 50ms;
constexpr std::size_t unmarked_max = 1'000;

void appendDropped(std::string& out, std::string_view reason) {
    out += "event: dropped\ndata: {\"reason\":\"";
    out += reason;
    out += "\"}\n\n";
}

}  // namespace

// What the backend's threads leave for the feed; outlives it where one of them still holds it.
class EventFeed::Inbox {
public:
    explicit Inbox(api::EventPage first) : m_page(std::move(first)) {}

    void begin(StreamWaker waker) {
        const std::lock_guard lock(m_mutex);
        m_waker = std::move(waker);
    }
    void arrived(api::Answer<api::EventPage> page) {
        std::unique_lock lock(m_mutex);
        m_page = std::move(page);
        wake(lock);
    }
    void nudge() {
        std::unique_lock lock(m_mutex);
        if (!std::exchange(m_nudged, true)) wake(lock);
    }
    std::optional<api::Answer<api::EventPage>> take() {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_page, std::nullopt);
    }
    [[nodiscard]] bool isNudged() const {
        const std::lock_guard lock(m_mutex);
        return m_nudged;
    }
    void clearNudge() {
        const std::lock_guard lock(m_mutex);
        m_nudged = false;
    }

private:
    // The waker may come back at once, in the server's thread.
    void wake(std::unique_lock<std::mutex>& lock) {
        const StreamWaker waker = m_waker;
        lock.unlock();
        waker.wake();
    }

    mutable std::mutex m_mutex;
    StreamWaker m_waker;
    std::optional<api::Answer<api::EventPage>> m_page;
    bool m_nudged = true;  // by what was added before anyone listened
};

EventFeed::EventFeed(api::Backend& backend, EventFilter filter, api::EventCursor start, api::EventPage first,
                     std::shared_ptr<void> place)
    : m_backend(backend),
      m_filter(std::move(filter)),
      m_cursor(std::move(start)),
      m_place(std::move(place)),
      m_inbox(std::make_shared<Inbox>(std::move(first))) {}

EventFeed::~EventFeed() = default;

void EventFeed::begin(StreamWaker waker) {
    m_inbox->begin(waker);
    m_pace = std::make_unique<QTimer>();
    m_pace->setSingleShot(true);
    QObject::connect(m_pace.get(), &QTimer::timeout, m_pace.get(), [waker] { waker.wake(); });
    m_listening = m_backend.listen([inbox = m_inbox] { inbox->nudge(); });
}

bool EventFeed::append(std::string& out) {
    greet(out);
    if (const auto page = m_inbox->take()) {
        m_waiting = false;
        if (!*page && page->error().code == api::ProblemCode::IntakeFull) {
            m_more = true;  // many ask; it is asked again in time
        } else if (!*page) {
            appendDropped(out, page->error().code == api::ProblemCode::Stopping ? "stopping" : "journal_away");
            return false;
        } else {
            write(**page, out);
            m_more = (*page)->more;
        }
    }
    if (!m_waiting) askInTime();
    return true;
}

// Readers that come back without having seen an event begin where they began.
void EventFeed::greet(std::string& out) {
    if (std::exchange(m_greeted, true)) return;
    const std::string cursor = m_cursor.text();
    out += ": from " + cursor + "\nid: " + cursor + "\n\n";
}

void EventFeed::write(const api::EventPage& page, std::string& out) {
    for (const core::JournalEntry& entry : page.entries) {
        const auto partition = static_cast<std::size_t>(entry.partition);
        if (partition >= m_cursor.positions.size()) m_cursor.positions.resize(partition + 1);
        m_cursor.positions[partition] = entry.position;
        ++m_unmarked;
        if (!m_filter.lets(entry)) continue;
        m_unmarked = 0;
        out += "id: " + m_cursor.text() + "\nevent: ";
        out += core::word(entry.kind);
        out += "\ndata: " + api::toJson(entry) + "\n\n";
    }
    m_cursor = page.next;
    if (m_unmarked >= unmarked_max) mark(out);
}

// An id without an event: the reader goes on from here, and need not be sent over again what its filter leaves out.
void EventFeed::mark(std::string& out) {
    const std::string cursor = m_cursor.text();
    out += ": at " + cursor + "\nid: " + cursor + "\n\n";
    m_unmarked = 0;
}

void EventFeed::askInTime() {
    if (m_more) return ask();
    if (!m_inbox->isNudged() || m_pace->isActive()) return;
    const auto due = m_asked + pace;
    const auto now = Clock::now();
    if (now >= due) return ask();
    m_pace->start(std::chrono::ceil<std::chrono::milliseconds>(due - now));
}

// The nudge is taken before the page is asked for: what is added after that nudges again.
void EventFeed::ask() {
    m_waiting = true;
    m_more = false;
    m_asked = Clock::now();
    m_inbox->clearNudge();
    m_backend.events({m_cursor, events_page},
                     [inbox = m_inbox](api::Answer<api::EventPage> page) { inbox->arrived(std::move(page)); });
}

void EventFeed::keepAlive(std::string& out) {
    out += ": keep-alive\n\n";
    if (m_unmarked > 0) mark(out);
}

void EventFeed::end(End why, std::string& out) {
    appendDropped(out, why == End::SlowReader ? "slow_reader" : "stopping");
}

}  // namespace sagadesk::http
